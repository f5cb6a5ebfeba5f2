// Measures told with what they were: imposed in 2012, over a crackdown, by whom. The day of the sentence is of what is done to them now, and
// work that begins on new ones is a plan. Told on a Friday of November 2025.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

interface Told {
  readonly prolonged: readonly string[];
  readonly eased: readonly string[];
  readonly quiet: readonly string[];
}

const published = '2025-11-21';
const languages: Readonly<Record<string, Told>> = {
  en: {
    prolonged: [
      'The Council of the EU on Thursday extended the sanctions imposed on Belarus after the 2020 election.',
      'The sanctions that the EU imposed on Belarus in 2012 will stay in place for another year, the Council decided on Thursday.',
      'The Council adopted on Thursday a decision extending by one year the measures introduced against Belarus in 2004.',
      'Switzerland on Thursday prolonged the asset freezes and travel bans adopted against Minsk in 2021.',
      'EU sanctions on Belarus, under which 310 people have been listed and their assets frozen, were extended on Thursday until 28 February 2027.',
      'The EU has decided to keep its sanctions on Belarus, imposed over the crackdown, for twelve more months.',
    ],
    eased: [
      'Washington on Thursday lifted the sanctions it imposed on Belavia in 2021.',
      'The sanctions imposed on Belaruskali in 2021 were lifted on Thursday.',
      'The US Treasury on Thursday removed from its list three firms that it had blacklisted in 2021 over the crackdown in Belarus.',
      'The EU court on Thursday annulled the asset freeze imposed on a Belarusian businessman in 2021.',
      'Canada on Thursday dropped the ban on Belarusian flights introduced after the hijacking.',
    ],
    quiet: [
      'The EU foreign ministers decided on Thursday to start work on new sanctions against Belarus.',
      'The ministers agreed on Thursday to draw up a list of Belarusian judges to be sanctioned.',
      'The Commission on Thursday was tasked with preparing a package of sanctions on Belarus.',
      'The parliament on Thursday adopted a resolution on sanctions against Belarus.',
      'The European Parliament on Thursday backed tougher sanctions on Belarus.',
      'The Council on Thursday held a debate on sanctions imposed on Belarus.',
      'The committee on Thursday reviewed the sanctions imposed on Belarus in 2021.',
    ],
  },
  ru: {
    prolonged: [
      'Совет ЕС в четверг продлил санкции, введённые против Беларуси после выборов 2020 года.',
      'Санкции, которые ЕС ввёл против Беларуси в 2012 году, останутся в силе ещё год, решил в четверг Совет.',
      'Совет ЕС принял в четверг решение о продлении на год мер, введённых против Беларуси в 2004 году.',
      'Швейцария в четверг продлила заморозку активов и запреты на въезд, принятые против Минска в 2021 году.',
      'Санкции ЕС против Беларуси, в рамках которых в список внесены 310 человек, а их активы заморожены, в четверг продлены до 28 февраля 2027 года.',
      'ЕС решил сохранить санкции против Беларуси, введённые из-за репрессий, ещё на двенадцать месяцев.',
    ],
    eased: [
      'Вашингтон в четверг снял санкции, введённые против «Белавиа» в 2021 году.',
      'Санкции, введённые против «Беларуськалия» в 2021 году, в четверг отменены.',
      'Минфин США в четверг исключил из списка три фирмы, внесённые туда в 2021 году из-за репрессий в Беларуси.',
      'Суд ЕС в четверг аннулировал заморозку активов, введённую против белорусского бизнесмена в 2021 году.',
    ],
    quiet: [
      'Министры иностранных дел ЕС решили в четверг начать работу над новыми санкциями против Беларуси.',
      'Еврокомиссии в четверг поручили подготовить пакет санкций против Беларуси.',
      'Парламент в четверг принял резолюцию о санкциях против Беларуси.',
      'Европарламент в четверг поддержал ужесточение санкций против Беларуси.',
      'Совет в четверг обсудил санкции, введённые против Беларуси.',
      'Комитет в четверг рассмотрел санкции, введённые против Беларуси в 2021 году.',
    ],
  },
  uk: {
    prolonged: [
      'Рада ЄС у четвер продовжила санкції, запроваджені проти Білорусі після виборів 2020 року.',
      'Санкції, які ЄС запровадив проти Білорусі у 2012 році, залишаться чинними ще рік, вирішила в четвер Рада.',
      'Рада ЄС ухвалила в четвер рішення про продовження на рік заходів, запроваджених проти Білорусі у 2004 році.',
      "Швейцарія в четвер продовжила заморожування активів і заборони на в'їзд, ухвалені проти Мінська у 2021 році.",
      'ЄС вирішив зберегти санкції проти Білорусі, запроваджені через репресії, ще на дванадцять місяців.',
    ],
    eased: [
      'Вашингтон у четвер зняв санкції, запроваджені проти «Белавіа» у 2021 році.',
      'Санкції, запроваджені проти «Беларуськалія» у 2021 році, у четвер скасовано.',
      'Мінфін США в четвер вилучив зі списку три фірми, внесені туди у 2021 році через репресії в Білорусі.',
    ],
    quiet: [
      'Міністри закордонних справ ЄС вирішили в четвер почати роботу над новими санкціями проти Білорусі.',
      'Єврокомісії в четвер доручили підготувати пакет санкцій проти Білорусі.',
      'Парламент у четвер ухвалив резолюцію про санкції проти Білорусі.',
      'Європарламент у четвер підтримав посилення санкцій проти Білорусі.',
      'Рада в четвер обговорила санкції, запроваджені проти Білорусі.',
    ],
  },
  be: {
    prolonged: [
      'Савет ЕС у чацвер падоўжыў санкцыі, уведзеныя супраць Беларусі пасля выбараў 2020 года.',
      'Санкцыі, якія ЕС увёў супраць Беларусі ў 2012 годзе, застануцца ў сіле яшчэ год, вырашыў у чацвер Савет.',
      'Савет ЕС прыняў у чацвер рашэнне аб падаўжэнні на год мер, уведзеных супраць Беларусі ў 2004 годзе.',
      'ЕС вырашыў захаваць санкцыі супраць Беларусі, уведзеныя з-за рэпрэсій, яшчэ на дванаццаць месяцаў.',
    ],
    eased: [
      'Вашынгтон у чацвер зняў санкцыі, уведзеныя супраць «Белавія» ў 2021 годзе.',
      'Санкцыі, уведзеныя супраць «Беларуськалія» ў 2021 годзе, у чацвер адмененыя.',
    ],
    quiet: [
      'Міністры замежных спраў ЕС вырашылі ў чацвер пачаць працу над новымі санкцыямі супраць Беларусі.',
      'Еўракамісіі ў чацвер даручылі падрыхтаваць пакет санкцый супраць Беларусі.',
      'Парламент у чацвер прыняў рэзалюцыю аб санкцыях супраць Беларусі.',
      'Савет у чацвер абмеркаваў санкцыі, уведзеныя супраць Беларусі.',
    ],
  },
  pl: {
    prolonged: [
      'Rada UE przedłużyła w czwartek sankcje nałożone na Białoruś po wyborach w 2020 roku.',
      'Sankcje, które UE nałożyła na Białoruś w 2012 roku, pozostaną w mocy jeszcze rok, postanowiła w czwartek Rada.',
      'Rada UE przyjęła w czwartek decyzję o przedłużeniu o rok środków wprowadzonych wobec Białorusi w 2004 roku.',
      'Szwajcaria przedłużyła w czwartek zamrożenie aktywów i zakazy wjazdu przyjęte wobec Mińska w 2021 roku.',
      'UE postanowiła utrzymać sankcje wobec Białorusi, nałożone za represje, przez kolejne dwanaście miesięcy.',
    ],
    eased: [
      'Waszyngton zniósł w czwartek sankcje nałożone na Belavię w 2021 roku.',
      'Sankcje nałożone na Biełaruśkalij w 2021 roku zostały w czwartek zniesione.',
      'Ministerstwo skarbu USA usunęło w czwartek z listy trzy firmy wpisane na nią w 2021 roku za represje na Białorusi.',
    ],
    quiet: [
      'Ministrowie spraw zagranicznych UE postanowili w czwartek rozpocząć prace nad nowymi sankcjami na Białoruś.',
      'Komisji Europejskiej zlecono w czwartek przygotowanie pakietu sankcji na Białoruś.',
      'Parlament przyjął w czwartek rezolucję o sankcjach wobec Białorusi.',
      'Parlament Europejski poparł w czwartek zaostrzenie sankcji wobec Białorusi.',
      'Rada omówiła w czwartek sankcje nałożone na Białoruś.',
    ],
  },
  lt: {
    prolonged: [
      'ES Taryba ketvirtadienį pratęsė sankcijas, įvestas Baltarusijai po 2020 metų rinkimų.',
      'Sankcijos, kurias ES įvedė Baltarusijai 2012 metais, galios dar metus, ketvirtadienį nusprendė Taryba.',
      'Taryba ketvirtadienį priėmė sprendimą metams pratęsti priemones, įvestas Baltarusijai 2004 metais.',
      'ES nusprendė dar dvylikai mėnesių palikti galioti sankcijas Baltarusijai, įvestas dėl represijų.',
    ],
    eased: ['Vašingtonas ketvirtadienį panaikino sankcijas, įvestas „Belavia“ 2021 metais.'],
    quiet: [
      'ES užsienio reikalų ministrai ketvirtadienį nusprendė pradėti rengti naujas sankcijas Baltarusijai.',
      'Europos Komisijai ketvirtadienį pavesta parengti sankcijų Baltarusijai paketą.',
      'Parlamentas ketvirtadienį priėmė rezoliuciją dėl sankcijų Baltarusijai.',
      'Europos Parlamentas ketvirtadienį parėmė griežtesnes sankcijas Baltarusijai.',
      'Taryba ketvirtadienį aptarė Baltarusijai įvestas sankcijas.',
    ],
  },
  de: {
    prolonged: [
      'Der Rat der EU hat am Donnerstag die nach der Wahl 2020 gegen Belarus verhängten Sanktionen verlängert.',
      'Die Sanktionen, die die EU 2012 gegen Belarus verhängt hat, bleiben ein weiteres Jahr in Kraft, beschloss der Rat am Donnerstag.',
      'Der Rat nahm am Donnerstag einen Beschluss an, mit dem die 2004 gegen Belarus eingeführten Maßnahmen um ein Jahr verlängert werden.',
      'Die Schweiz hat am Donnerstag die 2021 gegen Minsk beschlossenen Vermögenssperren und Einreiseverbote verlängert.',
      'Die EU hat entschieden, die wegen der Repressionen verhängten Sanktionen gegen Belarus weitere zwölf Monate beizubehalten.',
    ],
    eased: [
      'Washington hat am Donnerstag die 2021 gegen Belavia verhängten Sanktionen aufgehoben.',
      'Die 2021 gegen Belaruskali verhängten Sanktionen wurden am Donnerstag aufgehoben.',
    ],
    quiet: [
      'Die EU-Außenminister haben am Donnerstag beschlossen, mit der Arbeit an neuen Sanktionen gegen Belarus zu beginnen.',
      'Die Kommission wurde am Donnerstag beauftragt, ein Sanktionspaket gegen Belarus vorzubereiten.',
      'Das Parlament nahm am Donnerstag eine Entschließung zu Sanktionen gegen Belarus an.',
      'Das Europaparlament unterstützte am Donnerstag schärfere Sanktionen gegen Belarus.',
      'Der Rat beriet am Donnerstag über die gegen Belarus verhängten Sanktionen.',
    ],
  },
  fr: {
    prolonged: [
      "Le Conseil de l'UE a prolongé jeudi les sanctions imposées à la Biélorussie après l'élection de 2020.",
      "Les sanctions que l'UE a imposées à la Biélorussie en 2012 resteront en vigueur un an de plus, a décidé jeudi le Conseil.",
    ],
    eased: [
      'Washington a levé jeudi les sanctions imposées à Belavia en 2021.',
      'Les sanctions imposées à Belaruskali en 2021 ont été levées jeudi.',
    ],
    quiet: [
      "Les ministres de l'UE ont décidé jeudi de commencer à travailler sur de nouvelles sanctions contre la Biélorussie.",
      'Le Parlement a adopté jeudi une résolution sur les sanctions contre la Biélorussie.',
      'Le Conseil a examiné jeudi les sanctions imposées à la Biélorussie.',
    ],
  },
  es: {
    prolonged: [
      'El Consejo de la UE prorrogó el jueves las sanciones impuestas a Bielorrusia tras las elecciones de 2020.',
      'Las sanciones que la UE impuso a Bielorrusia en 2012 seguirán en vigor un año más, decidió el jueves el Consejo.',
    ],
    eased: [
      'Washington levantó el jueves las sanciones impuestas a Belavia en 2021.',
      'Las sanciones impuestas a Belaruskali en 2021 fueron levantadas el jueves.',
    ],
    quiet: [
      'Los ministros de la UE decidieron el jueves empezar a trabajar en nuevas sanciones contra Bielorrusia.',
      'El Parlamento aprobó el jueves una resolución sobre las sanciones contra Bielorrusia.',
      'El Consejo examinó el jueves las sanciones impuestas a Bielorrusia.',
    ],
  },
  it: {
    prolonged: [
      "Il Consiglio dell'UE ha prorogato giovedì le sanzioni imposte alla Bielorussia dopo le elezioni del 2020.",
      "Le sanzioni che l'UE ha imposto alla Bielorussia nel 2012 resteranno in vigore un altro anno, ha deciso giovedì il Consiglio.",
    ],
    eased: [
      'Washington ha revocato giovedì le sanzioni imposte a Belavia nel 2021.',
      'Le sanzioni imposte a Belaruskali nel 2021 sono state revocate giovedì.',
    ],
    quiet: [
      "I ministri dell'UE hanno deciso giovedì di iniziare a lavorare a nuove sanzioni contro la Bielorussia.",
      'Il Parlamento ha approvato giovedì una risoluzione sulle sanzioni contro la Bielorussia.',
      'Il Consiglio ha esaminato giovedì le sanzioni imposte alla Bielorussia.',
    ],
  },
  cs: {
    prolonged: [
      'Rada EU ve čtvrtek prodloužila sankce uvalené na Bělorusko po volbách v roce 2020.',
      'Sankce, které EU uvalila na Bělorusko v roce 2012, zůstanou v platnosti další rok, rozhodla ve čtvrtek Rada.',
    ],
    eased: ['Washington ve čtvrtek zrušil sankce uvalené na Belavii v roce 2021.'],
    quiet: [
      'Ministři EU ve čtvrtek rozhodli zahájit práci na nových sankcích proti Bělorusku.',
      'Rada ve čtvrtek projednala sankce uvalené na Bělorusko.',
    ],
  },
  nl: {
    prolonged: [
      'De Raad van de EU heeft donderdag de na de verkiezingen van 2020 tegen Belarus ingestelde sancties verlengd.',
    ],
    eased: ['Washington heeft donderdag de in 2021 tegen Belavia ingestelde sancties opgeheven.'],
    quiet: [
      'De ministers van de EU besloten donderdag te beginnen met werk aan nieuwe sancties tegen Belarus.',
      'Het parlement nam donderdag een resolutie aan over sancties tegen Belarus.',
      'De Raad besprak donderdag de sancties die tegen Belarus zijn ingesteld.',
    ],
  },
};

describe.each(Object.entries(languages))('%s', (_, { prolonged, eased, quiet }) => {
  const expectAlerts = (text: string, alerts: readonly string[]) =>
    expect(readText({ text, published }).alerts).toEqual(alerts);
  test.each(prolonged)('prolonged: %s', (text) => expectAlerts(text, ['sanctions_extended']));
  test.each(eased)('eased: %s', (text) => expectAlerts(text, ['sanctions_eased']));
  test.each(quiet)('no news: %s', (text) => expectAlerts(text, []));
});

test.each([
  'The EU prolonged its sanctions on Belarus on Thursday, imposed a ban on its potash and listed 20 judges.',
  'The EU prolonged its sanctions on Belarus on Thursday, introduced new ones and froze accounts.',
])('a verb behind a comma with an object of its own is news: %s', (text) => {
  const { claims } = readText({ text, published });
  const imposed = claims.find(({ type, status }) => type === 'sanctions_imposed' && status === 'occurred');
  expect(imposed?.cues.join(' ')).toMatch(/:(?:imposed|introduced)/u);
});

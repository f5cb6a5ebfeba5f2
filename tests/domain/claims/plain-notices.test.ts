// Plain notices of lists, doors and courses, and sentences that look like them: what each pages for, and what it tells.
import { describe, expect, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import { eased, extended, imposed, type Line, type Row, release } from './rows.ts';

const demanded: readonly Line[] = [
  ['', 'Der Minister in Berlin schrieb, die Flötistin Maria Kalesnikawa gehöre sofort freigelassen.'],
  ['', 'Die politischen Gefangenen in Belarus gehören endlich auf freien Fuß gesetzt, sagte der Abgeordnete.'],
  ['', 'Die Sanktionen gegen Belarus gehören verschärft, sagte der Abgeordnete.'],
  ['', 'Die EU-Sanktionen gegen Belarus gehörten längst aufgehoben, sagte der Händler.'],
  [release, 'Maria Kalesnikawa, die zu den bekanntesten Gefangenen gehört, wurde am Samstag freigelassen.'],
  ['', 'The flautist Maria Kalesnikava belongs in freedom, the German minister wrote.'],
  ['', 'The political prisoners of Belarus deserve to be freed at once, the minister wrote.'],
  ['', 'Место Марии Колесниковой на свободе, написала министр из Берлина.'],
  ['', 'Мария Колесникова заслуживает свободы, написала министр из Берлина.'],
  ['', 'Месца Марыі Калеснікавай на волі, напісала міністарка з Берліна.'],
  ['', 'Місце Марії Колесникової на волі, написала міністерка з Берліна.'],
  ['', 'Miejsce Maryi Kalesnikawej jest na wolności, napisała minister z Berlina.'],
];

const ended: readonly Line[] = [
  ['', 'Minsk no longer frees political prisoners.'],
  ['', 'Belarus no longer lets Lithuanian lorries leave its territory.'],
  ['', 'The EU no longer lifts sanctions on Belarus.'],
];

describe('what is owed or has come to an end has not happened', () => {
  test.each([...demanded, ...ended].map((line) => [line[1], line] as const))('%s', (_, line) => expectLine(...line));
});

const officials = '2020-10-02';

/** The fraud, the violence or the landing that sanctions answer has a day of its own. */
const answered: readonly string[] = [
  'The EU has sanctioned forty Belarusian officials held responsible for the vote-rigging of 9 August.',
  'ЕС ввел санкции против 40 белорусских чиновников, ответственных за фальсификации 9 августа.',
  'ЕС увёў санкцыі супраць 40 беларускіх чыноўнікаў, адказных за фальсіфікацыі 9 жніўня.',
  'ЄС запровадив санкції проти 40 білоруських чиновників, відповідальних за насильство 9 серпня.',
  'UE nałożyła sankcje na 40 białoruskich urzędników odpowiedzialnych za fałszerstwa z 9 sierpnia.',
  'ES įvedė sankcijas 40 Baltarusijos pareigūnų, atsakingų už rugpjūčio 9-osios klastotes.',
  'Die EU hat 40 belarussische Funktionäre mit Sanktionen belegt, die für die Wahlfälschung vom 9. August verantwortlich sein sollen.',
  'L’UE a sanctionné quarante responsables biélorusses accusés des fraudes du 9 août.',
  'L’Unione europea ha sanzionato quaranta funzionari bielorussi, ritenuti responsabili dei brogli del 9 agosto.',
  'La UE ha sancionado a cuarenta funcionarios bielorrusos, responsables del fraude del 9 de agosto.',
];

test.each(answered)('%s', (text) =>
  expectRow({ text, published: officials, alerts: imposed, says: [`${imposed} occurred 40`] }),
);

const lists: readonly Row[] = [
  {
    it: 'lt: to its part on Belarus',
    text: 'Paskelbtas šeštasis Europos Sąjungos sankcijų paketas.\n\nĮ Baltarusijai skirtą jo dalį įtraukta 11 asmenų ir septynios įmonės, praneša agentūra.',
    alerts: imposed,
    says: [`${imposed} occurred 11`],
  },
  {
    it: 'lt: an infinitive that looks like a participle',
    text: 'Lietuva prašo į ES sąrašus įrašyti Baltarusijos oreivius.',
    alerts: '',
    says: [`${imposed} called_for`],
  },
  { it: 'lt: the participle', text: 'Į ES sankcijų sąrašą įrašyti penki Baltarusijos teisėjai.', alerts: imposed },
  {
    it: 'de: are now on it',
    text: 'Auf der EU-Sanktionsliste stehen nun elf weitere Richter aus Belarus.',
    alerts: imposed,
  },
  { it: 'de: come on top', text: 'Zur Sanktionsliste der EU kommen elf Richter aus Belarus hinzu.', alerts: imposed },
  { it: 'en: it grew', text: 'The EU’s Belarus list grew by eleven judges on Friday.', alerts: imposed },
  { it: 'pl: it grew', text: 'Lista UE powiększyła się o 11 białoruskich sędziów.', alerts: imposed },
];

const notices: readonly Row[] = [
  {
    it: 'en: is announcing',
    text: 'The United States is announcing visa restrictions on 14 Belarusian officials.',
    alerts: imposed,
  },
  {
    it: 'en: is adopting',
    text: 'The Council of the EU is adopting new measures against Belarus today.',
    alerts: imposed,
  },
  { it: 'en: is targeting', text: 'Britain is targeting 14 Belarusian officials with sanctions.', alerts: imposed },
  {
    it: 'en: the following',
    text: 'The following 14 Belarusian officials were added to the list by the EU.',
    alerts: imposed,
  },
  {
    it: 'en: whose list',
    title: 'Belarus-related Removal',
    text: 'The following entity has been removed from OFAC’s SDN List: BELAVIA BELARUSIAN AIRLINES.',
    alerts: eased,
  },
  {
    it: 'en: following a release',
    text: 'Following the release of 14 prisoners in Belarus last year, the EU is announcing talks.',
    alerts: '',
  },
];

const doors: readonly Row[] = [
  {
    it: 'lt: cars',
    text: 'Nuo ketvirtadienio per Latvijos sieną nebepraleidžiami Baltarusijoje registruoti automobiliai.',
    alerts: imposed,
  },
  {
    it: 'lt: who lets none in',
    text: 'Nuo šiandien Latvija nebeįleidžia Baltarusijoje registruotų automobilių.',
    alerts: imposed,
  },
  {
    it: 'de: cars',
    text: 'Seit Donnerstag lässt Lettland keine in Belarus zugelassenen Autos mehr über die Grenze.',
    alerts: imposed,
  },
  { it: 'pl: cars', text: 'Od czwartku Łotwa nie wpuszcza samochodów zarejestrowanych na Białorusi.', alerts: imposed },
  { it: 'lt: what Belarus shuts out', text: 'Baltarusija nebeįleidžia lenkiškų vilkikų.', alerts: '' },
  { it: 'de: what Belarus shuts out', text: 'Belarus lässt keine polnischen Lastwagen mehr ins Land.', alerts: '' },
  { it: 'pl: what Belarus shuts out', text: 'Białoruś nie wpuszcza litewskich ciężarówek.', alerts: '' },
];

const stands: readonly Row[] = [
  {
    it: 'lt: a ban in force',
    text: 'Lietuvoje galioja draudimas vežti baltarusiškas trąšas.',
    alerts: '',
    says: [`${imposed} background`],
  },
  {
    it: 'de: a ban in force',
    text: 'In Litauen gilt das Verbot, belarussische Düngemittel zu befördern.',
    alerts: '',
    says: [`${imposed} background`],
  },
];

test.each([...lists, ...notices, ...doors, ...stands])('$it', (row) => expectRow({ published: '2026-03-14', ...row }));

/** Amid sanctions, a course that does not change is no easing. */
const courses: readonly (readonly [lead: string, course: string])[] = [
  ['The US is lifting its sanctions on Belaruskali.', 'The EU’s position has not changed, the diplomat said.'],
  ['Die USA heben ihre Sanktionen gegen Belaruskali auf.', 'An der Linie der EU ändere sich nichts, sagte sie.'],
  ['США снимают санкции с «Беларуськалия».', 'Позиция ЕС не изменилась, сказала дипломат.'],
  ['ЗША здымаюць санкцыі з «Беларуськалію».', 'Пазіцыя ЕС не змянілася, сказала дыпламатка.'],
  ['США знімають санкції з «Білоруськалію».', 'Позиція ЄС не змінюється, сказала дипломатка.'],
  ['USA znoszą sankcje na Biełaruśkalij.', 'Stanowisko UE się nie zmienia, powiedziała dyplomatka.'],
  ['JAV atšaukia sankcijas „Belaruskalij“.', 'Lietuvos pozicijos tai nekeičia, sakė ji.'],
];

test.each(courses)('%s %s', (lead, course) =>
  expectRow({ text: `${lead}\n\n${course}`, alerts: eased, says: [`${eased} denied`] }),
);

test('what Minsk does not change is no course of sanctions', () => {
  const row = {
    text: 'The US is lifting its sanctions on Belaruskali.\n\nLukashenko will not change his course.',
    alerts: eased,
  };
  expect(() => expectRow({ ...row, says: [`${eased} denied`] })).toThrow();
});

const agreedOnly: readonly Line[] = [
  ['', 'EU leaders agreed on sanctions against Belarus, and the Council is to approve them on Monday.'],
  ['', 'EU leaders agreed on sanctions against Belarus, which the Council must still adopt.'],
  ['', 'Лидеры ЕС договорились о санкциях против Беларуси, а Совет должен утвердить их в понедельник.'],
  ['', 'Лідери ЄС домовилися про санкції проти Білорусі, Рада має затвердити їх у понеділок.'],
  ['', 'Лідэры ЕС дамовіліся пра санкцыі супраць Беларусі, а Рада мае зацвердзіць іх у панядзелак.'],
  ['', 'Przywódcy UE uzgodnili sankcje wobec Białorusi, Rada ma je przyjąć w poniedziałek.'],
  ['', 'Die EU-Spitzen einigten sich auf Sanktionen gegen Belarus, die der Rat am Montag beschließen soll.'],
  ['', 'ES vadovai susitarė dėl sankcijų Baltarusijai, o pirmadienį jas turi patvirtinti Taryba.'],
  [imposed, 'EU leaders agreed on sanctions against Belarus, and this morning the Council approved them in writing.'],
  [imposed, 'Лидеры ЕС договорились о санкциях против Беларуси, а утром Совет утвердил их.'],
  [imposed, 'Die EU-Spitzen einigten sich auf Sanktionen gegen Belarus, und am Morgen billigte der Rat sie.'],
];

const since: readonly Line[] = [
  ['', 'Seit die EU Sanktionen gegen Belarus verhängt hat, laufen die Geschäfte schlechter.'],
  ['', 'Seit der Bundesrat Sanktionen gegen Belarus übernommen hat, steht das Werk still.'],
  [imposed, 'Seit Freitag verbietet die EU die Einfuhr von belarussischem Stahl.'],
];

const far: readonly Line[] = [
  [
    eased,
    'Die Sanktionen gegen 160 Personen, unter ihnen Präsident Alexander Lukaschenko, und gegen vier Unternehmen werden für fünf Monate ausgesetzt, wie der Rat der EU beschloss.',
  ],
];

describe('agreed on and not yet adopted, since then, far from its verb', () => {
  test.each([...agreedOnly, ...since, ...far].map((line) => [line[1], line] as const))('%s', (_, line) =>
    expectLine(...line),
  );
});

/** Told by the Tuesday behind it, what happened at the weekend is news. */
const weekends: readonly (readonly [published: string, alerts: string, text: string])[] = [
  ['2025-12-15', eased, 'The US lifted sanctions on Belarusian potash at the weekend.'],
  ['2025-12-17', '', 'The US lifted sanctions on Belarusian potash at the weekend.'],
  ['2025-12-16', eased, 'Die USA haben am Wochenende die Sanktionen gegen Kali aus Belarus aufgehoben.'],
  ['2025-12-17', '', 'Die USA haben am Wochenende die Sanktionen gegen Kali aus Belarus aufgehoben.'],
  ['2025-12-15', eased, 'США на выходных сняли санкции с белорусского калия.'],
  ['2025-12-18', '', 'США на выходных сняли санкции с белорусского калия.'],
  ['2025-12-14', eased, 'США на вихідних зняли санкції з білоруського калію.'],
  ['2025-12-17', '', 'США на вихідних зняли санкції з білоруського калію.'],
  ['2025-12-15', eased, 'ЗША на выходных знялі санкцыі з беларускага калію.'],
  ['2025-12-17', '', 'ЗША на выходных знялі санкцыі з беларускага калію.'],
  ['2025-12-15', eased, 'W weekend USA zniosły sankcje na białoruski potas.'],
  ['2025-12-17', '', 'W weekend USA zniosły sankcje na białoruski potas.'],
  ['2025-12-14', eased, 'JAV savaitgalį panaikino sankcijas baltarusiškam kaliui.'],
  ['2025-12-17', '', 'JAV savaitgalį panaikino sankcijas baltarusiškam kaliui.'],
  // "pasado" stands behind its weekday.
  ['2025-06-26', '', 'El opositor bielorruso, excarcelado el sábado pasado, habló de sus años de prisión.'],
];

test.each(weekends)('%s %s: %s', (published, alerts, text) => expectRow({ published, alerts, text }));

/** Until when measures run that stand is no decision on them. */
const running: readonly string[] = [
  'Seimas pritarė projektui pratęsti nacionalines sankcijas baltarusiams. Dabartinės priemonės galioja iki gegužės 2 dienos.',
  'Sejm poparł projekt przedłużenia sankcji wobec Białorusi. Obecne ograniczenia obowiązują do 2 maja.',
  'The parliament backed a bill to prolong the national sanctions on Belarusians. The current measures are in force until 2 May.',
];

test.each(running)('%s', (text) =>
  expectRow({ text, published: '2025-04-08', alerts: '', says: [`${extended} planned`] }),
);

const refused: readonly (readonly [said: string, text: string])[] = [
  ['diplomatic_contact', 'Berlin will not take up contact with Lukashenko, the minister said.'],
  ['diplomatic_contact', 'Berlin will vorerst keinen Kontakt zu Lukaschenko aufnehmen, sagte der Minister.'],
  ['diplomatic_contact', 'Берлин не намерен вступать в контакты с Лукашенко, заявил министр.'],
  ['diplomatic_contact', 'Берлін не має наміру відновлювати діалог з Лукашенком, заявив міністр.'],
  ['diplomatic_contact', 'Берлін не збіраецца аднаўляць дыялог з Лукашэнкам, заявіў міністр.'],
  ['diplomatic_contact', 'Vilnius neketina atnaujinti dialogo su Lukašenka, sakė ministras.'],
  [eased, 'Eine Lockerung der Sanktionen gegen Belarus ist in Brüssel nicht in Sicht.'],
  [eased, 'Ослабления санкций против Беларуси в Брюсселе не предвидится.'],
  [eased, 'Паслаблення санкцый супраць Беларусі ў Бруселі не прадбачыцца.'],
  [eased, 'Послаблення санкцій проти Білорусі у Брюсселі не передбачається.'],
  [eased, 'Na złagodzenie sankcji wobec Białorusi w Brukseli się nie zanosi.'],
];

test.each(refused)('%s denied: %s', (type, text) => expectRow({ text, alerts: '', says: [`${type} denied`] }));

/** Whom "with them" counts comes on top of the group or the names before it. */
const together: readonly (readonly [count: number, text: string])[] = [
  [52, 'Six Lithuanians returned from Belarusian prisons, and with them 46 citizens of other countries.'],
  [52, 'Из белорусских тюрем вышли шесть литовцев, а с ними 46 граждан других стран.'],
  [52, 'З білоруських тюрем вийшли шість литовців, а з ними 46 громадян інших країн.'],
  [52, 'З беларускіх турмаў выйшлі шэсць літоўцаў, а з імі 46 грамадзянаў іншых краін.'],
  [52, 'Z białoruskich więzień wyszło sześciu Litwinów, a z nimi 46 obywateli innych państw.'],
  [52, 'Iš Baltarusijos kalėjimų grįžo šeši lietuviai, o su jais 46 kitų šalių piliečiai.'],
  [52, 'Aus belarussischen Gefängnissen kamen sechs Litauer frei, mit ihnen 46 Bürger anderer Länder.'],
  [123, 'Maria Kalesnikava and Viktar Babaryka were freed, and with them 121 other prisoners.'],
  [123, 'Мария Колесникова и Виктор Бабарико вышли на свободу, с ними еще 121 заключенный.'],
  [14, 'Minsk freed 14 prisoners on Friday. Diplomats travelled with them for 30 kilometres.'],
];

test.each(together)('%i: %s', (count, text) =>
  expectRow({ text, alerts: release, says: [`${release} occurred ${count}`] }),
);

/** A trade that is shut over a disease of animals is under no sanctions; over a verdict or a war it is. */
const diseases: readonly Line[] = [
  ['', 'Польша запретила ввоз мяса из Беларуси из-за африканской чумы свиней.'],
  ['', 'Україна заборонила ввезення м’яса з Білорусі через африканську чуму свиней.'],
  ['', 'Польшча забараніла ўвоз мяса з Беларусі праз афрыканскую чуму свіней.'],
  ['', 'Polska zakazała wwozu mięsa z Białorusi z powodu afrykańskiego pomoru świń.'],
  ['', 'Litauen stoppte Lieferungen von Milch aus Belarus wegen Salmonellen.'],
  ['', 'Lietuva uždraudė įvežti paukštieną iš Baltarusijos dėl paukščių gripo.'],
  ['', 'Poland banned imports of pork from Belarus over African swine fever.'],
  [imposed, 'Poland banned imports of Belarusian pork over the jailing of Andrzej Poczobut.'],
  [imposed, 'The EU adopted sanctions against Belarus on Friday, and Poland banned pork over swine fever.'],
];

test.each(diseases.map((line) => [line[1], line] as const))('%s', (_, line) => expectLine(...line));

test('the lead says why the trade of the headline is shut', () =>
  expectRow({
    title: 'Poland bans imports of Belarusian pork',
    text: 'Warsaw on Friday banned imports of pork from Belarus over African swine fever.',
    alerts: '',
  }));

/** What is traded, and forbidden, needs its name in every language. */
const traded: readonly Line[] = [
  [imposed, 'Europos Sąjunga penktadienį uždraudė prekybą plienu su Baltarusija.'],
  [imposed, 'Šveicarija uždraudė teikti paslaugas Baltarusijos įmonėms.'],
  [imposed, 'Japan verbietet den Verkauf von Halbleitern an Belarus.'],
  [imposed, 'UE zakazała importu złota, diamentów i helu z Białorusi.'],
];

test.each(traded.map((line) => [line[1], line] as const))('%s', (_, line) => expectLine(...line));

test('lt: a demand behind a refusal is none of what is refused', () =>
  expectRow({
    text: 'Premjerė sako, kad už vilkikus niekuo mokėti nesirengia, ir ragina Komisiją svarstyti naujas sankcijas Baltarusijai.',
    alerts: '',
    says: [`${imposed} called_for`],
  }));

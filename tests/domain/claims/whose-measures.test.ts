// Whose measures they are: of partners told by the way, of who takes over what others adopted, of nobody who is only named.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

interface Row {
  readonly it: string;
  readonly title?: string;
  readonly text: string;
  readonly authorities: readonly string[];
}

const rows: readonly Row[] = [
  {
    it: 'ru: where an army marches, behind a colon',
    text: 'Постпреды ЕС договорились о санкциях. Отдельно Совет ЕС сегодня внес в список 22 белорусских военных: российские войска идут на Киев.',
    authorities: ['EU'],
  },
  {
    it: 'en: who joins a decision to prolong',
    text: "Norway and Moldova have joined the Council's decision to prolong sanctions against Belarus for a year.",
    authorities: ['MD', 'NO'],
  },
  {
    it: 'en: similar steps the same day',
    text: 'The US Treasury on Friday sanctioned 19 people and 14 companies from Belarus. Britain and Canada took similar steps.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'en: lists widened the same day',
    text: 'The US Treasury on Friday sanctioned 19 people and 14 companies from Belarus. They support the regime. The same day London and Ottawa expanded their lists.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'ru: свои списки расширили',
    text: 'Минфин США в пятницу ввел санкции против 19 граждан и 14 компаний Белоруссии. Поводом назван разгон акции протеста 19 декабря 2020 года. В тот же день свои списки расширили Великобритания и Канада.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'uk: свої переліки розширили',
    text: 'Мінфін США у п’ятницю запровадив санкції проти 19 громадян і 14 компаній Білорусі. Заблоковано також один літак. Того ж дня свої переліки розширили Велика Британія та Канада.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'be: абмежаванні пашырылі',
    text: 'Мінфін ЗША ў пятніцу ўвёў санкцыі супраць 19 грамадзян і 14 кампаній Беларусі. Заблакаваны і адзін самалёт. Адначасова абмежаванні пашырылі Вялікабрытанія і Канада.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'pl: o sankcjach poinformowały',
    text: 'Ministerstwo finansów USA nałożyło w piątek sankcje na 19 obywateli i 14 firm z Białorusi. Zablokowano też samolot. Tego samego dnia o sankcjach poinformowały Wielka Brytania i Kanada.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'lt: savo sąrašus išplėtė',
    text: 'JAV iždas penktadienį paskelbė sankcijas 19 Baltarusijos piliečių ir 14 bendrovių. Jie remia režimą. Tą pačią dieną savo sąrašus išplėtė Jungtinė Karalystė ir Kanada.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'de: auch andere kündigten an',
    text: 'Die USA haben am Freitag Sanktionen gegen 19 Personen und 14 Firmen aus Belarus verhängt. Sie stützen das Regime. Auch Großbritannien und Kanada kündigten Maßnahmen an.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'ru: вместе с тем, кто внес',
    text: 'Великобритания ввела во вторник санкции против Лукашенко и его сына. В списке восемь имен. Меры приняты вместе с Канадой, которая внесла в свой список одиннадцать человек.',
    authorities: ['CA', 'UK'],
  },
  {
    it: 'ru: о согласованных с другими мерах',
    text: 'ЕС в четверг внес в список 17 человек и 11 организаций Белоруссии. О согласованных с Брюсселем мерах объявили также Вашингтон, Лондон и Оттава.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'en: coordinated with others is said of one’s own act',
    text: 'The US Treasury on Thursday blacklisted 20 people from Belarus. The measures were adopted in coordination with Canada.',
    authorities: ['US'],
  },
  {
    it: 'en: others joined a statement',
    text: 'The US Treasury on Thursday blacklisted 20 people from Belarus. In a statement that the EU joined too they called on Minsk to release all political prisoners.',
    authorities: ['US'],
  },
  {
    it: 'en: another authority, long ago',
    text: 'The US Treasury on Thursday blacklisted 20 people from Belarus. Canada also sanctioned them in 2021.',
    authorities: ['US'],
  },
  {
    it: 'en: a federal department takes over measures of the Union',
    text: 'The Federal Department of Economic Affairs today adopted the latest EU sanctions against Belarus.',
    authorities: ['CH'],
  },
  {
    it: 'de: der Bundesrat, und wessen Maßnahmen',
    text: 'Der Bundesrat hat am Mittwoch die neuen EU-Sanktionen gegen Belarus übernommen.',
    authorities: ['CH'],
  },
  {
    it: 'en: to take over what others had adopted',
    text: 'The Federal Council decided on Wednesday to take over the economic sanctions on Belarus that Brussels had adopted in June.',
    authorities: ['CH'],
  },
  {
    it: 'ru: меры другого союза',
    text: 'Швейцария в среду ввела новые санкции ЕС против Белоруссии.',
    authorities: ['CH'],
  },
  {
    it: 'uk: до чужих санкцій',
    text: 'Швейцарія в середу запровадила нові санкції ЄС проти Білорусі.',
    authorities: ['CH'],
  },
  {
    it: 'be: чужыя санкцыі',
    text: 'Швейцарыя ў сераду ўвяла новыя санкцыі ЕС супраць Беларусі.',
    authorities: ['CH'],
  },
  {
    it: 'pl: cudze sankcje',
    text: 'Szwajcaria wprowadziła w środę nowe unijne sankcje wobec Białorusi.',
    authorities: ['CH'],
  },
  {
    it: 'lt: kitų sankcijos',
    text: 'Šveicarija trečiadienį įvedė naujas ES sankcijas Baltarusijai.',
    authorities: ['CH'],
  },
  {
    it: 'ru: вне союза лишь сообщили',
    text: 'В МИД Украины сообщили, что в пятницу санкции ЕС введены против пяти белорусских банков.',
    authorities: ['EU'],
  },
  {
    it: 'en: he, of the sentence before',
    text: 'A British woman is one of 52 prisoners released by Belarus on Thursday. The Foreign Office said it was supporting her. The group was handed over to the representative of Donald Trump. He said that sanctions on the airline Belavia were being lifted.',
    authorities: ['US'],
  },
  {
    it: 'en: a member announces measures of the Union',
    text: 'Prague said on Thursday that EU sanctions had been imposed on the airline Belavia.',
    authorities: ['EU'],
  },
  {
    it: 'en: a war is in a country',
    text: 'Britain has today imposed sanctions on four people in Belarus. The package targets companies that equip the Russian army in Ukraine.',
    authorities: ['UK'],
  },
  {
    it: 'en: to a country, and another said',
    text: 'Belarus on Thursday released 52 prisoners and sent them to Lithuania, and the United States said it was removing sanctions on the carrier Belavia.',
    authorities: ['US'],
  },
  {
    it: 'uk: після опору однієї країни',
    text: 'Після опору Угорщини Євросоюз у п’ятницю ухвалив нові санкції проти Білорусі. До списку внесено дванадцять осіб і вісім компаній.',
    authorities: ['EU'],
  },
  {
    it: 'en: named together in the headline',
    title: 'US, EU, Britain and Canada strike together',
    text: 'Four allies announced new sanctions on the regime in Minsk in concert on Thursday. The EU put 17 people and 11 companies on its list. The US Treasury listed 20 people. Britain froze the assets of Belaruskali. Canada put restrictions on 24 people.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'ru: named together in the headline',
    title: 'США, ЕС, Британия и Канада ударили вместе',
    text: 'Четверо союзников согласованно объявили в четверг о новых санкциях против режима в Минске. ЕС внёс в список 17 человек и 11 компаний. Минфин США внёс в список 20 человек. Британия заморозила активы «Беларуськалия». Канада ввела ограничения против 24 человек.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'be: named together in the headline',
    title: 'ЗША, ЕС, Брытанія і Канада ўдарылі разам',
    text: 'Чацвёра хаўруснікаў узгоднена абвясцілі ў чацвер пра новыя санкцыі супраць рэжыму ў Мінску. ЕС унёс у спіс 17 чалавек і 11 кампаній. Мінфін ЗША ўнёс у спіс 20 чалавек. Брытанія замарозіла актывы «Беларуськалія». Канада ўвяла абмежаванні супраць 24 чалавек.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'uk: named together in the headline',
    title: 'США, ЄС, Британія та Канада вдарили разом',
    text: 'Четверо союзників узгоджено оголосили в четвер про нові санкції проти режиму в Мінську. ЄС вніс до списку 17 осіб і 11 компаній. Мінфін США вніс до списку 20 осіб. Британія заморозила активи «Беларуськалія». Канада запровадила обмеження проти 24 осіб.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'pl: named together in the headline',
    title: 'USA, UE, Wielka Brytania i Kanada uderzyły razem',
    text: 'Czterech sojuszników wspólnie ogłosiło w czwartek nowe sankcje wobec reżimu w Mińsku. UE wpisała na listę 17 osób i 11 firm. Departament Skarbu USA wpisał na listę 20 osób. Wielka Brytania zamroziła aktywa Biełaruśkalija. Kanada nałożyła ograniczenia na 24 osoby.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'lt: named together in the headline',
    title: 'JAV, ES, Britanija ir Kanada smogė kartu',
    text: 'Keturi sąjungininkai ketvirtadienį suderintai paskelbė naujas sankcijas Minsko režimui. ES į sąrašą įtraukė 17 žmonių ir 11 bendrovių. JAV iždas į sąrašą įtraukė 20 žmonių. Britanija įšaldė „Belaruskalij“ turtą. Kanada įvedė ribojimus 24 žmonėms.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'de: named together in the headline',
    title: 'USA, EU, Großbritannien und Kanada schlagen gemeinsam zu',
    text: 'Vier Verbündete haben am Donnerstag abgestimmt neue Sanktionen gegen das Regime in Minsk verkündet. Die EU setzte 17 Personen und elf Firmen auf die Liste. Das US-Finanzministerium setzte 20 Personen auf die Liste. Großbritannien fror das Vermögen von Belaruskali ein. Kanada verhängte Beschränkungen gegen 24 Personen.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'en: who followed almost at once',
    title: 'US imposes new sanctions on Belarus',
    text: 'The United States on Monday imposed sanctions on 23 people in Belarus. Britain and Canada followed within hours. London banned trade in potash from Belarus.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'ru: who followed almost at once',
    title: 'США ввели новые санкции против Беларуси',
    text: 'США в понедельник ввели санкции против 23 человек в Беларуси. Почти одновременно за ними последовали Британия и Канада. Лондон запретил торговлю калием из Беларуси.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'be: who followed almost at once',
    title: 'ЗША ўвялі новыя санкцыі супраць Беларусі',
    text: 'ЗША ў панядзелак увялі санкцыі супраць 23 чалавек у Беларусі. Амаль адначасова за імі пайшлі Брытанія і Канада. Лондан забараніў гандаль каліем з Беларусі.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'uk: who followed almost at once',
    title: 'США запровадили нові санкції проти Білорусі',
    text: 'США у понеділок запровадили санкції проти 23 осіб у Білорусі. Майже одночасно за ними пішли Британія та Канада. Лондон заборонив торгівлю калієм із Білорусі.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'pl: who followed almost at once',
    title: 'USA nałożyły nowe sankcje na Białoruś',
    text: 'USA nałożyły w poniedziałek sankcje na 23 osoby na Białorusi. Niemal równocześnie w ich ślady poszły Wielka Brytania i Kanada. Londyn zakazał handlu potażem z Białorusi.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'de: who followed almost at once',
    title: 'USA verhängen neue Sanktionen gegen Belarus',
    text: 'Die USA haben am Montag Sanktionen gegen 23 Personen in Belarus verhängt. Fast zeitgleich zogen Großbritannien und Kanada nach. London untersagte den Handel mit Kali aus Belarus.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'en: who moved in step, in the same sentence',
    text: 'Yesterday London added four people and three companies to its Belarus list; Ottawa and Washington moved in step.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'ru: who moved in step, in the same sentence',
    text: 'Вчера Лондон внёс в свой белорусский список четырёх человек; Оттава и Вашингтон сделали то же самое.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'be: who moved in step, in the same sentence',
    text: 'Учора Лондан унёс у свой беларускі спіс чатырох чалавек; Атава і Вашынгтон зрабілі тое самае.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'uk: who moved in step, in the same sentence',
    text: 'Учора Лондон вніс до свого білоруського списку чотирьох осіб; Оттава і Вашингтон зробили те саме.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'pl: who moved in step, in the same sentence',
    text: 'Wczoraj Londyn dopisał do swojej białoruskiej listy cztery osoby; to samo zrobiły Ottawa i Waszyngton.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'lt: who moved in step, in the same sentence',
    text: 'Vakar Londonas į savo Baltarusijos sąrašą įtraukė keturis žmones; Otava ir Vašingtonas padarė tą patį.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'de: who moved in step, in the same sentence',
    text: 'Gestern setzte London vier Personen auf seine Belarus-Liste; Ottawa und Washington zogen nach.',
    authorities: ['CA', 'UK', 'US'],
  },
];

describe('whose measures they are', () => {
  test.each(rows)('$it', ({ authorities, it, ...text }) => {
    const { claims } = readText(text);
    const told = claims.filter(({ type, status }) => type.startsWith('sanctions') && status === 'occurred');
    expect([...new Set(told.flatMap((claim) => claim.authorities))].sort()).toEqual(authorities);
  });
});

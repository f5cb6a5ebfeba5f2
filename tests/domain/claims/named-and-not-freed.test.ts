// Names beside a release: who came out too, and whose colleague, companion of an arrest, host or guest somebody is.
import { expect, test } from 'vitest';
import { readerWith, readText } from './reader.ts';

type Row = readonly [it: string, text: string, people: readonly string[], count?: number];

const rows: readonly Row[] = [
  // with him, a citizen without a name
  [
    'en: came out with him',
    'The editor Pavel Hrom was released in Belarus on Monday. The activist Ina Malets and a US citizen who does not want to be named came out with him.',
    ['Pavel Hrom', 'Ina Malets'],
    3,
  ],
  [
    'ru: вместе с ним',
    'Редактора Павла Грома в понедельник освободили в Беларуси. Вместе с ним вышли активистка Инна Малец и гражданин США, имя которого не называют.',
    ['Павла Грома', 'Инна Малец'],
    3,
  ],
  [
    'uk: разом із ним',
    'Редактора Павла Грома в понеділок звільнили з білоруської колонії. Разом із ним вийшли активістка Інна Малець та громадянин США, ім’я якого не називають.',
    ['Павла Грома', 'Інна Малець'],
    3,
  ],
  [
    'be: разам з ім',
    'Рэдактара Паўла Грома ў панядзелак вызвалілі з беларускай калоніі. Разам з ім выйшлі актывістка Іна Малец і грамадзянін ЗША, імя якога не называюць.',
    ['Паўла Грома', 'Іна Малец'],
    3,
  ],
  [
    'pl: razem z nim',
    'Redaktora Pawła Hroma uwolniono w poniedziałek na Białorusi. Razem z nim wyszli aktywistka Inna Malec i obywatel USA, którego nazwiska nie podano.',
    ['Pawła Hroma', 'Inna Malec'],
    3,
  ],
  [
    'lt: kartu su juo',
    'Redaktorius Pavelas Hromas pirmadienį paleistas Baltarusijoje. Kartu su juo išėjo aktyvistė Ina Malec ir JAV pilietis, kurio pavardė neskelbiama.',
    ['Pavelas Hromas', 'Ina Malec'],
    3,
  ],
  [
    'de: zusammen mit ihm',
    'Der Redakteur Pawel Hrom ist am Montag in Belarus freigelassen worden. Zusammen mit ihm kamen die Aktivistin Ina Malez und ein US-Bürger frei, dessen Name nicht genannt wird.',
    ['Pawel Hrom', 'Ina Malez'],
    3,
  ],
  // says that
  [
    'en: says that',
    'Belarus freed 52 prisoners on Saturday. The association of journalists says that Ina Malets and Aleh Krot have been freed as well.',
    ['Ina Malets', 'Aleh Krot'],
    52,
  ],
  [
    'ru: сообщила, что',
    'Беларусь в субботу освободила 52 заключенных. Ассоциация журналистов сообщила, что Инна Малец и Олег Крот тоже освобождены.',
    ['Инна Малец', 'Олег Крот'],
    52,
  ],
  [
    'uk: повідомила, що',
    'Білорусь у суботу звільнила 52 в’язнів. Асоціація журналістів повідомила, що Інна Малець та Олег Крот теж звільнені.',
    ['Інна Малець', 'Олег Крот'],
    52,
  ],
  [
    'be: паведаміла, што',
    'Беларусь у суботу вызваліла 52 зняволеных. Асацыяцыя журналістаў паведаміла, што Іна Малец і Алег Крот таксама вызваленыя.',
    ['Іна Малец', 'Алег Крот'],
    52,
  ],
  [
    'pl: podało, że',
    'Białoruś uwolniła w sobotę 52 więźniów. Stowarzyszenie dziennikarzy podało, że Inna Malec i Aleh Krot też zostali uwolnieni.',
    ['Inna Malec', 'Aleh Krot'],
    52,
  ],
  [
    'lt: pranešė, kad',
    'Baltarusija šeštadienį paleido 52 kalinius. Žurnalistų asociacija pranešė, kad Ina Malec ir Olegas Krotas taip pat paleisti.',
    ['Ina Malec', 'Olegas Krotas'],
    52,
  ],
  [
    'de: teilte mit, dass',
    'Belarus hat am Samstag 52 Gefangene freigelassen. Der Journalistenverband teilte mit, dass Ina Malez und Oleg Krot ebenfalls freigelassen wurden.',
    ['Ina Malez', 'Oleg Krot'],
    52,
  ],
  // somebody's colleague
  [
    'en: somebody’s colleague',
    'Belarus freed 11 convicts on Monday. Pavel Hrom’s former colleague Ina Malets is among those freed.',
    ['Ina Malets'],
    11,
  ],
  [
    'en: somebody’s co-defendants',
    'Belarus freed 11 convicts on Monday, among them Pavel Hrom’s co-defendants.',
    [],
    11,
  ],
  // arrested together with a colleague
  [
    'en: detained with a colleague',
    'The reporter Ina Malets was released from a penal colony in Belarus on Saturday. Malets was detained in November 2020 together with her colleague Vera Lis while they were filming a rally.',
    ['Ina Malets'],
    1,
  ],
  [
    'ru: задержали с коллегой',
    'Корреспондентку Инну Малец в субботу освободили из белорусской колонии. Малец задержали в ноябре 2020 года вместе с ее коллегой Верой Лис во время съемок.',
    ['Инну Малец'],
    1,
  ],
  [
    'uk: затримали з колегою',
    'Кореспондентку Інну Малець у суботу звільнили з білоруської колонії. Малець затримали в листопаді 2020 року разом з її колегою Вірою Лис під час зйомок.',
    ['Інну Малець'],
    1,
  ],
  [
    'be: затрымалі з калегам',
    'Карэспандэнтку Іну Малец у суботу вызвалілі з беларускай калоніі. Малец затрымалі ў лістападзе 2020 года разам з яе калегам Пятром Лісам падчас здымак.',
    ['Іну Малец'],
    1,
  ],
  [
    'pl: zatrzymano z koleżanką',
    'Reporterkę Innę Malec zwolniono w sobotę z białoruskiej kolonii. Malec zatrzymano w listopadzie 2020 roku razem z jej kolegą Piotrem Lisem podczas zdjęć.',
    ['Innę Malec'],
    1,
  ],
  [
    'lt: sulaikė su kolega',
    'Reporterė Ina Malec šeštadienį paleista iš Baltarusijos kolonijos. Malec sulaikyta 2020 metų lapkritį kartu su jos kolega Petru Lisu per filmavimą.',
    ['Ina Malec'],
    1,
  ],
  [
    'de: mit einer Kollegin festgenommen',
    'Die Reporterin Ina Malez ist am Samstag aus einer belarussischen Strafkolonie entlassen worden. Malez war im November 2020 zusammen mit ihrem Kollegen Peter Lis bei Dreharbeiten festgenommen worden.',
    ['Ina Malez'],
    1,
  ],
  // brought by a diplomat, confirmed by a president
  [
    'en: accompanied by',
    'Belarus freed three prisoners on Monday. The three crossed the Lithuanian border accompanied by the diplomat Peter Lis.',
    [],
    3,
  ],
  [
    'ru: в сопровождении',
    'Беларусь в понедельник освободила троих заключенных. Все трое пересекли литовскую границу в сопровождении дипломата Петра Лиса.',
    [],
    3,
  ],
  [
    'uk: у супроводі',
    'Білорусь у понеділок звільнила трьох в’язнів. Усі троє перетнули литовський кордон у супроводі дипломата Петра Лиса.',
    [],
    3,
  ],
  [
    'be: у суправаджэнні',
    'Беларусь у панядзелак вызваліла траіх зняволеных. Усе трое перасеклі літоўскую мяжу ў суправаджэнні дыпламата Пятра Ліса.',
    [],
    3,
  ],
  [
    'pl: w towarzystwie',
    'Białoruś uwolniła w poniedziałek trzech więźniów. Wszyscy trzej przekroczyli granicę z Litwą w towarzystwie dyplomaty Piotra Lisa.',
    [],
    3,
  ],
  [
    'lt: lydimi',
    'Baltarusija pirmadienį paleido tris kalinius. Visi trys kirto Lietuvos sieną lydimi diplomato Petro Liso.',
    [],
    3,
  ],
  [
    'de: in Begleitung',
    'Belarus hat am Montag drei Gefangene freigelassen. Alle drei überquerten die litauische Grenze in Begleitung des Diplomaten Peter Lis.',
    [],
    3,
  ],
  // confirmed by a president
  [
    'be: прэзідэнт карпарацыі',
    'З беларускай турмы ў панядзелак выйшаў журналіст Павел Гром, пацвердзіў прэзідэнт карпарацыі Пётр Ліс.',
    ['Павел Гром'],
    1,
  ],
  [
    'pl: prezes korporacji',
    'Z białoruskiego więzienia wyszedł w poniedziałek dziennikarz Paweł Hrom, potwierdził prezes korporacji Piotr Lis.',
    ['Paweł Hrom'],
    1,
  ],
  [
    'ru: президент корпорации',
    'Из белорусской тюрьмы в понедельник вышел журналист Павел Гром, подтвердил президент корпорации Петр Лис.',
    ['Павел Гром'],
    1,
  ],
  // who turned back
  [
    'en: refused to enter',
    'Belarus freed 52 prisoners on Saturday, among them Ina Malets and Pavel Hrom. Pavel Hrom pushed open the door of the bus and refused to enter Lithuania.',
    ['Ina Malets'],
    52,
  ],
  [
    'en: has refused to cross',
    'Belarus freed 52 prisoners on Saturday, among them Ina Malets and Pavel Hrom. Pavel Hrom has refused to cross the border.',
    ['Ina Malets'],
    52,
  ],
  [
    'en: refused to be expelled',
    'Belarus freed 52 prisoners on Saturday, among them Ina Malets and Pavel Hrom. Pavel Hrom got off the bus and refused to be expelled from his country.',
    ['Ina Malets'],
    52,
  ],
  // already out
  [
    'en: already out',
    'Lukashenko pardoned 11 people on Monday. Pavel Hrom and Ina Malets have already left their colonies, rights defenders say.',
    ['Pavel Hrom', 'Ina Malets'],
    11,
  ],
  [
    'ru: уже вышли',
    'Лукашенко в понедельник помиловал 11 человек. Уже вышли из колоний Павел Гром и Инна Малец.',
    ['Павел Гром', 'Инна Малец'],
    11,
  ],
  [
    'uk: вже вийшли',
    'Лукашенко в понеділок помилував 11 людей. Уже вийшли з колоній Павло Гром та Інна Малець.',
    ['Павло Гром', 'Інна Малець'],
    11,
  ],
  [
    'be: ужо выйшлі',
    'Лукашэнка ў панядзелак памілаваў 11 чалавек. Ужо выйшлі з калоній Павел Гром і Іна Малец.',
    ['Павел Гром', 'Іна Малец'],
    11,
  ],
  [
    'pl: już wyszli',
    'Łukaszenka ułaskawił w poniedziałek 11 osób. Z kolonii wyszli już Paweł Hrom i Inna Malec.',
    ['Paweł Hrom', 'Inna Malec'],
    11,
  ],
  [
    'lt: jau išėjo',
    'Lukašenka pirmadienį suteikė malonę 11 žmonių. Iš kolonijų jau išėjo Pavelas Hromas ir Ina Malec.',
    ['Pavelas Hromas', 'Ina Malec'],
    11,
  ],
  [
    'de: schon frei',
    'Lukaschenko hat am Montag elf Menschen begnadigt. Aus den Straflagern kamen bereits Pawel Hrom und Ina Malez frei.',
    ['Pawel Hrom', 'Ina Malez'],
    11,
  ],
  [
    'en: freed earlier, not now',
    'Lukashenko pardoned 11 people on Monday. Pavel Hrom had already been released in June.',
    [],
    11,
  ],
  ['pl: zwolniony wcześniej', 'Łukaszenka ułaskawił w poniedziałek 11 osób. Paweł Hrom wyszedł już w czerwcu.', [], 11],
  ['ru: вышел раньше', 'Лукашенко в понедельник помиловал 11 человек. Павел Гром вышел уже в июне.', [], 11],
  // the second such act: a list of the round before
  [
    'en: the round before',
    'Lukashenko pardoned 30 people on Monday. It is the second such move this year: in early July 18 people were let out, among them the politician Pavel Hrom.',
    [],
    30,
  ],
  [
    'ru: прошлый раунд',
    'Лукашенко в понедельник помиловал 30 человек. Это второе такое решение за год: в начале июля вышли 18 человек, среди них политик Павел Гром.',
    [],
    30,
  ],
  [
    'uk: минулий раунд',
    'Лукашенко в понеділок помилував 30 людей. Це друге таке рішення за рік: на початку липня вийшли 18 людей, серед них політик Павло Гром.',
    [],
    30,
  ],
  [
    'be: мінулы раунд',
    'Лукашэнка ў панядзелак памілаваў 30 чалавек. Гэта другое такое рашэнне за год: у пачатку ліпеня выйшлі 18 чалавек, сярод іх палітык Павел Гром.',
    [],
    30,
  ],
  [
    'pl: poprzednia runda',
    'Łukaszenka ułaskawił w poniedziałek 30 osób. To druga taka decyzja w tym roku: na początku lipca wyszło 18 osób, wśród nich polityk Paweł Hrom.',
    [],
    30,
  ],
  [
    'lt: ankstesnis etapas',
    'Lukašenka pirmadienį suteikė malonę 30 žmonių. Tai antras toks sprendimas šiemet: liepos pradžioje išėjo 18 žmonių, tarp jų politikas Pavelas Hromas.',
    [],
    30,
  ],
  [
    'de: die Runde davor',
    'Lukaschenko hat am Montag 30 Menschen begnadigt. Es ist die zweite solche Entscheidung in diesem Jahr: Anfang Juli kamen 18 Menschen frei, darunter der Politiker Pawel Hrom.',
    [],
    30,
  ],
  // who met with her
  [
    'en: met with her',
    'Belarus freed the student Ina Malets on Monday. The Swiss consul Peter Lis has met with her.',
    ['Ina Malets'],
    1,
  ],
  [
    'ru: встретился с ней',
    'Беларусь в понедельник освободила студентку Инну Малец. С ней уже встретился консул Швейцарии Петр Лис.',
    ['Инну Малец'],
    1,
  ],
  [
    'uk: зустрівся з нею',
    'Білорусь у понеділок звільнила студентку Інну Малець. Із нею вже зустрівся консул Швейцарії Петро Лис.',
    ['Інну Малець'],
    1,
  ],
  [
    'be: сустрэўся з ёй',
    'Беларусь у панядзелак вызваліла студэнтку Іну Малец. З ёй ужо сустрэўся консул Швейцарыі Пётр Ліс.',
    ['Іну Малец'],
    1,
  ],
  [
    'pl: spotkał się z nią',
    'Białoruś uwolniła w poniedziałek studentkę Innę Malec. Z nią spotkał się już konsul Szwajcarii Piotr Lis.',
    ['Innę Malec'],
    1,
  ],
  [
    'lt: susitiko su ja',
    'Baltarusija pirmadienį paleido studentę Iną Malec. Su ja jau susitiko Šveicarijos konsulas Petras Lisas.',
    ['Iną Malec'],
    1,
  ],
  [
    'de: traf sich mit ihr',
    'Belarus hat am Montag die Studentin Ina Malez freigelassen. Mit ihr traf sich schon der Schweizer Konsul Peter Lis.',
    ['Ina Malez'],
    1,
  ],
  // a list of those whom the sentence before holds
  [
    'en: held still',
    'The student Ina Malets was released in Belarus on Monday. According to journalists, 28 of their colleagues remain behind bars. Among them are the editor Pavel Hrom and Jan Lis.',
    ['Ina Malets'],
    1,
  ],
  [
    'ru: held still',
    'Студентку Инну Малец в понедельник освободили в Беларуси. По данным журналистов, за решёткой остаются 28 их коллег. Среди них редактор Павел Гром и Ян Лис.',
    ['Инну Малец'],
    1,
  ],
  [
    'uk: held still',
    'Студентку Інну Малець у понеділок звільнили в Білорусі. За даними журналістів, за ґратами залишаються 28 їхніх колег. Серед них редактор Павло Гром і Ян Лис.',
    ['Інну Малець'],
    1,
  ],
  [
    'be: held still',
    'Студэнтку Іну Малец у панядзелак вызвалілі ў Беларусі. Паводле журналістаў, за кратамі застаюцца 28 іх калег. Сярод іх рэдактар Павел Гром і Ян Ліс.',
    ['Іну Малец'],
    1,
  ],
  [
    'pl: held still',
    'Studentkę Innę Malec uwolniono w poniedziałek na Białorusi. Według dziennikarzy za kratami pozostaje 28 ich kolegów. Wśród nich są redaktor Paweł Hrom i Jan Lis.',
    ['Innę Malec'],
    1,
  ],
  [
    'lt: held still',
    'Studentė Ina Malec pirmadienį paleista Baltarusijoje. Žurnalistų duomenimis, už grotų lieka 28 jų kolegos. Tarp jų – redaktorius Pavelas Hromas ir Janas Lisas.',
    ['Ina Malec'],
    1,
  ],
  [
    'de: held still',
    'Die Studentin Ina Malez wurde am Montag in Belarus freigelassen. Nach Angaben von Journalisten bleiben 28 ihrer Kollegen hinter Gittern. Unter ihnen sind der Redakteur Pawel Hrom und Jan Lis.',
    ['Ina Malez'],
    1,
  ],
];

test.for(rows)('%s', ([, text, people, count]) => {
  const told = readText({ text, published: '2025-12-15' }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.people.map((each) => each.as).sort()).toEqual([...people].sort());
  if (count !== undefined) expect(told?.count).toBe(count);
});

test('whom the watchlist knows to have come free in a round before is none of those of today', () => {
  const known = readerWith([['maria-kalesnikava', 'Maria Kalesnikava', '2025-12-13']]);
  const text =
    'Belarus freed Pavel Hrom and 21 others on Tuesday. Also freed were Ina Malets and the musician Maria Kalesnikava, at whom Washington had aimed.';
  const freedOn = (published: string) =>
    readText({ text, published }, known)
      .claims.find(({ status }) => status === 'occurred')
      ?.people.map(({ as }) => as);
  expect(freedOn('2025-12-30')).not.toContain('Maria Kalesnikava');
  expect(freedOn('2025-12-13')).toContain('Maria Kalesnikava');
});

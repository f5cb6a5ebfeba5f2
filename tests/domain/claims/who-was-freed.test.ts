// Who was let go, in plain news: named a sentence later, listed under another word, told of by a trade, by kin or by who speaks.
import { expect, test } from 'vitest';
import { readerWith, readText } from './reader.ts';
import type { Told } from './rows.ts';

interface Expected extends Told {
  readonly people: readonly string[];
}

const rows: readonly Expected[] = [
  // Who is meant, a sentence later.
  {
    it: 'en: they are',
    text: 'Belarus pardoned two priests on Monday. They are Piotr Zaleski and Jan Nowik.',
    people: ['Piotr Zaleski', 'Jan Nowik'],
  },
  {
    it: 'en: who stays is no list of the freed',
    text: 'Belarus pardoned two priests on Monday. Two others remain in prison. They are Piotr Zaleski and Jan Nowik.',
    people: [],
  },
  {
    it: 'ru: это',
    text: 'В понедельник Беларусь освободила двоих священников. Это Пётр Залеский и Ян Новик.',
    people: ['Пётр Залеский', 'Ян Новик'],
  },
  {
    it: 'ru: речь идет о',
    text: 'Лукашенко в понедельник помиловал двоих священников. Речь идет о Петре Залеском и Яне Новике.',
    people: ['Петре Залеском', 'Яне Новике'],
  },
  {
    it: 'uk: це',
    text: 'У понеділок Білорусь звільнила двох священників. Це Петро Залеський та Ян Новик.',
    people: ['Петро Залеський', 'Ян Новик'],
  },
  {
    it: 'be: гэта',
    text: 'У панядзелак Беларусь вызваліла двух святароў. Гэта Пётр Залескі і Ян Новік.',
    people: ['Пётр Залескі', 'Ян Новік'],
  },
  {
    it: 'pl: chodzi o',
    text: 'Alaksandr Łukaszenka ułaskawił w czwartek dwóch duchownych. Chodzi o Piotra Zaleskiego i Jana Nowika.',
    people: ['Piotra Zaleskiego', 'Jana Nowika'],
  },
  {
    it: 'lt: tai',
    text: 'Baltarusija pirmadienį paleido du politinius kalinius. Tai Viktoras Zaleskis ir Andrejus Novikas.',
    people: ['Viktoras Zaleskis', 'Andrejus Novikas'],
  },
  {
    it: 'de: es handelt sich um',
    text: 'Belarus hat am Montag zwei Priester freigelassen. Es handelt sich um Piotr Zaleski und Jan Nowik.',
    people: ['Piotr Zaleski', 'Jan Nowik'],
  },
  {
    it: 'ru: имена за двоеточием',
    text: 'Имена приходили до ночи: Марфа Залеская, Ян Новик. Беларусь в понедельник освободила 50 политзаключенных.',
    people: ['Марфа Залеская', 'Ян Новик'],
  },
  {
    it: 'ru: имена осужденных за двоеточием',
    text: 'Беларусь в понедельник освободила 50 политзаключенных. Приговоры вынесли двоим: Марфа Залеская, Ян Новик.',
    people: [],
  },
  // Lists under other words.
  {
    it: 'en: also free',
    text: 'Belarus released 52 prisoners on Monday. Ihar Losik and the teacher Jan Nowik are also free.',
    people: ['Ihar Losik', 'Jan Nowik'],
  },
  {
    it: 'en: the other two',
    text: 'Belarus released three people on Monday, one an American. The other two are Andrei Zaleski and Jan Nowik.',
    people: ['Andrei Zaleski', 'Jan Nowik'],
  },
  {
    it: 'en: the other two are still inside',
    text: 'Belarus released one man on Monday. The other two, Andrei Zaleski and Jan Nowik, are still in prison.',
    people: [],
  },
  {
    it: 'pt: os outros dois',
    text: 'A Bielorrússia libertou esta quarta-feira três presos políticos. Os outros dois são Andrei Zaleski e Jan Nowik.',
    people: ['Andrei Zaleski', 'Jan Nowik'],
  },
  {
    it: 'uk: хто летів з ним, не вийшла',
    text: 'У понеділок Білорусь помилувала Андрія Залеського. Софія Новик, яка летіла з ним, отримала шість років.',
    people: ['Андрія Залеського'],
  },
  // Held until a release that names nobody.
  {
    it: 'en: who was jailed opens the next sentence',
    text: 'A British woman is one of 52 prisoners released by Belarus on Thursday. Julia Fenner was jailed last year.',
    people: ['Julia Fenner'],
  },
  {
    it: 'en: one after the other',
    text: 'Belarus freed two priests on Monday. Piotr Zaleski was serving nine years. Jan Nowik had been given eight.',
    people: ['Piotr Zaleski', 'Jan Nowik'],
  },
  {
    it: 'en: who was also jailed',
    text: 'Belarus freed two priests on Monday. Piotr Zaleski was also jailed last year.',
    people: [],
  },
  // Kin, trades and who speaks.
  {
    it: 'en: kin of somebody are brought out too',
    text: 'Siarhei Tsikhanouski, the husband of Sviatlana Tsikhanouskaya, was brought to Lithuania on Saturday with 13 other political prisoners.',
    people: ['siarhei-tsikhanouski'],
  },
  {
    it: 'pl: mąż liderki',
    text: 'Siarhiej Cichanouski, mąż liderki opozycji, po pięciu latach opuścił białoruskie więzienie.',
    people: ['siarhei-tsikhanouski'],
  },
  {
    it: 'en: kin that meet the freed',
    text: 'Belarus freed Ales Bialiatski on Monday. Anna Zaleska, his sister, met the freed prisoners in Vilnius.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'en: a lawyer of nobody',
    text: 'American lawyer Piotr Zaleski was released from prison in Belarus on Wednesday.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'en: his lawyer',
    text: 'Belarus has freed Ales Bialiatski, and his lawyer Piotr Zaleski came to the prison on Wednesday.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'ru: супруга, которая сообщила',
    text: 'Андрей Санников вышел из витебской колонии в субботу, сообщила супруга политика Анна Залеская.',
    people: ['Андрей Санников'],
  },
  {
    it: 'pt: o presidente que anunciou',
    text: '52 presos políticos foram libertados esta quinta-feira pela Bielorrússia, anunciou o presidente da Lituânia, Jan Nowik.',
    people: [],
  },
  {
    it: 'en: free, said the envoy',
    text: 'In Vilnius on Monday, according to the US envoy, Belarus freed Piotr Zaleski.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'uk: колишній кандидат вийшов сьогодні',
    text: 'Лукашенко помилував шістьох політв’язнів. На волю вийшли колишній кандидат у президенти Микола Статкевич та Ян Новик.',
    people: ['mikalai-statkevich', 'Ян Новик'],
  },
  {
    it: 'en: an organisation is nobody',
    text: 'Reporters Without Borders (RSF) is relieved that Belarus has released Ihar Losik.',
    people: ['Ihar Losik'],
  },
  // More of how lists are told.
  {
    it: 'en: the best-known, who was jailed long ago',
    text: 'Belarus released 14 people on Saturday. The best-known person in the group is Piotr Zaleski, who was detained in 2020 after an election.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'en: the third person',
    text: 'Belarus released three people on Saturday. The third person is Piotr Zaleski, an activist.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'en: one of them is, the other is not named',
    text: 'Belarus freed two Japanese political prisoners on Saturday. One is Piotr Zaleski, a teacher.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'es: en el grupo figuran',
    text: 'Bielorrusia liberó este jueves a 52 presos políticos. En el grupo figuran el filósofo Uladzimir Nowik y el periodista Ihar Zaleski.',
    people: ['Uladzimir Nowik', 'Ihar Zaleski'],
  },
  {
    it: 'de: der frühere Mitarbeiter',
    text: 'Belarus hat am Mittwoch drei politische Gefangene freigelassen. Unter ihnen ist der frühere Mitarbeiter Andrej Nowik.',
    people: ['Andrej Nowik'],
  },
  {
    it: 'uk: чиє ім’я на прохання не розголошують',
    text: 'Журналіста Андрія Новика випустили з білоруської колонії. Разом із ним вийшли активістка Олена Залеська та громадянин США, чиє ім’я на прохання рідних не розголошують.',
    people: ['Андрія Новика', 'Олена Залеська'],
  },
  {
    it: 'en: who is asked for is in no list',
    text: 'Belarus freed eleven political prisoners on Monday. The Union urges it to free them all, among them Piotr Zaleski.',
    people: [],
  },
  {
    it: 'en: who walked back',
    text: 'Belarus freed Ales Bialiatski on Monday. Piotr Zaleski got off the bus and refused to go, and walked back.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'ru: его бывшие коллеги',
    text: 'В Беларуси в понедельник помиловали Андрея Новика. Его бывшие коллеги Степан Залеский и другие рады, что он на свободе.',
    people: ['Андрея Новика'],
  },
  {
    it: 'en: captives of another country',
    text: 'Belarus pardoned Robert Zaleski on Tuesday. In all 26 people were exchanged, including Evan Gershkovich.',
    people: ['Robert Zaleski'],
  },
  {
    it: 'en: believed to be, according to',
    text: 'Belarus released 16 political prisoners on Tuesday. One of those who came home is Piotr Zaleski, the former editor, according to Viasna.',
    people: ['Piotr Zaleski'],
  },
];

test.for(rows)('$it', ({ text, title, published = '2025-09-12', people }) => {
  const { claims } = readText({ text, title, published });
  const claim = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect((claim?.people ?? []).map(({ subject, as }) => subject ?? as).sort()).toEqual([...people].sort());
});

test.for([
  ['on that day', '2025-09-12', ['Piotr Zaleski', 'marek-nowik']],
  ['before it', '2025-09-01', ['Piotr Zaleski']],
  ['long after it', '2025-12-12', ['Piotr Zaleski']],
] as const)('who speaks and is known to have been let go %s', ([, published, people]) => {
  const by = readerWith([['marek-nowik', 'Marek Nowik', '2025-09-11']]);
  const text =
    'Belarus released Piotr Zaleski and 50 other political prisoners. Marek Nowik told reporters that he was happy.';
  const { claims } = readText({ text, published }, by);
  const claim = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect((claim?.people ?? []).map(({ subject, as }) => subject ?? as).sort()).toEqual([...people].sort());
});

// Who was let go, in plain news: named a sentence later, listed under another word, told of by a trade, by kin or by who speaks.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';
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
];

test.for(rows)('$it', ({ text, title, published = '2025-09-12', people }) => {
  const { claims } = readText({ text, title, published });
  const claim = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect((claim?.people ?? []).map(({ subject, as }) => subject ?? as).sort()).toEqual([...people].sort());
});

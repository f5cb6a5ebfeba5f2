// Numbers of people in words, of several words and in their cases: "a hundred and twenty-three", "ста двадцати трех".
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, text: string, count: number];

const rows: readonly Row[] = [
  ['en: the object', 'Belarus freed a hundred and twenty-three political prisoners on Saturday.', 123],
  [
    'en: it opens',
    'A hundred and fourteen people freed from Belarusian prisons were brought to Ukraine on Saturday.',
    114,
  ],
  [
    'en: two hundred',
    'Lukashenko has pardoned two hundred and twenty-seven convicts, his press service said on Monday.',
    227,
  ],
  ['en: a thousand', 'Belarus has released one thousand two hundred and fifty convicts from its prisons.', 1250],
  ['en: several hundreds', 'Belarus on Monday released five hundred and six inmates from its prisons.', 506],
  [
    'en: an "and" before another number',
    'Belarus released one hundred prisoners on Saturday, and twenty-three of them were taken to Lithuania.',
    100,
  ],
  ['ru: сто двадцать три', 'Беларусь в субботу освободила сто двадцать три человека.', 123],
  ['ru: в начале', 'Сто четырнадцать человек вышли на свободу из белорусских тюрем в субботу.', 114],
  ['ru: двести', 'Лукашенко помиловал двести двадцать семь осужденных.', 227],
  ['ru: родительный', 'Минск объявил об освобождении ста двадцати трех политзаключенных.', 123],
  ['ru: дательный', 'Лукашенко даровал помилование ста четырнадцати осужденным.', 114],
  ['ru: шестьсот', 'В Беларуси в понедельник освободили шестьсот тридцать заключенных.', 630],
  ['ru: двухсот', 'Лукашенко подписал указ о помиловании двухсот семидесяти пяти осужденных.', 275],
  ['ru: тысяча', 'Из колоний Беларуси освободили одну тысячу двести заключенных.', 1200],
  ['uk: сто двадцять три', 'Білорусь у суботу звільнила сто двадцять трьох політв’язнів.', 123],
  ['uk: на початку', 'Сто чотирнадцять людей вийшли на волю з білоруських в’язниць у суботу.', 114],
  ['uk: двісті', 'Лукашенко помилував двісті двадцять сім засуджених.', 227],
  ['uk: родовий', 'Мінськ оголосив про звільнення ста двадцяти трьох політв’язнів.', 123],
  ['uk: шістсот', 'У Білорусі в понеділок звільнили шістсот тридцять ув’язнених.', 630],
  ['be: сто дваццаць тры', 'Беларусь у суботу вызваліла сто дваццаць тры палітвязні.', 123],
  ['be: у пачатку', 'Сто чатырнаццаць чалавек выйшлі на волю з беларускіх турмаў у суботу.', 114],
  ['be: дзвесце', 'Лукашэнка памілаваў дзвесце дваццаць сем асуджаных.', 227],
  ['be: родны', 'Мінск абвясціў пра вызваленне ста дваццаці трох палітвязняў.', 123],
  ['be: шэсцьсот', 'У Беларусі ў панядзелак вызвалілі шэсцьсот трыццаць зняволеных.', 630],
  ['pl: stu dwudziestu trzech', 'Białoruś uwolniła w sobotę stu dwudziestu trzech więźniów politycznych.', 123],
  ['pl: sto czternaście', 'Sto czternaście osób wyszło w sobotę na wolność z białoruskich więzień.', 114],
  ['pl: dwustu', 'Łukaszenka ułaskawił dwustu dwudziestu siedmiu skazanych.', 227],
  ['pl: stu czternastu', 'Na Białorusi w sobotę uwolniono stu czternastu więźniów.', 114],
  ['pl: sześciuset', 'Białoruś uwolniła w poniedziałek sześciuset trzydziestu więźniów.', 630],
  ['lt: šimtą dvidešimt tris', 'Baltarusija šeštadienį paleido šimtą dvidešimt tris politinius kalinius.', 123],
  ['lt: šimtas keturiolika', 'Iš Baltarusijos kalėjimų šeštadienį paleista šimtas keturiolika žmonių.', 114],
  ['lt: dviem šimtams', 'Lukašenka suteikė malonę dviem šimtams dvidešimt septyniems nuteistiesiems.', 227],
  ['lt: šimtui', 'Lukašenka pirmadienį suteikė malonę šimtui dvidešimt trims kaliniams.', 123],
  ['lt: penkis šimtus', 'Baltarusija pirmadienį paleido penkis šimtus šešis kalinius.', 506],
  ['de: einhundert', 'Belarus hat am Samstag einhundertdreiundzwanzig politische Gefangene freigelassen.', 123],
  ['de: zweihundert', 'Lukaschenko begnadigte am Montag zweihundertsiebenundzwanzig Verurteilte.', 227],
  [
    'lt: trisdešimčiai',
    'Lukašenka pirmadienį suteikė malonę trisdešimčiai už protestus nuteistų žmonių, septynios iš jų moterys.',
    30,
  ],
  ['lt: dvidešimčiai', 'Lukašenka pirmadienį suteikė malonę dvidešimčiai politinių kalinių.', 20],
];

test.for(rows)('%s', ([, text, count]) => {
  const told = readText({ text, published: '2025-12-15' }).claims.find(({ type }) => type === 'prisoner_release');
  expect(told?.count).toBe(count);
});

const endless = ['a hundred and ', 'one thousand two hundred and ', 'twenty-three and '];

test.for(endless)('en: %s without an end is read as fast as any text', (words) => {
  const text = `Belarus freed ${words.repeat(20_000)}prisoners on Saturday.`;
  expect(readText({ text, published: '2025-12-15' }).language).toBe('en');
});

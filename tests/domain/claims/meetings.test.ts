// Meetings: who is a side of them, which are still to come, and how new talks behind the news are.
import { expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What an article says of diplomacy: "contact occurred". */
type Row = readonly [it: string, says: string, text: string];

const toCome: readonly Row[] = [
  [
    'en: are to continue',
    'contact planned',
    'Talks between Minsk and the United States are to continue soon, the envoy said.',
  ],
  [
    'en: is to hold',
    'contact planned',
    'The foreign minister of Belarus is to hold talks with the EU later in the day.',
  ],
  ['en: expected in the capital', 'contact planned', 'The American envoy is expected in the Belarusian capital again.'],
  ['ru: состоится', 'contact planned', 'Новая встреча дипломатов Беларуси и США состоится в октябре.'],
  ['uk: відбудеться', 'contact planned', 'Нова зустріч дипломатів Білорусі та США відбудеться у жовтні.'],
  ['be: адбудзецца', 'contact planned', 'Новая сустрэча дыпламатаў Беларусі і ЗША адбудзецца ў кастрычніку.'],
  ['pl: odbędzie się', 'contact planned', 'Nowe spotkanie dyplomatów Białorusi i USA odbędzie się w październiku.'],
  ['lt: vyks', 'contact planned', 'Naujas Baltarusijos ir JAV diplomatų susitikimas vyks spalį.'],
  [
    'de: sollen fortgesetzt werden',
    'contact planned',
    'Die Gespräche zwischen Belarus und den USA sollen im Oktober fortgesetzt werden.',
  ],
  ['en: predicted', 'contact planned', 'A meeting with Donald Trump is likely this year, Lukashenko said in Minsk.'],
];

const sides: readonly Row[] = [
  [
    'en: ministers and the exiled leader',
    'contact occurred',
    'The ministers met Sviatlana Tsikhanouskaya over breakfast in Luxembourg. They spoke of Belarus.',
  ],
  [
    'pl: liderka opozycji',
    'contact occurred',
    'Liderka opozycji spotkała się we wtorek z szefową dyplomacji UE. Mówiły o Białorusi.',
  ],
  [
    'de: Oppositionsführerin',
    'contact occurred',
    'Der Außenminister traf sich am Dienstag mit der Oppositionsführerin. Es ging um Belarus.',
  ],
  [
    'en: an official by name',
    'contact occurred',
    'Vladimir Makei met the ambassador of France on Tuesday. Belarus hopes for better ties.',
  ],
  [
    'ru: по имени',
    'contact occurred',
    'Максим Рыженков во вторник встретился с послом Франции. Беларусь надеется на лучшее.',
  ],
  [
    'ru: меры в отношении Беларуси',
    '',
    'Брюссель готовит меры в отношении Беларуси, сказала Кая Каллас после переговоров с министром Литвы.',
  ],
  [
    'uk: заходи щодо Білорусі',
    '',
    'Брюссель готує заходи щодо Білорусі, сказала Кая Каллас після розмови з президентом Литви.',
  ],
  [
    'en: sanctions against Belarus',
    '',
    'Brussels works on sanctions against Belarus, Kaja Kallas said after talks with the president of Lithuania.',
  ],
  ['pl: z dziennikarzami', '', 'Łukaszenka spotkał się w poniedziałek z dziennikarzami z USA.'],
  ['ru: с журналистами', '', 'Лукашенко встретился в понедельник с журналистами из США.'],
  [
    'en: a meeting on something',
    '',
    'Lukashenko wants planes from the United States, he said at a meeting on aviation.',
  ],
  ['en: withdrawn from', '', 'Lukashenko said that Poland had withdrawn from talks on prisoners.'],
];

const behind: readonly Row[] = [
  [
    'en: the day is that of the news',
    'contact background',
    'Belarus freed two priests after talks with the Vatican, the bishops said on Thursday. They spoke of the recent visit of a cardinal to Minsk.',
  ],
  [
    'ru: недавний визит',
    'contact background',
    'Двух священников освободили в Минске, сообщили в четверг епископы. Решение от 11 сентября принято в связи с недавним визитом в Минск кардинала из Ватикана.',
  ],
  [
    'en: talks as new as the release',
    'contact occurred',
    'Belarus freed forty prisoners on Thursday after talks between Alexander Lukashenko and a US envoy.',
  ],
];

const ties: readonly Row[] = [
  [
    'en: closed and opened again',
    'relations background,relations occurred',
    'Lithuania opened its crossings to Belarus on Thursday, two weeks after it had closed them because of the balloons.',
  ],
  [
    'uk: закрила, а потім її відкрила',
    'relations background,relations occurred',
    'У серпні Литва закрила кордон із Білоруссю, а 11 вересня його відкрила.',
  ],
];

test.for([...toCome, ...sides, ...behind, ...ties])('%s', ([, says, text]) => {
  expect(
    toldOf(readText({ text, published: '2025-09-11' }), 'diplomatic')
      .sort()
      .join(),
  ).toBe(says);
});

// Who is named beside the freed and was not freed, and numbers that are of more than this release.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const released = (text: string, published: string | undefined) =>
  readText({ text, ...(published ? { published } : {}) }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );

type Named = readonly [it: string, text: string, people: readonly string[], published?: string];

const named: readonly Named[] = [
  [
    'en: let go days before',
    'Piotr Zaleski was let out of a Belarusian prison on Wednesday, four days after the release of the former candidate Jan Nowik.',
    ['Piotr Zaleski'],
  ],
  [
    'be: вызвалены чатырма днямі раней',
    'Пятра Залескага выпусцілі з беларускай калоніі ў сераду, праз чатыры дні пасля вызвалення Яна Новіка.',
    ['Пятра Залескага'],
  ],
  [
    'de: vier Tage nach der Freilassung',
    'Piotr Zaleski kam in Belarus am Mittwoch aus der Haft frei, vier Tage nach der Freilassung des früheren Kandidaten Jan Nowik.',
    ['Piotr Zaleski'],
  ],
  [
    'pl: dwa dni wcześniej',
    'Łukaszenka ułaskawił w sobotę 31 więźniów. Dwa dni wcześniej na wolność wyszedł ksiądz Jan Nowik.',
    [],
    '2026-03-14',
  ],
  [
    'en: his wife, told by her trade',
    'Piotr Zaleski has been released from prison in Belarus. He left the colony on Saturday and was met by his wife, the journalist Anna Nowik.',
    ['Piotr Zaleski'],
  ],
  [
    'ru: позвонил жене, журналистке',
    'Пётр Залеский освобожден из белорусской колонии. Он позвонил жене, журналистке Анне Новик, и рассказал, что указ о помиловании объявили внезапно.',
    ['Пётр Залеский'],
  ],
  [
    'lt: paskambino žmonai, žurnalistei',
    'Piotras Zaleskis šeštadienį paleistas iš Baltarusijos kolonijos. Jis paskambino žmonai, žurnalistei Anai Novik, ir papasakojo apie malonę.',
    ['Piotras Zaleskis'],
  ],
  [
    'en: whose spokesman he was',
    'Belarus pardoned 11 people on Wednesday. Among them are Piotr Zaleski, spokesman for the candidate Jan Nowik, and Anna Horbach.',
    ['Piotr Zaleski', 'Anna Horbach'],
  ],
  [
    'uk: чий він речник',
    'Лукашенко в середу помилував 11 людей. Серед них Петро Залеський, речник кандидата Андрія Громова, та Анна Горбач.',
    ['Петро Залеський', 'Анна Горбач'],
  ],
  [
    'lt: kieno atstovas spaudai',
    'Lukašenka trečiadienį suteikė malonę 11 žmonių. Tarp jų – Piotras Zaleskis, kandidato Jano Noviko atstovas spaudai, ir Ana Horbač.',
    ['Piotras Zaleskis', 'Ana Horbač'],
  ],
  [
    'fr: arrêtée avec',
    'Anna Zaleski, arrêtée en 2021 à Minsk avec le blogueur Jan Nowik, a été graciée mercredi par le président bélarusse.',
    ['Anna Zaleski'],
  ],
  [
    'de: die mit ihm festgenommen worden war',
    'Lukaschenko hat am Mittwoch die Studentin Anna Zaleski begnadigt, die 2021 zusammen mit dem Blogger Jan Nowik festgenommen worden war.',
    ['Anna Zaleski'],
  ],
  [
    'ru: указ о помиловании называет помилованного',
    'Лукашенко подписал указ о помиловании студентки Анны Залеской, которую задержали вместе с журналистом Яном Новиком.',
    ['Анны Залеской'],
  ],
  [
    'en: the husband is let go too',
    'Anna Zaleski was freed from prison in Belarus on Monday. Also freed was her husband, the blogger Jan Nowik.',
    ['Anna Zaleski', 'Jan Nowik'],
  ],
  [
    'en: days after letting somebody else out',
    'Belarus on Wednesday released Piotr Zaleski from prison, four days after letting out the former candidate Andrei Horbach.',
    ['Piotr Zaleski'],
  ],
  [
    'ru: кого не отпустили',
    'В субботу Лукашенко помиловал 123 человека, среди них Пётр Залеский. Известно и о тех, кого не отпустили: в колонии остаются Андрей Громов и Анна Горбач.',
    ['Пётр Залеский'],
  ],
  [
    'uk: кого утримували, ті вийшли',
    'Троє людей, яких утримували в білоруських тюрмах, вийшли на свободу. Це журналіст Петро Залеський та активістка Ганна Горбач.',
    ['Петро Залеський', 'Ганна Горбач'],
  ],
  [
    'es: el periodista es',
    'Tres presos en Bielorrusia, entre ellos un periodista, quedaron en libertad este miércoles. El periodista es Piotr Zaleski, encarcelado desde 2021.',
    ['Piotr Zaleski'],
  ],
  [
    'be: разам з ёй затрымалі',
    'Журналістка Вера Залеская выйшла на волю з гомельскай калоніі. Разам з ёй тады затрымалі яе калегу Ганну Горбач.',
    ['Вера Залеская'],
  ],
  [
    'ru: в автобусе были',
    'Беларусь в четверг освободила 52 заключенных. В автобусе были профсоюзник Андрей Громов и учительница Анна Горбач.',
    ['Андрей Громов', 'Анна Горбач'],
  ],
  [
    'de: die bekanntesten sind',
    'Belarus hat am Donnerstag 14 Gefangene freigelassen. Die bekanntesten sind Piotr Zaleski und Anna Horbatsch.',
    ['Piotr Zaleski', 'Anna Horbatsch'],
  ],
  [
    'fr: figurent sur la liste',
    "Le Bélarus a libéré jeudi 52 prisonniers. Figurent sur la liste le syndicaliste Piotr Zaleski et l'enseignante Anna Horbatch.",
    ['Piotr Zaleski', 'Anna Horbatch'],
  ],
  [
    'en: the envoy who said it',
    'Three people held in Belarus were freed on Wednesday, the US envoy for hostages, Piotr Zaleski, said. The journalist is Andrei Horbach.',
    ['Andrei Horbach'],
  ],
];

test.for(named)('%s', ([, text, people, published]) => {
  const names = (released(text, published)?.people ?? []).map(({ as }) => as);
  expect(names.toSorted()).toEqual([...people].toSorted());
});

type Counted = readonly [it: string, text: string, count: number | null];

const counted: readonly Counted[] = [
  [
    'en: the sum of several decrees',
    'Lukashenko signed a decree pardoning 23 people, his press service said on Saturday. It is the eighth since July 2024: in that period more than 200 convicts have been pardoned.',
    23,
  ],
  [
    'uk: за цей час помилувано',
    'Лукашенко підписав указ про помилування 23 людей. Рішення стало восьмим від липня 2024 року: за цей час, за офіційними даними, помилувано понад 200 засуджених.',
    23,
  ],
  [
    'pl: w tym czasie',
    'Łukaszenka ułaskawił w sobotę 23 osoby. To ósma taka decyzja od lipca 2024 roku: w tym czasie ułaskawiono ponad 200 skazanych.',
    23,
  ],
  [
    'ru: около десяти вместе с ним',
    'Пётр Залеский освобожден из белорусской колонии. Вместе с ним на свободу вышли еще около десяти политзаключенных.',
    10,
  ],
  [
    'ru: ровно десять вместе с ним',
    'Пётр Залеский освобожден из белорусской колонии. Вместе с ним на свободу вышли еще десять политзаключенных.',
    11,
  ],
  [
    'fr: au moins dix ont retrouvé leurs familles',
    "L'opposant bélarusse Piotr Zaleski a quitté la prison, ont annoncé jeudi des proches. Dix personnes au moins ont retrouvé leurs familles.",
    10,
  ],
  [
    'ru: отпустили также',
    'Пётр Залеский освобожден из белорусской колонии в субботу. В воскресенье отпустили также Андрея Громова, его друга.',
    2,
  ],
  ['ru: отпустили и', 'Анна Залеская вышла на свободу из минского СИЗО. Отпустили и Веру Новик.', 2],
  [
    'pl: też',
    'Piotr Zaleski wyszedł w sobotę z kolonii na Białorusi. W niedzielę wypuszczono też Andrzeja Horbacza.',
    2,
  ],
  [
    'en: another, who is named',
    'Piotr Zaleski left prison in Belarus on Saturday. On Sunday another former prisoner, Dmitri Horbach, was freed too.',
    2,
  ],
  [
    'en: a name that ends in a number',
    'Anna Zaleski was freed from a Belarusian prison on Saturday, Charter 97 said.',
    1,
  ],
  ['ru: имя с числом', "Анна Залеская вышла на свободу из белорусской колонии, сообщила «Хартия'97».", 1],
  [
    'en: arrested together with somebody else',
    'Lukashenko has pardoned Anna Zaleski, who was detained in 2021 together with the blogger Jan Nowik, Belta said on Wednesday.',
    1,
  ],
];

test.for(counted)('%s', ([, text, count]) => {
  expect(released(text, undefined)?.count ?? null).toBe(count);
});

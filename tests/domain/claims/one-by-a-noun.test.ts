// How many, where a noun, a part or those who are still held bring the number; who is freed beside who tells it.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, text: string, count: number | null, people?: readonly string[]];

const ones: readonly Row[] = [
  ['en: a woman', 'Belarus has released an American woman from prison, the ministry said on Saturday.', 1],
  [
    'en: a citizen who had been held',
    'A Lithuanian citizen, who had been held in Belarus for two years over alleged spying, was freed from prison on Saturday.',
    1,
  ],
  ['ru: гражданка', 'Белорусские власти сегодня освободили из тюрьмы гражданку Польши, сообщил МИД.', 1],
  ['ru: пенсионер', 'Пенсионер из Бреста сегодня вышел на свободу из белорусской колонии.', 1],
  ['be: грамадзянка', 'Беларускія ўлады сёння вызвалілі з турмы грамадзянку Польшчы, паведаміў МЗС.', 1],
  ['uk: громадянка', "Білоруська влада сьогодні звільнила з в'язниці громадянку Польщі, повідомило МЗС.", 1],
  ['pl: obywatel', 'Obywatel Litwy, skazany na Białorusi za szpiegostwo, wyszedł w sobotę z kolonii karnej.', 1],
  [
    'lt: pilietis',
    'Lietuvos pilietis, dvejus metus kalėjęs Baltarusijoje, šeštadienį paleistas į laisvę, pranešė ministerija.',
    1,
  ],
  ['de: eine Frau', 'Eine Frau wurde am Samstag aus belarussischer Haft entlassen.', 1],
  // near misses
  [
    'en: and several more',
    'A journalist and several prisoners were released from prison in Belarus on Saturday.',
    null,
  ],
  [
    'en: a journalist tells it',
    'A journalist said that political prisoners had been freed in Belarus on Saturday.',
    null,
  ],
  ['en: one of them', 'Belarus freed political prisoners on Saturday, among them a journalist.', null],
  [
    'uk: зустріла їх',
    "Жінка зустріла біля воріт колонії звільнених політв'язнів. Сьогодні в Мінську на волю вийшли політв'язні.",
    null,
  ],
  ['lt: pasitiko juos', 'Moteris šeštadienį pasitiko iš Baltarusijos kalėjimo paleistus politinius kalinius.', null],
];

const parts: readonly Row[] = [
  [
    'en: none of those who are held',
    'None of the roughly 1,400 political prisoners held by Lukashenko was on the planes that landed in Cologne on Saturday, although Minsk let go a German, Robert Lane.',
    1,
  ],
  [
    'de: unter den Freigelassenen',
    'Zwei Deutsche sind unter den 52 Häftlingen, die Belarus am Samstag nach Litauen ausreisen ließ.',
    52,
  ],
  [
    'de: unter denen, die sitzen',
    'Belarus hat am Samstag einen Deutschen freigelassen. Unter den 1400 politischen Gefangenen, die in Belarus festgehalten werden, sind zwei weitere Deutsche.',
    1,
  ],
  [
    'en: one of those who are held',
    'Belarus released a German on Saturday. He was one of the 1,400 political prisoners who are held in Belarus.',
    1,
  ],
  [
    'en: among several',
    'Several sick prisoners were let out of prison in Belarus on Saturday, among them two women.',
    null,
  ],
  ['ru: среди нескольких', 'Сегодня в Беларуси из колоний выпустили несколько больных, среди них две женщины.', null],
  ['be: сярод некалькіх', 'Сёння ў Беларусі з калоній выпусцілі некалькі хворых, сярод іх дзве жанчыны.', null],
  ['uk: серед кількох', 'Сьогодні в Білорусі з колоній випустили кількох хворих, серед них дві жінки.', null],
  ['pl: wśród kilku', 'W sobotę z białoruskich więzień wypuszczono kilku chorych, wśród nich dwie kobiety.', null],
  [
    'be: найбольшае за гады',
    'Гэта самае вялікае вызваленне за ўсе гады: сёння 123 чалавекі пакінулі турмы Беларусі.',
    123,
  ],
  [
    'lt: kartu paleisti dar',
    'Sergejus Cichanouskis šeštadienį paleistas iš Baltarusijos kalėjimo. Kartu paleisti dar trylika žmonių.',
    14,
  ],
  [
    'uk: забрали з білоруських тюрем',
    'Десять цивільних, яких тримали в Росії та Білорусі, сьогодні вдалося повернути додому. П’ятьох забрали з білоруських тюрем: Наталію Захаренко, Павла Купрієнка, Людмилу Гончаренко, Катерину Брюханову та Івана Коваленка.',
    5,
  ],
];

const named: readonly Row[] = [
  [
    'en: she and her colleagues',
    'Ina Malets, who founded the club, and her colleagues Ala Sharko, Pavel Hrom and Piotr Lis were let out of prison in Minsk on Saturday.',
    4,
    ['Ina Malets', 'Ala Sharko', 'Pavel Hrom', 'Piotr Lis'],
  ],
  [
    'be: адпусцілі жонку блогера',
    'У Беларусі сёння вызвалілі Паўла Грома. Разам з ім адпусцілі Іну Малец, жонку блогера.',
    2,
    ['Паўла Грома', 'Іну Малец'],
  ],
  [
    'pl: potwierdził wiceprzewodniczący',
    'Inna Malec wyszła w sobotę z kolonii karnej na Białorusi, potwierdził wiceprzewodniczący organizacji Marek Zaniewski.',
    1,
    ['Inna Malec'],
  ],
  [
    'lt: pranešė viceministras',
    'Baltarusija šeštadienį paleido Iną Malec, pranešė viceministras Petras Lisas.',
    1,
    ['Iną Malec'],
  ],
  [
    'uk: повідомив увечері',
    'Сьогодні з білоруської колонії звільнили Інну Малець, повідомив увечері 14 березня Володимир Коваленко.',
    1,
    ['Інну Малець'],
  ],
  [
    'en: the envoy for hostage affairs',
    'Belarus on Saturday released three prisoners, the US special envoy for hostage affairs, Adam Lane, told reporters.',
    3,
    [],
  ],
  [
    'ru: с кем беседовал',
    'Павел Гром сегодня вышел из СИЗО в Минске. Накануне Александр Лукашенко беседовал с одиннадцатью заключенными, среди которых были Инна Малец и Петр Лис.',
    1,
    ['Павел Гром'],
  ],
  [
    'uk: з ким розмовляв',
    "Павло Грім сьогодні вийшов на волю з СІЗО в Мінську. Напередодні Лукашенко зустрічався з одинадцятьма в'язнями, серед яких були Інна Малець і Петро Лис.",
    1,
    ['Павло Грім'],
  ],
  [
    'en: the round before',
    'Lukashenko signed a pardon for 30 people on Saturday. It is the third such group since early July, when the politician Pavel Hrom was sent home.',
    30,
    [],
  ],
  [
    'en: a round of today',
    'Lukashenko has pardoned 30 people. It is the third such group: today the politician Pavel Hrom was let out of prison.',
    30,
    ['Pavel Hrom'],
  ],
];

test.for([...ones, ...parts, ...named])('%s', ([, text, count, people]) => {
  const told = readText({ text, published: '2026-03-14' }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.count).toBe(count);
  if (people !== undefined) expect(told?.people.map((each) => each.as).sort()).toEqual([...people].sort());
});

type MeasureRow = readonly [it: string, title: string | null, text: string, authorities: readonly string[]];

const measures: readonly MeasureRow[] = [
  [
    'en: the Union took the same step before',
    'Switzerland freezes Lukashenko assets',
    'The Swiss ministry has put 15 people on its sanctions list over Belarus. Bern is following the European Union, which took the same step on 6 November.',
    ['CH'],
  ],
  [
    'be: такія меры ўвёў Еўразвяз',
    'Швейцарыя ўвяла санкцыі супраць Беларусі',
    'Швейцарыя сёння ўвяла санкцыі супраць Беларусі. Такія меры ў чэрвені ўвёў Еўразвяз.',
    ['CH'],
  ],
  [
    'en: another acts on the same day',
    null,
    'Britain imposed sanctions on eight officials of Belarus on Friday. On the same day the European Union imposed sanctions on Belarus too.',
    ['EU', 'UK'],
  ],
  [
    'en: an article before who is counted next',
    null,
    'Canada has designated 10 officials of Belarus and the United States 19 individuals on the same day.',
    ['CA', 'US'],
  ],
];

test.for(measures)('%s', ([, title, text, authorities]) => {
  const told = readText({ title, text, published: '2026-03-14' }).claims.filter(
    ({ type, status }) => type === 'sanctions_imposed' && status === 'occurred',
  );
  expect([...new Set(told.flatMap((each) => each.authorities))].sort()).toEqual(authorities);
});

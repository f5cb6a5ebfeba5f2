// How many were let go, told over several sentences: others on top of the named, numbers that are terms, both and all three.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const onTop: readonly [it: string, text: string, count: number | null][] = [
  [
    'en: others behind the one who is named',
    'Belarus has freed Ales Bialiatski. Two other people were let out of prison at the same time.',
    3,
  ],
  [
    'en: others far from their verb',
    'Ales Bialiatski has been released from prison in Belarus. Two more people, among them a pensioner from Brest whose name is kept secret by the lawyers, were freed at the same time.',
    3,
  ],
  [
    'en: others behind a headline alone are all of them',
    'Lukashenko has pardoned another 31 political prisoners, his press service said.',
    31,
  ],
  [
    'en: others on another day',
    'Eleven political prisoners have been freed by Belarus. It is the third such decree since August, when nine men were set free; four more followed on 1 September.',
    11,
  ],
  [
    'en: others are parts of the number',
    'Belarus has pardoned another 25 convicts. Two of those pardoned were political prisoners, eleven others had been jailed for fraud.',
    25,
  ],
  [
    'en: a second group, taken elsewhere',
    'Ukraine took in 114 people whom Belarus freed. Another nine people were taken to Vilnius from the Belarusian prison.',
    123,
  ],
  [
    'en: all but the one who is named',
    'Belarus freed 14 political prisoners. Ales Bialiatski is free. Another 13 people were released too.',
    14,
  ],
  [
    'ru: другая группа',
    'Украина приняла 114 гражданских, которых отпустили из тюрем Беларуси. Еще девять политзаключенных доставлены из белорусских колоний в Вильнюс.',
    123,
  ],
  [
    'es: al menos otros nueve',
    'Ales Bialiatski ha salido de la cárcel en Bielorrusia. Al menos otros nueve presos políticos fueron liberados.',
    10,
  ],
];

const withHim: readonly [it: string, text: string, count: number | null][] = [
  [
    'pl: razem z nim',
    'Aleś Bialacki wyszedł na wolność. Razem z nim białoruskie więzienia opuściło 13 osób, w tym trzech Polaków.',
    14,
  ],
  ['ru: вместе с ним', 'Алесь Беляцкий вышел на свободу. Вместе с ним в Литву прибыли 13 бывших заключенных.', 14],
  ['uk: разом із ним', 'Алесь Біляцький вийшов на волю. Разом із ним білоруські колонії залишили 13 людей.', 14],
  ['be: разам зь ім', 'Алесь Бяляцкі выйшаў на волю. Разам зь ім беларускія турмы пакінулі 13 чалавек.', 14],
  [
    'lt: kartu su juo',
    'Alesis Bialiackis paleistas iš kalėjimo. Kartu su juo Baltarusijos kalėjimus paliko 13 žmonių.',
    14,
  ],
  ['de: mit ihm', 'Ales Bialiatski ist frei. Mit ihm kamen 13 Gefangene aus belarussischer Haft frei.', 14],
  [
    'es: junto a él otras',
    'Ales Bialiatski salió de la cárcel en Bielorrusia. Junto a él fueron excarceladas otras trece personas, entre ellas dos polacos.',
    14,
  ],
  ['en: with him', 'Ales Bialiatski walked free in Belarus. Together with him 13 prisoners were released.', 14],
  [
    'en: who is no prisoner does not count',
    'Siarhei Tsikhanouski, the husband of Belarusian opposition leader Sviatlana Tsikhanouskaya, was freed in Belarus together with 13 other political prisoners.',
    14,
  ],
  [
    'ru: число перед двоеточием',
    'В среду в Беларуси освободили три человека: вместе с ним границу пересекли активистка и турист. Алесь Беляцкий на свободе.',
    3,
  ],
];

const terms: readonly [it: string, text: string, count: number | null][] = [
  [
    'en: two and a half years',
    'Ales Bialiatski has been released from prison in Belarus two and a half years into his sentence.',
    1,
  ],
  ['ru: лет из восемнадцати', 'Алесь Беляцкий, отсидевший пять лет из восемнадцати, вышел на свободу в Беларуси.', 1],
  [
    'lt: penkerius su puse metų',
    'Alesis Bialiackis, kalėjęs penkerius su puse metų, paleistas iš kalėjimo Baltarusijoje.',
    1,
  ],
  ['en: of the ten years', 'Ales Bialiatski, who had served four years of the ten, was released in Belarus.', 1],
];

const numerals: readonly [it: string, text: string, count: number | null][] = [
  ['be: шасьцёх', 'Лукашэнка памілаваў шасьцёх палітвязьняў.', 6],
  ['be: сямёх', 'Лукашэнка памілаваў сямёх палітвязняў.', 7],
  ['uk: сімома', 'Білорусь звільнила сьогодні сімох політв’язнів.', 7],
  ['be: абодвух', 'У Беларусі выйшлі на волю палітвязні. Абодвух Лукашэнка памілаваў.', 2],
  ['ru: обоих', 'Лукашенко помиловал обоих политзаключенных.', 2],
  ['uk: обох', 'Лукашенко помилував обох політв’язнів.', 2],
  ['pl: obu', 'Łukaszenka ułaskawił obu więźniów politycznych.', 2],
  [
    'en: both sides are no two people',
    'Both sides welcomed it: Ales Bialiatski was released from prison in Belarus.',
    1,
  ],
  ['ru: обе стороны — не двое', 'Обе стороны молчали: Алесь Беляцкий вышел на свободу в Беларуси.', 1],
];

const swaps: readonly [it: string, text: string, count: number | null][] = [
  [
    'en: so many for so many, without a word of a swap',
    'Ales Bialiatski has been released from prison in Belarus. He came over as part of an exchange of five people for five.',
    5,
  ],
  [
    'en: as many on each side',
    'Ales Bialiatski has been released from prison in Belarus. The exchange, in which each side handed over five people, had been agreed in secret.',
    5,
  ],
  [
    'pl: z każdej strony',
    'Aleś Bialacki wyszedł na wolność na Białorusi. W wymianie z każdej strony uwolniono po pięć osób.',
    5,
  ],
  [
    'ru: с каждой стороны',
    'Алесь Беляцкий вышел на свободу в Беларуси. В обмене освободили по пять человек с каждой стороны.',
    5,
  ],
  [
    'de: Tausch Russlands, von Belarus einer',
    'Der in Belarus verurteilte Piotr Zaleski ist frei. Beim Gefangenenaustausch zwischen Russland und dem Westen kamen insgesamt 16 Menschen frei.',
    1,
  ],
  [
    'en: a swap of Russia and its total',
    'Belarus has freed Piotr Zaleski, pardoned on Tuesday. He was handed over in the prisoner exchange between Russia and the West. In all 26 people were freed.',
    1,
  ],
  [
    'uk: обмін Росії',
    'Білорусь звільнила Петра Заліського. Його передали під час великого обміну в’язнями між Росією та Заходом. Загалом на волю вийшли 26 людей.',
    1,
  ],
  [
    'en: a swap of Belarus alone',
    'Belarus has freed Piotr Zaleski. In all 26 people were freed in the prisoner exchange between Belarus and Lithuania.',
    26,
  ],
];

const beside: readonly [it: string, text: string, count: number | null][] = [
  [
    'en: with him one who is named and one who is not',
    'Ales Bialiatski has been freed in Belarus. With him a US citizen and the priest Piotr Zaleski left prison.',
    3,
  ],
  [
    'en: a citizen and another prisoner',
    'Ales Bialiatski has been freed in Belarus. A Polish citizen and another political prisoner were released with him.',
    3,
  ],
  [
    'ru: вместе с ним',
    'Алесь Беляцкий освобожден в Беларуси. Вместе с ним на свободу вышла активистка Анна Залесская и гражданин США.',
    3,
  ],
  [
    'uk: разом із ним',
    'Алеся Біляцького звільнили у Білорусі. Разом із ним на волю вийшли активістка Ганна Заліська та громадянин США.',
    3,
  ],
  [
    'pl: razem z nim',
    'Aleś Bialacki wyszedł na wolność. Razem z nim z więzienia na Białorusi wyszła działaczka Anna Zaleska i obywatel USA.',
    3,
  ],
  [
    'de: mit ihm',
    'Ales Bialiatski ist frei. Mit ihm kamen die Aktivistin Anna Zaleska und ein US-Bürger aus belarussischer Haft frei.',
    3,
  ],
  [
    'lt: kartu su juo',
    'Alesis Bialiackis paleistas iš kalėjimo. Kartu su juo iš Baltarusijos kalėjimo paleista aktyvistė Ana Zaleska ir JAV pilietis.',
    3,
  ],
  [
    'be: разам зь ім',
    'Алесь Бяляцкі выйшаў на волю. Разам зь ім выйшлі на волю актывістка Ганна Залеская і грамадзянін ЗША.',
    3,
  ],
  [
    'en: dozens more',
    'Ales Bialiatski has been freed in Belarus. With him the priest Piotr Zaleski and dozens of others left prison.',
    null,
  ],
  ['en: one and two', 'An American citizen and two political prisoners have been released in Belarus.', 3],
  ['ru: американец и двое', 'Американец и двое политзаключенных освобождены в Беларуси.', 3],
];

const parts: readonly [it: string, text: string, count: number | null][] = [
  [
    'uk: частина з Білорусі',
    'Україна звільнила десятьох цивільних із полону Росії та Білорусі. П’ятеро людей перебували в ув’язненні в Білорусі.',
    5,
  ],
  [
    'ru: часть держали в Беларуси',
    'Десять гражданских вернулись домой из тюрем России и Беларуси. Пятерых из них удерживали в белорусских тюрьмах.',
    5,
  ],
  [
    'en: some had been held in Belarus',
    'Ten Ukrainian civilians were freed from prisons in Russia and Belarus. Five of them had been held in Belarus.',
    5,
  ],
  [
    'en: all of Belarus, the part held there for years',
    'Belarus freed 52 political prisoners. Six of them had been held in Belarus for five years, Russia said.',
    52,
  ],
];

const rest: readonly [it: string, text: string, count: number | null][] = [
  ['en: those who stay are counted apart', 'Belarus freed ten prisoners, five remain behind bars.', 10],
  ['uk: решта сидить', 'Білорусь звільнила десятьох в’язнів, п’ятеро лишаються за ґратами.', 10],
  ['pl: reszta siedzi', 'Białoruś uwolniła dziesięciu więźniów, pięciu pozostaje za kratami.', 10],
];

const named: readonly [it: string, text: string, count: number | null][] = [
  ['be: двое, паміж імі апісаньне', 'На волю выйшлі Андрэй Кім і прадпрымальнік з Віцебску Сяргей Парсюкевіч.', 2],
  ['en: between two names a trade', 'Belarus has freed Ales Bialiatski and the Warsaw priest Piotr Zaleski.', 2],
  [
    'en: others without a number',
    'Ales Bialiatski has been released from prison in Belarus together with several other political prisoners.',
    null,
  ],
  ['ru: другие без числа', 'Алесь Беляцкий освобожден в Беларуси. На свободу вышли и другие политзаключенные.', null],
];

test.for([...rest, ...swaps, ...beside, ...parts, ...named, ...onTop, ...withHim, ...terms, ...numerals])(
  '%s',
  ([, text, count]) => {
    const { claims } = readText({ text, published: '2025-12-14' });
    const release = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
    expect(release).toBeDefined();
    expect(release?.count).toBe(count);
  },
);

test('talks count nobody', () => {
  const text = 'The US envoy met Lukashenko in Minsk on Thursday. After the talks Belarus freed 52 prisoners.';
  const { claims } = readText({ text, published: '2025-09-11' });
  expect(claims.find(({ type }) => type === 'diplomatic_contact')).toMatchObject({ status: 'occurred', count: null });
});

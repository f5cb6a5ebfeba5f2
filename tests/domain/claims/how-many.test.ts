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

test.for([...onTop, ...withHim, ...terms, ...numerals])('%s', ([, text, count]) => {
  const { claims } = readText({ text, published: '2025-12-14' });
  const release = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect(release).toBeDefined();
  expect(release?.count).toBe(count);
});

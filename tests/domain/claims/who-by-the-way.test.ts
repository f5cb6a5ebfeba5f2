// Who is told of by the way: of whom a clause tells the news, of whom it only tells who they are, and whose president is meant.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-03-17'; // a Tuesday

const rows: readonly (readonly [language: string, what: string, alerts: string, text: string])[] = [
  [
    'en',
    'lives elsewhere by now',
    '',
    'A tennis player lost in Miami on Tuesday. A teacher from Hrodna who was freed after four years in a Belarusian prison and now lives in Warsaw watched on television.',
  ],
  [
    'ru',
    'lives elsewhere by now',
    '',
    'Теннисистка во вторник проиграла в Майами. Учительница из Гродно, которая вышла на свободу после четырёх лет в белорусской колонии и живёт теперь в Варшаве, смотрела матч.',
  ],
  [
    'uk',
    'lives elsewhere by now',
    '',
    'Тенісистка у вівторок програла в Маямі. Учителька з Гродна, яка вийшла на волю після чотирьох років у білоруській колонії і живе тепер у Варшаві, дивилася матч.',
  ],
  [
    'be',
    'lives elsewhere by now',
    '',
    'Тэнісістка ў аўторак прайграла ў Маямі. Настаўніца з Гродна, якая выйшла на волю пасля чатырох гадоў у беларускай калоніі і жыве цяпер у Варшаве, глядзела матч.',
  ],
  [
    'pl',
    'lives elsewhere by now',
    '',
    'Tenisistka przegrała we wtorek w Miami. Nauczycielka z Grodna, która wyszła na wolność po czterech latach w białoruskiej kolonii i mieszka dziś w Warszawie, oglądała mecz.',
  ],
  [
    'de',
    'lives elsewhere by now',
    '',
    'Eine Tennisspielerin hat am Dienstag in Miami verloren. Eine Lehrerin aus Grodno, die nach vier Jahren aus belarussischer Haft entlassen wurde und heute in Warschau lebt, sah zu.',
  ],
  [
    'lt',
    'lives elsewhere by now',
    '',
    'Tenisininkė antradienį Majamyje pralaimėjo. Mokytoja iš Gardino, kuri po ketverių metų išėjo iš Baltarusijos kolonijos ir dabar gyvena Varšuvoje, žiūrėjo mačą.',
  ],
  [
    'en',
    'let out yesterday, lives with a friend',
    'prisoner_release',
    'The bakery gave away its bread on Tuesday. It went to a teacher who was freed from a Belarusian prison yesterday and lives with a friend in Vilnius.',
  ],
  [
    'de',
    'let out yesterday, lives with a friend',
    'prisoner_release',
    'Die Bäckerei hat am Dienstag Brot verschenkt. Es bekam eine Lehrerin, die gestern aus belarussischer Haft entlassen wurde und bei einer Freundin in Vilnius lebt.',
  ],
  [
    'pl',
    'let out yesterday, lives with a friend',
    'prisoner_release',
    'Piekarnia rozdała we wtorek chleb. Dostała go nauczycielka, która wczoraj wyszła z białoruskiego więzienia i mieszka u koleżanki w Wilnie.',
  ],
  [
    'lt',
    'after talks, a participle',
    'prisoner_release',
    'Savaitgalį vyks maratonas. Viešbučio kambarius užėmė 52 kaliniai, vakar po derybų Minske paleisti iš Baltarusijos kalėjimų ir atvežti į Vilnių.',
  ],
  [
    'lt',
    'promised, two infinitives',
    '',
    'Savaitgalį vyks maratonas. Vakar po derybų Minske Lukašenka pažadėjo paleisti 52 kalinius ir atvežti juos į Vilnių.',
  ],
  [
    'lt',
    'demanded, two infinitives',
    '',
    'Savaitgalį vyks maratonas. Vakar derybose reikalauta paleisti kalinius iš Baltarusijos kalėjimų ir atvežti juos į Vilnių.',
  ],
  [
    'ru',
    'after talks of yesterday',
    'prisoner_release',
    'В субботу пройдёт марафон. Гостиницу заняли 52 заключённых, вчера после переговоров посланника США в Минске освобождённых из белорусских тюрем.',
  ],
  [
    'pl',
    'after talks of yesterday',
    'prisoner_release',
    'W sobotę odbędzie się maraton. Pokoje zajęło 52 więźniów, wczoraj po rozmowach wysłannika USA w Mińsku zwolnionych z białoruskich więzień.',
  ],
  [
    'de',
    'after talks of yesterday',
    'prisoner_release',
    'Am Samstag ist Marathon. Die Zimmer belegen 52 Häftlinge, die gestern nach Gesprächen des US-Gesandten in Minsk aus belarussischen Gefängnissen entlassen wurden.',
  ],
  [
    'uk',
    'the president of its own country',
    'sanctions_imposed',
    'Яйця на ринку подорожчали. Лекція зірвалася, бо слухачі дивилися новини: президент сьогодні застосував санкції проти Олександра Лукашенка.',
  ],
  [
    'uk',
    'the president, last year',
    '',
    'Яйця на ринку подорожчали. Торік президент застосував санкції проти Олександра Лукашенка, нагадав торговець.',
  ],
];

test.for(rows)('%s: %s: %s: %s', ([, , alerts, text]) => {
  expectRow({ title: null, text, published, alerts });
});

// On Thursday somebody tells how it was; and "now that" beside the news is no look back.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2025-09-12'; // a Friday

const recalled: readonly (readonly [language: string, text: string])[] = [
  ['en', 'On Thursday in Vilnius the former inmate recalled how Belarus let 52 prisoners go.'],
  ['en', 'In an interview on Thursday she spoke of the moment when Belarus let 52 prisoners go.'],
  ['ru', 'В четверг в Вильнюсе бывший узник вспомнил, как Белоруссия отпустила 52 заключенных.'],
  ['ru', 'В интервью в четверг она рассказала о моменте, когда Белоруссия отпустила 52 заключенных.'],
  ['uk', 'У четвер у Вільнюсі колишній в’язень згадав, як Білорусь відпустила 52 ув’язнених.'],
  ['uk', 'В інтерв’ю в четвер вона розповіла про мить, коли Білорусь відпустила 52 ув’язнених.'],
  ['be', 'У чацвер у Вільні былы вязень узгадаў, як Беларусь адпусціла 52 зняволеных.'],
  ['be', 'У інтэрв’ю ў чацвер яна расказала пра момант, калі Беларусь адпусціла 52 зняволеных.'],
  ['pl', 'W czwartek w Wilnie były więzień wspominał, jak Białoruś wypuściła 52 więźniów.'],
  ['pl', 'W czwartkowym wywiadzie opowiedziała o chwili, gdy Białoruś wypuściła 52 więźniów.'],
  ['de', 'Am Donnerstag erinnerte sich der frühere Häftling in Vilnius daran, wie Belarus 52 Gefangene freiließ.'],
  ['de', 'In einem Interview sprach sie am Donnerstag über den Moment, als Belarus 52 Gefangene freiließ.'],
  ['lt', 'Ketvirtadienį Vilniuje buvęs kalinys prisiminė, kaip Baltarusija paleido 52 kalinius.'],
  ['lt', 'Ketvirtadienį duotame interviu ji papasakojo apie akimirką, kai Baltarusija paleido 52 kalinius.'],
];

test.for(recalled)('%s: whoever recalls how it was tells no news: %s', ([, text]) =>
  expectRow({ text, published, alerts: '' }),
);

const told: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'Belavia can again buy spare parts now that Washington has lifted the sanctions on it. The decision was announced in Minsk on Thursday by John Coale.',
  ],
  [
    'en',
    'Companies that had waited for years may again trade in Belarusian potash after the Treasury on Thursday lifted sanctions. Analysts doubt that much will change, as EU sanctions on potash stay.',
  ],
  [
    'ru',
    '«Белавиа» может снова покупать запчасти теперь, когда Вашингтон снял с нее санкции. О решении объявил в Минске в четверг Джон Коул.',
  ],
  [
    'ru',
    'Компании, ждавшие годами, снова могут торговать белорусским калием, после того как Минфин США в четверг снял санкции. Аналитики сомневаются, что многое изменится: санкции ЕС против калия остаются.',
  ],
  [
    'uk',
    '«Белавіа» може знову купувати запчастини тепер, коли Вашингтон зняв з неї санкції. Про рішення оголосив у Мінську в четвер Джон Коул.',
  ],
  [
    'uk',
    'Компанії, що чекали роками, знову можуть торгувати білоруським калієм, після того як Мінфін США в четвер зняв санкції. Аналітики сумніваються, що багато зміниться: санкції ЄС проти калію лишаються.',
  ],
  [
    'be',
    '«Белавія» можа зноў купляць запчасткі цяпер, калі Вашынгтон зняў з яе санкцыі. Пра рашэнне абвясціў у Мінску ў чацвер Джон Коул.',
  ],
  [
    'be',
    'Кампаніі, якія чакалі гадамі, зноў могуць гандляваць беларускім каліем, пасля таго як Мінфін ЗША ў чацвер зняў санкцыі. Аналітыкі сумняваюцца, што шмат зменіцца: санкцыі ЕС супраць калію застаюцца.',
  ],
  [
    'pl',
    'Belavia może znów kupować części teraz, gdy Waszyngton zniósł wobec niej sankcje. Decyzję ogłosił w czwartek w Mińsku John Coale.',
  ],
  [
    'pl',
    'Firmy, które czekały latami, znów mogą handlować białoruskim potasem, po tym jak Departament Skarbu USA zniósł w czwartek sankcje. Analitycy wątpią, by wiele się zmieniło: sankcje UE na potas pozostają.',
  ],
  [
    'de',
    'Belavia darf wieder Ersatzteile kaufen, nun da Washington die Sanktionen gegen sie aufgehoben hat. Die Entscheidung verkündete John Coale am Donnerstag in Minsk.',
  ],
  [
    'de',
    'Firmen, die jahrelang gewartet haben, dürfen wieder mit belarussischem Kali handeln, nachdem das US-Finanzministerium am Donnerstag Sanktionen aufgehoben hat. Analysten bezweifeln, dass sich viel ändert: Die EU-Sanktionen gegen Kali bleiben.',
  ],
  [
    'lt',
    '„Belavia“ vėl gali pirkti atsargines dalis dabar, kai Vašingtonas panaikino jai sankcijas. Apie sprendimą ketvirtadienį Minske paskelbė Johnas Coale’as.',
  ],
  [
    'lt',
    'Metų metus laukusios bendrovės vėl gali prekiauti baltarusišku kaliu, kai JAV finansų ministerija ketvirtadienį panaikino sankcijas. Analitikai abejoja, ar daug kas pasikeis: ES sankcijos kaliui lieka.',
  ],
];

test.for(told)('%s: what may be done again now is relief: %s', ([, text]) =>
  expectRow({ text, published, alerts: 'sanctions_eased' }),
);

test.for([
  ['ru', 'Если санкции смягчат, «Белавиа» может снова покупать запчасти, считает аналитик.'],
  ['ru', '«Белавиа» скоро может снова покупать запчасти, сказал министр транспорта Белоруссии.'],
] as const)('%s: what may perhaps be done again is none: %s', ([, text]) => expectRow({ text, published, alerts: '' }));

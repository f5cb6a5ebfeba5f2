// Outside the gates, brought across, given back to parents, crossed off a list; and rules that only repeat those for others.
import { describe, expect, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import type { Line } from './rows.ts';

const published = '2026-03-14'; // a Saturday

const lines: readonly Line[] = [
  ['prisoner_release', 'Yesterday the nurse Alena Hrak found herself outside the gates of the Homel penal colony.'],
  ['prisoner_release', 'Вчера за воротами гомельской колонии оказалась медсестра Елена Грак.'],
  ['prisoner_release', 'Учора медсястра Алена Грак апынулася за варотамі гомельскай калоніі.'],
  ['prisoner_release', 'Учора за брамай гомельскай калоніі апынулася медсястра Алена Грак.'],
  ['prisoner_release', 'Учора за брамою гомельської колонії опинилася медсестра Олена Грак.'],
  ['prisoner_release', 'Wczoraj za bramą homelskiej kolonii znalazła się pielęgniarka Alena Hrak.'],
  ['prisoner_release', 'Vakar už Gomelio kolonijos vartų atsidūrė slaugytoja Alena Hrak.'],
  ['', 'Учора за кратамі гомельскай калоніі апынулася медсястра Алена Грак.'],
  ['', 'Вчера за решёткой оказалась медсестра Елена Грак.'],
  ['prisoner_release', 'У пятніцу з Беларусі ў Літву перавезлі 31 вязня.'],
  ['prisoner_release', 'У п’ятницю з Білорусі до Литви перевезли 31 в’язня.'],
  ['prisoner_release', 'В пятницу из Беларуси в Литву перевезли 31 заключённого.'],
  ['prisoner_release', 'Осуждённую в Беларуси Веру Мороз отдали родителям.'],
  ['prisoner_release', 'Асуджаную ў Беларусі Веру Мароз аддалі бацькам.'],
  ['prisoner_release', 'Засуджену в Білорусі Віру Мороз повернули батькам.'],
  ['prisoner_release', 'Skazaną na Białorusi Wierę Maroz oddano rodzicom.'],
  ['prisoner_release', 'Baltarusijoje nuteista Viera Maroz atiduota tėvams.'],
  ['', 'Тело осуждённого в Беларуси Ивана Мороза отдали родителям.'],
  ['', 'Особисті речі політв’язня Івана Мороза віддали батькам.'],
  ['sanctions_eased', 'ЕС выкрэсліў са спісу санкцый двух беларускіх суддзяў.'],
  ['sanctions_eased', 'Брытанія выкрэсліла з санкцыйнага спісу беларускага банкіра.'],
  ['', '«Вясна» выкрэсліла са спісу палітвязняў двух чалавек.'],
  [
    'sanctions_imposed',
    'Рада ЕС увяла новыя санкцыі супраць Беларусі. Яны паўтараюць тыя, што дзейнічаюць у дачыненні да Расіі.',
  ],
  [
    'sanctions_imposed',
    'Рада ЕС увяла абмежаванні супраць Беларусі, падобныя да тых, што дзейнічаюць у дачыненні да Расіі.',
  ],
];

describe('out of the gates, across the border, off the list', () =>
  test.for(lines)('%s: %s', (line) => expectLine(...line)));

describe('in a review of the week, met at the border on a day of it', () =>
  test.for([
    [
      'en',
      'Review of the week',
      'At the border on Thursday volunteers met Viera Maroz, who was sentenced in Belarus to six years.',
    ],
    ['ru', 'Итоги недели', 'На границе в четверг встретили Веру Мороз, которую в Беларуси осудили на шесть лет.'],
    ['be', 'Вынікі тыдня', 'На мяжы ў чацвер сустрэлі Ганну Гарбач, якую ў Беларусі асудзілі на шэсць гадоў.'],
    ['uk', 'Підсумки тижня', 'На кордоні в четвер зустріли Віру Мороз, яку в Білорусі засудили на шість років.'],
    [
      'pl',
      'Podsumowanie tygodnia',
      'Na granicy w czwartek powitano Wierę Maroz, którą na Białorusi skazano na sześć lat.',
    ],
    [
      'lt',
      'Savaitės apžvalga',
      'Pasienyje ketvirtadienį sutikta Viera Maroz, kuri Baltarusijoje nuteista šešeriems metams.',
    ],
    [
      'de',
      'Die Woche im Rückblick',
      'Am Donnerstag wurde an der Grenze Wera Maros empfangen, die in Belarus zu sechs Jahren verurteilt wurde.',
    ],
  ])('%s: %s', ([, title = '', text = '']) => expectRow({ title, text, published, alerts: 'prisoner_release' })));

describe('guests of a festival are not whom a prison lets out', () =>
  test.for([
    [
      'en',
      'Nine thousand people came to the fair. The singer thanked the painter Hienadz Zhuk. He walked out of a Belarusian prison on Friday.',
    ],
    [
      'ru',
      'Девять тысяч человек приехали на ярмарку. Певец поблагодарил художника Геннадия Жука. Тот в пятницу вышел из белорусской тюрьмы.',
    ],
    [
      'be',
      'Дзевяць тысяч чалавек прыехалі на кірмаш. Спявак падзякаваў мастаку Генадзю Жуку. Той у пятніцу выйшаў з беларускай турмы.',
    ],
    [
      'uk',
      'Дев’ять тисяч людей приїхали на ярмарок. Співак подякував художникові Геннадію Жуку. Той у п’ятницю вийшов з білоруської в’язниці.',
    ],
    [
      'pl',
      'Dziewięć tysięcy osób przyjechało na jarmark. Śpiewak podziękował malarzowi Hienadziowi Żukowi. Ten w piątek wyszedł z białoruskiego więzienia.',
    ],
    [
      'lt',
      'Devyni tūkstančiai žmonių atvyko į mugę. Dainininkas padėkojo dailininkui Henadziui Žukui. Tas penktadienį išėjo iš Baltarusijos kalėjimo.',
    ],
  ])('%s', ([, text = '']) => expect(countIn(text)).not.toBe(9000)));

test.for([
  ['be', 'З турмаў Беларусі ў пятніцу выйшлі 60 чалавек. Бяляцкага разам з яшчэ чатырма вязнямі завезлі ў Вільню.'],
  [
    'uk',
    'З в’язниць Білорусі в п’ятницю вийшли 60 людей. Біляцького разом із ще чотирма в’язнями завезли до Вільнюса.',
  ],
  [
    'ru',
    'Из тюрем Беларуси в пятницу вышли 60 человек. Беляцкого вместе с ещё четырьмя заключёнными завезли в Вильнюс.',
  ],
])('%s: five who were driven to Vilnius are a part of sixty', ([, text = '']) => expect(countIn(text)).toBe(60));

test.for([
  ['ru', 'Из гомельского изолятора в пятницу вышла Елена Грак: отбыла шесть лет и два новых приговора, она с мужем.'],
  ['be', 'З гомельскага ізалятара ў пятніцу выйшла Алена Грак: адбыла шэсць гадоў і два новыя прысуды, яна з мужам.'],
  [
    'uk',
    'З гомельського ізолятора в п’ятницю вийшла Олена Грак: відбула шість років і два нові вироки, вона з чоловіком.',
  ],
  ['pl', 'Z homelskiego aresztu wyszła w piątek Alena Hrak: odsiedziała sześć lat i dwa nowe wyroki, jest z mężem.'],
  ['lt', 'Iš Gomelio izoliatoriaus penktadienį išėjo Alena Hrak: atliko šešerius metus ir du naujus nuosprendžius.'],
  [
    'de',
    'Alena Hrak kam am Freitag aus einem belarussischen Gefängnis frei: Sie verbüßte sechs Jahre und zwei neue Urteile.',
  ],
])('%s: verdicts count nobody', ([, text = '']) => expect(countIn(text)).toBe(1));

test('he and seven more, brought to an embassy, are eight', () => {
  const text =
    'Пилипенко встретила в Вильнюсе мужа, который сидел в белорусской тюрьме. Его и еще семь человек привезли в субботу на территорию посольства США. Освободили их после переговоров.';
  expect(countIn(text)).toBe(8);
});

describe('what a clause between the commas dates, or tells as past of the past, is not the release behind it', () =>
  test.for([
    [
      'be',
      'З беларускай калоніі вызвалілі хворага на рак',
      'Мікалая Жука, якому яшчэ летась знайшлі пухліну, вызвалілі ў сувязі з хваробай.',
    ],
    [
      'de',
      'Belarus lässt Kranken frei',
      'Mikalaj Schuk, bei dem Ärzte im Herbst einen Tumor gefunden hatten, wurde wegen Krankheit freigelassen.',
    ],
  ])('%s: %s', ([, title = '', text = '']) => {
    const { claims } = readText({ title, text, published });
    const released = claims.filter(({ type }) => type === 'prisoner_release');
    expect(released.map(({ status, count }) => `${status} ${count}`)).toEqual(['occurred 1']);
  }));

function countIn(text: string): number | null | undefined {
  const { claims } = readText({ text, published });
  return claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred')?.count;
}

// A hedge doubts what it stands beside: the charge on which somebody sat, or that they were freed.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const release = 'prisoner_release';

const freed: readonly Line[] = [
  [release, 'Громадянку Латвії, засуджену в Білорусі нібито за шпигунство, звільнили, і вона вже перетнула кордон.'],
  [release, 'Гражданку Латвии, осужденную в Беларуси якобы за шпионаж, освободили.'],
  [release, 'Осужденного за якобы подготовку теракта белоруса Николая Автуховича освободили.'],
  [release, 'Грамадзянку Латвіі, асуджаную ў Беларусі нібыта за шпіянаж, вызвалілі.'],
  [release, 'Obywatelka Łotwy, skazana na Białorusi rzekomo za szpiegostwo, została uwolniona.'],
  [release, 'Latvijos pilietė, nuteista Baltarusijoje neva už šnipinėjimą, paleista ir jau kirto sieną.'],
  [
    release,
    'Eine lettische Staatsbürgerin, die in Belarus angeblich wegen Spionage verurteilt worden war, ist freigelassen worden.',
  ],
  [release, 'A Latvian citizen jailed in Belarus allegedly for espionage has been released.'],
  [release, 'A teacher who was allegedly beaten in a Belarusian prison has been released.'],
  [release, 'Учителя, который якобы оскорбил Лукашенко, освободили из белорусской колонии.'],
  [release, 'Учителя, який нібито образив Лукашенка, звільнили з білоруської колонії.'],
  [release, 'Настаўніка, які нібыта абразіў Лукашэнку, вызвалілі з беларускай калоніі.'],
  [release, 'Nauczyciela, który rzekomo znieważył Łukaszenkę, zwolniono z białoruskiej kolonii.'],
  [release, 'Mokytojas, kuris neva įžeidė Lukašenką, paleistas iš Baltarusijos kolonijos.'],
  [release, 'Der Lehrer, der Lukaschenko angeblich beleidigt hatte, ist aus der belarussischen Haft entlassen worden.'],
];

const doubtful: readonly Line[] = [
  ['', 'Громадянку Латвії, засуджену в Білорусі за шпигунство, нібито звільнили.'],
  ['', 'Гражданку Латвии, осужденную в Беларуси за шпионаж, якобы освободили.'],
  ['', 'Осужденную в Минске якобы освободили.'],
  ['', 'Якобы за деньги освободили в Беларуси осужденную гражданку Латвии.'],
  ['', 'Каналы пишут, якобы Марию Колесникову, осужденную в Беларуси, освободили.'],
  ['', 'Грамадзянку Латвіі, асуджаную ў Беларусі за шпіянаж, нібыта вызвалілі.'],
  ['', 'Obywatelka Łotwy, skazana na Białorusi za szpiegostwo, rzekomo została uwolniona.'],
  ['', 'Latvijos pilietė, nuteista Baltarusijoje už šnipinėjimą, neva paleista.'],
  ['', 'Eine in Belarus wegen Spionage verurteilte Lettin ist angeblich freigelassen worden.'],
  ['', 'A Latvian citizen jailed in Belarus for espionage has allegedly been released.'],
];

const customs: readonly Line[] = [
  ['', 'Two Lithuanian drivers whom Belarusian customs officers detained over papers have been released.'],
  ['', 'Двоих водителей, задержанных таможенниками в Гродно из-за документов, отпустили из Беларуси.'],
  ['', 'Двох водіїв, затриманих білоруськими митниками через документи, відпустили.'],
  ['', 'Двух вадзіцеляў, затрыманых мытнікамі ў Гродне, адпусцілі.'],
  ['', 'Dwóch kierowców, zatrzymanych przez celników w Grodnie, zwolniono.'],
  ['', 'Du vairuotojai, kuriuos Gardino muitininkai sulaikė dėl neva netvarkingų dokumentų, paleisti iš Baltarusijos.'],
  ['', 'Zwei Fahrer, die Zöllner in Grodno festgenommen hatten, sind in Belarus freigelassen worden.'],
  [release, 'Lukashenko pardoned 14 political prisoners, one of them a man whom customs officers had detained.'],
  [
    release,
    'Customs officers in Hrodna detained two drivers over papers. On Friday Belarus freed 52 political prisoners.',
  ],
  [release, 'Таможенники в Гродно задержали двух водителей. В пятницу Беларусь освободила 52 политзаключенных.'],
];

describe('what they sat for is doubtful, that they are free is not', () => {
  test.for(freed)('%s: %s', ([...line]) => expectLine(...line));
});
describe('that they are free is doubtful', () => {
  test.for(doubtful)('%s: %s', ([...line]) => expectLine(...line));
});
describe('whom customs officers stopped sat in no prison', () => {
  test.for(customs)('%s: %s', ([...line]) => expectLine(...line));
});

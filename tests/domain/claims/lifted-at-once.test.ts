// Relief told right behind a release of these days in an article about much else, as lifted at once.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, release } from './rows.ts';

const published = '2025-09-13'; // a Saturday

interface Told {
  readonly title: string;
  readonly text: string;
}

const both: readonly Told[] = [
  {
    title: 'A week in review',
    text: 'Drones crossed the border this week.\n\nOn Thursday a bus drove into Lithuania with 52 people on board who that morning had still been prisoners of Belarus.\n\nThe envoy said in Minsk that American sanctions on Belavia were lifted at once.',
  },
  {
    title: 'Неделя: главное',
    text: 'Неделя была тяжёлой, летали дроны.\n\nВ четверг в Литву въехал автобус, а в нём 52 человека, ещё утром сидевшие в белорусских тюрьмах.\n\nПосланник сказал в Минске, что американские санкции с «Белавиа» сняты немедленно.',
  },
  {
    title: 'Тиждень: головне',
    text: "Тиждень був важкий, літали дрони.\n\nУ четвер до Литви в'їхав автобус, а в ньому 52 людини, які ще вранці сиділи в білоруських колоніях.\n\nПосланець сказав у Мінську, що американські санкції з «Белавіа» негайно знято.",
  },
  {
    title: 'Тыдзень: галоўнае',
    text: 'Тыдзень быў цяжкі, ляталі дроны.\n\nУ чацвер у Літву ўехаў аўтобус, а ў ім 52 чалавекі, якія яшчэ раніцай сядзелі ў беларускіх калоніях.\n\nПасланнік сказаў у Мінску, што амерыканскія санкцыі з «Белавія» адразу знятыя.',
  },
  {
    title: 'Tydzień w skrócie',
    text: 'Tydzień był ciężki, latały drony.\n\nW czwartek na Litwę wjechał autobus, a w nim 52 osoby, jeszcze rano więźniowie białoruskich kolonii.\n\nWysłannik powiedział w Mińsku, że amerykańskie sankcje na Belavię natychmiast zniesiono.',
  },
  {
    title: 'Savaitės apžvalga',
    text: 'Savaitė buvo sunki, skraidė dronai.\n\nKetvirtadienį į Lietuvą įvažiavo autobusas, ir jame – 52 žmonės, dar ryte buvę Baltarusijos kaliniai.\n\nPasiuntinys Minske pasakė, kad JAV sankcijos „Belavia“ nedelsiant panaikintos.',
  },
  {
    title: 'Die Woche',
    text: 'Die Woche war schwer, Drohnen flogen.\n\nAm Donnerstag rollte ein Bus nach Litauen, darin 52 Menschen, die am Morgen noch in belarussischen Gefängnissen gesessen hatten.\n\nDer Gesandte sagte in Minsk, die amerikanischen Sanktionen gegen Belavia seien sofort aufgehoben worden.',
  },
];

const others: readonly Told[] = [
  {
    title: 'A week in review',
    text: 'Drones crossed the border this week.\n\nOn Thursday a bus drove into Lithuania with 52 people on board who that morning had still been prisoners of Belarus.\n\nLithuania would like American sanctions on Belavia to be lifted at once.',
  },
  {
    title: 'Die Woche',
    text: 'Die Woche war schwer, Drohnen flogen.\n\nAm Donnerstag rollte ein Bus nach Litauen, darin 52 Menschen, die am Morgen noch in belarussischen Gefängnissen gesessen hatten.\n\nDie amerikanischen Sanktionen gegen Belavia sollen erst 2027 aufgehoben werden, dann aber sofort.',
  },
  {
    title: 'Неделя: главное',
    text: 'Неделя была тяжёлой, летали дроны.\n\nВ четверг в Литву въехал автобус, а в нём 52 человека, ещё утром сидевшие в белорусских тюрьмах.\n\nВ 2015 году европейские санкции с банков сняли сразу, напоминает посол.',
  },
  {
    title: 'Tydzień w skrócie',
    text: 'Tydzień był ciężki, latały drony.\n\nW czwartek na Litwę wjechał autobus, a w nim 52 osoby, jeszcze rano więźniowie białoruskich kolonii.\n\nMińsk żąda, aby amerykańskie sankcje na Belavię natychmiast zniesiono.',
  },
];

describe('pages for both', () => {
  test.for(both)('$title: $text', (row) => expectRow({ ...row, published, alerts: `${release},${eased}` }));
});

describe('pages for the release alone', () => {
  test.for(others)('$title: $text', (row) => expectRow({ ...row, published, alerts: release }));
});

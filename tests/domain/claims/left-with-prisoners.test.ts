// Who leaves with prisoners takes them out; what comes while somebody speaks is of that day.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

type Told = Readonly<Record<string, string>>; // by language

const rows: readonly (readonly [what: string, published: string, alerts: string, told: Told])[] = [
  [
    'an envoy who left with prisoners',
    '2025-09-12',
    'prisoner_release',
    {
      en: 'Yesterday the US envoy John Coale came to Minsk. He left with 52 prisoners, who by the evening were in Vilnius.',
      ru: 'Вчера в Минск приехал посланник США Джон Коул. Он уехал с 52 заключенными, которые к вечеру были в Вильнюсе.',
      uk: "Учора до Мінська приїхав посланець США Джон Коул. Він поїхав із 52 в'язнями, які ввечері були у Вільнюсі.",
      be: "Учора ў Мінск прыехаў пасланнік ЗША Джон Коўл. Ён з'ехаў з 52 вязнямі, якія ўвечары былі ў Вільні.",
      pl: 'Wczoraj do Mińska przyjechał wysłannik USA John Coale. Wyjechał z pięćdziesięcioma dwoma więźniami, którzy wieczorem byli w Wilnie.',
      lt: "Vakar į Minską atvyko JAV pasiuntinys Johnas Coale'as. Jis išvyko su 52 kaliniais, kurie vakare jau buvo Vilniuje.",
      de: 'Gestern kam der US-Gesandte John Coale nach Minsk. Er reiste mit 52 Gefangenen ab, die am Abend in Vilnius waren.',
    },
  ],
  [
    'an envoy who left without any, and a band with former ones',
    '2025-09-12',
    '',
    {
      en: 'Yesterday the US envoy John Coale came to Minsk. He left without prisoners.',
      ru: 'Вчера в Минске журналист вернулся с бывшими политзаключенными из Польши на концерт.',
      uk: "Учора гурт повернувся з колишніми політв'язнями з Білорусі з туру.",
      be: 'Учора гурт вярнуўся з былымі палітвязнямі з Беларусі з тура.',
      pl: 'W środę zespół wrócił z byłymi więźniami z Białorusi z trasy koncertowej.',
      lt: 'Vakar grupė grįžo su buvusiais Baltarusijos kaliniais iš gastrolių.',
      de: 'Gestern kehrte die Band mit ehemaligen Häftlingen aus Belarus von der Tournee zurück.',
    },
  ],
  [
    'prisoners outside the gates',
    '2024-07-04',
    'prisoner_release',
    {
      en: 'On Wednesday more than ten political prisoners in Belarus found themselves outside the colony gates.',
      ru: 'В Беларуси обещали амнистию. Со вчерашнего дня за воротами колоний оказались больше десяти политзаключенных.',
      uk: "У Білорусі обіцяли амністію. Учора за воротами колоній опинилися понад десять політв'язнів.",
      be: 'У Беларусі абяцалі амністыю. З учорашняга дня за брамай калоній апынуліся больш за дзясятак палітвязняў.',
      pl: 'Na Białorusi obiecano amnestię. W środę za bramą kolonii znalazło się ponad dziesięciu więźniów politycznych.',
    },
  ],
  [
    'relatives outside the gates',
    '2024-07-04',
    '',
    {
      en: 'On Wednesday relatives stood outside the prison gates in Homel, Belarus.',
      ru: 'В Беларуси обещали амнистию. Вчера за воротами колоний ждали родственники политзаключенных.',
      be: 'У Беларусі абяцалі амністыю. Учора за брамай калоній чакалі сваякі палітвязняў.',
      pl: 'Na Białorusi obiecano amnestię. W środę pod bramą kolonii czekały rodziny więźniów.',
    },
  ],
];

describe.each(rows)('%s', (_what, published, alerts, told) => {
  test.each(Object.entries(told))('%s', (_language, text) => expectRow({ title: null, text, published, alerts }));
});

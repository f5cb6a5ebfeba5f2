// What a third party says of sanctions, sentences that look back at the one before, and people who only travelled.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-03-17'; // a Tuesday

type Story = readonly [language: string, what: string, alerts: string, title: string, text: string];

const quarrels: readonly Story[] = [
  [
    'en',
    'a quarrel in a quote',
    '',
    'Coalition trembles over fertiliser',
    'The minister would not ask Brussels about potash.\n\n“America lifted its sanctions on Belarus, and our farmer pays double,” the deputy shouted on Tuesday.\n\nThe vote is in June.',
  ],
  [
    'ru',
    'a quarrel in a quote',
    '',
    'Коалиция трещит из-за удобрений',
    'Министр отказался просить Брюссель о калии.\n\n«Америка санкции с Беларуси сняла, а наш крестьянин платит вдвое», — кричал депутат во вторник.\n\nГолосование в июне.',
  ],
  [
    'uk',
    'a quarrel in a quote',
    '',
    'Коаліція тріщить через добрива',
    'Міністр відмовився просити Брюссель про білоруський калій.\n\n«Америка санкції з Білорусі зняла, а наш селянин платить вдвічі», — кричав депутат у вівторок.\n\nГолосування в червні.',
  ],
  [
    'lt',
    'a quarrel behind "that"',
    '',
    'Koalicijoje – ginčas dėl traukinio',
    '„Progresyvieji“ reikalauja nutraukti tranzitą iš Baltarusijos.\n\nPartneris atsakė, kad amerikiečiai kalio sankcijas Baltarusijai panaikino ir pasaulis nesugriuvo.\n\nBalsavimas balandį.',
  ],
  [
    'pl',
    'the quote dates it today',
    'sanctions_eased',
    'Koalicja trzeszczy',
    'Minister nie chciał rozmawiać o potasie.\n\n– Ameryka dziś zniosła sankcje wobec Białorusi – krzyczał poseł.\n\nGłosowanie w czerwcu.',
  ],
  [
    'de',
    'Washington itself says so',
    'sanctions_eased',
    'Ein Thema wird geschenkt',
    'Am Dienstagmittag sprach der Kandidat über Subventionen.\n\nDann meldete Washington, dass die Sanktionen gegen Belaruskali mit sofortiger Wirkung aufgehoben sind.\n\nGewählt wird im April.',
  ],
];

const trials: readonly Story[] = [
  [
    'ru',
    'how the earlier sentence ended',
    '',
    'В Орше вынесли приговор строителю',
    'Суд приговорил во вторник Дмитрия Ковалёва к двум годам колонии. Ковалёв был осуждён и раньше: в 2021 году он получил три года, вышел по помилованию и уехал.\n\nДомой в Беларусь он вернулся, чтобы похоронить мать, и его задержали.',
  ],
  [
    'de',
    'a relative clause dates only the sentence',
    'prisoner_release',
    'Natallia ist zurück in der Schweiz',
    'Das Flugzeug ist am Dienstag in Zürich gelandet. Die Doppelbürgerin, die im Dezember 2020 in Minsk zu Haft verurteilt worden war, kam nach 17 Monaten aus belarussischer Haft frei.',
  ],
];

const travellers: readonly Story[] = [
  [
    'pl',
    'pilgrims',
    '',
    'Pielgrzymi z Grodna wrócili z kalendarzem',
    'Czterdzieści dwie osoby z diecezji spędziły tydzień w Częstochowie i w sobotę wróciły do domu.\n\nSpotkały księdza, którego władze białoruskie ułaskawiły i wydaliły. Dostały kalendarz z patronami więźniów.',
  ],
  [
    'ru',
    'a prayer for those let go to their families',
    '',
    'Послание к Пасхе: о тишине и колоколах',
    'В послании, разосланном во вторник, архиепископ просит не выключать отопление.\n\nОн благодарит за молитву о двух священниках, которых в Беларуси помиловали и отпустили к родным.\n\nСбор на орган продолжается.',
  ],
];

test.for([...quarrels, ...trials, ...travellers])('%s: %s: %s: %s: %s', ([, , alerts, title, text]) => {
  expectRow({ title, text, published, alerts });
});

// Where no number stands: one who is named is one, whoever describes or brings him; others beside him count nobody.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const rows: readonly [it: string, text: string, count: number | null][] = [
  [
    'en: who is regarded as the most prominent prisoner',
    'Andrei Novik, a politician regarded as the most prominent political prisoner in Belarus, has been released, his family said.',
    1,
  ],
  [
    'ru: самый известный',
    'Андрей Новик, политик, которого считали самым известным политзаключенным в Беларуси, освобожден в субботу.',
    1,
  ],
  ['be: самы вядомы', 'Андрэй Новік, палітык, якога лічылі самым вядомым палітвязнем Беларусі, вызвалены ў суботу.', 1],
  [
    'pl: najbardziej znany',
    'Andrzej Nowik, polityk uważany za najbardziej znanego więźnia politycznego Białorusi, został w sobotę zwolniony.',
    1,
  ],
  [
    'de: der bekannteste',
    'Andrej Nowik, der als der bekannteste politische Gefangene in Belarus galt, ist am Samstag freigelassen worden.',
    1,
  ],
  [
    'lt: žinomiausias',
    'Andrejus Novikas, laikytas žinomiausiu Baltarusijos politiniu kaliniu, šeštadienį paleistas iš kolonijos.',
    1,
  ],
  [
    'en: with diplomats',
    'Jan Novik, a lawyer who had been held in Belarus for four years, was released on Wednesday and crossed into Lithuania with U.S. diplomats.',
    1,
  ],
  ['ru: вместе с послом', 'Ирина Новик в среду покинула Беларусь вместе с послом Литвы, она помилована.', 1],
  [
    'uk: разом з дипломатами',
    'Ірина Новик у середу вийшла на волю з білоруської колонії і перетнула кордон разом з американськими дипломатами.',
    1,
  ],
  [
    'be: разам з дыпламатамі',
    'Ірына Новік у сераду выйшла на волю з беларускай калоніі і перасекла мяжу разам з амерыканскімі дыпламатамі.',
    1,
  ],
  [
    'pl: razem z dyplomatami',
    'Irena Nowik w środę wyszła na wolność z kolonii na Białorusi i przekroczyła granicę razem z amerykańskimi dyplomatami.',
    1,
  ],
  [
    'de: zusammen mit Diplomaten',
    'Irena Nowik ist am Mittwoch aus einem Gefängnis in Belarus freigekommen und überquerte die Grenze zusammen mit US-Diplomaten.',
    1,
  ],
  [
    'lt: kartu su diplomatais',
    'Irena Novik trečiadienį paleista iš kalėjimo Baltarusijoje ir kirto sieną kartu su JAV diplomatais.',
    1,
  ],
  [
    'en: an official drove with her',
    'Sofia Novik was pardoned by Alexander Lukashenko on Wednesday; Oleg Petrov, head of the region, drove with her to the border himself.',
    1,
  ],
  [
    'en: with other prisoners',
    'Ales Bialiatski has been released from prison in Belarus along with other political prisoners.',
    null,
  ],
  [
    'en: with the best known of them',
    'Ales Novik was released from a prison in Belarus on Friday with the best known of the prisoners.',
    null,
  ],
  ['en: somebody came with him', 'Ales Bialiatski was released in Belarus. Maria Novak left prison with him.', 2],
  [
    'en: the others are asked for',
    'The release of Ales Bialiatski from a Belarusian prison must be followed by that of all other jailed activists, Amnesty said. He was let out of a penal colony.',
    1,
  ],
  [
    'en: colleagues behind an aside',
    'The institute welcomed the release from jail in Minsk of Yulia Novak, founder of the club, and of her colleagues Alla Sharko, Piotr Alsheuski and Jan Slutski.',
    4,
  ],
  [
    'pl: jej koledzy',
    'Łukaszenka ułaskawił Julię Nowik, założycielkę klubu, i jej kolegów Annę Szarko i Jana Słuckiego.',
    3,
  ],
  [
    'de: ihre Kollegen',
    'Lukaschenko hat Julia Nowik, die Gründerin des Klubs, und ihre Kollegen Anna Scharko und Jan Sluzki begnadigt.',
    3,
  ],
  [
    'ru: и его адвокат',
    'Андрея Новика выпустили из колонии в Беларуси. Андрей Новик и его адвокат Пётр Залеский рассказали об этом.',
    1,
  ],
  ['de: zweitausend', 'Belarus hat zweitausend politische Gefangene freigelassen.', 2000],
  ['de: eintausendzweihundert', 'Belarus hat eintausendzweihundert politische Gefangene freigelassen.', 1200],
  ['de: hunderteinundzwanzig', 'Belarus hat hunderteinundzwanzig politische Gefangene freigelassen.', 121],
  [
    'ru: другие днями ранее',
    'Виталия Новика вчера отпустили из СИЗО в Минске. Десятью днями ранее он сидел за столом с Лукашенко. Тогда же из камеры выпустили бизнесмена Юрия Петрова.',
    1,
  ],
];

test.each(rows)('%s', (_, text, count) => {
  const told = readText({ text }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.count).toBe(count);
});

// Measures that a rule, a clause or a denial only names, where no headline says what the text is about.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { imposed, type Line } from './rows.ts';

const quiet: readonly Line[] = [
  ['', 'Решения Совета ЕС, на основании которых активы белорусского предпринимателя были заморожены, разбирает суд.'],
  [
    '',
    'Если белорусский контрагент или его владелец с долей 50 процентов и более включён в список SDN, его обходят стороной.',
  ],
  ['', 'Документ расширяет полномочия президента США по введению санкций против белорусских чиновников.'],
  [
    '',
    'Пресс-секретарь Лукашенко назвала «вольным пересказом» сообщение о том, что США сняли запрет на белорусский калий.',
  ],
  ['', 'Документ розширює повноваження президента США щодо запровадження санкцій проти білоруських чиновників.'],
  ['', 'Гавана адпусціла яшчэ 51 вязня, піша беларускае агенцтва.'],
  ['', "The bill expands the president's powers to impose sanctions on Belarusian officials."],
  [
    '',
    'If a Belarusian partner or its owner with a share of 50 percent or more is added to the SDN list, lawyers advise caution.',
  ],
];

const told: readonly Line[] = [
  [imposed, 'США включили в список SDN белорусского предпринимателя, его активы в американских банках заморожены.'],
  [imposed, 'США расширили санкции против белорусских чиновников.'],
];

describe('what a rule, a clause or a denial names', () => {
  test.for(quiet)('%s: %s', ([...line]) => expectLine(...line));
});
describe('done, beside the same words', () => {
  test.for(told)('%s: %s', ([...line]) => expectLine(...line));
});

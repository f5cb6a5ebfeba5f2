// How long somebody was held counts up no releases: "three journalists held since December have been freed" is of today.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const release = 'prisoner_release';

const freed: readonly Line[] = [
  [
    release,
    'Three members of the Polish minority in Belarus who had been held since December have been freed, Warsaw said.',
  ],
  [release, 'Three journalists held in Belarus since December were freed.'],
  [release, 'Minsk has freed three journalists in custody since December.'],
  [release, 'A blogger behind bars in Belarus since last autumn was let go.'],
  [release, 'Троих журналистов, сидевших в белорусской колонии с декабря, освободили.'],
  [release, 'Трьох журналістів, що сиділи в білоруській колонії з грудня, звільнили.'],
  [release, 'Трох журналістаў, якія сядзелі ў беларускай калоніі са снежня, вызвалілі.'],
  [release, 'Trzech dziennikarzy, więzionych na Białorusi od grudnia, uwolniono.'],
  [release, 'Trys Baltarusijoje nuo gruodžio kalinti žurnalistai paleisti.'],
  [release, 'Drei seit Dezember in Belarus inhaftierte Journalisten sind freigelassen worden.'],
  [release, 'Drei Journalisten, die seit Dezember in Belarus inhaftiert waren, sind frei.'],
];

const notFreed: readonly Line[] = [
  ['', 'Since December Belarus has freed 300 people held in its colonies.'],
  ['', 'Of the political prisoners who are held in Belarus, three have been freed since December.'],
  ['', 'С декабря освободили 300 политзаключенных, которых держали в белорусских колониях.'],
  ['', 'З грудня звільнили 300 політв’язнів, яких тримали в білоруських колоніях.'],
  ['', 'Са снежня вызвалілі 300 палітвязняў, якіх трымалі ў беларускіх калоніях.'],
  ['', 'Od grudnia na Białorusi uwolniono 300 więźniów politycznych.'],
  ['', 'Nuo gruodžio Baltarusijoje paleista 300 kalintų žmonių.'],
  ['', 'Seit Dezember sind in Belarus 300 inhaftierte Frauen freigelassen worden.'],
  ['', 'Three members of the Polish minority in Belarus who had been held since December have not been freed.'],
  ['', 'Three members of the Polish minority in Belarus who had been held since December should be freed.'],
  ['', 'Two Belarusians who had been held in Poland since December were released.'],
  ['', 'The players of the Minsk club who had been held to a draw have been released.'],
];

describe('whoever was held since a day is freed now', () => {
  test.for(freed)('%s: %s', ([...line]) => expectLine(...line));
});
describe('a sum since a day, and who stays', () => {
  test.for(notFreed)('%s: %s', ([...line]) => expectLine(...line));
});

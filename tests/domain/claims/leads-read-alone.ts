// Sentences that prove an event and stand alone: nothing of a headline or of a sentence beside them helps.
import { eased, extended, imposed, type Line, release } from './rows.ts';

export const readAlone: readonly Line[] = [
  [
    release,
    'Former presidential candidate Viktar Hladki was set free in Minsk on Thursday under a decree of Alexander Lukashenko.',
  ],
  [release, 'Pavel Hlinski was freed in Belarus on Friday.'],
  [release, 'Three Belarusian political prisoners, one of them a reporter of a Hrodna weekly, have left Belarus.'],
  [release, 'A one-for-one swap took place on Thursday at a crossing between Lithuania and Belarus.'],
  [release, 'Two Lutheran pastors who were serving long sentences in Belarus have been set free.'],
  [release, 'A Belarusian opposition politician who is seriously ill has come home from prison.'],
  [eased, 'The Office of Foreign Assets Control has issued Belarus General License 17.'],
  [eased, 'Belarus General License 17, issued March 12, authorizes all transactions involving Belinvestbank.'],
  [eased, 'Belinvestbank has been deleted from the Specially Designated Nationals list.'],
  [eased, 'American firms may trade for the next nine months with the Belarusian glass maker Neman.'],
  [eased, 'American companies may go on doing business with four Belarusian enterprises for another year and a half.'],
  [extended, 'Brussels on Thursday prolonged the whole of its Belarus regime for a year.'],
  [imposed, 'Canada on Thursday announced measures on eleven people and two firms of Belarus.'],
  [
    imposed,
    'OFAC on Thursday redesignated Viktar Sheiman, an aide of the ruler of Belarus, and for the first time named his son to its list of blocked persons.',
  ],
  [imposed, 'New measures against the regime in Belarus were brought in by the Council today.'],
  [
    imposed,
    'Four people and two entities accused of bankrolling the government of Belarus are the latest to be sanctioned by the U.S. Treasury.',
  ],
  [imposed, 'Alexander Lukashenko and 40 of his associates are no longer allowed to enter the European Union.'],
  [
    imposed,
    'Six more individuals and two more entities of Belarus have been placed under restrictive measures by a Council decision today.',
  ],
];

// Who told it on which day, at the end of a sentence.

import { asCue, type Scene } from '../scene.ts';
import { breaksBetween, overlaps } from '../words/between.ts';
import { cuesOfAny, distance, type Sentence, type Span } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

/** "Lukashenko has pardoned 32 people, eight women and 24 men, his press service said on Thursday": what is said at the end dates all of it. */
export function dayOfTelling(
  { sentence }: Scene,
  { cue, form }: Trigger,
  moments: readonly TimeExpression[],
): TimeExpression | null {
  if (form !== 'done' || moments.some(({ freshness }) => freshness !== 'fresh')) return null;
  const told = moments.find((time) => isDayOfSaying(sentence, cue, time));
  return told && !cuesOfAny(sentence, parting).some(({ from }) => from < told.from) ? told : null;
}

/** "…, the airport said on Thursday": the day goes with a saying behind a comma behind the verb. */
export function isDayOfSaying(sentence: Sentence, cue: Span, time: TimeExpression): boolean {
  if (time.from < cue.to) return false;
  return cuesOfAny(sentence, ['say.says', 'mode.decide']).some(
    (says) =>
      says.from >= cue.to &&
      breaksBetween(sentence, cue, { from: says.from, to: says.from }) &&
      (overlaps(says, time) || distance(sentence, says, asCue(time)) <= tellingReach),
  );
}

const tellingReach = 4; // "teilte sein Pressedienst am Donnerstagabend mit"
/** What follows is known already, or counted over a time. */
const parting = [
  'mode.known',
  'mode.relative',
  'mode.query',
  'mode.that',
  'mode.when',
  'say.total',
  'say.running',
  'mode.tally',
];

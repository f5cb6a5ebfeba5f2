// Who told it on which day, at the end of a sentence.

import { asCue, type Scene } from '../scene.ts';
import { breaksBetween, overlaps } from '../words/between.ts';
import { cuesOfAny, distance } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

/** "Lukashenko has pardoned 32 people, eight women and 24 men, his press service said on Thursday": what is said at the end dates all of it. */
export function dayOfTelling(
  { sentence }: Scene,
  trigger: Trigger,
  moments: readonly TimeExpression[],
): TimeExpression | null {
  const { cue, form } = trigger;
  if (form !== 'done' || moments.some(({ freshness }) => freshness !== 'fresh')) return null;
  const said = cuesOfAny(sentence, ['say.says', 'mode.decide']).filter(
    ({ from }) => from >= cue.to && breaksBetween(sentence, cue, { from, to: from }),
  );
  const isOfSaying = (time: TimeExpression) =>
    said.some((says) => distance(sentence, says, asCue(time)) <= tellingReach || overlaps(says, time));
  const told = moments.find((time) => time.from >= cue.to && isOfSaying(time));
  return told && !cuesOfAny(sentence, parting).some(({ from }) => from < told.from) ? told : null;
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

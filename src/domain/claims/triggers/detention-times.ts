// Dates beside an arrest or a verdict that are not its own: of the protest that somebody is jailed for, of what a clause tells of them.
import type { Scene } from '../scene.ts';
import { breaksBetween, cueBetween, inOrder, overlaps } from '../words/between.ts';
import { cuesOf } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

const behindOffence = 3; // "the marches in Minsk in August 2020"

/** "jailed for taking part in the protests of 2020", "sentenced six people who in 2020 ran a chat". */
export function isOfOffence({ sentence }: Scene, { cue }: Trigger, time: TimeExpression): boolean {
  if (time.freshness === 'fresh' || time.from < cue.to) return false;
  const isClause = sentence.marksInfinitives || breaksBetween(sentence, cue, time);
  if (isClause && cueBetween(sentence, 'mode.relative', cue, time)) return true;
  return cuesOf(sentence, 'time.offence').some(
    (offence) =>
      offence.from >= cue.to &&
      !overlaps(offence, cue) &&
      !breaksBetween(sentence, ...inOrder(offence, time)) &&
      (offence.to <= time.from ? time.from - offence.to <= behindOffence : offence.from === time.to),
  );
}

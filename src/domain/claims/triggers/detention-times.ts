// Dates beside an arrest or a verdict that are not its own: of the protest that somebody is jailed for, of what a clause tells of them.
import type { Scene } from '../scene.ts';
import { breaksBetween, cueBetween, followsInClause, inOrder, overlaps } from '../words/between.ts';
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

/** The year right before a verdict, or behind it and its protests where it has none before it: "2020 suimtas blogeris 2023 išėjo" has two. */
export function isOfVerdict(scene: Scene, time: TimeExpression): boolean {
  return cuesOf(scene.sentence, 'time.offence').some((offence) => {
    if (endOfDate(scene, time) === offence.from) return true;
    const isOwned = scene.times.some((other) => other.freshness === 'old' && endOfDate(scene, other) === offence.from);
    return !isOwned && followsInClause(scene.sentence, time, offence, verdictReach);
  });
}

const verdictReach = 2; // words: "po protestech v roce 2020"

/** "in autumn 2015", "осенью 2015 года": a season, its year and the word for it are one date. */
export function endOfDate({ sentence, times }: Scene, { to }: TimeExpression): number {
  const year = sentence.tokens[to]?.digits && sentence.tokens[to]?.text.length === 4 ? to + 1 : to;
  const end = times.find((other) => other.from === to)?.to ?? year;
  return cuesOf(sentence, 'time.year').find((word) => word.from === end)?.to ?? end;
}

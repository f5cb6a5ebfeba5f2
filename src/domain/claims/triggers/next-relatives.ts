// A day in the second of two clauses about one thing.
import type { Scene } from '../scene.ts';
import { relativesOver } from '../words/between.ts';
import { type Cue, cuesOf, type Sentence, startsAt } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

const relativeReach = 2; // words: "and which on Thursday", "und die am Donnerstag"

/** "Banks on which the EU imposed sanctions and which on Thursday told their profits": the day is of the second clause. */
export function isOfNextRelative({ sentence }: Scene, { cue }: Trigger, time: TimeExpression): boolean {
  if (time.from < cue.to) return false;
  const ands = cuesOf(sentence, 'say.and').filter((and) => and.from >= cue.to && and.to < time.from);
  const isRelative = (at: number) =>
    startsAt(sentence, ['mode.relative', 'mode.whom'], at) ||
    (sentence.verbLast && articles.has(sentence.tokens[at]?.word ?? ''));
  return ands.some(
    (and) => isRelative(and.to) && time.from - and.to <= relativeReach + 1 && isOpenedByRelative(sentence, cue),
  );
}

/** The verb stands in a clause that a relative opens. */
function isOpenedByRelative(sentence: Sentence, cue: Cue): boolean {
  return relativesOver(sentence, cue, ['mode.relative', 'mode.whom']).length > 0;
}

const articles = new Set('der die das dem den deren'.split(' '));

// Clauses around a finite verb that decide what it tells: a plan that is adopted, an "if", "having it done", what somebody announced.

import type { Trigger } from '../triggers/trigger.ts';
import { cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasCue, type Sentence } from '../words/cues.ts';

/** "agreed to start work on sanctions" */
export function planAdopted(sentence: Sentence, { cue, object }: Trigger): Cue | undefined {
  if (object === null || object.from < cue.to) return undefined;
  return cuesOf(sentence, 'mode.plan').find((plan) => plan.from >= cue.to && plan.to <= object.from);
}

const havingReach = 5;

/** "for the sake of having sanctions lifted" ("having been freed" and "having freed" tell). */
export function isHavingDone({ marksInfinitives, tokens }: Sentence, { from }: Cue): boolean {
  if (!marksInfinitives) return false;
  const words = tokens.slice(Math.max(0, from - havingReach), from).map(({ word }) => word);
  const at = words.indexOf('having');
  return at !== -1 && at < words.length - 1 && words[at + 1] !== 'been';
}

/** "…, sagte Coale", "hat verkündet, dass …" */
export function isToldOf(sentence: Sentence, cue: Cue): boolean {
  if (hasCue(sentence, 'say.says')) return true;
  return cuesOfAny(sentence, ['adopt.done', 'mode.decide']).some(
    (tells) => tells.to <= cue.from && cueBetween(sentence, 'mode.that', tells, cue),
  );
}

// Measures that an opinion starts from: who argues takes them as known.
import type { Draft } from '../drafts.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, cueBetween, thatBetween } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "Washington eased sanctions and got 52 prisoners for it, the institute argues". Only beside a measure: of a release alone lawyers may "believe" how many came out. */
export function isPremise(draft: Draft, { drafts }: Surroundings): boolean {
  if (!isAlerting(draft) || isFresh(draft) || draft.mood === 'given') return false;
  const { scene, trigger } = draft;
  if (!drafts.some((other) => other.scene === scene && isSanctions(other.type))) return false;
  return cuesOf(scene.sentence, 'say.opines').some((opines) => isOpined(scene.sentence, opines, trigger.cue));
}

/** "argues that they were lifted", "…, argues the institute"; behind an "and" or before a "that" it is another thought. */
function isOpined(sentence: Sentence, opines: Cue, verb: Cue): boolean {
  if (opines.to <= verb.from) return thatBetween(sentence, opines, verb);
  const clause = sentence.tokens.findLastIndex(({ breakBefore }, at) => breakBefore > 0 && at <= opines.from);
  if (clause < verb.to || startsAt(sentence, linking, clause)) return false;
  const end = { from: sentence.tokens.length, to: sentence.tokens.length };
  // "the White House believes": who decides does not argue.
  const isOfDecider = [...groupOf(sentence, 'authority'), ...cuesOf(sentence, 'say.envoy')].some(
    (who) => distance(sentence, who, opines) <= 1,
  );
  return !isOfDecider && !cueBetween(sentence, 'mode.that', opines, end) && !breaksBetween(sentence, opines, end);
}

const linking = ['say.and', 'say.but', 'mode.relative', 'mode.article'];

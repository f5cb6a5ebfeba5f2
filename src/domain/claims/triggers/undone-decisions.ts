// "annulled the decisions that froze his funds": what a decision did once is no measure of today where the decision is undone.
import { breaksBetween } from '../words/between.ts';
import { type Cue, cuesOfAny, type Sentence } from '../words/cues.ts';
import type { Trigger } from './trigger.ts';

/** A measure in the relative clause behind what eases: it stood until then. */
export function isOfUndone(sentence: Sentence, { type, cue }: Trigger, found: readonly Trigger[]): boolean {
  if (type !== 'sanctions_imposed') return false;
  return found.some((other) => isUndoing(other) && isInClauseBehind(sentence, other.cue, cue));
}

function isUndoing({ type, form }: Trigger): boolean {
  return type === 'sanctions_eased' && (form === 'done' || form === 'now');
}

const relatives = ['mode.relative', 'mode.that'];

function isInClauseBehind(sentence: Sentence, undoing: Cue, measure: Cue): boolean {
  if (undoing.to > measure.from || breaksBetween(sentence, undoing, measure, 'strong')) return false;
  return cuesOfAny(sentence, relatives).some(({ from, to }) => from >= undoing.to && to <= measure.from);
}

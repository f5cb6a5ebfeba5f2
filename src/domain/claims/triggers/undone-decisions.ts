// "annulled the decisions that froze his funds": what a decision did once is no measure of today where the decision is undone.
import { andBetween, breaksBetween } from '../words/between.ts';
import { type Cue, cuesOfAny, type Sentence } from '../words/cues.ts';
import type { Trigger } from './trigger.ts';

/** A measure in the relative clause behind what eases: it stood until then. Behind an "and" the main clause may go on. */
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
  return cuesOfAny(sentence, relatives).some(
    (relative) =>
      relative.from >= undoing.to && relative.to <= measure.from && !andBetween(sentence, relative, measure),
  );
}

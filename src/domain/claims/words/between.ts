// How two cues of a sentence stand to each other, and what stands between them: a break, an "and", a "that".
import { type Cue, cuesOf, type Sentence } from './cues.ts';

/** Words of a sentence: indexes of its tokens. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** "demand that the regime frees …" */
export function thatBetween(sentence: Sentence, asked: Cue, verb: Cue): boolean {
  return cuesOf(sentence, 'mode.that').some(
    (that) => that.from >= asked.to && that.to <= verb.from && that.from - asked.to <= 4,
  );
}

/** "not to wait and adopt": the negation ends before the "and". */
export function andBetween(sentence: Sentence, not: Cue, cue: Cue): boolean {
  return cuesOf(sentence, 'say.and').some((and) => and.from >= not.to && and.to <= cue.from);
}

export function breaksBetween(sentence: Sentence, one: Cue, other: Cue): boolean {
  return sentence.tokens.slice(one.to, other.from + 1).some((token) => token.breakBefore > 0);
}

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

/** A cue of this kind stands behind the one and before the other. */
export function cueBetween(sentence: Sentence, key: string, one: Span, other: Span): boolean {
  return cuesOf(sentence, key).some((cue) => cue.from >= one.to && cue.to <= other.from);
}

/** "not to wait and adopt": the negation ends before the "and". */
export function andBetween(sentence: Sentence, one: Span, other: Span): boolean {
  return cueBetween(sentence, 'say.and', one, other);
}

export function inOrder(one: Span, other: Span): readonly [Span, Span] {
  return one.from < other.from ? [one, other] : [other, one];
}

export function breaksBetween(sentence: Sentence, one: Cue, other: Cue): boolean {
  return sentence.tokens.slice(one.to, other.from + 1).some((token) => token.breakBefore > 0);
}

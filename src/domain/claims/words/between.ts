// How two cues of a sentence stand to each other, and what stands between them: a break, an "and", a "that".
import { type Cue, cuesOf, cuesOfAny, type Sentence, type Span } from './cues.ts';

export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The one begins behind the other, at most so many words further on. */
export function follows({ from }: Pick<Span, 'from'>, { to }: Pick<Span, 'to'>, reach: number): boolean {
  return from >= to && from - to <= reach;
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

const finites = new Set('is are was were has have had'.split(' '));
const openers = new Set('i you he she it we they who that which there to'.split(' '));
const auxiliaryReach = 2; // words: "have been set free"

/** "A politician who has cancer has come home": an English clause has one verb, and the second is that of the sentence. */
export function isVerbBehindClause({ tokens, marksInfinitives }: Sentence, who: Span, verb: Span): boolean {
  if (!marksInfinitives) return false;
  const main = tokens.findLastIndex(({ word }, at) => at <= verb.from && finites.has(word));
  if (main < verb.from - auxiliaryReach || openers.has(tokens[main - 1]?.word ?? '')) return false;
  const clause = tokens.slice(who.from, main);
  const isWhole = clause.every(({ word, breakBefore }, at) => (at === 0 || breakBefore === 0) && word !== 'and');
  return isWhole && clause.slice(0, -1).some(({ word }) => finites.has(word));
}

/** "whom they pardoned and let go": nothing but the "and" stands between them. */
export function joinedByAnd(sentence: Sentence, first: Span, next: Span): boolean {
  return cuesOf(sentence, 'say.and').some(({ from, to }) => from === first.to && to === next.from);
}

export function inOrder(one: Span, other: Span): readonly [Span, Span] {
  return one.from < other.from ? [one, other] : [other, one];
}

/** As `follows`, and nothing parts the one from the other. */
export function followsInClause(sentence: Sentence, one: Span, other: Span, reach: number): boolean {
  return follows(one, other, reach) && !breaksBetween(sentence, other, one);
}

const breaks = { any: [1, 2], comma: [1], strong: [2] } as const;

/** A comma, or a dash, a colon and the like ("strong"), parts the one from the other behind it. */
export function breaksBetween(
  { tokens }: Sentence,
  one: Span,
  other: Span,
  kind: keyof typeof breaks = 'any',
): boolean {
  const parting: readonly number[] = breaks[kind];
  for (let at = one.to; at <= other.from; at++) {
    const token = tokens[at];
    if (token && parting.includes(token.breakBefore)) return true;
  }
  return false;
}

/** The relatives whose clauses hold the end of the verb: "banks, which Brussels cut off", "ввоз которых запрещен". */
export function relativesOver(sentence: Sentence, verb: Span, keys: readonly string[]): readonly Cue[] {
  const end = { from: verb.to - 1, to: verb.to };
  return cuesOfAny(sentence, keys).filter(
    (who) => verb.from >= who.from - 1 && end.from >= who.from && !breaksBetween(sentence, who, end),
  );
}

// Clauses of time that count what has passed since: "two weeks after Minsk let 250 go".
import { type Cue, cuesOf, cuesOfAny, groupOf, type Sentence } from '../words/cues.ts';

/** "two weeks after Minsk let 250 go", "two days after": more than a day has passed since. */
export function isLongAfter(sentence: Sentence, known: Cue): boolean {
  if (sentence.marksInfinitives && !afterWords.has(sentence.tokens[known.to - 1]?.word ?? '')) return false;
  const isPhrase = cuesOf(sentence, 'time.anniversary').some(({ matched, to }) => matched > 1 && to === known.to);
  return isPhrase || isBehindUnits(sentence, known, 1);
}

const afterWords = new Set(['after', 'since']);

/** Weeks, months, years or more than so many days stand right before the word for "after", or inside it. */
export function isBehindUnits(sentence: Sentence, { from, to }: Cue, days: number): boolean {
  const isUnit = (unit: Cue) => unit.to === from || (unit.from >= from && unit.to <= to);
  if (cuesOfAny(sentence, longUnits).some(isUnit)) return true;
  return cuesOf(sentence, 'time.day').some((day) => isUnit(day) && numberBefore(sentence, day) > days);
}

const longUnits = ['time.week', 'time.month', 'time.year'];

function numberBefore(sentence: Sentence, { from }: Cue): number {
  const before = sentence.tokens[from - 1];
  if (before?.digits) return Number(before.word);
  return Math.max(0, ...groupOf(sentence, 'numbers').map(({ to, form }) => (to === from ? Number(form) : 0)));
}

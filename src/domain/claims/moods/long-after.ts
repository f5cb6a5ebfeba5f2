// Clauses of time that count what has passed since: "two weeks after Minsk let 250 go".
import { type Cue, cuesOf, groupOf, type Sentence } from '../words/cues.ts';

/** "two weeks after Minsk let 250 go", "two days after": more than a day has passed since. */
export function isLongAfter(sentence: Sentence, known: Cue): boolean {
  if (sentence.marksInfinitives && !afterWords.has(sentence.tokens[known.to - 1]?.word ?? '')) return false;
  const unitsOf = (key: string) =>
    cuesOf(sentence, key).filter((unit) => unit.to === known.from || (unit.from >= known.from && unit.to <= known.to));
  const isPhrase = cuesOf(sentence, 'time.anniversary').some(({ matched, to }) => matched > 1 && to === known.to);
  const isLong = longUnits.some((key) => unitsOf(key).length > 0);
  return isPhrase || isLong || unitsOf('time.day').some((day) => isOfSeveral(sentence, day));
}

function isOfSeveral(sentence: Sentence, { from }: Cue): boolean {
  const before = sentence.tokens[from - 1];
  if (before?.digits) return Number(before.word) > 1;
  return groupOf(sentence, 'numbers').some((number) => number.to === from && Number(number.form) > 1);
}

const afterWords = new Set(['after', 'since']);
const longUnits = ['time.week', 'time.month', 'time.year'];

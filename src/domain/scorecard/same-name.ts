// Whether two spellings in one language are one person in two cases of grammar: Бяляцкага and Бяляцкі, Poczobuta and Poczobut.

/** Endings may differ by this many letters, and stems must agree but for the last three. */
const endingLetters = 4;
const unsureLetters = 3;
const leastLetters = 3;

/** Surnames (the last words) share a stem; given names, where both have one, share their first two letters. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [familyA, familyB] = [a.at(-1), b.at(-1)];
  if (familyA === undefined || familyB === undefined) return false;
  if (a.join('').length < leastLetters || b.join('').length < leastLetters) return false;
  if (!sameStem(familyA, familyB)) return false;
  if (a.length === 1 || b.length === 1) return true;
  return a[0]?.slice(0, 2) === b[0]?.slice(0, 2);
}

function sameStem(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > endingLetters) return false;
  const length = Math.max(leastLetters, Math.min(a.length, b.length) - unsureLetters);
  return a.slice(0, length) === b.slice(0, length);
}

/** Lower-case words without accents, apostrophes and dots. */
function wordsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/[\u0300-\u036f'’ʼ`.]/gu, '');
  return bare
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

// Where a token ends: a word with its inner apostrophes and hyphens, initials with dots (U.S.), a number grouped by thousands or not.

// Classes of UTF-16 units. Letters outside the basic plane do not occur in the languages read here.
const kind = { unknown: 0, other: 1, letter: 2, capital: 3, mark: 4, digit: 5, tie: 6 } as const;
const kinds = new Uint8Array(0x10000);

/** A unit is classed when it is first met: an alphabet has few of them. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? kind.other;
  return known === kind.unknown && at < text.length ? classify(unit) : known;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const found = classes.find(([pattern]) => pattern.test(character))?.[1] ?? kind.other;
  kinds[unit] = found;
  return found;
}

const classes = [
  [/[0-9]/, kind.digit],
  [/['’‘‑-]/, kind.tie],
  [/\p{Lu}/u, kind.capital],
  [/\p{L}/u, kind.letter],
  [/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u, kind.mark], // soft hyphens and zero-width characters hide inside words
] as const;

/** Index after the token that begins at `at`, or `at` where none does. */
export function endOfToken(text: string, at: number, end: number): number {
  const first = kindAt(text, at);
  if (first === kind.digit) return endOfNumber(text, at, end);
  if (first === kind.capital) {
    const initials = endOfInitials(text, at, end);
    if (initials > at) return initials;
  }
  return first === kind.letter || first === kind.capital ? endOfWord(text, at, end) : at;
}

const isLetter = (found: number): boolean => found === kind.letter || found === kind.capital;

function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1;
  for (; at < end; at++) {
    const found = kindAt(text, at);
    if (isLetter(found) || found === kind.mark) continue;
    if (found !== kind.tie || at + 1 >= end || !isLetter(kindAt(text, at + 1))) break;
  }
  return at;
}

const isDot = (text: string, at: number): boolean => text.charCodeAt(at) === 0x2e;

/** Two capitals or more with a dot behind each. */
function endOfInitials(text: string, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && isDot(text, at + 1) && kindAt(text, at) === kind.capital) at += 2;
  return at - start >= 4 ? at : start;
}

function endOfDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && kindAt(text, at) === kind.digit) at++;
  return at;
}

const separators = new Set('.,\u00a0\u202f ');

/** "1,100" and "1 100" are one number, "1100" too; "11 1000" are two. */
function endOfNumber(text: string, start: number, end: number): number {
  let at = endOfDigits(text, start, end);
  if (at - start > 3) return at;
  while (separators.has(text[at] ?? '') && endOfDigits(text, at + 1, end) - at === 4) at += 4;
  return at;
}

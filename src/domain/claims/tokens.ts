// Words and numbers of a text with their places, folded for look-up, and the breaks between them.

export interface Token {
  readonly text: string;
  /** Folded for look-up: lower case, one apostrophe, ё as е. */
  readonly word: string;
  readonly start: number; // UTF-16 units
  readonly end: number;
  readonly capital: boolean;
  readonly digits: boolean;
  /** What stands between the token before and this one: 0 nothing much, 1 a comma, 2 a stronger break. */
  readonly breakBefore: 0 | 1 | 2;
  /** A hyphen ties it to the token before. */
  readonly tied: boolean;
  /** A number sign stands before it. */
  readonly numbered: boolean;
  /** A colon stands before it. */
  readonly colon: boolean;
}

// Initials with dots, words with inner apostrophes and hyphens, numbers grouped by thousands, plain numbers.
const tokenPattern =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘‑-]\p{L}[\p{L}\p{M}]*)*|\d{1,3}(?:[.,\u00a0\u202f ]\d{3}(?!\d))+|\d+/gu;
const longestWord = 48;

/** Tokens of `text` between `start` and `end`; places are in `text`. */
export function tokenize(text: string, start: number, end: number, language: string): Token[] {
  const tokens: Token[] = [];
  let last = start;
  tokenPattern.lastIndex = start;
  for (;;) {
    const match = tokenPattern.exec(text);
    if (match === null || match.index >= end) return tokens;
    tokens.push(toToken(match[0], match.index, text.slice(last, match.index), language));
    last = match.index + match[0].length;
  }
}

function toToken(text: string, start: number, before: string, language: string): Token {
  const first = text.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  return {
    text,
    word: digits ? text : foldWord(text, language),
    start,
    end: start + text.length,
    capital: !digits && text[0] !== text[0]?.toLowerCase(),
    digits,
    breakBefore: breakOf(before),
    tied: before === '-' || before === '‑',
    numbered: /[№#]\s*$/.test(before),
    colon: before.includes(':'),
  };
}

function breakOf(before: string): 0 | 1 | 2 {
  if (before === ' ' || before === '') return 0;
  if (/[;:—–()]| - |\n/.test(before)) return 2;
  return before.includes(',') ? 1 : 0;
}

/** Folded words remembered per language: texts repeat their words. */
const folded = new Map<string, Map<string, string>>();
const foldCacheSize = 20_000;

export function foldWord(word: string, language: string): string {
  let known = folded.get(language);
  if (!known || known.size > foldCacheSize) {
    known = new Map();
    folded.set(language, known);
  }
  const found = known.get(word);
  if (found !== undefined) return found;
  const fresh = freshFold(word, language);
  known.set(word, fresh);
  return fresh;
}

function freshFold(word: string, language: string): string {
  let plain = (word.length > longestWord ? word.slice(0, longestWord) : word).toLowerCase();
  if (/[.’ʼ‘‑ёа-яіўґєї]/.test(plain)) {
    plain = plain
      .replaceAll('.', '')
      .replace(/[’ʼ‘]/g, "'")
      .replaceAll('‑', '-')
      .replaceAll('ё', language === 'be' ? 'ё' : 'е');
    // Classical Belarusian spells the softness of consonants that the official spelling leaves out.
    // The first letter of "Ўкраіне", "ўлады" depends on the word before.
    if (language === 'be') plain = plain.replace(/^ў/, 'у');
    if (language === 'be') plain = plain.replace(/ь(?=[бвгджзклмнпрстфхцчшў])/g, '');
  }
  return plain;
}

// Text as bytes never show it: words with exact spans, look-alike letters folded, characters that no database takes removed.

/** Removes NUL and lone surrogates, which PostgreSQL and JSON readers refuse. All other characters keep their order. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : dropLoneSurrogates(text);
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole;
}

function dropLoneSurrogates(text: string): string {
  let kept = '';
  for (const character of text) if (character.isWellFormed()) kept += character;
  return kept;
}

/** What stands between a word and the one before it. */
export const gaps = { space: 0, hyphen: 1, dot: 2, quote: 3, other: 4 } as const;

/** Columns instead of objects: a long article has ten thousand words, and most are looked at once. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array; // UTF-16 units
  readonly ends: Int32Array;
  readonly shapes: Uint8Array; // bits of `shape`
  readonly gaps: Uint8Array; // before the word, one of `gaps`
}

export const shape = { capital: 1, allCapitals: 2, innerCapital: 4, digits: 8 } as const;

// Classes of UTF-16 units. Letters outside the basic plane do not occur in the languages read here.
const kind = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  mark: 4,
  apostrophe: 5,
  hyphen: 6,
  space: 7,
  quote: 8,
  newline: 9,
} as const;
const kinds = classifyUnits();

function classifyUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const upper = /[\p{Lu}\p{Lt}]/u;
  const letter = /\p{L}/u;
  const mark = /\p{M}/u;
  for (let unit = 0x20; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const character = String.fromCharCode(unit);
    if (letter.test(character)) table[unit] = upper.test(character) ? kind.upper : kind.lower;
    else if (mark.test(character)) table[unit] = kind.mark;
  }
  const put = (characters: string, value: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  put('0123456789', kind.digit);
  put('\u00ad\u200b\u200c\u200d\u2060\ufeff', kind.mark); // soft hyphen and zero-width characters hide inside words
  put("'\u2019\u2018\u02bc\u02b9\u02bb\u0060\u00b4\u2032\uff07", kind.apostrophe);
  put('-\u2010\u2011\u00ac', kind.hyphen);
  put(
    ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    kind.space,
  );
  put('"«»“”„‟‹›№', kind.quote); // № stands between words of one name, as quotes do
  put('\n\r\u2028\u2029', kind.newline);
  return table;
}

/** All words of a text: letters, digits and marks, with apostrophes kept inside; hyphens part words (gap `hyphen`). */
export function scanWords(text: string): Words {
  const length = text.length;
  const room = (length >> 1) + 1;
  const words = {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    shapes: new Uint8Array(room),
    gaps: new Uint8Array(room),
  };
  let at = 0;
  let previousEnd = 0;
  while (at < length) {
    const type = kinds[text.charCodeAt(at)] ?? 0;
    if (type === kind.other || type > kind.digit) {
      at++;
      continue;
    }
    const end = scanWord(text, at, words);
    words.gaps[words.count] = words.count === 0 ? gaps.other : gapBetween(text, previousEnd, at);
    words.count++;
    previousEnd = at = end;
  }
  return words;
}

function scanWord(text: string, start: number, words: Words): number {
  let at = start;
  let end = start;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  for (; at < text.length; at++) {
    const type = kinds[text.charCodeAt(at)] ?? 0;
    if (type === kind.lower) lowers++;
    else if (type === kind.upper) uppers++;
    else if (type === kind.digit) digits++;
    else if (type === kind.apostrophe) {
      // Kept only between two letters: Дар'я, Bialiatski's.
      const next = kinds[text.charCodeAt(at + 1)] ?? 0;
      if (next !== kind.lower && next !== kind.upper) break;
      continue;
    } else if (type !== kind.mark) break;
    end = at + 1;
  }
  const capital = kinds[text.charCodeAt(start)] === kind.upper;
  const index = words.count;
  words.starts[index] = start;
  words.ends[index] = end;
  words.shapes[index] =
    (capital ? shape.capital : 0) |
    (uppers > 0 && lowers === 0 ? shape.allCapitals : 0) |
    (uppers > (capital ? 1 : 0) ? shape.innerCapital : 0) |
    (digits > 0 ? shape.digits : 0);
  return end;
}

function gapBetween(text: string, from: number, to: number): number {
  if (to - from > 6) return gaps.other;
  let gap: number = gaps.space;
  let newlines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const type = kinds[unit] ?? 0;
    if (type === kind.space || type === kind.mark) continue;
    if (type === kind.apostrophe && at === from && to - from > 1) continue; // Igor' is Игорь
    if (type === kind.newline) {
      // A line break may part given and family name; an empty line parts paragraphs.
      if (unit !== 0x0d && ++newlines > 1) return gaps.other;
    } else if (type === kind.hyphen && to - from === 1) gap = gaps.hyphen;
    else if (unit === 0x2e && at === from) gap = gaps.dot;
    else if (type === kind.quote && gap !== gaps.dot) gap = gaps.quote;
    else return gaps.other;
  }
  return from === to ? gaps.other : gap;
}

/** How many of the given letters a text has, small and capital; it is read once, however often that is asked. */
export function letterCounts(text: string): (letters: string) => number {
  const counts = new Uint32Array(alphabets);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < alphabets) counts[unit] = (counts[unit] ?? 0) + 1;
  }
  return (letters) => {
    let sum = 0;
    for (const each of letters)
      for (const letter of [each, each.toUpperCase()]) sum += counts[letter.charCodeAt(0)] ?? 0;
    return sum;
  };
}

const alphabets = 0x530; // Latin, Greek and Cyrillic

// Letters that look alike, capitals by their own shapes (В is B, but в is not b).
const cyrillicTwins = 'АВСЕНІЈКМОРЅТХУаВсеіјоорѕхукмт';
const latinTwins = 'ABCEHIJKMOPSTXYaBceijoopsxyĸmt';
const toCyrillic = twinTable(latinTwins, cyrillicTwins, {
  ï: 'ї',
  Ï: 'Ї',
  ë: 'ё',
  Ë: 'Ё',
  k: 'к',
  ο: 'о',
  Ο: 'О',
  α: 'а',
  Α: 'А',
  Ι: 'І',
  ι: 'і',
  Ε: 'Е',
  Κ: 'К',
  Μ: 'М',
  Н: 'Н',
  Ρ: 'Р',
  Τ: 'Т',
  Χ: 'Х',
  ŭ: 'ў',
  Ŭ: 'Ў',
});
const toLatin = twinTable(cyrillicTwins, latinTwins, { к: 'k', К: 'K', ο: 'o', Ο: 'O', α: 'a', Α: 'A' });

function twinTable(from: string, to: string, more: Record<string, string>): ReadonlyMap<string, string> {
  const table = new Map(Object.entries(more));
  for (let at = 0; at < from.length; at++) table.set(from.charAt(at), to.charAt(at));
  return table;
}

/** A word of mixed scripts, written in one: the script of most of its letters; Cyrillic where that is open. */
export function foldHomoglyphs(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  for (const letter of word) {
    if (letter < '\u0250') latin += letter > '@' ? 1 : 0;
    else if (letter >= '\u0400' && letter < '\u0530') cyrillic++;
    else if (letter >= '\u0370' && letter < '\u0400') greek++;
  }
  if (cyrillic > 0 && latin + greek > 0 && cyrillic >= latin) return swapLetters(word, toCyrillic);
  if (latin > 0 && cyrillic + greek > 0) return swapLetters(word, toLatin);
  return word;
}

function swapLetters(word: string, table: ReadonlyMap<string, string>): string {
  let swapped = '';
  for (const letter of word) swapped += table.get(letter) ?? letter;
  return swapped;
}

/** Words remembered; cleared when full, so that hostile text cannot grow it. */
const folded = new Map<string, string>();
const mostFolded = 20_000;
const longestFolded = 60; // letters; longer ones are no words, and are not kept

/** Lower case, composed, without stress marks, hidden characters or apostrophe variants: what two spellings of a word share. */
export function foldWord(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const fresh = freshFold(raw);
  if (raw.length > longestFolded) return fresh;
  if (folded.size >= mostFolded) folded.clear();
  folded.set(copyOf(raw), fresh);
  return fresh;
}

/** A slice of a text keeps the whole text in memory; its letters joined anew do not. */
export const copyOf = (raw: string): string => Array.from(raw).join('');

/** A word as it is read: composed, without soft hyphens and zero-width characters, in one script. */
export function plainWord(raw: string): string {
  const composed = raw.normalize('NFC').replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '');
  // "SDN-лист": each part has its own.
  return composed.replace(/[^-\u2011]+/g, foldHomoglyphs);
}

function freshFold(raw: string): string {
  return plainWord(raw)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u0300\u0301\u0307\u0311]/g, '')
    .replace(/[\u2019\u2018\u02bc\u02b9\u02bb\u0060\u00b4\u2032\uff07]/g, "'");
}

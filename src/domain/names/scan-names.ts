// One pass over a text: its words, and what each may be.
import { scanWords, shape, type Words } from '../text.ts';
import type { NameIndex, WordReading } from './name-index.ts';
import { prefixOf } from './phrase-index.ts';

export interface Scan {
  readonly text: string;
  readonly words: Words;
  readonly readings: readonly (WordReading | null)[];
  /** What was found out about the whole text, so that it is asked once. */
  readonly facts: Map<unknown, boolean>;
}

export function scanNames(text: string, index: NameIndex): Scan {
  const words = scanWords(text);
  const readings: (WordReading | null)[] = new Array(words.count);
  for (let at = 0; at < words.count; at++) readings[at] = readingAt(text, words, at, index);
  return { text, words, readings, facts: new Map() };
}

function readingAt(text: string, words: Words, at: number, index: NameIndex): WordReading | null {
  const start = words.starts[at] ?? 0;
  const end = words.ends[at] ?? start;
  const bits = words.shapes[at] ?? 0;
  // A word in small letters is never a person; most are told from gazetteer words by two letters.
  if (bits === 0 && !index.phrases.smallPrefixes.has(prefixOf(text, start, end))) return null;
  return index.readings(text, start, end);
}

/** A fact about the whole text, found out when first asked for. */
export function factOf(scan: Scan, key: unknown, findOut: () => boolean): boolean {
  const known = scan.facts.get(key) ?? findOut();
  scan.facts.set(key, known);
  return known;
}

export const isCapital = (scan: Scan, at: number): boolean => ((scan.words.shapes[at] ?? 0) & shape.capital) !== 0;
export const wordAt = (scan: Scan, at: number): string => scan.text.slice(scan.words.starts[at], scan.words.ends[at]);
/** The gap before word `at`; beyond the last word there is none. */
export const gapBefore = (scan: Scan, at: number): number => (at < scan.words.count ? (scan.words.gaps[at] ?? 4) : 4);

/** Where a mention that ends with this word ends: without the English possessive. */
export function endOfMention(scan: Scan, last: number): number {
  const end = scan.words.ends[last] ?? 0;
  return end - (possessive.exec(wordAt(scan, last))?.[0].length ?? 0);
}

const possessive = /['\u2019\u02bc`\u00b4][sS]$/u;

// `context` and `not` of a watchlist entry: words that let a mention count, and words that give a namesake away.
import { copyOf } from '../text.ts';
import type { Subject } from '../watchlist.ts';
import { factOf, type Scan, wordAt } from './scan-names.ts';
import { caseKeyOf } from './sounds.ts';
import { inflectedForms } from './word-forms.ts';

interface TermWord {
  readonly first: string; // letter
  readonly keys: ReadonlySet<string>;
}
type Term = readonly TermWord[];

export interface Conditions {
  readonly context: readonly Term[];
  readonly not: readonly Term[];
}

/** By subject id; subjects without conditions are left out. */
export function compileConditions(subjects: readonly Subject[]): ReadonlyMap<string, Conditions> {
  const bound = subjects.filter(({ context, not }) => context.length + not.length > 0);
  return new Map(bound.map(({ id, context, not }) => [id, { context: context.map(readTerm), not: not.map(readTerm) }]));
}

const readTerm = (term: string): Term =>
  term
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ first: firstLetter(word), keys: new Set(caseKeys(word)) }));

const firstLetter = (word: string): string => word.charAt(0).toLowerCase();

/** Each word of a text is compared with many terms, and texts repeat their words; cleared when full, so that hostile text cannot grow it. */
const knownKeys = new Map<string, readonly string[]>();
const mostKnown = 20_000; // words
const longest = 60; // letters; no word of a language is longer

function caseKeys(word: string): readonly string[] {
  const known = knownKeys.get(word);
  if (known !== undefined) return known;
  const fresh = [...new Set(inflectedForms(word).map(({ stem }) => caseKeyOf(stem)))];
  if (word.length > longest) return fresh;
  if (knownKeys.size >= mostKnown) knownKeys.clear();
  knownKeys.set(copyOf(word), fresh);
  return fresh;
}

const neighbourhood = 6; // words to either side of the mention

/** Whether the words from `first` to `last` may be this subject: a context word stands in the text, and no namesake's beside them. */
export function passesConditions(scan: Scan, first: number, last: number, conditions: Conditions | undefined): boolean {
  if (!conditions) return true;
  const { context, not } = conditions;
  const holds = () => context.length === 0 || context.some((term) => stands(scan, term, 0, scan.words.count));
  if (!factOf(scan, conditions, holds)) return false;
  return !not.some((term) => stands(scan, term, first - neighbourhood, last + 1 + neighbourhood));
}

/** Whether the term, in any case form, stands among the words from `from` up to `end`. */
function stands(scan: Scan, term: Term, from: number, end: number): boolean {
  if (term.length === 0) return false;
  for (let at = Math.max(0, from); at + term.length <= Math.min(scan.words.count, end); at++) {
    if (term.every((word, offset) => isWord(wordAt(scan, at + offset), word))) return true;
  }
  return false;
}

const isWord = (raw: string, { first, keys }: TermWord): boolean =>
  firstLetter(raw) === first && caseKeys(raw).some((key) => keys.has(key));

// What a word may be in the patterns of a lexicon: the first word of some, a later one of others.
import { type Lexicon, longestGap, type Pattern, type PatternWord, type WordIndex } from './lexicon.ts';
import type { WordForm } from './word-forms.ts';

/** What one word may be: the first of some patterns, a later one of others. */
export interface Uses {
  readonly begins: readonly Pattern[];
  /** Of each of `begins`: the number of its second word, and within how many words it must stand, as `tieOf` packs them. */
  readonly ties: readonly number[];
  /** Lithuanian: from this place on the word carries the prefix of negation. */
  readonly negatedFrom: number;
  readonly follows: readonly number[]; // numbers of words of patterns
  /** A day of the week, today or yesterday. */
  readonly isDay: boolean;
}

export const useless: Uses = { begins: [], ties: [], negatedFrom: 0, follows: [], isDay: false };

const days = /^time\.(?:weekday[1-7]|day[01])$/u;

/** Of a pattern of one word, which is matched whatever follows. */
export const matchesAlone = -1;
/** Within how many words of the first a second word may stand, at most. */
export const longestReach = longestGap + 1;
export const reachBits = 32 - Math.clz32(longestReach);
export const reachMask = (1 << reachBits) - 1;

function tieOf(second: PatternWord | undefined): number {
  return second ? (second.number << reachBits) | (second.gap + 1) : matchesAlone;
}

export function usesOf(form: WordForm, lexicon: Lexicon): Uses {
  const follows = lookUpIn(lexicon.followers, form.word, 0).concat(
    exactly(lexicon.followers, form),
    headOf(form, lexicon),
  );
  const { plain, negated } = form.digits ? noPatterns : begunBy(form, lexicon);
  const begins = plain.concat(negated);
  if (begins.length + follows.length === 0) return useless;
  const isDay = plain.some(({ key, words }) => words.length === 1 && days.test(key));
  return { begins, ties: begins.map(({ words }) => tieOf(words[1])), negatedFrom: plain.length, follows, isDay };
}

interface Begun {
  readonly plain: Pattern[];
  readonly negated: Pattern[];
}

const noPatterns: Begun = { plain: [], negated: [] };

function begunBy(form: WordForm, lexicon: Lexicon): Begun {
  const asWritten = written(form, lexicon);
  const folded = lookUp(form.word, lexicon);
  const own = isAbbreviation(form) && asWritten.length > 0 ? folded.filter(({ words }) => words.length > 1) : folded;
  const plain = [...new Set([...own, ...asWritten, ...ofHead(form.word, lexicon)])];
  return { plain, negated: lexicon.language === 'lt' ? withoutNegation(form.word, own, lexicon) : [] };
}

/** "US-Sanktionen": the last part of a compound with hyphens is its head, where it is written as a noun of its own. */
function headOf({ text, word }: WordForm, lexicon: Lexicon): readonly number[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0 || text.length !== word.length || !/\p{Lu}/u.test(text[hyphen + 1] ?? '')) return [];
  return lookUpIn(lexicon.followers, word.slice(hyphen + 1), 0);
}

/** Later words of patterns are matched as they are folded or as they are written. */
function exactly<T>(index: WordIndex<T>, form: WordForm): readonly T[] {
  return form.text === form.word ? [] : (index.exact.get(withOneApostrophe(form.text)) ?? []);
}

/** "EU’s" is printed as often as "EU's". */
function withOneApostrophe(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

/** Patterns that begin with the folded word. */
export function lookUp(word: string, lexicon: Lexicon): Pattern[] {
  return lookUpIn(lexicon.heads, word, shortestHead);
}

const shortestHead = 2; // letters before the `*` of a first word

function lookUpIn<T>({ exact, prefixes, longestPrefix }: WordIndex<T>, word: string, shortest: number): T[] {
  const found = [...(exact.get(word) ?? [])];
  const longest = Math.min(word.length, longestPrefix);
  for (let n = shortest; n <= longest; n++) {
    const more = prefixes.get(word.slice(0, n));
    if (more) found.push(...more);
  }
  return found;
}

const longestAbbreviation = 3;

/** "US" and "U.S." are no "us", where the lexicon knows it as an abbreviation. */
function isAbbreviation(form: WordForm): boolean {
  const text = withoutDots(form);
  return text.length <= longestAbbreviation && text === text.toUpperCase();
}

function withoutDots({ text }: WordForm): string {
  return withOneApostrophe(text.includes('.') ? text.replaceAll('.', '') : text);
}

/** Patterns in capitals match the word as it is written: US is not us. */
export function written(form: WordForm, lexicon: Lexicon): readonly Pattern[] {
  if (!form.capital) return [];
  return lexicon.heads.exact.get(withoutDots(form)) ?? [];
}

const heads = new Set(['arg', 'topic', 'target']);

/** A noun of something: whom, where, on what, an embassy. */
function isHead({ group, key }: Pattern): boolean {
  return heads.has(group) || key === 'relation.what';
}

/** "mid-December" */
function isMonth(pattern: Pattern): boolean {
  return pattern.group === 'time' && pattern.form.startsWith('month') && pattern.form.length > 'month'.length;
}

/** The last part of a word with hyphens is its head: Russland-Sanktionen are sanctions. */
function ofHead(word: string, lexicon: Lexicon): Pattern[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0) return [];
  return lookUp(word.slice(hyphen + 1), lexicon).filter(
    (pattern) => (isHead(pattern) || isMonth(pattern)) && pattern.words.length === 1,
  );
}

const actions = new Set(
  'release pardon liberty transfer swap discharge impose ban forbid ease extend keep adopt relief designate licence'.split(
    ' ',
  ),
);

/** Lithuanian negates by a prefix: neatšauks, nebepratęs. */
function withoutNegation(word: string, own: readonly Pattern[], lexicon: Lexicon): Pattern[] {
  if (!word.startsWith('ne') || own.some((pattern) => actions.has(pattern.group))) return [];
  const verb = word.startsWith('nebe') ? word.slice(4) : word.slice(2);
  return lookUp(verb, lexicon).filter((pattern) => actions.has(pattern.group));
}

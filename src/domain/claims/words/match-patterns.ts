// Patterns of a lexicon found among the words of a sentence. What a word may be in them is looked up once and remembered. A sentence
// is read from its end, so that at each word it is known how near behind it every word of a pattern stands.

import type { Cue } from './cues.ts';
import { type Lexicon, longestGap, type Pattern, type PatternWord, type WordIndex } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What one word may be: the first of some patterns, a later one of others. */
interface Uses {
  readonly begins: readonly Begun[];
  /** Of each of `begins`: the number of its second word, and within how many words it must stand. */
  readonly seconds: Int32Array;
  readonly reaches: Int32Array;
  readonly follows: readonly number[]; // numbers of words of patterns
}

interface Begun {
  readonly pattern: Pattern;
  /** Lithuanian: the word carries the prefix of negation. */
  readonly negated: boolean;
}

interface Matcher {
  /** By the word as it is written. */
  readonly uses: Map<string, Uses>;
  /** By number of a word of patterns: how many words had been read when it was last met. */
  readonly metAt: Int32Array;
  wordsRead: number;
}

/** Distinct words remembered per lexicon; cleared when full, so that hostile text cannot grow it. */
const cacheSize = 20_000;
const matchesAlone = 2 ** 31 - 1; // words
const longestReach = longestGap + 1;
const mostCounted = 2 ** 30; // words; a process that runs for months counts them anew, in 32 bits
const matchers = new WeakMap<Lexicon, Matcher>();
const useless: Uses = { begins: [], seconds: new Int32Array(0), reaches: new Int32Array(0), follows: [] };

/** In the order of the words. */
export function matchPatterns(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const matcher = matcherOf(lexicon);
  const uses = tokens.map((token) => usesOf(token, lexicon, matcher));
  const found: Cue[] = [];
  if (matcher.wordsRead > mostCounted) startAnew(matcher);
  matcher.wordsRead += longestReach; // words of the sentence read before are out of reach
  for (let at = tokens.length - 1; at >= 0; at--) matchAt(at, tokens, uses, matcher, found);
  return found.reverse();
}

/** A common word begins a hundred patterns, and few of them have their second word near behind it. */
function matchAt(at: number, tokens: readonly Token[], uses: readonly Uses[], matcher: Matcher, found: Cue[]): void {
  const { begins, seconds, reaches, follows } = uses[at] ?? useless;
  const { metAt } = matcher;
  const now = matcher.wordsRead++;
  for (let each = seconds.length - 1; each >= 0; each--) {
    if (now - (metAt[seconds[each] ?? 0] ?? 0) > (reaches[each] ?? 0)) continue;
    const begun = begins[each];
    if (begun) tryAt(at, begun, tokens, uses, found);
  }
  for (let each = 0; each < follows.length; each++) metAt[follows[each] ?? 0] = now;
}

function tryAt(at: number, { pattern, negated }: Begun, tokens: readonly Token[], uses: readonly Uses[], found: Cue[]) {
  const places = placesOf(pattern.words, tokens, uses, at);
  if (!places) return;
  if (negated) found.push({ ...prefixNot, from: at, to: at + 1, places: placesOfOne(at) });
  found.push(cueOf(pattern, places));
}

const prefixNot = { group: 'mode', form: 'not', key: 'mode.not', source: 'ne-', matched: 1 };

function cueOf({ group, form, key, source }: Pattern, places: readonly number[]): Cue {
  const from = places[0] ?? 0;
  const to = (places[places.length - 1] ?? from) + 1;
  return { group, form, key, source, from, to, places, matched: places.length };
}

/** Most cues are one word, and share their places with others. */
const ones: (readonly number[])[] = [];
const placesOfOne = (at: number): readonly number[] => (ones[at] ??= [at]);

function matcherOf(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon);
  if (known) return known;
  const fresh: Matcher = { uses: new Map(), metAt: new Int32Array(lexicon.numbers), wordsRead: 0 };
  matchers.set(lexicon, fresh);
  return fresh;
}

function startAnew(matcher: Matcher): void {
  matcher.metAt.fill(0);
  matcher.wordsRead = 0;
}

function usesOf(token: Token, lexicon: Lexicon, { uses }: Matcher): Uses {
  const known = uses.get(token.text);
  if (known !== undefined) return known;
  if (uses.size >= cacheSize) uses.clear();
  const fresh = freshUses(token, lexicon);
  uses.set(token.text, fresh);
  return fresh;
}

function freshUses(token: Token, lexicon: Lexicon): Uses {
  const follows = lookUpIn(lexicon.followers, token.word, 0).concat(
    exactly(lexicon.followers, token),
    headOf(token, lexicon),
  );
  const begins = token.digits ? [] : begunBy(token, lexicon);
  if (begins.length + follows.length === 0) return useless;
  const seconds = Int32Array.from(begins, ({ pattern }) => pattern.words[1]?.number ?? 0);
  const reaches = Int32Array.from(begins, ({ pattern }) => reachOf(pattern.words[1]));
  return { begins, seconds, reaches, follows };
}

/** A pattern of one word is matched whatever follows. */
function reachOf(second: PatternWord | undefined): number {
  return second ? second.gap + 1 : matchesAlone;
}

function begunBy(token: Token, lexicon: Lexicon): Begun[] {
  const asWritten = written(token, lexicon);
  const folded = lookUp(token.word, lexicon);
  const own = isAbbreviation(token) && asWritten.length > 0 ? folded.filter(({ words }) => words.length > 1) : folded;
  const patterns = new Set([...own, ...asWritten, ...ofHead(token.word, lexicon)]);
  const negated = lexicon.language === 'lt' ? withoutNegation(token.word, own, lexicon) : [];
  return [...[...patterns].map((pattern) => begin(pattern, false)), ...negated.map((pattern) => begin(pattern, true))];
}

/** "US-Sanktionen": the last part of a compound with hyphens is its head, where it is written as a noun of its own. */
function headOf({ text, word }: Token, lexicon: Lexicon): readonly number[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0 || text.length !== word.length || !/\p{Lu}/u.test(text[hyphen + 1] ?? '')) return [];
  return lookUpIn(lexicon.followers, word.slice(hyphen + 1), 0);
}

function begin(pattern: Pattern, negated: boolean): Begun {
  return { pattern, negated };
}

/** Later words of patterns are matched as they are folded or as they are written. */
function exactly<T>(index: WordIndex<T>, token: Token): readonly T[] {
  return token.text === token.word ? [] : (index.exact.get(token.text) ?? []);
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
function isAbbreviation(token: Token): boolean {
  const text = withoutDots(token);
  return text.length <= longestAbbreviation && text === text.toUpperCase();
}

function withoutDots({ text }: Token): string {
  return text.includes('.') ? text.replaceAll('.', '') : text;
}

/** Patterns in capitals match the word as it is written: US is not us. */
function written(token: Token, lexicon: Lexicon): readonly Pattern[] {
  if (!token.capital) return [];
  return lexicon.heads.exact.get(withoutDots(token)) ?? [];
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

/** The token of each word, the first of them given; null where one has none. */
function placesOf(
  words: readonly PatternWord[],
  tokens: readonly Token[],
  uses: readonly Uses[],
  at: number,
): readonly number[] | null {
  let places: number[] | null = null; // most patterns fail at their second word
  let next = at + 1;
  for (let w = 1; w < words.length; w++) {
    const word = words[w];
    next = word ? placeOf(word, words[w + 1], tokens, uses, next) : 0;
    if (next === 0) return null;
    places ??= [at];
    places.push(next - 1);
  }
  return places ?? placesOfOne(at);
}

/**
 * Index after the token that the word matches, within its gap; 0 where none does. A word that must follow at once
 * decides between several places: "puts the ban on officials on hold" holds "on hold", not the first "on".
 */
function placeOf(
  word: PatternWord,
  follower: PatternWord | undefined,
  tokens: readonly Token[],
  uses: readonly Uses[],
  from: number,
): number {
  for (let at = from; at <= from + word.gap; at++) {
    if ((tokens[at]?.breakBefore ?? 2) === 2) return 0;
    if (!isUsedAs(uses[at], word)) continue;
    if (!follower || follower.gap > 0 || isUsedAs(uses[at + 1], follower)) return at + 1;
  }
  return 0;
}

function isUsedAs(uses: Uses | undefined, { number }: PatternWord): boolean {
  return uses?.follows.includes(number) ?? false;
}

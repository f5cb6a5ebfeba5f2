// Patterns of a lexicon found among the words of a sentence. What a word may be in them is looked up once and remembered. A sentence
// is read from its end, so that at each word it is known how near behind it every word of a pattern stands.
import type { Cue } from './cues.ts';
import type { Lexicon, Pattern, PatternWord } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { freshUses, longestReach, matchesAlone, reachBits, reachMask, type Uses, useless } from './word-uses.ts';

interface Matcher {
  /** By the word as it is written. */
  readonly uses: Map<string, Uses>;
  /** By number of a word of patterns: how many words had been read when it was last met. */
  readonly metAt: Int32Array;
  wordsRead: number;
}

/** Distinct words remembered per lexicon; cleared when full, so that hostile text cannot grow it. */
const cacheSize = 20_000;
const mostCounted = 2 ** 30; // words; a process that runs for months counts them anew, in 32 bits
const matchers = new WeakMap<Lexicon, Matcher>();

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
  const { begins, ties, negatedFrom, follows } = uses[at] ?? useless;
  const { metAt } = matcher;
  const now = matcher.wordsRead++;
  for (let each = ties.length - 1; each >= 0; each--) {
    const tie = ties[each] ?? matchesAlone;
    if (tie !== matchesAlone && now - (metAt[tie >> reachBits] ?? 0) > (tie & reachMask)) continue;
    const pattern = begins[each];
    const places = pattern && (tie === matchesAlone ? placesOfOne(at) : placesOf(pattern.words, tokens, uses, at));
    if (!places) continue;
    if (each >= negatedFrom) found.push(cueOf(prefixNot, placesOfOne(at)));
    found.push(cueOf(pattern, places));
  }
  for (let each = 0; each < follows.length; each++) metAt[follows[each] ?? 0] = now;
}

const prefixNot = { group: 'mode', form: 'not', key: 'mode.not', source: 'ne-' };

function cueOf({ group, form, key, source }: Omit<Pattern, 'words'>, places: readonly number[]): Cue {
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

// Patterns of a lexicon found among the words of a sentence. It is read from its end, so that at each word it is known how near behind
// it every word of a pattern stands.
import type { Cue } from './cues.ts';
import type { Lexicon, Pattern, PatternWord } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { longestReach, matchesAlone, reachBits, reachMask, useless } from './word-uses.ts';

interface Matcher {
  /** By number of a word of patterns: how many words had been read when it was last met. */
  readonly metAt: Int32Array;
  wordsRead: number;
  /** English keeps a verb and its particle together: "left on Saturday with" is no "left with". */
  readonly keepsParticles: boolean;
}

const mostCounted = 2 ** 30; // words; a process that runs for months counts them anew, in 32 bits
const matchers = new WeakMap<Lexicon, Matcher>();

/** In the order of the words. */
export function matchPatterns(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const matcher = matcherOf(lexicon);
  const found: Cue[] = [];
  if (matcher.wordsRead > mostCounted) startAnew(matcher);
  matcher.wordsRead += longestReach; // words of the sentence read before are out of reach
  for (let at = tokens.length - 1; at >= 0; at--) matchAt(at, tokens, matcher, found);
  return found.reverse();
}

/** A common word begins a hundred patterns, and few of them have their second word near behind it. */
function matchAt(at: number, tokens: readonly Token[], matcher: Matcher, found: Cue[]): void {
  const { begins, ties, negatedFrom, follows } = tokens[at]?.uses ?? useless;
  const { metAt } = matcher;
  const now = isOfDay(tokens, at) ? matcher.wordsRead : matcher.wordsRead++;
  for (let each = ties.length - 1; each >= 0; each--) {
    const tie = ties[each] ?? matchesAlone;
    if (tie !== matchesAlone && now - (metAt[tie >> reachBits] ?? 0) > (tie & reachMask)) continue;
    const pattern = begins[each];
    const places = pattern && (tie === matchesAlone ? placesOfOne(at) : placesOf(pattern, tokens, at, matcher));
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
  const fresh: Matcher = {
    metAt: new Int32Array(lexicon.numbers),
    wordsRead: 0,
    keepsParticles: lexicon.marksInfinitives,
  };
  matchers.set(lexicon, fresh);
  return fresh;
}

function startAnew(matcher: Matcher): void {
  matcher.metAt.fill(0);
  matcher.wordsRead = 0;
}

/** The token of each word, the first of them given; null where one has none. */
function placesOf(
  { words, form }: Pattern,
  tokens: readonly Token[],
  at: number,
  { keepsParticles }: Matcher,
): readonly number[] | null {
  const overDays = parted.has(form);
  let places: number[] | null = null; // most patterns fail at their second word
  let next = at + 1;
  for (let w = 1; w < words.length; w++) {
    const word = words[w];
    next = word ? placeOf(word, words[w + 1], tokens, next, overDays) : 0;
    if (next === 0) return null;
    places ??= [at];
    places.push(next - 1);
  }
  const isParted = places !== null && next - 1 - (places.at(-2) ?? at) > 1; // "agreed on Friday on" holds the day itself
  if (isParted && overDays && keepsParticles && words.at(-1)?.gap === 0 && isParticleBehindDay(tokens, next - 1))
    return null;
  return places ?? placesOfOne(at);
}

const longestParticle = 4; // letters: "with"

function isParticleBehindDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.uses.isDay === true && (tokens[at]?.word.length ?? 0) <= longestParticle;
}

/**
 * Index after the token that the word matches, within its gap; 0 where none does. A word that must follow at once
 * decides between several places: "puts the ban on officials on hold" holds "on hold", not the first "on".
 */
function placeOf(
  word: PatternWord,
  follower: PatternWord | undefined,
  tokens: readonly Token[],
  from: number,
  overDays: boolean,
): number {
  let left = word.gap;
  for (let at = from; left >= 0; at++) {
    const token = tokens[at];
    if (!token || token.breakBefore === 2) return 0;
    if (isUsedAs(token, word) && (!follower || follower.gap > 0 || isFollowedBy(tokens, at + 1, follower, overDays)))
      return at + 1;
    if (word.gap > 0 || !overDays || !isOfDay(tokens, at)) left--;
  }
  return 0;
}

/** Verbs: a noun and its participle stay together, "verhängte am Freitag Sanktionen" is no "verhängte Sanktionen". */
const parted = new Set('done now will bare weak weaknow'.split(' '));

/** At once, or behind a day: "pożegnał się w czwartek z sankcjami". */
function isFollowedBy(tokens: readonly Token[], from: number, follower: PatternWord, overDays: boolean): boolean {
  let at = from;
  while (overDays && !isUsedAs(tokens[at], follower) && isOfDay(tokens, at)) at++;
  return isUsedAs(tokens[at], follower);
}

const longestPreposition = 2; // letters: "on", "am", "во", "we"

/** "on Thursday", "в четверг", "gestern": a day may stand inside a phrase of a verb, and is not counted between its words. */
function isOfDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.uses.isDay || (token.word.length <= longestPreposition && tokens[at + 1]?.uses.isDay === true);
}

function isUsedAs(token: Token | undefined, { number }: PatternWord): boolean {
  return token?.uses.follows.includes(number) ?? false;
}

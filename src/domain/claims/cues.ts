// Cues are the words of the lexicon that a sentence holds, with their places among its words.
import type { Lexicon, Pattern, PatternWord } from './lexicon.ts';
import type { RawSentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface Cue {
  readonly group: string;
  readonly form: string;
  readonly key: string; // `group.form`
  readonly source: string;
  readonly from: number; // index of its first token in the sentence
  readonly to: number; // index after its last token
  readonly matched: number; // how many words of the pattern matched
}

export interface Sentence extends RawSentence {
  readonly index: number;
  readonly cues: readonly Cue[];
  readonly byForm: ReadonlyMap<string, readonly Cue[]>; // by `group.form`
  readonly byGroup: ReadonlyMap<string, readonly Cue[]>; // without `none`
  /** Sum of break penalties up to each token: the distance between two tokens is O(1). */
  readonly breaks: readonly number[];
  readonly verbLast: boolean;
  readonly marksInfinitives: boolean;
}

const none: readonly Cue[] = [];
const commaPenalty = 2;
const strongPenalty = 5;
/** Distinct words remembered per lexicon; cleared when full, so that hostile text cannot grow it. */
const cacheSize = 20_000;
const caches = new WeakMap<Lexicon, Map<string, readonly Pattern[]>>();

export function readCues(sentence: RawSentence, index: number, lexicon: Lexicon): Sentence {
  const cues = hideInner(matchAll(sentence.tokens, lexicon));
  const byForm = new Map<string, Cue[]>();
  const byGroup = new Map<string, Cue[]>();
  for (const cue of cues) {
    push(byForm, cue.key, cue);
    if (cue.form !== 'none') push(byGroup, cue.group, cue);
  }
  return { ...sentence, index, cues, byForm, byGroup, breaks: breakSums(sentence.tokens), verbLast: lexicon.verbLast, marksInfinitives: lexicon.marksInfinitives };
}

function push(map: Map<string, Cue[]>, key: string, cue: Cue): void {
  const list = map.get(key);
  if (list) list.push(cue);
  else map.set(key, [cue]);
}

/** Cues of one action, as `release`, whatever their form. */
export function groupOf(sentence: Sentence, group: string): readonly Cue[] {
  return sentence.byGroup.get(group) ?? none;
}

export function cuesOf(sentence: Sentence, key: string): readonly Cue[] {
  return sentence.byForm.get(key) ?? none;
}

export function hasCue(sentence: Sentence, key: string): boolean {
  return sentence.byForm.has(key);
}

/** Words between two cues, breaks weighed in; negative is never returned. */
export function distance(sentence: Sentence, one: Cue, other: Cue): number {
  if (one.to <= other.from) return gapBetween(sentence, one.to, other.from);
  if (other.to <= one.from) return gapBetween(sentence, other.to, one.from);
  return 0;
}

function gapBetween(sentence: Sentence, from: number, to: number): number {
  return to - from + (sentence.breaks[to] ?? 0) - (sentence.breaks[from - 1] ?? 0);
}

function breakSums(tokens: readonly Token[]): number[] {
  let sum = 0;
  return tokens.map((token) => {
    sum += token.breakBefore === 1 ? commaPenalty : token.breakBefore === 2 ? strongPenalty : 0;
    return sum;
  });
}

function matchAll(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.digits) continue;
    const patterns = candidates(token.word, lexicon);
    for (const pattern of patterns) pushMatch(cues, tokens, i, pattern);
    if (lexicon.language === 'lt') pushNegated(cues, tokens, i, patterns, lexicon);
    pushHead(cues, tokens, i, lexicon);
    if (token.capital) for (const pattern of written(token, lexicon)) pushMatch(cues, tokens, i, pattern);
  }
  return cues;
}

const actions = new Set(['release', 'pardon', 'liberty', 'transfer', 'impose', 'ease', 'extend', 'adopt', 'relief', 'designate', 'licence']);

/** Lithuanian negates by a prefix: neatšauks, nebepratęs. */
function pushNegated(
  cues: Cue[],
  tokens: readonly Token[],
  at: number,
  known: readonly Pattern[],
  lexicon: Lexicon,
): void {
  const word = tokens[at]?.word ?? '';
  if (!word.startsWith('ne') || known.some((pattern) => actions.has(pattern.group))) return;
  const verb = word.startsWith('nebe') ? word.slice(4) : word.slice(2);
  const before = cues.length;
  for (const pattern of candidates(verb, lexicon)) if (actions.has(pattern.group)) pushMatch(cues, tokens, at, pattern);
  if (cues.length > before) cues.push({ group: 'mode', form: 'not', key: 'mode.not', source: 'ne-', from: at, to: at + 1, matched: 1 });
}

const heads = new Set(['arg', 'topic', 'target']);

/** The last part of a word with hyphens is its head: Russland-Sanktionen are sanctions. */
function pushHead(cues: Cue[], tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const word = tokens[at]?.word ?? '';
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0) return;
  for (const pattern of candidates(word.slice(hyphen + 1), lexicon)) {
    if (heads.has(pattern.group) && pattern.words.length === 1) pushMatch(cues, tokens, at, pattern);
  }
}

function pushMatch(cues: Cue[], tokens: readonly Token[], at: number, pattern: Pattern): void {
  const to = matchRest(tokens, at, pattern.words);
  if (to === 0) return;
  cues.push({
    group: pattern.group,
    form: pattern.form,
    key: pattern.key,
    source: pattern.source,
    from: at,
    to,
    matched: pattern.words.length,
  });
}

/** Index after the last matched token, or 0. */
function matchRest(tokens: readonly Token[], at: number, words: readonly PatternWord[]): number {
  let next = at + 1;
  for (let w = 1; w < words.length; w++) {
    const word = words[w];
    if (!word) return 0;
    const reach = word.gap;
    let found = 0;
    for (let skip = 0; skip <= reach && found === 0; skip++) {
      const token = tokens[next + skip];
      if (!token || token.breakBefore === 2) break;
      if (matches(word, token)) found = next + skip + 1;
    }
    if (found === 0) return 0;
    next = found;
  }
  return next;
}

function matches(word: PatternWord, token: Token): boolean {
  for (const exact of word.exact) if (token.word === exact || token.text === exact) return true;
  for (const prefix of word.prefixes) if (token.word.startsWith(prefix)) return true;
  return false;
}

const noPatterns: readonly Pattern[] = [];

function written(token: Token, lexicon: Lexicon): readonly Pattern[] {
  const plain = token.text.includes('.') ? token.text.replaceAll('.', '') : token.text;
  return lexicon.exact.get(plain) ?? noPatterns;
}

function cacheOf(lexicon: Lexicon): Map<string, readonly Pattern[]> {
  const known = caches.get(lexicon);
  if (known && known.size < cacheSize) return known;
  const fresh = new Map<string, readonly Pattern[]>();
  caches.set(lexicon, fresh);
  return fresh;
}

export function candidates(word: string, lexicon: Lexicon): readonly Pattern[] {
  const cache = cacheOf(lexicon);
  const known = cache.get(word);
  if (known) return known;
  const found: Pattern[] = [...(lexicon.exact.get(word) ?? [])];
  const longest = Math.min(word.length, lexicon.longestPrefix);
  for (let n = 2; n <= longest; n++) {
    const patterns = lexicon.prefixes.get(word.slice(0, n));
    if (patterns) found.push(...patterns);
  }
  cache.set(word, found);
  return found;
}

// Groups whose words also count inside a longer cue: a place inside a phrase is still a place.
const independent = new Set(['topic', 'authority', 'number', 'target', 'arg', 'time']);

/** A longer cue hides the shorter ones that lie inside it, across all groups but the independent ones. */
function hideInner(cues: readonly Cue[]): Cue[] {
  const long = cues.filter((cue) => cue.matched > 1);
  if (long.length === 0) return [...cues];
  return cues.filter((cue) => !long.some((other) => other !== cue && hides(other, cue)));
}

function hides(other: Cue, cue: Cue): boolean {
  if (other.matched <= cue.matched || other.from > cue.from || other.to < cue.to) return false;
  if (independent.has(cue.group)) return other.group === cue.group;
  // Of the mood a phrase such as "not only" hides its "not", and nothing else hides anything.
  if (cue.group === 'mode') return other.group === 'mode' && other.form === 'pseudonot' && cue.form === 'not';
  if (other.group === cue.group) return true;
  return other.form === 'none' ? rivals(other.group, cue.group) : false;
}

/** `none` of one action hides other readings of its words too; of the mood only the mood. */
function rivals(one: string, other: string): boolean {
  return one !== 'mode' && other !== 'mode' && other !== 'say';
}

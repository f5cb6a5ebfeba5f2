// Patterns of a lexicon found among the words of a sentence. What a word may begin is looked up once and remembered.
import type { Lexicon, Pattern, PatternWord } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Match {
  readonly pattern: Pattern;
  readonly from: number; // index of its first token
  readonly to: number; // index after its last token
  readonly places: readonly number[]; // indexes of the tokens that its words matched
  /** Lithuanian: the word carries the prefix of negation. */
  readonly negated: boolean;
}

/** What one word may begin: patterns, and those that hold only without its prefix of negation. */
interface Beginnings {
  readonly patterns: readonly Pattern[];
  readonly negated: readonly Pattern[];
}

/** Distinct words remembered per lexicon; cleared when full, so that hostile text cannot grow it. */
const cacheSize = 20_000;
const beginnings = new WeakMap<Lexicon, Map<string, Beginnings>>();
const nothing: Beginnings = { patterns: [], negated: [] };

export function matchPatterns(tokens: readonly Token[], lexicon: Lexicon): Match[] {
  const cache = cacheOf(lexicon);
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.digits) continue;
    let begins = cache.get(token.text);
    if (begins === undefined) {
      begins = beginningsOf(token, lexicon);
      cache.set(token.text, begins);
    }
    for (const pattern of begins.patterns) push(found, tokens, at, pattern, false);
    for (const pattern of begins.negated) push(found, tokens, at, pattern, true);
  }
  return found;
}

function push(found: Match[], tokens: readonly Token[], at: number, pattern: Pattern, negated: boolean): void {
  const places = placesOf(pattern.words, tokens, at);
  const last = places.at(-1);
  if (last !== undefined) found.push({ pattern, from: at, to: last + 1, places, negated });
}

function cacheOf(lexicon: Lexicon): Map<string, Beginnings> {
  const known = beginnings.get(lexicon);
  if (known && known.size < cacheSize) return known;
  const fresh = new Map<string, Beginnings>();
  beginnings.set(lexicon, fresh);
  return fresh;
}

function beginningsOf(token: Token, lexicon: Lexicon): Beginnings {
  const own = lookUp(token.word, lexicon);
  const patterns = [...own, ...written(token, lexicon), ...ofHead(token.word, lexicon)];
  const negated = lexicon.language === 'lt' ? withoutNegation(token.word, own, lexicon) : [];
  return patterns.length + negated.length === 0 ? nothing : { patterns: [...new Set(patterns)], negated };
}

/** Patterns that begin with the folded word. */
export function lookUp(word: string, lexicon: Lexicon): Pattern[] {
  const found: Pattern[] = [...(lexicon.exact.get(word) ?? [])];
  const longest = Math.min(word.length, lexicon.longestPrefix);
  for (let n = 2; n <= longest; n++) {
    const patterns = lexicon.prefixes.get(word.slice(0, n));
    if (patterns) found.push(...patterns);
  }
  return found;
}

/** Patterns in capitals match the word as it is written: US is not us. */
function written(token: Token, lexicon: Lexicon): readonly Pattern[] {
  if (!token.capital) return nothing.patterns;
  const plain = token.text.includes('.') ? token.text.replaceAll('.', '') : token.text;
  return lexicon.exact.get(plain) ?? nothing.patterns;
}

const heads = new Set(['arg', 'topic', 'target']);

/** "mid-December" */
function isMonth(pattern: Pattern): boolean {
  return pattern.group === 'time' && pattern.form.startsWith('month') && pattern.form.length > 'month'.length;
}

/** The last part of a word with hyphens is its head: Russland-Sanktionen are sanctions. */
function ofHead(word: string, lexicon: Lexicon): Pattern[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0) return [];
  return lookUp(word.slice(hyphen + 1), lexicon).filter(
    (pattern) => (heads.has(pattern.group) || isMonth(pattern)) && pattern.words.length === 1,
  );
}

const actions = new Set('release pardon liberty transfer impose ease extend adopt relief designate licence'.split(' '));

/** Lithuanian negates by a prefix: neatšauks, nebepratęs. */
function withoutNegation(word: string, own: readonly Pattern[], lexicon: Lexicon): Pattern[] {
  if (!word.startsWith('ne') || own.some((pattern) => actions.has(pattern.group))) return [];
  const verb = word.startsWith('nebe') ? word.slice(4) : word.slice(2);
  return lookUp(verb, lexicon).filter((pattern) => actions.has(pattern.group));
}

/** The token of each word, the first of them given; empty where one has none. */
function placesOf(words: readonly PatternWord[], tokens: readonly Token[], at: number): readonly number[] {
  const places = [at];
  let next = at + 1;
  for (let w = 1; w < words.length; w++) {
    const word = words[w];
    next = word ? placeOf(word, words[w + 1], tokens, next) : 0;
    if (next === 0) return [];
    places.push(next - 1);
  }
  return places;
}

/**
 * Index after the token that the word matches, within its gap; 0 where none does. A word that must follow at once
 * decides between several places: "puts the ban on officials on hold" holds "on hold", not the first "on".
 */
function placeOf(word: PatternWord, follower: PatternWord | undefined, tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + word.gap; at++) {
    const token = tokens[at];
    if (!token || token.breakBefore === 2) return 0;
    if (!matches(word, token)) continue;
    const following = tokens[at + 1];
    if (!follower || follower.gap > 0 || (following && matches(follower, following))) return at + 1;
  }
  return 0;
}

function matches(word: PatternWord, token: Token): boolean {
  for (const exact of word.exact) if (token.word === exact || token.text === exact) return true;
  for (const prefix of word.prefixes) if (token.word.startsWith(prefix)) return true;
  return false;
}

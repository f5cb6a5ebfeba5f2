// A lexicon is one language's words for what Vestka reads: cues of releasing, captives, sanctions, mood, time, places.
// It comes as YAML (config/lexicon/<language>.yaml) and is compiled here into an index that is looked up word by word.
// How patterns, groups and forms are written stands in docs/lexicon.md.
import { foldWord } from './word-forms.ts';

/** As it stands in the YAML file. */
export interface LexiconSource {
  readonly language: string;
  /** `small`: a best-effort language; only a confident reading of it alerts. */
  readonly level: 'full' | 'small';
  /** The verb stands last, far from what negates it (German). */
  readonly verbLast?: boolean | undefined;
  /** Words that many patterns share, by the name under which a pattern asks for any of them: `<prison>`. */
  readonly sets?: Readonly<Record<string, string>> | undefined;
  readonly cues: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PatternWord {
  readonly gap: number; // so many words may stand before this one
  /** One number for all words with the same spellings. */
  readonly number: number;
}

export interface Pattern {
  readonly group: string;
  readonly form: string;
  readonly key: string; // `group.form`
  readonly source: string;
  readonly words: readonly PatternWord[];
}

export interface Lexicon {
  readonly language: string;
  readonly level: 'full' | 'small';
  readonly verbLast: boolean;
  /** Infinitives carry a marker ("to"): a bare form without one is a present ("U.S. impose sanctions"). */
  readonly marksInfinitives: boolean;
  /** Patterns by their first word. */
  readonly heads: WordIndex<Pattern>;
  /** The numbers of the words that follow the first in some pattern. */
  readonly followers: WordIndex<number>;
  /** How many numbers there are. */
  readonly numbers: number;
}

/** What a word of a text stands for, looked up by its whole spelling and by how it begins. */
export interface WordIndex<T> {
  readonly exact: ReadonlyMap<string, readonly T[]>;
  readonly prefixes: ReadonlyMap<string, readonly T[]>;
  readonly longestPrefix: number;
}

export interface Lexicons {
  readonly languages: readonly string[];
  get(language: string): Lexicon | undefined;
}

/** Words that `..`, `...` and `....` may skip. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 12, '....': 30 };
export const longestGap = Math.max(...Object.values(gaps));

/** Each is compiled when its language first occurs: all of them at once would cost every start half a second. */
export function compileLexicons(sources: readonly LexiconSource[]): Lexicons {
  const byLanguage = new Map(sources.map((source) => [source.language, source]));
  const compiled = new Map<string, Lexicon>();
  return {
    languages: [...byLanguage.keys()],
    get(language) {
      const source = byLanguage.get(language);
      const known = compiled.get(language) ?? (source && compileLexicon(source));
      if (known) compiled.set(language, known);
      return known;
    },
  };
}

function compileLexicon(source: LexiconSource): Lexicon {
  const vocabulary = new Map<string, NumberedWord>();
  const patterns = patternsOf(source, vocabulary);
  const words = [...vocabulary.values()];
  const following = new Set(patterns.flatMap((pattern) => pattern.words.slice(1)).map(({ number }) => number));
  return {
    language: source.language,
    level: source.level,
    verbLast: source.verbLast ?? false,
    marksInfinitives: source.cues.mode?.inf !== undefined,
    heads: indexWords(patterns, (pattern) => words[pattern.words[0]?.number ?? -1]),
    followers: indexWords(following, (number) => words[number]),
    numbers: words.length,
  };
}

/** A word of patterns: the spellings that it may have. */
interface NumberedWord {
  readonly number: number;
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
}

function indexWords<T>(all: Iterable<T>, wordOf: (each: T) => NumberedWord | undefined): WordIndex<T> {
  const exact = new Map<string, T[]>();
  const prefixes = new Map<string, T[]>();
  for (const each of all) {
    const word = wordOf(each);
    for (const spelling of word?.exact ?? []) add(exact, spelling, each);
    for (const prefix of word?.prefixes ?? []) add(prefixes, prefix, each);
  }
  return { exact, prefixes, longestPrefix: Math.max(0, ...[...prefixes.keys()].map((prefix) => prefix.length)) };
}

export const patternsIn = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The words of a pattern as written, without its gaps. */
export const wordsIn = (pattern: string): string[] => pattern.split(/\s+/).filter((part) => gaps[part] === undefined);

const setName = /(?<=^|\s)<(\S+)>(?=\s|$)/;

/** The names of the sets of words that a pattern asks for. */
export const setsIn = (pattern: string): string[] =>
  pattern.split(/\s+/).flatMap((part) => setName.exec(part)?.[1] ?? []);

/** "left .. <prison>": one pattern for each word or phrase of the set. */
export function spelledOut(pattern: string, sets: LexiconSource['sets'] = {}): string[] {
  const [set] = setsIn(pattern);
  if (set === undefined) return [pattern];
  return patternsIn(sets[set] ?? '').flatMap((phrase) => spelledOut(pattern.replace(setName, phrase), sets));
}

/** `vocabulary` gathers the words of the patterns. */
function patternsOf({ cues, sets, language }: LexiconSource, vocabulary: Map<string, NumberedWord>): Pattern[] {
  return Object.entries(cues).flatMap(([group, forms]) =>
    Object.entries(forms).flatMap(([form, text]) => {
      const key = asLiteral(`${group}.${form}`);
      const words = (part: string) => wordsOf(part, language, vocabulary);
      const parts = patternsIn(text).flatMap((part) => spelledOut(part, sets));
      return parts.map((part) => ({ group, form, key, source: part, words: words(part) }));
    }),
  );
}

/** V8 keeps one copy of the names of properties and of literals: rules that ask for `release.done` compare addresses, not letters. */
const asLiteral = (text: string): string => Object.keys({ [text]: null })[0] ?? text;

function wordsOf(pattern: string, language: string, vocabulary: Map<string, NumberedWord>): PatternWord[] {
  const words: PatternWord[] = [];
  let gap = 0;
  for (const part of pattern.split(/\s+/)) {
    const skips = gaps[part];
    if (skips === undefined) words.push({ gap, number: numberOf(part, language, vocabulary) });
    gap = skips ?? 0;
  }
  return words;
}

function numberOf(part: string, language: string, vocabulary: Map<string, NumberedWord>): number {
  const known = vocabulary.get(part);
  if (known) return known.number;
  const number = vocabulary.size;
  vocabulary.set(part, { number, ...spellingsOf(part, language) });
  return number;
}

function spellingsOf(part: string, language: string): Omit<NumberedWord, 'number'> {
  const exact: string[] = [];
  const prefixes: string[] = [];
  for (const alternative of part.split('|')) {
    if (alternative.endsWith('*')) prefixes.push(foldWord(alternative.slice(0, -1), language));
    else if (alternative !== '')
      exact.push(/\p{Lu}/u.test(alternative) ? alternative.replaceAll('.', '') : foldWord(alternative, language));
  }
  return { exact: exact.flatMap((word) => withNeuter(word, language)), prefixes };
}

const neuters: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ru: [
    ['ла', 'ло'],
    ['лась', 'лось'],
  ],
  uk: [
    ['ла', 'ло'],
    ['лася', 'лося'],
    ['лась', 'лось'],
  ],
  be: [
    ['ла', 'ло'],
    ['лася', 'лося'],
  ],
  pl: [
    ['ła', 'ło'],
    ['ła', 'ły'],
  ],
};

/** Where the feminine of a past tense is given, the neuter is meant too: ministries and committees act as well. */
function withNeuter(word: string, language: string): string[] {
  const pairs = word.length > 4 ? (neuters[language] ?? []) : [];
  const others = pairs.filter(([feminine]) => word.endsWith(feminine));
  return [word, ...others.map(([feminine, neuter]) => word.slice(0, -feminine.length) + neuter)];
}

function add<T>(index: Map<string, T[]>, key: string, meant: T): void {
  const list = index.get(key);
  if (list) list.push(meant);
  else index.set(key, [meant]);
}

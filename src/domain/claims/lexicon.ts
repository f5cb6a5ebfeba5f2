// A lexicon is one language's words for what Vestka reads: cues of releasing, captives, sanctions, mood, time, places.
// It comes as YAML (config/lexicon/<language>.yaml) and is compiled here into an index that is looked up word by word.
//
// The form: `cues: { group: { form: "pattern, pattern, …" } }`. In a pattern
//   free           matches the word in any case             vetoed|vetoes   matches either
//   libert*        matches any ending                       let .. go       up to three words may stand between, `...` up to twelve
//   US             CAPITALS match the word as written
// A longer match hides the shorter ones inside it, and the form `none` hides without meaning anything: that is how
// "released a statement" is kept from being a release. Prefer stems with `*`, and give every verb in all of its forms.
import { foldWord } from './tokens.ts';

/** As it stands in the YAML file. */
export interface LexiconSource {
  readonly language: string;
  /** `small`: a best-effort language; only a confident reading of it alerts. */
  readonly level: 'full' | 'small';
  /** The verb stands last, far from what negates it (German). */
  readonly verbLast?: boolean | undefined;
  readonly cues: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PatternWord {
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
  readonly gap: number; // so many words may stand before this one
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
  readonly exact: ReadonlyMap<string, readonly Pattern[]>;
  readonly prefixes: ReadonlyMap<string, readonly Pattern[]>;
  readonly longestPrefix: number;
}

export type Lexicons = ReadonlyMap<string, Lexicon>;

/** Words that `..` and `...` may skip. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 12 };

export function compileLexicons(sources: readonly LexiconSource[]): Lexicons {
  return new Map(sources.map((source) => [source.language, compileLexicon(source)]));
}

export function compileLexicon(source: LexiconSource): Lexicon {
  const exact = new Map<string, Pattern[]>();
  const prefixes = new Map<string, Pattern[]>();
  for (const pattern of patternsOf(source)) {
    const [head] = pattern.words;
    for (const word of head?.exact ?? []) add(exact, word, pattern);
    for (const word of head?.prefixes ?? []) add(prefixes, word, pattern);
  }
  const longestPrefix = Math.max(0, ...[...prefixes.keys()].map((prefix) => prefix.length));
  return {
    language: source.language,
    level: source.level,
    verbLast: source.verbLast ?? false,
    marksInfinitives: source.cues.mode?.inf !== undefined,
    exact,
    prefixes,
    longestPrefix,
  };
}

function patternsOf(source: LexiconSource): Pattern[] {
  return Object.entries(source.cues).flatMap(([group, forms]) =>
    Object.entries(forms).flatMap(([form, text]) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => ({ group, form, key: `${group}.${form}`, source: part, words: wordsOf(part, source.language) })),
    ),
  );
}

function wordsOf(pattern: string, language: string): PatternWord[] {
  const words: PatternWord[] = [];
  let gap = 0;
  for (const part of pattern.split(/\s+/)) {
    const skips = gaps[part];
    if (skips === undefined) words.push(patternWord(part, gap, language));
    gap = skips ?? 0;
  }
  return words;
}

function patternWord(part: string, gap: number, language: string): PatternWord {
  const exact: string[] = [];
  const prefixes: string[] = [];
  for (const alternative of part.split('|')) {
    if (alternative.endsWith('*')) prefixes.push(foldWord(alternative.slice(0, -1), language));
    else if (alternative !== '')
      exact.push(/\p{Lu}/u.test(alternative) ? alternative.replaceAll('.', '') : foldWord(alternative, language));
  }
  return { exact: exact.flatMap((word) => withNeuter(word, language)), prefixes, gap };
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

function add(index: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = index.get(key);
  if (list) list.push(pattern);
  else index.set(key, [pattern]);
}

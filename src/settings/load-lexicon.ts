// Reads the lexicons of a folder, one YAML file a language, and checks them; the domain compiles them.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  compileLexicons,
  type LexiconSource,
  type Lexicons,
  patternsIn,
  setsIn,
  spelledOut,
  wordsIn,
} from '../domain/claims/words/lexicon.ts';
import { openGroups, vocabulary } from '../domain/claims/words/vocabulary.ts';
import { closest } from './closest.ts';
import { ConfigError, type ConfigProblem, readYaml } from './read-yaml.ts';

const lexiconSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a lower-case ISO 639 code such as be'),
  level: z.enum(['full', 'small']),
  verbLast: z.boolean().optional(),
  sets: z.record(z.string(), z.string()).optional(),
  cues: z.record(z.string(), z.record(z.string(), z.string())),
});

/** Throws ConfigError with every problem of every file. */
export function loadLexicons(folder: string): Lexicons {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  if (files.length === 0) {
    const message = 'no lexicon found; each language has a file such as be.yaml';
    throw new ConfigError([{ file: folder, line: 1, column: 1, message }]);
  }
  const problems: ConfigProblem[] = [];
  const sources = files.sort().flatMap((file) => sourceOrProblems(join(folder, file), problems));
  if (problems.length > 0) throw new ConfigError(problems);
  return compileLexicons(sources);
}

function sourceOrProblems(file: string, problems: ConfigProblem[]): LexiconSource[] {
  try {
    return [readLexicon(file)];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

/** Throws ConfigError. */
export function readLexicon(file: string): LexiconSource {
  const { value, problemAt } = readYaml(file, lexiconSchema, {});
  const { language } = value;
  if (language !== basename(file, '.yaml'))
    throw new ConfigError([problemAt(['language'], `language is ${language}; name the file ${language}.yaml`)]);
  const misread = [...unreadCues(value), ...misreadPatterns(value)];
  if (misread.length > 0) throw new ConfigError(misread.map(({ path, message }) => problemAt(path, message)));
  return value;
}

interface Misread {
  readonly path: readonly string[];
  readonly message: string;
}

/** Groups and forms that nothing reads: a slip of the pen would make their words silently useless. */
function unreadCues({ cues }: LexiconSource): Misread[] {
  return Object.entries(cues).flatMap(([group, forms]): Misread[] => {
    const known = ownOf(vocabulary, group);
    const open = ownOf(openGroups, group);
    if (!known && !open) {
      const groups = [...Object.keys(vocabulary), ...Object.keys(openGroups)];
      return [{ path: ['cues', group], message: unknown('group', group, groups) }];
    }
    const unread = Object.keys(forms).filter((form) => !(open ? open.test(form) : known?.includes(form)));
    return unread.map((form) => ({
      path: ['cues', group, form],
      message: unknown(`form of ${group}`, form, known ?? []),
    }));
  });
}

/** No text of a file asks for what every object has: "constructor" is no group. */
function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const readWhere = 'docs/lexicon.md names those that are read';

function unknown(what: string, word: string, known: readonly string[], remedy = readWhere): string {
  const near = closest(word, known);
  return `unknown ${what} "${word}": ${near ? `did you mean "${near}"?` : remedy}`;
}

/** Patterns that would silently mean something else than they look like. */
function misreadPatterns({ cues, sets = {} }: LexiconSource): Misread[] {
  const ofSets = Object.entries(sets).flatMap(([set, text]) => misreadSet(text, ['sets', set]));
  if (ofSets.length > 0) return ofSets;
  return Object.entries(cues).flatMap(([group, forms]) =>
    Object.entries(forms).flatMap(([form, text]) => misreadIn(text, ['cues', group, form], sets)),
  );
}

function misreadSet(text: string, path: readonly string[]): Misread[] {
  if (patternsIn(text).length > 0) return misreadIn(text, path, {});
  return [{ path, message: 'a set without words: whatever asks for it would match nothing' }];
}

function misreadIn(text: string, path: readonly string[], sets: Sets): Misread[] {
  return patternsIn(text).flatMap((pattern) => {
    const message = faultOf(pattern, sets);
    return message === null ? [] : [{ path, message: `"${pattern}": ${message}` }];
  });
}

// Letters, digits and blanks, `*`, `|` and dots as docs/lexicon.md tells, and what words hold in print.
const strange = /[^\p{L}\p{M}\p{N}\s*|.'’&/-]/u;

type Sets = Readonly<Record<string, string>>;

function faultOf(pattern: string, sets: Sets): string | null {
  const missing = setsIn(pattern).find((set) => !Object.hasOwn(sets, set));
  if (missing !== undefined) return unknown('set', missing, Object.keys(sets), 'give its words below "sets:"');
  const faults = spelledOut(pattern, sets).map(faultOfWords);
  return faults.find((fault) => fault !== null) ?? null;
}

function faultOfWords(pattern: string): string | null {
  if (barsPhrases(pattern)) return 'the bar parts single words: write "a b, a c"';
  const dots = wordsIn(pattern).find((word) => /^\.+$/.test(word));
  if (dots !== undefined) return `"${dots}" is no gap: write .., ... or ....`;
  const [sign] = strange.exec(pattern) ?? [];
  return sign === undefined ? null : `no text holds "${sign}" as a word or part of one`;
}

/** Meant as "either phrase": a bar between phrases leaves the same word on both sides of a blank. */
function barsPhrases(pattern: string): boolean {
  if (!pattern.includes('|')) return false;
  const words = wordsIn(pattern).map((word) => word.split('|'));
  return words.some((word, at) => {
    const next = words[at + 1] ?? [];
    return (
      word.length + next.length > 2 && word.some((alternative) => alternative !== '' && next.includes(alternative))
    );
  });
}

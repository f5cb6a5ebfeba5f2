// Faults of a lexicon that would make its words silently useless, or mean something else than they look like.
import { type LexiconSource, patternsIn, setsIn, spelledOut, wordsIn } from '../domain/claims/words/lexicon.ts';
import { openGroups, vocabulary } from '../domain/claims/words/vocabulary.ts';
import { closest } from './closest.ts';

export interface Misread {
  readonly path: readonly string[];
  readonly message: string;
}

/** Every fault of a lexicon whose shape is right. */
export function misreadOf(source: LexiconSource): Misread[] {
  return [...unreadCues(source), ...misreadPatterns(source)];
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
  const places = Object.entries(cues).flatMap(([group, forms]) =>
    Object.entries(forms).map(([form, text]) => ({ path: ['cues', group, form], text })),
  );
  const astray = unknownSets(places, sets);
  return astray.length > 0 ? astray : places.flatMap(({ path, text }) => misreadIn(text, path, sets));
}

interface Place {
  readonly path: readonly string[];
  readonly text: string;
}

/** A set under another name is one fault, however many patterns ask for it. */
function unknownSets(places: readonly Place[], sets: Sets): Misread[] {
  const asked = places.flatMap(({ path, text }) =>
    patternsIn(text).flatMap((pattern) => setsIn(pattern).map((set) => ({ path, pattern, set }))),
  );
  const missing = Map.groupBy(asked, ({ set }) => set);
  return [...missing].flatMap(([set, [first, ...others]]): Misread[] => {
    if (first === undefined || Object.hasOwn(sets, set)) return [];
    const fault = unknown('set', set, Object.keys(sets), 'give its words below "sets:"');
    const count = others.length > 0 ? ` ${others.length + 1} patterns ask for it` : '';
    return [{ path: first.path, message: `"${first.pattern}": ${fault}${count}` }];
  });
}

function misreadSet(text: string, path: readonly string[]): Misread[] {
  const astray = unknownSets([{ path, text }], {});
  if (astray.length > 0) return astray;
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

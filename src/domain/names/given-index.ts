// Which given names a word may be, by class: the rows of given-names.ts, and one class more for each name that no row knows.
import { foldWord } from '../text.ts';
import { type Gender, givenNames } from './given-names.ts';
import { isCyrillic, soundDistance } from './sounds.ts';
import { hasManlyEnding, nominativeForms, type WordForm } from './word-forms.ts';

/** `full`: classes the word names outright; `short`: classes whose short form it is. */
export interface GivenReading {
  readonly full: readonly number[];
  readonly short: readonly number[];
  /** How far the sounds are from the nearest form; 0 for a name as the table has it. */
  readonly distance: number;
}

interface GivenWord {
  readonly stem: string;
  readonly given: number; // class
  readonly short: boolean;
  readonly hard: boolean; // a man's name that never takes -ия: Viktar, not Valery
  readonly open: boolean; // ends in a vowel, and so does every case of it: Alla, not All
  readonly glide: boolean | null; // begins with й: Ян, not Анна
}

export interface GivenIndex {
  readonly words: Map<string, GivenWord[]>;
  readonly initials: Map<number, Set<string>>; // first sounds of a class, as skeletons give them
  readonly genders: Map<number, Gender>;
  /** The classes that have this very form, folded, in the nominative. */
  readonly nominatives: Map<string, number[]>;
  /** Where unlisted names begin. */
  next: number;
}

const maxDistance = 0.5;
const maxShortDistance = 0.25; // of names with two consonants or one
const tieDistance = 0.06;
export const noGivenName: GivenReading = { full: [], short: [], distance: 0 };

export function compileGivenNames(): GivenIndex {
  const index: GivenIndex = {
    words: new Map(),
    initials: new Map(),
    genders: new Map(),
    nominatives: new Map(),
    next: givenNames.length,
  };
  givenNames.forEach((name, given) => {
    index.genders.set(given, name.gender);
    const hard = name.gender === 'm' && !name.forms.some((form) => softEnd.test(form));
    for (const form of name.forms) addWord(index, form, { given, short: false, hard });
    for (const form of name.short) addWord(index, form, { given, short: true, hard });
  });
  return index;
}

/** The classes of a given name of the watchlist; a name that no row knows gets a class of its own. */
export function classifyGivenName(index: GivenIndex, raw: string): GivenReading {
  const known = readGivenName(index, raw, nominativeForms(raw));
  const full = asNominative(index, raw, known.full);
  if (full.length > 0) return { ...known, full };
  const given = index.next++;
  addWord(index, raw, { given, short: false, hard: false });
  return { full: [given], short: known.short, distance: 0 };
}

/** A watchlist writes the nominative: Valiantsina is she, though the word may be a case of Valiantsin. */
function asNominative(index: GivenIndex, raw: string, classes: readonly number[]): readonly number[] {
  const exact = classes.filter((given) => index.nominatives.get(foldWord(raw))?.includes(given));
  if (exact.length > 0 || classes.length < 2) return exact.length > 0 ? exact : classes;
  const gender = /[aаяę]$/u.test(foldWord(raw)) ? 'f' : 'm';
  const fitting = classes.filter((given) => index.genders.get(given) === gender);
  return fitting.length > 0 ? fitting : classes;
}

const softEnd = /[иіыйijy]$/u;

function addWord(index: GivenIndex, raw: string, owner: Omit<GivenWord, 'stem' | 'open' | 'glide'>): void {
  const folded = foldWord(raw);
  index.nominatives.set(folded, [...(index.nominatives.get(folded) ?? []), owner.given]);
  for (const { skeleton, stem, open } of nominativeForms(raw)) {
    const words = index.words.get(skeleton) ?? [];
    if (words.length === 0) index.words.set(skeleton, words);
    if (words.some((word) => word.stem === stem && word.open === open && word.given === owner.given)) continue;
    words.push({ stem, open, glide: beginsWithGlide(folded), ...owner });
    if (!owner.short) addInitial(index, owner.given, skeleton);
  }
}

function addInitial(index: GivenIndex, given: number, skeleton: string): void {
  const initials = index.initials.get(given) ?? new Set();
  index.initials.set(given, initials.add(skeleton.charAt(0)));
}

/** The nearest classes only: Alina is not Alena where both are known. */
export function readGivenName(index: GivenIndex, raw: string, forms: readonly WordForm[]): GivenReading {
  const feminine = hasFeminineTail(foldWord(raw));
  const glide = beginsWithGlide(foldWord(raw));
  const found: { readonly word: GivenWord; readonly distance: number }[] = [];
  let best = maxDistance;
  const manly = hasManlyEnding(raw);
  for (const { skeleton, stem, open, written } of forms) {
    const limit = skeleton.length > 2 ? maxDistance : maxShortDistance;
    for (const word of index.words.get(skeleton) ?? []) {
      if ((feminine && word.hard) || (word.open && !open)) continue;
      if (manly && written.length < raw.length && index.genders.get(word.given) === 'f') continue;
      if (skeleton.length < 3 && glide !== null && word.glide !== null && glide !== word.glide) continue;
      const distance = soundDistance(stem, word.stem);
      if (distance > limit) continue;
      best = Math.min(best, distance);
      found.push({ word, distance });
    }
  }
  if (found.length === 0) return noGivenName;
  const near = found.filter(({ distance }) => distance <= best + tieDistance).map(({ word }) => word);
  const full = [...new Set(near.filter((word) => !word.short).map((word) => word.given))];
  const short = [...new Set(near.filter((word) => word.short).map((word) => word.given))];
  return { full, short: short.filter((given) => !full.includes(given)), distance: best };
}

// Виктория is not a case of Виктор, whose cases end in one vowel.
const feminineTails = /(?:ия|ию|ии|ией|ыя|ыю|ыяй|іі|ія|ію|ією|ією)$/u;
const latinFeminineTails = /[rktvwdmp](?:ij|iy|yj|yi|i|y)(?:a|ą|os|ai|ę)$/;
const hasFeminineTail = (word: string): boolean => (isCyrillic(word) ? feminineTails : latinFeminineTails).test(word);

/** Whether й begins the word; null where spellings differ on it, as before е and и. Only short names need it. */
function beginsWithGlide(word: string): boolean | null {
  if (/^(?:[яюёйєї]|[jyi][aou]|â|û)/u.test(word)) return true;
  return /^[аоуэaou]/u.test(word) ? false : null;
}

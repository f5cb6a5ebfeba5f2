// Names of one or more words in a fixed order: organisations, authorities, places. A trie over word numbers.

import type { MentionKind, MentionRule } from '../mention.ts';
import { foldHomoglyphs, foldWord } from '../text.ts';
import { caseKeyOf, isCyrillic, soundDistance } from './sounds.ts';
import { hasManlyEnding, lithuanianForms, nominativeForms, type WordForm } from './word-forms.ts';

export interface PhraseEntry {
  readonly subject: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly rule: MentionRule;
  readonly confidence: number;
  /** Also an ordinary word: counts only in quotes, after a legal form, or capitalised inside a sentence. */
  readonly common: boolean;
  /** May begin with a small letter (adjectives, госдеп). */
  readonly lower: boolean;
  /** A short acronym that other things share (KGB, UTC): counts only in a text about Belarus. */
  readonly local: boolean;
}

export interface PhraseNode {
  readonly children: Map<number, PhraseNode>;
  readonly entries: PhraseEntry[];
}

interface PhraseWord {
  readonly stem: string;
  readonly number: number;
  readonly open: boolean; // the nominative ends in a vowel, and so does every case of it
  readonly letters: string; // plain, up to where the cases differ
  readonly particle: boolean; // "in", "of": has no cases, so that Ina is none of them
}

export interface PhraseIndex {
  readonly root: PhraseNode;
  /** By script and case key: gazetteer words, written in the languages they are found in. */
  readonly cases: Map<string, PhraseWord[]>;
  /** By skeleton: words of the watchlist, found in any script. */
  readonly sounding: Map<string, PhraseWord[]>;
  /** Letter by letter, with the case of the letters: БелАЗ, OFAC, US. */
  readonly acronyms: Map<string, number>;
  /** The number of each word of a phrase, by script and spelling. */
  readonly numbers: Map<string, number>;
  /** First two letters of words that may be met in small letters. */
  readonly smallPrefixes: Set<number>;
  next: number;
}

export function emptyPhraseIndex(): PhraseIndex {
  return {
    root: { children: new Map(), entries: [] },
    cases: new Map(),
    sounding: new Map(),
    acronyms: new Map(),
    numbers: new Map(),
    smallPrefixes: new Set(),
    next: 0,
  };
}

/** Words of a phrase; hyphens part them, as they do in a text. */
export const phraseWords = (phrase: string): readonly string[] =>
  phrase.split(/[\s\u00a0\-\u2010\u2011"«»„“”.№]+/u).filter((word) => word !== '');

/** Four capitals at most say little by themselves. */
export const isShortAcronym = (phrase: string): boolean => /^[\p{Lu}\d]{2,4}$/u.test(phrase);

/** Adds a phrase in the spelling of one language (`cases`) or, for a name of the watchlist, by its sound in any script. */
export function addPhrase(index: PhraseIndex, phrase: string, entry: PhraseEntry, match: 'cases' | 'sounding'): void {
  let node = index.root;
  const words = phraseWords(phrase);
  words.forEach((word, at) => {
    if (match === 'cases' && (at > 0 || entry.lower))
      index.smallPrefixes.add(prefixOf(word.toLowerCase(), 0, word.length));
    // Only gazetteer phrases of several words are Lithuanian; Synesis has no ending to lose.
    const forms = entry.kind === 'organisation' && words.length === 1 ? nominativeForms : lithuanianForms;
    if (isAcronym(word)) node = childOf(node, acronymNumber(index, word));
    else node = childOf(node, match === 'cases' ? caseNumber(index, word, forms(word)) : soundingNumber(index, word));
  });
  if (!node.entries.some((other) => isSameEntry(other, entry))) node.entries.push(entry);
}

const isSameEntry = (one: PhraseEntry, other: PhraseEntry): boolean =>
  one.subject === other.subject && one.kind === other.kind && one.lower === other.lower && one.common === other.common;

export const prefixOf = (text: string, at: number, end: number): number =>
  text.charCodeAt(at) * 0x10000 + (end - at > 1 ? text.charCodeAt(at + 1) : 0);

function childOf(node: PhraseNode, number: number): PhraseNode {
  const known = node.children.get(number);
  if (known) return known;
  const child = { children: new Map(), entries: [] };
  node.children.set(number, child);
  return child;
}

/** Two capitals or a digit: MAZ, BelAZ, EU, 15. */
export const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(word);

function acronymNumber(index: PhraseIndex, word: string): number {
  const number = index.acronyms.get(word) ?? index.next++;
  index.acronyms.set(word, number);
  const shouted = word.toUpperCase();
  if (!index.acronyms.has(shouted)) index.acronyms.set(shouted, number);
  return number;
}

const scriptOf = (word: string): string => (isCyrillic(foldWord(word)) ? 'c' : 'l');

/** One number a word, under all the keys that its cases may have. */
function caseNumber(index: PhraseIndex, word: string, forms: readonly WordForm[]): number {
  const script = scriptOf(word);
  const own = numberOf(index, `${script} ${foldWord(word)} ${forms.length}`);
  for (const { stem, open, written } of forms) {
    const key = script + caseKeyOf(stem);
    const words = index.cases.get(key) ?? [];
    if (words.length === 0) index.cases.set(key, words);
    if (!words.some(({ number }) => number === own))
      words.push({ stem, open, number: own, letters: plainStem(written), particle: isParticle(word) });
  }
  return own;
}

function soundingNumber(index: PhraseIndex, word: string): number {
  const own = numberOf(index, `* ${foldWord(word)}`);
  for (const { skeleton, stem, open, written } of nominativeForms(word)) {
    const words = index.sounding.get(skeleton) ?? [];
    if (words.length === 0) index.sounding.set(skeleton, words);
    if (!words.some((other) => other.number === own && other.stem === stem))
      words.push({ stem, open, number: own, letters: written, particle: isParticle(word) });
  }
  return own;
}

const isParticle = (word: string): boolean => word.length <= longestParticle;

function numberOf(index: PhraseIndex, key: string): number {
  const number = index.numbers.get(key) ?? index.next++;
  index.numbers.set(key, number);
  return number;
}

/** The word numbers that a word of a text, inflected, may stand for. */
export function readPhraseWord(index: PhraseIndex, raw: string, forms: readonly WordForm[]): readonly number[] {
  const numbers = new Set(readAcronym(index, raw));
  if (/\d/.test(raw)) return [...numbers];
  const script = scriptOf(raw);
  const letters = plainLetters(foldWord(raw));
  const manly = hasManlyEnding(raw);
  for (const { skeleton, stem, open, written } of forms) {
    const masculine = manly && written.length < letters.length;
    for (const word of index.cases.get(script + caseKeyOf(stem)) ?? []) {
      if (word.particle && letters.length > longestParticle) continue;
      if ((word.open ? open && !masculine : true) && beginsLike(letters, word.letters)) numbers.add(word.number);
    }
    for (const word of index.sounding.get(skeleton) ?? []) {
      if (word.particle && letters.length > longestParticle) continue;
      if ((open || !word.open) && soundsLike(stem, word.stem, skeleton.length)) numbers.add(word.number);
    }
  }
  return [...numbers];
}

/** Without diacritics, so that Bialorus is Białoruś. */
const plainLetters = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** Up to the last consonant, which is where cases begin to differ. */
function plainStem(word: string): string {
  const letters = plainLetters(word);
  let end = letters.length;
  while (end > 0 && finalLetters.includes(letters.charAt(end - 1))) end--;
  return letters.slice(0, end);
}

const finalLetters = 'aeiouyаеёиіїоуыэюяйь';

/** Cases begin with the same letters; only the last consonant of a longer stem may change (Амерыка, Амерыцы). Wenn is not Wien. */
function beginsLike(letters: string, stem: string): boolean {
  if (letters.startsWith(stem)) return true;
  const last = stem.length - 1;
  return (
    stem.length > shortStem &&
    letters.startsWith(stem.slice(0, -1)) &&
    /[^aeiouyаеёиіїоуыэюяйь]/u.test(letters.charAt(last))
  );
}

const shortStem = 4;
const longestParticle = 2; // letters

// The fewer consonants a name has, the more ordinary words share them: Believe is not Belavia.
const maxDistances = [0, 0, 0.05, 0.1, 0.12, 0.2];
const maxLongDistance = 0.35;

const soundsLike = (one: string, other: string, consonants: number): boolean =>
  sameConsonants(one, other) && soundDistance(one, other) <= (maxDistances[consonants] ?? maxLongDistance);

const sameConsonants = (one: string, other: string): boolean =>
  one.replace(/[aeiou]/g, '') === other.replace(/[aeiou]/g, '');

// Case endings that languages put on acronyms, with or without an apostrophe: МАЗа, БелАЗом, OFAC'u.
const acronymEnding = /(?:'|\u2019)?(?:а|у|ом|е|ы|аў|ов|ам|a|u|em|ie|ów|s|o|ui|ą|as)$/u;

function readAcronym(index: PhraseIndex, raw: string): readonly number[] {
  if (!/\p{Lu}|\d/u.test(raw)) return [];
  const word = foldHomoglyphs(raw.normalize('NFC'));
  const exact = index.acronyms.get(word);
  if (exact !== undefined) return [exact];
  const stem = word.replace(acronymEnding, '');
  const inflected = stem !== word && isAcronym(stem) ? index.acronyms.get(stem) : undefined;
  return inflected === undefined ? [] : [inflected];
}

/** Equal for two spellings of one name: words by their first stem, in order. */
export const phraseKey = (name: string): string =>
  phraseWords(name)
    .map((word) => (isAcronym(word) ? word.toUpperCase() : (nominativeForms(word)[0]?.stem ?? word)))
    .join(' ');

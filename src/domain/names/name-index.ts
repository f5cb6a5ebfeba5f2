// What a compiled watchlist is made of.
import type { Subject } from '../watchlist.ts';
import type { WordMemory } from '../word-memory.ts';
import type { Conditions } from './conditions.ts';
import type { GivenIndex, GivenReading } from './given-index.ts';
import type { Gender } from './given-names.ts';
import type { FamilyIndex, FamilyWord } from './person-index.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** Opaque to callers: made by `compileNames`, read by `findMentions` and its kin. */
export interface NameIndex {
  readonly families: FamilyIndex;
  readonly givens: GivenIndex;
  readonly phrases: PhraseIndex;
  readonly people: readonly Subject[];
  readonly organisations: readonly Subject[];
  /** Subjects that `context` or `not` holds off somewhere. */
  readonly conditions: ReadonlyMap<string, Conditions>;
  /** What a word may be; null for most words. */
  readonly readings: WordMemory<WordReading | null>;
}

export interface FamilyHit {
  readonly word: FamilyWord;
  readonly distance: number;
}

export interface WordReading {
  readonly families: readonly FamilyHit[];
  /** What its form says of whoever bears it as a family name. */
  readonly gender: Gender | null;
  /** A family name that is an ordinary word too. */
  readonly common: boolean;
  readonly given: GivenReading;
  readonly phrases: readonly number[];
}

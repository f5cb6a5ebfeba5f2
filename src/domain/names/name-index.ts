// What a compiled watchlist is made of.
import type { Subject } from '../watchlist.ts';
import type { Conditions } from './conditions.ts';
import type { GivenIndex, GivenReading } from './given-index.ts';
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
  /** What each word met so far may be. Texts repeat their words, so most words are read once. */
  readonly readings: Map<string, WordReading | null>;
}

export interface FamilyHit {
  readonly word: FamilyWord;
  readonly distance: number;
}

export interface WordReading {
  readonly families: readonly FamilyHit[];
  readonly given: GivenReading;
  readonly phrases: readonly number[];
}

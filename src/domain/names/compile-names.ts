// Compiles a watchlist and the built-in gazetteer into one index, by which texts of any length are read in one pass.
import type { Subject, Watchlist } from '../watchlist.ts';
import { addKnown, addOrganisations, addRow, addSingleWordNames } from './add-phrases.ts';
import { authorities } from './gazetteer/authorities.ts';
import { organisations } from './gazetteer/organisations.ts';
import { places } from './gazetteer/places.ts';
import { compileGivenNames, type GivenIndex, type GivenReading, noGivenName, readGivenName } from './given-index.ts';
import { addPerson, type FamilyIndex, type FamilyWord } from './person-index.ts';
import { emptyPhraseIndex, type PhraseIndex, readPhraseWord } from './phrase-index.ts';
import { soundDistance } from './sounds.ts';
import { inflectedForms, pluralForms } from './word-forms.ts';

/** Opaque to callers: made by `compileNames`, read by `findMentions` and its kin. */
export interface NameIndex {
  readonly families: FamilyIndex;
  readonly givens: GivenIndex;
  readonly phrases: PhraseIndex;
  readonly people: readonly Subject[];
  readonly organisations: readonly Subject[];
  /** Subjects that `context` or `not` holds off somewhere. */
  readonly conditions: ReadonlyMap<string, Subject>;
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

const maxReadings = 100_000;
// By the number of consonants: the fewer, the more names share them.
const maxFamilyDistances = [0.2, 0.25, 0.35, 0.45];
const maxLongFamilyDistance = 0.6;

export function compileNames(watchlist: Pick<Watchlist, 'people' | 'organisations'>): NameIndex {
  const index: NameIndex = {
    families: new Map(),
    givens: compileGivenNames(),
    phrases: emptyPhraseIndex(),
    people: watchlist.people,
    organisations: watchlist.organisations,
    conditions: new Map(
      [...watchlist.people, ...watchlist.organisations]
        .filter((subject) => subject.context.length + subject.not.length > 0)
        .map((subject) => [subject.id, subject]),
    ),
    readings: new Map(),
  };
  for (const person of watchlist.people) {
    addPerson(index.families, index.givens, person);
    addSingleWordNames(index.phrases, person);
  }
  const watched = addOrganisations(index.phrases, watchlist.organisations);
  for (const row of organisations) if (!watched.has(row)) addKnown(index.phrases, row);
  for (const row of [...authorities, ...places]) addRow(index.phrases, row, row);
  return index;
}

/** What a word may be; null for most words. `capital` words may be names of people. */
export function readWord(index: NameIndex, raw: string, capital: boolean): WordReading | null {
  const known = index.readings.get(raw);
  if (known !== undefined) return known;
  if (index.readings.size >= maxReadings) index.readings.clear();
  const reading = freshReading(index, raw, capital);
  index.readings.set(raw, reading);
  return reading;
}

function freshReading(index: NameIndex, raw: string, capital: boolean): WordReading | null {
  const forms = inflectedForms(raw);
  const phrases = readPhraseWord(index.phrases, raw, [...forms, ...pluralForms(raw)]);
  const isName = capital && raw.length >= 2;
  const families = isName ? readFamily(index.families, forms) : [];
  const given = isName ? readGivenName(index.givens, raw, forms) : noGivenName;
  if (phrases.length + families.length + given.full.length + given.short.length === 0) return null;
  return { families, given, phrases };
}

function readFamily(families: FamilyIndex, forms: ReturnType<typeof inflectedForms>): readonly FamilyHit[] {
  const best = new Map<FamilyWord, number>();
  for (const { skeleton, stem } of forms) {
    const limit = maxFamilyDistances[skeleton.length] ?? maxLongFamilyDistance;
    for (const word of families.get(skeleton) ?? []) {
      const distance = soundDistance(stem, word.stem);
      if (distance <= limit && distance < (best.get(word) ?? Number.POSITIVE_INFINITY)) best.set(word, distance);
    }
  }
  return [...best].map(([word, distance]) => ({ word, distance })).sort((a, b) => a.distance - b.distance);
}

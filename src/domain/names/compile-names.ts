// Compiles a watchlist and the built-in gazetteer into one index, by which texts of any length are read in one pass.
import type { Subject, Watchlist } from '../watchlist.ts';
import { authorities } from './gazetteer/authorities.ts';
import type { GazetteerRow } from './gazetteer/gazetteer.ts';
import { organisations } from './gazetteer/organisations.ts';
import { places } from './gazetteer/places.ts';
import { compileGivenNames, type GivenIndex, type GivenReading, noGivenName, readGivenName } from './given-index.ts';
import { addPerson, type FamilyIndex, type FamilyWord, spellingsOf, splitName } from './person-index.ts';
import {
  addPhrase,
  emptyPhraseIndex,
  isAcronym,
  type PhraseIndex,
  phraseWords,
  readPhraseWord,
} from './phrase-index.ts';
import { soundDistance } from './sounds.ts';
import { inflectedForms, nominativeForms } from './word-forms.ts';

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

const minSoundingLetters = 7;
const maxReadings = 100_000;
const maxFamilyDistance = 0.6;
const maxShortFamilyDistance = 0.4;

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
  for (const row of [...authorities, ...places]) addRow(index.phrases, row, row.id, row.name);
  return index;
}

/** A person known by one word, as a name or an alias: found by sound, like an organisation. */
function addSingleWordNames(phrases: PhraseIndex, person: Subject): void {
  for (const { spelling, rule } of spellingsOf(person)) {
    if (splitName(spelling)[0] !== null) continue;
    const entry = {
      subject: person.id,
      kind: 'person',
      name: person.name,
      rule,
      confidence: 0.85,
      common: false,
      lower: false,
    } as const;
    addPhrase(phrases, spelling, entry, 'sounding');
  }
}

/** Organisations of the watchlist, each with the translations of the gazetteer row of its name. Gives the rows used. */
function addOrganisations(phrases: PhraseIndex, subjects: readonly Subject[]): ReadonlySet<GazetteerRow> {
  const rows = new Map(organisations.flatMap((row) => row.names.map(({ text }) => [phraseKey(text), row] as const)));
  const used = new Set<GazetteerRow>();
  for (const subject of subjects) {
    const spellings = spellingsOf(subject).map(({ spelling }) => withoutLegalForm(spelling));
    const row = spellings.map((spelling) => rows.get(phraseKey(spelling))).find((found) => found !== undefined);
    if (row) {
      used.add(row);
      addRow(phrases, row, subject.id, subject.name);
    }
    for (const spelling of spellings) addOwnSpelling(phrases, subject, spelling, row);
  }
  return used;
}

function addOwnSpelling(phrases: PhraseIndex, subject: Subject, spelling: string, row: GazetteerRow | undefined): void {
  if (row?.names.some(({ text, common }) => common && phraseKey(text) === phraseKey(spelling))) return;
  const short = phraseWords(spelling).length === 1 && spelling.length < 5;
  const entry = {
    subject: subject.id,
    kind: subject.kind,
    name: subject.name,
    rule: 'organisation',
    confidence: short ? 0.7 : 0.9,
    common: short && !isAcronym(spelling),
    lower: false,
  } as const;
  addPhrase(phrases, spelling, entry, 'sounding');
}

/** An organisation that nobody watches: its translations, and by sound where its one word is long enough to be no other. */
function addKnown(phrases: PhraseIndex, row: GazetteerRow): void {
  addRow(phrases, row, row.id, row.name);
  const [first] = row.names;
  if (
    !first ||
    first.common ||
    phraseWords(first.text).length > 1 ||
    first.text.length < minSoundingLetters ||
    isAcronym(first.text)
  )
    return;
  const entry = {
    subject: row.id,
    kind: row.kind,
    name: row.name,
    rule: 'gazetteer',
    confidence: 0.85,
    common: false,
    lower: false,
  } as const;
  addPhrase(phrases, first.text, entry, 'sounding');
}

function addRow(phrases: PhraseIndex, row: GazetteerRow, subject: string, name: string): void {
  for (const { text, common, lower, adjective } of row.names) {
    const entry = {
      subject,
      kind: row.kind,
      name,
      rule: 'gazetteer',
      confidence: adjective ? 0.6 : common ? 0.75 : 0.95,
      common,
      lower,
    } as const;
    addPhrase(phrases, text, entry, 'cases');
  }
}

const legalForms =
  /^(?:OAO|OJSC|JSC|CJSC|LLC|OOO|IOOO|ОАО|ААТ|ЗАО|ЗАТ|ООО|ТАА|ИООО|ПАО|АО|УП|РУП|СООО|ВАТ|ПАТ|UAB|AB|GmbH|AG|PJSC)\s+|\s+(?:OAO|OJSC|JSC|CJSC|LLC|PJSC|Ltd\.?|Inc\.?|IOOO|OOO)$/gu;
const withoutLegalForm = (name: string): string => name.replace(legalForms, '').trim() || name;

/** Equal for two spellings of one name: words by their first stem, in order. */
export const phraseKey = (name: string): string =>
  phraseWords(name)
    .map((word) => (isAcronym(word) ? word.toUpperCase() : (nominativeForms(word)[0]?.stem ?? word)))
    .join(' ');

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
  const phrases = readPhraseWord(index.phrases, raw, forms);
  const isName = capital && raw.length >= 2;
  const families = isName ? readFamily(index.families, forms) : [];
  const given = isName ? readGivenName(index.givens, raw, forms) : noGivenName;
  if (phrases.length + families.length + given.full.length + given.short.length === 0) return null;
  return { families, given, phrases };
}

function readFamily(families: FamilyIndex, forms: ReturnType<typeof inflectedForms>): readonly FamilyHit[] {
  const best = new Map<FamilyWord, number>();
  for (const { skeleton, stem } of forms) {
    const limit = skeleton.length > 2 ? maxFamilyDistance : maxShortFamilyDistance;
    for (const word of families.get(skeleton) ?? []) {
      const distance = soundDistance(stem, word.stem);
      if (distance <= limit && distance < (best.get(word) ?? Number.POSITIVE_INFINITY)) best.set(word, distance);
    }
  }
  return [...best].map(([word, distance]) => ({ word, distance })).sort((a, b) => a.distance - b.distance);
}

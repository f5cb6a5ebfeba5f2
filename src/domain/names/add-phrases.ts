// Which phrases stand for which subject: organisations of the watchlist and of the gazetteer, people known by one word.
import type { Subject } from '../watchlist.ts';
import type { GazetteerRow } from './gazetteer/gazetteer.ts';
import { organisations } from './gazetteer/organisations.ts';
import { spellingsOf, splitName } from './person-index.ts';
import {
  addPhrase,
  isAcronym,
  isShortAcronym,
  type PhraseEntry,
  type PhraseIndex,
  phraseKey,
  phraseWords,
} from './phrase-index.ts';

const minSoundingLetters = 7;

/** A person known by one word, as a name or an alias: found by sound, like an organisation. */
export function addSingleWordNames(phrases: PhraseIndex, person: Subject): void {
  for (const { spelling, rule } of spellingsOf(person)) {
    if (splitName(spelling)[0] !== null) continue;
    addPhrase(phrases, spelling, { ...plainEntry(person, 0.85), rule }, 'sounding');
  }
}

const plainEntry = (subject: Pick<Subject, 'id' | 'kind' | 'name'>, confidence: number): PhraseEntry => ({
  subject: subject.id,
  kind: subject.kind,
  name: subject.name,
  rule: 'organisation',
  confidence,
  common: false,
  lower: false,
  local: false,
});

/** Organisations of the watchlist, each with the translations of the gazetteer row of its name. Gives the rows used. */
export function addOrganisations(phrases: PhraseIndex, subjects: readonly Subject[]): ReadonlySet<GazetteerRow> {
  const rows = rowsByName();
  const used = new Set<GazetteerRow>();
  for (const subject of subjects) {
    const spellings = spellingsOf(subject).map(({ spelling }) => withoutLegalForm(spelling));
    const row = spellings.map((spelling) => rows.get(phraseKey(spelling))).find((found) => found !== undefined);
    if (row) {
      used.add(row);
      addRow(phrases, row, subject);
    }
    for (const spelling of spellings) addOwnSpelling(phrases, subject, spelling, row);
  }
  return used;
}

const rowsByName = (): ReadonlyMap<string, GazetteerRow> =>
  new Map(organisations.flatMap((row) => row.names.map(({ text }) => [phraseKey(text), row] as const)));

function addOwnSpelling(phrases: PhraseIndex, subject: Subject, spelling: string, row: GazetteerRow | undefined): void {
  if (row && isCommonIn(row, spelling)) return; // its marked forms are in the row
  const short = phraseWords(spelling).length === 1 && spelling.length < 5;
  const entry = {
    ...plainEntry(subject, short ? 0.7 : 0.9),
    common: short && !isAcronym(spelling),
    local: isShortAcronym(spelling),
  };
  addPhrase(phrases, spelling, entry, 'sounding');
}

/** Whether the row holds a common word that sounds like this spelling: then no other script may be matched by sound. */
function isCommonIn(row: GazetteerRow, spelling: string): boolean {
  const key = phraseKey(spelling);
  return row.names.some(({ text, common }) => common && phraseKey(text) === key);
}

/** An organisation that nobody watches: its translations, and by sound where its one word is long enough to be no other. */
export function addKnown(phrases: PhraseIndex, row: GazetteerRow): void {
  addRow(phrases, row, row);
  const first = row.name;
  if (phraseWords(first).length > 1 || first.length < minSoundingLetters || isAcronym(first) || isCommonIn(row, first))
    return;
  addPhrase(
    phrases,
    first,
    { ...plainEntry({ id: row.id, kind: 'organisation', name: row.name }, 0.85), rule: 'gazetteer' },
    'sounding',
  );
}

export function addRow(
  phrases: PhraseIndex,
  row: GazetteerRow,
  subject: { readonly id: string; readonly name: string },
): void {
  for (const { text, common, lower, adjective } of row.names) {
    const entry: PhraseEntry = {
      subject: subject.id,
      kind: row.kind,
      name: subject.name,
      rule: 'gazetteer',
      confidence: adjective ? 0.6 : common ? 0.75 : 0.95,
      common,
      lower,
      local: row.kind === 'organisation' && isShortAcronym(text),
    };
    addPhrase(phrases, text, entry, 'cases');
  }
}

const legalForms = new Set(
  'OAO OJSC JSC CJSC PJSC LLC OOO IOOO Ltd Ltd. Inc Inc. GmbH AG UAB AB ОАО ААТ ЗАО ЗАТ ООО ТАА ИООО ПАО АО УП РУП СООО ВАТ ПАТ'.split(
    ' ',
  ),
);

/** OAO Naftan, Naftan OJSC: the form is no part of the name. */
function withoutLegalForm(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const from = legalForms.has(words[0] ?? '') ? 1 : 0;
  const to = words.length - (legalForms.has(words.at(-1) ?? '') ? 1 : 0);
  return words.slice(from, to).join(' ') || name;
}

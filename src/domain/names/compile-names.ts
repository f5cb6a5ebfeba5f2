// Compiles a watchlist and the built-in gazetteer into one index, by which texts of any length are read in one pass.
import type { Watchlist } from '../watchlist.ts';
import { rememberWords } from '../word-memory.ts';
import { addKnown, addOrganisations, addRow, addSingleWordNames } from './add-phrases.ts';
import { compileConditions } from './conditions.ts';
import { authorities } from './gazetteer/authorities.ts';
import { organisations } from './gazetteer/organisations.ts';
import { places } from './gazetteer/places.ts';
import { compileGivenNames } from './given-index.ts';
import type { NameIndex } from './name-index.ts';
import { addPerson } from './person-index.ts';
import { emptyPhraseIndex } from './phrase-index.ts';
import { readWord } from './read-word.ts';

export type { NameIndex } from './name-index.ts';

const remembered = 16; // bits: 65,536 words of all languages

export function compileNames(watchlist: Pick<Watchlist, 'people' | 'organisations'>): NameIndex {
  const index = {
    families: new Map(),
    givens: compileGivenNames(),
    phrases: emptyPhraseIndex(),
    people: watchlist.people,
    organisations: watchlist.organisations,
    conditions: compileConditions([...watchlist.people, ...watchlist.organisations]),
  };
  for (const person of watchlist.people) {
    addPerson(index.families, index.givens, person);
    addSingleWordNames(index.phrases, person);
  }
  const watched = addOrganisations(index.phrases, watchlist.organisations);
  for (const row of organisations) if (!watched.has(row)) addKnown(index.phrases, row);
  for (const row of [...authorities, ...places]) addRow(index.phrases, row, row);
  return { ...index, readings: rememberWords(remembered, (word) => readWord(index, word)) };
}

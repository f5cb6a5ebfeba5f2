// A reader for the tests of claims: the project's own lexicons and a handful of subjects.
import { fileURLToPath } from 'node:url';
import { type ArticleReader, type ArticleReading, readArticle } from '../../../src/domain/claims/read-article.ts';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import type { Subject } from '../../../src/domain/watchlist.ts';
import { loadLexicons } from '../../../src/settings/load-lexicon.ts';
import { organisation, person } from '../../support/watchlists.ts';

export const lexiconFolder = fileURLToPath(new URL('../../../config/lexicon', import.meta.url));

const lexicons = loadLexicons(lexiconFolder);

export const reader: ArticleReader = readerWith([]);

/** With people known to have been freed on a day (YYYY-MM-DD), in prison until then. */
export function readerWith(freed: readonly (readonly [id: string, name: string, since: string])[]): ArticleReader {
  const known = freed.map(
    ([id, name, since]): Subject => person(name, { id, group: 'freed', status: 'released', since }),
  );
  const ids = new Set(known.map(({ id }) => id));
  const people = [...everybody().filter(({ id }) => !ids.has(id)), ...known];
  return { names: compileNames({ people, organisations: organisations() }), lexicons };
}

export interface Text {
  readonly title?: string | null | undefined;
  readonly text: string;
  readonly published?: string | null | undefined;
}

/** What the text alone claims; without a title and a day where none is given. */
export function readText({ title = null, text, published = null }: Text, by = reader): ArticleReading {
  return readArticle({ url: null, title, text, published }, by);
}

/** Its claims of types that begin so, in the order of the alphabet: of `sanctions` "imposed planned". */
export function toldOf({ claims }: ArticleReading, prefix: 'diplomatic' | 'prisoner' | 'sanctions'): string[] {
  const own = claims.filter(({ type }) => type.startsWith(prefix));
  return own.map(({ type, status }) => `${type.slice(prefix.length + 1)} ${status}`).sort();
}

function everybody(): Subject[] {
  const names = ['Ales Bialiatski', 'Maria Kalesnikava', 'Viktar Babaryka', 'Siarhei Tsikhanouski'];
  const leader = { native: 'Аляксандр Лукашэнка', aliases: ['Александр Лукашенко'], group: 'official' as const };
  return [
    ...[...names, 'Andrzej Poczobut', 'Mikalai Statkevich'].map((name) => person(name)),
    person('Aliaksandr Lukashenka', { ...leader, surnameAlone: true }),
  ];
}

function organisations(): Subject[] {
  return ['Belavia', 'Belaruskali', 'Belinvestbank'].map((name) => organisation(name));
}

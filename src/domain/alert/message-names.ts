// Names for the ids that facts carry.
import type { Watchlist } from '../watchlist.ts';

/** A name for an id that facts carry: of a person, an organisation or a sanctions measure. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'measure';
}
export type KnownNames = (id: string) => KnownName | null;

/** Looks ids up in a watchlist. */
export function namesOfWatchlist(watchlist: Watchlist): KnownNames {
  const names = new Map<string, KnownName>();
  for (const { id, name, kind } of [...watchlist.people, ...watchlist.organisations]) names.set(id, { name, kind });
  for (const { id, authority, target, instrument } of watchlist.measures) {
    names.set(id, { name: `${authority}: ${target}${instrument === null ? '' : ` (${instrument})`}`, kind: 'measure' });
  }
  return (id) => names.get(id) ?? null;
}

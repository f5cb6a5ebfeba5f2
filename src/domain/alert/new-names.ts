// People whom an event names and the watchlist does not hold, as lines to paste into it.
import type { ClaimPerson } from '../claims/claim.ts';

/** A surname alone is no entry: only names of two words and more are offered. */
export function newNameLines(people: readonly ClaimPerson[]): string[] {
  const strangers = people.filter(({ subject, name }) => subject === null && /\S\s+\S/.test(name));
  return strangers.map(({ name }) => `- { id: ${slug(name)}, name: ${JSON.stringify(name)} }`);
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-|-$/g, '');
}

// Who of the watchlist was in prison on the day an article appeared: what happens to them then may be a release.
import type { NameIndex } from '../../names/compile-names.ts';
import type { Subject } from '../../watchlist.ts';
import { dayOf } from '../words/dates.ts';
import { newsDays } from '../words/freshness.ts';

const bySubject = new WeakMap<NameIndex, ReadonlyMap<string, Subject>>();

/** `published` in days since 1970-01-01; without it nobody is known to be held. */
export function heldOn(names: NameIndex, published: number | null): (subject: string) => boolean {
  const known = bySubject.get(names) ?? new Map(names.people.map((person) => [person.id, person]));
  bySubject.set(names, known);
  return (id) => {
    const subject = known.get(id);
    return subject !== undefined && published !== null && isHeld(subject, published);
  };
}

/** Somebody freed on a known day was held until then, and is news for as long as a release is. */
function isHeld({ group, status, since }: Subject, published: number): boolean {
  if (status === 'died') return false;
  if (status !== 'released') return status === 'detained' || group === 'prisoner';
  const freed = dayOf(since);
  return freed !== null && published <= freed + newsDays;
}

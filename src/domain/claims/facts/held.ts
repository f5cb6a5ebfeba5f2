// Who of the watchlist was in prison on the day an article appeared: what happens to them then may be a release.
import type { NameIndex } from '../../names/compile-names.ts';
import type { Subject } from '../../watchlist.ts';
import { dayOf } from '../words/dates.ts';
import { newsDays } from '../words/freshness.ts';

const bySubject = new WeakMap<NameIndex, ReadonlyMap<string, Subject>>();

function subjectsOf(names: NameIndex): ReadonlyMap<string, Subject> {
  const known = bySubject.get(names) ?? new Map(names.people.map((person) => [person.id, person]));
  bySubject.set(names, known);
  return known;
}

/** `published` in days since 1970-01-01; without it nobody is known to be held. */
export function heldOn(names: NameIndex, published: number | null): (subject: string) => boolean {
  const known = subjectsOf(names);
  return (id) => {
    const subject = known.get(id);
    return subject !== undefined && published !== null && isHeld(subject, published);
  };
}

/** Known to have been let go in the days that an article of that day calls news. */
export function justFreed(names: NameIndex, published: number | null): (subject: string | null) => boolean {
  const known = subjectsOf(names);
  return (id) => {
    const subject = id === null ? undefined : known.get(id);
    const freed = subject?.status === 'released' ? dayOf(subject.since) : null;
    return freed !== null && published !== null && published >= freed - 1 && published <= freed + newsDays;
  };
}

const longFreedDays = 7; // an article may tell of a release a week late
const rearrestedDays = 183; // later they may have been jailed again, and the watchlist may not know

/** Known to have been let go long before an article of that day: in a release that it tells as news they were not. */
export function longFreed(names: NameIndex, published: number | null): (subject: string | null) => boolean {
  const known = subjectsOf(names);
  return (id) => {
    const subject = id === null ? undefined : known.get(id);
    const freed = subject?.status === 'released' ? dayOf(subject.since) : null;
    if (freed === null || published === null) return false;
    return published > freed + longFreedDays && published <= freed + rearrestedDays;
  };
}

/** Somebody freed on a known day was held until then, and is news for as long as a release is. */
function isHeld({ group, status, since }: Subject, published: number): boolean {
  if (status === 'died') return false;
  if (status !== 'released') return status === 'detained' || group === 'prisoner';
  const freed = dayOf(since);
  return freed !== null && published <= freed + newsDays;
}

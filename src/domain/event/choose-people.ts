// Who was freed, jailed or listed: everybody whom a report names, less those whom a denial strikes out.
import type { ClaimPerson } from '../claims/claim.ts';
import { isNameList } from './compare-counts.ts';
import type { Report } from './event.ts';
import { samePerson } from './same-person.ts';

/**
 * The union over reports, each person once, in order of first naming; a spelling that carries a subject id stands for those
 * without. A denial that names fewer people than the event counts strikes out just them: "Statkevich was not among the 52".
 */
export function choosePeople(occurred: readonly Report[], denials: readonly Report[]): ClaimPerson[] {
  const people: ClaimPerson[] = [];
  for (const person of occurred.flatMap(({ claim }) => claim.people)) {
    const at = people.findIndex((known) => samePerson(known, person));
    const known = people[at];
    if (!known) people.push(person);
    else if (known.subject === null && person.subject !== null) people[at] = person;
  }
  const struck = denials.filter(({ claim }) => isNameList(claim)).flatMap(({ claim }) => claim.people);
  return people.filter((person) => !struck.some((other) => samePerson(person, other)));
}

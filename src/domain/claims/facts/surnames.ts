// Family names that stand alone where the article gives the full name elsewhere: "Kozulin back home" above "Alexander Kozulin, who …".
import type { ClaimPerson } from '../claim.ts';
import type { FoundPerson } from '../scene.ts';
import type { Document } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';

const shortest = 4; // letters of a family name, and of its stem
const longestEnding = 2; // letters by which the forms of one family name may differ
const longerBy = 3;

/** People of the text whose family name stands alone, in the order of the text; a name of the watchlist is found alone without this. */
export function loneSurnames(document: Document, people: readonly FoundPerson[]): FoundPerson[] {
  const byStem = new Map<string, FoundPerson>();
  for (const person of people) {
    const family = familyOf(person);
    if (person.subject !== null || family.length < shortest) continue;
    const stem = family.slice(0, shortest);
    if (!byStem.has(stem)) byStem.set(stem, person);
  }
  if (byStem.size === 0) return [];
  let next = 0;
  const isFound = (token: Token) => {
    while (next < people.length && (people[next]?.end ?? 0) <= token.start) next++;
    return (people[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
  };
  const found: FoundPerson[] = [];
  for (const { tokens } of document.sentences) {
    for (const token of tokens) {
      if (!token.capital || token.text.length < shortest || isFound(token)) continue;
      const person = byStem.get(token.text.slice(0, shortest).toLowerCase());
      if (person && isForm(token.text.toLowerCase(), familyOf(person)))
        found.push({ ...person, start: token.start, end: token.end });
    }
  }
  return found;
}

function familyOf(person: ClaimPerson): string {
  return (person.as.split(/\s/).at(-1) ?? '').toLowerCase();
}

const givenStem = 3; // letters of a given name that no ending changes

/** "Александр Козулин", "Александра Козулина"; not "Юлия Слуцкая", "Петр Слуцкий". */
export function isSamePerson(one: ClaimPerson, other: ClaimPerson): boolean {
  if (one.subject !== null || other.subject !== null) return one.subject === other.subject;
  if (!isForm(familyOf(one), familyOf(other))) return false;
  const [given = '', alone] = one.as.toLowerCase().split(/\s/);
  const [otherGiven = '', otherAlone] = other.as.toLowerCase().split(/\s/);
  return !alone || !otherAlone || given.slice(0, givenStem) === otherGiven.slice(0, givenStem);
}

/** "Козулина", "Козулин": the same but for an ending. */
function isForm(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (Math.abs(one.length - other.length) > longerBy) return false;
  const stem = Math.max(shortest, shorter - longestEnding);
  return one.slice(0, stem) === other.slice(0, stem);
}

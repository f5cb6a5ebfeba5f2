// Entries of a watchlist that texts cannot tell apart, and names that are risky. `config check` prints them.
import type { Subject, Watchlist } from '../watchlist.ts';
import { isCommonWord } from './common-words.ts';
import { compileNames } from './compile-names.ts';
import { findMentions } from './find-mentions.ts';
import type { NameIndex } from './name-index.ts';
import { spellingsOf, splitName } from './person-index.ts';

export const collisionKinds = ['same-name', 'common-word', 'no-given-name', 'same-id'] as const;
export type CollisionKind = (typeof collisionKinds)[number];

export interface Collision {
  readonly kind: CollisionKind;
  readonly subjects: readonly string[]; // ids
  readonly message: string; // one sentence with the fix
}

export function findCollisions(watchlist: Pick<Watchlist, 'people' | 'organisations'>): Collision[] {
  const subjects = [...watchlist.people, ...watchlist.organisations];
  const names = compileNames(withoutConditions(watchlist));
  return [...sameIds(subjects), ...sameNames(subjects, names), ...watchlist.people.flatMap(riskyNames)];
}

// A namesake held off by context or `not` is still a namesake to warn of, unless it is held off: so conditions stay out of the search.
function withoutConditions(
  watchlist: Pick<Watchlist, 'people' | 'organisations'>,
): Pick<Watchlist, 'people' | 'organisations'> {
  const open = (subject: Subject): Subject => ({ ...subject, context: [], not: [] });
  return { people: watchlist.people.map(open), organisations: watchlist.organisations.map(open) };
}

function sameIds(subjects: readonly Subject[]): Collision[] {
  const seen = new Set<string>();
  const doubled = subjects.filter(({ id }) => seen.has(id) || !seen.add(id));
  return doubled.map(({ id }) => ({
    kind: 'same-id',
    subjects: [id],
    message: `two entries have the id "${id}": give each its own`,
  }));
}

/** Each spelling of each subject is read as a text would be; what else it finds is a collision. */
function sameNames(subjects: readonly Subject[], names: NameIndex): Collision[] {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const found = new Map<string, Collision>();
  for (const subject of subjects) {
    for (const { spelling } of spellingsOf(subject)) {
      for (const mention of findMentions(`Belarus: «${spelling}».`, names)) {
        const other = byId.get(mention.subject);
        if (!other || other.id === subject.id || mention.start === 0 || other.kind !== subject.kind) continue;
        const ids = [subject.id, other.id].sort();
        const distinct = subject.context.length + subject.not.length + other.context.length + other.not.length > 0;
        if (!distinct) found.set(ids.join(' '), sameName(subject, other, ids));
      }
    }
  }
  return [...found.values()];
}

function sameName(one: Subject, other: Subject, ids: readonly string[]): Collision {
  const message = `"${one.name}" (${one.id}) and "${other.name}" (${other.id}) cannot be told apart in a text: remove one, or give both \`context\` or \`not\` terms`;
  return { kind: 'same-name', subjects: ids, message };
}

function riskyNames(person: Subject): Collision[] {
  const [given, family] = splitName(person.name);
  if (given === null && !person.surnameAlone) return [noGivenName(person)];
  const spellings = [person.name, ...(person.native === null ? [] : [person.native])];
  const word = spellings.map((spelling) => splitName(spelling)[1]).find(isCommonWord);
  if (word === undefined || !person.surnameAlone) return word === undefined ? [] : [commonWord(person, word)];
  const message = `"${family}" (${person.id}) is also an ordinary word: remove \`surnameAlone\``;
  return [{ kind: 'common-word', subjects: [person.id], message }];
}

function commonWord(person: Subject, word: string): Collision {
  const message = `the family name "${word}" (${person.id}) is also an ordinary word: it counts only beside the given name, or inside a sentence once the full name stands in the article`;
  return { kind: 'common-word', subjects: [person.id], message };
}

function noGivenName(person: Subject): Collision {
  const message = `"${person.name}" (${person.id}) has no given name, so every bearer of the name counts: write the full name, or set \`surnameAlone: true\` if that is meant`;
  return { kind: 'no-given-name', subjects: [person.id], message };
}

// People whom an event names and the watchlist does not hold, as lines to paste into it.
import type { ClaimPerson } from '../claims/claim.ts';
import { idOfName, romanise } from '../names/romanise.ts';

/**
 * A surname alone is no entry: only names of two words and more are offered. A name in another script is offered as `native`
 * beside a Latin spelling of our own, which a person should look over: one Latin spelling is what the watchlist matches by.
 */
export function newNameLines(people: readonly ClaimPerson[]): string[] {
  const strangers = people.filter(({ subject, name }) => subject === null && /\S\s\S/.test(name));
  return strangers.map(({ name }) => {
    const native = /\p{Script=Latin}/u.test(name) ? '' : `, native: ${JSON.stringify(name)}`;
    return `- { id: ${idOfName(name)}, name: ${JSON.stringify(native === '' ? name : capitals(romanise(name)))}${native} }`;
  });
}

const capitals = (name: string): string =>
  name.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

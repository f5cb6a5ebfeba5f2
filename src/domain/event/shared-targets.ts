// Which targets of sanctions two claims share: watchlist ids where known, else words in many spellings.
import { soundsAlike } from './same-person.ts';

const minWordLetters = 4;

/** "170 individuals", "three entities": how many, not who. They neither tie nor part two claims. */
export function isNamed(target: string): boolean {
  return !/\p{N}/u.test(target) && /^\p{Lu}/u.test(target);
}

/** Stems of words for "some people" and "some companies", in the languages of the first class. */
const genericStems =
  /^(?:individual|person|people|official|officer|entit|compan|enterprise|firm|judge|prosecutor|citizen|minist|organi[sz]ation|лиц|чинов|должност|компан|предприят|суд|прокур|граждан|министр|особ|фізичн|юридичн|посадов|підприєм|громадян|асоб|чыноўн|кампан|прадпрыемств|osob|osób|urzędn|firm|spół|asmen|įmon|pareig|unternehmen|beamt|firmen|richter)/u;

/** "170 individuals", "judges": a kind of people, whom the next package may hit again. */
export function isGeneric(target: string): boolean {
  return words(target).every((word) => genericStems.test(word) || /^\p{N}+$/u.test(word));
}

function words(target: string): string[] {
  return target
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length >= minWordLetters);
}

/** One is the other or stands inside it ("Kali" in "Belaruskali"), or their first words sound alike across scripts. */
export function sameTarget(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return false;
  const a = words(one);
  const b = words(other);
  const [last, otherLast] = [a.at(-1), b.at(-1)];
  if (a.length > 0 && a.every((word) => b.some((long) => long.includes(word)))) return true;
  if (b.length > 0 && b.every((word) => a.some((long) => long.includes(word)))) return true;
  return last !== undefined && otherLast !== undefined && soundsAlike(last, otherLast);
}

export function targetsInCommon(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((target) => others.some((other) => sameTarget(target, other)));
}

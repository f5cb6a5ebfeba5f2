// Where Belarus is not the only one to let people go: swaps in which Russia takes part, captives of whom some were held elsewhere.
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, followsInClause, joinedByAnd } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { comingHome } from './appositions.ts';
import { cameOut } from './listing.ts';
import { hasHead, heads, unitFollows } from './quantities.ts';
import { speaks } from './speaking.ts';

/** "In the exchange between Russia and the West 26 people were freed", of whom Belarus held one. */
export function isSwapOfRussia(scenes: readonly Scene[]): boolean {
  return scenes.some((scene) => isOfSwap(scene) && hasCue(scene.sentence, 'authority.RU'));
}

/** Beside such a swap only a sentence of Belarus alone counts whom Belarus let go. */
export function tellsOfBelarusAlone(scene: Scene): boolean {
  return hasCue(scene.sentence, 'topic.by') && !isOfSwap(scene) && !hasCue(scene.sentence, 'authority.RU');
}

/** "With them two priests came from Russian captivity, …": whom Russia had held is not among those whom Belarus let go. */
export function isOfRussianPrison({ sentence }: Scene): boolean {
  return hasCue(sentence, 'authority.RU') && hasCue(sentence, 'arg.prison') && !hasCue(sentence, 'topic.by');
}

function isOfSwap({ sentence }: Scene): boolean {
  return groupOf(sentence, 'swap').length > 0;
}

/** How many of the freed Belarus had held, and who of the named they are; null names where no sentence parts them. */
export interface HeldHere {
  readonly value: number;
  readonly persons: readonly PersonSpan[] | null;
}

/** "Ten people are home. Five of them had been held in Belarus": beside a larger number that tells of Russia, or of no country, it is these. */
export function heldInBelarus(scenes: readonly Scene[], whole: number): HeldHere | null {
  const all = scenes.filter(({ quantities }) => quantities.some(({ value }) => value === whole));
  const below = all.filter(({ sentence }) => sentence.block !== 'title');
  const telling = below.length > 0 ? below : all;
  const partOf = (scene: Scene) => scene.quantities.find((each) => each.value < whole && isOfBelarus(scene, each));
  const isShared = (scene: Scene) =>
    hasCue(scene.sentence, 'authority.RU') || !hasCue(scene.sentence, 'topic.by') || partOf(scene) !== undefined;
  if (!telling.every(isShared)) return null;
  const isOfRussia = scenes.some(({ sentence }) => hasCue(sentence, 'authority.RU'));
  const parts = scenes.flatMap((scene) => {
    const part = partOf(scene);
    return part && (isOfRussia || isOfTheFreed(scene, part)) ? [part] : [];
  });
  const [part] = parts;
  if (!part) return null;
  const naming = scenes.map(personsHeldHere).filter((each) => each.length > 0);
  return { value: part.value, persons: naming.length > 0 ? naming.flat() : null };
}

const reach = 9; // "п’ятеро людей, яких роками утримували в Білорусі"

function isOfBelarus(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene;
  const isPart = startsAt(sentence, ['say.part'], quantity.to);
  if (unitFollows(scene, quantity)) return false;
  if (!isPart && !hasHead(scene, quantity, heads) && !isOpening(sentence, quantity, [...heldKeys, ...outKeys]))
    return false;
  const end = endOfNames(scene, quantity.to);
  const next = scene.quantities.find((each) => each.from > quantity.from)?.from ?? sentence.tokens.length;
  return placesOfHolding(scene).some(
    (place) =>
      place.from >= quantity.to &&
      place.from < next &&
      place.from - end <= reach &&
      !breaksBetween(sentence, { from: quantity.from, to: end + 1 }, place, 'strong'),
  );
}

const titleReach = 3; // words between two names

/** "Five of those freed, Mykola, Natalia and Pavlo, had been …": where the names behind the number end. */
function endOfNames({ persons }: Scene, from: number): number {
  return persons.reduce(
    (end, person) => (person.from >= end && person.from - end <= titleReach ? person.to : end),
    from,
  );
}

/** Words for Belarus beside a word of being held. */
function placesOfHolding({ sentence }: Scene): readonly Cue[] {
  const held = [...groupOf(sentence, 'detain'), ...cuesOfAny(sentence, ['arg.prison', 'arg.captive'])];
  return cuesOf(sentence, 'topic.by').filter((place) =>
    held.some((cue) => Math.abs(cue.from - place.from) <= holdingReach),
  );
}

const holdingReach = 4;

/** "Five of them", "five of those freed had been imprisoned": parted from the rest in words ("took in 114 freed people" parts nobody). */
function isOfTheFreed({ sentence }: Scene, quantity: Quantity): boolean {
  const keys = hasAny(sentence, comingHome) ? ['say.part'] : ['say.part', 'release.freed'];
  return startsAt(sentence, keys, quantity.to) || isOpening(sentence, quantity, heldKeys);
}

const heldKeys = ['detain.state', 'detain.held'];
const outKeys = [...comingHome, 'release.done']; // beside Russia alone: "Six came out of Belarusian prisons" may be the first of more

/** "П'ятеро сиділи в білоруських тюрмах: …", "Five came out of Belarusian prisons": a bare number that opens the sentence, and where they were held right behind it. */
function isOpening(sentence: Sentence, quantity: Quantity, keys: readonly string[]): boolean {
  if (quantity.from > 0) return false;
  return cuesOfAny(sentence, keys).some((verb) => followsInClause(sentence, verb, quantity, heldReach));
}

const heldReach = 2; // words: "Five were held [in Belarusian prisons]"

/** "Five of them, …, were held in Belarus", "people seized in Belarus: …", "from Belarus came …": who is named there, not who stands in front. */
function personsHeldHere(scene: Scene): readonly PersonSpan[] {
  const { sentence, persons, quantities } = scene;
  const [place] = hasCue(sentence, 'authority.RU') ? [] : [...placesOfHolding(scene), ...cameOut(scene)];
  if (!place) return [];
  const behind = persons.filter((each) => each.from >= place.to && !speaks(sentence, asCue(each), null));
  if (behind.length > 0) return behind;
  const part = quantities.find((each) => isOfBelarus(scene, each));
  return part ? persons.filter(({ from, to }) => from >= part.to && to <= place.from) : [];
}

/** "ten civilians whom they held in Russia and Belarus": how many of them sat in Belarus another sentence tells; "Russia and Belarus freed 16" counts both. */
export function tellsOfBoth({ sentence }: Scene): boolean {
  if (!hasAny(sentence, heldThere)) return false;
  const belarus = cuesOf(sentence, 'authority.BY');
  const isBoth = (first: Cue, next: Cue) =>
    endsAt(sentence, ['time.in'], first.from) && joinedByAnd(sentence, first, next);
  return cuesOf(sentence, 'authority.RU').some((russia) =>
    belarus.some((each) => isBoth(russia, each) || isBoth(each, russia)),
  );
}

const heldThere = ['detain.state', 'detain.held', 'arg.prison'];

// Who left together with those counted: "Kalesnikava and 122 others", "in a bus with 51 others".

import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, follows, followsInClause, inOrder, overlaps } from '../words/between.ts';
import { alsoKeys, type Cue, cuesOf, cuesOfAny, type Span, startsAt } from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { isOfArrest } from './beside-the-freed.ts';
import { hasHead, heads, unitFollows } from './quantities.ts';

/** "Kalesnikava and 122 others", "with her 122 others", "with him 13 people left": whoever is no part of the number comes on top. */
export function othersWith(scene: Scene, quantity: Quantity): number {
  const besides = namedBesides(scene, quantity);
  if (besides > 0) return besides;
  const them = withThem(scene, quantity);
  if (them > 0) return them;
  const him = withHim(scene, quantity);
  const { sentence } = scene;
  // "An American and two prisoners", told without a word for others.
  if (!isOfOthers(scene, quantity)) return singleBefore(scene, quantity) + him;
  const joined = cuesOf(sentence, 'say.and').find((cue) => follows(quantity, cue, 1));
  // Who stands before "and two others" may be told by a trade ("the correspondent and two others").
  if (joined)
    return Math.max(joined.from > 0 ? 1 : 0, namesBefore(scene, joined)) + companyOfNamed(scene, joined) + him;
  return companyOf(scene, quantity) || companyBehind(scene, quantity) || namedToo(scene, quantity) || him;
}

/** "Siarhei meets his wife in Vilnius, thirteen others are free too": who was told of before the comma comes on top. */
function namedToo(scene: Scene, quantity: Quantity): number {
  const { sentence, persons } = scene;
  const isToo = cuesOfAny(sentence, alsoKeys).some((too) => too.from >= quantity.from - 2);
  if (!isToo || !sentence.tokens.slice(1, quantity.from + 1).some((token) => token.breakBefore > 0)) return 0;
  return persons.filter((person) => person.to <= quantity.from && !isOutside(scene, person)).length;
}

/** "Besides Kostusev and Kim at least ten more were let out": those named come on top. */
function namedBesides({ sentence, persons }: Scene, quantity: Quantity): number {
  const besides = cuesOf(sentence, 'say.besides').findLast((cue) => cue.to <= quantity.from);
  const first = besides && persons.find((person) => person.from >= besides.to);
  if (!besides || !first || first.from - besides.to > titleReach + 1 || first.to > quantity.from) return 0;
  return persons.filter((person) => person.from >= besides.to && person.to <= quantity.from && !person.isActor).length;
}

/** "thirteen others", "another thirteen": those who are counted come beside somebody. */
export function isOfOthers({ sentence }: Scene, quantity: Quantity): boolean {
  return cuesOf(sentence, 'say.others').some(
    (cue) =>
      (cue.from >= quantity.to && cue.from <= quantity.to + 1 && !breaksBetween(sentence, asCue(quantity), cue)) ||
      cue.to === quantity.from,
  );
}

/** "Razem z nim więzienia opuściło 13 osób, w tym trzech Polaków": he comes on top of the first number, but for "three are out: with him left …". */
function withHim({ sentence, quantities }: Scene, quantity: Quantity): number {
  const isTold = (cue: Cue) => cue.to <= quantity.from || !breaksBetween(sentence, quantity, cue, 'strong');
  return quantity === quantities[0] && cuesOf(sentence, 'say.withhim').some(isTold) ? 1 : 0;
}

/** "Six Lithuanians came home, and with them 46 citizens of other countries", "Maria K. and Viktar B. are free, with them 121 more": the group or the named before it come on top. */
function withThem(scene: Scene, quantity: Quantity): number {
  const { sentence, persons } = scene;
  const them = cuesOf(sentence, 'say.withthem').findLast(
    ({ to }) => to <= quantity.from && quantity.from - to <= themReach,
  );
  if (!them) return 0;
  const named = persons.filter((person) => person.to <= them.from && !isOutside(scene, person)).length;
  return groupBefore(scene, them) || named;
}

const themReach = 2;

/** "Thirteen other people were freed with them.": at the end, who was named before comes on top. */
function companyBehind({ sentence }: Scene, quantity: Quantity): number {
  const isBehind = cuesOfAny(sentence, ['say.with', 'say.next']).some(
    (cue) => cue.from >= quantity.to && cue.matched > 1 && cue.to === sentence.tokens.length,
  );
  return isBehind ? 1 : 0;
}

/** "A US citizen and two political prisoners have left": who is told of by a noun alone. */
function singleBefore(scene: Scene, quantity: Quantity): number {
  const { sentence } = scene;
  const joined = cuesOf(sentence, 'say.and').find((cue) => cue.to === quantity.from);
  return joined && singlesIn(scene).some((cue) => cue.to === joined.from || cue.to === joined.from - 1) ? 1 : 0;
}

/** "With him left Alena Maushuk and a US citizen": three, where no number is told; null if nobody is told of beside him. */
export function countedByName(scene: Scene): number | null {
  const { sentence, persons } = scene;
  const [him] = [...cuesOf(sentence, 'say.withhim'), ...withNamed(scene)].filter((cue) => !isOfArrest(sentence, cue));
  if (!him || scene.quantities.some((quantity) => !unitFollows(scene, quantity))) return null;
  const singles = singlesIn(scene);
  // "… and dozens more": nobody says how many.
  const isSaid = (more: Cue) => singles.some((single) => overlaps(single, more));
  if (!cuesOf(sentence, 'say.others').every(isSaid)) return null;
  const isBeside = (each: Span) => !breaksBetween(sentence, ...inOrder(him, each));
  const others = [...persons.filter((person) => !isOutside(scene, person)), ...singles].filter(isBeside);
  return others.length > 0 ? others.length + 1 : null;
}

/** "Alena Maushuk and a US citizen whose name was not disclosed": who stands beside the named without a name. */
export function singlesBeside(scene: Scene, named: readonly Span[]): number {
  const ands = cuesOf(scene.sentence, 'say.and');
  const isJoined = (one: Span, other: Span) => ands.some((and) => and.from === one.to && and.to === other.from);
  return singlesIn(scene).filter((single) => named.some((each) => isJoined(each, single) || isJoined(single, each)))
    .length;
}

/** "He crossed the border together with Alena Maushuk and a US citizen": somebody told by a pronoun, with whom others are named. */
function withNamed({ sentence, persons }: Scene): readonly Cue[] {
  const pronouns = cuesOfAny(sentence, ['say.he', 'arg.whom']);
  return cuesOf(sentence, 'say.with').filter(
    (cue) =>
      cue.matched > 1 &&
      pronouns.some(({ to }) => to <= cue.from) &&
      persons.every((person) => person.from >= cue.to) &&
      persons.some((person) => person.from - cue.to <= titleReach + 1),
  );
}

/** Nouns for one person that describe nobody who is named. */
export function singlesIn({ sentence, persons }: Scene): Cue[] {
  const singles = cuesOf(sentence, 'lone.who').filter(
    (cue) => !persons.some((person) => follows(person, cue, titleReach) || isFromPlace(sentence, cue, person)),
  );
  return singles.filter((cue, at) => singles.findIndex((other) => other.to === cue.to) === at);
}

const titleReach = 1;
const placeReach = 3;

/** "прадпрымальнік з Віцебску Сяргей": where somebody is from may stand before the name. */
function isFromPlace(sentence: Scene['sentence'], single: Cue, person: Span): boolean {
  return startsAt(sentence, ['journey.source'], single.to) && followsInClause(sentence, person, single, placeReach);
}

/** Whom "with" sets beside the others: who is named behind it, else who is named before it, at the least one. */
export function companyOf(scene: Scene, quantity: Quantity): number {
  const { sentence, persons } = scene;
  const together = cuesOf(sentence, 'say.with').findLast((cue) => cue.to <= quantity.from);
  if (!together) return 0;
  const isOfQuantity = quantity.from - together.to <= 2;
  // A mere "with" tells of company only right before the number: "after talks with the envoy another 52 were freed".
  const isOneClause = !sentence.tokens.slice(together.to, quantity.from).some((token) => token.breakBefore > 0);
  const isOpening = together.from <= 1; // "Besides him, another thirteen …"
  if (!isOfQuantity && (together.matched === 1 || !(isOneClause || isOpening))) return 0;
  const named = persons.filter((person) =>
    isOfQuantity ? person.to <= together.from : person.from >= together.to && person.to <= quantity.from,
  );
  const counted = isOfQuantity && isOfOthers(scene, quantity) ? groupBefore(scene, together) : 0;
  return Math.max(1, counted, named.filter((person) => !isOutside(scene, person)).length);
}

/** "Six Lithuanians came home together with 46 others": how many stand before the "with". */
function groupBefore(scene: Scene, together: Cue): number {
  const { sentence, quantities } = scene;
  const group = quantities.findLast(({ to }) => to <= together.from);
  if (!group || unitFollows(scene, group) || !hasHead(scene, group, people)) return 0;
  return breaksBetween(sentence, group, together, 'strong') ? 0 : group.value;
}

const people = [...heads, 'say.part'];

/** "Karnei was released together with Siarhei and 12 others": who is told of before the "with" comes on top of whom it names. */
function companyOfNamed(scene: Scene, joined: Cue): number {
  const { sentence, persons } = scene;
  const together = cuesOf(sentence, 'say.with').findLast((cue) => cue.to <= joined.from);
  const [first] = persons.filter(({ from, to }) => together && from >= together.to && to <= joined.from);
  if (!together || !first || first.from - together.to > titleReach + 1) return 0;
  const isTold = cuesOfAny(sentence, ['say.he', 'arg.whom']).some(({ to }) => to <= together.from);
  const named = persons.filter((person) => person.to <= together.from && !isOutside(scene, person)).length;
  return Math.max(isTold && together.matched > 1 ? 1 : 0, named);
}

/** "Siarhei, husband of the opposition leader Sviatlana, was brought out with 13 others": she was in no prison. */
function isOutside({ sentence }: Scene, person: PersonSpan): boolean {
  return person.isActor || cuesOf(sentence, 'say.speaker').some((cue) => overlaps(cue, person));
}

function namesBefore(scene: Scene, joined: Cue): number {
  let at = joined.from;
  let names = 0;
  for (const person of [...scene.persons].reverse()) {
    if (person.to > at || at - person.to > 3) continue;
    names++;
    at = person.from;
  }
  return names;
}

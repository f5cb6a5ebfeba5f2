// The numbers of one sentence that may count whom its draft is about.

import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { freedKeys } from '../triggers/trigger.ts';
import { cueBetween, follows, followsInClause } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  isNear,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { hasTime, isUnit } from '../words/dates.ts';
import type { Quantity } from '../words/numbers.ts';
import { freeing } from './appositions.ts';
import { isOfOthers, othersWith } from './company.ts';
import {
  type Counted,
  exactness,
  hasHead,
  heads,
  isBehindFreed,
  isOfTheRest,
  isRunUp,
  isSumOfSeveral,
  isTotal,
  unitFollows,
} from './quantities.ts';

export interface Candidate extends Counted {
  readonly total: boolean;
  readonly part: boolean;
  /** "Two other people": how many the sentences before name, on top of whom they come. */
  readonly others: number | null;
  /** Told of people who came to one place: others may have come elsewhere. */
  readonly moved: boolean;
  /** Told by a verb of freeing or pardoning, as all of them are. */
  readonly freed: boolean;
  /** Told as a fact, not taken as known ("before the release more than 1,100 were held"). */
  readonly asserted: boolean;
  /** Place of its draft; totals stand behind all of them. */
  readonly order: number;
}

const reach = 10; // words

/** `named` is asked how many the sentences before name. */
export function candidatesOf(draft: Draft, order: number, named: () => number | null): Candidate[] {
  const { scene, trigger } = draft;
  if (scene.quantities.length === 0) return [];
  const counted = scene.quantities.filter(
    (quantity) =>
      isCountOfPeople(scene, quantity, trigger.cue) &&
      !isOfAnother(draft, quantity) &&
      !isOfUncounted(scene, quantity) &&
      // A total since a date is the count of what is told as such.
      (draft.mood === 'background' || !isSumOfSeveral(scene, quantity)),
  );
  const isSome = isOfSome(scene);
  const freed = isOfAll(draft);
  const asserted = draft.mood === 'occurred';
  const added = isSome ? null : sumOfList(scene, counted);
  const sum: Candidate[] = added === null ? [] : [{ ...plain, value: added, is: 'exact', asserted, order }];
  const each = counted.map((quantity): Candidate => {
    const is = exactness(scene, quantity);
    // "With him about ten more walked free": one on top of a guess makes it no better.
    const company = is === 'about' ? 0 : othersWith(scene, quantity);
    const isOnTop = is !== 'about' && company === 0 && quantity === scene.quantities[0] && isOfOthers(scene, quantity);
    return {
      value: quantity.value + company,
      is,
      total: isTotal(scene, quantity, counted),
      part: isSome || isNear(scene.sentence, 'say.part', quantity, 2) || isAmongThem(scene, quantity),
      others: isOnTop ? named() : null,
      moved: isMoved(scene, quantity, trigger.cue),
      freed,
      asserted,
      order,
    };
  });
  return [...sum, ...each];
}

/** A number of which nothing more is known. */
export const plain = { total: false, part: false, others: null, moved: false, freed: false } as const;

/** "People freed in Belarus arrived, among them six Lithuanians": a part, whose whole stands elsewhere. */
function isAmongThem({ sentence }: Scene, { from }: Pick<Quantity, 'from'>): boolean {
  // "Together with fifty others" sets them beside somebody.
  const beside = cuesOfAny(sentence, ['say.with', 'say.next']);
  return cuesOf(sentence, 'say.among').some(
    (among) =>
      among.to === from &&
      (among.matched > 1 || sentence.verbLast) && // "were among 52 prisoners" tells the whole
      !beside.some((other) => other.from === among.from) &&
      !startsAt(sentence, ['say.oneof'], among.from), // "unter den 52 Häftlingen": the whole
  );
}

/** "Several sick people were let out, among them two women": a part of a group that nobody counted. */
function isOfUncounted(scene: Scene, { from }: Quantity): boolean {
  const { sentence, quantities } = scene;
  if (!isAmongThem(scene, { from })) return false;
  const isWholeTold = quantities.some((each) => each.to < from);
  return !isWholeTold && cuesOf(sentence, 'say.several').some((several) => several.to < from);
}

/** "Minsk pardoned 123", "announced the pardon of 123", told as news: the number of all of them. */
function isOfAll({ mood, trigger, scene }: Draft): boolean {
  const isDeed = freeings.has(trigger.cue.group) && (trigger.form === 'done' || trigger.cue.group === 'pardon');
  const isTold = mood === 'occurred' && isDeed;
  return isTold && !hasTime(scene.times, 'old');
}

const freeings = new Set(['release', 'pardon']);

/** "handed over 114", "took in 114 people whom Belarus freed": not all that were freed, but those who came to one place. */
function isMoved({ sentence }: Scene, quantity: Quantity, trigger: Cue): boolean {
  if (trigger.group === 'transfer') return true;
  return ['mode.relative', 'mode.that', 'transfer.done'].some((key) => cueBetween(sentence, key, quantity, trigger));
}

/** "14 prisoners", "114 of them", "отпустил 52": not years, remaining ones, or totals since a date. */
function isCountOfPeople(scene: Scene, quantity: Quantity, trigger: Cue): boolean {
  const { sentence } = scene;
  if (unitFollows(scene, quantity) || isWholeOfPart(scene, quantity) || isOfNobody(scene, quantity)) return false;
  if (isOfTerm(scene, quantity) || isLengthened(scene, quantity, trigger)) return false;
  if (isOfTheRest(scene, quantity) || isRunUp(scene, quantity) || isKin(scene, quantity)) return false;
  if (isAboveBound(scene, quantity)) return true;
  const isListing = trigger.group === 'designate' || trigger.group === 'impose' || trigger.group === 'relief';
  const head = hasHead(scene, quantity, isListing ? listedHeads : heads);
  const d = distance(sentence, quantity, trigger);
  // "handed over three: a journalist, …": the list says who is counted.
  const isListed = sentence.tokens[quantity.to]?.colon === true;
  // "Two more people, among them a citizen whose name …, were freed": whoever opens the sentence.
  const isOpening = head && quantity.from === 0;
  return head || isListed || isBehindFreed(scene, quantity) ? d <= reach * (isOpening ? 3 : 2) : d <= 4;
}

/** "with his wife and two children", "his two children" */
function isKin({ sentence }: Scene, { from, to }: Quantity): boolean {
  const ands = cuesOf(sentence, 'say.and').filter((and) => and.to <= from && from - and.to <= 1);
  if (ands.some((and) => endsAt(sentence, ['say.wife'], and.from))) return !startsAt(sentence, freedHeads, to);
  return endsAt(sentence, ['say.he'], from) && startsAt(sentence, ['arg.around', 'say.wife'], to);
}

const freedHeads = ['arg.captive', 'say.others', 'release.freed'];

/** "Knows of at least ten who were freed; state media speak of 18": a bare number that others tell ends a clause behind the bound for it. */
function isAboveBound(scene: Scene, quantity: Quantity): boolean {
  const { sentence, quantities } = scene;
  const at = quantities.indexOf(quantity);
  const bound = quantities.slice(Math.max(0, at - 2), at).find((other) => exactness(scene, other) === 'at_least');
  if (!bound || bound.value >= quantity.value || quantity.value > bound.value * mostAboveBound) return false;
  const isBare = (sentence.tokens[quantity.to]?.breakBefore ?? 2) > 0;
  // "believes that the total is 18"; "…, the oldest of them 71" counts nobody.
  const isTotalBefore = cuesOf(sentence, 'say.total').some((total) => follows(quantity, total, 1));
  const isTold = isTotalBefore || endsAt(sentence, ['quiet.about'], quantity.from);
  return isTold && isBare && hasHead(scene, bound, heads) && !unitFollows(scene, bound);
}

const mostAboveBound = 10;
const listedHeads = [...heads, 'arg.listed'];

const wholeReach = 2; // words: "of the"

/** "Another 235 of the 250 set free": what stands right behind the whole says that all of it was let go. */
function isSetFree(sentence: Sentence, { to }: Quantity): boolean {
  const verbs = freeing.flatMap((group) => groupOf(sentence, group));
  if (sentence.marksInfinitives && verbs.some(({ from }) => from === to)) return true;
  // "Пятнадцать из 250 политзаключенных, которых отпустили сегодня"
  return cuesOfAny(sentence, ['mode.relative', 'mode.whom']).some(
    (whom) => follows(whom, { to }, whomReach) && verbs.some((verb) => follows(verb, whom, whomReach)),
  );
}

const whomReach = 2; // words

/** "Of the eleven accused nine are free": the first number is what the second is a part of, unless it counts the freed. */
function isWholeOfPart(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene;
  if (hasHead(scene, quantity, freedKeys)) return false;
  // "Five of the ten were freed from Belarusian prisons"
  const isPart = ({ value, to }: Quantity) =>
    value < quantity.value &&
    to < quantity.from &&
    quantity.from - to <= wholeReach &&
    startsAt(sentence, ['say.outof', 'say.part'], to);
  if (!isSetFree(sentence, quantity) && scene.quantities.some(isPart)) return true;
  if (quantity.from !== 1) return false;
  const parts = [...scene.quantities, ...cuesOf(sentence, 'arg.people')];
  return startsAt(sentence, ['journey.source', 'time.in'], 0) && parts.some((part) => part.from > quantity.to + 1);
}

const nobodyReach = 3; // "None of the roughly 1,400"

/** "None of the 1,400 prisoners was on board, although Minsk let go a German", "Żaden z 1400 więźniów": who opens a clause and is nobody. */
function isOfNobody({ sentence }: Scene, quantity: Quantity): boolean {
  const nobody = [
    ...cuesOf(sentence, 'withheld.nobody'),
    ...cuesOf(sentence, 'mode.not').filter(({ to }) => startsAt(sentence, ['say.outof'], to)),
  ];
  const opensClause = ({ from }: Cue) => from === 0 || (sentence.tokens[from]?.breakBefore ?? 0) > 0;
  return nobody.some((cue) => opensClause(cue) && followsInClause(sentence, quantity, cue, nobodyReach));
}

/** "five years of the eighteen", "пять лет из восемнадцати": the whole of a term. */
function isOfTerm({ sentence }: Scene, { from }: Quantity): boolean {
  const isWithin = endsAt(sentence, ['journey.source', 'time.in'], from);
  return isWithin && groupOf(sentence, 'time').some((cue) => isUnit(cue) && cue.to === from - 1);
}

/** "serving 11 years, stretched later to 13": behind a term a bare number that ends its clause is one too. */
function isLengthened(scene: Scene, quantity: Quantity, trigger: Cue): boolean {
  const { tokens } = scene.sentence;
  const after = tokens[quantity.to];
  if (after !== undefined && after.breakBefore === 0) return false;
  const isTerm = (other: Quantity) => other.to <= quantity.from && unitFollows(scene, other);
  return scene.quantities.some((other) => isTerm(other) && !(trigger.from >= other.to && trigger.to <= quantity.from));
}

/** "sanctions were eased after 52 prisoners were freed": a number of captives, or next to a release, counts nobody sanctioned. */
function isOfAnother({ type, scene, trigger }: Draft, quantity: Quantity): boolean {
  if (type === 'prisoner_release') return false;
  if (!type.startsWith('prisoner') && hasHead(scene, quantity, ['arg.captive', 'release.freed'])) return true;
  return isBesideRelease(scene, quantity, trigger.cue);
}

function isBesideRelease({ sentence }: Scene, quantity: Quantity, trigger: Cue): boolean {
  const own = distance(sentence, quantity, trigger);
  return outGroups.some((group) => groupOf(sentence, group).some((cue) => distance(sentence, quantity, cue) <= own));
}

const outGroups = [...freeing, 'swap'];

/** "Among those who were freed are six women and two invalids": a part of them. */
function isOfSome({ sentence }: Scene): boolean {
  return startsAt(sentence, ['say.among'], 0);
}

/** "12 women and 13 men" */
function sumOfList(scene: Scene, counted: readonly Quantity[]): number | null {
  const [one, other] = counted;
  if (!one || !other || counted.length !== 2) return null;
  const joined = cuesOf(scene.sentence, 'say.and').some((cue) => cue.to === other.from && cue.from - one.to <= 2);
  const people = (quantity: Quantity) => startsAt(scene.sentence, ['arg.people'], quantity.to);
  return joined && people(one) && people(other) ? one.value + other.value : null;
}

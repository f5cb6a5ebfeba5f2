// How many were released: numbers of the article's own sentences reconciled into one.

import type { ClaimPerson } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, isNear } from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { isOfOthers, othersWith } from './company.ts';
import { heldInBelarus, isSwapOfRussia, tellsOfBelarusAlone } from './other-prisons.ts';
import {
  type Counted,
  type Exactness,
  exactness,
  hasHead,
  heads,
  isBehindFreed,
  isOfTheRest,
  isRunUp,
  isSumOfSeveral,
  isTotal,
  unitFollows,
  units,
} from './quantities.ts';
import { isGroupOfOne, isSwap, toldByNoun, totalsOf } from './totals.ts';

export interface Count {
  readonly count: number | null;
  readonly countIs: Exactness | null;
}

interface Candidate extends Counted {
  readonly total: boolean;
  readonly part: boolean;
  /** "Two other people": how many the sentences before name, on top of whom they come. */
  readonly others: number | null;
  /** Told of people who came to one place: others may have come elsewhere. */
  readonly moved: boolean;
  /** Place of its draft; totals stand behind all of them. */
  readonly order: number;
}

const reach = 10;
const noCount: Count = { count: null, countIs: null };

/** The number that `drafts` tell of `people` and others, or a total that one of `further` sentences gives for them. */
export function countOf(
  drafts: readonly Draft[],
  further: readonly Scene[] = [],
  people: readonly ClaimPerson[] = [],
): Count {
  const scenes = [...new Set([...drafts.map(({ scene }) => scene), ...further])];
  if (isSwapOfRussia(scenes)) {
    const own = drafts.filter(({ scene }) => tellsOfBelarusAlone(scene));
    return reconciled(own, [], people);
  }
  const told = reconciled(drafts, further, people);
  const part = told.count === null ? null : heldInBelarus(scenes, told.count);
  return part === null ? told : { count: part, countIs: 'exact' };
}

function reconciled(drafts: readonly Draft[], further: readonly Scene[], people: readonly ClaimPerson[]): Count {
  const candidates = [
    ...drafts.flatMap((draft, order) => candidatesOf(draft, order, () => namedBefore(draft, drafts, people))),
    ...groupsOf(drafts).map(asTotal),
    ...further.flatMap((scene) => totalsOf(scene, follows(drafts, scene)).map(asTotal)),
  ];
  const exact = candidates.filter((each) => each.is === 'exact');
  const bound = candidates.find((each) => each.is === 'at_least')?.value ?? 0;
  const parts = new Set(exact.filter((each) => each.part).map((each) => each.value));
  const above = exact.filter((each) => each.value >= bound && !isPartOf(each, parts, exact));
  const whole = wholeOf(above);
  const total = largestOf([...above.filter((each) => each.total), ...(whole ? [whole] : [])]);
  if (total) return { count: total.value, countIs: 'exact' };
  const best = bestOf(above.filter((each) => each.others === null));
  if (best) return { count: best.value + othersThan(best, above), countIs: 'exact' };
  const loose = bestOf(above) ?? candidates.find((each) => each.is !== 'exact');
  if (loose) return { count: loose.value + (loose.others ?? 0), countIs: loose.is };
  const told = further.flatMap(toldByNoun)[0];
  return told ? { count: told.value, countIs: told.is } : noCount;
}

/** "Two other people were freed as well", behind sentences that name one: three in all; null where no other sentence stands before. */
function namedBefore(draft: Draft, drafts: readonly Draft[], people: readonly ClaimPerson[]): number | null {
  const before = drafts.filter(({ scene }) => scene.sentence.index < draft.scene.sentence.index);
  const isDatedElse = draft.scene.times.some((time) => time.freshness !== 'fresh');
  if (isDatedElse || before.every(({ scene }) => scene.sentence.block === 'title')) return null;
  const named = before.flatMap(({ scene }) => scene.persons);
  const isNamed = (one: ClaimPerson) => named.some((each) => (each.subject ?? each.name) === (one.subject ?? one.name));
  return people.filter(isNamed).length;
}

/** "Ukraine took in 114 people. Another nine were brought to Vilnius.": no part of the 114; of 123 who "were freed" they are one. */
function othersThan({ value }: Candidate, all: readonly Candidate[]): number {
  if (!all.some((each) => each.moved && each.value === value)) return 0;
  const others = all.filter((each) => each.others !== null);
  const [more] = others;
  const isApart = more && more.value < value / 2 && others.every((each) => each.value === more.value);
  return isApart ? more.value : 0;
}

/** "Six Lithuanians come home" above "52 people, six of them Lithuanians". */
function isPartOf({ value, part }: Candidate, parts: ReadonlySet<number>, all: readonly Candidate[]): boolean {
  return !part && parts.has(value) && all.some((other) => !other.part && other.value > value);
}

/** "in an exchange of five for five", "one of the 123 people whom …" in the very sentence that tells of one of them. */
function groupsOf(drafts: readonly Draft[]): Counted[] {
  const scenes = new Set(drafts.filter(({ type }) => type === 'prisoner_release').map(({ scene }) => scene));
  return [...scenes].flatMap((scene) =>
    scene.quantities
      .filter((each) => isSwap(scene, each) || isGroupOfOne(scene, each))
      .map(({ value }) => ({ value, is: 'exact' as const })),
  );
}

function asTotal(counted: Counted): Candidate {
  return { ...counted, total: true, part: false, others: null, moved: false, order: Number.MAX_SAFE_INTEGER };
}

function largestOf(list: readonly Candidate[]): Candidate | undefined {
  return [...list].sort((a, b) => b.value - a.value)[0];
}

function follows(drafts: readonly Draft[], { sentence }: Scene): boolean {
  return drafts.some((draft) => draft.scene.sentence.index === sentence.index - 1);
}

/** 123 where 114 and 9 stand beside it: the largest number, if it is the sum of two others. */
function wholeOf(exact: readonly Candidate[]): Candidate | undefined {
  const values = new Set(exact.map((each) => each.value));
  const largest = Math.max(0, ...values);
  const isSum = [...values].some(
    (value) => value < largest && value !== largest - value && values.has(largest - value),
  );
  return isSum ? exact.find((each) => each.value === largest) : undefined;
}

/** The largest of the first sentence that has one; a bound such as "over 100" has asked for a number above it. */
function bestOf(exact: readonly Candidate[]): Candidate | undefined {
  const whole = exact.filter((each) => !each.part);
  const pool = whole.length > 0 ? whole : exact;
  const first = Math.min(...pool.map((each) => each.order));
  const own = pool.filter((each) => each.order === first);
  // A number that another sentence repeats wins over one that stands once.
  const repeated = own.filter((each) => exact.some((other) => other.order !== first && other.value === each.value));
  return [...(repeated.length > 0 ? repeated : own)].sort((a, b) => b.value - a.value)[0];
}

function candidatesOf(draft: Draft, order: number, named: () => number | null): Candidate[] {
  const { scene, trigger } = draft;
  const found: Candidate[] = [];
  const counted = scene.quantities.filter(
    (quantity) =>
      isCountOfPeople(scene, quantity, trigger.cue) &&
      !isOfAnother(draft, quantity) &&
      // A total since a date is the count of what is told as such.
      (draft.mood === 'background' || !isSumOfSeveral(scene, quantity)),
  );
  const added = sumOfList(scene, counted);
  if (added !== null)
    found.push({ value: added, is: 'exact', total: false, part: false, others: null, moved: false, order });
  for (const quantity of counted) {
    const is = exactness(scene, quantity);
    // "With him about ten more walked free": one on top of a guess makes it no better.
    const company = is === 'about' ? 0 : othersWith(scene, quantity);
    found.push({
      value: quantity.value + company,
      is,
      total: isTotal(scene, quantity, counted),
      part: isNear(scene.sentence, 'say.part', quantity, 2),
      others:
        is !== 'about' && company === 0 && quantity === scene.quantities[0] && isOfOthers(scene, quantity)
          ? named()
          : null,
      moved: isMoved(scene, quantity, trigger.cue),
      order,
    });
  }
  return found;
}

/** "handed over 114", "took in 114 people whom Belarus freed": not all that were freed, but those who came to one place. */
function isMoved({ sentence }: Scene, quantity: Quantity, trigger: Cue): boolean {
  if (trigger.group === 'transfer') return true;
  return ['mode.relative', 'mode.that'].some((key) => cueBetween(sentence, key, quantity, trigger));
}

/** "14 prisoners", "114 of them", "отпустил 52": not years, remaining ones, or totals since a date. */
function isCountOfPeople(scene: Scene, quantity: Quantity, trigger: Cue): boolean {
  const { sentence } = scene;
  if (unitFollows(scene, quantity) || isWholeOfPart(scene, quantity)) return false;
  if (isOfTerm(scene, quantity) || isLengthened(scene, quantity, trigger)) return false;
  if (isOfTheRest(scene, quantity) || isRunUp(scene, quantity)) return false;
  const isListing = trigger.group === 'designate' || trigger.group === 'impose' || trigger.group === 'relief';
  const head = hasHead(scene, quantity, isListing ? listedHeads : heads);
  const d = distance(sentence, quantity, trigger);
  // "handed over three: a journalist, …": the list says who is counted.
  const isListed = sentence.tokens[quantity.to]?.colon === true;
  // "Two more people, among them a citizen whose name …, were freed": whoever opens the sentence.
  const isOpening = head && quantity.from === 0;
  return head || isListed || isBehindFreed(scene, quantity) ? d <= reach * (isOpening ? 3 : 2) : d <= 4;
}

const listedHeads = [...heads, 'arg.listed'];

/** "Of the eleven accused nine are free": the first number is what the second is a part of, unless it counts the freed. */
function isWholeOfPart(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene;
  if (quantity.from !== 1 || hasHead(scene, quantity, ['release.freed', 'pardon.freed'])) return false;
  const parts = [...scene.quantities, ...cuesOf(sentence, 'arg.people')];
  return (
    cuesOfAny(sentence, ['journey.source', 'time.in']).some((cue) => cue.from === 0) &&
    parts.some((part) => part.from > quantity.to + 1)
  );
}

/** "five years of the eighteen", "пять лет из восемнадцати": the whole of a term. */
function isOfTerm({ sentence }: Scene, { from }: Quantity): boolean {
  const isWithin = cuesOfAny(sentence, ['journey.source', 'time.in']).some((cue) => cue.to === from);
  return isWithin && groupOf(sentence, 'time').some((cue) => units.has(cue.form) && cue.to === from - 1);
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

const outGroups = ['release', 'pardon', 'liberty', 'transfer', 'swap'];

/** "12 women and 13 men" */
function sumOfList(scene: Scene, counted: readonly Quantity[]): number | null {
  const [one, other] = counted;
  if (!one || !other || counted.length !== 2) return null;
  const joined = cuesOf(scene.sentence, 'say.and').some((cue) => cue.to === other.from && cue.from - one.to <= 2);
  const people = (quantity: Quantity) => cuesOf(scene.sentence, 'arg.people').some((cue) => cue.from === quantity.to);
  return joined && people(one) && people(other) ? one.value + other.value : null;
}

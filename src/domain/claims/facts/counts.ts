// How many were released: numbers of the article's own sentences reconciled into one.

import type { ClaimPerson } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { PersonSpan, Scene } from '../scene.ts';
import { type Candidate, candidatesOf, plain } from './candidates.ts';
import { heldInBelarus, isSwapOfRussia, tellsOfBelarusAlone, tellsOfBoth } from './other-prisons.ts';
import type { Counted, Exactness } from './quantities.ts';
import { broughtElsewhere, isGroupOfOne, isSwap, toldByNoun, totalsOf } from './totals.ts';

export interface Count {
  readonly count: number | null;
  readonly countIs: Exactness | null;
  /** Who of the named are counted, where others were held elsewhere; all where it is not given. */
  readonly only?: readonly PersonSpan[] | null;
}

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
  const numbered = further.filter(({ quantities }) => quantities.length > 0);
  const told = reconciled(drafts, numbered, people);
  const part = told.count === null ? null : heldInBelarus(scenes, told.count);
  if (part !== null) return { count: part.value, countIs: 'exact', only: part.persons };
  const apart = drafts.filter(({ scene }) => !tellsOfBoth(scene));
  return apart.length > 0 && apart.length < drafts.length ? reconciled(apart, numbered, people) : told;
}

function reconciled(drafts: readonly Draft[], further: readonly Scene[], people: readonly ClaimPerson[]): Count {
  const candidates = [
    ...drafts.flatMap((draft, order) => candidatesOf(draft, order, () => namedBefore(draft, drafts, people))),
    ...groupsOf(drafts).map(asTotal),
    ...further.flatMap((scene) => totalsOf(scene, follows(drafts, scene)).map(asTotal)),
  ];
  if (candidates.length === 0) return countByNoun(further);
  const exact = candidates.filter((each) => each.is === 'exact');
  const bound = candidates.find((each) => each.is === 'at_least' && each.asserted)?.value ?? 0;
  const parts = new Set(exact.filter((each) => each.part).map((each) => each.value));
  const above = exact.filter((each) => each.value >= bound && !isPartOf(each, parts, exact));
  const whole = wholeOf(above);
  const repeated = repeatedIn(above, drafts);
  const freed = Math.max(
    repeated,
    ...above.filter((each) => each.freed && isWholeNumber(each)).map(({ value }) => value),
  );
  const totals = above.filter((each) => each.total && each.value >= freed);
  const total = largestOf([...totals, ...(whole ? [whole] : [])]);
  if (total) return { count: total.value, countIs: 'exact' };
  const best = bestOf(above.filter((each) => each.others === null && each.value >= repeated));
  const pardoned = best?.moved ? largestOf(above.filter((each) => each.freed && each.value > best.value)) : undefined;
  if (pardoned) return { count: pardoned.value, countIs: 'exact' };
  if (best) return { count: best.value + othersThan(best, above, further), countIs: 'exact' };
  const loose = bestOf(above) ?? candidates.find((each) => each.is !== 'exact');
  return loose ? { count: loose.value + (loose.others ?? 0), countIs: loose.is } : countByNoun(further);
}

function countByNoun(further: readonly Scene[]): Count {
  const [told] = further.flatMap(toldByNoun);
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
function othersThan({ value }: Candidate, all: readonly Candidate[], further: readonly Scene[]): number {
  if (!all.some((each) => each.moved && each.value === value)) return 0;
  const others = [...all.filter((each) => each.others !== null), ...further.flatMap(broughtElsewhere)];
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
  return { ...plain, ...counted, total: true, asserted: true, order: Number.MAX_SAFE_INTEGER };
}

/** The largest number that headline and text both tell of the release: smaller ones beside it count a part, or an earlier round. */
function repeatedIn(exact: readonly Candidate[], drafts: readonly Draft[]): number {
  const blockOf = ({ order }: Candidate) => drafts[order]?.scene.sentence.block;
  const own = exact.filter((each) => each.asserted && isWholeNumber(each));
  const titled = own.filter((each) => blockOf(each) === 'title').map(({ value }) => value);
  const told = own.filter((each) => blockOf(each) !== undefined && blockOf(each) !== 'title');
  return Math.max(0, ...titled.filter((value) => told.some((each) => each.value === value)));
}

function isWholeNumber({ part, others }: Candidate): boolean {
  return !part && others === null;
}

function largestOf(list: readonly Candidate[]): Candidate | undefined {
  let largest: Candidate | undefined;
  for (const each of list) if (!largest || each.value > largest.value) largest = each;
  return largest;
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
  return largestOf(repeated.length > 0 ? repeated : own);
}

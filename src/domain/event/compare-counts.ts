// How two counts of people agree, given how exact each was told.
import type { Claim } from '../claims/claim.ts';

export type CountAgreement = 'unknown' | 'same' | 'near' | 'possible' | 'differ';

interface Counted {
  readonly count: number | null;
  readonly countIs?: Claim['countIs'] | undefined;
}

/** "More than 50" is mostly told of 52; half as many again is where it stops being said, but for the first minutes of news. */
const atLeastReach = 1.5;
const atLeastFarReach = 3;
/** Two exact counts this close are one group counted twice: 52 freed, 51 of them crossed the border; "she and five others". */
const nearShare = 0.05;
const nearFrom = 5;
/** From here on a count that ends in a nought may be a floor. */
const roundFrom = 10;
const aboutShare = 0.15;

/** A count given without how exact it is, and round, is taken as a floor: "over 100" is often kept as 100. */
function isFloor({ count, countIs }: Counted): boolean {
  return (
    countIs === 'at_least' || ((countIs ?? null) === null && count !== null && count >= roundFrom && count % 10 === 0)
  );
}

function isAbout({ countIs }: Counted): boolean {
  return countIs === 'about';
}

/**
 * `same`: equal. `near`: one can be the other, counted or told less exactly. `possible`: one is a floor far below the other.
 * `unknown`: one has no count.
 */
export function compareCounts(one: Counted, other: Counted): CountAgreement {
  if (one.count === null || other.count === null) return 'unknown';
  if (one.count === other.count) return 'same';
  const [less, more] = one.count < other.count ? [one, other] : [other, one];
  const low = less.count ?? 0;
  const high = more.count ?? 0;
  if (isFloor(less) && high <= low * atLeastReach) return 'near';
  if ((isAbout(less) || isAbout(more)) && high - low <= high * aboutShare) return 'near';
  if (high >= nearFrom && high - low <= Math.max(1, high * nearShare)) return 'near';
  return less.countIs === 'at_least' && high <= low * atLeastFarReach ? 'possible' : 'differ';
}

/** A count that only says how many people are named is no total: "Bialiatski is free" in a release of 123. */
export function isNameList({ count, people }: Pick<Claim, 'count' | 'people'>): boolean {
  return people.length > 0 && (count === null || count <= people.length);
}

/** Names that leave nobody out: as many as were counted, or one person and no count. "Among them A and B" is not such a list. */
export function isFullList({ count, people }: Pick<Claim, 'count' | 'people'>): boolean {
  return people.length > 0 && people.length === (count ?? 1);
}

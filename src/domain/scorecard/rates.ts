// How often something was right, and how sure one may be of it after so few trials.

export interface Estimate {
  readonly value: number; // 0..1
  readonly low: number; // 95 % interval
  readonly high: number;
  readonly n: number; // trials behind it
}

/** `right` was wanted and found, `wrong` was found and not wanted, `missed` was wanted and not found. */
export interface Rates {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: Estimate | null; // null: nothing was found
  readonly recall: Estimate | null; // null: nothing was wanted
  readonly f1: Estimate | null;
}

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959964;

/** Wilson's score interval (Wilson 1927): honest for small n and for shares near 0 and 1, where the textbook interval is not. */
export function wilson(successes: number, n: number): Estimate | null {
  if (n === 0) return null;
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const middle = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}

export function ratesOf(right: number, wrong: number, missed: number): Rates {
  return {
    right,
    wrong,
    missed,
    precision: wilson(right, right + wrong),
    recall: wilson(right, right + missed),
    f1: f1Of(right, wrong, missed),
  };
}

/** F1 is 2J / (1 + J) of the share J = right / (right + wrong + missed), so the interval of J carries over. */
function f1Of(right: number, wrong: number, missed: number): Estimate | null {
  const share = wilson(right, right + wrong + missed);
  if (share === null) return null;
  const f1 = (j: number) => (2 * j) / (1 + j);
  return { value: f1(share.value), low: f1(share.low), high: f1(share.high), n: share.n };
}

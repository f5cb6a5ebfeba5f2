// Which watched sanctions measures an event is about.
import type { Measure } from '../watchlist.ts';
import { sameTarget } from './shared-targets.ts';

/** Measures of one of the authorities on one of the targets; both must be named. */
export function measuresTouched(
  { authorities, targets }: { readonly authorities: readonly string[]; readonly targets: readonly string[] },
  measures: readonly Measure[],
): string[] {
  return measures
    .filter(({ authority }) => authorities.includes(authority))
    .filter((measure) => targets.some((target) => sameTarget(target, measure.target) || target === measure.id))
    .map(({ id }) => id);
}

// Which of two times of one verb counts.
import type { Scene } from '../scene.ts';
import type { TimeExpression } from '../words/dates.ts';

/** Of two times of one verb an old date wins over a weekday or an hour ("in 2015, on a Saturday evening"). */
export function isBetter(time: TimeExpression, held: TimeExpression, isNearer: boolean): boolean {
  const isOldDate = (each: TimeExpression) => each.freshness === 'old' && each.year !== null;
  if (isOldDate(time) !== isOldDate(held)) return isOldDate(time);
  const isOld = (each: TimeExpression) =>
    each.freshness === 'old' && time.freshness !== 'fresh' && held.freshness !== 'fresh';
  if (isOld(time) !== isOld(held)) return isOld(time);
  return isNearer;
}

/** A weekday or an hour is of this week only where no year stands before it. */
export function isVague(scene: Scene, time: TimeExpression): boolean {
  return time.freshness === 'fresh' && !scene.sentence.tokens.slice(time.from, time.to).some((token) => token.digits);
}

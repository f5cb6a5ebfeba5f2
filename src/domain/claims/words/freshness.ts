// How a calendar date lies to the day of publication: fresh news, old, or still to come.

export type Freshness = 'fresh' | 'old' | 'future' | 'unclear';

/** Told within so many days after it happened, it is news: the labels say "about two", and a third day makes more false alerts than it saves. */
export const newsDays = 2;
export const msPerDay = 86_400_000;

export function resolve(
  year: number | null,
  month: number,
  dayOfMonth: number | null,
  published: number | null,
): { freshness: Freshness; day: number | null } {
  if (published === null) {
    const day = year === null || dayOfMonth === null ? null : toDay(year, month, dayOfMonth);
    return { freshness: 'unclear', day };
  }
  const [pubYear, pubMonth] = yearMonth(published);
  if (dayOfMonth === null) return { freshness: monthFreshness(year, month, pubYear, pubMonth), day: null };
  const day = year === null ? nearestDay(month, dayOfMonth, pubYear, published) : toDay(year, month, dayOfMonth);
  return { freshness: dayFreshness(day, published), day };
}

export function dayFreshness(day: number, published: number): Freshness {
  if (published - day > newsDays) return 'old';
  return day > published + 1 ? 'future' : 'fresh';
}

function monthFreshness(year: number | null, month: number, pubYear: number, pubMonth: number): Freshness {
  const months = (pubYear - (year ?? pubYear)) * 12 + pubMonth - month;
  if (months === 0) return 'unclear';
  if (year !== null) return months > 0 ? 'old' : 'future';
  // Without a year a month lies within the last ten or the next two.
  return months > 0 || months < -2 ? 'old' : 'unclear';
}

/** A day without a year is the nearest such day, the past preferred. */
function nearestDay(month: number, dayOfMonth: number, pubYear: number, published: number): number {
  const same = toDay(pubYear, month, dayOfMonth);
  if (same - published > 100) return toDay(pubYear - 1, month, dayOfMonth);
  return published - same > 300 ? toDay(pubYear + 1, month, dayOfMonth) : same;
}

export function toDay(year: number, month: number, dayOfMonth: number): number {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / msPerDay);
}

export function yearMonth(day: number): [number, number] {
  const date = new Date(day * msPerDay);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
}

const saturday = 6;

/** "at the weekend", told on a Wednesday or later: too long ago to be news. */
export function isOfPastWeekend(published: number | null): boolean {
  if (published === null) return false;
  const isoWeekday = isoWeekdayOf(published);
  return isoWeekday > newsDays && isoWeekday < saturday;
}

/** Monday is 1; 1970-01-01 was a Thursday. */
export function isoWeekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}

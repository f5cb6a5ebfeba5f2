// When an article was published, from what its page and its feed say.

/** Clocks of servers run ahead; what lies further in the future than this is no publication time. */
const maxAheadMs = 15 * 60_000;

/**
 * The page's own time where it gives one; the feed's time where the page gives only its day, or nothing. A moment that lies in
 * the future is not believed. ISO 8601 UTC, or YYYY-MM-DD where nobody gave a time, or null.
 */
export function publicationTime(fromPage: string | null, fromFeed: string | null, now: Date): string | null {
  const page = believable(fromPage, now);
  const feed = believable(fromFeed, now);
  if (page === null) return feed;
  if (page.length > 10) return page;
  return feed !== null && withinADay(page, feed) ? feed : page;
}

function believable(moment: string | null, now: Date): string | null {
  if (moment === null) return null;
  const at = Date.parse(moment);
  return Number.isNaN(at) || at > now.getTime() + maxAheadMs ? null : moment;
}

/** A day is written in the outlet's time zone, a moment in UTC: they may differ by half a day to either side. */
const withinADay = (day: string, moment: string): boolean => {
  const apart = Date.parse(moment) - Date.parse(day);
  return apart > -14 * 3_600_000 && apart < 36 * 3_600_000;
};

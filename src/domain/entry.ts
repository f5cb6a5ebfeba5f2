// An entry is one thing a feed lists.

/** As parsed from the feed, before it has an identity. Strings are plain text, absent is null. */
export interface FeedEntry {
  readonly id: string | null; // guid or atom:id as it stands
  readonly title: string | null; // plain text, entities resolved
  readonly link: string | null; // absolute where the feed's address is known
  readonly publishedAt: string | null; // ISO 8601 UTC
  readonly updatedAt: string | null;
  readonly summary: string | null; // plain text
  readonly content: string | null; // HTML as the feed gives it, for the case that the page cannot be read
}

/** An entry that got its identity. Only `pending` entries are still to be scraped. */
export interface StoredEntry {
  readonly id: string;
  readonly feedId: string;
  readonly outlet: string;
  readonly url: string; // canonical
  readonly title: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly publishedAt: string | null; // ISO 8601 UTC
  readonly firstSeenAt: Date;
  readonly status: EntryStatus;
  readonly attempts: number;
}

export const entryStatuses = [
  'old', // older than the limit on the first poll of its feed: recorded, never pages
  'pending', // to be scraped
  'scraped',
  'failed', // given up; the reason is stored
] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/**
 * What makes an entry the same entry within its outlet: the guid without what placement or time puts behind it (BBC's `#0`,
 * Al Jazeera's `?t=1700000000`), else the address. `address` is the canonical link. Null where an entry has neither.
 */
export function entryKey(
  entry: Pick<FeedEntry, 'id' | 'title' | 'publishedAt'>,
  address: string | null,
): string | null {
  const guid = entry.id?.trim().replace(/#\d{1,3}$/, '') ?? '';
  if (guid !== '' && !/[?&]t=\d{9,13}$/.test(guid)) return guid;
  if (address) return address;
  return entry.title ? `${entry.title}|${entry.publishedAt ?? ''}` : null;
}

/** On the first poll of a feed what is older than this is history: recorded, but nobody is woken for it. */
export function isOldOnFirstPoll(
  publishedAt: string | null,
  firstPoll: boolean,
  now: Date,
  oldAfterMs: number,
): boolean {
  return firstPoll && publishedAt !== null && now.getTime() - Date.parse(publishedAt) > oldAfterMs;
}

/** Waits between attempts to scrape one page; after the last an entry is given up and its feed's own text is used. */
const scrapeBackOffMs = [60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 6 * 3_600_000] as const;

/** When to try again after `attempts` failures, or null to give up. */
export function nextScrapeAt(attempts: number, now: Date): Date | null {
  const waitMs = scrapeBackOffMs[attempts - 1];
  return waitMs === undefined ? null : new Date(now.getTime() + waitMs);
}

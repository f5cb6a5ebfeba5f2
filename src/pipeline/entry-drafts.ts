// From what a feed lists to rows of entries: identity, one address, text that a database takes.
import { entryKey, type FeedEntry } from '../domain/entry.ts';
import type { Feed } from '../domain/feed.ts';
import { cleanText } from '../domain/text.ts';
import { canonicalUrl } from '../domain/url.ts';
import type { EntryDraft } from '../store.ts';

/** Null for an entry that has neither guid, address nor title: nothing to know it by. */
export function draftEntry(entry: FeedEntry, feed: Feed, now: Date): EntryDraft | null {
  const address = entry.link ? canonicalUrl(entry.link) : null;
  const key = entryKey(entry, address);
  if (key === null) return null;
  return {
    feedId: feed.id,
    outlet: feed.outlet,
    key: cleanText(key).slice(0, 2_000),
    url: address ?? `urn:vestka:${encodeURIComponent(key).slice(0, 1_000)}`, // no page to fetch: the feed's own text is all there is
    title: clean(entry.title),
    summary: clean(entry.summary),
    content: clean(entry.content),
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt ?? entry.publishedAt,
    firstSeenAt: now,
    status: 'pending',
  };
}

const clean = (text: string | null): string | null => (text === null ? null : cleanText(text));

export const oldestFirst = (drafts: readonly EntryDraft[]): EntryDraft[] =>
  drafts.toSorted((a, b) => (a.publishedAt ?? '9').localeCompare(b.publishedAt ?? '9'));

export function newest(drafts: readonly EntryDraft[]): Date | null {
  const moments = drafts.flatMap((draft) => (draft.publishedAt ? [Date.parse(draft.publishedAt)] : []));
  return moments.length > 0 ? new Date(Math.max(...moments)) : null;
}

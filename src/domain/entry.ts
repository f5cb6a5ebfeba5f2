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

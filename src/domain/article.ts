// An article is a page's extracted title, text, dates and language.

/** What the readers of language, names and claims need to see of an article, and no more. */
export interface ArticleText {
  readonly title: string | null;
  readonly text: string; // paragraphs parted by newlines
  readonly published: string | null; // ISO 8601, or YYYY-MM-DD
  readonly url: string | null;
}

/** An article as stored: one canonical URL, one revision at a time. */
export interface StoredArticle {
  readonly id: string;
  readonly entryId: string;
  readonly outlet: string;
  readonly url: string; // canonical
  readonly title: string | null;
  readonly byline: string | null;
  readonly text: string;
  readonly textFrom: 'page' | 'feed';
  readonly pageKind: string; // what the page was recognised as
  readonly language: string | null;
  readonly publishedAt: string | null; // ISO 8601 UTC, or a day
  readonly modifiedAt: string | null;
  readonly firstSeenAt: Date;
  readonly revision: number; // 1 for the first text seen
  readonly shingles: readonly number[];
  readonly copyOf: string | null; // article of which this is a copy
  readonly status: 'pending' | 'classified' | 'failed';
  readonly attempts: number;
}

export type ArticleDraft = Omit<StoredArticle, 'id' | 'revision' | 'status' | 'attempts'> & {
  readonly otherUrls: readonly string[];
};

// An article is a page's extracted title, text, dates and language.

/** What the readers of language, names and claims need to see of an article, and no more. */
export interface ArticleText {
  readonly title: string | null;
  readonly text: string; // paragraphs parted by newlines
  readonly published: string | null; // ISO 8601, or YYYY-MM-DD
  readonly url: string | null;
}

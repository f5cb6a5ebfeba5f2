// How a list page is read as a feed, and how an outlet's own pages are read: cheerio selectors given in feeds.yaml.

/** `title`, `link` and `date` are looked up inside each `item`; null means the item itself. */
export interface ListSelectors {
  readonly item: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly date: string | null;
}

/** Win over the general algorithm when they match. */
export interface ArticleSelectors {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly published?: string | undefined;
  readonly remove?: string | undefined;
}

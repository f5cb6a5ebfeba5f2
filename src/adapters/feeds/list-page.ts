// A list page of a body without a feed (OFAC, Treasury, Viasna) read as if it were one, by selectors from feeds.yaml.
import { type Cheerio, load } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';
import type { FeedEntry } from '../../domain/entry.ts';
import type { ListSelectors, ParsedFeed } from '../../ports.ts';
import { parseFeedDate } from './feed-date.ts';
import { FeedError } from './feed-error.ts';
import { joinBlanks } from './plain-text.ts';
import { absolute, maxTitleChars } from './read-entry.ts';

/** List pages show some dozens; more means that the selector is too wide. */
const maxListEntries = 1_000;

/**
 * Entries in the order of the page; the link is also the id. An item without a link of its own is left out.
 * @throws FeedError `list-empty` when nothing is found, since a list that is suddenly empty means a changed page; `bad-selector`.
 */
export function parseListPage(html: string, selectors: ListSelectors, url: string | null): ParsedFeed {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const base = absolute($('base[href]').first().attr('href') ?? null, url) ?? url;
  const items = select(() => $(selectors.item), selectors.item).slice(0, maxListEntries);
  if (items.length === 0) throw emptyList(`selector ${selectors.item} matches no element`);
  const entries = items
    .toArray()
    .map((item) => readListItem($(item), selectors, base))
    .filter((entry) => entry !== null);
  if (entries.length === 0)
    throw emptyList(`none of the ${items.length} elements of ${selectors.item} holds a link and a title`);
  return { title: joinBlanks($('title').first().text()) || null, entries: withoutRepeats(entries), repairs: [] };
}

const emptyList = (why: string): FeedError => new FeedError('list-empty', `the list yields nothing: ${why}`);

function readListItem(item: Cheerio<AnyNode>, selectors: ListSelectors, base: string | null): FeedEntry | null {
  const anchor = selectors.link ? within(item, selectors.link) : within(item, 'a[href]');
  const link = absolute(anchor.attr('href') ?? anchor.find('a[href]').first().attr('href') ?? null, base);
  const heading = selectors.title ? within(item, selectors.title) : anchor;
  const title = joinBlanks(heading.text()) || joinBlanks(heading.attr('title') ?? '');
  if (!link || !title) return null;
  const publishedAt = selectors.date ? readListDate(within(item, selectors.date)) : null;
  return {
    id: link,
    title: title.slice(0, maxTitleChars),
    link,
    publishedAt,
    updatedAt: null,
    summary: null,
    content: null,
  };
}

/** The first match inside the item, or the item itself where it is the match. */
function within(item: Cheerio<AnyNode>, selector: string): Cheerio<AnyNode> {
  return select(() => {
    const inner = item.find(selector).first();
    return inner.length > 0 ? inner : item.filter(selector);
  }, selector);
}

function readListDate(element: Cheerio<AnyNode>): string | null {
  const written = [
    element.attr('datetime'),
    element.attr('content'),
    element.find('[datetime]').attr('datetime'),
    element.text(),
  ];
  for (const text of written) {
    const date = text ? parseFeedDate(text) : null;
    if (date) return date;
  }
  return null;
}

function withoutRepeats(entries: readonly FeedEntry[]): FeedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ link, title }) => {
    const key = `${link} ${title}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function select<T>(find: () => T, selector: string): T {
  try {
    return find();
  } catch (error) {
    throw new FeedError('bad-selector', `the selector ${selector} is not valid`, { cause: error });
  }
}

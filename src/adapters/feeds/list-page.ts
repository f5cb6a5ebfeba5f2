// A list page of a body without a feed (OFAC, Treasury, Viasna) read as if it were one, by selectors from feeds.yaml.
import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';
import type { FeedEntry } from '../../domain/entry.ts';
import type { ListSelectors, ParsedFeed } from '../../ports.ts';
import { parseFeedDate } from './feed-date.ts';
import { FeedError } from './feed-error.ts';
import { cut, htmlToText, joinBlanks } from './plain-text.ts';
import { absolute, maxTitleChars } from './read-entry.ts';

/** How many elements before an item may hold its date; further away it belongs to something else. */
const maxSiblingsBefore = 5;

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
  const read = items.toArray().map((item) => readListItem($(item), selectors, base));
  const entries = withoutRepeats(read.filter((entry) => entry !== null));
  if (entries.length === 0) throw emptyList(whyNone($, items, selectors));
  return { title: joinBlanks($('title').first().text()) || null, entries, repairs: notes(read, entries, selectors) };
}

function whyNone($: CheerioAPI, items: Cheerio<AnyNode>, { item, title, link }: ListSelectors): string {
  for (const selector of [link, title]) {
    const isMissing =
      selector !== null && items.toArray().every((element) => within($(element), selector).length === 0);
    if (isMissing) return `selector ${selector} matches nothing inside ${item}`;
  }
  return `none of the ${items.length} elements of ${item} holds a link and a title`;
}

function notes(read: readonly unknown[], entries: readonly FeedEntry[], { date }: ListSelectors): string[] {
  const lacking = read.filter((entry) => entry === null).length;
  const undated = date !== null && entries.every((entry) => entry.publishedAt === null);
  return [
    ...(lacking > 0 ? [`left out ${lacking} of ${read.length} items without a link or a title`] : []),
    ...(undated ? [`no date could be read by selector ${date}`] : []),
  ];
}

const emptyList = (why: string): FeedError => new FeedError('list-empty', `the list yields nothing: ${why}`);

function readListItem(item: Cheerio<AnyNode>, selectors: ListSelectors, base: string | null): FeedEntry | null {
  const anchor = selectors.link ? within(item, selectors.link) : within(item, 'a[href]');
  const link = absolute(anchor.attr('href') ?? anchor.find('a[href]').first().attr('href') ?? null, base);
  const heading = selectors.title ? within(item, selectors.title) : anchor;
  const title = htmlToText(heading.html() ?? '') || joinBlanks(heading.attr('title') ?? '');
  if (!link || !title) return null;
  const publishedAt = readListDate(dateOf(item, selectors.date ?? 'time', selectors.item));
  return {
    id: link,
    title: cut(title, maxTitleChars),
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

/** Inside the item, or between it and the item before: flat lists (Treasury) put the date in front of its headline. */
function dateOf(item: Cheerio<AnyNode>, dateSelector: string, itemSelector: string): Cheerio<AnyNode> {
  const inside = within(item, dateSelector);
  if (inside.length > 0) return inside;
  const before = item.prevUntil(itemSelector).slice(0, maxSiblingsBefore);
  return select(() => before.filter(dateSelector).add(before.find(dateSelector)).first(), dateSelector);
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

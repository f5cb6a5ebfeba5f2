// From the bytes of a feed to its entries: decode, mend, parse, rebuild what does not parse, put in one shape.
import type { FeedEntry } from '../../domain/entry.ts';
import type { ListSelectors, ParsedFeed } from '../../ports.ts';
import { decodeFeed } from './decode.ts';
import { FeedError } from './feed-error.ts';
import { looksLikeJson, parseJsonFeed } from './json-feed.ts';
import { parseListPage } from './list-page.ts';
import { mendXml } from './mend-xml.ts';
import { htmlToText } from './plain-text.ts';
import { absolute, readEntry, readLink, readTitle } from './read-entry.ts';
import { hasChildren, nodeAttribute, type RawFeed, type RawFields, readXml } from './read-xml.ts';
import { rebuildXml } from './rebuild-xml.ts';
import { fieldNames, readPrefixes } from './vocabulary.ts';

export interface FeedHints {
  readonly url: string | null;
  readonly contentType: string | null;
  readonly list?: ListSelectors;
}

/** Further entries are left out and named in `repairs`: no feed that is polled brings that much news at once. */
export const maxEntries = 5_000;
/** `{"items":[]}` has 12 bytes, the shortest XML feed more; outlets have answered with 11. */
const minFeedBytes = 12;

/**
 * Pure but for being asynchronous, as rss-parser is. A hostile document may take long: `createFeedParser` runs this where it can be stopped.
 * @throws FeedError with a sentence that says what came instead of a feed.
 */
export async function parseFeed(bytes: Uint8Array, hints: FeedHints): Promise<ParsedFeed> {
  const decoded = decodeFeed(bytes, hints.contentType);
  const text = decoded.text.replace(/^[\s\ufeff\0]+/, '');
  if (text === '') throw new FeedError('empty', 'the document is empty');
  if (bytes.length < minFeedBytes) throw new FeedError('too-short', `${bytes.length} bytes are no feed`);
  const feed = await parseText(text, hints);
  const guess = decoded.by === 'detection' ? [`guessed the charset ${decoded.charset}`] : [];
  return { ...feed, repairs: [...decoded.repairs, ...guess, ...feed.repairs] };
}

async function parseText(text: string, { url, list }: FeedHints): Promise<ParsedFeed> {
  if (list) return parseListPage(text, list, url);
  return looksLikeJson(text) ? parseJsonFeed(text, url, maxEntries) : parseXmlFeed(text, url);
}

async function parseXmlFeed(text: string, url: string | null): Promise<ParsedFeed> {
  if (/^<(?:!doctype html|html)[\s>]/i.test(text)) throw htmlError(text);
  const mended = mendXml(text);
  const direct = await readDirectly(mended.xml);
  const reading = direct.feed ? direct : await readRebuilt(mended.xml, url, direct.repairs);
  const { items } = reading.feed;
  const base = linkBase(reading.feed, url);
  const entries = items.slice(0, maxEntries).map((item) => readEntry(item, base));
  const left = items.length - entries.length;
  const tooMany = left > 0 ? [`left out ${left} entries beyond the first ${maxEntries}`] : [];
  return {
    title: readTitle(reading.feed),
    entries: reading.isCut && left === 0 ? withoutCutEntry(entries) : entries,
    repairs: [...mended.repairs, ...reading.repairs, ...tooMany],
  };
}

/**
 * The last entry of a document that ends inside it is worth having when its title and address are whole.
 * @throws FeedError `unreadable` when no entry is left: a feed that lost all its entries must not pass for one without news.
 */
function withoutCutEntry(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const last = entries.at(-1);
  const whole = last?.title && last.link ? entries : entries.slice(0, -1);
  if (whole.length > 0) return whole;
  throw new FeedError('unreadable', 'the document is cut short before its first entry ends');
}

interface Reading {
  readonly feed: RawFeed;
  readonly isCut: boolean; // inside its last entry
  readonly repairs: readonly string[];
}

/** What would be read wrongly or twice: relative addresses with a base of their own, and text that is XHTML. */
const beyondRssParser = /\sxml:base\s?=|\stype\s?=\s?["'](?:application\/)?xhtml/i;

/** Without a feed when the text is not well-formed or holds what rss-parser would lose; `repairs` then says what calls for mending. */
async function readDirectly(
  xml: string,
): Promise<Reading | { readonly feed: null; readonly repairs: readonly string[] }> {
  if (beyondRssParser.test(xml)) return { feed: null, repairs: [] };
  try {
    const { feed, entryTags } = await readXml(xml, readPrefixes(xml));
    if (feed.items.length < entryTags) return { feed: null, repairs: ['gathered entries from odd places'] };
    if ([feed, ...feed.items].some(holdsMarkup)) return { feed: null, repairs: ['read markup that was not escaped'] };
    return { feed, isCut: false, repairs: [] };
  } catch {
    return { feed: null, repairs: ['settled what is not well-formed'] };
  }
}

const holdsMarkup = (fields: RawFields): boolean => fieldNames.some((name) => fields[name]?.some(hasChildren));

async function readRebuilt(xml: string, url: string | null, causes: readonly string[]): Promise<Reading> {
  const rebuilt = rebuildXml(xml, readPrefixes(xml), url);
  if (rebuilt.root === 'html' || rebuilt.root === 'xhtml:html') throw htmlError(xml);
  if (!rebuilt.isFeed) throw new FeedError('not-a-feed', notAFeed(rebuilt.root));
  const { feed } = await readXml(rebuilt.xml, new Map());
  return { feed, isCut: rebuilt.isCut, repairs: [...causes, ...rebuilt.repairs] };
}

const notAFeed = (root: string): string =>
  root ? `the document is not a feed: its root is <${root.slice(0, 60)}>` : 'the document is plain text, not a feed';

function htmlError(text: string): FeedError {
  const title = /<title[^<>]{0,200}>([^<]{0,200})/i.exec(text)?.[1];
  const named = title ? ` titled "${htmlToText(title)}"` : '';
  const link = feedLink.exec(text)?.[0];
  const address = link && /\shref\s?=\s?["']([^"'<>]{1,300})/i.exec(link)?.[1];
  return new FeedError(
    'html',
    `a web page${named} came instead of a feed${address ? `; it names a feed at ${address}` : ''}`,
  );
}

/** How a page names its feed (RSS Advisory Board, autodiscovery). */
const feedLink = /<link(?=[^<>]{0,500}\stype\s?=\s?["']application\/(?:rss|atom)\+xml)[^<>]{0,1000}>/i;

/**
 * What relative links are relative to; null when neither we nor the feed itself (`rel="self"`) know its address.
 * RSS says nothing of relative links and means the site; Atom means the document (RFC 4287, section 2).
 */
function linkBase(feed: RawFeed, url: string | null): string | null {
  const self = feed.link?.find((node) => nodeAttribute(node, 'rel') === 'self');
  const address = URL.parse(url ?? nodeAttribute(self, 'href') ?? '')?.href ?? null;
  const isRss = feed.link?.some((node) => nodeAttribute(node, 'href') === null);
  const site = isRss ? absolute(readLink(feed), address) : null;
  return address && site && URL.canParse(site) ? site : address;
}

// JSON Feed (jsonfeed.org, versions 1 and 1.1).
import type { FeedEntry } from '../../domain/entry.ts';
import type { ParsedFeed } from '../../ports.ts';
import { parseFeedDate } from './feed-date.ts';
import { FeedError } from './feed-error.ts';
import { cut, joinBlanks } from './plain-text.ts';
import { absolute, maxContentChars, maxIdChars, maxSummaryChars, maxTitleChars, summaryOf } from './read-entry.ts';

type Json = Readonly<Record<string, unknown>>;

export const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** @throws FeedError `unreadable` for broken JSON, `not-a-feed` for JSON without a list of items. */
export function parseJsonFeed(text: string, url: string | null, maxEntries: number): ParsedFeed {
  const feed = parseObject(text);
  if (!feed || !Array.isArray(feed.items))
    throw new FeedError('not-a-feed', 'JSON that is not a JSON Feed: it has no list "items"');
  const base = url ?? string(feed.feed_url) ?? string(feed.home_page_url);
  const entries = feed.items.filter(isObject).slice(0, maxEntries);
  return { title: string(feed.title), entries: entries.map((item) => readItem(item, base)), repairs: [] };
}

function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch (error) {
    throw new FeedError('unreadable', 'broken JSON where a feed was expected', { cause: error });
  }
}

function readItem(item: Json, base: string | null): FeedEntry {
  const html = string(item.content_html);
  const text = string(item.content_text);
  const title = string(item.title);
  const summary = string(item.summary) ?? text;
  const updatedAt = date(item.date_modified);
  const id = typeof item.id === 'number' ? String(item.id) : string(item.id);
  const address = string(item.url) ?? string(item.external_url) ?? (id && /^https?:\/\//i.test(id) ? id : null);
  return {
    id: id ? cut(id, maxIdChars) : null,
    title: title ? cut(joinBlanks(title), maxTitleChars) : null,
    link: absolute(address, base),
    publishedAt: date(item.date_published) ?? updatedAt,
    updatedAt,
    summary: summary ? cut(joinBlanks(summary), maxSummaryChars) : html && summaryOf(html),
    content: html || text ? cut(html ?? text ?? '', maxContentChars) : null,
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const date = (value: unknown): string | null => (typeof value === 'string' ? parseFeedDate(value) : null);

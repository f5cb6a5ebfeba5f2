// scrape-article: entry -> article.
import type { ArticleDraft } from '../domain/article.ts';
import { nextScrapeAt, type StoredEntry } from '../domain/entry.ts';
import { publicationTime } from '../domain/publication-time.ts';
import { cleanText } from '../domain/text.ts';
import { isCopy, shingle } from '../domain/text-likeness.ts';
import { canonicalUrl, hostOf } from '../domain/url.ts';
import type { ConfigSource, FetchOutcome, PageFetcher, PageReader, PageReading, StepReport } from '../ports.ts';
import type { Store } from '../store.ts';
import { type HandOverPorts, handOver, handOverLater } from './hand-over.ts';

export interface ScrapeArticlePorts extends HandOverPorts {
  readonly config: ConfigSource;
  readonly pages: PageFetcher;
  readonly pageReader: PageReader;
}

/** How many recent articles a new one is compared with. */
const maxCompared = 3_000;

export async function scrapeArticle(ports: ScrapeArticlePorts, entryId: string): Promise<StepReport> {
  const entry = await ports.store.entries.load(entryId);
  if (entry?.status !== 'pending') return { outcome: 'nothing-to-do' };
  if (hostOf(entry.url) === null) return keepFeedText(ports, entry, 'the entry has no page of its own');
  const answer = await fetchEntry(ports, entry);
  switch (answer.outcome) {
    case 'fetched':
      return readPage(ports, entry, answer);
    case 'wait':
      return waitForTurn(ports, entry, answer);
    case 'not-modified':
    case 'gone':
      return giveUp(
        ports,
        entry,
        answer.outcome === 'gone' ? answer.message : 'the page answered 304 to an unconditional request',
      );
    case 'failed':
      return answer.retryable ? tryLater(ports, entry, answer.message) : giveUp(ports, entry, answer.message);
    default:
      return answer satisfies never;
  }
}

function fetchEntry({ pages, config }: ScrapeArticlePorts, entry: StoredEntry): Promise<FetchOutcome> {
  const proxy = config.current().feeds.get(entry.feedId)?.proxy ?? null;
  return pages.fetch({ url: entry.url, purpose: 'page', etag: null, lastModified: null, proxy });
}

/** The host is busy or asks for a pause: no attempt is counted for the first, one for the second. */
async function waitForTurn(
  ports: ScrapeArticlePorts,
  entry: StoredEntry,
  { waitMs, why, message }: Extract<FetchOutcome, { outcome: 'wait' }>,
): Promise<StepReport> {
  if (why === 'rate-limited') return tryLater(ports, entry, message, waitMs);
  await ports.store.entries.postpone(entry.id, new Date(ports.clock.now().getTime() + waitMs));
  await handOverLater(ports, 'scrape-article', [entry.id], waitMs);
  return { outcome: 'postponed', waitMs };
}

async function tryLater(
  ports: ScrapeArticlePorts,
  entry: StoredEntry,
  failure: string,
  waitMs = 0,
): Promise<StepReport> {
  const now = ports.clock.now();
  const attempts = entry.attempts + 1;
  const next = nextScrapeAt(attempts, now);
  if (!next) return giveUp(ports, entry, failure);
  const nextAttemptAt = new Date(Math.max(next.getTime(), now.getTime() + waitMs));
  await ports.store.entries.record(entry.id, { status: 'pending', attempts, nextAttemptAt, failure });
  await handOverLater(ports, 'scrape-article', [entry.id], nextAttemptAt.getTime() - now.getTime());
  return { outcome: 'retry', failure, attempts, nextAttemptAt: nextAttemptAt.toISOString() };
}

/** The page can't be had. What the feed itself said is better than nothing, and marked as such. */
function giveUp(ports: ScrapeArticlePorts, entry: StoredEntry, failure: string): Promise<StepReport> {
  return keepFeedText(ports, entry, failure);
}

async function readPage(
  ports: ScrapeArticlePorts,
  entry: StoredEntry,
  { bytes, url, contentType }: Extract<FetchOutcome, { outcome: 'fetched' }>,
): Promise<StepReport> {
  const selectors = ports.config.current().articleSelectors.get(entry.outlet);
  const reading = ports.pageReader.read({ html: bytes, url, contentType, ...(selectors ? { selectors } : {}) });
  if (reading.kind !== 'article' || reading.text === '')
    return keepFeedText(ports, entry, `the page is no article (${reading.kind})`, reading, url);
  return keep(ports, entry, await toDraft(ports, entry, reading, { text: reading.text, textFrom: 'page', url }));
}

async function keepFeedText(
  ports: ScrapeArticlePorts,
  entry: StoredEntry,
  why: string,
  page: PageReading | null = null,
  url: string = entry.url,
): Promise<StepReport> {
  const text = feedText(ports.pageReader, entry);
  if (text === '') {
    await ports.store.entries.record(entry.id, {
      status: 'failed',
      attempts: entry.attempts + 1,
      nextAttemptAt: null,
      failure: why,
    });
    return { outcome: 'failed', failure: why };
  }
  return keep(ports, entry, await toDraft(ports, entry, page, { text, textFrom: 'feed', url }), why);
}

/** The longer of the feed's content and summary; a bare title is an article of one line. */
function feedText(reader: PageReader, entry: StoredEntry): string {
  const content = entry.content
    ? reader.read({ html: `<article>${entry.content}</article>`, url: entry.url }).text
    : '';
  const summary = entry.summary ?? '';
  return content.length > summary.length ? content : summary || (entry.title ?? '');
}

async function toDraft(
  ports: ScrapeArticlePorts,
  entry: StoredEntry,
  reading: PageReading | null,
  { text: raw, textFrom, url }: { readonly text: string; readonly textFrom: 'page' | 'feed'; readonly url: string },
): Promise<ArticleDraft> {
  const text = cleanText(raw);
  const shingles = shingle(text);
  const address = articleAddress(entry.url, url, reading?.canonicalUrl ?? null);
  return {
    entryId: entry.id,
    outlet: entry.outlet,
    url: address,
    otherUrls: [entry.url, url.startsWith('http') ? canonicalUrl(url) : url],
    title: cleanText(reading?.title ?? entry.title ?? '') || null,
    byline: reading?.byline ? cleanText(reading.byline) : null,
    text,
    textFrom,
    pageKind: reading?.kind ?? 'empty',
    language: reading?.language ?? null,
    publishedAt: publicationTime(reading?.publishedAt ?? null, entry.publishedAt, ports.clock.now()),
    modifiedAt: reading?.modifiedAt ?? null,
    firstSeenAt: entry.firstSeenAt,
    shingles,
    copyOf: await originalOf(ports, address, shingles),
  };
}

/** The oldest recent article that this text copies. One that was stored before is compared with older ones only, never with itself. */
async function originalOf(
  { store, config, clock }: ScrapeArticlePorts,
  address: string,
  shingles: readonly number[],
): Promise<string | null> {
  const since = new Date(clock.now().getTime() - config.current().limits.copyWindowMs);
  const recent = await store.articles.recentShingles(since, maxCompared); // newest first
  const known = await store.articles.findByUrl(address);
  const older = recent.slice(recent.findIndex(({ id }) => id === known?.id) + 1);
  return older.findLast((other) => isCopy(shingles, other.shingles))?.id ?? null;
}

/** A page's own canonical address counts on its own site only, and a home page is nobody's address. */
function articleAddress(entryUrl: string, finalUrl: string, canonical: string | null): string {
  const landed = hostOf(finalUrl) === null ? entryUrl : canonicalUrl(finalUrl);
  if (canonical === null || hostOf(canonical) !== hostOf(landed)) return landed;
  const address = canonicalUrl(canonical);
  return new URL(address).pathname === '/' ? landed : address;
}

async function keep(
  ports: ScrapeArticlePorts,
  entry: StoredEntry,
  draft: ArticleDraft,
  why: string | null = null,
): Promise<StepReport> {
  const saved = await ports.store.transaction((tx) => saveArticle(tx, entry, draft, why));
  if (saved.changed) await handOver(ports, 'classify-article', [saved.id]);
  return {
    outcome: saved.changed ? 'scraped' : 'unchanged',
    article: saved.id,
    revision: saved.revision,
    from: draft.textFrom,
    ...(why ? { why } : {}),
  };
}

async function saveArticle(tx: Store, entry: StoredEntry, draft: ArticleDraft, why: string | null) {
  const saved = await tx.articles.save(draft);
  await tx.entries.record(entry.id, { status: 'scraped', attempts: entry.attempts, nextAttemptAt: null, failure: why });
  return saved;
}

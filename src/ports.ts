// Every door to the world. The pipeline speaks to these; adapters satisfy them; tests fake them with small objects.
import type { Alert } from './domain/alert/alert.ts';
import type { Route } from './domain/alert/route-alert.ts';
import type { ArticleText } from './domain/article.ts';
import type { ArticleReading } from './domain/claims/read-article.ts';
import type { DeliveryAttempt } from './domain/delivery.ts';
import type { FeedEntry } from './domain/entry.ts';
import type { Feed } from './domain/feed.ts';
import type { ArticleSelectors, ListSelectors } from './domain/list-selectors.ts';
import type { Outlet } from './domain/outlet.ts';
import type { Watchlist } from './domain/watchlist.ts';
import type { QueuedStep } from './steps.ts';

export type { ArticleSelectors, ListSelectors } from './domain/list-selectors.ts';

export interface Clock {
  now(): Date;
}

/** Structured log. The first argument holds fields, never secrets; the second is a sentence. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** What a user configured, compiled and ready: one immutable object until the files change. */
export interface Configuration {
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly feeds: ReadonlyMap<string, Feed>;
  readonly articleSelectors: ReadonlyMap<string, ArticleSelectors>; // by outlet
  readonly watchlist: Watchlist;
  readonly read: (article: ArticleText) => ArticleReading;
  readonly routes: readonly Route[];
  readonly channels: readonly string[];
  readonly heartbeat: { readonly at: string; readonly timeZone: string; readonly channels: readonly string[] } | null;
  readonly opsChannels: readonly string[];
  readonly limits: PipelineLimits;
}

export interface PipelineLimits {
  /** A poll whose process died gives its feed back after this long: longer than any fetch and parse may take. */
  readonly pollLeaseMs: number;
  /** On the first poll of a feed, older entries are recorded and never page. */
  readonly oldAfterMs: number;
  /** More new entries than this in one poll are left for the next polls. */
  readonly maxNewEntries: number;
  readonly sweepEveryMs: number;
  /** Articles are kept this long for comparing copies. */
  readonly copyWindowMs: number;
  /** Before each try of a delivery, the first included: as many tries as there are waits. */
  readonly deliveryWaitsMs: readonly number[];
}

export interface ConfigSource {
  current(): Configuration;
}

/** One polite HTTP GET. Conditional when `etag` or `lastModified` is given. */
export interface FetchRequest {
  readonly url: string;
  readonly purpose: 'feed' | 'page';
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly proxy: string | null;
}

export const fetchFailures = [
  'address-refused', // the address guard: scheme, port or a host that is not public
  'robots-disallowed',
  'dns',
  'connection',
  'tls',
  'timeout',
  'too-large',
  'too-many-redirects',
  'bad-response', // not HTTP, broken encoding
  'http-status',
] as const;
export type FetchFailure = (typeof fetchFailures)[number];

export type FetchOutcome =
  | {
      readonly outcome: 'fetched';
      readonly url: string; // after redirects
      readonly movedTo: string | null; // set when every hop was permanent (301, 308)
      readonly contentType: string | null;
      readonly bytes: Uint8Array;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly outcome: 'not-modified'; readonly etag: string | null; readonly lastModified: string | null }
  /** Not now: the host's turn is taken, robots.txt asks for a pause, or the server answered 429 or 503. */
  | {
      readonly outcome: 'wait';
      readonly waitMs: number;
      readonly why: 'host-busy' | 'crawl-delay' | 'rate-limited';
      readonly message: string;
    }
  | { readonly outcome: 'gone'; readonly message: string } // 410
  | {
      readonly outcome: 'failed';
      readonly reason: FetchFailure;
      readonly status: number | null;
      readonly message: string;
      readonly retryable: boolean;
    };

export interface PageFetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  close(): Promise<void>;
}

/** Per-host politeness across all processes: at most one request in flight and a pause between two. */
export interface HostTurns {
  /** Takes the turn until `release`, or for `leaseMs` if the process dies. `waitMs` says when to ask again. */
  take(host: string, leaseMs: number): Promise<{ granted: true } | { granted: false; waitMs: number }>;
  /** The next turn of this host starts no earlier than `pauseMs` from now. */
  release(host: string, pauseMs: number): Promise<void>;
}

export interface ParsedFeed {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  /** What had to be mended to read it, in plain words; empty for a clean feed. */
  readonly repairs: readonly string[];
}

export interface FeedParser {
  /** RSS, Atom, RDF or JSON Feed; or a list page when `list` is given. Throws FeedError with a clear sentence. */
  parse(
    bytes: Uint8Array,
    hints: { readonly url: string | null; readonly contentType: string | null; readonly list?: ListSelectors },
  ): Promise<ParsedFeed>;
  close(): Promise<void>;
}

export const pageKinds = ['article', 'consent-wall', 'paywall', 'not-found', 'script-shell', 'empty'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface PageReading {
  readonly kind: PageKind;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null; // ISO 8601 UTC, or YYYY-MM-DD when the page gives only a day
  readonly modifiedAt: string | null;
  readonly language: string | null; // ISO 639-1
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  readonly text: string; // paragraphs parted by a blank line; no headline, no byline
}

export interface PageReader {
  read(page: {
    readonly html: Uint8Array | string;
    readonly url: string | null;
    readonly contentType?: string | null;
    readonly selectors?: ArticleSelectors;
  }): PageReading;
}

export { type DeliveryAttempt, type DeliveryFailure, deliveryFailures } from './domain/delivery.ts';

export interface DeliveryRequest {
  /** Stable over retries: receivers deduplicate by it. */
  readonly id: string;
  readonly alert: Alert;
  /** The receipt of the last revision of this event that this channel accepted, if any. */
  readonly previous: Readonly<Record<string, string>> | null;
}

/** Plain words to a channel outside of any event: heartbeat, ops, `alerts test`. */
export interface Notice {
  readonly id: string;
  readonly kind: 'heartbeat' | 'ops' | 'test';
  readonly title: string;
  readonly lines: readonly string[];
  readonly at: string; // ISO 8601 UTC
}

export interface Channel {
  readonly id: string;
  deliver(request: DeliveryRequest): Promise<DeliveryAttempt>;
  notify(notice: Notice): Promise<DeliveryAttempt>;
}

/** How often a schedule fires: a fixed interval, or a cron pattern in a time zone. */
export type Rhythm = { readonly everyMs: number } | { readonly cron: string; readonly timeZone: string };

export interface Job {
  readonly id: string; // the row's id
  readonly attempt: string; // makes the job's own id new for every try, so that a finished or running job never blocks the next
  readonly delayMs?: number;
}

/** What a step says when it is done with a job: nothing more, or that the same row should be tried again later. */
export interface StepReport {
  readonly outcome: string;
  readonly quiet?: boolean; // nothing worth a log line
  readonly [detail: string]: unknown;
}

export interface JobQueue {
  /** Adds what is not already waiting. Rejects quickly when the queue can't be reached; the sweep step catches up later. */
  enqueue(step: QueuedStep, jobs: readonly Job[]): Promise<void>;
  /** Makes the schedules of `step` exactly these. Idempotent; a schedule that exists keeps its rhythm. */
  schedule(
    step: QueuedStep,
    schedules: readonly { readonly id: string; readonly rowId: string; readonly rhythm: Rhythm }[],
  ): Promise<void>;
  /** Calls back when the queue may have lost everything: a new connection to Redis. */
  onReconnect(listener: () => void): void;
  /** Takes jobs until `close`. A handler that throws is retried a few times; the row stays due for the sweep. */
  work(step: QueuedStep, concurrency: number, handler: (rowId: string) => Promise<void>): Promise<void>;
  /** No new jobs; resolves when those in hand are done. */
  stopWork(): Promise<void>;
  counts(): Promise<
    Record<
      QueuedStep,
      { readonly waiting: number; readonly active: number; readonly delayed: number; readonly failed: number }
    >
  >;
  ping(): Promise<void>;
  close(): Promise<void>;
}

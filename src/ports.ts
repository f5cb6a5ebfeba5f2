// Every door to the world. The pipeline speaks to these; adapters satisfy them; tests fake them with small objects.
import type { Alert } from './domain/alert/alert.ts';
import type { FeedEntry } from './domain/entry.ts';

export interface Clock {
  now(): Date;
}

/** Structured log. The first argument holds fields, never secrets; the second is a sentence. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
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

/** Selectors that turn a list page into entries (cheerio syntax); `date` and `title` are looked up inside `item`. */
export interface ListSelectors {
  readonly item: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly date: string | null;
}

export interface FeedParser {
  /** RSS, Atom, RDF or JSON Feed; or a list page when `list` is given. Throws FeedError with a clear sentence. */
  parse(
    bytes: Uint8Array,
    hints: { readonly url: string | null; readonly contentType: string | null; readonly list?: ListSelectors },
  ): Promise<ParsedFeed>;
  close(): Promise<void>;
}

export interface ArticleSelectors {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly published?: string | undefined;
  readonly remove?: string | undefined;
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

export const deliveryFailures = [
  'timeout',
  'connection',
  'rate-limited',
  'server-error',
  'refused',
  'gone',
  'misconfigured',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** What came of one attempt. `sent` only after the receiver accepted. Messages never hold a secret or a secret address. */
export type DeliveryAttempt =
  | { readonly outcome: 'sent'; readonly receipt: Readonly<Record<string, string>> | null } // e.g. Slack channel and ts, kept for edits
  | {
      readonly outcome: 'failed';
      readonly reason: DeliveryFailure;
      readonly retryable: boolean;
      readonly retryAfterMs: number | null;
      readonly message: string;
    };

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

// The Store port: what the steps read and write, in their own words. Adapters keep it in PostgreSQL or PGlite.
//
// Every write may be repeated and leaves what once would have left. Rows that wait for a queue job carry a lease
// (`enqueuedUntil`): the outbox hands each row out once per lease, and `sweep` finds what a crash or an emptied Redis lost.
import type { Alert } from './domain/alert/alert.ts';
import type { ArticleDraft, StoredArticle } from './domain/article.ts';
import type { Claim, ClaimType } from './domain/claims/claim.ts';
import type { Delivery, Receipt } from './domain/delivery.ts';
import type { EntryStatus, StoredEntry } from './domain/entry.ts';
import type { EventFacts, NewsEvent } from './domain/event/event.ts';
import type { Feed, FeedStatus } from './domain/feed.ts';
import type { Mention } from './domain/mention.ts';
import type { Notice } from './ports.ts';
import type { StepName } from './steps.ts';

export interface StoredFeed extends FeedStatus {
  readonly id: string;
  readonly outlet: string;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FeedStore {
  /** Makes rows for the configured feeds and marks the others as no longer polled. */
  sync(feeds: readonly Feed[]): Promise<void>;
  load(id: string): Promise<StoredFeed | null>;
  list(): Promise<StoredFeed[]>;
  /** One poll of a feed at a time, across processes: null when taken, else until when another holds it. */
  take(id: string, until: Date, now: Date): Promise<Date | null>;
  /** Stores what the poll saw and gives the feed back. */
  record(
    id: string,
    status: FeedStatus,
    validators: { readonly etag: string | null; readonly lastModified: string | null } | null,
  ): Promise<void>;
}

export type EntryDraft = Omit<StoredEntry, 'id' | 'attempts'> & {
  readonly key: string;
  readonly updatedAt: string | null;
};

export interface EntryStore {
  /** Which of these keys or addresses this outlet already has. */
  findKnown(outlet: string, keys: readonly string[], urls: readonly string[]): Promise<Set<string>>;
  /** Adds what is new, oldest first, and returns the ids of pending ones. */
  add(drafts: readonly EntryDraft[]): Promise<string[]>;
  load(id: string): Promise<StoredEntry | null>;
  record(
    id: string,
    change: {
      readonly status: EntryStatus;
      readonly attempts: number;
      readonly nextAttemptAt: Date | null;
      readonly failure: string | null;
    },
  ): Promise<void>;
  /** Puts a page off without counting an attempt: the host's turn was taken. */
  postpone(id: string, until: Date): Promise<void>;
  /** A known entry whose feed says that it changed since: pending again. */
  reopen(outlet: string, keys: readonly { readonly key: string; readonly updatedAt: string }[]): Promise<string[]>;
}

/** One reading of one article, as `classify-article` stores it. */
export interface StoredReading {
  readonly language: string;
  readonly relevant: boolean;
  readonly mentions: readonly (Mention & { readonly block: string })[];
  readonly claims: readonly Claim[];
}

export interface ReadArticle {
  readonly article: StoredArticle;
  readonly claims: readonly Claim[];
  /** Events that its claims belong to. */
  readonly eventIds: readonly string[];
}

export interface ArticleStore {
  /** Stores the article under its canonical URL. A changed text becomes the next revision, pending again; the same text changes nothing. */
  save(draft: ArticleDraft): Promise<{ readonly id: string; readonly revision: number; readonly changed: boolean }>;
  load(id: string): Promise<StoredArticle | null>;
  /** By any address that it is known under. */
  findByUrl(url: string): Promise<StoredArticle | null>;
  /** Word sketches of other articles since then, newest first, for recognising copies. */
  recentShingles(
    since: Date,
    limit: number,
  ): Promise<{ readonly id: string; readonly outlet: string; readonly shingles: readonly number[] }[]>;
  saveReading(id: string, reading: StoredReading): Promise<void>;
  /** Articles with what was read in them, newest first. */
  listRead(filter: { readonly since: Date | null; readonly limit: number }): Promise<ReadArticle[]>;
  recordFailure(id: string, failure: string, nextAttemptAt: Date | null): Promise<void>;
}

export interface EventStore {
  /** One placement of reports at a time, until the transaction ends: two articles must not open the same event twice. */
  lock(): Promise<void>;
  /** Events of these types with any report since then, with all their reports. */
  openSince(types: readonly ClaimType[], since: string): Promise<NewsEvent[]>;
  load(id: string): Promise<NewsEvent | null>;
  save(event: NewsEvent, facts: EventFacts, now: Date): Promise<void>;
  /** Takes reports out of their events: what an article's newer revision no longer says. */
  dropReports(reportIds: readonly string[]): Promise<void>;
  /** Ids of the reports that this article's last reading left, with the event each belongs to. */
  reportsOf(articleId: string): Promise<{ readonly id: string; readonly eventId: string }[]>;
  /** Deletes an event that no report speaks of and nobody was told of. */
  remove(id: string): Promise<void>;
  list(filter: { readonly since: string | null; readonly limit: number }): Promise<EventFacts[]>;
}

/** Channels that wait for more sources or for a moment before they get an event's first alert. */
export interface Hold {
  readonly eventId: string;
  readonly channel: string;
  readonly untilSources: number | null;
  readonly until: string | null; // ISO 8601 UTC
}

export interface HoldStore {
  add(holds: readonly Hold[]): Promise<void>;
  of(eventId: string): Promise<Hold[]>;
  /** Ids of events with a hold that time has ended. */
  eventsDue(now: Date): Promise<string[]>;
  remove(eventId: string, channels: readonly string[]): Promise<void>;
}

export interface AlertStore {
  last(eventId: string): Promise<Alert | null>;
  /** Writes the alert and one delivery per channel: the outbox, in the event's own transaction. Returns the delivery ids. */
  add(alert: Alert, channels: readonly string[], now: Date): Promise<string[]>;
  /** Channels that any revision of this event's alert was queued for. */
  channelsOf(eventId: string): Promise<string[]>;
  list(filter: {
    readonly limit: number;
  }): Promise<{ readonly alert: Alert; readonly deliveries: readonly Delivery[] }[]>;
}

export interface DeliveryJob {
  readonly delivery: Delivery;
  readonly content: { readonly alert: Alert } | { readonly notice: Notice };
}

export interface DeliveryStore {
  load(id: string): Promise<DeliveryJob | null>;
  /** One attempt at a time, across processes; false when another holds it. */
  take(id: string, until: Date, now: Date): Promise<boolean>;
  record(delivery: Delivery): Promise<void>;
  /** An earlier revision of the same event that this channel has yet to get. */
  earlierPending(delivery: Delivery): Promise<boolean>;
  /** What the channel said when it took the last revision of this event. */
  previousReceipt(delivery: Delivery): Promise<Receipt | null>;
  addNotice(notice: Notice, channels: readonly string[], now: Date): Promise<string[]>;
  disableChannel(channel: string, reason: string, now: Date): Promise<void>;
  enableChannel(channel: string): Promise<void>;
  disabledChannels(): Promise<Map<string, string>>;
  counts(): Promise<{ readonly pending: number; readonly dead: number }>;
}

export interface ReviewItem {
  readonly id: string;
  readonly articleId: string | null;
  readonly eventId: string | null;
  readonly why: string;
  readonly createdAt: Date;
  readonly verdict: string | null;
}

export interface ReviewStore {
  add(item: Omit<ReviewItem, 'createdAt' | 'verdict'>, now: Date): Promise<void>;
  list(openOnly: boolean): Promise<ReviewItem[]>;
  decide(id: string, verdict: string, now: Date): Promise<boolean>;
}

/** Rows that wait for a job of this step and are due, oldest first; hands each out once per lease. */
export interface Outbox {
  takeDue(step: StepName, now: Date, leaseUntil: Date, limit: number): Promise<DueJob[]>;
  /** Leaves these rows alone until then: their jobs are queued. */
  lease(step: StepName, ids: readonly string[], until: Date): Promise<void>;
}

/** `attempt` makes the job's id new for every try, so that a finished job never blocks the next. */
export interface DueJob {
  readonly id: string;
  readonly attempt: number;
}

export interface Heartbeat {
  readonly step: StepName;
  readonly process: string;
  readonly at: Date;
}

export interface HealthStore {
  beat(step: StepName, process: string, at: Date): Promise<void>;
  beats(): Promise<Heartbeat[]>;
  ping(): Promise<void>;
  /** Rows that still wait for a step. */
  waiting(): Promise<number>;
  /** Deletes what is past its time, for embedded databases also what autovacuum would do. */
  tidy(before: Date): Promise<void>;
  /** Runs `true` once for each key: the caller that gets it does the work. */
  once(key: string, at: Date): Promise<boolean>;
}

export interface Store {
  readonly feeds: FeedStore;
  readonly entries: EntryStore;
  readonly articles: ArticleStore;
  readonly events: EventStore;
  readonly alerts: AlertStore;
  readonly holds: HoldStore;
  readonly deliveries: DeliveryStore;
  readonly reviews: ReviewStore;
  readonly outbox: Outbox;
  readonly health: HealthStore;
  /** All or nothing. Inside `work` use only the store it is given. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

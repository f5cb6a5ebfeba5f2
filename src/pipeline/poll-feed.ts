// poll-feed: feed -> new entries.
import { isOldOnFirstPoll } from '../domain/entry.ts';
import {
  adoptedAddress,
  afterPoll,
  type Feed,
  type FeedStatus,
  isRepublished,
  needsOpsNotice,
  type PollSight,
} from '../domain/feed.ts';
import type { ConfigSource, FeedParser, FetchOutcome, Notice, PageFetcher, ParsedFeed, StepReport } from '../ports.ts';
import type { Store, StoredFeed } from '../store.ts';
import { draftEntry, newest, oldestFirst } from './entry-drafts.ts';
import { type HandOverPorts, handOver } from './hand-over.ts';

export interface PollFeedPorts extends HandOverPorts {
  readonly config: ConfigSource;
  readonly pages: PageFetcher;
  readonly feedParser: FeedParser;
}

export async function pollFeed(ports: PollFeedPorts, feedId: string): Promise<StepReport> {
  const { clock, store } = ports;
  const { feeds, limits } = ports.config.current();
  const feed = feeds.get(feedId);
  const stored = feed && (await store.feeds.load(feedId));
  if (!feed || !stored) return { outcome: 'not-configured' };
  const now = clock.now();
  if (stored.nextPollAt && stored.nextPollAt > now)
    return { outcome: 'not-due', until: stored.nextPollAt.toISOString() };
  const heldUntil = await store.feeds.take(feedId, new Date(now.getTime() + limits.pollLeaseMs), now);
  if (heldUntil) return lookAgain(ports, feedId, heldUntil.getTime() - now.getTime());
  const answer = await fetchFeed(ports, feed, stored, now);
  if (answer.outcome === 'wait' && answer.why !== 'rate-limited') return postpone(ports, stored, answer.waitMs);
  return settle(ports, feed, stored, await readAnswer(ports, feed, answer));
}

function fetchFeed({ pages }: PollFeedPorts, feed: Feed, stored: StoredFeed, now: Date): Promise<FetchOutcome> {
  const url = adoptedAddress(stored, now) ?? feed.url;
  return pages.fetch({ url, purpose: 'feed', etag: stored.etag, lastModified: stored.lastModified, proxy: feed.proxy });
}

/** The host is busy with another request of ours: nothing was seen, so nothing is recorded but the new time. */
async function postpone(ports: PollFeedPorts, stored: StoredFeed, waitMs: number): Promise<StepReport> {
  await ports.store.feeds.record(stored.id, stored, null);
  await pollLater(ports, stored.id, waitMs);
  return { outcome: 'postponed', waitMs };
}

/** Another process polls it, or died while polling it: then its lease runs out, and this poll takes over. */
async function lookAgain(ports: PollFeedPorts, feedId: string, waitMs: number): Promise<StepReport> {
  await pollLater(ports, feedId, waitMs + 500);
  return { outcome: 'already-polling', waitMs };
}

async function pollLater({ queue, log, clock }: PollFeedPorts, feedId: string, delayMs: number): Promise<void> {
  // The very moment makes the job's id new: one that bears the id of the job now running would be dropped as a duplicate.
  const dueAt = clock.now().getTime() + delayMs;
  await queue
    .enqueue('poll-feed', [{ id: feedId, attempt: `due-${dueAt}`, delayMs }])
    .catch((error: Error) =>
      log.warn({ feed: feedId, error: error.message }, 'queue out of reach: polled at its next turn'),
    );
}

/** What the poll saw; `fresh` holds a parsed feed and the validators to send next time. */
interface Answer {
  readonly sight: PollSight | null; // null: depends on which entries are new
  readonly message: string | null;
  readonly fresh: {
    readonly parsed: ParsedFeed;
    readonly fetched: Extract<FetchOutcome, { outcome: 'fetched' }>;
  } | null;
}

async function readAnswer({ feedParser }: PollFeedPorts, feed: Feed, answer: FetchOutcome): Promise<Answer> {
  const seen = (sight: PollSight): Answer => ({
    sight,
    message: 'message' in sight ? sight.message : null,
    fresh: null,
  });
  switch (answer.outcome) {
    case 'not-modified':
      return seen({ saw: 'unchanged' });
    case 'gone':
      return seen({ saw: 'gone', message: answer.message });
    case 'wait':
      return seen({ saw: 'failure', message: answer.message, waitMs: answer.waitMs });
    case 'failed':
      return seen({ saw: 'failure', message: answer.message, waitMs: null });
    case 'fetched':
      try {
        const { bytes, url, contentType } = answer;
        const parsed = await feedParser.parse(bytes, { url, contentType, ...(feed.list ? { list: feed.list } : {}) });
        return { sight: null, message: null, fresh: { parsed, fetched: answer } };
      } catch (error) {
        return seen({
          saw: 'garbage',
          bytes: answer.bytes.length,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    default:
      return answer satisfies never;
  }
}

async function settle(
  ports: PollFeedPorts,
  feed: Feed,
  stored: StoredFeed,
  { sight, fresh }: Answer,
): Promise<StepReport> {
  const { clock, store } = ports;
  const now = clock.now();
  const written = await store.transaction(async (tx) => {
    const entries = fresh ? await addEntries(ports, tx, feed, stored, fresh.parsed, now) : null;
    const saw = sight ?? entriesSight(fresh, entries);
    const status = afterPoll(stored, saw, feed, now);
    const notices = await addOpsNotice(ports, tx, feed, status, now);
    const noticed = notices.length > 0 ? { ...status, lastOpsNoticeAt: now } : status;
    await tx.feeds.record(feed.id, noticed, fresh ? validatorsAfter(fresh.fetched, entries) : null);
    return { status, entries, notices };
  });
  await handOver(ports, 'scrape-article', written.entries?.pendingIds ?? []);
  await handOver(ports, 'deliver-alert', written.notices);
  const { state, message } = written.status;
  return {
    outcome: sight?.saw ?? 'entries',
    state,
    ...(message ? { message } : {}),
    ...(written.entries ? { listed: written.entries.listed, new: written.entries.pendingIds.length } : {}),
  };
}

/** What was left over must come again with the next poll, so that one is not conditional. */
function validatorsAfter(
  { etag, lastModified }: { readonly etag: string | null; readonly lastModified: string | null },
  entries: AddedEntries | null,
) {
  return entries?.leftOver ? { etag: null, lastModified: null } : { etag, lastModified };
}

interface AddedEntries {
  readonly listed: number;
  readonly pendingIds: readonly string[];
  readonly newestAt: Date | null;
  readonly leftOver: boolean; // more was new than one poll may add
}

function entriesSight(fresh: Answer['fresh'], entries: AddedEntries | null): PollSight {
  return {
    saw: 'entries',
    bytes: fresh?.fetched.bytes.length ?? 0,
    entryCount: entries?.listed ?? 0,
    newCount: entries?.pendingIds.length ?? 0,
    newestEntryAt: entries?.newestAt ?? null,
    movedTo: fresh?.fetched.movedTo ?? null,
  };
}

async function addEntries(
  ports: PollFeedPorts,
  tx: Store,
  feed: Feed,
  stored: StoredFeed,
  parsed: ParsedFeed,
  now: Date,
): Promise<AddedEntries> {
  const { limits } = ports.config.current();
  const firstPoll = stored.firstPolledAt === null;
  const drafts = parsed.entries.flatMap((entry) => draftEntry(entry, feed, now) ?? []);
  const known = await tx.entries.findKnown(
    feed.outlet,
    drafts.map((d) => d.key),
    drafts.map((d) => d.url),
  );
  const unseen = drafts.filter((draft) => !known.has(draft.key) && !known.has(draft.url));
  const republished = isRepublished(unseen, drafts.length, stored.newestEntryAt);
  const judged = unseen.map((draft) => {
    const old = republished || isOldOnFirstPoll(draft.publishedAt, firstPoll, now, limits.oldAfterMs);
    return old ? { ...draft, status: 'old' as const } : draft;
  });
  const added = await tx.entries.add(oldestFirst(judged).slice(0, limits.maxNewEntries));
  const changed = drafts.flatMap(({ key, updatedAt }) => (updatedAt && known.has(key) ? [{ key, updatedAt }] : []));
  const reopened = await tx.entries.reopen(feed.outlet, changed);
  return {
    listed: parsed.entries.length,
    pendingIds: [...added, ...reopened],
    newestAt: newest(drafts),
    leftOver: judged.length > limits.maxNewEntries,
  };
}

async function addOpsNotice(
  { config }: PollFeedPorts,
  tx: Store,
  feed: Feed,
  status: FeedStatus,
  now: Date,
): Promise<string[]> {
  const { opsChannels } = config.current();
  if (opsChannels.length === 0 || !needsOpsNotice(status, now)) return [];
  return tx.deliveries.addNotice(opsNotice(feed, status, now), opsChannels, now);
}

function opsNotice(feed: Feed, status: FeedStatus, now: Date): Notice {
  const since = status.stateSince?.toISOString() ?? now.toISOString();
  const lines = [
    `${feed.url}`,
    `${status.message ?? ''}`,
    `in this state since ${since}, last success ${status.lastSuccessAt?.toISOString() ?? 'never'}`,
  ];
  return {
    id: `ops-${feed.id}-${now.toISOString().slice(0, 10)}-${status.state}`,
    kind: 'ops',
    title: `Feed of ${feed.outlet} is ${status.state}`,
    lines,
    at: now.toISOString(),
  };
}

// A feed is a polled address: RSS, Atom or JSON Feed, or a list page read by selectors. Its status says how well it does.
import type { ListSelectors } from './list-selectors.ts';

/** One polled address as configured. `id` is made of its outlet and address, so that it survives a reordered file. */
export interface Feed {
  readonly id: string;
  readonly outlet: string;
  readonly url: string;
  readonly everyMs: number;
  readonly list: ListSelectors | null; // set for list pages
  readonly proxy: string | null;
}

export const feedStates = [
  'new', // not polled yet
  'ok',
  'failing', // the last polls failed
  'silent', // answers, but nothing new for four times its usual interval
  'garbled', // answers with something that is no feed, or with far less than usual
  'gone', // 410
  'moved', // every answer is a permanent redirect; adopted after seven days
] as const;
export type FeedState = (typeof feedStates)[number];

/** What is known of one feed's health. Moments are null until they happened. */
export interface FeedStatus {
  readonly state: FeedState;
  readonly stateSince: Date | null;
  readonly message: string | null; // what was seen, in words
  readonly firstPolledAt: Date | null; // first successful poll
  readonly lastPolledAt: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly lastNewEntryAt: Date | null;
  readonly lastBytes: number | null;
  readonly lastEntryCount: number | null;
  readonly newestEntryAt: Date | null;
  readonly failures: number; // in a row
  readonly nextPollAt: Date | null; // not before
  readonly movedTo: string | null;
  readonly movedSince: Date | null;
  readonly lastOpsNoticeAt: Date | null;
  readonly usualGapMs: number | null; // between polls that found something new, smoothed
}

export const newFeedStatus: FeedStatus = {
  state: 'new',
  stateSince: null,
  message: null,
  firstPolledAt: null,
  lastPolledAt: null,
  lastSuccessAt: null,
  lastNewEntryAt: null,
  lastBytes: null,
  lastEntryCount: null,
  newestEntryAt: null,
  failures: 0,
  nextPollAt: null,
  movedTo: null,
  movedSince: null,
  lastOpsNoticeAt: null,
  usualGapMs: null,
};

/** What one poll saw. */
export type PollSight =
  | {
      readonly saw: 'entries';
      readonly bytes: number;
      readonly entryCount: number;
      readonly newCount: number;
      readonly newestEntryAt: Date | null;
      readonly movedTo: string | null;
    }
  | { readonly saw: 'unchanged' } // 304
  | { readonly saw: 'garbage'; readonly bytes: number; readonly message: string }
  | { readonly saw: 'failure'; readonly message: string; readonly waitMs: number | null }
  | { readonly saw: 'gone'; readonly message: string };

const hour = 3_600_000;
const day = 24 * hour;
/** A failing feed is asked ever more rarely, at most once in this long: feeds come back from what looks like death. */
const longestBackOffMs = 12 * hour;
/** A feed may be quiet this long before silence means anything, however lively it usually is: nights and weekends. */
const shortestSilenceMs = 2 * day;
/** How much the newest gap counts for the usual one. */
const newestGapShare = 0.2;
/** A permanent redirect is taken for permanent after this long; others were burnt by maintenance pages. */
export const adoptMoveAfterMs = 7 * day;

/** The status after one poll. Pure: the same sight at the same moment always gives the same status. */
export function afterPoll(before: FeedStatus, sight: PollSight, feed: Pick<Feed, 'everyMs'>, now: Date): FeedStatus {
  const polled = { ...before, lastPolledAt: now };
  switch (sight.saw) {
    case 'entries':
      return entered(polled, sight, feed, now);
    case 'unchanged':
      return settle(
        { ...polled, lastSuccessAt: now, failures: 0, nextPollAt: null },
        quietState(polled, feed, now),
        now,
      );
    case 'garbage':
      return settle({ ...fail(polled, feed, now, null), lastBytes: sight.bytes }, ['garbled', sight.message], now);
    case 'gone':
      return settle(
        { ...polled, failures: before.failures + 1, nextPollAt: new Date(now.getTime() + longestBackOffMs) },
        ['gone', sight.message],
        now,
      );
    case 'failure':
      return settle(fail(polled, feed, now, sight.waitMs), ['failing', sight.message], now);
    default:
      return sight satisfies never;
  }
}

/** The moment from which a permanent redirect should be polled instead, or null. */
export function adoptedAddress(status: FeedStatus, now: Date): string | null {
  if (!status.movedTo || !status.movedSince) return null;
  return now.getTime() - status.movedSince.getTime() >= adoptMoveAfterMs ? status.movedTo : null;
}

/** From this many entries on, a feed that lists nothing but strangers is suspicious. */
const republishedFrom = 10;

/**
 * Whether a feed that lists only unseen entries lists its past again under new ids and addresses, as after a move to another
 * system: every one of them is dated, and older than what was seen before. They are recorded, and nobody is woken for them.
 */
export function isRepublished(
  unseen: readonly { readonly publishedAt: string | null }[],
  listed: number,
  newestSeenAt: Date | null,
): boolean {
  if (newestSeenAt === null || unseen.length < republishedFrom || unseen.length < listed) return false;
  return unseen.every((entry) => entry.publishedAt !== null && Date.parse(entry.publishedAt) <= newestSeenAt.getTime());
}

/** Whether people who asked for it should hear of this feed now: when it stops being well, then daily until mended. */
export function needsOpsNotice(status: FeedStatus, now: Date): boolean {
  if (status.state === 'ok' || status.state === 'new' || status.state === 'moved') return false;
  if (status.state === 'failing' && status.failures < 3) return false; // one hiccup is no news
  return status.lastOpsNoticeAt === null || now.getTime() - status.lastOpsNoticeAt.getTime() >= day;
}

type Verdict = readonly [FeedState, string | null];

function entered(
  polled: FeedStatus,
  sight: Extract<PollSight, { saw: 'entries' }>,
  feed: Pick<Feed, 'everyMs'>,
  now: Date,
): FeedStatus {
  const next: FeedStatus = {
    ...polled,
    firstPolledAt: polled.firstPolledAt ?? now,
    lastSuccessAt: now,
    lastNewEntryAt: sight.newCount > 0 ? now : polled.lastNewEntryAt,
    usualGapMs: sight.newCount > 0 ? usualGapAfter(polled, now) : polled.usualGapMs,
    lastBytes: sight.bytes,
    lastEntryCount: sight.entryCount,
    newestEntryAt: later(polled.newestEntryAt, sight.newestEntryAt),
    failures: 0,
    nextPollAt: null,
    movedTo: sight.movedTo,
    movedSince: sight.movedTo === null ? null : sight.movedTo === polled.movedTo ? polled.movedSince : now,
  };
  if (sight.movedTo) return settle(next, ['moved', `answers from ${sight.movedTo}, permanently`], now);
  return settle(next, quietState(next, feed, now), now);
}

function usualGapAfter({ lastNewEntryAt, usualGapMs }: FeedStatus, now: Date): number | null {
  if (lastNewEntryAt === null) return usualGapMs;
  const gapMs = now.getTime() - lastNewEntryAt.getTime();
  return usualGapMs === null ? gapMs : Math.round(usualGapMs + (gapMs - usualGapMs) * newestGapShare);
}

/** Nothing new for four times the usual gap is silence. */
function quietState(status: FeedStatus, feed: Pick<Feed, 'everyMs'>, now: Date): Verdict {
  const last = status.lastNewEntryAt ?? status.firstPolledAt;
  if (!last) return ['ok', null];
  const quietMs = now.getTime() - last.getTime();
  const longestMs = Math.max(shortestSilenceMs, 4 * feed.everyMs, 4 * (status.usualGapMs ?? 0));
  return quietMs > longestMs ? ['silent', `nothing new for ${Math.round(quietMs / hour)} hours`] : ['ok', null];
}

function fail(status: FeedStatus, feed: Pick<Feed, 'everyMs'>, now: Date, waitMs: number | null): FeedStatus {
  const failures = status.failures + 1;
  const backOff = Math.min(longestBackOffMs, feed.everyMs * 2 ** Math.min(failures - 1, 10));
  return {
    ...status,
    failures,
    nextPollAt: new Date(now.getTime() + Math.max(waitMs ?? 0, failures === 1 ? 0 : backOff)),
  };
}

function settle(status: FeedStatus, [state, message]: Verdict, now: Date): FeedStatus {
  const well = state === 'ok' || state === 'moved';
  return {
    ...status,
    state,
    message,
    stateSince: status.state === state ? status.stateSince : now,
    lastOpsNoticeAt: well ? null : status.lastOpsNoticeAt,
  };
}

const later = (a: Date | null, b: Date | null): Date | null => (a && b ? (a > b ? a : b) : (a ?? b));

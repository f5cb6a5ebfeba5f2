import { describe, expect, test } from 'vitest';
import {
  adoptedAddress,
  afterPoll,
  type FeedStatus,
  isRepublished,
  needsOpsNotice,
  newFeedStatus,
  type PollSight,
} from '../../src/domain/feed.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2025-12-13T08:00:00Z');
const later = (ms: number): Date => new Date(start.getTime() + ms);
const feed = { everyMs: 10 * 60_000 };

const saw = (newCount: number, movedTo: string | null = null): PollSight => ({
  saw: 'entries',
  bytes: 9_000,
  entryCount: 20,
  newCount,
  newestEntryAt: start,
  movedTo,
});
const failed: PollSight = { saw: 'failure', message: 'a.test: timed out', waitMs: null };

/** Polls at these moments, each seeing this. */
const history = (...polls: readonly (readonly [atMs: number, sight: PollSight])[]): FeedStatus =>
  polls.reduce((status, [atMs, sight]) => afterPoll(status, sight, feed, later(atMs)), newFeedStatus);

describe('the state of a feed', () => {
  test.for<{ it: string; polls: [number, PollSight][]; state: string }>([
    { it: 'is ok when it has news', polls: [[0, saw(3)]], state: 'ok' },
    {
      it: 'is ok after a 304',
      polls: [
        [0, saw(3)],
        [hour, { saw: 'unchanged' }],
      ],
      state: 'ok',
    },
    {
      it: 'is failing when a poll failed',
      polls: [
        [0, saw(3)],
        [hour, failed],
      ],
      state: 'failing',
    },
    {
      it: 'is ok again after the next success',
      polls: [
        [0, failed],
        [hour, saw(1)],
      ],
      state: 'ok',
    },
    {
      it: 'is garbled by eleven bytes',
      polls: [[0, { saw: 'garbage', bytes: 11, message: '11 bytes are no feed' }]],
      state: 'garbled',
    },
    { it: 'is gone after a 410', polls: [[0, { saw: 'gone', message: '410' }]], state: 'gone' },
    {
      it: 'is moved while every answer is a permanent redirect',
      polls: [[0, saw(1, 'https://b.test/rss')]],
      state: 'moved',
    },
    {
      it: 'is silent after two days without news',
      polls: [
        [0, saw(3)],
        [2 * day + hour, { saw: 'unchanged' }],
      ],
      state: 'silent',
    },
    {
      it: 'is not silent over a weekend when it usually writes once a day',
      polls: [
        [0, saw(1)],
        [day, saw(1)],
        [2 * day, saw(1)],
        [5 * day, saw(0)],
      ],
      state: 'ok',
    },
    {
      it: 'is silent when a daily feed has been quiet for more than four days',
      polls: [
        [0, saw(1)],
        [day, saw(1)],
        [2 * day, saw(1)],
        [6 * day + hour, saw(0)],
      ],
      state: 'silent',
    },
  ])('$it', ({ polls, state }) => {
    expect(history(...polls).state).toBe(state);
  });
});

test('a failing feed is asked ever more rarely, at most every twelve hours', () => {
  const waits = [1, 2, 3, 4, 12].map((n) => {
    const status = history(...Array.from({ length: n }, (): [number, PollSight] => [0, failed]));
    return (status.nextPollAt?.getTime() ?? 0) - start.getTime();
  });
  expect(waits).toEqual([0, 20 * 60_000, 40 * 60_000, 80 * 60_000, 12 * hour]);
});

test('a host that asks for a pause gets it', () => {
  expect(history([0, { ...failed, waitMs: hour }] as [number, PollSight]).nextPollAt).toEqual(later(hour));
});

test('a permanent redirect is adopted after seven days of the same answer', () => {
  const moved = saw(1, 'https://b.test/rss');
  const status = history([0, moved], [3 * day, moved]);
  expect(adoptedAddress(status, later(6 * day))).toBeNull();
  expect(adoptedAddress(status, later(7 * day))).toBe('https://b.test/rss');
  expect(adoptedAddress(history([0, moved], [day, saw(1, 'https://c.test/rss')]), later(7 * day))).toBeNull();
});

describe('an ops notice', () => {
  test.for<{ it: string; status: FeedStatus; atMs: number; wanted: boolean }>([
    { it: 'is not sent for one failure', status: history([0, failed]), atMs: 0, wanted: false },
    {
      it: 'is sent after the third in a row',
      status: history([0, failed], [0, failed], [0, failed]),
      atMs: 0,
      wanted: true,
    },
    {
      it: 'is sent at once for a garbled feed',
      status: history([0, { saw: 'garbage', bytes: 11, message: 'no feed' }]),
      atMs: 0,
      wanted: true,
    },
    {
      it: 'is not repeated within a day',
      status: { ...history([0, { saw: 'gone', message: '410' }]), lastOpsNoticeAt: start },
      atMs: 23 * hour,
      wanted: false,
    },
    {
      it: 'is repeated after a day',
      status: { ...history([0, { saw: 'gone', message: '410' }]), lastOpsNoticeAt: start },
      atMs: day,
      wanted: true,
    },
    { it: 'is not sent for a feed that is well', status: history([0, saw(1)]), atMs: 0, wanted: false },
  ])('$it', ({ status, atMs, wanted }) => {
    expect(needsOpsNotice(status, later(atMs))).toBe(wanted);
  });
});

describe('a feed that lists nothing but strangers', () => {
  const entries = (n: number, publishedAt: string | null) => Array.from({ length: n }, () => ({ publishedAt }));
  test.for([
    {
      it: 'lists its past again when all are older than what was seen',
      unseen: entries(12, '2025-12-01T00:00:00Z'),
      want: true,
    },
    {
      it: 'has news when one is newer',
      unseen: [...entries(12, '2025-12-01T00:00:00Z'), ...entries(1, '2025-12-14T00:00:00Z')],
      want: false,
    },
    { it: 'is given the benefit of the doubt when undated', unseen: entries(12, null), want: false },
    { it: 'is believed when they are few', unseen: entries(3, '2025-12-01T00:00:00Z'), want: false },
  ])('$it', ({ unseen, want }) => {
    expect(isRepublished(unseen, unseen.length, start)).toBe(want);
  });
});

// poll-feed against a fake feed and a real store: what is old, what is news, and what happens when it is nobody's turn.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../../../src/adapters/database/connect.ts';
import { createStore } from '../../../src/adapters/database/store.ts';
import type { FeedEntry } from '../../../src/domain/entry.ts';
import type { Feed } from '../../../src/domain/feed.ts';
import { type PollFeedPorts, pollFeed } from '../../../src/pipeline/poll-feed.ts';
import type { Configuration, FetchOutcome, FetchRequest, Job, JobQueue } from '../../../src/ports.ts';
import { silentLog } from '../../support/silent-log.ts';

const start = new Date('2025-12-13T15:00:00.000Z');
const hour = 3_600_000;

let database: Database;
let feed: Feed;
let clockAt: Date;
let listed: FeedEntry[];
let answer: FetchOutcome | null; // null: the feed as listed
const asked: FetchRequest[] = [];
const jobs: (Job & { step: string })[] = [];
let feeds = 0;

beforeAll(async () => {
  database = await connectDatabase({ dataDir: 'memory://' });
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  feed = {
    id: `feed-${++feeds}`,
    outlet: `outlet-${feeds}`,
    url: `https://outlet${feeds}.test/rss`,
    everyMs: 600_000,
    list: null,
    proxy: null,
  };
  clockAt = start;
  listed = [];
  answer = null;
  asked.length = 0;
  jobs.length = 0;
  await createStore(database).feeds.sync([feed]);
});

const poll = () => pollFeed(ports(), feed.id);

function ports(): PollFeedPorts {
  const limits = {
    oldAfterMs: 48 * hour,
    maxNewEntries: 3,
    sweepEveryMs: 30_000,
    copyWindowMs: 72 * hour,
    pollLeaseMs: 90_000,
  };
  const config = { feeds: new Map([[feed.id, feed]]), opsChannels: [], limits } as unknown as Configuration;
  return {
    clock: { now: () => clockAt },
    log: silentLog,
    store: createStore(database),
    config: { current: () => config },
    queue: { enqueue: async (step, added) => void jobs.push(...added.map((job) => ({ ...job, step }))) } as JobQueue,
    pages: {
      fetch: async (request) => {
        asked.push(request);
        return (
          answer ?? {
            outcome: 'fetched',
            url: request.url,
            movedTo: null,
            contentType: null,
            bytes: new Uint8Array(100),
            etag: '"v1"',
            lastModified: null,
          }
        );
      },
      close: async () => {},
    },
    feedParser: { parse: async () => ({ title: null, entries: listed, repairs: [] }), close: async () => {} },
  };
}

const entry = (id: string, hoursAgo: number | null): FeedEntry => ({
  ...{
    id,
    title: `Story ${id}`,
    link: `https://outlet.test/${id}?utm_source=rss`,
    summary: null,
    content: null,
    updatedAt: null,
  },
  publishedAt: hoursAgo === null ? null : new Date(start.getTime() - hoursAgo * hour).toISOString(),
});

const later = (hours: number): void => {
  clockAt = new Date(start.getTime() + hours * hour);
};

const statuses = async (): Promise<Record<string, string>> => {
  const rows = await database.db
    .selectFrom('entries')
    .select(['key', 'status'])
    .where('outlet', '=', feed.outlet)
    .execute();
  return Object.fromEntries(rows.map(({ key, status }) => [key, status]));
};

describe('old news', () => {
  test('on the first poll what is older than the limit never pages, and an undated entry counts from now', async () => {
    listed = [entry('new', 1), entry('old', 49), entry('undated', null)];
    expect(await poll()).toMatchObject({ outcome: 'entries', listed: 3, new: 2 });
    expect(await statuses()).toEqual({ new: 'pending', old: 'old', undated: 'pending' });
    expect(jobs.map(({ step }) => step)).toEqual(['scrape-article', 'scrape-article']);
  });

  test('after that everything not yet seen is news, however long the gap was', async () => {
    listed = [entry('first', 1)];
    await poll();
    later(30 * 24);
    listed = [entry('weeks-late', 100), entry('first', 1)];
    expect(await poll()).toMatchObject({ new: 1 });
    expect(await statuses()).toEqual({ first: 'pending', 'weeks-late': 'pending' });
  });
});

describe('what is new', () => {
  test.for([
    {
      it: 'the same guid under another address is not',
      again: { ...entry('a', 1), link: 'https://outlet.test/moved/a' },
    },
    {
      it: 'another guid with the same address is not, tracking or none',
      again: { ...entry('b', 1), link: 'https://outlet.test/a?utm_campaign=x#top' },
    },
    { it: 'a guid with what its place adds to it is not', again: { ...entry('a#3', 1), link: null } },
  ])('$it', async ({ again }) => {
    listed = [entry('a', 1)];
    await poll();
    later(1);
    listed = [again];
    expect(await poll()).toMatchObject({ listed: 1, new: 0 });
  });

  test('more than one poll may add comes with the next, oldest first, and that one is not conditional', async () => {
    listed = ['e', 'd', 'c', 'b', 'a'].map((id, i) => entry(id, i + 1));
    expect(await poll()).toMatchObject({ new: 3 });
    expect(Object.keys(await statuses()).toSorted()).toEqual(['a', 'b', 'c']);
    later(0.2);
    expect(await poll()).toMatchObject({ new: 2 });
    later(0.4);
    await poll();
    expect(asked.map(({ etag }) => etag)).toEqual([null, null, '"v1"']);
  });
});

describe('when it is not the time', () => {
  const busy: FetchOutcome = { outcome: 'wait', waitMs: 500, why: 'host-busy', message: 'busy' };

  test('a host that stays busy is asked again each time, by a job of another id than the one that runs', async () => {
    answer = busy;
    for (const ms of [0, 510, 1_020, 1_530]) {
      clockAt = new Date(start.getTime() + ms);
      expect(await poll()).toMatchObject({ outcome: 'postponed', waitMs: 500 });
    }
    expect(jobs.map(({ step, id, delayMs }) => [step, id, delayMs])).toEqual(
      Array(4).fill(['poll-feed', feed.id, 500]),
    );
    expect(new Set(jobs.map(({ attempt }) => attempt)).size).toBe(4);
    answer = null;
    expect(await poll()).toMatchObject({ outcome: 'entries' }); // nothing holds the feed
  });

  test('two polls at once are one, and the second looks again when the first may have died', async () => {
    const { promise: told, resolve: letGo } = Promise.withResolvers<void>();
    const slow = ports();
    const first = pollFeed(
      { ...slow, pages: { ...slow.pages, fetch: async (request) => told.then(() => slow.pages.fetch(request)) } },
      feed.id,
    );
    await expect.poll(async () => (await poll()).outcome).toBe('already-polling');
    expect(jobs.at(-1)).toMatchObject({ step: 'poll-feed', id: feed.id, delayMs: 90_500 });
    letGo();
    expect(await first).toMatchObject({ outcome: 'entries' });
    expect(asked).toHaveLength(1);
  });

  test('a failing feed is left alone for a while', async () => {
    answer = { outcome: 'failed', reason: 'timeout', status: null, message: 'timed out', retryable: true };
    await poll();
    await poll();
    later(0.1);
    expect(await poll()).toMatchObject({ outcome: 'not-due' });
    expect(asked).toHaveLength(2);
  });

  test('a feed that is configured no longer is not asked', async () => {
    expect(await pollFeed(ports(), 'another')).toEqual({ outcome: 'not-configured' });
    expect(asked).toEqual([]);
  });
});

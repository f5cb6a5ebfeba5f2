// The job queue, the same on both backends: ids are taken once, schedules are what was asked for, and work stops when told to.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createJobQueue, databaseBackend, redisBackend } from '../../../src/adapters/queue/bullmq-queue.ts';
import { connectRedis } from '../../../src/adapters/queue/redis-link.ts';
import type { JobQueue } from '../../../src/ports.ts';
import { databaseKinds } from '../../support/databases.ts';
import { availableServers, startRedis } from '../../support/servers.ts';
import { listeningLog } from '../../support/silent-log.ts';
import { until } from '../../support/wait.ts';

vi.setConfig({ testTimeout: 90_000 }); // processes and databases start slowly on a busy machine

interface Kind {
  readonly name: string;
  open(): Promise<{ readonly queue: JobQueue; close(): Promise<void> }>;
}

const onDatabases: Kind[] = databaseKinds().map(({ name, open }) => ({
  name,
  open: async () => {
    const { database, close } = await open();
    await database.db.schema.createSchema('bullmq').ifNotExists().execute();
    const queue = createJobQueue(await databaseBackend(database.openQueuePool()), listeningLog());
    return {
      queue,
      close: async () => {
        await queue.close();
        await close();
      },
    };
  },
}));

const onRedis: Kind = {
  name: 'Redis',
  open: async () => {
    const redis = await startRedis();
    const queue = createJobQueue(redisBackend(await connectRedis(redis.url, listeningLog())), listeningLog());
    return {
      queue,
      close: async () => {
        await queue.close();
        await redis.stop();
      },
    };
  },
};

describe.each([...onDatabases, ...(availableServers().redis ? [onRedis] : [])])('on $name', ({ open }) => {
  let queue: JobQueue;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ queue, close } = await open());
  });
  afterAll(() => close());

  test('a job that waits already is not added again; another attempt of its row is', async () => {
    await queue.enqueue('scrape-article', [
      { id: 'n1', attempt: '0-1' },
      { id: 'n2', attempt: '0-1' },
    ]);
    await queue.enqueue('scrape-article', [{ id: 'n1', attempt: '0-1' }]);
    expect((await queue.counts())['scrape-article']).toMatchObject({ waiting: 2, active: 0 });
    await queue.enqueue('scrape-article', [
      { id: 'n1', attempt: '1-2' },
      { id: 'n3', attempt: '0-1', delayMs: 60_000 },
    ]);
    expect((await queue.counts())['scrape-article']).toMatchObject({ waiting: 3, delayed: 1 });
  });

  test('nothing to enqueue is nothing done', async () => {
    await queue.enqueue('deliver-alert', []);
    expect((await queue.counts())['deliver-alert']).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  test('a schedule asked for twice fires once', async () => {
    const hourly = { id: 'heartbeat', rowId: 'heartbeat', rhythm: { everyMs: 3_600_000 } };
    await queue.schedule('sweep', [hourly]);
    await queue.schedule('sweep', [hourly]);
    const { waiting, delayed } = (await queue.counts()).sweep;
    expect(waiting + delayed).toBe(1);
  });

  test('a schedule that is asked for no longer fires no longer, and the others go on', async () => {
    const fired: Record<string, number> = { a: 0, b: 0 };
    const ask = (...ids: string[]) =>
      queue.schedule(
        'poll-feed',
        ids.map((id) => ({ id: `feed-${id}`, rowId: id, rhythm: { everyMs: 150 } })),
      );
    await ask('a', 'b');
    await queue.work('poll-feed', 2, async (rowId) => {
      fired[rowId] = (fired[rowId] ?? 0) + 1;
    });
    await until('both have fired twice', () => Object.values(fired).every((times) => times >= 2));
    await ask('b');
    const then = { ...fired };
    await until('the other fires on', () => (fired.b ?? 0) >= (then.b ?? 0) + 4);
    expect((fired.a ?? 0) - (then.a ?? 0)).toBeLessThanOrEqual(1); // one may have been due
    await ask();
  });

  test('a job is handed over with its row, fails three times and is then left to the sweep', async () => {
    const rows: string[] = [];
    await queue.work('classify-article', 2, async (rowId) => {
      rows.push(rowId);
      if (rowId === 'broken') throw new Error('cannot be read');
    });
    await queue.enqueue('classify-article', [
      { id: 'good', attempt: '0' },
      { id: 'broken', attempt: '0' },
    ]);
    await until('three tries', () => rows.filter((row) => row === 'broken').length === 3);
    await until('nothing is left', async () => {
      const { waiting, active, delayed, failed } = (await queue.counts())['classify-article'];
      return waiting + active + delayed + failed === 0;
    });
    expect(rows.filter((row) => row === 'good')).toHaveLength(1);
    await queue.enqueue('classify-article', [{ id: 'good', attempt: '0' }]); // what is done no longer blocks its id
    await until('the same again', () => rows.filter((row) => row === 'good').length === 2);
  });

  test('stopping waits for the job in hand and takes no other', async () => {
    const { promise: told, resolve: letGo } = Promise.withResolvers<void>();
    const [begun, done]: [string[], string[]] = [[], []];
    await queue.work('deliver-alert', 1, async (rowId) => {
      begun.push(rowId);
      await told;
      done.push(rowId);
    });
    await queue.enqueue('deliver-alert', [
      { id: 'first', attempt: '0' },
      { id: 'second', attempt: '0' },
    ]);
    await until('the first is in hand', () => begun.length === 1);
    const stopped = queue.stopWork();
    setTimeout(letGo, 100);
    await stopped;
    expect([begun, done]).toEqual([['first'], ['first']]);
    expect((await queue.counts())['deliver-alert'].waiting).toBe(1);
  });

  test('it answers', async () => {
    await expect(queue.ping()).resolves.toBeUndefined();
  });
});

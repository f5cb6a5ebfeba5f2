// A Redis that dies, comes back empty, is not there, or would throw jobs away.
import { Redis } from 'ioredis';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createJobQueue, redisBackend } from '../../../src/adapters/queue/bullmq-queue.ts';
import { connectRedis } from '../../../src/adapters/queue/redis-link.ts';
import { type App, openApp } from '../../../src/app.ts';
import { runSteps } from '../../../src/run-steps.ts';
import { readEnvironment } from '../../../src/settings/environment.ts';
import { makeConfigFolder } from '../../support/config-folder.ts';
import { openNewsSite } from '../../support/news-site.ts';
import { openReceiver } from '../../support/receiver.ts';
import { releaseStory } from '../../support/sample-stories.ts';
import { availableServers, freePort, startPostgres, startRedis } from '../../support/servers.ts';
import { listeningLog, silentLog } from '../../support/silent-log.ts';
import { until } from '../../support/wait.ts';

vi.setConfig({ testTimeout: 90_000 }); // processes and databases start slowly on a busy machine

const { redis: hasRedis, postgres: hasPostgres } = availableServers();

test('a Redis that is not there is told at once, without its password', async () => {
  const port = await freePort();
  await expect(connectRedis(`redis://:hidden@127.0.0.1:${port}`, silentLog)).rejects.toThrow(
    `cannot use Redis at 127.0.0.1:${port} (REDIS_URL): connect ECONNREFUSED 127.0.0.1:${port}`,
  );
});

describe.runIf(hasRedis)('a real Redis', () => {
  const closers: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  test.for(['allkeys-lru', 'volatile-ttl'])('with the eviction policy %s is refused, with the fix', async (policy) => {
    const server = await startRedis();
    closers.push(server.stop);
    const admin = new Redis(server.url);
    await admin.config('SET', 'maxmemory-policy', policy);
    await admin.quit();
    await expect(connectRedis(server.url, silentLog)).rejects.toThrow(
      `Redis (REDIS_URL) has maxmemory-policy ${policy}, under which it may throw jobs away: start it with --maxmemory-policy noeviction`,
    );
  });

  test('that dies makes a producer fail within a second, and calls back when it is there again', async () => {
    const server = await startRedis();
    const log = listeningLog();
    const queue = createJobQueue(redisBackend(await connectRedis(server.url, log)), log);
    closers.push(queue.close);
    let reconnects = 0;
    queue.onReconnect(() => {
      reconnects += 1;
    });
    await queue.enqueue('scrape-article', [{ id: 'n1', attempt: '0' }]);
    await server.stop();
    await until('the connection is seen to be lost', () =>
      log.lines.some(({ message }) => message === 'redis: connection trouble'),
    );
    const before = performance.now();
    await expect(queue.enqueue('scrape-article', [{ id: 'n2', attempt: '0' }])).rejects.toThrow();
    expect(performance.now() - before).toBeLessThan(1_000);
    const again = await startRedis(server.port);
    closers.unshift(again.stop); // after the queue
    await until('it is called back', () => reconnects > 0);
    await queue.enqueue('scrape-article', [{ id: 'n2', attempt: '0' }]);
    expect((await queue.counts())['scrape-article'].waiting).toBe(1); // what waited in memory is gone: the sweep's to find
  });
});

test.runIf(hasRedis && hasPostgres)(
  'Redis comes back empty: schedules return, and the sweep hands over what was lost',
  async () => {
    const [postgres, redis, site, receiver] = await Promise.all([
      startPostgres(),
      startRedis(),
      openNewsSite(),
      openReceiver(),
    ]);
    const outlets = [
      { id: 'post', name: 'Post', kind: 'wire', feeds: [{ url: `${site.origin}/post/feed.xml`, every: '1m' }] },
    ];
    const config = makeConfigFolder({ outlets, allowedHosts: [site.host, receiver.host], webhookUrl: receiver.url });
    const environment = { DATABASE_URL: postgres.url, REDIS_URL: redis.url, VESTKA_CONFIG_DIR: config.path };
    const app: App = await openApp({ surroundings: readEnvironment(environment), environment, log: silentLog });
    let again: Awaited<ReturnType<typeof startRedis>> | null = null;
    const schedules = async (url: string) => {
      const admin = new Redis(url);
      const keys = await admin.keys('bull:*:repeat:*');
      await admin.quit();
      return keys.length;
    };
    try {
      // Nobody scrapes yet, so what the poll hands over waits in Redis, and dies with it.
      const polling = await runSteps(app, ['schedule', 'poll-feed'], app.concurrency);
      site.publish('post', releaseStory());
      await until('the feed is polled', async () =>
        (await app.store.feeds.list()).some(({ lastPolledAt }) => lastPolledAt !== null),
      );
      await redis.stop();
      again = await startRedis(redis.port);
      expect(await schedules(again.url)).toBe(0);
      await until('schedules are back', async () => (await schedules(again?.url ?? '')) > 0);
      const [feed] = await app.store.feeds.list();
      await app.queue.enqueue('poll-feed', [{ id: feed?.id ?? '', attempt: 'again' }]);
      await until('the story is there', async () => (await app.store.health.waiting()) === 1);
      await app.database.db
        .updateTable('entries')
        .set({ enqueued_until: new Date(0) })
        .execute(); // as if five minutes had passed
      const rest = await runSteps(
        app,
        ['scrape-article', 'classify-article', 'deliver-alert', 'sweep'],
        app.concurrency,
      );
      await until('the alert is delivered', () => receiver.accepted.length === 1);
      await polling.stop();
      await rest.stop();
    } finally {
      await app.close();
      await Promise.all([again?.stop(), postgres.stop(), site.close(), receiver.close()]);
      config.remove();
    }
  },
  90_000,
);

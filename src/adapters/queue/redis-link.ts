// The connections to Redis: one that never waits for producers, one that waits for workers.
import { Redis } from 'ioredis';
import type { Log } from '../../ports.ts';

export interface RedisLink {
  readonly producer: Redis;
  readonly consumer: Redis;
  onReady(listener: () => void): void;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export class RedisUnreachableError extends Error {
  override readonly name = 'RedisUnreachableError';
}

const connectTimeoutMs = 10_000;

/** Connects, and refuses a Redis that may throw jobs away under memory pressure. */
export async function connectRedis(url: string, log: Log): Promise<RedisLink> {
  const shared = { connectTimeout: connectTimeoutMs, maxRetriesPerRequest: null, lazyConnect: true };
  const producer = new Redis(url, { ...shared, enableOfflineQueue: false });
  const consumer = new Redis(url, shared);
  let lastTrouble: Error | null = null;
  for (const redis of [producer, consumer])
    redis.on('error', (error) => {
      lastTrouble = error;
      log.warn({ error: error.message }, 'redis: connection trouble');
    });
  try {
    await Promise.all([producer.connect(), consumer.connect()]);
    await refuseEviction(producer);
  } catch (error) {
    producer.disconnect();
    consumer.disconnect();
    throw error instanceof RedisUnreachableError ? error : unreachable(url, lastTrouble ?? error); // ioredis itself says only "closed"
  }
  return {
    producer,
    consumer,
    onReady: (listener) => void producer.on('ready', listener), // schedules are written through this one, which never waits
    ping: async () => void (await producer.ping()),
    close: async () => {
      await Promise.allSettled([producer.quit(), consumer.quit()]);
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

async function refuseEviction(redis: Redis): Promise<void> {
  const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1] ?? 'noeviction';
  if (policy !== 'noeviction')
    throw new RedisUnreachableError(
      `Redis (REDIS_URL) has maxmemory-policy ${policy}, under which it may throw jobs away: start it with --maxmemory-policy noeviction`,
    );
}

function unreachable(url: string, cause: unknown): RedisUnreachableError {
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: '?', port: '' };
  return new RedisUnreachableError(
    `cannot use Redis at ${hostname}:${port || 6379} (REDIS_URL): ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  );
}

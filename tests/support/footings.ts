// The three footings that the same tests run on: everything embedded, a PostgreSQL queue, and Redis with PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { availableServers, startPostgres, startRedis } from './servers.ts';

export interface OpenFooting {
  /** What the environment of a process on this footing holds. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface Footing {
  readonly name: string;
  open(): Promise<OpenFooting>;
}

const embedded: Footing = {
  name: 'everything embedded',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vestka-data-'));
    return {
      environment: { VESTKA_DATA_DIR: join(folder, 'data') },
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

const postgresOnly: Footing = {
  name: 'PostgreSQL, queue included',
  open: async () => {
    const postgres = await startPostgres();
    return { environment: { DATABASE_URL: postgres.url }, close: postgres.stop };
  },
};

const scaled: Footing = {
  name: 'PostgreSQL and Redis',
  open: async () => {
    const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    return {
      environment: { DATABASE_URL: postgres.url, REDIS_URL: redis.url },
      close: async () => {
        await redis.stop();
        await postgres.stop();
      },
    };
  },
};

export function footings(): Footing[] {
  const { redis, postgres } = availableServers();
  return [embedded, ...(postgres ? [postgresOnly] : []), ...(postgres && redis ? [scaled] : [])];
}

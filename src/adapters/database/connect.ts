// Opens the database: PostgreSQL where DATABASE_URL says so, else an embedded PGlite in a folder. Both look like one pool.
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { PglitePool } from './pglite-pool.ts';
import { openPgliteSession } from './pglite-session.ts';
import type { Tables } from './tables.ts';

export type DatabaseAddress = { readonly url: string } | { readonly dataDir: string };

/** What BullMQ's PostgreSQL backend is given: `pg.Pool` or its embedded likeness, with `search_path` set to `bullmq`. */
export type QueuePool = pg.Pool | PglitePool;

export interface Database {
  readonly kind: 'postgres' | 'pglite';
  readonly dataDir: string | null; // of an embedded database that is kept in a folder
  readonly db: Kysely<Tables>;
  /** Made at first use: a Redis queue never needs it. */
  openQueuePool(): QueuePool;
  close(): Promise<void>;
}

export class DatabaseUnreachableError extends Error {
  override readonly name = 'DatabaseUnreachableError';
}

const connectTimeoutMs = 10_000;
/** A statement that takes longer is stuck; steps are retried. */
const statementTimeoutMs = 30_000;

/** Opens and migrates. Several processes may do so at once. */
export async function connectDatabase(address: DatabaseAddress): Promise<Database> {
  const database = 'url' in address ? openPostgres(address.url) : await openPglite(address.dataDir);
  try {
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw 'url' in address ? unreachable(address.url, error) : error;
  }
}

function openPostgres(url: string): Database {
  const pools: pg.Pool[] = [];
  const open = (max: number, options: string): pg.Pool => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      options,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      application_name: 'vestka',
    });
    pool.on('error', () => {}); // an idle connection that drops is replaced; queries in flight reject by themselves
    pool.setMaxListeners(0);
    pools.push(pool);
    return pool;
  };
  const pool = open(10, `-c statement_timeout=${statementTimeoutMs}`);
  return {
    kind: 'postgres',
    dataDir: null,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    openQueuePool: () => open(24, '-c search_path=bullmq'), // each worker keeps one connection to LISTEN on
    close: async () => {
      for (const each of pools) if (!each.ended) await each.end(); // the queue ends its own
    },
  };
}

async function openPglite(dataDir: string): Promise<Database> {
  const unlock = dataDir === 'memory://' ? () => {} : lockFolder(dataDir);
  const session = await openPgliteSession(dataDir === 'memory://' ? dataDir : `${dataDir}/pglite`).catch(
    (error: unknown) => {
      unlock();
      throw error;
    },
  );
  const pool = new PglitePool(session, 'public') as unknown as PostgresPool; // the same calls, fewer of them
  return {
    kind: 'pglite',
    dataDir: dataDir === 'memory://' ? null : dataDir,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    openQueuePool: () => new PglitePool(session, 'bullmq'),
    close: async () => {
      await session.close();
      unlock();
    },
  };
}

/** The address without its password, and what to do about it. */
function unreachable(url: string, cause: unknown): DatabaseUnreachableError {
  const { hostname, port, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '?', port: '', pathname: '' };
  const why =
    cause instanceof AggregateError
      ? cause.errors.map((e: Error) => e.message).join('; ')
      : cause instanceof Error
        ? cause.message
        : String(cause);
  return new DatabaseUnreachableError(
    `cannot use the database ${pathname.slice(1)} at ${hostname}:${port || 5432} (DATABASE_URL): ${why}`,
    { cause },
  );
}

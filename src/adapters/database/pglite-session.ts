// The one session of an embedded PGlite, shared by every pool-shaped user of it.
//
// PGlite has a single connection. Whoever talks to it takes a lock first: for one statement, or for a whole transaction. Nothing
// else may touch the PGlite object, because two lock owners would interleave statements of foreign transactions.
import { PGlite, type Results } from '@electric-sql/pglite';
import pg from 'pg';

/** How long a statement may wait for the session before it fails: a wait this long is a deadlock, not load. */
const lockWaitMs = 60_000;
/** PGlite never leaves the microtask queue by itself, so timers starve unless we yield after this much work. */
const yieldAfterMs = 2;
/** PGlite runs no autovacuum and would keep a gigabyte of write-ahead log. */
const memorySettings = ['-c', 'shared_buffers=16MB', '-c', 'max_wal_size=128MB'];

export interface PgliteSession {
  /** Waits for the session; call the returned function to give it back. `searchPath` holds until the next owner. */
  lock(searchPath: string): Promise<() => void>;
  /** Runs one statement, or several where no values are given. The caller holds the lock. */
  run(text: string, values: readonly unknown[] | undefined): Promise<Results>;
  onNotification(listener: (channel: string, payload: string) => void): void;
  close(): Promise<void>;
}

export async function openPgliteSession(dataDir: string): Promise<PgliteSession> {
  const database = await PGlite.create({
    ...(dataDir === 'memory://' ? {} : { dataDir }),
    parsers: pgParsers(),
    startParams: [...PGlite.defaultStartParams, ...memorySettings],
  });
  let tail: Promise<void> = Promise.resolve();
  let searchPath = '';
  let lastYieldAt = performance.now();
  const breathe = async () => {
    if (performance.now() - lastYieldAt < yieldAfterMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    lastYieldAt = performance.now();
  };
  return {
    async lock(wanted) {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      const turn = tail;
      tail = tail.then(() => promise);
      await orTimeout(turn, release);
      try {
        if (searchPath !== wanted) await database.exec(`set search_path to ${wanted}`);
      } catch (error) {
        release();
        throw error;
      }
      searchPath = wanted;
      return release;
    },
    async run(text, values) {
      const result =
        values === undefined || values.length === 0
          ? (await database.exec(text)).at(-1)
          : await database.query(text, [...values]);
      await breathe();
      return (result ?? { rows: [], fields: [] }) as Results;
    },
    onNotification: (listener) => void database.onNotification(listener),
    close: () => database.close(),
  };
}

/** node-postgres' own parsers, so that no column comes back as another type than on a server. */
function pgParsers(): Record<number, (value: string) => unknown> {
  const oids = Object.values(pg.types.builtins).filter((oid): oid is number => typeof oid === 'number');
  return Object.fromEntries(
    oids.map((oid) => [oid, pg.types.getTypeParser(oid, 'text') as (value: string) => unknown]),
  );
}

async function orTimeout(turn: Promise<void>, giveUp: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp(); // our place in the line must not block those behind us
      reject(
        new Error(
          `the embedded database did not answer for ${lockWaitMs / 1000} s: is a query awaited on the pool inside a transaction?`,
        ),
      );
    }, lockWaitMs);
  });
  try {
    await Promise.race([turn, late]);
  } finally {
    clearTimeout(timer);
  }
}

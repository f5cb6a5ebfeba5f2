// Opening the database: migrated once by whoever comes, locked where two would lose each other's rows, refused with a clear sentence.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectDatabase } from '../../../src/adapters/database/connect.ts';
import { FolderInUseError, lockFolder } from '../../../src/adapters/database/folder-lock.ts';
import { root, runNode } from '../../support/process.ts';
import { availableServers, freePort, startPostgres } from '../../support/servers.ts';
import { until } from '../../support/wait.ts';

vi.setConfig({ testTimeout: 90_000 }); // processes and databases start slowly on a busy machine

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-connect-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock on a folder', () => {
  test('refuses a second holder, names the first and says what to do; the unlock frees it', () => {
    const unlock = lockFolder(folder);
    const { since } = JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8')) as { since: string };
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    expect(() => lockFolder(folder)).toThrow(
      `${folder} is in use by process ${process.pid} on ${hostname()} since ${since}. One process at a time can use an embedded database: stop the other, set VESTKA_DATA_DIR to another folder, or set DATABASE_URL to share a PostgreSQL server.`,
    );
    unlock();
    lockFolder(folder)();
  });

  test('makes the folder where there is none', () => {
    lockFolder(join(folder, 'a/b'))();
  });

  test('holds against another process, and ends when that one is killed', async () => {
    const hold = `import { lockFolder } from '${root}src/adapters/database/folder-lock.ts';
      lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
    const { child, ended, output } = runNode(['--input-type=module', '-e', hold]);
    await until(`the other process holds the lock: ${output()}`, () => output().includes('held'));
    expect(() => lockFolder(folder)).toThrow(`in use by process ${child.pid} on`);
    child.kill('SIGKILL');
    await ended;
    lockFolder(folder)();
  });
});

describe('an embedded database', () => {
  test('keeps its rows from one opening to the next, and frees its folder when closed', async () => {
    const first = await connectDatabase({ dataDir: folder });
    await sql`insert into once_keys (key, at) values ('kept', now())`.execute(first.db);
    await expect(connectDatabase({ dataDir: folder })).rejects.toThrow(FolderInUseError);
    await first.close();
    const second = await connectDatabase({ dataDir: folder });
    expect((await second.db.selectFrom('once_keys').select('key').execute()).map(({ key }) => key)).toEqual(['kept']);
    await second.close();
  }, 60_000);
});

describe('a server', () => {
  test('that is not there is told without the password', async () => {
    const port = await freePort();
    await expect(connectDatabase({ url: `postgres://me:hidden@127.0.0.1:${port}/news` })).rejects.toThrow(
      `cannot use the database news at 127.0.0.1:${port} (DATABASE_URL): connect ECONNREFUSED 127.0.0.1:${port}`,
    );
  });

  test.runIf(availableServers().postgres)(
    'is migrated once by three that open it at once, and a database that is not there is named',
    async () => {
      const { url, stop } = await startPostgres();
      try {
        const opened = await Promise.all([1, 2, 3].map(() => connectDatabase({ url })));
        const migrations = await sql<{ name: string }>`select name from kysely_migration`.execute(
          opened[0]?.db as NonNullable<(typeof opened)[0]>['db'],
        );
        expect(new Set(migrations.rows.map(({ name }) => name)).size).toBe(migrations.rows.length);
        expect(migrations.rows[0]).toEqual({ name: '0001-initial' });
        await Promise.all(opened.map((each) => each.close()));
        await expect(connectDatabase({ url: url.replace(/postgres$/, 'elsewhere') })).rejects.toThrow(
          /^cannot use the database elsewhere at .*: database "elsewhere" does not exist$/,
        );
      } finally {
        await stop();
      }
    },
    60_000,
  );
});

// The pool over the embedded database must behave as a pool over a server does: each row was a trap once.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PgliteClient, PglitePool } from '../../../src/adapters/database/pglite-pool.ts';
import { databaseKinds, type OpenDatabase } from '../../support/databases.ts';

/** What both pools can do. */
type Pool = Pick<PglitePool, 'query' | 'connect' | 'end'>;
type Client = Pick<PgliteClient, 'query' | 'release' | 'on'>;

describe.each(databaseKinds())('on $name', ({ open }) => {
  let opened: OpenDatabase;
  let pool: Pool;
  beforeAll(async () => {
    opened = await open();
    pool = opened.database.openQueuePool() as unknown as Pool; // the same calls of `pg.Pool`
    await pool.query('create schema if not exists bullmq');
    await pool.query('create table marks (name text primary key)');
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await pool.query('delete from marks');
  });

  const marks = async () => (await pool.query('select name from marks order by name')).rows.map((row) => row.name);
  const mark = (client: Pick<Client, 'query'>, name: string) => client.query('insert into marks values ($1)', [name]);
  const client = async (): Promise<Client> => (await pool.connect()) as unknown as Client;

  test.for([
    { it: 'BEGIN', begin: 'BEGIN', end: 'ROLLBACK' },
    { it: 'start transaction', begin: 'start transaction isolation level read committed', end: 'rollback;' },
    { it: 'a commented BEGIN', begin: '/* placing */ BEGIN', end: '-- never mind\nROLLBACK' },
    { it: 'a BEGIN after two comments and blanks', begin: '\n -- one\n/* two */\n begin', end: '/* x */ rollback' },
    { it: 'ABORT', begin: 'BEGIN', end: 'ABORT' },
  ])("a transaction opened by $it is one client's own, and undone", async ({ begin, end }) => {
    const mine = await client();
    await mine.query(begin);
    await mark(mine, 'mine');
    const theirs = mark(pool, 'theirs'); // on the embedded database it waits for the end of the transaction
    await mine.query(end);
    await theirs;
    await mine.release();
    expect(await marks()).toEqual(['theirs']);
  });

  test.for([
    { it: 'COMMIT', end: 'COMMIT' },
    { it: 'END', end: 'END' },
    { it: 'a commented COMMIT', end: '-- done\ncommit' },
  ])('a transaction closed by $it stays, and the next client is free', async ({ end }) => {
    const mine = await client();
    await mine.query('BEGIN');
    await mark(mine, 'mine');
    await mine.query(end);
    expect(await marks()).toEqual(['mine']);
    await mine.release();
  });

  test('rolling back to a savepoint does not end the transaction', async () => {
    const mine = await client();
    await mine.query('BEGIN');
    await mark(mine, 'first');
    await mine.query('SAVEPOINT here');
    await mark(mine, 'second');
    await mine.query('ROLLBACK TO SAVEPOINT here');
    const theirs = mark(pool, 'theirs');
    await mine.query('ROLLBACK');
    await theirs;
    await mine.release();
    expect(await marks()).toEqual(['theirs']);
  });

  test('a statement that fails inside a transaction leaves it to be rolled back, and harms nobody else', async () => {
    const mine = await client();
    await mine.query('BEGIN');
    await mark(mine, 'mine');
    await expect(mine.query('select no_such_column')).rejects.toMatchObject({ code: '42703' });
    await expect(mark(mine, 'more')).rejects.toMatchObject({ code: '25P02' });
    await mine.query('ROLLBACK');
    await mine.release();
    expect(await marks()).toEqual([]);
  });

  test('a client given back inside a transaction takes it along', async () => {
    const mine = await client();
    await mine.query('BEGIN');
    await mark(mine, 'mine');
    if (opened.database.kind === 'postgres') (mine as unknown as pg.PoolClient).release(true);
    else await mine.release();
    await mark(pool, 'theirs');
    expect(await marks()).toEqual(['theirs']);
  });

  test('LISTEN from beside a transaction survives its rollback, and hears what is told', async () => {
    const [teller, listener] = [await client(), await client()];
    const heard: string[] = [];
    listener.on('notification', (message: { channel: string; payload: string }) =>
      heard.push(`${message.channel}: ${message.payload}`),
    );
    await teller.query('BEGIN');
    await mark(teller, 'mine');
    const listening = listener.query('LISTEN "jobs:new"');
    await teller.query('ROLLBACK');
    await listening;
    await pool.query('NOTIFY "jobs:new", \'one\'');
    await pool.query('NOTIFY "jobs:old", \'not for us\'');
    await expect.poll(() => heard).toEqual(['jobs:new: one']);
    await listener.query('UNLISTEN "jobs:new"');
    await pool.query('NOTIFY "jobs:new", \'two\'');
    await pause(50);
    expect(heard).toEqual(['jobs:new: one']);
    await Promise.all([teller.release(), listener.release()]);
  });

  test('timers are not starved by five hundred queries', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 2);
    for (let i = 0; i < 500; i++) await pool.query('select 1');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });

  test('a hundred queries at once all get their own answer', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => pool.query('select $1::int as n', [i])));
    expect(answers.map(({ rows }) => rows[0]?.n)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  test('the queue has a search path of its own, whatever kysely does in between', async () => {
    await pool.query('create table bullmq.only_here (n int)');
    await opened.database.db.selectFrom('feeds').select('id').execute();
    expect((await pool.query('select count(*)::int as n from only_here')).rows).toEqual([{ n: 0 }]);
    await expect(
      opened.database.db
        .selectFrom('only_here' as 'feeds')
        .selectAll()
        .execute(),
    ).rejects.toMatchObject({ code: '42P01' });
  });

  test.for([
    { it: 'int8', sql: 'select 9007199254740993::int8 as v', is: '9007199254740993' },
    { it: 'count', sql: 'select count(*) as v from (select 1) t', is: '1' },
    { it: 'int4', sql: 'select 7::int4 as v', is: 7 },
    { it: 'numeric', sql: 'select 1.50::numeric as v', is: '1.50' },
    { it: 'float8', sql: 'select 0.5::float8 as v', is: 0.5 },
    { it: 'bool', sql: 'select true as v', is: true },
    { it: 'bytea', sql: `select '\\x00ff'::bytea as v`, is: Buffer.from([0, 255]) },
    {
      it: 'timestamptz',
      sql: `select '2025-12-13T15:00:00.123Z'::timestamptz as v`,
      is: new Date('2025-12-13T15:00:00.123Z'),
    },
    { it: 'jsonb', sql: `select '{"a":[1,null]}'::jsonb as v`, is: { a: [1, null] } },
    { it: 'text[]', sql: `select array['a','b c'] as v`, is: ['a', 'b c'] },
    { it: 'int4[]', sql: 'select array[1,2] as v', is: [1, 2] },
    {
      it: 'uuid',
      sql: `select '00000000-0000-4000-8000-000000000001'::uuid as v`,
      is: '00000000-0000-4000-8000-000000000001',
    },
    { it: 'null', sql: 'select null::text as v', is: null },
  ])('$it comes back as node-postgres gives it', async ({ sql, is }) => {
    const { rows } = await pool.query(sql);
    expect(rows[0]?.v).toEqual(is);
  });

  test('an interval comes back as node-postgres gives it', async () => {
    const { rows } = await pool.query(`select '1 day 2 hours'::interval as v`);
    expect(rows[0]?.v).toEqual(pg.types.getTypeParser(pg.types.builtins.INTERVAL)('1 day 02:00:00'));
  });

  test.for([
    { it: 'an update of two rows', sql: `update marks set name = name || '!'`, counted: 2 },
    { it: 'a delete of none', sql: `delete from marks where name = 'c'`, counted: 0 },
    { it: 'a returning update', sql: `update marks set name = name || '!' returning name`, counted: 2 },
    { it: 'a select', sql: 'select * from marks', counted: 2 },
  ])('rows are counted for $it', async ({ sql, counted }) => {
    await pool.query(`insert into marks values ('a'), ('b')`);
    expect((await pool.query(sql)).rowCount).toBe(counted);
  });
});

// Heartbeats, once-keys and housekeeping.
import { type Kysely, sql } from 'kysely';
import type { StepName } from '../../steps.ts';
import type { HealthStore } from '../../store.ts';
import type { Tables } from './tables.ts';

export const healthRows = (db: Kysely<Tables>, kind: 'postgres' | 'pglite'): HealthStore => ({
  async beat(step, process, at) {
    await db
      .insertInto('heartbeats')
      .values({ step, process, at })
      .onConflict((c) => c.columns(['step', 'process']).doUpdateSet({ at }))
      .execute();
  },
  async beats() {
    const rows = await db.selectFrom('heartbeats').selectAll().orderBy('step').orderBy('at', 'desc').execute();
    return rows.map((row) => ({ ...row, step: row.step as StepName }));
  },
  async ping() {
    await sql`select 1`.execute(db);
  },
  async waiting() {
    const { rows } = await sql<{ n: number }>`
      select ((select count(*) from entries where status = 'pending') + (select count(*) from articles where status = 'pending')
        + (select count(*) from deliveries where status = 'pending'))::int as n`.execute(db);
    return rows[0]?.n ?? 0;
  },
  async tidy(before) {
    await db.deleteFrom('heartbeats').where('at', '<', before).execute();
    await db.deleteFrom('once_keys').where('at', '<', before).execute();
    await db.deleteFrom('host_turns').where('free_at', '<', before).execute();
    if (kind === 'pglite') await sql`vacuum analyze`.execute(db); // no autovacuum runs there
  },
  async once(key, at) {
    const added = await db
      .insertInto('once_keys')
      .values({ key, at })
      .onConflict((c) => c.doNothing())
      .returning('key')
      .executeTakeFirst();
    return added !== undefined;
  },
});

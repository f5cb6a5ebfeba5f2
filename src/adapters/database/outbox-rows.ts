// The outbox: rows that wait for a queue job, each handed out once per lease.
import { type Kysely, sql } from 'kysely';
import type { StepName } from '../../steps.ts';
import type { DueJob, Outbox } from '../../store.ts';
import type { Tables } from './tables.ts';

/** The rows that each step works through. */
const waitingTables: Partial<Record<StepName, 'entries' | 'articles' | 'deliveries'>> = {
  'scrape-article': 'entries',
  'classify-article': 'articles',
  'deliver-alert': 'deliveries',
};

export const outboxRows = (db: Kysely<Tables>): Outbox => ({
  async takeDue(step, now, leaseUntil, limit) {
    const table = waitingTables[step];
    if (!table) return [];
    const { rows } = await sql<DueJob>`
      update ${sql.table(table)} set enqueued_until = ${leaseUntil}
      where id in (
        select id from ${sql.table(table)}
        where status = 'pending' and (next_attempt_at is null or next_attempt_at <= ${now})
          and (enqueued_until is null or enqueued_until < ${now})
        order by next_attempt_at nulls first, id limit ${limit} for update skip locked
      )
      returning id, attempts as attempt`.execute(db);
    return rows;
  },
  async lease(step, ids, until) {
    const table = waitingTables[step];
    if (!table || ids.length === 0) return;
    await sql`
      update ${sql.table(table)} set enqueued_until = ${until}
      where id = any(${[...ids]}::text[]) and status = 'pending'`.execute(db);
  },
});

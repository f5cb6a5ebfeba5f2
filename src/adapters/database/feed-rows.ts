// Feeds: their validators and health.
import { type Kysely, sql } from 'kysely';
import { type FeedStatus, newFeedStatus } from '../../domain/feed.ts';
import type { FeedStore, StoredFeed } from '../../store.ts';
import type { FeedsTable, Tables } from './tables.ts';

const moments = [
  'stateSince',
  'firstPolledAt',
  'lastPolledAt',
  'lastSuccessAt',
  'lastNewEntryAt',
  'newestEntryAt',
  'nextPollAt',
  'movedSince',
  'lastOpsNoticeAt',
] as const;

export const feedRows = (db: Kysely<Tables>): FeedStore => ({
  async sync(feeds) {
    for (const { id, outlet, url } of feeds)
      await db
        .insertInto('feeds')
        .values({
          id,
          outlet,
          url,
          status: JSON.stringify(newFeedStatus),
          etag: null,
          last_modified: null,
          polling_until: null,
        })
        .onConflict((c) => c.column('id').doUpdateSet({ polled: true, outlet, url }))
        .execute();
    const ids = feeds.map((f) => f.id);
    await sql`update feeds set polled = false where not (id = any(${ids}::text[]))`.execute(db);
  },
  async load(id) {
    const row = await db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? toFeed(row) : null;
  },
  async list() {
    const rows = await db
      .selectFrom('feeds')
      .selectAll()
      .where('polled', '=', true)
      .orderBy('outlet')
      .orderBy('url')
      .execute();
    return rows.map(toFeed);
  },
  async take(id, until, now) {
    const result = await db
      .updateTable('feeds')
      .set({ polling_until: until })
      .where('id', '=', id)
      .where((w) => w.or([w('polling_until', 'is', null), w('polling_until', '<', now)]))
      .executeTakeFirst();
    if (result.numUpdatedRows > 0n) return null;
    const row = await db.selectFrom('feeds').select('polling_until').where('id', '=', id).executeTakeFirst();
    return row?.polling_until ?? until;
  },
  async record(id, status, validators) {
    const kept = validators ? { etag: validators.etag, last_modified: validators.lastModified } : {};
    await db
      .updateTable('feeds')
      .set({ status: JSON.stringify(status), polling_until: null, ...kept })
      .where('id', '=', id)
      .execute();
  },
});

type FeedRow = Omit<FeedsTable, 'polled' | 'status'> & { status: Record<string, unknown> };

function toFeed(row: FeedRow): StoredFeed {
  const status: Record<string, unknown> = { ...newFeedStatus, ...row.status };
  for (const key of moments) status[key] = typeof status[key] === 'string' ? new Date(status[key]) : null;
  const { id, outlet, url, etag } = row;
  return { ...(status as unknown as FeedStatus), id, outlet, url, etag, lastModified: row.last_modified };
}

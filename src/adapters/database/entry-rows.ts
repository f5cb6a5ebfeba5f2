// Entries: what feeds listed, each once.
import type { Kysely } from 'kysely';
import type { EntryStatus } from '../../domain/entry.ts';
import type { EntryDraft, EntryStore } from '../../store.ts';
import { idOf } from './ids.ts';
import type { Tables } from './tables.ts';

const pending = (draft: EntryDraft): boolean => draft.status === 'pending';

export const entryRows = (db: Kysely<Tables>): EntryStore => ({
  async findKnown(outlet, keys, urls) {
    if (keys.length + urls.length === 0) return new Set();
    const rows = await db
      .selectFrom('entries')
      .select(['key', 'url'])
      .where('outlet', '=', outlet)
      .where((w) =>
        w.or([...(keys.length ? [w('key', 'in', keys)] : []), ...(urls.length ? [w('url', 'in', urls)] : [])]),
      )
      .execute();
    return new Set(rows.flatMap((row) => [row.key, row.url]));
  },
  async add(drafts) {
    const ids: string[] = [];
    for (const draft of drafts) {
      const row = toRow(draft);
      const added = await db
        .insertInto('entries')
        .values(row)
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added && pending(draft)) ids.push(added.id);
    }
    return ids;
  },
  async load(id) {
    const row = await db.selectFrom('entries').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const { outlet, url, title, summary, content, attempts } = row;
    return {
      ...{ id, outlet, url, title, summary, content, attempts },
      feedId: row.feed_id,
      publishedAt: row.published_at,
      firstSeenAt: row.first_seen_at,
      status: row.status as EntryStatus,
    };
  },
  async record(id, { status, attempts, nextAttemptAt, failure }) {
    await db
      .updateTable('entries')
      .set({ status, attempts, failure, next_attempt_at: nextAttemptAt, enqueued_until: null })
      .where('id', '=', id)
      .execute();
  },
  async postpone(id, until) {
    await db
      .updateTable('entries')
      .set({ next_attempt_at: until, enqueued_until: null })
      .where('id', '=', id)
      .execute();
  },
  async reopen(outlet, keys) {
    const ids: string[] = [];
    for (const { key, updatedAt } of keys) {
      const rows = await db
        .updateTable('entries')
        .set({ status: 'pending', attempts: 0, updated_at: updatedAt, next_attempt_at: null, enqueued_until: null })
        .where('outlet', '=', outlet)
        .where('key', '=', key)
        .where('status', '=', 'scraped')
        .where('updated_at', '<', updatedAt)
        .returning('id')
        .execute();
      ids.push(...rows.map((row) => row.id));
    }
    return ids;
  },
});

function toRow(draft: EntryDraft) {
  const { outlet, key, url, title, summary, content, status } = draft;
  return {
    ...{ outlet, key, url, title, summary, content, status },
    id: idOf('n', outlet, key),
    feed_id: draft.feedId,
    published_at: draft.publishedAt,
    updated_at: draft.updatedAt,
    first_seen_at: draft.firstSeenAt,
    failure: null,
    next_attempt_at: null,
    enqueued_until: null,
  };
}

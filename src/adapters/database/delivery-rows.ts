// Deliveries: the outbox of alerts and notices, one row per channel.
import { type Kysely, sql } from 'kysely';
import type { Alert } from '../../domain/alert/alert.ts';
import { type Delivery, type PendingDelivery, queueAlert, queueNotice } from '../../domain/delivery.ts';
import type { Notice } from '../../ports.ts';
import type { DeliveryStore } from '../../store.ts';
import type { Tables } from './tables.ts';

export const deliveryRows = (db: Kysely<Tables>): DeliveryStore => ({
  async load(id) {
    const row = await db
      .selectFrom('deliveries')
      .leftJoin('alerts', 'alerts.id', 'deliveries.alert_id')
      .leftJoin('notices', 'notices.id', 'deliveries.notice_id')
      .select(['deliveries.delivery', 'alerts.alert', 'notices.notice'])
      .where('deliveries.id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const content = row.alert ? { alert: row.alert as Alert } : { notice: row.notice as Notice };
    return { delivery: reviveDelivery(row.delivery), content };
  },
  async take(id, until, now) {
    const result = await db
      .updateTable('deliveries')
      .set({ attempting_until: until })
      .where('id', '=', id)
      .where('status', '=', 'pending')
      .where((w) => w.or([w('attempting_until', 'is', null), w('attempting_until', '<', now)]))
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },
  async record(delivery) {
    await db
      .updateTable('deliveries')
      .set({ ...changingColumns(delivery), attempting_until: null, enqueued_until: null })
      .where('id', '=', delivery.id)
      .execute();
  },
  async earlierPending({ about, channel }) {
    if (!('eventId' in about)) return false;
    const row = await sameEvent(db, about.eventId, channel)
      .where('revision', '<', about.revision)
      .where('status', '=', 'pending')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },
  async previousReceipt({ about, channel }) {
    if (!('eventId' in about)) return null;
    const row = await sameEvent(db, about.eventId, channel)
      .where('revision', '<', about.revision)
      .where('status', '=', 'sent')
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.receipt ?? null;
  },
  async addNotice(notice, channels, now) {
    await db
      .insertInto('notices')
      .values({ id: notice.id, notice: JSON.stringify(notice), at: now })
      .onConflict((c) => c.doNothing())
      .execute();
    return insertDeliveries(db, { notice }, channels, now);
  },
  async disableChannel(channel, reason, now) {
    await db
      .insertInto('disabled_channels')
      .values({ channel, reason, at: now })
      .onConflict((c) => c.doNothing())
      .execute();
  },
  async enableChannel(channel) {
    await db.deleteFrom('disabled_channels').where('channel', '=', channel).execute();
  },
  async disabledChannels() {
    const rows = await db.selectFrom('disabled_channels').selectAll().execute();
    return new Map(rows.map((row) => [row.channel, row.reason]));
  },
  async counts() {
    const { rows } = await sql<{ pending: number; dead: number }>`
      select count(*) filter (where status = 'pending')::int as pending, count(*) filter (where status = 'dead')::int as dead
      from deliveries`.execute(db);
    return rows[0] ?? { pending: 0, dead: 0 };
  },
});

/** Queues content for each channel; what is queued already stays as it is. Returns the ids that were new. */
export async function insertDeliveries(
  db: Kysely<Tables>,
  content: { readonly alert: Alert } | { readonly notice: Notice },
  channels: readonly string[],
  now: Date,
): Promise<string[]> {
  const ids: string[] = [];
  for (const channel of channels) {
    const delivery =
      'alert' in content ? queueAlert(content.alert, channel, now) : queueNotice(content.notice.id, channel, now);
    const added = await db
      .insertInto('deliveries')
      .values(toRow(delivery, now))
      .onConflict((c) => c.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) ids.push(added.id);
  }
  return ids;
}

const sameEvent = (db: Kysely<Tables>, eventId: string, channel: string) =>
  db.selectFrom('deliveries').select(['id', 'receipt']).where('event_id', '=', eventId).where('channel', '=', channel);

function toRow(delivery: PendingDelivery, now: Date) {
  const { id, about, channel } = delivery;
  const alert = 'alertId' in about ? about : null;
  return {
    ...{ id, channel, created_at: now },
    ...changingColumns(delivery),
    alert_id: alert?.alertId ?? null,
    event_id: alert?.eventId ?? null,
    revision: alert?.revision ?? null,
    notice_id: 'noticeId' in about ? about.noticeId : null,
    attempting_until: null,
    enqueued_until: null,
  };
}

function changingColumns(delivery: Delivery) {
  return {
    status: delivery.status,
    attempts: delivery.attempts,
    delivery: JSON.stringify(delivery),
    receipt: delivery.status === 'sent' && delivery.receipt ? JSON.stringify(delivery.receipt) : null,
    next_attempt_at: delivery.status === 'pending' ? delivery.nextAttemptAt : null,
  };
}

/** Moments come back from JSON as text. */
export function reviveDelivery(json: unknown): Delivery {
  const moments = new Set(['nextAttemptAt', 'sentAt', 'diedAt', 'at']);
  return JSON.parse(JSON.stringify(json), (key, value) =>
    moments.has(key) && typeof value === 'string' ? new Date(value) : value,
  ) as Delivery;
}

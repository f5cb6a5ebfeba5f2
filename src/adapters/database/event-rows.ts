// Events and the reports that make them, alerts, and reviews.
import { type Kysely, sql } from 'kysely';
import type { Alert } from '../../domain/alert/alert.ts';
import type { ClaimType } from '../../domain/claims/claim.ts';

import type { EventFacts, LinkedReport, NewsEvent } from '../../domain/event/event.ts';
import type { AlertStore, EventStore, HoldStore, ReviewStore } from '../../store.ts';
import { insertDeliveries, reviveDelivery } from './delivery-rows.ts';
import type { Tables } from './tables.ts';

/** Any number will do, as long as it is always the same one. */
const placementLock = 20_210_809;

export const eventRows = (db: Kysely<Tables>): EventStore => ({
  async lock() {
    await sql`select pg_advisory_xact_lock(${placementLock})`.execute(db);
  },
  async openSince(types, since) {
    if (types.length === 0) return [];
    const events = await db
      .selectFrom('events')
      .selectAll()
      .where('type', 'in', types)
      .where('last_report_at', '>=', since)
      .orderBy('opened_at')
      .orderBy('id')
      .execute();
    return withReports(db, events);
  },
  async load(id) {
    const events = await db.selectFrom('events').selectAll().where('id', '=', id).execute();
    return (await withReports(db, events))[0] ?? null;
  },
  async save(event, facts, now) {
    const last =
      event.reports
        .map((r) => r.source.publishedAt ?? r.source.seenAt)
        .toSorted()
        .at(-1) ?? '';
    const changing = { facts: JSON.stringify(facts), last_report_at: last, verdict: event.verdict ?? null };
    await db
      .insertInto('events')
      .values({ id: event.id, type: event.type, rules_version: event.rulesVersion, opened_at: now, ...changing })
      .onConflict((c) => c.column('id').doUpdateSet(changing))
      .execute();
    for (const report of event.reports) await upsertReport(db, event.id, report, now);
  },
  async dropReports(reportIds) {
    if (reportIds.length > 0) await db.deleteFrom('event_reports').where('id', 'in', reportIds).execute();
  },
  async reportsOf(articleId) {
    const rows = await db
      .selectFrom('event_reports')
      .select(['id', 'event_id'])
      .where('article_id', '=', articleId)
      .execute();
    return rows.map((row) => ({ id: row.id, eventId: row.event_id }));
  },
  async remove(id) {
    await db.deleteFrom('events').where('id', '=', id).execute();
  },
  async list({ since, limit }) {
    const rows = await db
      .selectFrom('events')
      .select('facts')
      .$if(since !== null, (q) => q.where('last_report_at', '>=', since ?? ''))
      .orderBy('last_report_at', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => row.facts as EventFacts);
  },
});

async function upsertReport(db: Kysely<Tables>, eventId: string, report: LinkedReport, now: Date): Promise<void> {
  const value = JSON.stringify(report);
  await db
    .insertInto('event_reports')
    .values({ id: report.id, event_id: eventId, article_id: report.source.articleId, report: value, placed_at: now })
    .onConflict((c) => c.column('id').doUpdateSet({ event_id: eventId, report: value }))
    .execute();
}

async function withReports(
  db: Kysely<Tables>,
  events: readonly { id: string; type: string; rules_version: number; verdict: string | null }[],
): Promise<NewsEvent[]> {
  if (events.length === 0) return [];
  const ids = events.map((event) => event.id);
  const rows = await db
    .selectFrom('event_reports')
    .select(['event_id', 'report'])
    .where('event_id', 'in', ids)
    .orderBy('placed_at')
    .orderBy('id')
    .execute();
  const byEvent = Map.groupBy(rows, (row) => row.event_id);
  return events.map(({ id, type, rules_version, verdict }) => ({
    id,
    type: type as ClaimType,
    rulesVersion: rules_version,
    verdict: (verdict as NewsEvent['verdict']) ?? null,
    reports: (byEvent.get(id) ?? []).map((row) => row.report as LinkedReport),
  }));
}

export const alertRows = (db: Kysely<Tables>): AlertStore => ({
  async last(eventId) {
    const row = await db
      .selectFrom('alerts')
      .select('alert')
      .where('event_id', '=', eventId)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? (row.alert as Alert) : null;
  },
  async add(alert, channels, now) {
    const row = {
      id: alert.id,
      event_id: alert.eventId,
      revision: alert.revision,
      alert: JSON.stringify(alert),
      decided_at: now,
    };
    await db
      .insertInto('alerts')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute();
    return insertDeliveries(db, { alert }, channels, now);
  },
  async channelsOf(eventId) {
    const rows = await db
      .selectFrom('deliveries')
      .select('channel')
      .distinct()
      .where('event_id', '=', eventId)
      .execute();
    return rows.map((row) => row.channel);
  },
  async list({ limit }) {
    const rows = await db
      .selectFrom('alerts')
      .select(['id', 'alert'])
      .orderBy('decided_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    if (rows.length === 0) return [];
    const deliveries = await db
      .selectFrom('deliveries')
      .select(['alert_id', 'delivery'])
      .where(
        'alert_id',
        'in',
        rows.map((row) => row.id),
      )
      .orderBy('channel')
      .execute();
    const byAlert = Map.groupBy(deliveries, (each) => each.alert_id);
    return rows.map((row) => ({
      alert: row.alert as Alert,
      deliveries: (byAlert.get(row.id) ?? []).map((each) => reviveDelivery(each.delivery)),
    }));
  },
});

export const holdRows = (db: Kysely<Tables>): HoldStore => ({
  async add(holds) {
    for (const { eventId, channel, untilSources, until } of holds)
      await db
        .insertInto('holds')
        .values({
          event_id: eventId,
          channel,
          until_sources: untilSources,
          until: until === null ? null : new Date(until),
        })
        .onConflict((c) => c.doNothing())
        .execute();
  },
  async of(eventId) {
    const rows = await db.selectFrom('holds').selectAll().where('event_id', '=', eventId).orderBy('channel').execute();
    return rows.map((row) => ({
      eventId,
      channel: row.channel,
      untilSources: row.until_sources,
      until: row.until?.toISOString() ?? null,
    }));
  },
  async eventsDue(now) {
    const rows = await db.selectFrom('holds').select('event_id').distinct().where('until', '<=', now).execute();
    return rows.map((row) => row.event_id);
  },
  async remove(eventId, channels) {
    if (channels.length > 0)
      await db.deleteFrom('holds').where('event_id', '=', eventId).where('channel', 'in', channels).execute();
  },
});

export const reviewRows = (db: Kysely<Tables>): ReviewStore => ({
  async add({ id, articleId, eventId, why }, now) {
    await db
      .insertInto('reviews')
      .values({ id, article_id: articleId, event_id: eventId, why, created_at: now, verdict: null, decided_at: null })
      .onConflict((c) => c.doNothing())
      .execute();
  },
  async list(openOnly) {
    const rows = await db
      .selectFrom('reviews')
      .selectAll()
      .$if(openOnly, (q) => q.where('verdict', 'is', null))
      .orderBy('created_at', 'desc')
      .limit(500)
      .execute();
    return rows.map(({ id, why, verdict, ...row }) => ({
      id,
      why,
      verdict,
      articleId: row.article_id,
      eventId: row.event_id,
      createdAt: row.created_at,
    }));
  },
  async decide(id, verdict, now) {
    const result = await db
      .updateTable('reviews')
      .set({ verdict, decided_at: now })
      .where('id', '=', id)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },
});

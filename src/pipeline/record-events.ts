// From the reports of one article to events, alerts and deliveries: the part of a transaction that must not run twice at once.
import type { Alert } from '../domain/alert/alert.ts';
import { type AlertDecision, decideAlert, defaultAlertPolicy } from '../domain/alert/decide-alert.ts';
import { newNameLines } from '../domain/alert/new-names.ts';
import { isHoldOver, type Routing, routeAlert } from '../domain/alert/route-alert.ts';
import { alertTypes, type ClaimType } from '../domain/claims/claim.ts';
import type { EventFacts, NewsEvent, Report } from '../domain/event/event.ts';
import { eventSources } from '../domain/event/event-sources.ts';
import { type FoldedFacts, foldEvent } from '../domain/event/fold-event.ts';
import { placeReports, relevantSince, withPlacement } from '../domain/event/place-reports.ts';
import { relatedEvents } from '../domain/event/related-events.ts';
import type { Measure } from '../domain/watchlist.ts';
import type { Configuration } from '../ports.ts';
import type { Hold, Store } from '../store.ts';

export interface RecordedEvents {
  readonly deliveryIds: readonly string[];
  readonly decisions: readonly { readonly event: string; readonly action: string; readonly reason: string }[];
}

export async function recordEvents(
  tx: Store,
  config: Configuration,
  { articleId, reports }: { readonly articleId: string; readonly reports: readonly Report[] },
  now: Date,
): Promise<RecordedEvents> {
  const before = await tx.events.reportsOf(articleId);
  if (reports.length + before.length === 0) return { deliveryIds: [], decisions: [] };
  await tx.events.lock();
  const open = await openEvents(tx, reports);
  const placements = placeReports(reports, open, now.toISOString());
  const placed = new Set(placements.map(({ report }) => report.id));
  const dropped = before.filter(({ id }) => !placed.has(id));
  await tx.events.dropReports(dropped.map(({ id }) => id));
  const after = placements.reduce(withPlacement, open);
  const touched = new Set([...placements.map(({ eventId }) => eventId), ...dropped.map(({ eventId }) => eventId)]);
  const settled: RecordedEvents[] = [];
  for (const id of touched) {
    const event =
      after.find((each) => each.id === id && placements.some((placement) => placement.eventId === id)) ??
      (await tx.events.load(id));
    if (event) settled.push(await settleEvent(tx, config, withoutReports(event, dropped), after, now));
  }
  return {
    deliveryIds: settled.flatMap((each) => each.deliveryIds),
    decisions: settled.flatMap((each) => each.decisions),
  };
}

async function openEvents(tx: Store, reports: readonly Report[]): Promise<NewsEvent[]> {
  const since = reports.map(relevantSince).toSorted()[0];
  if (since === undefined) return [];
  // Sanctions and releases are loaded together, because one deal ties them.
  const types = new Set<ClaimType>([...reports.map((report) => report.claim.type), ...alertTypes]);
  return tx.events.openSince([...types], since);
}

const withoutReports = (event: NewsEvent, dropped: readonly { readonly id: string }[]): NewsEvent => {
  const gone = new Set(dropped.map(({ id }) => id));
  return { ...event, reports: event.reports.filter((report) => !gone.has(report.id)) };
};

/** Facts, decision and alert of one event as its reports now stand. */
export async function settleEvent(
  tx: Store,
  config: Configuration,
  event: NewsEvent,
  others: readonly NewsEvent[],
  now: Date,
): Promise<RecordedEvents> {
  const lastSent = await tx.alerts.last(event.id);
  if (event.reports.length === 0)
    return lastSent ? withdraw(tx, lastSent, 'the article that told it no longer says so', now) : forget(tx, event.id);
  const { measures } = config.watchlist;
  const related = relatedFacts(event, others, measures);
  const facts = foldEvent(event, { measures, related: related.map(({ id }) => id) });
  await tx.events.save(event, facts, now);
  const decision = decideAlert({
    facts,
    lastSent,
    now: now.toISOString(),
    policy: { ...defaultAlertPolicy, types: wantedTypes(config) },
  });
  const deliveryIds = await act(tx, config, { event, facts, related, lastSent, decision }, now);
  return { deliveryIds, decisions: [{ event: event.id, action: decision.action, reason: decision.reason }] };
}

/** The release and the relief that paid for it: only what happened, and of the types that page. */
function relatedFacts(event: NewsEvent, others: readonly NewsEvent[], measures: readonly Measure[]): EventFacts[] {
  const types: readonly string[] = alertTypes;
  const ids = new Set(relatedEvents(event, others));
  return others
    .filter(({ id, type }) => ids.has(id) && types.includes(type))
    .map((other) => foldEvent(other, { measures }))
    .filter((facts) => facts.status === 'occurred' && facts.state !== 'withdrawn')
    .map((facts) => ({ ...facts, sources: [] }));
}

/** The four alert types, and what a route asks for beside them. */
const wantedTypes = ({ routes }: Configuration): ClaimType[] => [
  ...new Set([...alertTypes, ...routes.flatMap((route) => route.match.types ?? [])]),
];

async function forget(tx: Store, eventId: string): Promise<RecordedEvents> {
  await tx.events.remove(eventId);
  return { deliveryIds: [], decisions: [] };
}

/** What was sent is taken back, to everyone who got it: no report tells it any more. */
export async function withdraw(tx: Store, lastSent: Alert, reason: string, now: Date): Promise<RecordedEvents> {
  if (lastSent.action === 'withdrawn') return { deliveryIds: [], decisions: [] };
  const alert: Alert = {
    ...nextRevision(lastSent, lastSent.eventId),
    action: 'withdrawn',
    reason,
    decidedAt: now.toISOString(),
    lateByMinutes: null,
    facts: { ...lastSent.facts, state: 'withdrawn' },
    newNames: [],
  };
  const deliveryIds = await tx.alerts.add(alert, await tx.alerts.channelsOf(lastSent.eventId), now);
  return { deliveryIds, decisions: [{ event: lastSent.eventId, action: 'withdrawn', reason }] };
}

interface Decided {
  readonly event: NewsEvent;
  readonly facts: FoldedFacts;
  readonly related: readonly EventFacts[];
  readonly lastSent: Alert | null;
  readonly decision: AlertDecision;
}

async function act(tx: Store, config: Configuration, decided: Decided, now: Date): Promise<string[]> {
  const { event, facts, related, lastSent, decision } = decided;
  const sources = eventSources(event);
  const subjects = [...config.watchlist.people, ...config.watchlist.organisations];
  const routing = routeAlert(facts, config.routes, sources, subjects);
  if (decision.review)
    await tx.reviews.add({ id: `r-${event.id}`, articleId: null, eventId: event.id, why: decision.reason }, now);
  if (decision.action === 'joined') return releaseHolds(tx, event, lastSent, now);
  if (lastSent === null && routing.review) {
    await tx.reviews.add({ id: `r-${event.id}`, articleId: null, eventId: event.id, why: routing.reason }, now);
    return [];
  }
  const alert: Alert = {
    ...nextRevision(lastSent, event.id),
    action: decision.action,
    reason: decision.reason,
    decidedAt: now.toISOString(),
    lateByMinutes: decision.lateByMinutes,
    facts,
    newNames: newNameLines(facts.people),
    relatedFacts: related,
  };
  return send(tx, alert, routing, now);
}

const nextRevision = (lastSent: Alert | null, eventId: string) => {
  const revision = (lastSent?.revision ?? 0) + 1;
  return { id: `${eventId}.${revision}`, eventId, revision };
};

/** A first alert goes where the routes say; a further one also to everyone who got an earlier. Held channels keep waiting. */
async function send(tx: Store, alert: Alert, routing: Routing, now: Date): Promise<string[]> {
  const already = await tx.alerts.channelsOf(alert.eventId);
  const waiting = (await tx.holds.of(alert.eventId)).map((hold) => hold.channel);
  const held = holdsOf(alert.eventId, routing).filter((hold) => !already.includes(hold.channel));
  const silenced = new Set([...waiting, ...held.map((hold) => hold.channel)]);
  const channels = [...new Set([...already, ...routing.channels])].filter((channel) => !silenced.has(channel));
  const ids = await tx.alerts.add(alert, channels, now);
  if (alert.action === 'withdrawn') await tx.holds.remove(alert.eventId, waiting);
  else await tx.holds.add(held);
  return ids;
}

const holdsOf = (eventId: string, { hold }: Routing): Hold[] =>
  (hold ?? []).flatMap(({ channels, untilSources, until }) =>
    channels.map((channel) => ({ eventId, channel, untilSources, until })),
  );

/** Sends the alert as it stands to channels whose wait is over: enough sources, or the moment has come. */
export async function releaseHolds(tx: Store, event: NewsEvent, lastSent: Alert | null, now: Date): Promise<string[]> {
  if (lastSent === null) return [];
  const sources = eventSources(event);
  const over = (await tx.holds.of(event.id)).filter((hold) =>
    isHoldOver({ ...hold, channels: [hold.channel] }, sources, now.toISOString()),
  );
  const channels = over.map((hold) => hold.channel);
  await tx.holds.remove(event.id, channels);
  return tx.alerts.add(lastSent, channels, now);
}

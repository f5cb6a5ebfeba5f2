// What came of a soak: what was decided, against what every receiver saw. Each list is empty when all is well.
import type { Alert } from '../../src/domain/alert/alert.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { EventFacts } from '../../src/domain/event/event.ts';
import type { Happening } from './happenings.ts';

/** One acceptance by a receiver, in order of arrival. Slack has no ids. */
export interface Seen {
  readonly id: string | null;
  readonly eventId: string;
  readonly revision: number;
  readonly body: string;
}

export interface SoakChannel {
  readonly id: string;
  readonly wants: (happening: Happening) => boolean;
  readonly seen: readonly Seen[];
}

export interface Outcome {
  readonly happenings: readonly Happening[];
  readonly events: readonly Pick<EventFacts, 'id' | 'type' | 'sources'>[];
  readonly alerts: readonly { readonly alert: Alert; readonly deliveries: readonly Delivery[] }[];
  readonly channels: readonly SoakChannel[];
}

export interface Verdict {
  readonly missing: readonly string[]; // a happening that a channel wants and never saw
  readonly unwanted: readonly string[]; // a happening that a channel saw and does not want
  readonly toldTwice: readonly string[]; // a happening that became several alerted events
  readonly mixed: readonly string[]; // an event that holds reports of several happenings
  readonly undelivered: readonly string[]; // a revision that was decided for a channel, and that it never saw
  readonly unsettled: readonly string[]; // a delivery that is not sent
  readonly twoIds: readonly string[]; // a revision that a channel saw under two ids
  readonly differing: readonly string[]; // one id that came with two contents
  readonly disordered: readonly string[]; // an earlier revision after a later one
}

export function judge(outcome: Outcome): Verdict {
  const happeningsOf = new Map(outcome.events.map((event) => [event.id, toldIn(event)]));
  const alerted = new Set(outcome.alerts.map(({ alert }) => alert.eventId));
  const eventsOf = (happening: Happening) =>
    [...happeningsOf].flatMap(([id, told]) => (told.includes(happening.id) && alerted.has(id) ? [id] : []));
  const routed = outcome.channels.map((channel) => judgeRoute(channel, outcome.happenings, eventsOf));
  const seen = outcome.channels.map(judgeSeen);
  return {
    missing: routed.flatMap((each) => each.missing),
    unwanted: routed.flatMap((each) => each.unwanted),
    toldTwice: outcome.happenings.flatMap((happening) => {
      const events = eventsOf(happening);
      return events.length > 1 ? [`${happening.id} ${happening.type}: ${events.join(', ')}`] : [];
    }),
    mixed: [...happeningsOf].flatMap(([id, told]) => (told.length > 1 ? [`${id}: ${told.join(', ')}`] : [])),
    undelivered: outcome.channels.flatMap((channel) => undelivered(channel, outcome)),
    unsettled: outcome.alerts.flatMap(({ deliveries }) =>
      deliveries.flatMap(({ id, status }) => (status === 'sent' ? [] : [`${id}: ${status}`])),
    ),
    twoIds: seen.flatMap((each) => each.twoIds),
    differing: seen.flatMap((each) => each.differing),
    disordered: seen.flatMap((each) => each.disordered),
  };
}

export const isWell = (verdict: Verdict): boolean => Object.values(verdict).every((list) => list.length === 0);

/** Slugs begin with the happening's id. */
function toldIn({ sources }: Pick<EventFacts, 'sources'>): string[] {
  return [...new Set(sources.map(({ url }) => new URL(url).pathname.split('/').at(-1)?.split('-')[0] ?? ''))].sort();
}

function judgeRoute(
  { id, wants, seen }: SoakChannel,
  happenings: readonly Happening[],
  eventsOf: (happening: Happening) => readonly string[],
) {
  const known = new Set(seen.map(({ eventId }) => eventId));
  const sees = (happening: Happening) => eventsOf(happening).some((event) => known.has(event));
  const name = (happening: Happening) => `${happening.id} ${happening.type} at ${id}`;
  return {
    missing: happenings.filter((each) => wants(each) && !sees(each)).map(name),
    unwanted: happenings.filter((each) => !wants(each) && sees(each)).map(name),
  };
}

function undelivered({ id, seen }: SoakChannel, { alerts }: Outcome): string[] {
  const known = new Set(seen.map(({ eventId, revision }) => `${eventId}.${revision}`));
  return alerts.flatMap(({ alert, deliveries }) =>
    deliveries.some(({ channel }) => channel === id) && !known.has(`${alert.eventId}.${alert.revision}`)
      ? [`${alert.eventId}.${alert.revision} at ${id}`]
      : [],
  );
}

function judgeSeen({ id: channel, seen }: SoakChannel) {
  const ids = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  const latest = new Map<string, number>();
  const disordered: string[] = [];
  for (const { id, eventId, revision, body } of seen) {
    const name = `${eventId}.${revision} at ${channel}`;
    if (id !== null) ids.set(name, (ids.get(name) ?? new Set()).add(id));
    bodies.set(id ?? name, (bodies.get(id ?? name) ?? new Set()).add(body));
    if (revision < (latest.get(eventId) ?? 0)) disordered.push(name);
    latest.set(eventId, Math.max(revision, latest.get(eventId) ?? 0));
  }
  const several = (sets: ReadonlyMap<string, ReadonlySet<string>>) =>
    [...sets].flatMap(([name, set]) => (set.size > 1 ? [`${name}: ${set.size}`] : []));
  return { twoIds: several(ids), differing: several(bodies), disordered };
}

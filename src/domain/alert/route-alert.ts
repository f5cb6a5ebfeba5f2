// Which channels an event's alert goes to. Routes are tried from the top; the first that matches ends it, unless it says
// `continue`. What no route wants goes to review: never nowhere, and never everywhere.
import { alertTypes, type ClaimType } from '../claims/claim.ts';
import type { EventFacts, EventState, Source } from '../event/event.ts';
import type { OutletKind } from '../outlet.ts';
import type { Subject } from '../watchlist.ts';

/** Every condition that is given must hold; a list holds when one of its values does. An empty match takes everything. */
export interface RouteMatch {
  readonly types?: readonly ClaimType[] | undefined;
  readonly states?: readonly EventState[] | undefined;
  readonly authorities?: readonly string[] | undefined; // ISO country codes plus EU, UN, UK
  readonly targets?: readonly string[] | undefined; // ids of organisations or measures, or words as claims hold them
  readonly subjects?: readonly string[] | undefined; // ids of watched people or organisations
  readonly groups?: readonly string[] | undefined; // groups of watched people or organisations
  readonly outletKinds?: readonly OutletKind[] | undefined;
  readonly languages?: readonly string[] | undefined; // ISO 639-1
  readonly minSources?: number | undefined; // independent owners
  readonly minConfidence?: number | undefined; // 0..1
}

/** Waits for so many independent owners or so many minutes, whichever comes first; a first alert only. */
export interface RouteHold {
  readonly sources?: number | undefined;
  readonly minutes?: number | undefined;
}

export interface Route {
  readonly match: RouteMatch;
  readonly channels: readonly string[]; // ids
  readonly continue?: boolean | undefined;
  readonly hold?: RouteHold | undefined;
}

export interface HeldChannels {
  readonly channels: readonly string[];
  /** Goes out once so many independent owners tell it; null: time alone. */
  readonly untilSources: number | null;
  /** Goes out at this moment at the latest, ISO 8601 UTC; null: sources alone. */
  readonly until: string | null;
}

export interface Routing {
  readonly channels: readonly string[]; // to send to now, each once
  /** Channels that wait, by the hold that makes them wait; null where none does. Route again on each report and at `until`. */
  readonly hold: readonly HeldChannels[] | null;
  readonly review: boolean; // no route wants it
  readonly reason: string; // "route 2", "no route wants it: to review"
}

/** What `backtest` uses when no routes are configured: the four alert types at once, without holds. */
export const builtInRoutes: readonly Route[] = [{ match: { types: alertTypes }, channels: ['all'] }];

/** What the watchlist says of the subjects an event names. */
export type SubjectGroups = readonly Pick<Subject, 'id' | 'group'>[];

export function routeAlert(
  facts: EventFacts,
  routes: readonly Route[],
  sources: readonly Source[],
  subjects: SubjectGroups = [],
): Routing {
  const taken: { readonly route: Route; readonly number: number }[] = [];
  for (const [index, route] of routes.entries()) {
    if (!matches(route.match, facts, sources, subjects)) continue;
    taken.push({ route, number: index + 1 });
    if (!route.continue) break;
  }
  if (taken.length === 0) return { channels: [], hold: null, review: true, reason: 'no route wants it: to review' };
  const owners = ownersOf(sources);
  const waits = taken.filter(({ route }) => isHeld(route.hold, owners));
  const channels = unique(taken.filter((each) => !waits.includes(each)).flatMap(({ route }) => route.channels));
  const held = waits
    .map(({ route }) => heldChannels(route, facts, channels))
    .filter((wait) => wait.channels.length > 0);
  const reason = `route ${taken.map(({ number }) => number).join(', ')}`;
  return { channels, hold: held.length > 0 ? held : null, review: false, reason };
}

/** Whether a moment has come at which held channels are to be sent to. */
export function isHoldOver(hold: HeldChannels, sources: readonly Source[], now: string): boolean {
  const hasSources = hold.untilSources !== null && ownersOf(sources) >= hold.untilSources;
  return hasSources || (hold.until !== null && Date.parse(now) >= Date.parse(hold.until));
}

function matches(match: RouteMatch, facts: EventFacts, sources: readonly Source[], subjects: SubjectGroups): boolean {
  const named = [...facts.people.flatMap(({ subject }) => subject ?? []), ...facts.targets];
  const groups = subjects.filter(({ id }) => named.includes(id)).flatMap(({ group }) => group ?? []);
  return (
    holdsOne(match.types, [facts.type]) &&
    holdsOne(match.states, [facts.state]) &&
    holdsOne(match.authorities, facts.authorities) &&
    holdsOne(match.targets, [...facts.targets, ...facts.measures]) &&
    holdsOne(match.subjects, named) &&
    holdsOne(match.groups, groups) &&
    holdsOne(
      match.outletKinds,
      sources.map(({ outlet }) => outlet.kind),
    ) &&
    holdsOne(
      match.languages,
      sources.flatMap(({ language }) => language ?? []),
    ) &&
    ownersOf(sources) >= (match.minSources ?? 0) &&
    facts.confidence >= (match.minConfidence ?? 0)
  );
}

function holdsOne<T>(wanted: readonly T[] | undefined, found: readonly T[]): boolean {
  return wanted === undefined || found.some((value) => wanted.includes(value));
}

/** Owners whose own text it is: a copy is its original's voice, and state media confirm nothing. */
function ownersOf(sources: readonly Source[]): number {
  const own = sources.filter(({ copyOf, outlet }) => copyOf === null && outlet.kind !== 'state_media');
  return new Set(own.map(({ outlet }) => outlet.owner)).size;
}

function isHeld(hold: RouteHold | undefined, owners: number): boolean {
  if (!hold || (hold.sources === undefined && hold.minutes === undefined)) return false;
  return hold.sources === undefined || owners < hold.sources;
}

function heldChannels({ channels, hold }: Route, facts: EventFacts, sentNow: readonly string[]): HeldChannels {
  const until =
    hold?.minutes === undefined
      ? null
      : new Date(Date.parse(facts.firstReportedAt) + hold.minutes * 60_000).toISOString();
  return {
    channels: unique(channels).filter((id) => !sentNow.includes(id)),
    untilSources: hold?.sources ?? null,
    until,
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

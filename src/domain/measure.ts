// A measure is one sanctions measure of one authority on one target, with its state over time.
import type { ClaimKind } from './claims/claim.ts';
import type { EventFacts } from './event/event.ts';
import type { FoldedFacts } from './event/fold-event.ts';
import type { Measure, MeasureStatus } from './watchlist.ts';

/** One change of a measure, and the event that tells it. */
export interface MeasureChange {
  readonly on: string; // YYYY-MM-DD
  readonly type: EventFacts['type'];
  readonly kind: ClaimKind | null;
  readonly state: EventFacts['state'];
  /** What the measure became; null where it stays as it was: an envoy's word is not a licence. */
  readonly became: MeasureStatus | null;
  readonly eventId: string;
}

export interface MeasureHistory {
  readonly measure: Measure;
  readonly status: MeasureStatus;
  readonly since: string | null; // YYYY-MM-DD of the status
  readonly changes: readonly MeasureChange[]; // oldest first
}

/** Relief is as deep as its act: a licence eases, a suspension suspends, only a delisting or a court lifts. */
const reliefBecomes: Readonly<Partial<Record<ClaimKind, MeasureStatus>>> = {
  licence: 'eased',
  suspension: 'suspended',
  delisting: 'lifted',
  court_annulment: 'lifted',
};

/** Independent owners who tell of one act of law stand for the act where no official outlet is read. */
const enoughToldOf = 2;

/** From the status that the watchlist gives at `since`, through every event that touches the measure and is later than that. */
export function measureHistory(measure: Measure, events: readonly FoldedFacts[]): MeasureHistory {
  const changes = events
    .filter(
      (facts) => facts.measures.includes(measure.id) && facts.status === 'occurred' && facts.state !== 'withdrawn',
    )
    .map(changeOf)
    .filter(({ on }) => measure.since === null || on >= measure.since)
    .sort((a, b) => (a.on < b.on || (a.on === b.on && a.eventId < b.eventId) ? -1 : 1));
  const last = changes.findLast(({ became }) => became !== null);
  return { measure, status: last?.became ?? measure.status, since: last?.on ?? measure.since, changes };
}

function changeOf(facts: FoldedFacts): MeasureChange {
  return {
    on: facts.happenedOn ?? facts.firstReportedAt.slice(0, 10),
    type: facts.type,
    kind: facts.kind,
    state: facts.state,
    became: statusAfter(facts),
    eventId: facts.id,
  };
}

function statusAfter(facts: FoldedFacts): MeasureStatus | null {
  if (facts.type === 'sanctions_imposed') return 'in_force';
  if (facts.type !== 'sanctions_eased' || facts.kind === null) return null;
  const isSure = facts.state === 'in_force' || facts.confirmations >= enoughToldOf;
  return isSure ? (reliefBecomes[facts.kind] ?? null) : null;
}

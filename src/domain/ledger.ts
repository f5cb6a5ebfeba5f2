// The ledger: what is known of each watched person and each measure over time, with the sentence that says so.
import type { ClaimKind, ClaimType } from './claims/claim.ts';
import type { EventFacts, LinkedReport, NewsEvent } from './event/event.ts';
import type { FoldedFacts } from './event/fold-event.ts';
import { newsOf } from './event/moments.ts';
import { type MeasureHistory, measureHistory } from './measure.ts';
import type { Measure, Subject } from './watchlist.ts';

export type PersonStatus = NonNullable<Subject['status']>;

export interface LedgerEntry {
  readonly on: string; // YYYY-MM-DD
  readonly status: PersonStatus;
  readonly kind: ClaimKind | null;
  readonly state: EventFacts['state'];
  readonly eventId: string;
  readonly firstReportedAt: string; // ISO 8601 UTC: the order of one day
  /** The first report of the event that names the person. */
  readonly evidence: { readonly quote: string; readonly url: string; readonly outlet: string };
}

export interface PersonHistory {
  readonly subject: string;
  readonly name: string;
  readonly status: PersonStatus | null; // null: nothing is known
  readonly since: string | null; // YYYY-MM-DD
  readonly entries: readonly LedgerEntry[]; // oldest first
}

export interface FoldedEvent {
  readonly event: NewsEvent;
  readonly facts: FoldedFacts;
}

const statusOf: Readonly<Partial<Record<ClaimType, PersonStatus>>> = {
  prisoner_release: 'released',
  prisoner_detention: 'detained',
  prisoner_death: 'died',
};

/**
 * One history for each watched person, in the watchlist's order. What the watchlist says of a person holds from its day on,
 * until a later event says otherwise; an event that was withdrawn, is only planned, or from whose people a denial struck the
 * person, says nothing. Nothing follows a death.
 */
export function peopleLedger(people: readonly Subject[], events: readonly FoldedEvent[]): PersonHistory[] {
  return people.map((subject) => {
    const entries = withoutAfterlife(
      events.flatMap((folded) => entryOf(subject, folded)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    );
    const last = entries.filter(({ on }) => subject.since === null || on >= subject.since).at(-1);
    const { status, since } = last ? { status: last.status, since: last.on } : subject;
    return { subject: subject.id, name: subject.name, status, since, entries };
  });
}

/** One history for each watched measure, in the watchlist's order. */
export function measuresLedger(measures: readonly Measure[], events: readonly FoldedEvent[]): MeasureHistory[] {
  const facts = events.map((folded) => folded.facts);
  return measures.map((measure) => measureHistory(measure, facts));
}

function entryOf(subject: Subject, { event, facts }: FoldedEvent): LedgerEntry[] {
  const status = statusOf[event.type];
  const isNamed = facts.people.some((person) => person.subject === subject.id);
  if (!status || !isNamed || facts.status !== 'occurred' || facts.state === 'withdrawn') return [];
  const report = newsOf(event.reports).find(({ claim }) =>
    claim.people.some((person) => person.subject === subject.id),
  );
  if (!report) return [];
  const on = facts.happenedOn ?? facts.firstReportedAt.slice(0, 10);
  const { kind, state, id: eventId, firstReportedAt } = facts;
  return [{ on, status, kind, state, eventId, firstReportedAt, evidence: evidenceOf(report) }];
}

function evidenceOf({ claim, source }: LinkedReport): LedgerEntry['evidence'] {
  return { quote: claim.evidence.quote, url: source.url, outlet: source.outlet.name };
}

function orderOf({ on, firstReportedAt, eventId }: LedgerEntry): string {
  return `${on} ${firstReportedAt} ${eventId}`;
}

function withoutAfterlife(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const death = entries.findIndex(({ status }) => status === 'died');
  return death < 0 ? entries : entries.slice(0, death + 1);
}

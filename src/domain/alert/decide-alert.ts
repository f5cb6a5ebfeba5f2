// Whether someone should be told of an event now, and why; or why we stay silent.
import { alertTypes, type ClaimType } from '../claims/claim.ts';
import { compareCounts } from '../event/compare-counts.ts';
import { isSanctions } from '../event/comparison.ts';
import type { EventFacts } from '../event/event.ts';
import type { FoldedFacts } from '../event/fold-event.ts';
import type { Alert, AlertAction } from './alert.ts';

export interface AlertPolicy {
  /** The types that raise alerts: the four of `alertTypes`, and those that a route asks for. */
  readonly types: readonly ClaimType[];
  /** Where no reading is as sure as this, no first alert is sent and the event waits in review. 0..1 */
  readonly minConfidence: number;
  /** News is late when it happened, or was first told, longer ago than this. Minutes. */
  readonly lateAfterMinutes: number;
  /** What happened longer ago than this is history, and no longer news. Days. */
  readonly maxAgeDays: number;
}

/**
 * A reading that is wrong one time in three is for a person to look at. A day and a half is what a happening of one day takes to be told everywhere by the next evening. Thirty-five days
 * let a report through that comes a month late, and keep anniversaries out.
 */
export const defaultAlertPolicy: AlertPolicy = {
  types: alertTypes,
  minConfidence: 0.65,
  lateAfterMinutes: 36 * 60,
  maxAgeDays: 35,
};

export interface AlertDecision {
  /** `joined`: nothing is sent. */
  readonly action: AlertAction | 'joined';
  readonly reason: string; // "new event", "count 51 became 52", "nothing new"
  readonly lateByMinutes: number | null;
  /** Silent because it was unsure: a person should look. */
  readonly review: boolean;
}

export interface AlertQuestion {
  readonly facts: FoldedFacts;
  /** The last alert that was decided for this event, also when it is still on its way. */
  readonly lastSent: Alert | null;
  readonly now: string; // ISO 8601 UTC
  readonly policy: AlertPolicy;
}

export function decideAlert(question: AlertQuestion): AlertDecision {
  const { facts, lastSent } = question;
  const decision = lastSent ? furtherAlert(facts, lastSent) : firstAlert(question);
  return { review: false, ...decision, lateByMinutes: decision.action === 'created' ? lateness(question) : null };
}

type Decision = Pick<AlertDecision, 'action' | 'reason'> & Partial<Pick<AlertDecision, 'review'>>;

function silent(reason: string): Decision {
  return { action: 'joined', reason };
}

function firstAlert({ facts, now, policy }: AlertQuestion): Decision {
  if (!policy.types.includes(facts.type)) return silent(`${facts.type} does not page`);
  if (facts.status !== 'occurred') return silent(`only ${facts.status} so far`);
  if (facts.state === 'withdrawn') return silent('denied before anything was sent');
  if (facts.readingConfidence < policy.minConfidence) {
    return {
      ...silent(`read with confidence ${facts.readingConfidence}, below ${policy.minConfidence}: to review`),
      review: true,
    };
  }
  const ageDays = Math.floor(minutesSince(happenedBy(facts), now) / 1440);
  if (ageDays > policy.maxAgeDays) return silent(`happened ${ageDays} days ago: history`);
  return { action: 'created', reason: 'new event' };
}

/** Only what changes what a reader would do: the tenth outlet with the same facts sends nothing. */
function furtherAlert(facts: FoldedFacts, lastSent: Alert): Decision {
  const wasWithdrawn = lastSent.action === 'withdrawn';
  if (facts.state === 'withdrawn') {
    return wasWithdrawn ? silent('already withdrawn') : { action: 'withdrawn', reason: 'denied: it did not happen' };
  }
  if (wasWithdrawn) return { action: 'corrected', reason: 'it happened after all' };
  const corrections = correctionsSince(lastSent.facts, facts);
  if (corrections.length > 0) return { action: 'corrected', reason: corrections.join('; ') };
  const news = newsSince(lastSent.facts, facts);
  if (news.length > 0) return { action: 'updated', reason: news.join('; ') };
  return silent('nothing new');
}

/**
 * What was said and no longer holds: fewer people, or a watched person who was not among them. Of sanctions some reports count
 * people, some companies and some both, so that a smaller number there takes nothing back.
 */
function correctionsSince(sent: EventFacts, facts: FoldedFacts): string[] {
  const gone = watchedOf(sent).filter((person) => !facts.people.some(({ subject }) => subject === person.subject));
  return [
    ...(changesCount(sent, facts) && isFewer(sent, facts) && !isSanctions(facts.type)
      ? [countChange(sent, facts)]
      : []),
    ...gone.map(({ name }) => `${name} was not among them`),
  ];
}

function newsSince(sent: EventFacts, facts: FoldedFacts): string[] {
  const named = watchedOf(facts).filter((person) => !sent.people.some(({ subject }) => subject === person.subject));
  const measures = facts.measures.filter((id) => !sent.measures.includes(id));
  return [
    ...(changesCount(sent, facts) && !isFewer(sent, facts) ? [countChange(sent, facts)] : []),
    ...(named.length > 0 ? [`now named: ${named.map(({ name }) => name).join(', ')}`] : []),
    ...(measures.length > 0 ? [`also touches ${measures.join(', ')}`] : []),
    ...officialAct(sent, facts),
  ];
}

function watchedOf({ people }: EventFacts) {
  return people.filter(({ subject }) => subject !== null);
}

/**
 * A first count, and one that differs in more than how exactly it was told: "more than 50" that turns out to be 52 is no
 * news; 51 that turns out to be 52 is, since both were given as exact.
 */
function changesCount(sent: EventFacts, facts: FoldedFacts): boolean {
  if (facts.count === null || facts.count === sent.count) return false;
  if (sent.count === null) return true;
  const bothExact = sent.countIs === 'exact' && facts.countIs === 'exact';
  return bothExact || ['possible', 'differ'].includes(compareCounts(sent, facts));
}

function isFewer(sent: EventFacts, facts: EventFacts): boolean {
  return (facts.count ?? 0) < (sent.count ?? 0);
}

function countChange(sent: EventFacts, facts: EventFacts): string {
  return sent.count === null ? `count now known: ${facts.count}` : `count ${sent.count} became ${facts.count}`;
}

function officialAct(sent: EventFacts, facts: EventFacts): string[] {
  if (facts.state === sent.state) return [];
  if (facts.state === 'official') return ['an official outlet confirms it'];
  return facts.state === 'in_force' ? ['the legal act was seen: in force'] : [];
}

/** The end of the day it happened on, else when it was first told. */
function happenedBy({ happenedOn, firstReportedAt }: EventFacts): string {
  const endOfDay = happenedOn === null ? null : `${happenedOn}T23:59:59Z`;
  return endOfDay !== null && endOfDay < firstReportedAt ? endOfDay : firstReportedAt;
}

function minutesSince(moment: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(moment)) / 60_000));
}

function lateness({ facts, now, policy }: AlertQuestion): number | null {
  const minutes = minutesSince(happenedBy(facts), now);
  return minutes > policy.lateAfterMinutes ? minutes : null;
}

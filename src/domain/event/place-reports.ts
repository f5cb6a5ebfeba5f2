// Which event each report of an article belongs to: an open one that it agrees with, or a new one.
import { agreement, farthestDays, joinWeight } from './agreement.ts';
import { compareCounts } from './compare-counts.ts';
import { hasOccurred } from './comparison.ts';
import type { LinkedReport, LinkReason, NewsEvent, Report } from './event.ts';
import { dayMs, daysApart, eventSpan, firstTold, happenedWithin, newsOf, toldAt } from './moments.ts';
import { peopleInCommon } from './same-person.ts';
import { targetsInCommon } from './shared-targets.ts';

/** Raised whenever a rule or weight of grouping changes. Links that stand are never redone by a newer version. */
export const groupingRulesVersion = 1;

/** A plan told later than this after the news is the plan of the next. */
const planReachMs = 3 * dayMs;

export interface Placement {
  readonly report: Report;
  readonly eventId: string;
  readonly opened: boolean; // a new event, which this report opened
  readonly link: LinkReason;
}

/**
 * Places the reports of one article among the open events (all that `relevantSince` asks for). `occurred` claims join or
 * open; `planned` ones do too, so that the rumour precedes its event; a `denied` one only joins what it denies; `background`
 * and `called_for` belong to no event and are left out of the answer. A report that an open event already holds stays there
 * with the link it has, so placing twice is placing once and a link made by hand is kept. Reports that say it happened are
 * placed first. `now` is when the deciding is done, ISO 8601 UTC: an event that was told later than that is not looked at.
 */
export function placeReports(reports: readonly Report[], open: readonly NewsEvent[], now: string): Placement[] {
  const placements: Placement[] = [];
  let events = open.filter((event) =>
    event.reports.some((report) => Date.parse(report.source.seenAt) <= Date.parse(now)),
  );
  for (const report of inOrder(reports)) {
    const placement = standing(report, events) ?? place(report, events, reports);
    if (!placement) continue;
    placements.push(placement);
    events = withPlacement(events, placement);
  }
  return placements;
}

/** How far back the store must load open events of the report's type for `placeReports`: ISO 8601 UTC. */
export function relevantSince(report: Report): string {
  return new Date(happenedWithin(report).from - (farthestDays + 2) * dayMs).toISOString();
}

/** The events after a placement: what the store will hold once it is written. */
export function withPlacement(events: readonly NewsEvent[], placement: Placement): NewsEvent[] {
  const { report, eventId, link } = placement;
  const linked: LinkedReport = { ...report, link };
  if (placement.opened) {
    const opened = { id: eventId, type: report.claim.type, reports: [linked], rulesVersion: groupingRulesVersion };
    return [...events, opened];
  }
  return events.map((event) => (event.id === eventId ? withReport(event, linked) : event));
}

function withReport(event: NewsEvent, linked: LinkedReport): NewsEvent {
  const others = event.reports.filter((report) => report.id !== linked.id);
  if (others.length === event.reports.length) return { ...event, reports: [...event.reports, linked] };
  return { ...event, reports: event.reports.map((report) => (report.id === linked.id ? linked : report)) };
}

const placingOrder: readonly string[] = ['occurred', 'planned', 'denied'];

function inOrder(reports: readonly Report[]): Report[] {
  return placingOrder.flatMap((status) => reports.filter((report) => report.claim.status === status));
}

function standing(report: Report, events: readonly NewsEvent[]): Placement | null {
  for (const event of events) {
    const held = event.reports.find((other) => other.id === report.id);
    if (held && event.type === report.claim.type) return { report, eventId: event.id, opened: false, link: held.link };
  }
  return null;
}

function place(report: Report, events: readonly NewsEvent[], reports: readonly Report[]): Placement | null {
  const beside = reports.filter((other) => other.id !== report.id);
  const span = happenedWithin(report);
  const rivals = events
    .filter((event) => event.type === report.claim.type)
    .map((event) => ({ event, apart: daysApart(span, eventSpan(event)) }))
    .filter(({ event, apart }) => apart <= farthestDays && mayJoin(report, event))
    .map(({ event, apart }) => ({ event, ...agreement({ report, event, apart, beside }) }))
    .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1));
  const best = rivals[0];
  if (best && best.weight >= joinWeight) {
    const { event, score, reasons } = best;
    return { report, eventId: event.id, opened: false, link: { score, reasons, by: 'rule' } };
  }
  if (report.claim.status === 'denied') return null;
  const nearest = best ? [`nearest ${best.event.id}: ${best.reasons.join('; ')}`] : ['no open event near it'];
  return { report, eventId: `e-${report.id}`, opened: true, link: { score: 1, reasons: nearest, by: 'rule' } };
}

/**
 * News may join anything that it agrees with. A denial must name what it denies, a person, a target or a count of the event,
 * after it was first told; so must a plan that comes after the news.
 */
function mayJoin(report: Report, event: NewsEvent): boolean {
  const { status } = report.claim;
  if (status === 'occurred') return true;
  const news = newsOf(event.reports);
  if (status === 'planned' && !news.some(hasOccurred)) return true;
  const first = firstTold(news);
  const afterMs = first === null ? 0 : toldAt(report) - toldAt(first);
  const inTime = status === 'denied' ? afterMs > 0 : afterMs <= planReachMs;
  return inTime && news.some((other) => namesSameThing(report, other));
}

function namesSameThing({ claim }: Report, { claim: other }: Report): boolean {
  if (peopleInCommon(claim.people, other.people).length > 0) return true;
  if (targetsInCommon(claim.targets, other.targets).length > 0) return true;
  return (claim.count ?? 0) > 1 && compareCounts(claim, other) === 'same';
}

// When a report was told, and when what it tells can have happened. All in milliseconds since 1970, UTC.
import type { NewsEvent, Report } from './event.ts';

export const dayMs = 86_400_000;

/** "Happened within about two days before publication" is what news of its own means (design section 2). */
const newsReachMs = 2 * dayMs;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Publication; where a page gives only a day, its noon; where it gives nothing, when we first saw it. */
export function toldAt({ source }: Report): number {
  const said = source.publishedAt ?? source.seenAt;
  return Date.parse(said.length === 10 ? `${said}T12:00:00Z` : said);
}

/** The day that the claim states, else the two days before it was told. */
export function happenedWithin(report: Report): Span {
  const { happenedOn } = report.claim;
  if (happenedOn === null) return { from: toldAt(report) - newsReachMs, to: toldAt(report) };
  const from = Date.parse(`${happenedOn}T00:00:00Z`);
  return { from, to: from + dayMs };
}

/** Days between two spans, 0 where they touch. */
export function daysApart(one: Span, other: Span): number {
  return Math.max(0, one.from - other.to, other.from - one.to) / dayMs;
}

/** The reports that say what the event is: those that say it occurred; before that, those that say it is planned. */
export function newsOf<R extends Report>(reports: readonly R[]): readonly R[] {
  const occurred = reports.filter((report) => report.claim.status === 'occurred');
  if (occurred.length > 0) return occurred;
  const planned = reports.filter((report) => report.claim.status === 'planned');
  return planned.length > 0 ? planned : reports;
}

/** By the first report that states a day, else by the first report: a later retelling does not move the event. */
export function eventSpan(event: NewsEvent): Span {
  const news = newsOf(event.reports);
  const stated = news.filter((report) => report.claim.happenedOn !== null);
  const anchor = firstTold(stated.length > 0 ? stated : news);
  return anchor ? happenedWithin(anchor) : { from: 0, to: 0 };
}

/** The report that was told first, the one that came first where two were told at one moment. */
export function firstTold<R extends Report>(reports: readonly R[]): R | null {
  let first: R | null = null;
  let firstAt = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const at = toldAt(report);
    if (at < firstAt) [first, firstAt] = [report, at];
  }
  return first;
}

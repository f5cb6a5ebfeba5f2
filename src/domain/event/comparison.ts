// What is compared when a report looks for its event, and what one comparison can tell.
import type { ClaimPerson, ClaimType } from '../claims/claim.ts';
import type { NewsEvent, Report } from './event.ts';
import { newsOf } from './moments.ts';

/** One thing that speaks for (positive) or against (negative) a report and an event being one happening. */
export interface Clue {
  readonly weight: number;
  readonly reason: string;
}

export interface Comparison {
  readonly report: Report;
  readonly event: NewsEvent;
  /** Days between when either can have happened, 0 where that overlaps. */
  readonly apart: number;
  /** The other reports of the report's article. */
  readonly beside: readonly Report[];
}

export function isSanctions(type: ClaimType): boolean {
  return type.startsWith('sanctions_');
}

export function hasOccurred({ claim }: Report): boolean {
  return claim.status === 'occurred';
}

/** The reports of the event that count in a comparison. */
export function newsReports({ event }: Comparison): readonly Report[] {
  return newsOf(event.reports);
}

export function isOfOneArticle({ report, event }: Comparison): boolean {
  return newsOf(event.reports).some((other) => other.source.articleId === report.source.articleId);
}

export function peopleOf(reports: readonly Report[]): ClaimPerson[] {
  return reports.flatMap((report) => report.claim.people);
}

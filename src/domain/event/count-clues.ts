// What the numbers say of a report and an event: one count, one count told less exactly, a part and its whole, or two.
import { compareCounts, isNameList } from './compare-counts.ts';
import {
  type Clue,
  type Comparison,
  hasOccurred,
  isOfOneArticle,
  isSanctions,
  newsReports,
  peopleOf,
} from './comparison.ts';
import type { Report } from './event.ts';
import { figuresIn } from './figures.ts';
import { dayMs, firstTold, toldAt } from './moments.ts';
import { peopleInCommon } from './same-person.ts';

export function countClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const others = newsReports(comparison).map((other) => other.claim);
  const agreements = new Set(others.map((other) => compareCounts(claim, other)));
  // The larger the number, the less likely two happenings share it by chance: log2 of it is what it tells.
  if (agreements.has('same')) return [{ weight: Math.log2(claim.count ?? 1), reason: `same count ${claim.count}` }];
  if (agreements.has('near')) return [{ weight: 1, reason: `count ${claim.count} can be the same` }];
  if (agreements.has('possible')) return [{ weight: 0, reason: `count ${claim.count} is possible` }];
  if (!agreements.has('differ')) return [];
  const known = others.flatMap((other) => other.count ?? []);
  return differingCounts(comparison, Math.max(...known));
}

function differingCounts(comparison: Comparison, known: number): Clue[] {
  const { claim } = comparison.report;
  const told = `count ${claim.count}, not ${known}`;
  // Whom of a package a report counts differs more than which act it tells, unless the count is all that it tells.
  if (isSanctions(claim.type)) {
    const weight = claim.authorities.length === 0 ? -1.5 : -0.5;
    return [{ weight: isOfOneArticle(comparison) ? 0 : weight, reason: told }];
  }
  if (isPart(comparison, known)) return [{ weight: 0, reason: `${told}: part and whole` }];
  return [{ weight: -4, reason: told }];
}

/**
 * Part and whole: one article tells both, they have people in common, the report of the part names the whole in its sentence,
 * headline or text; or one side only names people and the other counts them, on the same day (a mass release becomes known
 * name by name).
 */
function isPart(comparison: Comparison, known: number): boolean {
  const { report, event, beside, apart } = comparison;
  const others = newsReports(comparison);
  const near = apart <= 1.5;
  if (near && peopleInCommon(report.claim.people, peopleOf(others)).length > 0) return true;
  if (beside.some((other) => hasOccurred(other) && other.claim.type === event.type && other.claim.count === known))
    return true;
  if (near && namesWhole(report, others, known)) return true;
  const hasNames = isNameList(report.claim) !== others.some((other) => isNameList(other.claim));
  const first = firstTold(others);
  return hasNames && first !== null && Math.abs(toldAt(report) - toldAt(first)) <= dayMs;
}

/** Whether the smaller side, or its article, gives the number of the larger. */
function namesWhole(report: Report, others: readonly Report[], known: number): boolean {
  const count = report.claim.count ?? 0;
  if (count < known) return figuresOf(report).includes(known);
  return others.some((other) => (other.claim.count ?? 0) < count && figuresOf(other).includes(count));
}

function figuresOf({ claim, source }: Report): readonly number[] {
  return [...figuresIn(`${source.title ?? ''} ${claim.evidence.quote}`), ...(source.figures ?? [])];
}

// What the article says of a report and an event: how like its text is to theirs, and what it tells besides.
import { isCopy, likeness } from '../text-likeness.ts';
import { type Clue, type Comparison, hasOccurred, isSanctions } from './comparison.ts';
import type { Report } from './event.ts';
import { newsOf } from './moments.ts';

/** Likeness of two texts of which one took whole passages from the other. */
const kinLikeness = 0.2;

export function textClues({ report, event }: Comparison): Clue[] {
  const { articleId, shingles } = report.source;
  const others = newsOf(event.reports).filter(({ source }) => source.articleId !== articleId);
  if (others.some(({ source }) => isCopy(source.shingles, shingles)))
    return [{ weight: 4, reason: 'a copy of its text' }];
  const isKin = others.some(({ source }) => likeness(source.shingles, shingles) >= kinLikeness);
  return isKin ? [{ weight: 2, reason: 'much of its text' }] : [];
}

/** What the same article says of the event besides: it names it as past, or tells both as news of different parties. */
export function besideClues(comparison: Comparison): Clue[] {
  return [...pastClues(comparison), ...partiesClues(comparison)];
}

/**
 * "Today 25 were pardoned; a week ago 52 left": the article itself tells the event of the 52 as another. Where its own news
 * has no count, both may be one happening that was told twice, so that it speaks less.
 */
function pastClues({ report, event, beside }: Comparison): Clue[] {
  const { count } = report.claim;
  const past = beside.find(
    (other) =>
      other.claim.status === 'background' &&
      other.claim.type === event.type &&
      newsOf(event.reports).some(({ claim }) => isToldBy(other, claim.count) && claim.count !== count),
  );
  return past ? [{ weight: count === null ? -1 : -5, reason: `the article tells ${past.claim.count} as past` }] : [];
}

function isToldBy({ claim }: Report, count: number | null): boolean {
  return count !== null && count > 1 && claim.count === count;
}

/**
 * In one article the writer names the parties of each deal alike, so another set of parties is another release: 31 brought
 * home by Ukraine, and two priests let go at the Pope's word.
 */
function partiesClues({ report, event, beside }: Comparison): Clue[] {
  if (isSanctions(event.type) || !hasOccurred(report)) return [];
  const parties = (other: Report) => [...other.claim.authorities].sort().join();
  const counts = newsOf(event.reports).map(({ claim }) => claim.count);
  const rival = beside.find(
    (other) =>
      hasOccurred(other) &&
      other.claim.type === event.type &&
      other.claim.count !== report.claim.count &&
      other.claim.count !== null &&
      counts.includes(other.claim.count) &&
      parties(other) !== parties(report),
  );
  return rival ? [{ weight: -4, reason: `the article tells ${rival.claim.count} as a deal of other parties` }] : [];
}

/** News rather retells news than comes true from a plan: "more relief will follow" waits beside the relief of the day. */
export function planClues({ report, event }: Comparison): Clue[] {
  const isOnlyPlanned = !event.reports.some(hasOccurred);
  return hasOccurred(report) && isOnlyPlanned ? [{ weight: -0.5, reason: 'only planned so far' }] : [];
}

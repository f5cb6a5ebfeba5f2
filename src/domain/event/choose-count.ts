// How many, when reports disagree: every voice has one vote, and the disagreement is shown as a range.
import type { Claim } from '../claims/claim.ts';
import { compareCounts, isNameList } from './compare-counts.ts';
import type { Report } from './event.ts';
import { isOfficial, type Voice } from './independence.ts';

export interface ChosenCount {
  readonly count: number | null;
  readonly countIs: Claim['countIs'];
  readonly countRange: readonly [number, number] | null;
  readonly basis: readonly string[]; // ids of the reports that say so
}

interface Vote {
  readonly report: Report;
  readonly official: boolean;
}

interface Candidate {
  readonly count: number;
  readonly votes: readonly Vote[];
}

/**
 * One vote a voice: its largest exact count, for a part is less than its whole, or its own later recount of that. Names alone ("A and B
 * are free" counted as 2) vote only where nobody counts or told of a group before, "more than 50" only where nobody is exact. The count of an official
 * outlet wins, then the count of most voices, then the larger where they differ in more than counting, then the earlier.
 * The range spans the exact counts told of the whole; less than half of the chosen count is a part.
 */
export function chooseCount(voices: readonly Voice[]): ChosenCount {
  const votes = strongest(voices.flatMap(voteOf), voices);
  const [first, ...rest] = candidatesOf(votes);
  if (!first) return { count: null, countIs: null, countRange: null, basis: [] };
  const chosen = rest.reduce(better, first);
  const whole = votes.flatMap(({ report }) => report.claim.count ?? []).filter((count) => count * 2 >= chosen.count);
  return {
    count: chosen.count,
    countIs: chosen.votes.find(({ report }) => report.claim.countIs !== null)?.report.claim.countIs ?? null,
    countRange: [Math.min(...whole), Math.max(...whole)],
    basis: chosen.votes.map(({ report }) => report.id),
  };
}

function voteOf({ reports }: Voice): Vote[] {
  const counted = reports.filter(({ claim }) => claim.count !== null);
  const totals = counted.filter(({ claim }) => !isNameList(claim));
  const said = totals.length > 0 ? totals : counted;
  const [largest] = [...said].sort(
    (a, b) => exactness(b) - exactness(a) || (b.claim.count ?? 0) - (a.claim.count ?? 0),
  );
  const best = largest ? lastWordOn(largest, said) : undefined;
  return best ? [{ report: best, official: isOfficial(best) }] : [];
}

/** The voice's latest count of the same group: 52 in the morning, 51 in the evening. */
export function lastWordOn<R extends Report>(largest: R, said: readonly R[]): R {
  const recounts = said.filter(
    (report) =>
      report.source.articleId !== largest.source.articleId &&
      exactness(report) === exactness(largest) &&
      compareCounts(report.claim, largest.claim) === 'near' &&
      said.indexOf(report) > said.indexOf(largest),
  );
  return recounts.at(-1) ?? largest;
}

function exactness({ claim }: Report): number {
  if (claim.countIs === 'at_least') return 0;
  return claim.countIs === 'about' ? 1 : 2;
}

function strongest(votes: readonly Vote[], voices: readonly Voice[]): readonly Vote[] {
  const totals = votes.filter(({ report }) => !isNameList(report.claim));
  const counted = totals.length > 0 ? totals : votes.filter(({ report }) => isFirstKnown(report, voices));
  const best = Math.max(...counted.map(({ report }) => exactness(report)));
  return counted.filter(({ report }) => exactness(report) === best);
}

/** Names that follow on news of a group whose size nobody tells are some of it, not its number. */
function isFirstKnown(report: Report, voices: readonly Voice[]): boolean {
  const group = voices.findIndex(({ reports }) =>
    reports.every(({ claim }) => claim.count === null && claim.people.length === 0),
  );
  return group < 0 || voices.findIndex(({ reports }) => reports.some(({ id }) => id === report.id)) < group;
}

function candidatesOf(votes: readonly Vote[]): Candidate[] {
  const byCount = new Map<number, Vote[]>();
  for (const vote of votes) {
    const count = vote.report.claim.count ?? 0;
    byCount.set(count, [...(byCount.get(count) ?? []), vote]);
  }
  return [...byCount].map(([count, own]) => ({ count, votes: own }));
}

function better(champion: Candidate, challenger: Candidate): Candidate {
  const officials = ({ votes }: Candidate) => votes.filter((vote) => vote.official).length;
  const lead = officials(challenger) - officials(champion) || challenger.votes.length - champion.votes.length;
  if (lead !== 0) return lead > 0 ? challenger : champion;
  const [one, other] = [exactly(champion), exactly(challenger)];
  return compareCounts(one, other) === 'differ' && challenger.count > champion.count ? challenger : champion;
}

function exactly({ count }: Candidate): { count: number; countIs: 'exact' } {
  return { count, countIs: 'exact' };
}

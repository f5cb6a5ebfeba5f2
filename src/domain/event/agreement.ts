// How well a report agrees with an event of its type: clues with weights, added up. Positive ties, negative parts.
//
// The weights are log-odds in spirit and were set by reasoning about news, each beside its reason; they belong to
// `groupingRulesVersion`: whoever changes one raises the version.
import type { ClaimType } from '../claims/claim.ts';
import { compareCounts, isNameList } from './compare-counts.ts';
import type { LinkReason, NewsEvent, Report } from './event.ts';
import { copyLikeness } from './independence.ts';
import { dayMs, daysApart, eventSpan, happenedWithin, newsOf, toldAt } from './moments.ts';
import { peopleInCommon } from './same-person.ts';
import { isGeneric, isNamed, targetsInCommon } from './shared-targets.ts';

export interface Clue {
  readonly weight: number;
  readonly reason: string;
}

/** Everything about the report that the event may agree with. `beside` are the other reports of its article. */
export interface Comparison {
  readonly report: Report;
  readonly event: NewsEvent;
  readonly beside: readonly Report[];
  /** Likeness of two texts, 0..1, by their shingles. */
  readonly likeness: (one: readonly number[], other: readonly number[]) => number;
}

/** Likeness of two texts of which one took whole passages from the other. */
const kinLikeness = 0.2;

/** Above this a report joins. Two bare reports of one type, two days apart at most, come to 2. */
export const joinWeight = 1;
/** No clue brings a report to an event further away than this, in days: whoever asks looks at nearer events alone. */
export const farthestDays = 75;

export function agreement(comparison: Comparison): LinkReason & { readonly weight: number } {
  const clues = [
    ...timeClues(comparison),
    ...authorityClues(comparison),
    ...countClues(comparison),
    ...peopleClues(comparison),
    ...targetClues(comparison),
    ...kindClues(comparison),
    ...textClues(comparison),
    ...besideClues(comparison),
  ];
  const weight = clues.reduce((sum, clue) => sum + clue.weight, 0);
  return {
    weight,
    score: Math.round(1000 / (1 + Math.exp(-weight))) / 1000,
    reasons: clues.map(({ weight: w, reason }) => `${reason} (${w > 0 ? '+' : ''}${Math.round(w * 10) / 10})`),
  };
}

export function isSanctions(type: ClaimType): boolean {
  return type.startsWith('sanctions_');
}

function newsReports({ event }: Comparison): readonly Report[] {
  return newsOf(event.reports);
}

function isOfOneArticle({ report, event }: Comparison): boolean {
  return newsOf(event.reports).some((other) => other.source.articleId === report.source.articleId);
}

/** Far reports need strong ties: retellings of last month's news outnumber second happenings, but both exist. */
function timeClues({ report, event }: Comparison): Clue[] {
  const apart = daysApart(happenedWithin(report), eventSpan(event));
  const days = `${Math.round(apart * 10) / 10} days apart`;
  if (apart === 0) return [{ weight: 2, reason: 'of the same days' }, ...sameDayClues(report, event)];
  if (apart <= 1.5) return [{ weight: 1, reason: days }, ...statedDayClues(report, event, -1)];
  if (apart <= 5) return [{ weight: -2.5, reason: days }, ...statedDayClues(report, event, -2)];
  // An authority does not act on one target twice a month; prisons open oftener than that.
  if (apart <= 28)
    return [{ weight: isSanctions(event.type) ? -2.5 : -4, reason: days }, ...statedDayClues(report, event, -3)];
  return [{ weight: -5.5, reason: days }, ...statedDayClues(report, event, -3)];
}

function statedDays(event: NewsEvent): string[] {
  return newsOf(event.reports).flatMap((other) => other.claim.happenedOn ?? []);
}

function sameDayClues({ claim }: Report, event: NewsEvent): Clue[] {
  const same = claim.happenedOn !== null && statedDays(event).includes(claim.happenedOn);
  return same ? [{ weight: 1.5, reason: `both say ${claim.happenedOn}` }] : [];
}

/** Two stated days part more surely than two days of publication; an act follows its announcement, so sanctions less so. */
function statedDayClues({ claim }: Report, event: NewsEvent, weight: number): Clue[] {
  const stated = statedDays(event);
  if (claim.happenedOn === null || stated.length === 0) return [];
  if (stated.includes(claim.happenedOn)) return [{ weight: 2, reason: `another report says ${claim.happenedOn} too` }];
  return [
    { weight: isSanctions(event.type) ? weight / 2 : weight, reason: `says ${claim.happenedOn}, not ${stated[0]}` },
  ];
}

/** Sanctions are one authority's act. A release has one authority in truth, and guests whom reports name beside it. */
function authorityClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const known = newsReports(comparison).flatMap((other) => other.claim.authorities);
  if (claim.authorities.length === 0 || known.length === 0) return [{ weight: -0.5, reason: 'authority unknown' }];
  if (claim.authorities.some((authority) => known.includes(authority))) return [];
  const names = `by ${claim.authorities.join(', ')}, not ${[...new Set(known)].join(', ')}`;
  return [{ weight: isSanctions(claim.type) ? Number.NEGATIVE_INFINITY : -2, reason: names }];
}

function countClues(comparison: Comparison): Clue[] {
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
 * Part and whole: told in one article, with people in common, with the whole's number in the part's own sentence; or one
 * side only names people and the other counts them, on the same day (a mass release becomes known name by name).
 */
function isPart(comparison: Comparison, known: number): boolean {
  const { report, event, beside } = comparison;
  const others = newsReports(comparison);
  if (isOfOneArticle(comparison)) return true;
  const near = daysApart(happenedWithin(report), eventSpan(event)) <= 1.5;
  if (near && peopleInCommon(report.claim.people, peopleOf(others)).length > 0) return true;
  if (beside.some((other) => isNews(other) && other.claim.type === event.type && other.claim.count === known))
    return true;
  if (numbersIn(report.claim.evidence.quote).includes(known)) return true;
  if (others.some((other) => numbersIn(other.claim.evidence.quote).includes(report.claim.count ?? 0))) return true;
  const hasNames = isNameList(report.claim) !== others.some((other) => isNameList(other.claim));
  return hasNames && Math.abs(toldAt(report) - firstToldAt(event)) <= dayMs;
}

function isNews({ claim }: Report): boolean {
  return claim.status === 'occurred';
}

function firstToldAt(event: NewsEvent): number {
  return Math.min(...newsOf(event.reports).map(toldAt));
}

function numbersIn(quote: string): number[] {
  return (quote.match(/\p{Nd}{1,9}/gu) ?? []).map(Number);
}

function peopleOf(reports: readonly Report[]) {
  return reports.flatMap((report) => report.claim.people);
}

/** Somebody freed twice within a month is rarer than somebody's release told for a month. */
function peopleClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const others = newsReports(comparison);
  const shared = peopleInCommon(claim.people, peopleOf(others));
  const bothListed = isNameList(claim) && others.every((other) => isNameList(other.claim));
  if (shared.length > 0) {
    const names = shared.map((person) => person.name).join(', ');
    const isWhole = bothListed && shared.length === claim.people.length;
    return [
      { weight: Math.min(6.5, 2 + 1.5 * shared.length), reason: `in common: ${names}` },
      ...(isWhole ? [{ weight: 2, reason: 'and nobody else' }] : []),
    ];
  }
  return bothListed && !isSanctions(claim.type) ? [{ weight: -5, reason: 'other people' }] : [];
}

/** An authority seldom acts twice a month on one target in one direction, so one name in common says much, more say more. */
function targetClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const known = newsReports(comparison).flatMap((other) => other.claim.targets);
  if (claim.targets.length === 0 || known.length === 0) return [];
  const shared = targetsInCommon(claim.targets, known);
  const telling = shared.filter((target) => !isGeneric(target));
  if (telling.length > 0) return [{ weight: Math.min(6.5, 2.5 + telling.length), reason: `on ${telling.join(', ')}` }];
  if (shared.length > 0) return [{ weight: 0.5, reason: `on ${shared.join(', ')}` }];
  return isOfOneArticle(comparison) ? [] : otherTargets(comparison, known);
}

/**
 * A package has many names and every report picks its own, so other names part two reports only when days part them too.
 * Relief is given to one or two, so other names are other relief.
 */
function otherTargets({ report, event }: Comparison, known: readonly string[]): Clue[] {
  const { type, targets } = report.claim;
  const reason = `on ${targets.join(', ')}, not ${known.join(', ')}`;
  const few = (some: readonly string[]) => some.length <= 2 && some.every(isNamed);
  if (type === 'sanctions_eased' && few(targets) && few(known)) return [{ weight: -2.5, reason }];
  return daysApart(happenedWithin(report), eventSpan(event)) > 0 ? [{ weight: -1, reason }] : [];
}

/** A court that annuls a listing and a council that lifts it are two acts; so are the end of a term and a pardon. */
function kindClues(comparison: Comparison): Clue[] {
  const { kind } = comparison.report.claim;
  const known = newsReports(comparison).flatMap((other) => other.claim.kind ?? []);
  if (kind === null || known.length === 0 || known.includes(kind)) return [];
  const parting = ['court_annulment', 'term_served'];
  const parts = parting.includes(kind) || known.some((other) => parting.includes(other));
  return parts ? [{ weight: -2, reason: `${kind}, not ${known[0]}` }] : [];
}

function textClues({ report, event, likeness }: Comparison): Clue[] {
  const others = newsOf(event.reports).filter(({ source }) => source.articleId !== report.source.articleId);
  const likest = Math.max(0, ...others.map(({ source }) => likeness(report.source.shingles, source.shingles)));
  if (likest >= copyLikeness) return [{ weight: 4, reason: 'a copy of its text' }];
  return likest >= kinLikeness ? [{ weight: 2, reason: 'much of its text' }] : [];
}

/** What the same article says of the event besides: it names it as past, or tells both as news of different parties. */
function besideClues(comparison: Comparison): Clue[] {
  return [...pastClues(comparison), ...partiesClues(comparison)];
}

/** "Today 25 were pardoned; a week ago 52 left": the article itself tells the event of the 52 as another. */
function pastClues({ report, event, beside }: Comparison): Clue[] {
  const past = beside.find(
    (other) =>
      other.claim.status === 'background' &&
      other.claim.type === event.type &&
      newsOf(event.reports).some(({ claim }) => isToldBy(other, claim.count) && claim.count !== report.claim.count),
  );
  return past ? [{ weight: -5, reason: `the article tells ${past.claim.count} as past` }] : [];
}

function isToldBy({ claim }: Report, count: number | null): boolean {
  return count !== null && count > 1 && claim.count === count;
}

/**
 * In one article the writer names the parties of each deal alike, so another set of parties is another release: 31 brought
 * home by Ukraine, and two priests let go at the Pope's word.
 */
function partiesClues({ report, event, beside }: Comparison): Clue[] {
  if (isSanctions(event.type) || report.claim.status !== 'occurred') return [];
  const parties = (other: Report) => [...other.claim.authorities].sort().join();
  const counts = newsOf(event.reports).map(({ claim }) => claim.count);
  const rival = beside.find(
    (other) =>
      isNews(other) &&
      other.claim.type === event.type &&
      other.claim.count !== report.claim.count &&
      other.claim.count !== null &&
      counts.includes(other.claim.count) &&
      parties(other) !== parties(report),
  );
  return rival ? [{ weight: -4, reason: `the article tells ${rival.claim.count} as a deal of other parties` }] : [];
}

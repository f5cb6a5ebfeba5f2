// What the names say of a report and an event: who acted, on whom, by which act.
import { isFullList } from './compare-counts.ts';
import { type Clue, type Comparison, isOfOneArticle, isSanctions, newsReports, peopleOf } from './comparison.ts';
import { peopleInCommon } from './same-person.ts';
import { isGeneric, isNamed, targetsInCommon } from './shared-targets.ts';

/** Sanctions are one authority's act. A release has one authority in truth, and guests whom reports name beside it. */
export function authorityClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const known = newsReports(comparison).flatMap((other) => other.claim.authorities);
  if (claim.authorities.length === 0 || known.length === 0) return [{ weight: -0.5, reason: 'authority unknown' }];
  if (claim.authorities.some((authority) => known.includes(authority))) return [];
  const names = `by ${claim.authorities.join(', ')}, not ${[...new Set(known)].join(', ')}`;
  return [{ weight: isSanctions(claim.type) ? Number.NEGATIVE_INFINITY : -2, reason: names }];
}

/** Somebody freed twice within a month is rarer than somebody's release told for a month. */
export function peopleClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const others = newsReports(comparison);
  const shared = peopleInCommon(claim.people, peopleOf(others));
  const bothListed = isFullList(claim) && others.every((other) => isFullList(other.claim));
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
export function targetClues(comparison: Comparison): Clue[] {
  const { claim } = comparison.report;
  const known = newsReports(comparison).flatMap((other) => other.claim.targets);
  if (claim.targets.length === 0 || known.length === 0) return [];
  const shared = targetsInCommon(claim.targets, known).filter((target) => !isGeneric(target));
  if (shared.length > 0) return [{ weight: Math.min(6.5, 2.5 + shared.length), reason: `on ${shared.join(', ')}` }];
  // A package has many names and every report picks its own. Relief is given to one or two, so other names are other relief.
  const few = (some: readonly string[]) => some.length <= 2 && some.every(isNamed);
  const isOther = claim.type === 'sanctions_eased' && few(claim.targets) && few(known) && !isOfOneArticle(comparison);
  return isOther ? [{ weight: -2.5, reason: `on ${claim.targets.join(', ')}, not ${known.join(', ')}` }] : [];
}

/** A court that annuls a listing and a council that lifts it are two acts; so are the end of a term and a pardon. */
export function kindClues(comparison: Comparison): Clue[] {
  const { kind } = comparison.report.claim;
  const known = newsReports(comparison).flatMap((other) => other.claim.kind ?? []);
  if (kind === null || known.length === 0 || known.includes(kind)) return [];
  const parting = ['court_annulment', 'term_served'];
  const parts = parting.includes(kind) || known.some((other) => parting.includes(other));
  return parts ? [{ weight: -2, reason: `${kind}, not ${known[0]}` }] : [];
}

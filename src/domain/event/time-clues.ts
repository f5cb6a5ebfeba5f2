// What the days say of a report and an event: the days told, and the days of telling.
import { type Clue, type Comparison, isSanctions } from './comparison.ts';
import type { NewsEvent, Report } from './event.ts';
import { newsOf } from './moments.ts';

/** Far reports need strong ties: retellings of last month's news outnumber second happenings, but both exist. */
export function timeClues({ report, event, apart }: Comparison): Clue[] {
  const days = `${Math.round(apart * 10) / 10} days apart`;
  if (apart === 0) return [{ weight: 2, reason: 'of the same days' }, ...sameDayClues(report, event)];
  if (apart <= 1.5)
    return [{ weight: 0.5, reason: days }, ...vagueClues(report, 1), ...statedDayClues(report, event, -1)];
  if (apart <= 3)
    return [{ weight: -2.5, reason: days }, ...vagueClues(report, 3.5), ...statedDayClues(report, event, -2)];
  if (apart <= 5) return [{ weight: -2.5, reason: days }, ...statedDayClues(report, event, -2)];
  // An authority does not act on one target twice a month; prisons open oftener than that.
  if (apart <= 28)
    return [{ weight: isSanctions(event.type) ? -2.5 : -4, reason: days }, ...statedDayClues(report, event, -3)];
  return [{ weight: -5.5, reason: days }, ...statedDayClues(report, event, -3)];
}

/** Who tells no number, no name and no day tells of what everybody is talking about in those days. */
function vagueClues({ claim }: Report, weight: number): Clue[] {
  const { count, people, targets, happenedOn } = claim;
  const isVague = count === null && happenedOn === null && people.length + targets.length === 0;
  return isVague ? [{ weight, reason: 'nothing in it sets it apart' }] : [];
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

// How sure an event is, in one word.
import type { ClaimKind, ClaimType } from '../claims/claim.ts';
import { lastWordOn } from './choose-count.ts';
import { isNameList } from './compare-counts.ts';
import { isSanctions } from './comparison.ts';
import type { EventState, LinkedReport, Report } from './event.ts';
import { confirmingVoices, isOfficial, type Voice } from './independence.ts';
import { samePerson } from './same-person.ts';

/** Kinds that name an act of law. An envoy's word has none of them; neither has "sanctions are being lifted". */
const legalKinds: ReadonlySet<ClaimKind> = new Set([
  'designation',
  'delisting',
  'licence',
  'suspension',
  'renewal',
  'sectoral',
  'entry_ban',
  'court_annulment',
]);

/**
 * `withdrawn` where a denial stands; `corrected` where one outlet took back what it had said, or a denial struck out a
 * person, until an official outlet tells it after that; else for sanctions `in_force` once an official outlet tells of an act of law, `announced` before that; else
 * `official`, `corroborated` (two independent voices that are not state media) or `reported`.
 */
export function chooseState(
  type: ClaimType,
  news: readonly LinkedReport[],
  denials: readonly LinkedReport[],
  voices: readonly Voice[],
): EventState {
  if (isDenied(news, denials)) return 'withdrawn';
  const corrected = correctedAt(news, denials, voices);
  const isSettled = news.some((report) => isOfficial(report) && corrected !== null && report.source.seenAt > corrected);
  if (corrected !== null && !isSettled) return 'corrected';
  if (isSanctions(type)) return news.some(isLegalAct) ? 'in_force' : 'announced';
  if (news.some(isOfficial)) return 'official';
  return confirmingVoices(voices).length >= 2 ? 'corroborated' : 'reported';
}

function isLegalAct(report: LinkedReport): boolean {
  return isOfficial(report) && report.claim.kind !== null && legalKinds.has(report.claim.kind);
}

/**
 * A denial of the whole stands when an official outlet gives it, when the only outlet that told it takes it back, or when
 * more independent owners deny than tell, and when no official outlet says that it happened.
 */
function isDenied(news: readonly LinkedReport[], denials: readonly LinkedReport[]): boolean {
  const whole = denials.filter((denial) => !strikesOut(denial, news));
  if (whole.length === 0 || news.some(isOfficial)) return false;
  if (whole.some(isOfficial)) return true;
  const tellers = ownersOf(news);
  const deniers = ownersOf(whole);
  const tookBack = [...tellers].every((owner) => deniers.has(owner));
  return tookBack || deniers.size > tellers.size;
}

function ownersOf(reports: readonly LinkedReport[]): Set<string> {
  return new Set(
    reports.filter(({ source }) => source.outlet.kind !== 'state_media').map(({ source }) => source.outlet.owner),
  );
}

/** Whether a denial speaks of some people of a larger event, so that it corrects the list and not the event. */
function strikesOut({ claim }: LinkedReport, news: readonly LinkedReport[]): boolean {
  if (!isNameList(claim)) return false;
  const counts = news.map((report) => Math.max(report.claim.count ?? 0, report.claim.people.length));
  return Math.max(0, ...counts) > claim.people.length;
}

/** When it was last corrected, ISO 8601 UTC; null where it was not. */
function correctedAt(
  news: readonly LinkedReport[],
  denials: readonly LinkedReport[],
  voices: readonly Voice[],
): string | null {
  const named = news.flatMap(({ claim }) => claim.people);
  const isOfNamed = ({ claim }: LinkedReport) =>
    claim.people.some((struck) => named.some((person) => samePerson(person, struck)));
  const struck = denials.filter((denial) => strikesOut(denial, news) && isOfNamed(denial));
  const corrections = [...struck, ...voices.flatMap(recountOf)].map(({ source }) => source.seenAt);
  return corrections.sort().at(-1) ?? null;
}

/** A later article of the same voice counts the same group anew: 52, then 51. */
function recountOf({ reports }: Voice): Report[] {
  const exact = reports.filter(({ claim }) => claim.countIs === 'exact' && !isNameList(claim));
  const [largest] = [...exact].sort((a, b) => (b.claim.count ?? 0) - (a.claim.count ?? 0));
  const last = largest && lastWordOn(largest, exact);
  return last && last !== largest ? [last] : [];
}

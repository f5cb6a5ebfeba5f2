// What is held to be true of an event: every fact chosen from its reports by a rule that its function states.
import type { Claim, ClaimStatus } from '../claims/claim.ts';
import type { Measure } from '../watchlist.ts';
import { cameoOf } from './cameo.ts';
import { type ChosenCount, chooseCount } from './choose-count.ts';
import { choosePeople } from './choose-people.ts';
import { chooseState } from './choose-state.ts';
import { isSanctions } from './comparison.ts';
import type { EventFacts, EventSource, LinkedReport, NewsEvent } from './event.ts';
import { confirmingVoices, isOfficial, type Voice, voicesOf } from './independence.ts';
import { measuresTouched } from './measures-touched.ts';
import { newsOf, toldAt } from './moments.ts';
import { peopleInCommon } from './same-person.ts';
import { targetsInCommon } from './shared-targets.ts';

/** The facts, and what they rest on: which alert decisions and tables need, and messages do not. */
export interface FoldedFacts extends EventFacts {
  /** The strongest thing that is said of it: a rumour is `planned` until one report says that it occurred. */
  readonly status: ClaimStatus;
  readonly countIs: ChosenCount['countIs'];
  /** The surest reading among the reports, 0..1: whether the sentence says so, whoever wrote it. */
  readonly readingConfidence: number;
  /** Independent owners that say it occurred, copies once, state media not counted. */
  readonly confirmations: number;
  /** Ids of the reports that each fact was chosen from. */
  readonly basis: Readonly<
    Record<'count' | 'happenedOn' | 'kind' | 'people' | 'authorities' | 'targets', readonly string[]>
  >;
}

export interface FoldOptions {
  readonly measures: readonly Measure[];
  /** Ids of other events of one deal; see `relatedEvents`. */
  readonly related?: readonly string[];
}

/** A person's verdict comes before every rule: an event that is none is `withdrawn`, one that is one is sure. */
export function foldEvent(event: NewsEvent, { measures, related = [] }: FoldOptions): FoldedFacts {
  const news = newsOf(event.reports);
  const denials = event.reports.filter(({ claim }) => claim.status === 'denied');
  const voices = voicesOf(news);
  const { basis: countBasis, ...count } = chooseCount(voices);
  const kind = choose(voices, ({ claim }) => claim.kind);
  const day = choose(voices, ({ claim }) => claim.happenedOn);
  const authorities = chooseAuthorities(event, news, voices);
  const targets = chooseTargets(news);
  const people = choosePeople(news, denials);
  const status = news[0]?.claim.status ?? 'background';
  const state = event.verdict === 'not_an_event' ? 'withdrawn' : chooseState(event.type, news, denials, voices);
  const chosen = { people, authorities, targets };
  return {
    id: event.id,
    type: event.type,
    kind: kind.value,
    status,
    state,
    ...count,
    ...chosen,
    measures: isSanctions(event.type) ? measuresTouched(chosen, measures) : [],
    happenedOn: day.value,
    firstReportedAt: new Date(Math.min(...news.map(toldAt))).toISOString(),
    cameo: cameoOf(event.type, status),
    confidence: event.verdict === 'event' ? 1 : chooseConfidence(voices),
    readingConfidence: event.verdict === 'event' ? 1 : Math.max(0, ...news.map(({ claim }) => claim.confidence)),
    confirmations: confirmingVoices(voices).length,
    sources: sourcesOf(news, ['corrected', 'withdrawn'].includes(state) ? denials : []),
    related,
    basis: { count: countBasis, kind: kind.basis, happenedOn: day.basis, ...basisOf(news, chosen) },
  };
}

function basisOf(
  news: readonly LinkedReport[],
  { people, authorities, targets }: Pick<EventFacts, 'people' | 'authorities' | 'targets'>,
) {
  return {
    people: idsOf(news, (claim) => peopleInCommon(claim.people, people).length > 0),
    authorities: idsOf(news, (claim) => claim.authorities.some((authority) => authorities.includes(authority))),
    targets: idsOf(news, (claim) => targetsInCommon(claim.targets, targets).length > 0),
  };
}

function idsOf(reports: readonly LinkedReport[], tells: (claim: Claim) => boolean): string[] {
  return reports.filter(({ claim }) => tells(claim)).map(({ id }) => id);
}

interface Choice<T> {
  readonly value: T | null;
  readonly basis: readonly string[];
}

/** What an official outlet says, else what most voices say (each by its last word), else what was said first. */
function choose<T extends string>(voices: readonly Voice[], read: (report: LinkedReport) => T | null): Choice<T> {
  const said = voices.flatMap(({ reports }) => reports.filter((report) => read(report) !== null).slice(-1));
  const official = said.filter(isOfficial);
  const heard = official.length > 0 ? official : said;
  const by = new Map<T, LinkedReport[]>();
  for (const report of heard) {
    const value = read(report);
    if (value !== null) by.set(value, [...(by.get(value) ?? []), report]);
  }
  const [best] = [...by].sort(([, a], [, b]) => b.length - a.length);
  return best ? { value: best[0], basis: best[1].map(({ id }) => id) } : { value: null, basis: [] };
}

/** A sanction is the act of the authority that most voices name; a release has all that at least a third of voices name. */
function chooseAuthorities(event: NewsEvent, news: readonly LinkedReport[], voices: readonly Voice[]): string[] {
  const named = [...new Set(news.flatMap(({ claim }) => claim.authorities))];
  const votes = (authority: string) =>
    voices.filter(({ reports }) => reports.some(({ claim }) => claim.authorities.includes(authority))).length;
  const most = Math.max(0, ...named.map(votes));
  const needed = isSanctions(event.type) ? most : Math.min(most, voices.length / 3);
  return named.filter((authority) => votes(authority) >= needed);
}

/** Every target that a report names, each once whatever its spelling; the first spelling stands. */
function chooseTargets(news: readonly LinkedReport[]): string[] {
  const targets: string[] = [];
  for (const target of news.flatMap(({ claim }) => claim.targets)) {
    if (targetsInCommon([target], targets).length === 0) targets.push(target);
  }
  return targets;
}

/** State media count for half: they are often first with a decree, and never proof of it. */
const stateMediaTrust = 0.5;

/** Chance that not every independent voice is wrong, each by its surest report. */
function chooseConfidence(voices: readonly Voice[]): number {
  const doubts = voices.map(({ reports }) => {
    const trust = reports.every(({ source }) => source.outlet.kind === 'state_media') ? stateMediaTrust : 1;
    return 1 - trust * Math.max(...reports.map(({ claim }) => claim.confidence));
  });
  const confidence = 1 - doubts.reduce((product, doubt) => product * doubt, 1);
  return Math.round(Math.min(confidence, 0.999) * 1000) / 1000;
}

/** Each article once, by its first sentence; who denies the event stands last, where the denial counts. */
function sourcesOf(news: readonly LinkedReport[], denials: readonly LinkedReport[]): EventSource[] {
  const first = new Map<string, LinkedReport>();
  for (const report of [...news, ...denials]) {
    if (!first.has(report.source.articleId)) first.set(report.source.articleId, report);
  }
  return [...first.values()].map(sourceOf);
}

function sourceOf({ source, claim }: LinkedReport): EventSource {
  return {
    articleId: source.articleId,
    outlet: source.outlet.name,
    kind: source.outlet.kind,
    url: source.url,
    title: source.title,
    language: source.language,
    publishedAt: source.publishedAt,
    quote: claim.evidence.quote,
    copyOf: source.copyOf,
  };
}

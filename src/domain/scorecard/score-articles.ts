// Holds readings of articles against their labels: every judgement is one outcome, and every figure counts outcomes.
import {
  type AlertType,
  alertTypes,
  type Claim,
  type ClaimStatus,
  type ClaimType,
  claimStatuses,
} from '../claims/claim.ts';
import type { LabelledArticle, LabelledEvent } from './labelled-article.ts';
import { type Estimate, type Rates, ratesOf, wilson } from './rates.ts';
import { sameName } from './same-name.ts';

/** What is judged of a reading. */
export interface ScoredReading {
  readonly alerts: readonly AlertType[];
  readonly claims: readonly Claim[];
}

export const topics = ['alert', 'status', 'count', 'person', 'authority'] as const;
export type Topic = (typeof topics)[number];

/** `wanted` null: nothing was wanted; `read` null: nothing was read; both and not right: one was read as the other. */
export interface Outcome {
  readonly topic: Topic;
  readonly article: string;
  readonly language: string;
  readonly type: ClaimType;
  readonly wanted: string | null;
  readonly read: string | null;
  readonly right: boolean;
  /** The sentence that was read too much into or that was missed. */
  readonly sentence: string | null;
  readonly why: string | null;
}

export interface Confusion {
  readonly wanted: ClaimStatus | null;
  readonly read: ClaimStatus | null;
  readonly times: number;
}

export interface Scorecard {
  readonly articles: number;
  /** Ids of labelled articles for which there is no reading; each counts as read empty. */
  readonly unread: readonly string[];
  /** Alerts for which no `occurred` claim quotes the article; where they were wanted they count as missed. */
  readonly unbacked: number;
  readonly quiet: { readonly articles: number; readonly alerted: number };
  readonly alerts: Rates; // per article and type
  readonly alertsByType: Readonly<Record<string, Rates>>;
  readonly alertsByLanguage: Readonly<Record<string, Rates>>;
  readonly statuses: Rates; // per article, type and status
  readonly confusion: readonly Confusion[];
  readonly counts: Estimate | null; // on right release alerts
  readonly people: Rates; // on right release alerts
  readonly authorities: Rates; // on right sanctions alerts
  readonly errors: readonly Outcome[];
}

export function scoreArticles(
  gold: readonly LabelledArticle[],
  readings: ReadonlyMap<string, ScoredReading>,
): Scorecard {
  const pairs = gold.map((article) => ({ article, reading: readings.get(article.id) ?? { alerts: [], claims: [] } }));
  const outcomes = pairs.flatMap(({ article, reading }) => judge(article, reading));
  const of = (topic: Topic) => outcomes.filter((outcome) => outcome.topic === topic);
  const counts = of('count');
  const quiet = pairs.filter(({ article }) => article.alerts.length === 0);
  return {
    articles: gold.length,
    unread: gold.filter(({ id }) => !readings.has(id)).map(({ id }) => id),
    unbacked: pairs.reduce((sum, { article, reading }) => sum + unbackedAlerts(article, reading).length, 0),
    quiet: { articles: quiet.length, alerted: quiet.filter(({ reading }) => reading.alerts.length > 0).length },
    alerts: rates(of('alert')),
    alertsByType: groupedRates(of('alert'), ({ type }) => type),
    alertsByLanguage: groupedRates(of('alert'), ({ language }) => language),
    statuses: rates(of('status')),
    confusion: confusionOf(of('status')),
    counts: wilson(counts.filter(({ right }) => right).length, counts.length),
    people: rates(of('person')),
    authorities: rates(of('authority')),
    errors: outcomes.filter(({ right }) => !right),
  };
}

function rates(outcomes: readonly Outcome[]): Rates {
  const right = outcomes.filter((outcome) => outcome.right).length;
  const wrong = outcomes.filter((outcome) => !outcome.right && outcome.read !== null).length;
  const missed = outcomes.filter((outcome) => !outcome.right && outcome.wanted !== null).length;
  return ratesOf(right, wrong, missed);
}

function groupedRates(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): Record<string, Rates> {
  const groups = Map.groupBy(outcomes, keyOf);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, rates(group)]),
  );
}

function confusionOf(outcomes: readonly Outcome[]): Confusion[] {
  const cells = [...claimStatuses, null].flatMap((wanted) =>
    [...claimStatuses, null].map((read) => ({ wanted, read })),
  );
  const times = (cell: Omit<Confusion, 'times'>) =>
    outcomes.filter(({ wanted, read }) => wanted === cell.wanted && read === cell.read).length;
  return cells.map((cell) => ({ ...cell, times: times(cell) })).filter((cell) => cell.times > 0);
}

function judge(article: LabelledArticle, reading: ScoredReading): Outcome[] {
  const alerts = alertTypes.flatMap((type) => judgeAlert(article, reading, type));
  const rightly = alerts.filter(({ right }) => right).map(({ type }) => type);
  const details = rightly.flatMap((type) => {
    const told = toldOf(article, reading, type);
    if (type !== 'prisoner_release') return judgeAuthorities(told);
    return [...judgeCount(told), ...judgePeople(told)];
  });
  return [...alerts, ...judgeStatuses(article, reading), ...details];
}

function judgeAlert(article: LabelledArticle, reading: ScoredReading, type: AlertType): Outcome[] {
  const wanted = article.alerts.includes(type);
  const read = reading.alerts.includes(type) && !(wanted && unbackedAlerts(article, reading).includes(type));
  if (!wanted && !read) return [];
  const told = toldOf(article, reading, type);
  const sentence = wanted ? told.events[0]?.evidence : told.claims[0]?.evidence.quote;
  const right = wanted && read;
  return [{ ...at(told, 'alert', sentence), wanted: wanted ? type : null, read: read ? type : null, right }];
}

function unbackedAlerts(article: LabelledArticle, reading: ScoredReading): AlertType[] {
  const whole = squash(`${article.title ?? ''} ${article.text}`);
  const backs = ({ evidence: { quote } }: Claim) => squash(quote).length >= leastQuote && whole.includes(squash(quote));
  return reading.alerts.filter((type) => !toldOf(article, reading, type).claims.some(backs));
}

/** A shorter quote proves nothing. */
const leastQuote = 6;

const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b]+/gu, ' ')
    .trim();

/** What label and reading say to have happened, of one type. */
interface Told {
  readonly article: LabelledArticle;
  readonly type: ClaimType;
  readonly events: readonly LabelledEvent[];
  readonly claims: readonly Claim[];
}

function toldOf(article: LabelledArticle, reading: ScoredReading, type: ClaimType): Told {
  const happened = (each: LabelledEvent | Claim) => each.type === type && each.status === 'occurred';
  return { article, type, events: article.events.filter(happened), claims: reading.claims.filter(happened) };
}

function at({ article, type }: Pick<Told, 'article' | 'type'>, topic: Topic, sentence: string | undefined) {
  return { topic, article: article.id, language: article.language, type, sentence: sentence ?? null, why: article.why };
}

/** Right when a labelled count is claimed, and no more counts than the label has. */
function judgeCount(told: Told): Outcome[] {
  const wanted = distinct(told.events.map(({ count }) => count));
  const read = distinct(told.claims.map(({ count }) => count));
  if (wanted.length === 0) return [];
  const right = read.length <= wanted.length && read.some((count) => wanted.includes(count));
  const sentence = told.claims[0]?.evidence.quote;
  return [{ ...at(told, 'count', sentence), wanted: wanted.join(', '), read: read.join(', ') || null, right }];
}

function judgePeople(told: Told): Outcome[] {
  const wanted = told.events.flatMap((event) => event.people.map((person) => ({ person, sentence: event.evidence })));
  const read = told.claims.flatMap((claim) =>
    claim.people.map((person) => ({ person, sentence: claim.evidence.quote })),
  );
  const met = (one: Spelled, others: readonly { person: Spelled }[]) =>
    others.some(({ person }) => isSame(one, person));
  const found = wanted.map(({ person, sentence }): Outcome => {
    const right = met(person, read);
    return { ...at(told, 'person', sentence), wanted: person.as, read: right ? person.as : null, right };
  });
  const surplus = read.filter(({ person }) => !met(person, wanted));
  const wrong = surplus.map(
    ({ person, sentence }): Outcome => ({
      ...at(told, 'person', sentence),
      wanted: null,
      read: person.as,
      right: false,
    }),
  );
  return [...found, ...wrong];
}

interface Spelled {
  readonly as: string;
  readonly name: string;
}

function isSame(one: Spelled, other: Spelled): boolean {
  return [one.as, one.name].some((a) => [other.as, other.name].some((b) => sameName(a, b)));
}

function judgeAuthorities(told: Told): Outcome[] {
  const wanted = distinct(told.events.flatMap(({ authorities }) => authorities));
  const read = distinct(told.claims.flatMap(({ authorities }) => authorities));
  const sentence = told.claims[0]?.evidence.quote;
  return distinct([...wanted, ...read]).map((code) => {
    const [isWanted, isRead] = [wanted.includes(code), read.includes(code)];
    const right = isWanted && isRead;
    return { ...at(told, 'authority', sentence), wanted: isWanted ? code : null, read: isRead ? code : null, right };
  });
}

/** A type that the label does not speak of costs only when it is claimed to have occurred. */
function judgeStatuses(article: LabelledArticle, { claims }: ScoredReading): Outcome[] {
  const types = distinct([...article.events, ...claims].map(({ type }) => type));
  return types.flatMap((type) => {
    const labelled = article.events.filter((event) => event.type === type);
    const spoken = claims.filter((claim) => claim.type === type);
    const counted = labelled.length > 0 ? spoken : spoken.filter(({ status }) => status === 'occurred');
    return pairStatuses({ article, type, events: labelled, claims: counted });
  });
}

/** Statuses on both sides are right; what is left over is paired in order, so that a planned thing read as done shows as that. */
function pairStatuses(told: Told): Outcome[] {
  const wanted = claimStatuses.filter((status) => told.events.some((event) => event.status === status));
  const read = claimStatuses.filter((status) => told.claims.some((claim) => claim.status === status));
  const missed = wanted.filter((status) => !read.includes(status));
  const surplus = read.filter((status) => !wanted.includes(status));
  const both = wanted.filter((status) => read.includes(status)).map((status) => pair(told, status, status));
  const rest = Array.from({ length: Math.max(missed.length, surplus.length) }, (_, i) =>
    pair(told, missed[i], surplus[i]),
  );
  return [...both, ...rest];
}

function pair(told: Told, wanted: ClaimStatus | undefined, read: ClaimStatus | undefined): Outcome {
  const quote = told.claims.find(({ status }) => status === read)?.evidence.quote;
  const sentence = quote ?? told.events.find(({ status }) => status === wanted)?.evidence;
  return { ...at(told, 'status', sentence), wanted: wanted ?? null, read: read ?? null, right: wanted === read };
}

function distinct<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values)].filter((value) => value !== null);
}

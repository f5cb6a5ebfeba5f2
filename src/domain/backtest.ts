// What a configuration would have alerted on over given articles: the same decisions as live, in order, without the world.
import type { Alert, AlertAction } from './alert/alert.ts';
import { type AlertPolicy, decideAlert, defaultAlertPolicy } from './alert/decide-alert.ts';
import { newNameLines } from './alert/new-names.ts';
import {
  builtInRoutes,
  isHoldOver,
  type Route,
  type Routing,
  routeAlert,
  type SubjectGroups,
} from './alert/route-alert.ts';
import type { Claim, ClaimPerson, ClaimType } from './claims/claim.ts';
import type { NewsEvent, Report } from './event/event.ts';
import { eventSources } from './event/event-sources.ts';
import { figuresIn } from './event/figures.ts';
import { type FoldedFacts, foldEvent } from './event/fold-event.ts';
import { placeReports, withPlacement } from './event/place-reports.ts';
import { relatedEvents } from './event/related-events.ts';
import { reportsFrom } from './event/reports-from.ts';
import type { Outlet } from './outlet.ts';
import { shingle } from './text-likeness.ts';
import type { Measure } from './watchlist.ts';

export interface BacktestArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly published: string; // ISO 8601 UTC: the moment at which it is decided upon
  readonly title: string | null;
  readonly text: string;
  readonly language?: string | null;
  readonly claims?: readonly GivenClaim[] | undefined; // taken instead of reading the text
}

/** A claim as a file gives it: whatever is missing or null is unknown. */
export type GivenClaim = Pick<Claim, 'type' | 'status'> & {
  readonly [key in keyof Omit<Claim, 'type' | 'status' | 'evidence' | 'people'>]?: Claim[key] | null | undefined;
} & {
  readonly people?: readonly (Partial<ClaimPerson> & Pick<ClaimPerson, 'name'>)[] | null | undefined;
  readonly evidence?: Partial<Claim['evidence']> | null | undefined;
};

export interface BacktestOptions {
  /** Reads the claims of an article that gives none. */
  readonly readClaims: (article: BacktestArticle) => readonly Claim[];
  /** The configured outlet of that id, name or host; null where there is none. */
  readonly outletOf?: (name: string) => Outlet | null;
  readonly routes?: readonly Route[];
  readonly measures?: readonly Measure[];
  readonly subjects?: SubjectGroups;
  readonly policy?: AlertPolicy;
}

/** One row for every event that an article opened or joined. `joined`: nothing is sent, also when the event is new. */
export interface BacktestRow {
  readonly at: string;
  readonly articleId: string;
  readonly eventId: string;
  readonly type: ClaimType;
  readonly action: AlertAction | 'joined';
  readonly reason: string;
  /** Where it goes; empty where nothing is sent. */
  readonly channels: readonly string[];
}

/** What has been gathered so far. `sent` holds the last alert of each event. */
interface Archive {
  readonly events: readonly NewsEvent[];
  readonly sent: ReadonlyMap<string, Alert>;
}

/** Decides upon each article at its `published` moment, in the order given. */
export function backtestArticles(articles: readonly BacktestArticle[], options: BacktestOptions): BacktestRow[] {
  const rows: BacktestRow[] = [];
  let archive: Archive = { events: [], sent: new Map() };
  for (const article of articles) {
    const step = backtestArticle(article, archive, options);
    rows.push(...step.rows);
    archive = step.archive;
  }
  return rows;
}

function backtestArticle(article: BacktestArticle, archive: Archive, options: BacktestOptions) {
  const { published: at, id: articleId } = article;
  const placements = placeReports(reportsOf(article, options), archive.events, at);
  const events = placements.reduce<readonly NewsEvent[]>(withPlacement, archive.events);
  const sent = new Map(archive.sent);
  const rows = [...new Set(placements.map(({ eventId }) => eventId))].flatMap((eventId): BacktestRow[] => {
    const event = events.find(({ id }) => id === eventId);
    if (!event) return [];
    const { alert, reason, channels } = decide(event, events, sent.get(eventId) ?? null, at, options);
    if (alert) sent.set(eventId, alert);
    return [{ at, articleId, eventId, type: event.type, action: alert?.action ?? 'joined', reason, channels }];
  });
  return { rows, archive: { events, sent } };
}

interface Outcome {
  readonly alert: Alert | null;
  readonly reason: string;
  readonly channels: readonly string[];
}

function decide(
  event: NewsEvent,
  events: readonly NewsEvent[],
  lastSent: Alert | null,
  now: string,
  { measures = [], routes = builtInRoutes, subjects = [], policy = defaultAlertPolicy }: BacktestOptions,
): Outcome {
  const facts = foldEvent(event, {
    measures,
    related: relatedEvents(event, events),
  });
  const decision = decideAlert({ facts, lastSent, now, policy });
  if (decision.action === 'joined') return { alert: null, reason: decision.reason, channels: [] };
  const routing = routeAlert(facts, routes, eventSources(event), subjects);
  if (!goesOut(routing, lastSent, event, now))
    return { alert: null, reason: `${decision.reason}; ${silence(routing)}`, channels: [] };
  const alert = nextAlert(facts, lastSent, { ...decision, action: decision.action, decidedAt: now });
  return { alert, reason: `${decision.reason}; ${routing.reason}`, channels: routing.channels };
}

/** What was sent once is kept true: a hold delays first alerts only. */
function goesOut({ channels, hold }: Routing, lastSent: Alert | null, event: NewsEvent, now: string): boolean {
  if (channels.length > 0) return true;
  return (hold ?? []).some((each) => lastSent !== null || isHoldOver(each, eventSources(event), now));
}

function silence({ hold, reason }: Routing): string {
  return hold ? `${reason}, held until ${hold[0]?.untilSources ?? '-'} sources or ${hold[0]?.until ?? '-'}` : reason;
}

function nextAlert(
  facts: FoldedFacts,
  lastSent: Alert | null,
  decision: Pick<Alert, 'action' | 'reason' | 'lateByMinutes' | 'decidedAt'>,
): Alert {
  const revision = (lastSent?.revision ?? 0) + 1;
  return {
    id: `${facts.id}.${revision}`,
    eventId: facts.id,
    revision,
    facts,
    newNames: newNameLines(facts.people),
    ...decision,
  };
}

function reportsOf(article: BacktestArticle, options: BacktestOptions): Report[] {
  const claims = article.claims?.map(completeClaim) ?? options.readClaims(article);
  return reportsFrom(claims, {
    articleId: article.id,
    outlet: outletOf(article, options),
    url: article.url,
    title: article.title,
    language: article.language ?? null,
    publishedAt: article.published,
    seenAt: article.published,
    copyOf: null,
    shingles: shingle(article.text),
    figures: figuresIn(article.text),
  });
}

/** An unknown outlet is independent and its own owner. */
function outletOf({ outlet, url }: BacktestArticle, options: BacktestOptions): Outlet {
  const name = outlet ?? url;
  return options.outletOf?.(name) ?? { id: name, name, kind: 'independent', owner: name };
}

/** Sureness of a claim that a person gave without saying how sure. */
const givenConfidence = 0.9;

/** What a given claim leaves out is unknown: null, an empty list, evidence of the body. */
export function completeClaim(given: GivenClaim): Claim {
  const { quote = '', block = 'body', start = 0, end = quote.length } = given.evidence ?? {};
  return {
    type: given.type,
    kind: given.kind ?? null,
    status: given.status,
    count: given.count ?? null,
    countIs: given.countIs ?? null,
    people: (given.people ?? []).map(({ name, subject = null, as = name }) => ({ subject, name, as })),
    authorities: given.authorities ?? [],
    targets: given.targets ?? [],
    happenedOn: given.happenedOn ?? null,
    confidence: given.confidence ?? givenConfidence,
    evidence: { quote, block, start, end },
    cues: given.cues ?? [],
  };
}

// Reports in a few words, for tests of events: who told what, and when.
import type { Claim, ClaimPerson } from '../../../src/domain/claims/claim.ts';
import type { LinkedReport, NewsEvent, Report } from '../../../src/domain/event/event.ts';
import { figuresIn } from '../../../src/domain/event/figures.ts';
import { placeReports, withPlacement } from '../../../src/domain/event/place-reports.ts';
import type { Outlet, OutletKind } from '../../../src/domain/outlet.ts';
import { shingle } from '../../../src/domain/text-likeness.ts';

export interface Told {
  readonly in: string; // article id
  readonly at: string; // '2025-12-13' or '2025-12-13T14:00'
  readonly seen?: string; // the same, where we saw it later than it was told
  readonly by?: string; // outlet and owner; the article's id where absent
  readonly owner?: string;
  readonly outletKind?: OutletKind;
  readonly language?: string;
  readonly title?: string;
  readonly text?: string;
  readonly copyOf?: string;
  readonly claims: readonly Partial<Claim>[];
}

export function people(...names: readonly string[]): ClaimPerson[] {
  return names.map((name) => ({ subject: null, name, as: name }));
}

export function watched(subject: string, name = subject): ClaimPerson {
  return { subject, name, as: name };
}

export function claim(given: Partial<Claim> = {}): Claim {
  const quote = given.evidence?.quote ?? 'they were let go';
  return {
    type: 'prisoner_release',
    kind: null,
    status: 'occurred',
    count: null,
    countIs: null,
    people: [],
    authorities: given.type?.startsWith('sanctions_') ? ['US'] : ['BY'],
    targets: [],
    happenedOn: null,
    confidence: 0.9,
    cues: [],
    ...given,
    evidence: { block: 'lead', start: 0, end: quote.length, ...given.evidence, quote },
  };
}

function outlet({ in: article, by = article, owner = by, outletKind = 'independent' }: Told): Outlet {
  return { id: by, name: by, kind: outletKind, owner };
}

function momentOf(at: string): string {
  return at.length === 10 ? `${at}T12:00:00Z` : `${at}:00Z`;
}

export function reports(told: Told): Report[] {
  const at = momentOf(told.at);
  const source = {
    articleId: told.in,
    outlet: outlet(told),
    url: `https://${told.by ?? told.in}.test/${told.in}`,
    title: told.title ?? null,
    language: told.language ?? 'en',
    publishedAt: at,
    seenAt: momentOf(told.seen ?? told.at),
    copyOf: told.copyOf ?? null,
    shingles: shingle(told.text ?? ''),
    figures: figuresIn(told.text ?? ''),
  };
  return told.claims.map((given, index) => ({ id: `${told.in}.${index + 1}`, source, claim: claim(given) }));
}

/** The events after every article, in the order given. */
export function eventsOf(articles: readonly Told[], open: readonly NewsEvent[] = []): NewsEvent[] {
  return articles.reduce<NewsEvent[]>(
    (events, told) => {
      const placements = placeReports(reports(told), events, reports(told)[0]?.source.seenAt ?? '');
      return placements.reduce(withPlacement, events);
    },
    [...open],
  );
}

/** A text long enough to know its copies by, without names and numbers. */
export const wireText =
  'The group came out through the gate before dawn and was driven to the frontier in three buses, where relatives had been ' +
  'waiting through the night with blankets, tea and hand-written signs, and where nobody could say how many more would follow.';

/** Which reports stand together: `['a.1 b.1', 'c.1']`. */
export function grouped(events: readonly NewsEvent[]): string[] {
  return events.map((event) => event.reports.map(({ id }) => id).join(' '));
}

/** One event of the reports of these articles, whatever a rule would say. */
export function eventOf(...articles: readonly Told[]): NewsEvent {
  const linked: LinkedReport[] = articles
    .flatMap(reports)
    .map((report) => ({ ...report, link: { score: 1, reasons: ['given'], by: 'rule' } }));
  return {
    id: `e-${linked[0]?.id}`,
    type: linked[0]?.claim.type ?? 'prisoner_release',
    reports: linked,
    rulesVersion: 1,
  };
}

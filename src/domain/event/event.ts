// An event is one happening in the world, gathered from the claims of many articles in many languages.
// (`NewsEvent`, because `Event` is a global of the platform.)
import type { Claim, ClaimKind, ClaimPerson, ClaimType } from '../claims/claim.ts';
import type { Outlet } from '../outlet.ts';

/** Where a claim was told. Times are ISO 8601 UTC. */
export interface Source {
  readonly articleId: string;
  readonly outlet: Outlet;
  readonly url: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly seenAt: string; // when the entry was first seen: what counts where `publishedAt` is null
  /** The article whose text this one copies (syndicated wire text), so that copies don't count as independent. */
  readonly copyOf: string | null;
  /** Hashes of word runs of the text, for likeness between articles; see `shingle` in text-likeness. */
  readonly shingles: readonly number[];
  /** Numbers of the text that can be counts of people (`figuresIn`): wanted while its reports are placed, kept nowhere. */
  readonly figures?: readonly number[];
}

/** One claim as told by one source. The id is `<articleId>.<n>`, stable when the article is read again. */
export interface Report {
  readonly id: string;
  readonly source: Source;
  readonly claim: Claim;
}

/** Why a report belongs to its event: kept with the link. */
export interface LinkReason {
  readonly score: number; // 0..1
  readonly reasons: readonly string[]; // "same count 123", "two people in common"
  /** Who placed it; absent means `rule`. A link made by hand is never undone by a rule. */
  readonly by?: 'rule' | 'hand';
}

export interface LinkedReport extends Report {
  readonly link: LinkReason;
}

export const eventStates = [
  'reported', // one independent source
  'corroborated', // two or more independent owners
  'official', // an official outlet says so
  'announced', // sanctions: said to be decided, the legal act not yet seen
  'in_force', // sanctions: the legal act was seen
  'corrected', // a fact that was sent has changed
  'withdrawn', // it did not happen
] as const;
export type EventState = (typeof eventStates)[number];

export interface NewsEvent {
  readonly id: string; // `e-` and the id of its first report: no chance involved
  readonly type: ClaimType;
  readonly reports: readonly LinkedReport[]; // in order of arrival
  /** Version of the grouping rules that placed its first report; a newer version never reshuffles it. */
  readonly rulesVersion: number;
  /** What a person decided in review; absent or null where nobody has. */
  readonly verdict?: Verdict | null;
}

export const verdicts = ['event', 'not_an_event'] as const;
export type Verdict = (typeof verdicts)[number];

export interface EventSource {
  readonly articleId: string;
  readonly outlet: string; // the outlet's name
  readonly kind: Outlet['kind'];
  readonly url: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly quote: string;
  readonly copyOf: string | null;
}

/** What is held to be true of an event: every fact chosen from its reports by a stated rule. */
export interface EventFacts {
  readonly id: string;
  readonly type: ClaimType;
  readonly kind: ClaimKind | null;
  readonly state: EventState;
  readonly count: number | null;
  /** How exact the reports are about the count: "at least 50", "about 50"; absent is exact or not known. */
  readonly countIs?: Claim['countIs'];
  readonly countRange: readonly [number, number] | null; // disagreement, shown as a range
  readonly people: readonly ClaimPerson[];
  readonly authorities: readonly string[];
  readonly targets: readonly string[];
  readonly measures: readonly string[]; // ids of watchlist measures
  readonly happenedOn: string | null;
  readonly firstReportedAt: string;
  readonly cameo: string | null;
  readonly confidence: number;
  readonly sources: readonly EventSource[];
  readonly related: readonly string[]; // ids of other events of one deal
}

// The words of a message in one language: a table, so that a further language is one more file of the same shape.
import type { ClaimKind, ClaimType } from '../claims/claim.ts';
import type { EventState } from '../event/event.ts';
import type { Outlet } from '../outlet.ts';
import type { AlertAction } from './alert.ts';
import type { ReasonName } from './message-reason.ts';
import { fillTemplate } from './message-text.ts';

/** Forms by CLDR plural category, with `{n}`: "{n} prisoner", "{n} prisoners". Categories a language lacks fall back to `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A headline with and without the authority that acts. Placeholders: see `Headline templates` in message-words-en. */
export type HeadlineTemplate = readonly [withAuthority: string, without: string];

export type FactName =
  | 'what'
  | 'count'
  | 'when'
  | 'where'
  | 'byWhom'
  | 'targets'
  | 'measures'
  | 'watched'
  | 'alsoNamed'
  | 'howSure'
  | 'why'
  | 'changed'
  | 'late'
  | 'related';

/** What sanctions are about besides organisations, by the words of `target` in the lexicons, which are English in all of them. */
export const sectors = [
  'potash',
  'fertilizers',
  'banks',
  'aviation',
  'oil',
  'tobacco',
  'wood',
  'cement',
  'steel',
  'arms',
  'dual-use goods',
  'finance ministry',
  'individuals',
] as const;
export type Sector = (typeof sectors)[number];

export function isSector(target: string): target is Sector {
  return sectors.some((sector) => sector === target);
}

export interface MessageWords {
  readonly locale: string; // BCP 47, for dates, plural rules and names of countries
  readonly and: string;
  /** Short names of authorities where the locale's own are long or missing (EU, UN, UK). */
  readonly authorities: Readonly<Record<string, string>>;
  /** Authorities whose name takes a plural verb. */
  readonly pluralAuthorities: readonly string[];
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly headlines: Readonly<
    Record<ClaimType, Readonly<Partial<Record<ClaimKind, HeadlineTemplate>>> & { default: HeadlineTemplate }>
  >;
  readonly prefixes: Readonly<Record<AlertAction, string>>;
  readonly prisoners: { readonly counted: PluralForms; readonly some: string };
  readonly listed: { readonly counted: PluralForms; readonly some: string };
  readonly watchedPeople: PluralForms; // "{n} people on the watchlist"
  readonly onlyWatched: PluralForms; // the same in place of a number of prisoners, when all of them are watched
  readonly moreNames: PluralForms; // "{n} more"
  /** Wraps a counted phrase whose number is not exact; `{counted}` and for a range `{low}`. */
  readonly atLeast: string;
  readonly about: string;
  readonly range: string;
  readonly rangeFact: string; // "{count} (reports say {low} to {high})"
  readonly among: string; // ", among them {names}"
  readonly numberUnknown: string;
  readonly onTargets: string; // ": {targets}"
  readonly reportedBy: string; // ": reported by {who}"
  readonly confirmedBy: string;
  readonly outlets: PluralForms;
  readonly announced: string;
  readonly inForce: string;
  readonly late: string; // "reported {time} late"
  readonly minutes: PluralForms;
  readonly hours: PluralForms;
  readonly days: PluralForms;
  readonly states: Readonly<Record<EventState, string>>;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly types: Readonly<Record<ClaimType, string>>;
  readonly outletKinds: Readonly<Record<Outlet['kind'], string>>;
  readonly labels: Readonly<Record<FactName, string>>;
  readonly confidence: string; // "confidence {percent} %"
  readonly copies: PluralForms; // "{n} of them copies another"
  readonly stateMediaOnly: string;
  readonly dateUnknown: string; // "not stated; first reported {time}"
  readonly takenOutOf: string; // "taken out of {place}"
  readonly quotesWithheld: string;
  readonly factChanged: string;
  readonly watchedPersonChanged: string; // in place of reasons that name people, under redaction
  readonly reasons: Readonly<Record<ReasonName, string>>;
  readonly moreSources: PluralForms;
  readonly addToWatchlist: string;
  readonly eventLine: string; // "Event {id}, revision {revision}"
}

export function plural(words: MessageWords, forms: PluralForms, n: number): string {
  const form = forms[new Intl.PluralRules(words.locale).select(n)] ?? forms.other;
  return fillTemplate(form, { n: formatNumber(words, n) });
}

export function formatNumber(words: MessageWords, n: number): string {
  return new Intl.NumberFormat(words.locale).format(n);
}

/** "13 December 2025" from YYYY-MM-DD; the text as it stands where it is not a day. */
export function formatDay(words: MessageWords, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** "2025-12-13 15:04 UTC": one form for all languages, because times are compared between sources. */
export function formatMoment(moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time) || moment.length <= 10) return moment;
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The name of an authority: ISO country code, EU, UN or UK. */
export function authorityName(words: MessageWords, code: string): string {
  const own = words.authorities[code];
  if (own !== undefined) return own;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([words.locale], { type: 'region' }).of(code) ?? code;
}

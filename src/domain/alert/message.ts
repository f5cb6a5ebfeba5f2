// The message of an alert: what every channel shows, in the reader's language and before any markup.
// The headline and the facts are built from fields; only quotes are words of an article, and they keep their language.
import type { EventSource } from '../event/event.ts';
import type { Alert, AlertAction } from './alert.ts';
import { factList, type MessageFact } from './message-facts.ts';
import { type HeadlineSetting, headline } from './message-headline.ts';
import type { KnownNames } from './message-names.ts';
import { reasonWords } from './message-reason.ts';
import { redactedSource } from './message-redaction.ts';
import { fillTemplate, plainLine } from './message-text.ts';
import { formatMoment, type MessageWords, plural } from './message-words.ts';
import { belarusianWords } from './message-words-be.ts';
import { germanWords } from './message-words-de.ts';
import { englishWords } from './message-words-en.ts';
import { lithuanianWords } from './message-words-lt.ts';
import { polishWords } from './message-words-pl.ts';
import { russianWords } from './message-words-ru.ts';
import { ukrainianWords } from './message-words-uk.ts';

export const messageLanguages = ['en', 'be', 'ru', 'uk', 'pl', 'lt', 'de'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

export interface DescribeOptions {
  readonly language?: MessageLanguage;
  /** No name, quote, title or article address: for channels that many eyes see. */
  readonly redactNames?: boolean;
  /** Looks ids of facts up; ids stand as they are without it. */
  readonly known?: KnownNames;
}

/** One source, its quote first. Under redaction `quote` and `title` are null and `url` is the outlet's front page. */
export interface MessageSource {
  readonly outlet: string;
  readonly kind: string; // in the reader's language: "news agency"
  readonly language: string | null;
  readonly publishedAt: string | null; // "2025-12-13 15:04 UTC"
  readonly title: string | null;
  readonly quote: string | null;
  readonly url: string | null; // http or https, or null
}

export interface AlertMessage {
  readonly action: AlertAction;
  readonly headline: string;
  /** What changed since the last message about this event; null for the first. */
  readonly change: string | null;
  readonly facts: readonly MessageFact[];
  readonly sources: readonly MessageSource[];
  /** A sentence that says what is withheld, under redaction. */
  readonly withheld: string | null;
  /** Lines to paste into the watchlist, under their heading; null when there are none. */
  readonly newNames: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly eventLine: string; // "Event e-…, revision 1"
  /** One line for a notification. */
  readonly fallback: string;
}

const quoteLength = 600;
const titleLength = 200;
const urlLength = 2000;
const newNameLines = 20;
const fallbackLength = 300;

/** The headline alone, for lists of alerts. */
export function headlineOf(alert: Alert, options: DescribeOptions = {}): string {
  return headline(alert, settingOf(options));
}

export function describeAlert(alert: Alert, options: DescribeOptions = {}): AlertMessage {
  const setting = settingOf(options);
  const { words, redactNames } = setting;
  const line = headline(alert, setting);
  const change = alert.action === 'created' ? null : reasonWords(alert.reason, setting);
  return {
    action: alert.action,
    headline: line,
    change,
    facts: factList(alert, setting),
    sources: alert.facts.sources.map((source) => messageSource(source, setting)),
    withheld: redactNames ? words.quotesWithheld : null,
    newNames: newNames(alert, setting),
    eventLine: fillTemplate(words.eventLine, { id: plainLine(alert.eventId, 120), revision: String(alert.revision) }),
    fallback: plainLine(change === null ? line : `${line}. ${change}`, fallbackLength),
  };
}

function settingOf({ language = 'en', redactNames = false, known = () => null }: DescribeOptions): HeadlineSetting {
  return { words: wordsByLanguage[language], redactNames, known };
}

const wordsByLanguage: Readonly<Record<MessageLanguage, MessageWords>> = {
  en: englishWords,
  be: belarusianWords,
  ru: russianWords,
  uk: ukrainianWords,
  pl: polishWords,
  lt: lithuanianWords,
  de: germanWords,
};

/** "7 more sources": for channels that show only some. */
export function moreSourcesWords(n: number, language: MessageLanguage = 'en'): string {
  const words = wordsByLanguage[language];
  return plural(words, words.moreSources, n);
}

function messageSource(told: EventSource, { words, redactNames }: HeadlineSetting): MessageSource {
  const source = redactNames ? redactedSource(told) : told;
  return {
    outlet: plainLine(source.outlet, 80),
    kind: words.outletKinds[source.kind],
    language: source.language === null ? null : plainLine(source.language, 10),
    publishedAt: source.publishedAt === null ? null : formatMoment(plainLine(source.publishedAt, 40)),
    title: source.title === null ? null : plainLine(source.title, titleLength),
    quote: source.quote === '' ? null : plainLine(source.quote, quoteLength),
    url: webAddress(source.url),
  };
}

/** The address as links may carry it: http or https, no credentials, of a bounded length; else null. */
function webAddress(address: string): string | null {
  if (address.length > urlLength || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

function newNames(alert: Alert, { words, redactNames }: HeadlineSetting): AlertMessage['newNames'] {
  const lines = alert.newNames.slice(0, newNameLines).map((line) => plainLine(line, 200));
  return redactNames || lines.length === 0 ? null : { heading: words.addToWatchlist, lines };
}

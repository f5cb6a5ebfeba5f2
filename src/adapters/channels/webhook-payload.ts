// The body of a webhook: `vestka.event.v1`, described by docs/schemas/vestka.event.v1.schema.json.
import type { Alert } from '../../domain/alert/alert.ts';
import { type DescribeOptions, describeAlert } from '../../domain/alert/message.ts';
import { redactAlert } from '../../domain/alert/message-redaction.ts';
import { shorten } from '../../domain/alert/message-text.ts';
import type { EventFacts, EventSource } from '../../domain/event/event.ts';
import type { Notice } from '../../ports.ts';

/** Standard Webhooks: payloads stay below 20 kB. Counted in bytes of the JSON text. */
export const maxBodyBytes = 20_000;
const maxPeople = 200;
const maxIds = 50;
const quoteLength = 1000;
const titleLength = 300;
const urlLength = 2000;

interface Kept {
  readonly sources: number;
  readonly people: number;
}

/** The same alert gives the same bytes, so that every try sends what the first one sent. */
export function alertBody(alert: Alert, options: DescribeOptions = {}): string {
  const shown = options.redactNames ? redactAlert(alert, options.known ?? (() => null)) : alert;
  const { headline } = describeAlert(alert, options);
  const bodyWith = (kept: Kept) => JSON.stringify(payload(shown, headline, options.redactNames ?? false, kept));
  let kept: Kept = { sources: shown.facts.sources.length, people: Math.min(shown.facts.people.length, maxPeople) };
  let body = bodyWith(kept);
  while (Buffer.byteLength(body) >= maxBodyBytes && (kept.sources > 1 || kept.people > 0)) {
    kept = fewer(kept);
    body = bodyWith(kept);
  }
  return body;
}

/** Sources go first, from the last one up, for the first proves the event; then the people who are named last. */
function fewer({ sources, people }: Kept): Kept {
  return sources > 1 ? { sources: sources - 1, people } : { sources, people: Math.floor(people * 0.9) };
}

function payload(alert: Alert, headline: string, redacted: boolean, kept: Kept) {
  return {
    type: `event.${alert.action}`,
    timestamp: alert.decidedAt,
    data: {
      schema: 'vestka.event.v1',
      alert: {
        id: alert.id,
        revision: alert.revision,
        reason: bounded(alert.reason, titleLength),
        headline,
        lateByMinutes: alert.lateByMinutes,
        redacted,
      },
      event: eventPart(alert.facts, kept),
    },
  };
}

function eventPart(facts: EventFacts, kept: Kept) {
  return {
    id: facts.id,
    type: facts.type,
    kind: facts.kind,
    state: facts.state,
    count: facts.count,
    countIs: facts.countIs ?? null,
    countRange: facts.countRange,
    people: facts.people.slice(0, kept.people).map(({ subject, name, as }) => ({ subject, name, as })),
    peopleLeftOut: facts.people.length - Math.min(kept.people, facts.people.length),
    authorities: facts.authorities.slice(0, maxIds),
    targets: facts.targets.slice(0, maxIds).map((target) => bounded(target, titleLength)),
    measures: facts.measures.slice(0, maxIds),
    happenedOn: facts.happenedOn,
    firstReportedAt: facts.firstReportedAt,
    cameo: facts.cameo,
    confidence: facts.confidence,
    sources: facts.sources.slice(0, kept.sources).map(sourcePart),
    sourcesLeftOut: facts.sources.length - kept.sources,
    related: facts.related.slice(0, maxIds),
  };
}

function sourcePart({ outlet, kind, url, title, language, publishedAt, quote }: EventSource) {
  return {
    outlet,
    kind,
    url: url === '' || url.length > urlLength ? null : url,
    title: title === null ? null : bounded(title, titleLength),
    language,
    publishedAt,
    quote: quote === '' ? null : bounded(quote, quoteLength),
  };
}

/** A heartbeat, a word of operations or a test: `vestka.notice.v1`. */
export function noticeBody(notice: Notice): string {
  const { id, kind, title, lines } = notice;
  return JSON.stringify({
    type: `notice.${kind}`,
    timestamp: notice.at,
    data: {
      schema: 'vestka.notice.v1',
      notice: {
        id,
        title: bounded(title, titleLength),
        lines: lines.slice(0, 30).map((line) => bounded(line, titleLength)),
      },
    },
  });
}

/** Words of an article keep their characters, for JSON escapes what it must; only their number is bounded. */
function bounded(text: string, length: number): string {
  return shorten(text.toWellFormed(), length);
}

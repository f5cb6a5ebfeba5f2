// The body of a webhook: `vestka.event.v1`, described by docs/schemas/vestka.event.v1.schema.json.
import type { Alert } from '../../domain/alert/alert.ts';
import { type DescribeOptions, describeAlert } from '../../domain/alert/message.ts';
import { redactAlert } from '../../domain/alert/message-redaction.ts';
import { shorten } from '../../domain/alert/message-text.ts';
import type { ClaimPerson } from '../../domain/claims/claim.ts';
import type { EventFacts, EventSource } from '../../domain/event/event.ts';
import type { Notice } from '../../ports.ts';
import type { EventPayload } from './webhook-schema.ts';

/** Standard Webhooks: payloads stay below 20 kB. Counted in bytes of the JSON text. */
export const maxBodyBytes = 20_000;
/** For the digits of what was left out, and the signs between list items. */
const reserveBytes = 100;
const maxIds = 20;
const targetLength = 100;
const nameLength = 100;
const quoteLength = 600;
const titleLength = 300;
const urlLength = 1000;

type EventPart = EventPayload['data']['event'];
type Lists = Pick<EventPart, 'people' | 'sources'>;

/** The same alert gives the same bytes, so that every try sends what the first one sent. */
export function alertBody(alert: Alert, options: DescribeOptions = {}): string {
  const redacted = options.redactNames ?? false;
  const shown = redacted ? redactAlert(alert, options.known ?? (() => null)) : alert;
  const { headline } = describeAlert(alert, options);
  const bare = payload(shown, headline, redacted, { people: [], sources: [] });
  const room = maxBodyBytes - reserveBytes - byteLength(bare);
  return JSON.stringify(payload(shown, headline, redacted, fittingLists(shown.facts, room)));
}

/** The first source proves the event and always goes along; then people, as they come; further sources take what room is left. */
function fittingLists(facts: EventFacts, room: number): Lists {
  const sources = facts.sources.map(sourcePart);
  const first = fitting(sources.slice(0, 1), room);
  const people = fitting(facts.people.map(personPart), room - byteLength(first));
  const further = fitting(sources.slice(1), room - byteLength(first) - byteLength(people));
  return { people, sources: [...first, ...further] };
}

function fitting<Item>(items: readonly Item[], room: number): Item[] {
  let left = room;
  const end = items.findIndex((item) => {
    left -= byteLength(item) + 1;
    return left < 0;
  });
  return items.slice(0, end === -1 ? items.length : end);
}

function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function payload(alert: Alert, headline: string, redacted: boolean, lists: Lists): EventPayload {
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
      event: eventPart(alert.facts, lists),
    },
  };
}

function eventPart(facts: EventFacts, { people, sources }: Lists): EventPart {
  return {
    id: facts.id,
    type: facts.type,
    kind: facts.kind,
    state: facts.state,
    count: facts.count,
    countIs: facts.countIs ?? null,
    countRange: facts.countRange === null ? null : [...facts.countRange],
    people,
    peopleLeftOut: facts.people.length - people.length,
    authorities: facts.authorities.slice(0, maxIds),
    targets: facts.targets.slice(0, maxIds).map((target) => bounded(target, targetLength)),
    measures: facts.measures.slice(0, maxIds),
    happenedOn: facts.happenedOn,
    firstReportedAt: facts.firstReportedAt,
    cameo: facts.cameo,
    confidence: facts.confidence,
    sources,
    sourcesLeftOut: facts.sources.length - sources.length,
    related: facts.related.slice(0, maxIds),
  };
}

function personPart({ subject, name, as }: ClaimPerson): EventPart['people'][number] {
  return { subject, name: bounded(name, nameLength), as: bounded(as, nameLength) };
}

function sourcePart({
  outlet,
  kind,
  url,
  title,
  language,
  publishedAt,
  quote,
}: EventSource): EventPart['sources'][number] {
  return {
    outlet: bounded(outlet, nameLength),
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

// The versioned shape of what webhooks send. The JSON Schema in docs/schemas/ is generated from here.
// Within v1 fields are added, never removed or given another meaning; a receiver ignores what it doesn't know.
import { z } from 'zod';
import { alertActions } from '../../domain/alert/alert.ts';
import { claimTypes, releaseKinds, sanctionKinds } from '../../domain/claims/claim.ts';
import { eventStates } from '../../domain/event/event.ts';
import { outletKinds } from '../../domain/outlet.ts';

const moment = z.string().meta({ description: 'ISO 8601, UTC', format: 'date-time' });
const count = z.int().nonnegative();

const person = z.object({
  subject: z.string().nullable().meta({ description: 'Id in the watchlist; null for a person who is not on it' }),
  name: z.string().meta({ description: 'Name in the watchlist, or the nominative where it is safe' }),
  as: z.string().meta({ description: 'The longest form that stands in an article' }),
});

const source = z.object({
  outlet: z.string(),
  kind: z.enum(outletKinds),
  url: z.string().nullable().meta({ description: 'The article; the front page when redacted' }),
  title: z.string().nullable(),
  language: z.string().nullable().meta({ description: 'ISO 639-1' }),
  publishedAt: z.string().nullable().meta({ description: 'ISO 8601 UTC, or a day alone' }),
  quote: z.string().nullable().meta({ description: 'Words of the article, in its language; null when redacted' }),
});

const event = z.object({
  id: z.string().meta({ description: 'The happening: the same in all messages about it' }),
  type: z.enum(claimTypes),
  kind: z.enum([...new Set([...releaseKinds, ...sanctionKinds])]).nullable(),
  state: z.enum(eventStates),
  count: count.nullable().meta({ description: 'People released, jailed, listed or delisted' }),
  countIs: z.enum(['exact', 'at_least', 'about']).nullable(),
  countRange: z.tuple([count, count]).nullable().meta({ description: 'Lowest and highest number reported' }),
  people: z.array(person),
  peopleLeftOut: count.meta({ description: 'People not listed to keep the body below 20 kB' }),
  authorities: z.array(z.string()).meta({ description: 'ISO country codes, EU, UN, UK' }),
  targets: z.array(z.string()).meta({ description: 'Ids of the watchlist where known, else words of the text' }),
  measures: z.array(z.string()).meta({ description: 'Ids of sanctions measures of the watchlist' }),
  happenedOn: z.string().nullable().meta({ description: 'YYYY-MM-DD' }),
  firstReportedAt: moment,
  cameo: z.string().nullable().meta({ description: 'CAMEO code; `type` is the truth' }),
  confidence: z.number().min(0).max(1),
  sources: z.array(source),
  sourcesLeftOut: count.meta({ description: 'Sources not listed to keep the body below 20 kB' }),
  related: z.array(z.string()).meta({ description: 'Ids of other events of one deal' }),
});

export const eventPayloadSchema = z
  .object({
    type: z.enum(alertActions.map((action) => `event.${action}` as const)),
    timestamp: moment.meta({ description: 'When the alert was decided, not when it was sent' }),
    data: z.object({
      schema: z.literal('vestka.event.v1'),
      alert: z.object({
        id: z.string().meta({ description: '<event id>.<revision>' }),
        revision: z.int().positive().meta({ description: '1 for the first message about an event, then counted up' }),
        reason: z.string().meta({ description: '"new event", "count 51 became 52", …' }),
        headline: z.string().meta({ description: 'One sentence, in the language of the channel' }),
        lateByMinutes: z.number().nonnegative().nullable().meta({ description: 'Set when the report came late' }),
        redacted: z.boolean().meta({ description: 'Names, quotes, titles and article addresses are withheld' }),
      }),
      event,
    }),
  })
  .meta({ title: 'vestka.event.v1', description: 'One revision of the alert for one event' });

export type EventPayload = z.infer<typeof eventPayloadSchema>;

/** The JSON Schema as it stands in docs/schemas/vestka.event.v1.schema.json. */
export function eventJsonSchema(): object {
  return { $id: 'vestka.event.v1.schema.json', ...z.toJSONSchema(eventPayloadSchema, { io: 'input' }) };
}

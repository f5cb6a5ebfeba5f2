// alerts.yaml: where alerts go, and which alerts go there.
import { z } from 'zod';
import { messageLanguages } from '../domain/alert/message.ts';
import { claimTypes } from '../domain/claims/claim.ts';
import { eventStates } from '../domain/event/event.ts';
import { outletKinds } from '../domain/outlet.ts';
import { duration } from './durations.ts';
import { authority, id, language } from './words.ts';

const shared = {
  id,
  language: z
    .enum(messageLanguages)
    .default('en')
    .describe('of headlines and labels; quotes stay in the language of their article'),
  redactNames: z.boolean().default(false).describe('withholds names, quotes and article links'),
};

const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const secret = z
  .string()
  .regex(
    /^whsec_[A-Za-z0-9+/]{16,}={0,2}$/,
    'must be "whsec_" followed by base64: make one with `echo whsec_$(openssl rand -base64 32)`',
  );

const console_ = z.strictObject({ ...shared, type: z.literal('console') });
const slack = z
  .strictObject({
    ...shared,
    type: z.literal('slack'),
    webhookUrl: address.optional().describe('of an incoming webhook'),
    token: z
      .string()
      .min(1)
      .optional()
      .describe('a bot token with chat:write; one message per event, edited as facts change'),
    channel: z.string().min(1).optional().describe('where the bot posts'),
    apiUrl: address.optional().describe('in place of https://slack.com/api/, for proxies'),
  })
  .refine(
    (each) => (each.webhookUrl === undefined) !== (each.token === undefined),
    'a slack channel needs either webhookUrl, or token and channel',
  )
  .refine(
    (each) => each.token === undefined || each.channel !== undefined,
    'a slack token needs the channel to post to',
  );
const webhook = z.strictObject({
  ...shared,
  type: z.literal('webhook'),
  url: address,
  secret: z.union([secret, z.array(secret).min(1).max(5)]),
});

const channel = z.discriminatedUnion('type', [console_, slack, webhook], {
  error: 'type must be console, slack or webhook',
});

const match = z.strictObject({
  types: z.array(z.enum(claimTypes)).optional(),
  states: z.array(z.enum(eventStates)).optional(),
  authorities: z.array(authority).optional(),
  targets: z.array(z.string()).optional().describe('ids of organisations or measures, or words'),
  subjects: z.array(id).optional().describe('ids of watched people or organisations'),
  groups: z.array(z.string()).optional(),
  outletKinds: z.array(z.enum(outletKinds)).optional(),
  languages: z.array(language).optional(),
  minSources: z.int().min(1).max(50).optional().describe('independent owners'),
  minConfidence: z.number().min(0).max(1).optional(),
});

const route = z.strictObject({
  match: match.default({}),
  channels: z.array(id).min(1, 'a route needs at least one channel'),
  continue: z.boolean().default(false).describe('later routes are tried too'),
  hold: z
    .strictObject({ sources: z.int().min(2).max(50).optional(), for: duration(60_000, 7 * 86_400_000).optional() })
    .refine((each) => each.sources !== undefined || each.for !== undefined, 'hold needs sources or for')
    .optional()
    .describe('waits for so many independent sources, or this long, whichever comes first'),
});

const heartbeat = z.strictObject({
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00, in quotes'),
  timeZone: z
    .string()
    .refine(
      (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
      'must be an IANA time zone such as Europe/Vilnius',
    ),
  channels: z.array(id).min(1),
});

export const alertsSchema = z.strictObject({
  channels: z.array(channel).min(1, 'at least one channel is needed'),
  routes: z.array(route).min(1, 'at least one route is needed'),
  heartbeat: heartbeat.optional().describe('a daily message that all is well'),
  ops: z
    .strictObject({ channels: z.array(id).min(1) })
    .optional()
    .describe('who hears of feeds that stop being well'),
});

export type ChannelSettings = z.output<typeof channel>;

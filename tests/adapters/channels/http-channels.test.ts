// What all channels that speak HTTP have in common: outcomes of real exchanges, and that none of them leaks a secret.
import { Agent, type Dispatcher } from 'undici';
import { afterAll, expect, test } from 'vitest';
import { createSlackBotChannel } from '../../../src/adapters/channels/slack-bot.ts';
import { createSlackWebhookChannel } from '../../../src/adapters/channels/slack-webhook.ts';
import { createWebhookChannel } from '../../../src/adapters/channels/webhook.ts';
import type { Channel, Notice } from '../../../src/ports.ts';
import { sampleAlert } from '../../support/sample-alerts.ts';
import { expectNoLeak } from './leaks.ts';
import { type Answer, openReceiver } from './receiver.ts';

const dispatcher = new Agent();
afterAll(() => dispatcher.close());
const depsWith = (through: Dispatcher) => ({
  now: () => new Date('2025-12-13T15:04:06Z'),
  dispatcher: through,
  timeoutMs: 400,
});

const secretPath = '/services/T0SECRET1/B0SECRET2/xyzzySECRETxyzzy';
const token = 'xoxb-1234567890-secrettoken';
const whsec = 'whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgMTIzNDU2Nzg=';

const channels: Record<string, (url: string, through?: Dispatcher) => Channel> = {
  'slack webhook': (url, through = dispatcher) =>
    createSlackWebhookChannel({ id: 'desk', webhookUrl: `${url}${secretPath}` }, depsWith(through)),
  'slack bot': (url, through = dispatcher) =>
    createSlackBotChannel({ id: 'desk', token, channel: 'C1', apiUrl: `${url}${secretPath}/` }, depsWith(through)),
  webhook: (url, through = dispatcher) =>
    createWebhookChannel({ id: 'cases', url: `${url}${secretPath}`, secret: whsec }, depsWith(through)),
};

const accepted: Record<string, string> = {
  'slack webhook': 'ok',
  'slack bot': '{"ok":true,"channel":"C1","ts":"1.2"}',
  webhook: '',
};

const notice: Notice = {
  id: 'n-1',
  kind: 'heartbeat',
  title: 'All is well',
  lines: ['12 feeds polled'],
  at: '2025-12-13T09:00:00Z',
};
const request = { id: 'e-a-1_1_1-desk', alert: sampleAlert(), previous: null };

const failures: { it: string; answer: Answer; want: object }[] = [
  {
    it: 'a 400 is refused for good',
    answer: { status: 400, body: 'invalid_payload' },
    want: { reason: 'refused', retryable: false },
  },
  { it: 'a 403 is a matter of settings', answer: { status: 403 }, want: { reason: 'misconfigured', retryable: false } },
  {
    it: 'a 404 is a matter of settings',
    answer: { status: 404, body: 'no_service' },
    want: { reason: 'misconfigured', retryable: false },
  },
  { it: 'a 410 is gone', answer: { status: 410 }, want: { reason: 'gone', retryable: false } },
  {
    it: 'a 429 waits as long as asked',
    answer: { status: 429, headers: { 'retry-after': '30' } },
    want: { reason: 'rate-limited', retryable: true, retryAfterMs: 30_000 },
  },
  {
    it: 'a 429 waits until the date given',
    answer: { status: 429, headers: { 'retry-after': 'Sat, 13 Dec 2025 15:05:06 GMT' } },
    want: { reason: 'rate-limited', retryable: true, retryAfterMs: 60_000 },
  },
  {
    it: 'a 500 is tried again',
    answer: { status: 500, body: '<html>' },
    want: { reason: 'server-error', retryable: true },
  },
  {
    it: 'a redirect is not followed',
    answer: { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } },
    want: { reason: 'misconfigured', retryable: false },
  },
  { it: 'a reset is tried again', answer: 'reset', want: { reason: 'connection', retryable: true } },
  { it: 'silence is tried again', answer: 'silence', want: { reason: 'timeout', retryable: true } },
];

const cases = Object.entries(channels).flatMap(([name, open]) =>
  failures.map((failure) => ({ name, open, ...failure })),
);

test.for(cases)('$name: $it', async ({ open, answer, want }) => {
  await using receiver = await openReceiver(answer);
  const channel = open(receiver.url);
  for (const attempt of [await channel.deliver(request), await channel.notify(notice)]) {
    expect(attempt).toMatchObject({ outcome: 'failed', ...want });
    expectNoLeak(attempt, [`${receiver.url}${secretPath}`, secretPath, token, whsec, receiver.url]);
  }
});

test.for(Object.entries(channels))('%s: a connection refused is tried again', async ([, open]) => {
  const { url } = await openReceiver().then(async (receiver) => {
    await receiver[Symbol.asyncDispose]();
    return receiver;
  });
  const attempt = await open(url).deliver(request);
  expect(attempt).toMatchObject({ outcome: 'failed', reason: 'connection', retryable: true });
  expectNoLeak(attempt, [url, secretPath, token, whsec]);
});

test.for(Object.entries(channels))('%s: an address the guard refuses is a matter of settings', async ([, open]) => {
  const refusal = Object.assign(new Error(`refused ${secretPath}`), { code: 'ADDRESS_REFUSED' });
  const guarded = new Agent({ connect: (_options, done) => done(refusal, null) });
  const attempt = await open('http://intranet.test', guarded).deliver(request);
  await guarded.close();
  expect(attempt).toMatchObject({ outcome: 'failed', reason: 'misconfigured', retryable: false });
  expectNoLeak(attempt, [secretPath, token, whsec]);
});

test.for(Object.entries(channels))('%s: sent once the receiver accepted, alert and notice', async ([name, open]) => {
  await using receiver = await openReceiver({ status: 200, body: accepted[name] ?? '' });
  const channel = open(receiver.url);
  for (const attempt of [await channel.deliver(request), await channel.notify(notice)]) {
    expect(attempt.outcome).toBe('sent');
    expectNoLeak(attempt, [receiver.url, secretPath, token, whsec]);
  }
  expect(receiver.received).toHaveLength(2);
  expect(receiver.received[1]?.body).toContain('12 feeds polled');
});

test.for(Object.entries(channels))(
  '%s: a 200 whose body never ends is sent where the status tells, else tried again',
  async ([name, open]) => {
    await using receiver = await openReceiver('endless');
    const attempt = await open(receiver.url).deliver(request);
    const want = name === 'webhook' ? { outcome: 'sent' } : { outcome: 'failed', reason: 'timeout', retryable: true };
    expect(attempt).toMatchObject(want);
  },
);

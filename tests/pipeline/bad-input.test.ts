// What goes wrong outside leaves a clear record, a retry or a dead letter, and loses nothing. One world with every fault in it, beside
// one outlet and one receiver that are well.
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { type Running, runSteps } from '../../src/run-steps.ts';
import { readEnvironment } from '../../src/settings/environment.ts';
import { stepNames } from '../../src/steps.ts';
import { type ConfigFolder, makeConfigFolder } from '../support/config-folder.ts';
import { type NewsSite, openNewsSite } from '../support/news-site.ts';
import { openReceiver, type Receiver, receiverSecret } from '../support/receiver.ts';
import { releaseStory } from '../support/sample-stories.ts';
import { freePort } from '../support/servers.ts';
import { silentLog } from '../support/silent-log.ts';
import { until } from '../support/wait.ts';

/** Outlets whose feed is well and lists one page that is not. */
const pageFaults = ['huge', 'endless', 'mojibake', 'missing', 'wall'] as const;
const outletNames = ['html', 'short', ...pageFaults, 'well'] as const;
type OutletName = (typeof outletNames)[number];
const receivers = { well: null, broken: 500, limited: 429, gone: 410, silent: 0 } as const;
type ReceiverName = keyof typeof receivers;

/** One site an outlet: a host that asks to stay away is left alone altogether. */
const sites = {} as Record<OutletName, NewsSite>;
let config: ConfigFolder;
let app: App;
let running: Running;
const hooks = {} as Record<ReceiverName, Receiver>;
const startedAt = Date.now();

const russian =
  'Сегодня в стране прошёл дождь, и дороги были мокрыми до самого вечера, сообщили синоптики. Завтра обещают солнце и тепло.';

function answerWithFaults(): void {
  sites.html.answer(
    '/html/feed.xml',
    (_, response) =>
      void response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><html><body><h1>We have moved</h1></body></html>'),
  );
  sites.short.answer('/short/feed.xml', (_, response) => void response.end('hello world'));
  for (const outlet of pageFaults)
    sites[outlet].publish(outlet, { ...releaseStory('story'), title: `A story of ${outlet}`, paragraphs: ['x'] });
  sites.huge.answer('/huge/story', (_, response) => {
    response.setHeader('content-type', 'text/html');
    const chunk = `<p>${'very long '.repeat(6_500)}</p>`;
    for (let i = 0; i < 160; i++) response.write(chunk);
    response.end();
  });
  sites.endless.answer('/endless/story', (request, response) => {
    response.setHeader('content-type', 'text/html');
    const timer = setInterval(() => response.write('<p>and on and on</p>'), 50);
    request.once('close', () => clearInterval(timer));
  });
  // Declared as UTF-8, written as windows-1251.
  sites.mojibake.answer('/mojibake/story', (_, response) => {
    const bytes = Buffer.from([...russian].map((letter) => windows1251(letter)));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      Buffer.concat([
        Buffer.from('<html><body><article><h1>A story of mojibake</h1><p>'),
        bytes,
        Buffer.from('</p></article></body></html>'),
      ]),
    );
  });
  sites.missing.answer('/missing/story', (_, response) => void response.writeHead(404).end('not here'));
  sites.wall.answer(
    '/wall/story',
    (_, response) => void response.writeHead(503, { 'retry-after': '120' }).end('come back later'),
  );
}

function windows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === 'ё') return 0xb8;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}

const misbehave = (hook: Receiver, status: number): void =>
  hook.misbehave((_attempt: number, response: ServerResponse) => {
    if (status !== 0) response.writeHead(status, status === 429 ? { 'retry-after': '3600' } : {}).end('no');
    return true; // 0: never answers
  });

beforeAll(async () => {
  for (const name of outletNames) sites[name] = await openNewsSite();
  for (const [name, status] of Object.entries(receivers)) {
    const hook = await openReceiver();
    hooks[name as ReceiverName] = hook;
    if (status !== null) misbehave(hook, status);
  }
  answerWithFaults();
  sites.well.publish('well', releaseStory());
  const dead = `http://127.0.0.1:${await freePort()}`;
  const origins = Object.entries({ dead, ...sites }).map(([id, at]) => [id, typeof at === 'string' ? at : at.origin]);
  const outlets = origins.map(([id, origin]) => ({
    ...{ id, name: id, kind: 'independent' },
    feeds: [{ url: `${origin}/${id}/feed.xml`, every: '1m' }],
  }));
  const channels = Object.entries(hooks).map(([id, { url }]) => ({ id, type: 'webhook', url, secret: receiverSecret }));
  const allowedHosts = [
    ...origins.map(([, origin = '']) => new URL(origin).host),
    ...Object.values(hooks).map(({ host }) => host),
  ];
  config = makeConfigFolder({
    outlets,
    allowedHosts,
    webhookUrl: hooks.well.url,
    settings: {
      fetching: { allowedHosts, minGap: '0s', robots: false, headersTimeout: '2s', deadline: '3s' },
      sweepEvery: '5s',
    },
    alerts: { channels, routes: [{ channels: channels.map(({ id }) => id) }] },
  });
  const environment = { VESTKA_DATA_DIR: 'memory://', VESTKA_CONFIG_DIR: config.path };
  app = await openApp({ surroundings: readEnvironment(environment), environment, log: silentLog });
  running = await runSteps(app, stepNames, app.concurrency);
  let left: readonly string[] = [];
  await until(
    'everything was tried',
    async () => {
      left = await untried();
      return left.length === 0;
    },
    90_000,
  ).catch((error: Error) => expect.fail(`${error.message}; still left: ${left.join(', ')}`));
}, 130_000);

/** Feeds without a poll, entries and deliveries without an attempt. */
async function untried(): Promise<string[]> {
  const feeds = await app.store.feeds.list();
  const entries = await entryRows();
  const [alert] = await app.store.alerts.list({ limit: 10 });
  const fresh = ({ status, attempts }: { status: string; attempts: number }) => status === 'pending' && attempts === 0;
  return [
    ...feeds.filter(({ lastPolledAt }) => lastPolledAt === null).map(({ outlet }) => `feed of ${outlet}`),
    ...entries.filter(fresh).map(({ outlet }) => `entry of ${outlet}`),
    ...(alert ? alert.deliveries.filter(fresh).map(({ channel }) => `delivery to ${channel}`) : ['the alert']),
  ];
}

const entryRows = () =>
  app.database.db
    .selectFrom('entries')
    .select(['outlet', 'status', 'attempts', 'failure', 'next_attempt_at'])
    .execute();

afterAll(async () => {
  for (const hook of Object.values(hooks)) await hook.close();
  for (const site of Object.values(sites)) await site.close();
  await running.stop();
  await app.close();
  config.remove();
}, 60_000);

describe('a feed', () => {
  test.for([
    { it: 'that is dead', outlet: 'dead', state: 'failing', message: /the connection failed \(ECONNREFUSED\)$/ },
    { it: 'that became a page', outlet: 'html', state: 'garbled', message: /^a web page came instead of a feed$/ },
    { it: 'of eleven bytes', outlet: 'short', state: 'garbled', message: /^11 bytes are no feed$/ },
  ])('$it says so and is asked again', async ({ outlet, state, message }) => {
    const feed = (await app.store.feeds.list()).find((each) => each.outlet === outlet);
    expect(feed).toMatchObject({
      state,
      message: expect.stringMatching(message),
      lastSuccessAt: null,
      nextPollAt: expect.any(Date),
    });
    expect(feed?.failures).toBeGreaterThan(0);
  });
});

describe('a page', () => {
  test.for([
    { it: 'that never ends', outlet: 'endless', failure: /not complete within 3 s$/ },
    { it: 'that asks to come back later', outlet: 'wall', failure: /answered 503 and asks to stay away for 120 s$/ },
  ])('$it is tried again later', async ({ outlet, failure }) => {
    const entry = (await entryRows()).find((each) => each.outlet === outlet);
    expect(entry).toMatchObject({ status: 'pending', attempts: 1, failure: expect.stringMatching(failure) });
    const pauseMs = (entry?.next_attempt_at?.getTime() ?? 0) - startedAt;
    expect(pauseMs).toBeGreaterThan(outlet === 'wall' ? 120_000 : 60_000);
  });

  test.for([
    { it: 'of ten megabytes', outlet: 'huge', failure: /the body is larger than 5000000 bytes$/ },
    { it: 'that is not there', outlet: 'missing', failure: /the server answered 404$/ },
  ])('$it is given up, and what the feed said of it is kept', async ({ outlet, failure }) => {
    const entry = (await entryRows()).find((each) => each.outlet === outlet);
    expect(entry).toMatchObject({ status: 'scraped', failure: expect.stringMatching(failure) });
    expect((await articleOf(outlet))?.article).toMatchObject({ textFrom: 'feed', text: `A story of ${outlet}` });
  });

  test('in another charset than it says is read all the same', async () => {
    expect((await articleOf('mojibake'))?.article).toMatchObject({ textFrom: 'page', language: 'ru', text: russian });
  });
});

const articleOf = async (outlet: string) =>
  (await app.store.articles.listRead({ since: null, limit: 50 })).find(({ article }) => article.outlet === outlet);

describe('a receiver', () => {
  const deliveryTo = async (channel: ReceiverName) => {
    const [alert] = await app.store.alerts.list({ limit: 10 });
    return alert?.deliveries.find((each) => each.channel === channel);
  };

  test('that is well got the alert once, whatever the others do', async () => {
    expect((await deliveryTo('well'))?.status).toBe('sent');
    expect(hooks.well.accepted.map(({ data }) => [data.event.type, data.event.count])).toEqual([
      ['prisoner_release', 123],
    ]);
  });

  test.for([
    { it: 'that answers 500', channel: 'broken', reason: 'server-error', waitMs: 1_000 },
    { it: 'that answers 429 with Retry-After', channel: 'limited', reason: 'rate-limited', waitMs: 3_600_000 },
    { it: 'that never answers', channel: 'silent', reason: 'timeout', waitMs: 1_000 },
  ] as const)('$it is tried again, no earlier than it asked', async ({ channel, reason, waitMs }) => {
    const delivery = await deliveryTo(channel);
    if (delivery?.status !== 'pending') return expect.fail(`the delivery is ${delivery?.status}`);
    expect(delivery.lastFailure?.reason).toBe(reason);
    expect(delivery.nextAttemptAt.getTime() - (delivery.lastFailure?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(waitMs);
    expect(new Set(hooks[channel].attempts).size).toBe(1); // one id, however often
  });

  test('that answers 410 gets nothing more: the delivery is dead with its reason, the channel disabled', async () => {
    expect(await deliveryTo('gone')).toMatchObject({ status: 'dead', attempts: 1, lastFailure: { reason: 'gone' } });
    expect([...(await app.store.deliveries.disabledChannels()).keys()]).toEqual(['gone']);
    expect(hooks.gone.attempts).toHaveLength(1);
  });
});

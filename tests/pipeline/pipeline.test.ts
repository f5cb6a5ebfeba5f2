// The whole pipeline, from a feed on loopback to a signed webhook, on all three footings.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { type Running, runSteps } from '../../src/run-steps.ts';
import { readEnvironment } from '../../src/settings/environment.ts';
import { stepNames } from '../../src/steps.ts';
import { type ConfigFolder, makeConfigFolder } from '../support/config-folder.ts';
import { footings, type OpenFooting } from '../support/footings.ts';
import { type NewsSite, openNewsSite } from '../support/news-site.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import {
  oldStory,
  releaseStory,
  releaseStoryElsewhere,
  sanctionsStory,
  silentStory,
} from '../support/sample-stories.ts';
import { silentLog } from '../support/silent-log.ts';
import { until } from '../support/wait.ts';

interface World {
  readonly site: NewsSite;
  readonly receiver: Receiver;
  readonly config: ConfigFolder;
}

async function openWorld(): Promise<World> {
  const [site, receiver] = await Promise.all([openNewsSite(), openReceiver()]);
  const outlets = ['post', 'vestnik'].map((id) => ({
    id,
    name: id,
    kind: 'independent',
    feeds: [{ url: `${site.origin}/${id}/feed.xml`, every: '1m' }],
  }));
  const config = makeConfigFolder({ outlets, allowedHosts: [site.host, receiver.host], webhookUrl: receiver.url });
  return { site, receiver, config };
}

describe.each(footings())('on $name', ({ open }) => {
  let footing: OpenFooting;
  let world: World;
  let app: App;
  let running: Running;

  const start = async () => {
    const environment = { ...footing.environment, VESTKA_CONFIG_DIR: world.config.path };
    app = await openApp({ surroundings: readEnvironment(environment), environment, log: silentLog });
    running = await runSteps(app, stepNames, app.concurrency);
  };
  const stop = async () => {
    await running.stop();
    await app.close();
  };
  const quiet = () =>
    until(
      'nothing waits',
      async () =>
        (await app.store.health.waiting()) === 0 &&
        (await app.store.feeds.list()).every((feed) => feed.lastPolledAt !== null),
    );
  const pollAgain = async () => {
    for (const { id } of await app.store.feeds.list())
      await app.queue.enqueue('poll-feed', [{ id, attempt: `again-${Date.now()}` }]);
  };

  beforeAll(async () => {
    footing = await open();
  });
  afterAll(() => footing.close());
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(async () => {
    await stop();
    await Promise.all([world.site.close(), world.receiver.close()]);
    world.config.remove();
  });

  test('one alert an event: old, silent and repeated stories add none, and neither does a restart', {
    timeout: 60_000,
  }, async () => {
    const { site, receiver } = world;
    site.publish('post', oldStory());
    site.publish('post', silentStory());
    site.publish('post', releaseStory());
    site.publish('vestnik', sanctionsStory());
    await start();
    await until('both events are told', () => receiver.accepted.length >= 2);
    await quiet();

    site.publish('vestnik', releaseStoryElsewhere());
    await pollAgain();
    await until(
      'the second report is read',
      async () => (await app.store.articles.listRead({ since: null, limit: 50 })).length === 4,
    );
    await quiet();
    await stop();
    await start();
    await quiet();

    expect(receiver.accepted.map(({ type, data }) => [type, data.event.type, data.event.count]).toSorted()).toEqual([
      ['event.created', 'prisoner_release', 123],
      ['event.created', 'sanctions_eased', null],
    ]);
    const events = await app.store.events.list({ since: null, limit: 10 });
    expect(events.find((event) => event.type === 'prisoner_release')?.state).toBe('corroborated');
  });

  test('feeds of one host take turns until each was polled', { timeout: 60_000 }, async () => {
    const { site, config } = world;
    const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const id of ids) site.publish(id, silentStory(`call-${id}`));
    config.write('feeds.yaml', {
      outlets: ids.map((id) => ({
        id,
        name: id,
        kind: 'independent',
        feeds: [{ url: `${site.origin}/${id}/feed.xml`, every: '1d' }],
      })),
    });
    for (const id of ids) site.answer(`/${id}/feed.xml`, slowly(site, id));
    await start();
    await quiet();
    expect((await app.store.feeds.list()).map((feed) => feed.state)).toEqual(ids.map(() => 'ok'));
  });

  test('a receiver that fails is tried again under the same id', { timeout: 60_000 }, async () => {
    const { site, receiver } = world;
    receiver.misbehave((attempt, response) => {
      if (attempt > 1) return false;
      response.writeHead(500).end('not now');
      return true;
    });
    site.publish('post', {
      ...releaseStory('second'),
      title: 'Belarus frees 31 people',
      paragraphs: [
        'Belarus has freed 31 political prisoners, the presidential press service said.',
        'All of them are citizens of Ukraine, and were handed over at the border in the morning.',
      ],
    });
    site.publish('vestnik', silentStory('call-again'));
    await start();
    await until('the second attempt is accepted', () => receiver.accepted.length === 1, 40_000);
    expect(new Set(receiver.attempts).size).toBe(1);
    expect(receiver.attempts).toHaveLength(2);
  });
});

/** A feed that takes its time, so that the others meet a busy host more than once. */
const slowly =
  ({ origin }: NewsSite, id: string) =>
  (_: IncomingMessage, response: ServerResponse): void =>
    void setTimeout(
      () =>
        response
          .setHeader('content-type', 'application/rss+xml')
          .end(
            `<rss version="2.0"><channel><title>${id}</title><link>${origin}</link><item><title>${id}</title><link>urn:${id}</link><pubDate>${new Date(0).toUTCString()}</pubDate></item></channel></rss>`,
          ),
      400,
    );

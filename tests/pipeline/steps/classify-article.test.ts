// classify-article on a real store, with readings that the test makes up: what becomes an event, an alert, a review, a correction.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../../../src/adapters/database/connect.ts';
import { createStore } from '../../../src/adapters/database/store.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import type { ArticleReading } from '../../../src/domain/claims/read-article.ts';
import { type ClassifyArticlePorts, classifyArticle } from '../../../src/pipeline/classify-article.ts';
import { judgeByHand, mergeByHand, splitByHand } from '../../../src/pipeline/correct-events.ts';
import { sweep } from '../../../src/pipeline/sweep.ts';
import type { Configuration, JobQueue } from '../../../src/ports.ts';
import type { Store } from '../../../src/store.ts';
import { silentLog } from '../../support/silent-log.ts';

const start = new Date('2025-12-13T15:00:00.000Z');
const route = { match: { types: ['prisoner_release', 'sanctions_eased'] as const }, channels: ['desk'] };

let database: Database;
let store: Store;
let now: Date;
let readings: Map<string, Partial<ArticleReading> | Error>;
let routes: Configuration['routes'];

beforeAll(async () => {
  database = await connectDatabase({ dataDir: 'memory://' });
  store = createStore(database);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of ['events', 'event_reports', 'articles', 'reviews'] as const)
    await database.db.deleteFrom(table).execute();
  now = start;
  readings = new Map();
  routes = [route];
});

const ports = (): ClassifyArticlePorts => ({
  clock: { now: () => now },
  log: silentLog,
  store,
  queue: { enqueue: async () => {} } as unknown as JobQueue,
  config: {
    current: () =>
      ({
        read,
        routes,
        outlets: new Map(),
        watchlist: { people: [], organisations: [], measures: [] },
      }) as unknown as Configuration,
  },
});

function read({ url }: { readonly url: string | null }): ArticleReading {
  const reading = readings.get(url ?? '');
  if (reading instanceof Error) throw reading;
  return {
    language: 'en',
    relevant: true,
    mentions: [],
    claims: [],
    alerts: [],
    sentences: () => [],
    review: null,
    ...reading,
  };
}

const release = (change: Partial<Claim> = {}): Claim => ({
  type: 'prisoner_release',
  kind: null,
  status: 'occurred',
  count: 123,
  countIs: 'exact',
  people: [],
  authorities: ['BY'],
  targets: [],
  happenedOn: '2025-12-13',
  confidence: 0.95,
  evidence: { quote: 'Belarus has freed 123 prisoners.', block: 'lead', start: 0, end: 32 },
  cues: [],
  ...change,
});

/** Stores an article of an outlet and classifies it as saying this. */
async function told(
  outlet: string,
  reading: Partial<ArticleReading> | Error,
  text = `${outlet} tells it in its own words.`,
) {
  now = new Date(now.getTime() + 1_000); // alerts are told in the order of their moments
  const url = `https://${outlet}.test/1`;
  readings.set(url, reading);
  const draft = {
    entryId: 'n1',
    outlet,
    url,
    otherUrls: [],
    title: outlet,
    byline: null,
    text,
    textFrom: 'page' as const,
    pageKind: 'article',
    language: 'en',
  };
  const { id } = await store.articles.save({
    ...draft,
    publishedAt: now.toISOString(),
    modifiedAt: null,
    firstSeenAt: now,
    shingles: [],
    copyOf: null,
  });
  await classifyArticle(ports(), id);
}

const sent = async (): Promise<string[]> =>
  (await store.alerts.list({ limit: 50 }))
    .map(({ alert }) => `${alert.action} ${alert.facts.type} ${alert.facts.count}`)
    .toReversed();

test('a claim becomes an event, an alert and one delivery for each channel', async () => {
  await told('post', { claims: [release()] });
  expect(await sent()).toEqual(['created prisoner_release 123']);
  expect(
    (await store.alerts.list({ limit: 1 }))[0]?.deliveries.map(({ channel, status }) => [channel, status]),
  ).toEqual([['desk', 'pending']]);
});

test('the second outlet adds a source and sends nothing', async () => {
  await told('post', { claims: [release()] });
  await told('courier', { claims: [release()] });
  expect(await sent()).toEqual(['created prisoner_release 123']);
  expect(
    (await store.events.list({ since: null, limit: 5 })).map(({ sources, state }) => [sources.length, state]),
  ).toEqual([[2, 'corroborated']]);
});

test('an article read again changes nothing', async () => {
  await told('post', { claims: [release()] });
  await told('post', { claims: [release()] });
  expect(await sent()).toEqual(['created prisoner_release 123']);
});

test('an article that is changed and says it no longer withdraws what was sent', async () => {
  await told('post', { claims: [release()] });
  await told('post', { claims: [] }, 'We were wrong.');
  expect(await sent()).toEqual(['created prisoner_release 123', 'withdrawn prisoner_release 123']);
});

test('an event that no route wants waits for review and goes nowhere', async () => {
  routes = [{ match: { authorities: ['US'] }, channels: ['desk'] }];
  await told('post', { claims: [release()] });
  expect(await sent()).toEqual([]);
  expect((await store.reviews.list(true)).map(({ why }) => why)).toEqual(['no route wants it: to review']);
});

test('a reading that is unsure of itself waits for review', async () => {
  await told('post', { review: 'the language is not one that is read with confidence' });
  expect((await store.reviews.list(true)).map(({ why }) => why)).toEqual([
    'the language is not one that is read with confidence',
  ]);
});

test('an article that breaks the reader is kept, told and tried again the next day', async () => {
  await told('post', new Error('too deep'));
  const due = async () => (await store.outbox.takeDue('classify-article', now, now, 10)).length;
  expect((await store.reviews.list(true)).map(({ why }) => why)).toEqual(['could not be read: too deep']);
  expect(await due()).toBe(0);
  now = new Date(start.getTime() + 25 * 3_600_000);
  expect(await due()).toBe(1);
});

test('a held route hears when its time has come, once', async () => {
  routes = [{ ...route, hold: { minutes: 15 } }];
  await told('post', { claims: [release()] });
  const queued = async () =>
    (await store.alerts.list({ limit: 5 })).flatMap(({ deliveries }) => deliveries.map(({ channel }) => channel));
  expect(await queued()).toEqual([]);
  now = new Date(start.getTime() + 16 * 60_000);
  const sweeping = { ...ports(), config: { current: () => ({ routes }) as unknown as Configuration } };
  await sweep(sweeping, 'sweep');
  await sweep(sweeping, 'sweep');
  expect(await queued()).toEqual(['desk']);
});

test('a release and the relief told beside it are shown as one deal', async () => {
  await told('post', {
    claims: [release(), release({ type: 'sanctions_eased', count: null, authorities: ['US'], targets: ['potash'] })],
  });
  const related = (await store.alerts.list({ limit: 5 })).map(({ alert }) => [
    alert.facts.type,
    alert.relatedFacts?.map(({ type }) => type),
  ]);
  expect(Object.fromEntries(related)).toEqual({
    prisoner_release: ['sanctions_eased'],
    sanctions_eased: ['prisoner_release'],
  });
});

test('a person merges two events, and who was told of the second hears that it was told twice', async () => {
  await told('post', { claims: [release()] });
  await told('courier', {
    claims: [release({ count: 31, happenedOn: '2025-11-20', people: [{ subject: 'a', name: 'A B', as: 'A B' }] })],
  });
  const [first, second] = (await store.events.list({ since: null, limit: 5 })).toSorted(
    (a, b) => (b.count ?? 0) - (a.count ?? 0),
  );
  await mergeByHand(ports(), first?.id ?? '', second?.id ?? '');
  expect((await store.events.load(first?.id ?? ''))?.reports.length).toBe(2);
  expect(await sent()).toContain('withdrawn prisoner_release 31');
});

test('a person splits an event, and the rules leave it so', async () => {
  await told('post', { claims: [release()] });
  await told('courier', { claims: [release()] });
  const [event] = await store.events.list({ since: null, limit: 5 });
  const reports = (await store.events.load(event?.id ?? ''))?.reports ?? [];
  await splitByHand(ports(), event?.id ?? '', [reports[1]?.id ?? '']);
  await told('courier', { claims: [release()] }, 'The same, with a comma more.');
  expect((await store.events.list({ since: null, limit: 5 })).length).toBe(2);
});

test('a verdict that it is no event withdraws it', async () => {
  await told('post', { claims: [release()] });
  const [event] = await store.events.list({ since: null, limit: 5 });
  now = new Date(now.getTime() + 1_000);
  await judgeByHand(ports(), event?.id ?? '', 'not_an_event');
  expect(await sent()).toEqual(['created prisoner_release 123', 'withdrawn prisoner_release 123']);
});

// What the store promises, on both databases: written twice is once, handed out once per lease, all or nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostTurns } from '../../../src/adapters/database/host-turns.ts';
import { createStore } from '../../../src/adapters/database/store.ts';
import type { ArticleDraft } from '../../../src/domain/article.ts';
import type { EntryDraft, Store } from '../../../src/store.ts';
import { databaseKinds, type OpenDatabase } from '../../support/databases.ts';
import { releaseFacts, sampleAlert } from '../../support/sample-alerts.ts';

const now = new Date('2025-12-13T15:00:00.000Z');
const inSeconds = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

const entryDraft = (change: Partial<EntryDraft> = {}): EntryDraft => ({
  ...{
    feedId: 'post-1',
    outlet: 'post',
    key: 'guid-1',
    url: 'https://post.test/1',
    title: 'One',
    summary: null,
    content: null,
  },
  ...{
    publishedAt: '2025-12-13T14:00:00.000Z',
    updatedAt: '2025-12-13T14:00:00.000Z',
    firstSeenAt: now,
    status: 'pending',
  },
  ...change,
});

const articleDraft = (change: Partial<ArticleDraft> = {}): ArticleDraft => ({
  ...{
    entryId: 'n1',
    outlet: 'post',
    url: 'https://post.test/a',
    otherUrls: [],
    title: 'A',
    byline: null,
    text: 'Some text.',
  },
  ...{
    textFrom: 'page',
    pageKind: 'article',
    language: 'en',
    publishedAt: '2025-12-13',
    modifiedAt: null,
    firstSeenAt: now,
    shingles: [1, 2, 3],
    copyOf: null,
  },
  ...change,
});

describe.each(databaseKinds())('on $name', ({ open }) => {
  let opened: OpenDatabase;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.database);
  });
  afterAll(() => opened.close());

  /** An event of this id with an alert of this revision, queued for these channels. */
  const addAlert = async (eventId: string, revision: number, channels: readonly string[]): Promise<string[]> => {
    const facts = releaseFacts({ id: eventId });
    await store.events.save({ id: eventId, type: 'prisoner_release', rulesVersion: 1, reports: [] }, facts, now);
    return store.alerts.add(sampleAlert({ facts, revision }), channels, now);
  };
  const deliveryOf = async (id: string) => {
    const delivery = (await store.deliveries.load(id))?.delivery;
    if (!delivery) throw new Error(`no delivery ${id}`);
    return delivery;
  };

  describe('entries', () => {
    test('are known by guid or by address, within their outlet', async () => {
      await store.entries.add([entryDraft()]);
      expect(await store.entries.findKnown('post', ['guid-1'], [])).toContain('guid-1');
      expect(await store.entries.findKnown('post', ['another'], ['https://post.test/1'])).toContain(
        'https://post.test/1',
      );
      expect(await store.entries.findKnown('evening', ['guid-1'], ['https://post.test/1'])).toEqual(new Set());
      expect(await store.entries.findKnown('post', [], [])).toEqual(new Set());
    });

    test('added twice are there once, and only pending ones are handed on', async () => {
      const drafts = [entryDraft({ key: 'twice' }), entryDraft({ key: 'old', status: 'old' })];
      expect(await store.entries.add(drafts)).toHaveLength(1);
      expect(await store.entries.add(drafts)).toEqual([]);
    });

    test('hold whatever text a feed had, and come back as they were', async () => {
      const draft = entryDraft({ key: `'; drop table entries; --`, title: 'Ё "quoted" \\ 😀', summary: '{"json":1}' });
      const [id = ''] = await store.entries.add([draft]);
      const { key: _key, updatedAt: _updatedAt, ...kept } = draft;
      expect(await store.entries.load(id)).toEqual({ ...kept, id, attempts: 0 });
    });

    test('reopen when their feed says that they changed, once', async () => {
      const [id = ''] = await store.entries.add([entryDraft({ key: 'changing' })]);
      const changed = [{ key: 'changing', updatedAt: '2025-12-13T16:00:00.000Z' }];
      expect(await store.entries.reopen('post', changed)).toEqual([]); // still to be scraped: nothing to reopen
      await store.entries.record(id, { status: 'scraped', attempts: 1, nextAttemptAt: null, failure: null });
      expect(await store.entries.reopen('post', changed)).toEqual([id]);
      await store.entries.record(id, { status: 'scraped', attempts: 1, nextAttemptAt: null, failure: null });
      expect(await store.entries.reopen('post', changed)).toEqual([]);
    });
  });

  describe('articles', () => {
    test('saved twice are there once', async () => {
      const first = await store.articles.save(articleDraft());
      expect(first).toMatchObject({ revision: 1, changed: true });
      expect(await store.articles.save(articleDraft())).toEqual({ ...first, changed: false });
      expect(await store.articles.load(first.id)).toMatchObject({
        text: 'Some text.',
        status: 'pending',
        shingles: [1, 2, 3],
        publishedAt: '2025-12-13',
      });
    });

    test('are the same under any address they are known by', async () => {
      const first = await store.articles.save(
        articleDraft({ url: 'https://post.test/b', otherUrls: ['https://post.test/short/b'] }),
      );
      const again = await store.articles.save(
        articleDraft({ url: 'https://post.test/short/b', otherUrls: ['https://post.test/amp/b'] }),
      );
      expect(again).toEqual({ ...first, changed: false });
      expect((await store.articles.findByUrl('https://post.test/amp/b'))?.id).toBe(first.id);
    });

    test('with another text become revision 2, pending again, under the same address', async () => {
      const draft = articleDraft({ url: 'https://post.test/c' });
      const { id } = await store.articles.save(draft);
      await store.articles.saveReading(id, { language: 'en', relevant: false, mentions: [], claims: [] });
      expect((await store.articles.load(id))?.status).toBe('classified');
      const revised = await store.articles.save({ ...draft, text: 'Another text.', firstSeenAt: inSeconds(3_600) });
      expect(revised).toEqual({ id, revision: 2, changed: true });
      expect(await store.articles.load(id)).toMatchObject({
        text: 'Another text.',
        status: 'pending',
        firstSeenAt: now,
      });
    });

    test('saved by five processes at once are one', async () => {
      const draft = articleDraft({ url: 'https://post.test/d' });
      const saved = await Promise.all(
        Array.from({ length: 5 }, () => store.transaction((tx) => tx.articles.save(draft))),
      );
      expect(new Set(saved.map(({ id, revision }) => `${id} ${revision}`)).size).toBe(1);
    });
  });

  test('a transaction that fails leaves nothing', async () => {
    const failing = store.transaction(async (tx) => {
      await tx.articles.save(articleDraft({ url: 'https://post.test/undone' }));
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await store.articles.findByUrl('https://post.test/undone')).toBeNull();
  });

  describe('the outbox', () => {
    const idsOf = (jobs: readonly { readonly id: string }[]) => jobs.map(({ id }) => id);

    test('hands a row out once per lease, and again when the lease has ended', async () => {
      const [id = ''] = await store.entries.add([entryDraft({ key: 'leased' })]);
      expect(idsOf(await store.outbox.takeDue('scrape-article', now, inSeconds(300), 500))).toContain(id);
      expect(idsOf(await store.outbox.takeDue('scrape-article', inSeconds(299), inSeconds(600), 500))).not.toContain(
        id,
      );
      expect(idsOf(await store.outbox.takeDue('scrape-article', inSeconds(301), inSeconds(900), 500))).toContain(id);
    });

    test('holds back what is not due, and what is settled', async () => {
      const [later = '', settled = ''] = await store.entries.add([
        entryDraft({ key: 'later' }),
        entryDraft({ key: 'settled' }),
      ]);
      await store.entries.record(later, {
        status: 'pending',
        attempts: 2,
        nextAttemptAt: inSeconds(7_200),
        failure: 'timed out',
      });
      await store.entries.record(settled, { status: 'scraped', attempts: 1, nextAttemptAt: null, failure: null });
      const soon = idsOf(await store.outbox.takeDue('scrape-article', inSeconds(1_000), inSeconds(1_300), 500));
      expect([soon.includes(later), soon.includes(settled)]).toEqual([false, false]);
      const due = await store.outbox.takeDue('scrape-article', inSeconds(7_201), inSeconds(7_500), 500);
      expect(due).toContainEqual({ id: later, attempt: 2 });
    });

    test('leaves a row alone whose job is queued, until its lease ends', async () => {
      const [id = ''] = await store.entries.add([entryDraft({ key: 'queued' })]);
      await store.outbox.lease('scrape-article', [id], inSeconds(300));
      const dueAt = async (seconds: number) =>
        idsOf(await store.outbox.takeDue('scrape-article', inSeconds(seconds), inSeconds(seconds + 300), 500));
      expect([(await dueAt(299)).includes(id), (await dueAt(301)).includes(id)]).toEqual([false, true]);
    });

    test('gives each row to one of many that ask at once', async () => {
      const drafts = Array.from({ length: 40 }, (_, i) => entryDraft({ key: `many-${i}` }));
      const added = await store.entries.add(drafts);
      const taken = await Promise.all(
        Array.from({ length: 4 }, () =>
          store.outbox.takeDue('scrape-article', inSeconds(20_000), inSeconds(20_300), 500),
        ),
      );
      const ids = taken.flatMap(idsOf);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(added));
    });

    test('hands out no more than it is asked for', async () => {
      await store.entries.add([entryDraft({ key: 'limit-1' }), entryDraft({ key: 'limit-2' })]);
      expect(await store.outbox.takeDue('scrape-article', inSeconds(40_000), inSeconds(40_300), 1)).toHaveLength(1);
    });
  });

  describe('deliveries', () => {
    test('are queued once for each channel, however often the alert is written', async () => {
      const ids = await addAlert('e-once', 1, ['desk', 'hook']);
      expect(ids).toHaveLength(2);
      expect(await addAlert('e-once', 1, ['desk', 'hook', 'third'])).toHaveLength(1);
      expect((await store.alerts.channelsOf('e-once')).toSorted()).toEqual(['desk', 'hook', 'third']);
    });

    test('are attempted by one process at a time, and by another when that one died', async () => {
      const [id = ''] = await addAlert('e-take', 1, ['desk']);
      expect(await store.deliveries.take(id, inSeconds(60), now)).toBe(true);
      expect(await store.deliveries.take(id, inSeconds(60), inSeconds(30))).toBe(false);
      expect(await store.deliveries.take(id, inSeconds(120), inSeconds(61))).toBe(true);
    });

    test('that were sent are not attempted again, and keep their receipt for the next revision', async () => {
      const [id = ''] = await addAlert('e-receipt', 1, ['desk']);
      const { about, channel } = await deliveryOf(id);
      await store.deliveries.record({
        id,
        about,
        channel,
        attempts: 1,
        lastFailure: null,
        status: 'sent',
        sentAt: now,
        receipt: { ts: '17.5' },
      });
      expect(await store.deliveries.take(id, inSeconds(600), inSeconds(300))).toBe(false);
      expect(await deliveryOf(id)).toEqual({
        id,
        about,
        channel,
        attempts: 1,
        lastFailure: null,
        status: 'sent',
        sentAt: now,
        receipt: { ts: '17.5' },
      });
      const [next = ''] = await addAlert('e-receipt', 2, ['desk']);
      expect(await store.deliveries.previousReceipt(await deliveryOf(next))).toEqual({ ts: '17.5' });
      expect(await store.deliveries.previousReceipt(await deliveryOf(id))).toBeNull();
    });

    test('wait for the earlier revision of their event on their channel, and for no other', async () => {
      const [first = ''] = await addAlert('e-order', 1, ['desk']);
      const [second = '', elsewhere = ''] = await addAlert('e-order', 2, ['desk', 'hook']);
      expect(await store.deliveries.earlierPending(await deliveryOf(second))).toBe(true);
      expect(await store.deliveries.earlierPending(await deliveryOf(elsewhere))).toBe(false);
      expect(await store.deliveries.earlierPending(await deliveryOf(first))).toBe(false);
      const { id, about, channel } = await deliveryOf(first);
      const lastFailure = { reason: 'refused', message: 'the receiver answered 400', at: now } as const;
      await store.deliveries.record({ id, about, channel, attempts: 1, lastFailure, status: 'dead', diedAt: now });
      expect(await store.deliveries.earlierPending(await deliveryOf(second))).toBe(false);
      expect(await deliveryOf(first)).toMatchObject({ status: 'dead', lastFailure, diedAt: now });
    });

    test('count what is on its way and what was given up', async () => {
      const before = await store.deliveries.counts();
      await addAlert('e-counted', 1, ['desk', 'hook']);
      expect(await store.deliveries.counts()).toEqual({ ...before, pending: before.pending + 2 });
    });

    test('of a notice are queued once a day, whoever asks', async () => {
      const notice = {
        id: 'heartbeat-2025-12-13',
        kind: 'heartbeat',
        title: 'Vestka is well',
        lines: ['a'],
        at: now.toISOString(),
      } as const;
      const queued = await Promise.all([1, 2, 3].map(() => store.deliveries.addNotice(notice, ['desk'], now)));
      expect(queued.flat()).toHaveLength(1);
      expect((await store.deliveries.load(queued.flat()[0] ?? ''))?.content).toEqual({ notice });
    });

    test('a disabled channel keeps its first reason until a person enables it', async () => {
      await store.deliveries.disableChannel('hook', 'the receiver answered 410', now);
      await store.deliveries.disableChannel('hook', 'another reason', inSeconds(5));
      expect(await store.deliveries.disabledChannels()).toEqual(new Map([['hook', 'the receiver answered 410']]));
      await store.deliveries.enableChannel('hook');
      expect(await store.deliveries.disabledChannels()).toEqual(new Map());
    });
  });

  test('holds are kept once, are due at their moment, and end together with their channels', async () => {
    await addAlert('e-held', 1, []);
    const hold = { eventId: 'e-held', channel: 'desk', untilSources: 2, until: inSeconds(600).toISOString() };
    await store.holds.add([hold, { ...hold, channel: 'hook', until: null }]);
    await store.holds.add([{ ...hold, until: inSeconds(9_999).toISOString() }]); // the first wait stands
    expect(await store.holds.of('e-held')).toEqual([hold, { ...hold, channel: 'hook', until: null }]);
    expect(await store.holds.eventsDue(inSeconds(599))).toEqual([]);
    expect(await store.holds.eventsDue(inSeconds(600))).toEqual(['e-held']);
    await store.holds.remove('e-held', ['desk']);
    expect((await store.holds.of('e-held')).map(({ channel }) => channel)).toEqual(['hook']);
  });

  test('an event that is removed takes its alerts, deliveries and holds along', async () => {
    const [id = ''] = await addAlert('e-removed', 1, ['desk']);
    await store.holds.add([{ eventId: 'e-removed', channel: 'hook', untilSources: 2, until: null }]);
    await store.events.remove('e-removed');
    expect([
      await store.deliveries.load(id),
      await store.alerts.last('e-removed'),
      await store.holds.of('e-removed'),
    ]).toEqual([null, null, []]);
  });

  describe('feeds', () => {
    const feed = { id: 'f-1', outlet: 'post', url: 'https://post.test/rss', everyMs: 60_000, list: null, proxy: null };

    test('synced twice keep what is known of them, and leave the list when no longer configured', async () => {
      await store.feeds.sync([feed, { ...feed, id: 'f-2', url: 'https://post.test/2' }]);
      const known = await store.feeds.load('f-1');
      if (!known) throw new Error('not synced');
      await store.feeds.record(
        'f-1',
        { ...known, state: 'ok', lastPolledAt: now, failures: 3 },
        { etag: '"x"', lastModified: null },
      );
      await store.feeds.sync([feed]);
      expect((await store.feeds.list()).map(({ id }) => id)).toEqual(['f-1']);
      expect(await store.feeds.load('f-1')).toMatchObject({ state: 'ok', lastPolledAt: now, failures: 3, etag: '"x"' });
    });

    test('are polled by one process at a time, until its lease ends', async () => {
      await store.feeds.sync([feed]);
      expect(await store.feeds.take('f-1', inSeconds(90), now)).toBeNull();
      expect(await store.feeds.take('f-1', inSeconds(100), inSeconds(10))).toEqual(inSeconds(90));
      expect(await store.feeds.take('f-1', inSeconds(200), inSeconds(91))).toBeNull();
      const known = await store.feeds.load('f-1');
      if (known) await store.feeds.record('f-1', known, null);
      expect(await store.feeds.take('f-1', inSeconds(300), inSeconds(92))).toBeNull();
    });
  });

  describe('turns at a host', () => {
    let clockAt = now;
    const turns = () => hostTurns(opened.database.db, { now: () => clockAt });

    test('go to one of many that ask at once', async () => {
      const asked = await Promise.all(Array.from({ length: 8 }, () => turns().take('busy.test', 30_000)));
      expect(asked.filter(({ granted }) => granted)).toHaveLength(1);
    });

    test('wait for the pause after a release, and are free when their holder died', async () => {
      const [mine, theirs] = [turns(), turns()];
      expect(await mine.take('post.test', 30_000)).toEqual({ granted: true });
      expect(await theirs.take('post.test', 30_000)).toEqual({ granted: false, waitMs: 500 });
      expect(await theirs.take('other.test', 30_000)).toEqual({ granted: true });
      await mine.release('post.test', 2_000);
      expect(await theirs.take('post.test', 30_000)).toEqual({ granted: false, waitMs: 2_000 });
      clockAt = inSeconds(2);
      expect(await theirs.take('post.test', 30_000)).toEqual({ granted: true });
      clockAt = inSeconds(33); // the holder never came back
      expect(await mine.take('post.test', 30_000)).toEqual({ granted: true });
    });
  });

  describe('health', () => {
    test('keeps the last beat of each step and process', async () => {
      await store.health.beat('sweep', 'host-1', now);
      await store.health.beat('sweep', 'host-1', inSeconds(10));
      await store.health.beat('sweep', 'host-2', inSeconds(5));
      expect(await store.health.beats()).toEqual([
        { step: 'sweep', process: 'host-1', at: inSeconds(10) },
        { step: 'sweep', process: 'host-2', at: inSeconds(5) },
      ]);
    });

    test('lets one of many do what is to be done once', async () => {
      const first = await Promise.all(Array.from({ length: 5 }, () => store.health.once('tidy-2025-12-13', now)));
      expect(first.filter(Boolean)).toHaveLength(1);
    });

    test('tidies what is past its time and leaves the rest', async () => {
      await store.health.beat('sweep', 'host-3', inSeconds(-1_000_000));
      await store.health.tidy(inSeconds(-500_000));
      const left = (await store.health.beats()).map(({ process }) => process);
      expect(left).not.toContain('host-3');
      expect(left).toContain('host-1');
    });
  });

  test('reviews are added once and decided once', async () => {
    const item = { id: 'r-1', articleId: 'a1', eventId: null, why: 'unsure' };
    await store.reviews.add(item, now);
    await store.reviews.add({ ...item, why: 'another' }, inSeconds(5));
    expect(await store.reviews.list(true)).toEqual([{ ...item, createdAt: now, verdict: null }]);
    expect([
      await store.reviews.decide('r-1', 'not-an-event', now),
      await store.reviews.decide('r-9', 'event', now),
    ]).toEqual([true, false]);
    expect(await store.reviews.list(true)).toEqual([]);
  });
});

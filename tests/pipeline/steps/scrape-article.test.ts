// scrape-article against a fake site and a real store: what becomes of a page that is there, changed, copied, late or lost.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../../../src/adapters/database/connect.ts';
import { createStore } from '../../../src/adapters/database/store.ts';
import { createPageReader } from '../../../src/adapters/web/read-page.ts';
import { type ScrapeArticlePorts, scrapeArticle } from '../../../src/pipeline/scrape-article.ts';
import type { Configuration, FetchOutcome, Job, JobQueue } from '../../../src/ports.ts';
import type { EntryDraft, Store } from '../../../src/store.ts';
import { silentLog } from '../../support/silent-log.ts';

const start = new Date('2025-12-13T15:00:00.000Z');

let database: Database;
let store: Store;
let clockAt: Date;
let answer: FetchOutcome;
const jobs: (Job & { step: string })[] = [];

beforeAll(async () => {
  database = await connectDatabase({ dataDir: 'memory://' });
  store = createStore(database);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.deleteFrom('entries').execute();
  await database.db.deleteFrom('articles').execute();
  clockAt = start;
  jobs.length = 0;
});

const ports = (): ScrapeArticlePorts => ({
  clock: { now: () => clockAt },
  log: silentLog,
  store,
  queue: { enqueue: async (step, added) => void jobs.push(...added.map((job) => ({ ...job, step }))) } as JobQueue,
  pages: { fetch: async () => answer, close: async () => {} },
  pageReader: createPageReader(),
  config: {
    current: () =>
      ({
        feeds: new Map(),
        articleSelectors: new Map(),
        limits: { copyWindowMs: 72 * 3_600_000 },
      }) as unknown as Configuration,
  },
});

async function addEntry(change: Partial<EntryDraft> = {}): Promise<string> {
  const [id = ''] = await store.entries.add([
    {
      ...{
        feedId: 'f',
        outlet: 'post',
        key: 'k',
        url: 'https://post.test/story',
        title: 'Buses at the border',
        summary: 'Two buses came.',
        content: null,
      },
      ...{ publishedAt: '2025-12-13T14:00:00.000Z', updatedAt: null, firstSeenAt: start, status: 'pending' },
      ...change,
    },
  ]);
  return id;
}

const sentences = [
  'Two buses crossed the border in the early morning, officers at the crossing said.',
  'Relatives waited for them through the whole night, with flowers and with hot food.',
  'The road was closed for an hour, and lorries stood in a queue of four kilometres.',
  'Volunteers handed out blankets, telephones and maps of the nearest town.',
];

function page(paragraphs: readonly string[], head = ''): FetchOutcome {
  const html = `<!doctype html><html lang="en"><head><title>Buses at the border</title>${head}</head><body><article><h1>Buses at the border</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;
  return {
    outcome: 'fetched',
    url: 'https://post.test/story?utm_source=rss',
    movedTo: null,
    contentType: 'text/html; charset=utf-8',
    bytes: Buffer.from(html),
    etag: null,
    lastModified: null,
  };
}

const entryOf = (id: string) =>
  database.db
    .selectFrom('entries')
    .select(['status', 'attempts', 'failure', 'next_attempt_at', 'enqueued_until'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
const articles = () =>
  database.db
    .selectFrom('articles')
    .select(['id', 'outlet', 'url', 'revision', 'text', 'text_from', 'copy_of', 'published_at', 'status'])
    .orderBy('outlet')
    .execute();
const inSeconds = (seconds: number): void => {
  clockAt = new Date(start.getTime() + seconds * 1_000);
};

describe('a page that is there', () => {
  test('becomes an article once, however often its job runs', async () => {
    const id = await addEntry();
    answer = page(sentences);
    expect(await scrapeArticle(ports(), id)).toMatchObject({ outcome: 'scraped', revision: 1, from: 'page' });
    expect(await scrapeArticle(ports(), id)).toEqual({ outcome: 'nothing-to-do' });
    expect(await articles()).toMatchObject([
      { url: 'https://post.test/story', text: sentences.join('\n\n'), status: 'pending', copy_of: null },
    ]);
    expect(jobs.map(({ step }) => step)).toEqual(['classify-article']);
  });

  test('listed by two feeds under two addresses is one article by its own canonical address', async () => {
    answer = page(sentences, '<link rel="canonical" href="https://post.test/2025/buses">');
    await scrapeArticle(ports(), await addEntry());
    const again = await addEntry({ key: 'other', url: 'https://post.test/amp/story' });
    expect(await scrapeArticle(ports(), again)).toMatchObject({ outcome: 'unchanged', revision: 1 });
    expect((await articles()).map(({ url }) => url)).toEqual(['https://post.test/2025/buses']);
  });

  test.for([
    { it: 'on another site', canonical: 'https://elsewhere.test/story' },
    { it: 'that is the home page', canonical: 'https://post.test/' },
  ])('is not believed when it names a canonical address $it', async ({ canonical }) => {
    answer = page(sentences, `<link rel="canonical" href="${canonical}">`);
    await scrapeArticle(ports(), await addEntry());
    expect((await articles()).map(({ url }) => url)).toEqual(['https://post.test/story']);
  });

  test('that changed becomes revision 2, to be read again, and no copy of its earlier self', async () => {
    const id = await addEntry();
    answer = page(sentences);
    await scrapeArticle(ports(), id);
    await database.db.updateTable('entries').set({ status: 'pending' }).execute();
    inSeconds(600);
    answer = page([...sentences, 'All of them were well, the officers added.']);
    expect(await scrapeArticle(ports(), id)).toMatchObject({ outcome: 'scraped', revision: 2 });
    expect(await articles()).toMatchObject([{ revision: 2, status: 'pending', copy_of: null }]);
    expect(jobs).toHaveLength(2);
  });

  test('whose text another outlet had before is marked as its copy', async () => {
    answer = page(sentences);
    await scrapeArticle(ports(), await addEntry());
    answer = { ...page([...sentences, 'Reported by the Post.']), url: 'https://wire.test/1' } as FetchOutcome;
    await scrapeArticle(ports(), await addEntry({ outlet: 'wire', url: 'https://wire.test/1', key: 'w' }));
    const [original, copy] = await articles();
    expect([original?.copy_of, copy?.copy_of]).toEqual([null, original?.id]);
  });

  test('that changed after another outlet had copied it stays the original', async () => {
    const id = await addEntry();
    answer = page(sentences);
    await scrapeArticle(ports(), id);
    inSeconds(60);
    answer = { ...page(sentences), url: 'https://wire.test/1' } as FetchOutcome;
    await scrapeArticle(
      ports(),
      await addEntry({ outlet: 'wire', url: 'https://wire.test/1', key: 'w', firstSeenAt: clockAt }),
    );
    await database.db.updateTable('entries').set({ status: 'pending' }).where('id', '=', id).execute();
    answer = page([...sentences, 'All of them were well, the officers added.']);
    await scrapeArticle(ports(), id);
    const [original, copy] = await articles();
    expect([original?.revision, original?.copy_of, copy?.copy_of]).toEqual([2, null, original?.id]);
  });

  test('with NUL and half a surrogate pair in its text is stored without them', async () => {
    answer = page([`${sentences[0]} a&#0;b &#xD800; c`, ...sentences.slice(1)]);
    expect(await scrapeArticle(ports(), await addEntry())).toMatchObject({ outcome: 'scraped' });
    const [article] = await articles();
    expect(article?.text.isWellFormed()).toBe(true);
    expect(article?.text).not.toContain('\0');
  });
});

describe('a page that cannot be had', () => {
  const failed = (retryable: boolean): FetchOutcome => ({
    outcome: 'failed',
    reason: 'timeout',
    status: null,
    message: 'timed out',
    retryable,
  });

  test('now is tried five times over hours, and then the words of the feed are kept', async () => {
    const id = await addEntry();
    answer = failed(true);
    const pauses: number[] = [];
    for (let i = 0; i < 5; i++) {
      expect(await scrapeArticle(ports(), id)).toMatchObject({
        outcome: 'retry',
        attempts: i + 1,
        failure: 'timed out',
      });
      const { next_attempt_at: next } = await entryOf(id);
      pauses.push(((next?.getTime() ?? 0) - clockAt.getTime()) / 60_000);
      clockAt = next ?? clockAt;
    }
    expect(pauses).toEqual([1, 5, 30, 120, 360]);
    expect(await scrapeArticle(ports(), id)).toMatchObject({ outcome: 'scraped', from: 'feed', why: 'timed out' });
    expect(await articles()).toMatchObject([{ text: 'Two buses came.', text_from: 'feed' }]);
  });

  test.for([
    { it: 'for good', with: failed(false), why: 'timed out' },
    {
      it: 'because it is gone',
      with: { outcome: 'gone', message: 'the server answered 410' } as FetchOutcome,
      why: 'the server answered 410',
    },
  ])('$it leaves the words of the feed', async ({ with: given, why }) => {
    answer = given;
    expect(await scrapeArticle(ports(), await addEntry())).toMatchObject({ outcome: 'scraped', from: 'feed', why });
  });

  test('and of which the feed says nothing is recorded as failed, with the reason', async () => {
    const id = await addEntry({ title: null, summary: null });
    answer = failed(false);
    expect(await scrapeArticle(ports(), id)).toEqual({ outcome: 'failed', failure: 'timed out' });
    expect(await entryOf(id)).toMatchObject({ status: 'failed', failure: 'timed out', next_attempt_at: null });
  });

  test('while its host is busy waits without an attempt being counted', async () => {
    const id = await addEntry();
    answer = { outcome: 'wait', waitMs: 2_000, why: 'host-busy', message: 'busy' };
    expect(await scrapeArticle(ports(), id)).toEqual({ outcome: 'postponed', waitMs: 2_000 });
    expect(await entryOf(id)).toMatchObject({
      status: 'pending',
      attempts: 0,
      next_attempt_at: new Date(start.getTime() + 2_000),
    });
    expect(jobs).toMatchObject([{ step: 'scrape-article', id, delayMs: 2_000 }]);
  });

  test('because its host asks for ten minutes waits as long', async () => {
    const id = await addEntry();
    answer = { outcome: 'wait', waitMs: 600_000, why: 'rate-limited', message: 'the server answered 429' };
    await scrapeArticle(ports(), id);
    expect(await entryOf(id)).toMatchObject({
      status: 'pending',
      attempts: 1,
      next_attempt_at: new Date(start.getTime() + 600_000),
    });
  });

  test('of an entry without an address: the words of the feed are all there is', async () => {
    const id = await addEntry({ url: 'urn:vestka:k', content: `<p>${sentences.join('</p><p>')}</p>` });
    expect(await scrapeArticle(ports(), id)).toMatchObject({ outcome: 'scraped', from: 'feed' });
    expect((await articles())[0]?.text).toBe(sentences.join('\n\n'));
  });
});

// The pool of parsing threads: hostile documents cost a thread, never the process.
import { afterAll, describe, expect, test } from 'vitest';
import { createFeedParser } from '../../../src/adapters/feeds/feed-parser.ts';

const nowhere = { url: null, contentType: null };
const bytes = (text: string) => new TextEncoder().encode(text);
const rss = (items: string) =>
  bytes(`<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`);
const item = (title: string, rest = '') => `<item><title>${title}</title>${rest}</item>`;

describe('hostile documents', () => {
  const parser = createFeedParser({ threads: 1 });
  afterAll(() => parser.close());

  test.for([
    {
      it: '180 KB of half tags in CDATA',
      body: rss(item('A', `<description><![CDATA[${'x<p'.repeat(60_000)}]]></description>`)),
    },
    {
      it: '180 KB of half tags outside CDATA',
      body: rss(item('A', `<description>${'x<p'.repeat(60_000)}</description>`) + item('B')),
    },
    { it: 'half a million ampersands', body: rss(item('A', `<description>${'&'.repeat(500_000)}</description>`)) },
    { it: 'half a million angle brackets', body: rss(item('A', `<description>${'<'.repeat(500_000)}</description>`)) },
    { it: 'comments that never end', body: rss(item('A') + '<!--'.repeat(45_000)) },
    { it: 'CDATA that never ends', body: rss(item('A', '<link>https://a.test/</link>') + '<![CDATA['.repeat(45_000)) },
    {
      it: 'attributes that never end',
      body: rss(`${item('A', '<link>https://a.test/</link>')}<item ${'a="'.repeat(100_000)}`),
    },
    {
      it: 'namespaces that never end',
      body: rss(`${item('A', '<link>https://a.test/</link>')}<item ${" xmlns='".repeat(100_000)}`),
    },
    {
      it: 'a doctype that never ends',
      body: bytes(`<!DOCTYPE rss [${'<!ENTITY '.repeat(50_000)}<rss><channel>${item('A')}</channel></rss>`),
    },
    {
      it: 'a declared entity used a hundred thousand times',
      body: bytes(
        `<!DOCTYPE r [<!ENTITY e "${'lol'.repeat(30)}">]><rss><channel>${item('A', `<description>${'&e;'.repeat(100_000)}</description>`)}</channel></rss>`,
      ),
    },
    {
      it: 'the beginning of a root, of a title and of a link again and again',
      body: rss(item('A', `<description><![CDATA[${'<rss <title <link '.repeat(20_000)}]]></description>`)),
    },
    {
      it: 'entities that grow tenfold ten times',
      body: bytes(
        `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">${Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}]><rss><channel>${item('A', '<description>&e10;</description>')}</channel></rss>`,
      ),
    },
  ])('reads past $it', async ({ body }) => {
    const { entries } = await parser.parse(body, nowhere);
    expect(entries[0]?.title).toBe('A');
    expect(JSON.stringify(entries).length).toBeLessThan(310_000);
  });

  test.for([
    { it: '20,000 nested tags', body: rss(item('A', `<description>${'<b>'.repeat(20_000)}</description>`)) },
    { it: '50,000 items inside each other', body: rss('<item><title>'.repeat(50_000)) },
  ])('refuses $it', async ({ body }) => {
    await expect(parser.parse(body, nowhere)).rejects.toMatchObject({
      reason: 'unreadable',
      message: expect.stringContaining('nest'),
    });
  });

  test('reads a feed of 3 MB', async () => {
    const { entries } = await parser.parse(rss(item('A').repeat(103_000)), nowhere);
    expect(entries).toHaveLength(5_000);
  });

  test('refuses a document beyond the limit before reading it', async () => {
    const small = createFeedParser({ maxBytes: 100 });
    await expect(small.parse(rss(item('A')), nowhere)).rejects.toMatchObject({
      name: 'FeedError',
      reason: 'too-large',
    });
    await small.close();
  });
});

describe('limits', () => {
  test('stops a document that takes too long, and reads the next', async () => {
    const parser = createFeedParser({ timeoutMs: 1, threads: 1 });
    await expect(parser.parse(rss(item('A').repeat(50_000)), nowhere)).rejects.toMatchObject({
      name: 'FeedError',
      reason: 'timeout',
      message: 'reading the document took longer than 1 ms and was stopped',
    });
    await parser.close();
  });

  test('stops a document that needs too much memory, and reads the one that waits behind it', async () => {
    const parser = createFeedParser({ memoryMb: 24, threads: 1 });
    const [large, next] = await Promise.allSettled([
      parser.parse(rss(item('A', '<link>https://a.test/</link>').repeat(150_000)), nowhere),
      parser.parse(rss(item('B')), nowhere),
    ]);
    expect(large).toMatchObject({ status: 'rejected', reason: { name: 'FeedError', reason: 'memory' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { entries: [{ title: 'B' }] } });
    await parser.close();
  });
});

describe('the pool', () => {
  test('reads many documents with few threads and keeps answers apart', async () => {
    const parser = createFeedParser({ threads: 2 });
    const titles = Array.from({ length: 30 }, (_, i) => `Title ${i}`);
    const feeds = await Promise.all(titles.map((title) => parser.parse(rss(item(title)), nowhere)));
    expect(feeds.map((feed) => feed.entries[0]?.title)).toEqual(titles);
    await parser.close();
  });

  test('hands over hints and errors as they are', async () => {
    const parser = createFeedParser();
    const hints = {
      url: 'https://a.test/news',
      contentType: 'text/html',
      list: { item: '.gone', title: null, link: null, date: null },
    };
    await expect(parser.parse(bytes('<p>A page without a list</p>'), hints)).rejects.toMatchObject({
      name: 'FeedError',
      reason: 'list-empty',
      message: 'the list yields nothing: selector .gone matches no element',
    });
    await parser.close();
  });

  test('refuses documents once it is closed, and those still waiting', async () => {
    const parser = createFeedParser({ threads: 1 });
    const waiting = Promise.allSettled([parser.parse(rss(item('A')), nowhere), parser.parse(rss(item('B')), nowhere)]);
    await parser.close();
    for (const outcome of await waiting)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'closed' } });
    await expect(parser.parse(rss(item('C')), nowhere)).rejects.toMatchObject({ reason: 'closed' });
  });
});

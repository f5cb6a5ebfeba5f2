// Feeds of every dialect, good and broken, become the same entries.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const nowhere = { url: null, contentType: null };
const read = (text: string, url: string | null = null) => parseFeed(bytes(text), { url, contentType: null });
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('clean feeds', () => {
  test.for([
    {
      it: 'reads RSS 2.0',
      file: 'plain.rss.xml',
      id: 'bp-1001',
      link: 'https://border-post.test/2025/crossing',
      updatedAt: null,
    },
    {
      it: 'reads Atom',
      file: 'plain.atom.xml',
      id: 'tag:ministry.test,2025:7',
      link: 'https://ministry.test/notices/7',
      updatedAt: '2025-09-12T08:00:00.000Z',
    },
    {
      it: 'reads RDF',
      file: 'plain.rdf.xml',
      id: 'https://gazette.test/1',
      link: 'https://gazette.test/1',
      updatedAt: null,
    },
    {
      it: 'reads JSON Feed',
      file: 'plain.json',
      id: 'https://bulletin.test/1',
      link: 'https://bulletin.test/1',
      updatedAt: '2025-09-12T08:00:00.000Z',
    },
  ])('$it', async ({ file, id, link, updatedAt }) => {
    const { entries, repairs } = await parseFeed(fixture(file), nowhere);
    expect(repairs).toEqual([]);
    expect(entries).toHaveLength(2);
    const publishedAt = '2025-09-11T11:05:00.000Z';
    expect(entries[0]).toMatchObject({
      id,
      link,
      title: 'Fifty-two people cross into Lithuania',
      publishedAt,
      updatedAt,
    });
    expect(entries[0]?.summary).toMatch(/^A bus arrived at noon\./);
  });

  test('keeps summary as text and content as HTML', async () => {
    const [first, second] = (await parseFeed(fixture('plain.rss.xml'), nowhere)).entries;
    expect(first?.summary).toBe('A bus arrived at noon. Relatives waited.');
    expect(first?.content).toBe('<p>A bus arrived at noon.</p><p>Relatives waited &amp; waved.</p>');
    expect(second?.content).toBeNull();
  });

  test('applies bases from the feed down to the link, and reads XHTML as text', async () => {
    const feed = await parseFeed(fixture('atom-xhtml-and-bases.xml'), nowhere);
    expect(feed.title).toBe('Letters and notes');
    expect(feed.repairs).toEqual([]);
    expect(feed.entries.map(({ title, link }) => ({ title, link }))).toEqual([
      { title: 'What the <ban> means for potash', link: 'https://base.test/news/2025/ban' },
      { title: 'Café & bar', link: 'https://base.test/cafe' },
    ]);
    expect(feed.entries[0]?.content).toContain('<svg><title>A chart</title></svg><p>One <b>two</b></p>');
  });
});

describe('dialects', () => {
  const item = '<title>A</title><link>https://a.test/1</link>';
  test.for([
    { it: 'RSS 0.91 without version', xml: `<rss><channel><item>${item}</item></channel></rss>` },
    { it: 'RSS of a version nobody knows', xml: `<rss version="7"><channel><item>${item}</item></channel></rss>` },
    {
      it: 'a prefixed RSS root',
      xml: `<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title><r:link>https://a.test/1</r:link></r:item></r:channel></r:rss>`,
    },
    {
      it: 'a prefixed Atom root',
      xml: `<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>A</x:title><x:link href="https://a.test/1"/></x:entry></x:feed>`,
    },
    {
      it: 'a root of an unknown namespace',
      xml: `<x:feed xmlns:x="urn:made-up"><x:entry><x:title>A</x:title><x:link href="https://a.test/1"/></x:entry></x:feed>`,
    },
    { it: 'RDF 0.9 with an undeclared prefix', xml: `<RDF><channel/><item>${item}</item></RDF>` },
    {
      it: 'RSS 1.0 whose default namespace is not RSS',
      xml: `<rdf:RDF xmlns="http://www.w3.org/1999/xhtml" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel/><s:item><title>wrong</title><s:title>A</s:title><s:link>https://a.test/1</s:link></s:item></rdf:RDF>`,
    },
    {
      it: 'RSS 1.1',
      xml: `<Channel xmlns="http://purl.org/net/rss1.1#"><title>T</title><items><item>${item}</item></items></Channel>`,
    },
    {
      it: 'Atom 0.3',
      xml: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;b&gt;A&lt;/b&gt;</title><link rel="alternate" type="text/html" href="https://a.test/1"/></entry></feed>`,
    },
    {
      it: 'Atom 0.3 in base64',
      xml: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">QQ==</title><link href="https://a.test/1"/></entry></feed>`,
    },
    {
      it: 'CDF',
      xml: `<CHANNEL HREF="https://a.test/"><TITLE>T</TITLE><ITEM HREF="https://a.test/1" LASTMOD="2025-12-13"><TITLE>A</TITLE></ITEM></CHANNEL>`,
    },
    {
      it: 'a single Atom entry',
      xml: `<entry xmlns="http://www.w3.org/2005/Atom"><title>A</title><link href="https://a.test/1"/></entry>`,
    },
    {
      it: 'items outside of the channel',
      xml: `<rss version="2.0"><channel><title>T</title></channel><item>${item}</item></rss>`,
    },
    {
      it: 'Atom elements in RSS',
      xml: `<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><item><title>A</title><a:link rel="payment" href="https://a.test/pay"/><a:link href="https://a.test/1"/></item></channel></rss>`,
    },
    {
      it: 'capital letters',
      xml: `<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>A</TITLE><LINK>https://a.test/1</LINK></ITEM></CHANNEL></RSS>`,
    },
    {
      it: 'Dublin Core titles',
      xml: rss(
        `<item xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A</dc:title><link>https://a.test/1</link></item>`,
      ),
    },
    { it: 'a guid that is the link', xml: rss('<item><title>A</title><guid>https://a.test/1</guid></item>') },
    {
      it: 'a guid that is the link beside an empty link',
      xml: rss('<item><title>A</title><link/><guid isPermaLink="true">https://a.test/1</guid></item>'),
    },
    { it: 'a link over several lines', xml: rss('<item><title>A</title><link>\n  https://a.test/1\n </link></item>') },
    {
      it: 'an entry of something else inside the item',
      xml: rss(`<item>${item}<log><entry><title>No</title></entry></log></item>`),
    },
    {
      it: 'an image inside the item',
      xml: rss(`<item><image><title>No</title><link>https://a.test/no</link></image>${item}</item>`),
    },
  ])('reads $it', async ({ xml }) => {
    const { entries } = await read(xml);
    expect(entries.map(({ title, link }) => ({ title, link }))).toEqual([{ title: 'A', link: 'https://a.test/1' }]);
  });

  test('follows the link to a page, not to the feed, a file or a script', async () => {
    const links = ['self', 'enclosure', 'edit', 'alternate" type="application/pdf'].map(
      (rel) => `<link rel="${rel}" href="https://a.test/no"/>`,
    );
    const { entries } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${links.join('')}<link rel="alternate" type="text/html" href="https://a.test/1"/></entry><entry><link href="javascript:alert(1)"/></entry><entry><link href=" java&#10;script:alert(1)"/></entry></feed>`,
      'https://a.test/',
    );
    expect(entries.map(({ link }) => link)).toEqual(['https://a.test/1', null, null]);
  });
});

describe('relative links', () => {
  const relative = rss('<link>https://site.test/section/</link><item><title>A</title><link>story</link></item>');
  test.for([
    { it: 'RSS means the site', xml: relative, url: 'https://feeds.test/rss', want: 'https://site.test/section/story' },
    { it: 'stays as written where the address is unknown', xml: relative, url: null, want: 'story' },
    {
      it: 'Atom means the document',
      xml: '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://site.test/x/"/><entry><link href="story"/></entry></feed>',
      url: 'https://feeds.test/a/atom',
      want: 'https://feeds.test/a/story',
    },
    {
      it: 'a feed may say its own address',
      xml: '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://site.test/x/atom"/><entry><link href="story"/></entry></feed>',
      url: null,
      want: 'https://site.test/x/story',
    },
    {
      it: 'a relative base is relative to the document',
      xml: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/b/"><entry><link href="story"/></entry></feed>',
      url: 'https://feeds.test/a/atom',
      want: 'https://feeds.test/b/story',
    },
    {
      it: 'an address without its scheme is no relative one',
      xml: rss('<item><link>www.site.test/1</link></item>'),
      url: 'https://feeds.test/',
      want: 'https://www.site.test/1',
    },
  ])('$it', async ({ xml, url, want }) => {
    expect((await read(xml, url)).entries[0]?.link).toBe(want);
  });
});

describe('titles', () => {
  test.for([
    {
      it: 'resolves entities that were escaped twice',
      title: '&amp;#39;Free&amp;#39; &amp;amp; home',
      want: "'Free' & home",
    },
    { it: 'drops tags of HTML', title: '&lt;b&gt;Free&lt;/b&gt; at last', want: 'Free at last' },
    {
      it: 'keeps what only looks like a tag',
      title: 'Use of &lt;untitled&gt; and 2 &lt; 3',
      want: 'Use of <untitled> and 2 < 3',
    },
    { it: 'keeps an ampersand', title: 'Arts &amp; crafts', want: 'Arts & crafts' },
    { it: 'reads CDATA', title: '<![CDATA[Arts & <i>crafts</i>]]>', want: 'Arts & crafts' },
    { it: 'reads markup that was not escaped', title: 'Arts <i>and</i> crafts', want: 'Arts and crafts' },
    { it: 'joins lines', title: '\n  One\n\t two&#160;three ', want: 'One two three' },
    { it: 'parts blocks', title: '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;', want: 'One two' },
    { it: 'is null when empty', title: ' <![CDATA[ ]]> ', want: null },
  ])('$it', async ({ title, want }) => {
    expect((await read(rss(`<item><title>${title}</title></item>`))).entries[0]?.title).toBe(want);
  });
});

describe('what is no feed', () => {
  test.for([
    { it: 'an empty body', body: '', reason: 'empty', says: 'the document is empty' },
    { it: 'blanks and a mark', body: '\ufeff \n ', reason: 'empty', says: 'the document is empty' },
    { it: 'eleven bytes', body: 'hello world', reason: 'too-short', says: '11 bytes' },
    { it: 'plain text', body: 'The service is down for maintenance.', reason: 'not-a-feed', says: 'plain text' },
    {
      it: 'a sitemap',
      body: '<urlset><url><loc>https://a.test/</loc></url></urlset>',
      reason: 'not-a-feed',
      says: '<urlset>',
    },
    {
      it: 'a web page without a doctype',
      body: '<html><title>Hello</title><body>x',
      reason: 'html',
      says: 'titled "Hello"',
    },
    {
      it: 'a web page as XML',
      body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      reason: 'html',
      says: 'a web page came',
    },
    { it: 'JSON of an interface', body: '{"error":"forbidden"}', reason: 'not-a-feed', says: '"items"' },
    { it: 'broken JSON', body: '{"items":[{"id":"1"},', reason: 'unreadable', says: 'broken JSON' },
  ])('refuses $it', async ({ body, reason, says }) => {
    await expect(read(body)).rejects.toMatchObject({
      name: 'FeedError',
      reason,
      message: expect.stringContaining(says),
    });
  });

  test('passes on the address of a feed that the page names', async () => {
    const page =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"></head>';
    await expect(read(page)).rejects.toMatchObject({
      message: 'a web page came instead of a feed; it names a feed at /feed.xml',
    });
  });

  test('names the page that came instead', async () => {
    const page = parseFeed(fixture('page-not-found.html'), nowhere);
    await expect(page).rejects.toMatchObject({
      reason: 'html',
      message: 'a web page titled "Page not found — Border Post" came instead of a feed',
    });
  });
});

test('gives a database nothing that it cannot store', async () => {
  const json = `{"items":[{"id":"a\\u0000b","title":"x\\ud83dy","content_html":"<p>\\u0000z</p>","url":"https://a.test/\\u00001"}]}`;
  expect((await read(json)).entries[0]).toMatchObject({
    id: 'ab',
    title: 'x\ufffdy',
    content: '<p>z</p>',
    link: 'https://a.test/1',
  });
});

test('leaves out what is beyond the limit and says so', async () => {
  const { entries, repairs } = await read(rss('<item><title>A</title></item>'.repeat(5_001)));
  expect(entries).toHaveLength(5_000);
  expect(repairs).toEqual(['left out 1 entries beyond the first 5000']);
});

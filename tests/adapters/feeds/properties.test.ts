// Whatever comes, decoding, mending and parsing either give an answer of bounded size or a FeedError.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFeed } from '../../../src/adapters/feeds/decode.ts';
import { parseFeedDate } from '../../../src/adapters/feeds/feed-date.ts';
import { FeedError } from '../../../src/adapters/feeds/feed-error.ts';
import { mendXml } from '../../../src/adapters/feeds/mend-xml.ts';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.ts';
import { htmlToText } from '../../../src/adapters/feeds/plain-text.ts';
import type { FeedEntry } from '../../../src/domain/entry.ts';
import type { ParsedFeed } from '../../../src/ports.ts';

const nowhere = { url: null, contentType: null };

const pieces = [
  ...[
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '</channel>',
    '</rss>',
    '<title>',
    '</title>',
    '<link>',
    '</link>',
    '<link/>',
  ],
  ...[
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '</feed>',
    '<link href="/a"/>',
    '<updated>',
    '</updated>',
    '<b>',
    '</b>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [',
    '<!ENTITY bogus "plain">',
    ']>',
    '&amp;',
    '&',
    '&nbsp;',
    '&#0;',
    '&#xD800;',
    '&bogus;',
  ],
  ...[
    '<',
    '>',
    '"',
    "'",
    '=',
    ' xml:base="/b/"',
    ' type="xhtml"',
    '<div xmlns="http://www.w3.org/1999/xhtml">',
    '\0',
    '\ufeff',
    '\ud800',
    'Слова',
    'text',
    ' ',
  ],
  ...['2025-12-13', '{', '"items":[', '__proto__', 'https://a.test/'],
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** The same where an entry's fields stand, so that it reaches every reader. */
const soupInside = fc
  .tuple(
    soup,
    fc.constantFrom(
      ['<rss version="2.0"><channel><item>', '</item></channel></rss>'],
      ['<feed xmlns="http://www.w3.org/2005/Atom"><entry>', '</entry></feed>'],
      ['<rss version="2.0"><channel><item><title>', '</title></item></channel></rss>'],
      [
        '<rss version="2.0"><channel><item><description>',
        '</description></item><item><title>Next</title></item></channel></rss>',
      ],
    ),
  )
  .map(([text, [before = '', after = '']]) => before + text + after);

const clean = ['plain.rss.xml', 'plain.atom.xml', 'plain.rdf.xml', 'atom-xhtml-and-bases.xml', 'plain.json'].map(
  (file) => readFileSync(new URL(`../../fixtures/feeds/${file}`, import.meta.url)),
);
/** A clean feed with some bytes overwritten, and cut somewhere. */
const damaged = fc
  .tuple(
    fc.constantFrom(...clean),
    fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 8 }),
    fc.option(fc.nat(4_000)),
  )
  .map(([feed, changes, cutAt]) => {
    const bytes = Uint8Array.from(feed);
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
    return bytes.subarray(0, cutAt ?? bytes.length);
  });

/** No NUL and no half characters, which PostgreSQL and JSON readers refuse. */
const isStorable = (entry: FeedEntry): boolean =>
  Object.values(entry).every(
    (value: string | null) => value === null || (value.isWellFormed() && !value.includes('\0')),
  );

async function parsesOrRefuses(bytes: Uint8Array, contentType: string | null = null) {
  try {
    const feed = await parseFeed(bytes, { url: 'https://a.test/feed', contentType });
    expect(JSON.stringify(feed).length).toBeLessThanOrEqual(2_000 + bytes.length * 30);
    expect(feed.entries.every(isStorable)).toBe(true);
    for (const { link, publishedAt } of feed.entries) {
      if (link !== null) expect(link).toMatch(/^https?:/);
      if (publishedAt !== null) expect(new Date(publishedAt).toISOString()).toBe(publishedAt);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(FeedError);
  }
}

test('any bytes decode, and to no more characters than there are bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (bytes, contentType) => {
      fc.pre(!(bytes[0] === 0x1f && bytes[1] === 0x8b));
      expect(decodeFeed(bytes, contentType).text.length).toBeLessThanOrEqual(bytes.length + 1);
    }),
  );
});

test('any text is mended, in linear size, and mending again changes nothing', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { xml } = mendXml(text);
      expect(xml.length).toBeLessThanOrEqual(text.length * 5 + 100_000);
      expect(xml.isWellFormed()).toBe(true);
      expect(mendXml(xml).xml.length).toBeLessThanOrEqual(xml.length);
    }),
  );
});

test('any soup of markup is parsed or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(soup, soupInside), (text) => parsesOrRefuses(new TextEncoder().encode(text))),
    { numRuns: 400 },
  );
});

test('any damage to a clean feed is survived or refused', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, (bytes) => parsesOrRefuses(bytes)),
    { numRuns: 300 },
  );
});

test('a feed that is cut anywhere gives whole titles and links, or is refused', async () => {
  const feeds = clean.slice(0, 3);
  const whole = (await Promise.all(feeds.map((feed) => parseFeed(feed, nowhere)))).flatMap(({ entries }) => entries);
  const [titles, links] = [new Set(whole.map(({ title }) => title)), new Set(whole.map(({ link }) => link))];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...feeds), fc.nat(10_000), async (feed, cutAt) => {
      const cut = feed.subarray(0, 60 + (cutAt % (feed.length - 60)));
      const parsed = await parseFeed(cut, nowhere).catch((error: unknown) => error);
      if (parsed instanceof FeedError) return;
      const { entries } = parsed as ParsedFeed;
      expect(entries.every(({ title, link }) => titles.has(title) && links.has(link))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('plain text never grows, and holds no more than one blank at a time', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const text = htmlToText(html);
      expect(text.length).toBeLessThanOrEqual(html.length * 2);
      expect(text).not.toMatch(/\s\s|^\s|\s$/);
    }),
  );
});

test('a date is a date or null, and one we wrote is read back', () => {
  const range = { min: new Date('1970-01-02'), max: new Date('2199-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.oneof(fc.string(), soup), (text) => {
      const date = parseFeedDate(text);
      if (date !== null) expect(new Date(date).toISOString()).toBe(date);
    }),
  );
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const whole = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
      expect(parseFeedDate(whole.toISOString())).toBe(whole.toISOString());
      expect(parseFeedDate(whole.toUTCString())).toBe(whole.toISOString());
    }),
  );
});

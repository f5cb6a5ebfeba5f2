// The ways in which real feeds break, each done to a clean one: no entry may be lost, and the first title must stay right.
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.ts';

const clean = new Map(
  ['plain.rss.xml', 'plain.atom.xml', 'plain.rdf.xml'].map((file) => [
    file,
    readFileSync(new URL(`../../fixtures/feeds/${file}`, import.meta.url), 'utf8'),
  ]),
);
const title = 'Fifty-two people cross into Lithuania';
const entryTitle = /<title>Fifty/;

interface Fault {
  readonly it: string;
  readonly break: (xml: string) => string;
  readonly title?: string;
}

const faults: readonly Fault[] = [
  { it: 'control characters in a title', break: (xml) => xml.replace(entryTitle, '<title>\0\x0b\x1fFifty') },
  { it: 'references to control characters', break: (xml) => xml.replace(entryTitle, '<title>&#0;&#x1f;Fifty') },
  { it: 'references to half a character', break: (xml) => xml.replace(entryTitle, '<title>&#xD83D;Fifty') },
  {
    it: 'undeclared HTML entities',
    break: (xml) => xml.replace(entryTitle, '<title>&laquo;&nbsp;Fifty'),
    title: `« ${title}`,
  },
  { it: 'entities nobody knows', break: (xml) => xml.replace(entryTitle, '<title>&foo;Fifty'), title: `&foo;${title}` },
  { it: 'windows-1252 references', break: (xml) => xml.replace(entryTitle, '<title>&#147;Fifty'), title: `“${title}` },
  {
    it: 'windows-1252 taken for Latin 1',
    break: (xml) => xml.replace(entryTitle, '<title>\x93Fifty'),
    title: `“${title}`,
  },
  {
    it: 'a bare ampersand',
    break: (xml) => xml.replace(entryTitle, '<title>A & B &c Fifty'),
    title: `A & B &c ${title}`,
  },
  {
    it: 'a bare angle bracket',
    break: (xml) => xml.replace(entryTitle, '<title>1 < 2 Fifty'),
    title: `1 < 2 ${title}`,
  },
  {
    it: 'a warning of PHP before the prolog',
    break: (xml) => `<br />\n<b>Warning</b>: no <rabbits> in <b>/hat.php</b><br />\n${xml}`,
  },
  { it: 'blank lines before the prolog', break: (xml) => `\n\n  ${xml}` },
  { it: 'two byte order marks', break: (xml) => `\ufeff\ufeff${xml}` },
  { it: 'no prolog', break: (xml) => xml.replace(/<\?xml.*?\?>/, '') },
  { it: 'a comment with dashes before the root', break: (xml) => xml.replace('?>', '?><!-- a -- b <item> -->') },
  { it: 'text after the root', break: (xml) => `${xml}\n<!-- cached --> served in 3 ms <script>track()</script>` },
  { it: 'an entry title that is not closed', break: (xml) => xml.replace(`${title}</title>`, title) },
  { it: 'an entry that is not closed', break: (xml) => xml.replace(/<\/(?:item|entry)>/, '') },
  { it: 'a root that is not closed', break: (xml) => xml.replace(/<\/(?:rss|feed|rdf:RDF)>\s*$/, '') },
  { it: 'a stray closing tag', break: (xml) => xml.replace(`${title}</title>`, `${title}</title></p>`) },
  { it: 'attributes without quotes', break: (xml) => xml.replace(/<(item|entry)\b/, '<$1 class=first') },
  { it: 'a date in words', break: (xml) => xml.replace(/>(?:Thu, 11 Sep|2025-09-11T)[^<]*</, '>позавчера<') },
  { it: 'a link without attributes', break: (xml) => xml.replace(/<title>Fifty/, '<link/><title>Fifty') },
  {
    it: 'entities made of entities',
    break: (xml) => xml.replace('?>', '?><!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;">]>'),
  },
  {
    it: 'an element named __proto__',
    break: (xml) => xml.replace(/<title>Fifty/, '<__proto__>x</__proto__><title>Fifty'),
  },
];

for (const [file, xml] of clean) {
  describe(file, () => {
    test.for(faults)('survives $it', async (fault) => {
      const broken = fault.break(xml);
      expect(broken).not.toBe(xml);
      const { entries } = await parseFeed(new TextEncoder().encode(broken), { url: null, contentType: null });
      expect(entries).toHaveLength(2);
      expect(entries[0]?.title).toBe(fault.title ?? title);
      expect(entries[1]?.link).toMatch(/^https:/);
    });
  });
}

describe('faults of one dialect', () => {
  const read = (xml: string) => parseFeed(new TextEncoder().encode(xml), { url: null, contentType: null });
  const rss = clean.get('plain.rss.xml') ?? '';

  test.for([
    {
      it: 'keeps the date of the other entry when one is bad',
      from: 'Thu, 11 Sep 2025 14:05:00 +0300',
      to: 'never',
      dates: [null, '2025-09-11T09:00:00.000Z'],
    },
    {
      it: 'reads a Russian date',
      from: 'Thu, 11 Sep 2025 14:05:00 +0300',
      to: 'Чт, 11 сен 2025 14:05:00 +0300',
      dates: ['2025-09-11T11:05:00.000Z', '2025-09-11T09:00:00.000Z'],
    },
  ])('$it', async ({ from, to, dates }) => {
    const { entries } = await read(rss.replace(from, to));
    expect(entries.map(({ publishedAt }) => publishedAt)).toEqual(dates);
  });

  test('reads HTML that was not escaped as the description', async () => {
    const { entries } = await read(
      rss.replace('The licence was', '<p>The <b>licence</b><br> was <img src=x>&nbsp;<a href="?a=1&b=2">really</a>'),
    );
    expect(entries[1]).toMatchObject({
      summary: 'The licence was really published in the morning.',
      link: 'https://border-post.test/2025/parts',
    });
  });

  test.for([
    {
      it: 'drops an entry that is cut before it has an address',
      cutAt: '<link>https://border-post.test/2025/parts',
      entries: 1,
    },
    { it: 'keeps an entry that is cut after its address', cutAt: '<pubDate>Thu, 11 Sep 2025 09', entries: 2 },
    { it: 'drops an entry that is cut in its title', cutAt: 'gains access', entries: 1 },
  ])('$it', async ({ cutAt, entries }) => {
    const feed = await read(rss.slice(0, rss.indexOf(cutAt)));
    expect(feed.entries).toHaveLength(entries);
    expect(feed.repairs).toContain('the document is cut short');
  });

  test('refuses a feed that is cut before its first entry ends', async () => {
    const refused = read(rss.slice(0, rss.indexOf('two people')));
    await expect(refused).rejects.toMatchObject({
      reason: 'unreadable',
      message: 'the document is cut short before its first entry ends',
    });
  });

  test.for([
    {
      it: 'characters and entities',
      xml: rss.replace(entryTitle, '<title>A & B &mdash; \x01Fifty'),
      repairs: ['dropped characters that XML does not allow', 'escaped bare ampersands', 'resolved HTML entities'],
    },
    {
      it: 'tags that do not match',
      xml: rss.replace('</title>', ''),
      repairs: ['settled what is not well-formed', 'settled tags that do not match'],
    },
    {
      it: 'markup in a title',
      xml: rss.replace(entryTitle, '<title><b>New:</b> Fifty'),
      repairs: ['read markup that was not escaped'],
    },
    {
      it: 'entries outside of the channel',
      xml: rss.replace('</channel>', '').replace('<item>', '</channel><item>'),
      repairs: ['gathered entries from odd places'],
    },
    {
      it: 'a guessed charset',
      xml: rss.replace('Fifty', 'Žmonės'),
      charset: 'windows-1257',
      repairs: ['guessed the charset windows-1257'],
    },
  ])('says that it mended $it', async ({ xml, charset, repairs }) => {
    const bytes = charset ? iconv.encode(xml, charset) : new TextEncoder().encode(xml);
    expect((await parseFeed(bytes, { url: null, contentType: null })).repairs).toEqual(repairs);
  });
});

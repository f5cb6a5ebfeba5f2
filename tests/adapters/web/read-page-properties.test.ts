// Whatever bytes come, the reader answers: no throw, bounded, the same each time, and in time that grows with the length alone.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPageReader } from '../../../src/adapters/web/read-page.ts';
import { maxTextChars } from '../../../src/adapters/web/reading/render-text.ts';
import { type PageReading, pageKinds } from '../../../src/ports.ts';

const reader = createPageReader();
const folder = new URL('../../fixtures/pages/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/;

function expectSound(reading: PageReading, length: number): void {
  expect(pageKinds).toContain(reading.kind);
  expect(reading.text.length).toBeLessThanOrEqual(Math.min(length * 2 + 100, maxTextChars * 2));
  expect(reading.text).not.toMatch(/^\s|\s$|\n{3}|\0/);
  for (const date of [reading.publishedAt, reading.modifiedAt]) if (date !== null) expect(date).toMatch(moment);
  for (const field of [reading.title, reading.byline, reading.siteName])
    if (field !== null) expect(field.trim()).not.toBe('');
}

test('any bytes give a sound reading, twice the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (html) => {
      const first = reader.read({ html, url: null });
      expectSound(first, html.length);
      expect(reader.read({ html, url: null })).toEqual(first);
    }),
  );
});

const tag = fc.constantFrom(
  'div',
  'p',
  'a',
  'table',
  'td',
  'li',
  'ul',
  'article',
  'h1',
  'span',
  'script',
  'svg',
  'title',
  'time',
  'br',
  'nav',
);
const word = fc.constantFrom(
  'Мінск ',
  'released, ',
  '13.12.2025 ',
  'Read also: ',
  '&amp;',
  '&#0;',
  '<!--',
  ' ',
  '404 ',
  '<![CDATA[',
  '\ud800',
  "class='comment'",
);
const soup = fc
  .array(
    fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      tag.map((name) => `<${name} class="related" href='`),
      word,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('any soup of tags gives a sound reading', () => {
  fc.assert(fc.property(soup, (html) => expectSound(reader.read({ html, url: 'https://a.test/x' }), html.length)));
});

test('a good page with a piece cut out or doubled gives a sound reading', () => {
  const mutated = fc.tuple(
    fc.constantFrom(...fixtures),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(mutated, ([html, a, b, isDoubled]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((share) => Math.floor(share * html.length));
      const changed = isDoubled ? html.slice(0, to) + html.slice(from) : html.slice(0, from) + html.slice(to);
      expectSound(reader.read({ html: changed, url: null }), changed.length);
    }),
  );
});

const sentence = 'A sentence of usual length tells that somebody was let out, and who saw it. ';

describe('hostile pages', () => {
  test.for([
    { it: '20 000 nested blocks', html: `${'<div>'.repeat(20_000)}<p>${sentence}</p>` },
    { it: '20 000 nested inline tags', html: `<p>${sentence}</p>${'<b>'.repeat(20_000)}x` },
    { it: 'a million open tags', html: '<b>'.repeat(1_000_000) },
    { it: 'open tags closed by another name', html: '<i>'.repeat(1500) + '</b>'.repeat(200_000) },
    { it: 'unclosed drawings', html: '<svg>'.repeat(200_000) },
    { it: 'unclosed comments', html: '<!--'.repeat(200_000) },
    { it: 'unclosed scripts', html: '<script>'.repeat(100_000) },
    { it: 'one tag of many attributes', html: `<p ${'a=b '.repeat(100_000)}>${sentence}</p>` },
    { it: 'one very long class', html: `<p class="${'related '.repeat(200_000)}">${sentence}</p>` },
    { it: 'a paragraph of two million characters', html: `<p>${sentence.repeat(26_000)}</p>` },
    { it: 'line breaks without end', html: `<p>${'a<br>'.repeat(200_000)}</p>` },
    { it: 'spaces without end', html: `<p>a${' \n'.repeat(500_000)}b</p>` },
    { it: 'digits without end', html: `<h1>A</h1><p>${'1.'.repeat(200_000)}</p>` },
    { it: 'cells without rows', html: `<table>${'<td>a'.repeat(100_000)}` },
    {
      it: 'deep JSON-LD',
      html: `<script type="application/ld+json">${'{"a":['.repeat(10_000)}</script><p>${sentence}</p>`,
    },
    {
      it: 'JSON-LD that is no object',
      html: `<script type="application/ld+json">[null,1,"x",{"@type":7,"datePublished":{}}]</script><p>${sentence}</p>`,
    },
    { it: 'entities without end', html: `<p>${'&amp'.repeat(300_000)}</p>` },
  ])('answers $it', ({ html }) => {
    expectSound(reader.read({ html, url: null }), html.length);
  });

  // Doubling the page may not cost much more than double. The bound is loose because machines are busy; a square would be 16 times.
  test.for([
    { it: 'nested blocks', make: (n: number) => '<div>'.repeat(n) },
    { it: 'paragraphs', make: (n: number) => `<p>${sentence}</p>`.repeat(n) },
    { it: 'unclosed drawings', make: (n: number) => '<svg>'.repeat(n * 10) },
    {
      it: 'teasers',
      make: (n: number) => `<div class="teaser"><a href="/1">${sentence}</a><span>1.1.2025</span></div>`.repeat(n),
    },
    { it: 'lines of one paragraph', make: (n: number) => `<p>${'word, word<br>'.repeat(n * 5)}</p>` },
  ])('costs grow with the length of $it', ({ make }) => {
    const cost = (html: string) => {
      const start = process.cpuUsage();
      for (let i = 0; i < 3; i++) reader.read({ html, url: null });
      return process.cpuUsage(start).user;
    };
    cost(make(1000));
    expect(cost(make(16_000)) / Math.max(2000, cost(make(4000)))).toBeLessThan(12);
  });
});

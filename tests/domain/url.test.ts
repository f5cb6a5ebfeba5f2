// One spelling per page: what is dropped from an address and, as important, what stays.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl, hostOf } from '../../src/domain/url.ts';

const dropped = [
  {
    it: 'drops utm parameters',
    url: 'https://a.example/x?utm_source=rss&utm_medium=feed&id=7',
    want: 'https://a.example/x?id=7',
  },
  { it: 'drops Matomo parameters', url: 'https://a.example/x?mtm_campaign=z&pk_kwd=y', want: 'https://a.example/x' },
  {
    it: 'drops the tags of BBC feeds',
    url: 'https://a.example/x?at_medium=RSS&at_campaign=rss',
    want: 'https://a.example/x',
  },
  {
    it: 'drops the tag of Al Jazeera feeds',
    url: 'https://a.example/x?traffic_source=rss',
    want: 'https://a.example/x',
  },
  { it: 'drops click ids', url: 'https://a.example/?fbclid=1&gclid=2&yclid=3', want: 'https://a.example/' },
  { it: 'drops tags in capitals', url: 'https://a.example/x?UTM_Source=Q', want: 'https://a.example/x' },
  { it: 'drops tags whose name is escaped', url: 'https://a.example/x?utm%5Fsource=Q', want: 'https://a.example/x' },
  {
    it: 'drops tags of a twice escaped link',
    url: 'https://a.example/x?id=1&amp;utm_source=q',
    want: 'https://a.example/x?id=1',
  },
  { it: 'drops ref when it names the host', url: 'https://a.example/x?ref=a.example', want: 'https://a.example/x' },
  {
    it: 'drops ref when it names another site',
    url: 'https://a.example/x?ref=https://news.test/',
    want: 'https://a.example/x',
  },
  { it: 'drops from when it names a network', url: 'https://a.example/x?from=telegram', want: 'https://a.example/x' },
  { it: 'drops the fragment', url: 'https://a.example/x#comments', want: 'https://a.example/x' },
  { it: 'drops an empty query', url: 'https://a.example/x?', want: 'https://a.example/x' },
  { it: 'drops empty parts of a query', url: 'https://a.example/x?&a=1&&b=2&', want: 'https://a.example/x?a=1&b=2' },
  { it: 'drops default ports', url: 'https://a.example:443/x', want: 'https://a.example/x' },
  {
    it: 'drops a session id',
    url: 'https://a.example/x;jsessionid=0F?b=1&PHPSESSID=3',
    want: 'https://a.example/x?b=1',
  },
  { it: 'drops the dot after a full host name', url: 'https://a.example./x', want: 'https://a.example/x' },
  { it: 'lowers the host and keeps the path', url: 'HTTPS://A.Example/News', want: 'https://a.example/News' },
  { it: 'spells escapes in capitals', url: 'https://a.example/%d0%b0', want: 'https://a.example/%D0%B0' },
  { it: 'escapes Cyrillic paths', url: 'https://a.example/а', want: 'https://a.example/%D0%B0' },
  { it: 'unescapes what needs no escape', url: 'https://a.example/%7Eme', want: 'https://a.example/~me' },
  { it: 'trims white space', url: '  https://a.example/x\n', want: 'https://a.example/x' },
  { it: 'leaves an AMP path', url: 'https://a.example/story/amp/', want: 'https://a.example/story/' },
  { it: 'leaves an AMP path without a slash', url: 'https://a.example/story/amp', want: 'https://a.example/story' },
  { it: 'leaves an AMP file', url: 'https://a.example/story.amp.html', want: 'https://a.example/story.html' },
  { it: 'leaves an AMP parameter', url: 'https://a.example/story?amp', want: 'https://a.example/story' },
  {
    it: 'leaves an AMP output type',
    url: 'https://a.example/story?outputType=amp&p=2',
    want: 'https://a.example/story?p=2',
  },
  { it: 'leaves a print page', url: 'https://a.example/story/print?print=1', want: 'https://a.example/story' },
  {
    it: 'leaves the AMP cache',
    url: 'https://a-example.cdn.ampproject.org/c/s/a.example/story.amp?utm_source=q',
    want: 'https://a.example/story',
  },
  {
    it: "leaves the search engine's AMP viewer",
    url: 'https://www.google.com/amp/s/a.example/story/amp/',
    want: 'https://a.example/story/',
  },
];

const kept = [
  { it: 'keeps the scheme', url: 'http://a.example/x' },
  { it: 'keeps www', url: 'https://www.a.example/x' },
  { it: 'keeps other ports', url: 'http://127.0.0.1:8080/x' },
  { it: 'keeps the order and spelling of parameters', url: 'https://a.example/x?b=%20+&a=1' },
  { it: 'keeps a question mark inside the query', url: 'https://a.example/x?q=why?' },
  { it: 'keeps ref when it says what to show', url: 'https://a.example/x?ref=main' },
  { it: 'keeps from when it is a date', url: 'https://a.example/x?from=2025-12-13' },
  { it: 'keeps a view that is no variant', url: 'https://a.example/x?view=full&print=photos' },
  { it: 'keeps hashbang routes', url: 'https://a.example/#!/news/5' },
  { it: 'keeps a page named print', url: 'https://a.example/print' },
  { it: 'keeps words that end like a variant', url: 'https://a.example/blueprint' },
  { it: 'keeps escaped slashes', url: 'https://a.example/a%2Fb' },
  { it: 'keeps a trailing slash', url: 'https://a.example/x/' },
  { it: 'keeps what is no http address', url: 'tag:a.example,2025:1' },
  { it: 'keeps text', url: 'no address at all?utm_source=1' },
  { it: 'keeps a search for an AMP page', url: 'https://www.google.com/amp/s/nothing' },
];

describe('canonicalUrl', () => {
  test.for(dropped)('$it', ({ url, want }) => expect(canonicalUrl(url)).toBe(want));
  test.for(kept)('$it', ({ url }) => expect(canonicalUrl(url)).toBe(url));

  const awkward = fc.constantFrom(
    ...[
      'utm_source=a',
      '&amp;',
      'amp',
      '/amp',
      '/print/',
      '.amp',
      '%2f',
      '%7e',
      '%',
      ';jsessionid=1',
      '#!',
      '#',
      '?',
      '&',
      '=',
      'ref=a.example',
    ],
    ...[
      'google.com/amp/s/',
      'cdn.ampproject.org/c/s/',
      'b.example',
      ':443',
      '/',
      'x',
      '.',
      '..',
      'а',
      ' ',
      '\\',
      '@',
      '[::1]',
    ],
  );
  const anyUrl = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.array(awkward, { maxLength: 12 }).map((parts) => `https://a.example/${parts.join('')}`),
    fc.array(awkward, { maxLength: 8 }).map((parts) => `https://${parts.join('')}`),
    fc.string(),
  );

  test('says the same about its own answer', () => {
    fc.assert(
      fc.property(anyUrl, (url) => canonicalUrl(canonicalUrl(url)) === canonicalUrl(url)),
      { numRuns: 2000 },
    );
  });

  test('does not care for tracking parameters, wherever they stand', () => {
    const parameter = fc.constantFrom('a=1', 'utm_source=x', 'b', 'fbclid=9', 'c=%20', 'at_medium=RSS');
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const own = parameters.filter((each) => /^[abc](?:=|$)/.test(each));
        const address = (list: readonly string[]): string => `https://a.example/x?${list.join('&')}`;
        return canonicalUrl(address(parameters)) === canonicalUrl(address(own));
      }),
    );
  });

  test('is done with a long address at once', () => {
    const long = `https://a.example/${'/amp;jsessionid=.print%'.repeat(4000)}?${'ref=a-.a-&amp;'.repeat(4000)}`;
    const startedAt = process.cpuUsage();
    canonicalUrl(long);
    expect(process.cpuUsage(startedAt).user).toBeLessThan(2_000_000); // microseconds; a quadratic rule takes minutes
  });
});

describe('hostOf', () => {
  test.for([
    { it: 'lowers the host', url: 'https://WWW.A.Example/x', want: 'www.a.example' },
    { it: 'leaves out the default port', url: 'http://a.example:80/', want: 'a.example' },
    { it: 'keeps another port', url: 'http://127.0.0.1:8080/', want: '127.0.0.1:8080' },
    { it: 'has no host for a mail address', url: 'mailto:desk@a.example', want: null },
    { it: 'has no host for text', url: 'a.example', want: null },
  ])('$it', ({ url, want }) => expect(hostOf(url)).toBe(want));
});

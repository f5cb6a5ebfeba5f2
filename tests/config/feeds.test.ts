// The default config/feeds.yaml: what a person finds on the day of installation. The schema is checked with the settings; here stands
// what a schema cannot see.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseListPage } from '../../src/adapters/feeds/list-page.ts';
import { outletKinds } from '../../src/domain/outlet.ts';
import { canonicalUrl } from '../../src/domain/url.ts';
import type { ListSelectors } from '../../src/ports.ts';

interface Outlet {
  readonly id: string;
  readonly kind: (typeof outletKinds)[number];
  readonly owner?: string;
  readonly feeds?: readonly { url: string; every: string }[];
  readonly pages?: readonly (ListSelectors & { url: string; every: string })[];
}

const text = readFileSync('config/feeds.yaml', 'utf8');
const { outlets } = parse(text) as { outlets: readonly Outlet[] };
const sources = outlets.flatMap(({ feeds = [], pages = [] }) => [...feeds, ...pages]);

describe('config/feeds.yaml', () => {
  test('names its schema in the first line', () => {
    expect(text.split('\n', 1)[0]).toBe('# yaml-language-server: $schema=./schemas/feeds.schema.json');
  });

  test('has every outlet and every address once', () => {
    const ids = outlets.map(({ id }) => id);
    const addresses = sources.map(({ url }) => canonicalUrl(url));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('reads everything over https', () => {
    expect(sources.filter(({ url }) => URL.parse(url)?.protocol !== 'https:')).toEqual([]);
  });

  test('asks nobody more often than every ten minutes', () => {
    expect(sources.filter(({ every }) => !/^[1-9]\dm$/.test(every))).toEqual([]);
  });

  test('gives every outlet something to read', () => {
    expect(outlets.filter(({ feeds = [], pages = [] }) => feeds.length + pages.length === 0)).toEqual([]);
  });

  test('holds every kind but those that nobody may read, and lets state media share one owner', () => {
    const kinds = new Set(outlets.map(({ kind }) => kind));
    expect(outletKinds.filter((kind) => !kinds.has(kind))).toEqual(['ngo']); // Viasna stands there, commented out
    const state = outlets.filter(({ kind }) => kind === 'state_media').map(({ owner }) => owner);
    expect(new Set(state).size).toBe(1);
  });
});

describe('the list pages', () => {
  const read = (id: string, html: string) => {
    const page = outlets.find((outlet) => outlet.id === id)?.pages?.[0];
    if (page === undefined) throw new Error(`${id} has no list page`);
    return parseListPage(html, page, page.url).entries.map(({ title, link, publishedAt }) => [
      title,
      link,
      publishedAt?.slice(0, 10),
    ]);
  };

  test('of OFAC are read as they were in August 2026', () => {
    const row = (path: string, title: string, date: string): string => `
      <div class="margin-bottom-4 search-result views-row">
        <div><div class="font-sans-lg margin-bottom-05 margin-top-1"><a href="${path}" hreflang="en">${title}</a></div></div>
        <div><div class="margin-top-1 font-sans-2xs line-height-sans-3">${date} - <a href="/recent-actions/general-licenses">General Licenses</a></div></div>
      </div>`;
    const html = `<main><a href="/recent-actions/general-licenses">General Licenses</a><div class="view-content">
      ${row('/recent-actions/20260820', 'Issuance of Belarus-related General License', 'August 20, 2026')}
      ${row('/recent-actions/20260818_33', 'Belarus-related Designation Removals', 'August 18, 2026')}</div></main>`;
    expect(read('ofac', html)).toEqual([
      [
        'Issuance of Belarus-related General License',
        'https://ofac.treasury.gov/recent-actions/20260820',
        '2026-08-20',
      ],
      ['Belarus-related Designation Removals', 'https://ofac.treasury.gov/recent-actions/20260818_33', '2026-08-18'],
    ]);
  });

  const release = (path: string, title: string, at: string): string =>
    `<span class=date-format><time datetime="${at}" class=datetime>some day</time></span><span></span>
     <h3 class=featured-stories__headline><a href="${path}" hreflang=en>${title}</a></h3>`;
  const releases = [
    release('/news/press-releases/sb0621/', 'Treasury eases potash sanctions', '2026-09-04T14:30:00Z'),
    release('/news/press-releases/sb0620/', 'Remarks by the Secretary', '2026-09-03T12:00:00Z'),
  ];
  const wanted = [
    ['Treasury eases potash sanctions', 'https://home.treasury.gov/news/press-releases/sb0621/', '2026-09-04'],
    ['Remarks by the Secretary', 'https://home.treasury.gov/news/press-releases/sb0620/', '2026-09-03'],
  ];

  test.for([
    {
      it: 'as they were in September 2026, one flat list',
      html: `<div class="content--2col__body">${releases.join('')}</div>`,
    },
    { it: 'as they were before, a block for each', html: releases.map((each) => `<div>${each}</div>`).join('') },
  ])('of the Treasury are read $it', ({ html }) => {
    expect(read('us-treasury', html)).toEqual(wanted);
  });
});

import { describe, expect, test } from 'vitest';
import { entryKey, isOldOnFirstPoll, nextScrapeAt } from '../../src/domain/entry.ts';
import { publicationTime } from '../../src/domain/publication-time.ts';

describe('the key of an entry', () => {
  const page = 'https://a.test/news/1';
  test.for<{ it: string; id: string | null; address: string | null; title?: string; key: string | null }>([
    { it: 'is its guid', id: 'tag:a.test,2025:1', address: page, key: 'tag:a.test,2025:1' },
    {
      it: 'is its guid without the suffix that changes with placement',
      id: 'https://a.test/news/1#0',
      address: page,
      key: 'https://a.test/news/1',
    },
    { it: 'is its address when the guid is a moment', id: 'https://a.test/?t=1765640000', address: page, key: page },
    { it: 'is its address when it has no guid', id: null, address: page, key: page },
    {
      it: 'is its title and date when it has neither',
      id: null,
      address: null,
      title: 'News',
      key: 'News|2025-12-13T08:00:00Z',
    },
    { it: 'is unknown when there is nothing to know it by', id: null, address: null, key: null },
    { it: 'is not an empty guid', id: '  ', address: page, key: page },
  ])('$it', ({ id, address, title = null, key }) => {
    expect(entryKey({ id, title: title ?? null, publishedAt: '2025-12-13T08:00:00Z' }, address)).toBe(key);
  });
});

describe('an entry', () => {
  const now = new Date('2025-12-13T08:00:00Z');
  const limit = 48 * 3_600_000;
  test.for([
    { it: 'is old on the first poll when it is three days old', at: '2025-12-10T08:00:00Z', first: true, old: true },
    { it: 'is news on the first poll when it is a day old', at: '2025-12-12T08:00:00Z', first: true, old: false },
    { it: 'is news after the first poll however old', at: '2025-11-01T08:00:00Z', first: false, old: false },
    { it: 'is news when undated', at: null, first: true, old: false },
  ])('$it', ({ at, first, old }) => {
    expect(isOldOnFirstPoll(at, first, now, limit)).toBe(old);
  });

  test('is tried five times more, ever more rarely, then given up', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempts) => {
      const next = nextScrapeAt(attempts, now);
      return next ? (next.getTime() - now.getTime()) / 60_000 : null;
    });
    expect(waits).toEqual([1, 5, 30, 120, 360, null]);
  });
});

describe('the time of publication', () => {
  const now = new Date('2025-12-13T18:00:00Z');
  test.for<{ it: string; page: string | null; feed: string | null; want: string | null }>([
    {
      it: "is the page's own time",
      page: '2025-12-13T15:00:00Z',
      feed: '2025-12-13T15:30:00Z',
      want: '2025-12-13T15:00:00Z',
    },
    {
      it: "is the feed's time when the page gives only that day",
      page: '2025-12-13',
      feed: '2025-12-13T15:30:00Z',
      want: '2025-12-13T15:30:00Z',
    },
    {
      it: "is the page's day when the feed lists it anew weeks later",
      page: '2025-11-01',
      feed: '2025-12-13T15:30:00Z',
      want: '2025-11-01',
    },
    {
      it: "is the feed's time when the page has none",
      page: null,
      feed: '2025-12-13T15:30:00Z',
      want: '2025-12-13T15:30:00Z',
    },
    { it: 'is not in the future', page: '2026-01-01T00:00:00Z', feed: null, want: null },
    { it: 'is unknown when nobody says', page: null, feed: null, want: null },
  ])('$it', ({ page, feed, want }) => {
    expect(publicationTime(page, feed, now)).toBe(want);
  });
});

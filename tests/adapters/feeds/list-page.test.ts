// List pages of bodies without a feed, read by selectors. The pages are modelled on OFAC's recent actions, Treasury's press releases and
// the news of a human-rights centre.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.ts';
import type { ListSelectors } from '../../../src/ports.ts';

const page = (name: string) => readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
const bare: ListSelectors = { item: '.views-row', title: null, link: null, date: null };
const readList = (file: string, list: ListSelectors, url = 'https://office.test/recent-actions') =>
  parseFeed(page(file), { url, contentType: 'text/html; charset=utf-8', list });

describe('lists', () => {
  test('reads actions whose date stands among other words', async () => {
    const feed = await readList('official-actions.html', {
      item: '.views-row',
      title: '.font-sans-lg',
      link: '.font-sans-lg a',
      date: '.margin-top-1',
    });
    expect(feed.entries.map(({ title, link, publishedAt }) => [title, link, publishedAt])).toEqual([
      [
        'Issuance of a General Licence; Removal of Designations',
        'https://office.test/recent-actions/20251213',
        '2025-12-13T00:00:00.000Z',
      ],
      ['Counter Terrorism Designations', 'https://office.test/recent-actions/20251202', '2025-12-02T00:00:00.000Z'],
    ]);
    expect(feed.repairs).toEqual(['left out 1 of 3 items without a link or a title']);
  });

  test('reads press releases by machine-readable dates and a base of the page', async () => {
    const feed = await readList('press-releases.html', {
      item: '.mm-news-row',
      title: 'h3',
      link: 'h3 a',
      date: 'time',
    });
    expect(feed.entries[0]).toEqual({
      id: 'https://treasury.test/news/press-releases/sb0042',
      title: 'Treasury eases measures on a potash producer',
      link: 'https://treasury.test/news/press-releases/sb0042',
      publishedAt: '2025-12-13T15:30:00.000Z',
      updatedAt: null,
      summary: null,
      content: null,
    });
    expect(feed.entries).toHaveLength(2);
  });

  test('reads items that are links themselves, with Belarusian dates', async () => {
    const list = { item: 'a.news-item', title: '.news-item__title', link: null, date: '.news-item__date' };
    const feed = await readList('rights-news.html', list, 'https://rights.test/be/news');
    expect(feed.entries.map(({ title, link, publishedAt }) => [title, link, publishedAt])).toEqual([
      ['Вызвалена група палітвязняў', 'https://rights.test/be/news/119001', '2025-12-13T18:40:00.000Z'],
      ['Суд у Гомелі вынес прысуд', 'https://rights.test/be/news/119000', '2025-12-12T09:05:00.000Z'],
    ]);
  });

  test('finds link, title and time by itself when only the item is given', async () => {
    const feed = await readList('press-releases.html', { ...bare, item: '.mm-news-row' });
    expect(feed.entries.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Treasury eases measures on a potash producer', '2025-12-13T15:30:00.000Z'],
      ['Remarks at a conference', '2025-12-11T15:30:00.000Z'],
    ]);
  });

  test('says when no date could be read', async () => {
    const feed = await readList('official-actions.html', { ...bare, date: '.font-sans-lg' });
    expect(feed.repairs).toContain('no date could be read by selector .font-sans-lg');
  });
});

describe('a list that yields nothing is a failure', () => {
  test.for([
    {
      it: 'names the item selector',
      list: { ...bare, item: '.gone' },
      reason: 'list-empty',
      says: 'the list yields nothing: selector .gone matches no element',
    },
    {
      it: 'names the link selector',
      list: { ...bare, link: 'a.more' },
      reason: 'list-empty',
      says: 'selector a.more matches nothing inside .views-row',
    },
    {
      it: 'names the title selector',
      list: { ...bare, title: 'h9' },
      reason: 'list-empty',
      says: 'selector h9 matches nothing inside .views-row',
    },
    {
      it: 'says when the items hold no link',
      list: { ...bare, item: 'head' },
      reason: 'list-empty',
      says: 'none of the 1 elements of head holds a link and a title',
    },
    {
      it: 'refuses a selector that is none',
      list: { ...bare, item: 'div[' },
      reason: 'bad-selector',
      says: 'the selector div[ is not valid',
    },
  ])('$it', async ({ list, reason, says }) => {
    await expect(readList('official-actions.html', list)).rejects.toMatchObject({
      name: 'FeedError',
      reason,
      message: expect.stringContaining(says),
    });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type BacktestArticle,
  type BacktestOptions,
  backtestArticles,
  completeClaim,
} from '../../src/domain/backtest.ts';
import { claim } from './event/told.ts';

const releaseOf = (count: number) =>
  ({ type: 'prisoner_release', status: 'occurred', count, authorities: ['BY'] }) as const;

function article(id: string, published: string, given: Partial<BacktestArticle> = {}): BacktestArticle {
  return { id, url: `https://${id}.test/`, outlet: `${id}.test`, published, title: null, text: '', ...given };
}

const nothing: BacktestOptions = { readClaims: () => [] };
const told = (articles: readonly BacktestArticle[], options: Partial<BacktestOptions> = {}) =>
  backtestArticles(articles, { ...nothing, ...options }).map(({ articleId, eventId, action }) => [
    articleId,
    eventId,
    action,
  ]);

const day = [
  article('a', '2025-12-13T13:00:00Z', { claims: [releaseOf(123)] }),
  article('b', '2025-12-13T14:00:00Z', { claims: [releaseOf(123)] }),
  article('c', '2025-12-13T15:00:00Z', { claims: [{ ...releaseOf(52), status: 'background' }] }),
  article('d', '2025-12-30T16:00:00Z', { claims: [releaseOf(22)] }),
];

test('prints one row for every event that an article opened or joined', () => {
  expect(backtestArticles(day, nothing)).toEqual([
    {
      at: '2025-12-13T13:00:00Z',
      articleId: 'a',
      eventId: 'e-a.1',
      type: 'prisoner_release',
      action: 'created',
      reason: 'new event; route 1',
      channels: ['all'],
    },
    {
      at: '2025-12-13T14:00:00Z',
      articleId: 'b',
      eventId: 'e-a.1',
      type: 'prisoner_release',
      action: 'joined',
      reason: 'nothing new',
      channels: [],
    },
    {
      at: '2025-12-30T16:00:00Z',
      articleId: 'd',
      eventId: 'e-d.1',
      type: 'prisoner_release',
      action: 'created',
      reason: 'new event; route 1',
      channels: ['all'],
    },
  ]);
});

test('prints one row for two claims that join one event', () => {
  const claims = [releaseOf(123), releaseOf(9)];
  expect(told([article('a', '2025-12-13T13:00:00Z', { claims })])).toEqual([['a', 'e-a.1', 'created']]);
});

test('prints `joined` for a new event that does not page', () => {
  const claims = [{ type: 'prisoner_detention', status: 'occurred' }] as const;
  expect(told([article('a', '2025-12-13T13:00:00Z', { claims })])).toEqual([['a', 'e-a.1', 'joined']]);
});

test('reads the text where no claims are given', () => {
  const readClaims = ({ text }: BacktestArticle) => (text === 'freed' ? [claim({ count: 14 })] : []);
  const articles = [article('a', '2025-06-21T16:00:00Z', { text: 'freed' }), article('b', '2025-06-21T16:00:00Z')];
  expect(told(articles, { readClaims })).toEqual([['a', 'e-a.1', 'created']]);
});

test('updates what the same article would have updated live', () => {
  const later = article('b', '2025-12-13T14:00:00Z', { claims: [releaseOf(123)] });
  const first = article('a', '2025-12-13T13:00:00Z', { claims: [{ type: 'prisoner_release', status: 'occurred' }] });
  expect(told([first, later])).toEqual([
    ['a', 'e-a.1', 'created'],
    ['b', 'e-a.1', 'updated'],
  ]);
});

describe('routes', () => {
  test('that do not want a release leave it to review', () => {
    const routes = [{ match: { types: ['sanctions_eased'] as const }, channels: ['desk'] }];
    expect(backtestArticles(day.slice(0, 1), { ...nothing, routes })[0]).toMatchObject({
      action: 'joined',
      reason: 'new event; no route wants it: to review',
    });
  });

  test('that hold for two sources alert at the second', () => {
    const routes = [{ match: {}, channels: ['desk'], hold: { sources: 2 } }];
    expect(told(day.slice(0, 2), { routes })).toEqual([
      ['a', 'e-a.1', 'joined'],
      ['b', 'e-a.1', 'created'],
    ]);
  });

  test('count an unknown outlet as its own owner, and a known one as configured', () => {
    const routes = [{ match: {}, channels: ['desk'], hold: { sources: 2 } }];
    const outletOf = (name: string) => ({ id: name, name, kind: 'independent', owner: 'one house' }) as const;
    expect(told(day.slice(0, 2), { routes, outletOf })).toEqual([
      ['a', 'e-a.1', 'joined'],
      ['b', 'e-a.1', 'joined'],
    ]);
  });
});

test('takes what a given claim leaves out as unknown', () => {
  expect(
    completeClaim({
      type: 'sanctions_eased',
      status: 'occurred',
      people: [{ name: 'Yury Chyzh' }],
      evidence: { quote: 'lifted' },
    }),
  ).toEqual({
    type: 'sanctions_eased',
    kind: null,
    status: 'occurred',
    count: null,
    countIs: null,
    people: [{ subject: null, name: 'Yury Chyzh', as: 'Yury Chyzh' }],
    authorities: [],
    targets: [],
    happenedOn: null,
    confidence: 0.9,
    evidence: { quote: 'lifted', block: 'body', start: 0, end: 6 },
    cues: [],
  });
});

test('gives the same rows for the same articles', () => {
  expect(backtestArticles(day, nothing)).toEqual(backtestArticles(day, nothing));
});

test('the deal that docs/alerts.md follows comes out as its table says', () => {
  const page = readFileSync(new URL('../../docs/alerts.md', import.meta.url), 'utf8');
  const articles = page.split('\n').filter((line) => line.startsWith('{"id"'));
  const table = page.split('\n').filter((line) => / \| (?:created|updated|corrected|joined) \| /.test(line));
  const ofac = { id: 'ofac', name: 'OFAC', kind: 'official', owner: 'ofac' } as const;
  const outletOf = (name: string) => (name === 'ofac' ? ofac : null);
  const rows = backtestArticles(
    articles.map((line) => JSON.parse(line)),
    { ...nothing, outletOf },
  );
  expect(rows.map((row) => `| ${row.articleId} | ${row.eventId} | ${row.action} | ${row.reason} |`)).toEqual(table);
});

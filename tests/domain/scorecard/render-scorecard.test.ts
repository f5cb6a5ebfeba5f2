// The scorecard as text and as Markdown.
import { describe, expect, test } from 'vitest';
import { renderHalves, renderScorecard } from '../../../src/domain/scorecard/render-scorecard.ts';
import { scoreArticles } from '../../../src/domain/scorecard/score-articles.ts';
import { article, claim } from './claims.ts';

const perfect = scoreArticles([article()], new Map([['a', { alerts: ['prisoner_release'], claims: [claim()] }]]));
const missed = scoreArticles([article()], new Map());

describe('a scorecard', () => {
  test('shows each share with its interval and what it was counted from', () => {
    expect(renderScorecard(perfect, 'text')).toMatch(/prisoner_release +1\.000 \(0\.21-1\.00\) .* 1 +0 +0/);
  });

  test('tells of each half how many of its quiet articles raised an alert', () => {
    const silent = article({ id: 'b', events: [], alert: [] });
    const wrong = scoreArticles([silent], new Map([['b', { alerts: ['prisoner_release'], claims: [claim()] }]]));
    expect(renderHalves([['ordinary', wrong]])).toContain('| ordinary | 1 | 1 of 1 |');
  });

  test('tells of each half how many alerts are found without the headlines', () => {
    expect(renderHalves([['short', perfect, perfect]])).toMatch(
      /\| short \|[^|]+\|[^|]+\| 1\.000 [^|]+\| 1\.000 [^|]+\| 1\.000 /,
    );
  });

  test('has no list of errors where there are none', () => {
    expect(renderScorecard(perfect, 'text')).not.toContain('Errors');
  });

  test('shows every error with its sentence', () => {
    const text = renderScorecard(missed, 'text');
    expect(text).toContain('- a: prisoner_release: alert missed\n    "Minsk freed 52 prisoners"');
    expect(text).toContain('Not read: 1.');
  });

  test('is a table in Markdown, every row as wide as its heading', () => {
    const rows = renderScorecard(missed, 'markdown')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(5);
    const tables = renderScorecard(missed, 'markdown')
      .split('\n\n')
      .filter((part) => part.startsWith('|'));
    for (const table of tables) expect(new Set(table.split('\n').map((row) => row.split('|').length)).size).toBe(1);
  });

  test('lets no article text break out of its line', () => {
    const hostile = 'Minsk freed \u001b[31m52\n# <script> `prisoners`';
    const gold = article({ text: hostile, events: [], alert: [] });
    const evidence = { quote: hostile, block: 'lead', start: 0, end: hostile.length } as const;
    const card = scoreArticles(
      [gold],
      new Map([['a', { alerts: ['prisoner_release'], claims: [claim({ evidence })] }]]),
    );
    const page = renderScorecard(card, 'markdown');
    expect(page).toContain('"Minsk freed [31m52 # script> prisoners"');
    expect(page).not.toMatch(/^# /m);
  });
});

// Words that look like a measure, a release or a mood and are none, each beside a plain counterpart that must go on alerting.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { type Line, release } from './rows.ts';

const prefixes: readonly Line[] = [
  [release, 'Pleased relatives met them at the border: Belarus freed 12 political prisoners on Friday.'],
  [release, 'Minsk has let Thomas Hoffmann and three other political prisoners go.'],
  [release, 'Belarus hat den politischen Gefangenen Thomas Hoffmann freigelassen.'],
  [release, 'Після цих подій Білорусь звільнила 14 політв’язнів.'],
  ['', 'Minsk begs the United States to lift the sanctions on potash.'],
  ['', 'Viele hoffen, dass Belarus die politischen Gefangenen freilässt.'],
];

const spring: readonly Line[] = [
  ['', 'Іспанія помилувала політв’язнів, яких тримали з весни.'],
  ['', 'Тбілісі: навесні суд звільнив двох політв’язнів.'],
  [release, 'Лукашенко помилував 15 політв’язнів, повідомила «Вясна».'],
  [release, 'Выйшлі на волю 12 палітвязняў, паведаміла «Вясна».'],
];

describe.each(Object.entries({ prefixes, spring }))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (alerts, text) => {
    expect(readText({ text, published: '2026-03-14' }).alerts.join(' ')).toBe(alerts);
  });
});

test('what began is not begged for', () => {
  const { claims } = readText({ text: 'The release of 52 political prisoners began in Belarus on Thursday.' });
  expect(claims.map(({ status }) => status)).not.toContain('called_for');
});

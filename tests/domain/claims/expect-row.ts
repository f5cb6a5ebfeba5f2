// What a row of the tables must hold of the claims engine.
import { expect } from 'vitest';
import { reader, readText, type Text } from './reader.ts';
import type { Line, Row } from './rows.ts';

type Expected = Pick<Row, 'alerts' | 'says'>;

/** Its text alone pages for what the row says and for nothing else, and makes every claim that the row asks for. */
export function expectRow({ alerts: wanted, says = [], ...text }: Expected & Text, by = reader): void {
  const { alerts, claims } = readText(text, by);
  expect([...alerts].sort().join()).toBe(wanted.split(',').sort().join());
  const made = claims.flatMap(({ type, status, count }) => [`${type} ${status}`, `${type} ${status} ${count}`]);
  for (const each of says) expect(made).toContain(each);
}

const dayOfLines = '2026-03-14';

/** The line alone, told on a day in March, pages for these types and for nothing else. */
export function expectLine(...[alerts, text]: Line): void {
  expect(readText({ text, published: dayOfLines }).alerts.join(' ')).toBe(alerts);
}

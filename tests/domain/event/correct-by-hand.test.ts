import { expect, test } from 'vitest';
import { mergeEvents, splitEvent } from '../../../src/domain/event/correct-by-hand.ts';
import { eventOf, eventsOf, grouped, type Told } from './told.ts';

const a: Told = { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] };
const b: Told = { in: 'b', at: '2025-09-11', claims: [{ count: 7 }] };
const c: Told = { in: 'c', at: '2025-09-11', claims: [{ count: 52 }] };

test('merged events stay together when their articles are read again', () => {
  const [one, other] = eventsOf([a, b]);
  if (!one || !other) throw new Error('the two releases should stand apart');
  const merged = mergeEvents(one, other);
  expect(merged.reports.map(({ id, link }) => [id, link.by])).toEqual([
    ['a.1', 'rule'],
    ['b.1', 'hand'],
  ]);
  expect(eventsOf([a, b], [merged])).toEqual([merged]);
});

test('split events stay apart when their articles are read again', () => {
  const [whole] = eventsOf([a, c]);
  if (!whole) throw new Error('the two reports should stand together');
  const { kept, parted } = splitEvent(whole, ['c.1']);
  expect([kept.id, parted.id]).toEqual(['e-a.1', 'e-c.1']);
  expect(grouped(eventsOf([a, c], [kept, parted]))).toEqual(['a.1', 'c.1']);
});

test('the first report leaves under a free id', () => {
  const { kept, parted } = splitEvent(eventOf(a, c), ['a.1']);
  expect([kept.id, parted.id]).toEqual(['e-a.1', 'e-a.1-split']);
});

test.for([
  ['nothing leaves', ['z.1'], 'event e-a.1 has none of the reports z.1'],
  ['nothing stays', ['a.1', 'c.1'], 'event e-a.1 has no other reports to keep'],
] as const)('refuses a split where %s', ([, ids, message]) => {
  expect(() => splitEvent(eventOf(a, c), ids)).toThrow(message);
});

test('refuses to merge events of two types', () => {
  const eased = eventOf({ in: 'd', at: '2025-09-11', claims: [{ type: 'sanctions_eased' }] });
  expect(() => mergeEvents(eventOf(a), eased)).toThrow(
    'a sanctions_eased event cannot be merged into a prisoner_release event',
  );
});

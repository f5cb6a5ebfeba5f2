import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { relatedEvents } from '../../../src/domain/event/related-events.ts';
import { reportsFrom } from '../../../src/domain/event/reports-from.ts';
import { claim, eventsOf, reports } from './told.ts';

const [{ source } = { source: null }] = reports({ in: 'a', at: '2021-06-21', claims: [{}] });

test.for<{ it: string; given: Partial<Claim>; want: readonly (readonly [string, readonly string[]])[] }>([
  {
    it: 'gives each authority of a joint act a report of its own',
    given: { type: 'sanctions_imposed', authorities: ['UK', 'CA'] },
    want: [
      ['a.1-UK', ['UK']],
      ['a.1-CA', ['CA']],
    ],
  },
  {
    it: 'leaves a member state to the EU, whose act it is',
    given: { type: 'sanctions_imposed', authorities: ['EU', 'LT'] },
    want: [['a.1', ['EU']]],
  },
  {
    it: 'leaves Belarus out of sanctions on it',
    given: { type: 'sanctions_eased', authorities: ['BY', 'US'] },
    want: [['a.1', ['US']]],
  },
  {
    it: 'keeps both sides of a release together',
    given: { authorities: ['BY', 'US'] },
    want: [['a.1', ['BY', 'US']]],
  },
  {
    it: 'keeps what is only planned together',
    given: { type: 'sanctions_imposed', status: 'planned', authorities: ['EU', 'UK'] },
    want: [['a.1', ['EU', 'UK']]],
  },
])('$it', ({ given, want }) => {
  if (!source) throw new Error('no source');
  expect(reportsFrom([claim(given)], source).map((report) => [report.id, report.claim.authorities])).toEqual(want);
});

test('a release and the relief that one article tells beside it are one deal', () => {
  const events = eventsOf([
    { in: 'a', at: '2025-12-13', claims: [{ count: 123 }, { type: 'sanctions_eased', targets: ['potash'] }] },
    { in: 'b', at: '2025-12-13', claims: [{ type: 'sanctions_imposed', authorities: ['EU'] }] },
  ]);
  expect(events.map((event) => relatedEvents(event, events))).toEqual([['e-a.2'], ['e-a.1'], []]);
});

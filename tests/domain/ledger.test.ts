import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '../../src/domain/event/event.ts';
import { foldEvent } from '../../src/domain/event/fold-event.ts';
import { measuresLedger, peopleLedger } from '../../src/domain/ledger.ts';
import type { Measure } from '../../src/domain/watchlist.ts';
import { person } from '../support/watchlists.ts';
import { eventOf, eventsOf, type Told, watched } from './event/told.ts';

const statkevich = person('Mikalai Statkevich', { status: 'detained', since: '2020-05-31' });
const potash: Measure = {
  id: 'us-potash',
  authority: 'US',
  target: 'potash',
  instrument: 'EO 14038',
  since: '2021-08-09',
  status: 'in_force',
  expires: null,
};
const him = [watched('mikalai-statkevich', 'Mikalai Statkevich')];
const folded = (events: readonly NewsEvent[]) =>
  events.map((event) => ({ event, facts: foldEvent(event, { measures: [potash] }) }));

describe('Mikalai Statkevich', () => {
  const border: Told = { in: 'a', at: '2025-09-11', claims: [{ count: 52, people: him, happenedOn: '2025-09-11' }] };
  const refused: Told = { in: 'b', at: '2025-09-12', claims: [{ status: 'denied', count: 1, people: him }] };
  const jailed: Told = {
    in: 'c',
    at: '2025-09-17',
    by: 'charter97',
    claims: [{ type: 'prisoner_detention', people: him }],
  };
  const home: Told = { in: 'd', at: '2026-02-19', claims: [{ count: 1, people: him, happenedOn: '2026-02-19' }] };
  const historyOf = (told: readonly Told[]) => peopleLedger([statkevich], folded(eventsOf(told)))[0];
  const steps = (told: readonly Told[]) => historyOf(told)?.entries.map(({ on, status }) => `${on} ${status}`);

  test('taken to the border, jailed again, let go: each step stands with its day', () => {
    expect(steps([border, jailed, home])).toEqual([
      '2025-09-11 released',
      '2025-09-17 detained',
      '2026-02-19 released',
    ]);
  });

  test('who refused exile was never released with the others', () => {
    expect(steps([border, refused, jailed, home])).toEqual(['2025-09-17 detained', '2026-02-19 released']);
  });

  test('is what the last step says, with the sentence that says it', () => {
    expect(historyOf([border, jailed])).toMatchObject({
      name: 'Mikalai Statkevich',
      status: 'detained',
      since: '2025-09-17',
      entries: [{}, { evidence: { quote: 'they were let go', outlet: 'charter97', url: 'https://charter97.test/c' } }],
    });
  });

  test('is what the watchlist says until something happens, and after what happened before it', () => {
    expect(historyOf([])).toMatchObject({ status: 'detained', since: '2020-05-31', entries: [] });
    const pardon: Told = { in: 'p', at: '2015-08-22', claims: [{ count: 6, people: him, happenedOn: '2015-08-22' }] };
    expect(historyOf([pardon])).toMatchObject({
      status: 'detained',
      since: '2020-05-31',
      entries: [{ on: '2015-08-22' }],
    });
  });

  test('is not free by what a person judged to be no event', () => {
    const wrong = { ...eventOf(border), verdict: 'not_an_event' as const };
    expect(peopleLedger([statkevich], folded([wrong]))[0]?.entries).toEqual([]);
  });

  test('is not free by a plan', () => {
    expect(steps([{ in: 'e', at: '2025-09-10', claims: [{ status: 'planned', people: him }] }])).toEqual([]);
  });
});

test('nothing follows a death', () => {
  const told: Told[] = [
    { in: 'a', at: '2025-01-01', claims: [{ type: 'prisoner_death', people: him }] },
    { in: 'b', at: '2025-03-01', claims: [{ people: him }] },
  ];
  expect(peopleLedger([statkevich], folded(eventsOf(told)))[0]).toMatchObject({ status: 'died', since: '2025-01-01' });
});

describe('a measure', () => {
  const us = { type: 'sanctions_eased', targets: ['potash'] } as const;
  const word: Told = { in: 'a', at: '2025-12-13', claims: [us] };
  const licence: Told = { in: 'b', at: '2025-12-15', outletKind: 'official', claims: [{ ...us, kind: 'licence' }] };
  const delisting: Told = { in: 'c', at: '2026-03-19', claims: [{ ...us, kind: 'delisting' }] };

  test.for<{ it: string; told: readonly (readonly Told[])[]; want: readonly [string, string | null] }>([
    { it: 'stays in force on an envoy’s word', told: [[word]], want: ['in_force', '2021-08-09'] },
    { it: 'is eased by a licence, not lifted', told: [[word, licence]], want: ['eased', '2025-12-13'] },
    {
      it: 'stays as it is on one outlet’s word of a delisting',
      told: [[word, licence], [delisting]],
      want: ['eased', '2025-12-13'],
    },
    {
      it: 'is lifted by a delisting that two owners tell',
      told: [[delisting, { ...delisting, in: 'd' }]],
      want: ['lifted', '2026-03-19'],
    },
    {
      it: 'is in force again when it is imposed anew',
      told: [[word, licence], [{ in: 'e', at: '2026-05-01', claims: [{ ...us, type: 'sanctions_imposed' }] }]],
      want: ['in_force', '2026-05-01'],
    },
    {
      it: 'is not touched by another authority',
      told: [[{ ...licence, claims: [{ ...us, kind: 'licence', authorities: ['EU'] }] }]],
      want: ['in_force', '2021-08-09'],
    },
    {
      it: 'is not moved by what was before the watchlist’s day',
      told: [[{ ...licence, at: '2015-10-29' }]],
      want: ['in_force', '2021-08-09'],
    },
  ])('$it', ({ told, want: [status, since] }) => {
    const events = told.map((articles) => eventOf(...articles));
    expect(measuresLedger([potash], folded(events))[0]).toMatchObject({ status, since });
  });

  test('keeps every change, also the announced one', () => {
    expect(measuresLedger([potash], folded([eventOf(word)]))[0]?.changes).toEqual([
      { on: '2025-12-13', type: 'sanctions_eased', kind: null, state: 'announced', became: null, eventId: 'e-a.1' },
    ]);
  });
});

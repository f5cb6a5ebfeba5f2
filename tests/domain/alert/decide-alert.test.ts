import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/domain/alert/alert.ts';
import { type AlertDecision, decideAlert, defaultAlertPolicy } from '../../../src/domain/alert/decide-alert.ts';
import { type FoldedFacts, foldEvent } from '../../../src/domain/event/fold-event.ts';
import { eventOf, people, type Told, watched } from '../event/told.ts';

const at = '2025-12-13T14:00';
const now = '2025-12-13T14:10:00Z';
const us = { type: 'sanctions_eased' } as const;
const measures = ['potash', 'Belavia'].map((target) => ({
  id: `us-${target.toLowerCase()}`,
  authority: 'US',
  target,
  instrument: null,
  since: null,
  status: 'in_force' as const,
  expires: null,
}));

const factsOf = (...told: readonly Told[]) => foldEvent(eventOf(...told), { measures });

function sentFor(facts: FoldedFacts, { action }: Pick<AlertDecision, 'action'> = { action: 'created' }): Alert {
  const sentAction = action === 'joined' ? 'created' : action;
  const alert = { reason: '', decidedAt: now, lateByMinutes: null, newNames: [], facts };
  return { ...alert, id: `${facts.id}.1`, eventId: facts.id, revision: 1, action: sentAction };
}

const decide = (facts: FoldedFacts, lastSent: Alert | null = null, policy = defaultAlertPolicy, moment = now) =>
  decideAlert({ facts, lastSent, now: moment, policy });

describe('a first alert', () => {
  test.for<{ it: string; told: readonly Told[]; want: Partial<AlertDecision>; moment?: string }>([
    {
      it: 'goes out on the first report of a release',
      told: [{ in: 'a', at, claims: [{ count: 123 }] }],
      want: { action: 'created', reason: 'new event', lateByMinutes: null },
    },
    {
      it: 'waits while there is only a rumour',
      told: [{ in: 'a', at, claims: [{ status: 'planned' }] }],
      want: { action: 'joined', reason: 'only planned so far' },
    },
    {
      it: 'goes out on the first report after the rumour',
      told: [
        { in: 'a', at: '2025-12-12', claims: [{ status: 'planned' }] },
        { in: 'b', at, claims: [{ count: 123 }] },
      ],
      want: { action: 'created' },
    },
    {
      it: 'is not sent for a detention',
      told: [{ in: 'a', at, claims: [{ type: 'prisoner_detention' }] }],
      want: { action: 'joined', reason: 'prisoner_detention does not page' },
    },
    {
      it: 'is not sent for what was denied before',
      told: [
        { in: 'a', at, by: 'x', claims: [us] },
        { in: 'b', at, by: 'x', claims: [{ ...us, status: 'denied' }] },
      ],
      want: { action: 'joined', reason: 'denied before anything was sent' },
    },
    {
      it: 'says that it is late when the report comes three weeks after the day',
      told: [{ in: 'a', at, claims: [{ happenedOn: '2025-11-22' }] }],
      want: { action: 'created', lateByMinutes: 20 * 1440 + 14 * 60 + 10 },
    },
    {
      it: 'says that it is late when the article was published two days before we saw it',
      told: [{ in: 'a', at, claims: [{}] }],
      moment: '2025-12-15T14:00:00Z',
      want: { action: 'created', lateByMinutes: 2880 },
    },
    {
      it: 'is not late in the evening of the next day',
      told: [{ in: 'a', at: '2025-12-14T18:00', claims: [{ happenedOn: '2025-12-13' }] }],
      moment: '2025-12-14T18:10:00Z',
      want: { action: 'created', lateByMinutes: null },
    },
    {
      it: 'is not sent on an anniversary',
      told: [{ in: 'a', at, claims: [{ happenedOn: '2024-12-13' }] }],
      want: { action: 'joined', reason: 'happened 364 days ago: history' },
    },
  ])('$it', ({ told, want, moment = now }) => {
    expect(decide(factsOf(...told), null, defaultAlertPolicy, moment)).toMatchObject(want);
  });

  test('goes out for a detention where the policy asks for it', () => {
    const facts = factsOf({ in: 'a', at, claims: [{ type: 'prisoner_detention' }] });
    expect(decide(facts, null, { ...defaultAlertPolicy, types: ['prisoner_detention'] }).action).toBe('created');
  });

  test('waits in review where the sentence was read without confidence', () => {
    const unsure: Told = { in: 'a', at, claims: [{ confidence: 0.6 }] };
    const sure: Told = { in: 'b', at, claims: [{ confidence: 0.8 }] };
    expect(decide(factsOf(unsure))).toMatchObject({
      action: 'joined',
      reason: 'read with confidence 0.6, below 0.65: to review',
      review: true,
    });
    expect(decide(factsOf(unsure, sure))).toMatchObject({ action: 'created', review: false });
  });

  test('goes out on a sure reading of state media, though nobody confirms it', () => {
    expect(decide(factsOf({ in: 'a', at, outletKind: 'state_media', claims: [{}] })).action).toBe('created');
  });

  test('goes out when a person said in review that it is an event', () => {
    const event = { ...eventOf({ in: 'a', at, claims: [{ confidence: 0.3 }] }), verdict: 'event' as const };
    expect(decide(foldEvent(event, { measures })).action).toBe('created');
  });
});

describe('after the first alert', () => {
  const first: Told = {
    in: 'a',
    at,
    by: 'x',
    claims: [{ count: 51, countIs: 'exact', people: [watched('ales-bialiatski')] }],
  };
  const relief: Told = { in: 'a', at, by: 'x', claims: [{ ...us, targets: ['potash'] }] };

  test.for<{ it: string; sent: Told; next: readonly Told[]; want: readonly [string, string] }>([
    {
      it: 'the same fact from the tenth outlet sends nothing',
      sent: first,
      next: 'bcdefghij'.split('').map((id) => ({ ...first, in: id, by: id })),
      want: ['joined', 'nothing new'],
    },
    {
      it: 'a second owner sends nothing, though it corroborates',
      sent: first,
      next: [{ in: 'b', at, claims: [{ count: 51, countIs: 'exact' }] }],
      want: ['joined', 'nothing new'],
    },
    {
      it: 'one nearby count sends nothing',
      sent: first,
      next: [{ in: 'b', at, claims: [{ count: 52, countIs: 'exact' }] }],
      want: ['joined', 'nothing new'],
    },
    {
      it: 'a count that most now give updates',
      sent: first,
      next: ['b', 'c'].map((id) => ({ in: id, at, claims: [{ count: 52, countIs: 'exact' as const }] })),
      want: ['updated', 'count 51 became 52'],
    },
    {
      it: 'a count that was more than 50 and turns out to be 52 sends nothing',
      sent: { in: 'a', at, claims: [{ count: 50, countIs: 'at_least' }] },
      next: [{ in: 'b', at, claims: [{ count: 52, countIs: 'exact' }] }],
      want: ['joined', 'nothing new'],
    },
    {
      it: 'a count that was more than 50 and turns out to be 123 updates',
      sent: { in: 'a', at, claims: [{ count: 50, countIs: 'at_least' }] },
      next: [{ in: 'b', at, claims: [{ count: 123, countIs: 'exact' }] }],
      want: ['updated', 'count 50 became 123'],
    },
    {
      it: 'a first count updates',
      sent: { in: 'a', at, claims: [{}] },
      next: [{ in: 'b', at, claims: [{ count: 123 }] }],
      want: ['updated', 'count now known: 123'],
    },
    {
      it: 'a whole after its part updates',
      sent: { in: 'a', at, claims: [{ count: 9 }] },
      next: [{ in: 'b', at, claims: [{ count: 123 }] }],
      want: ['updated', 'count 9 became 123'],
    },
    {
      it: 'fewer people, by an official outlet, corrects',
      sent: first,
      next: [{ in: 'b', at, outletKind: 'official', claims: [{ count: 31, countIs: 'exact' }] }],
      want: ['corrected', 'count 51 became 31'],
    },
    {
      it: 'fewer companies than people of one sanctions package send nothing',
      sent: { in: 'a', at, claims: [{ type: 'sanctions_imposed', count: 54, countIs: 'exact' }] },
      next: ['b', 'c'].map((id) => ({
        in: id,
        at,
        claims: [{ type: 'sanctions_imposed' as const, count: 8, countIs: 'exact' as const }],
      })),
      want: ['joined', 'nothing new'],
    },
    {
      it: 'a newly named watched person updates',
      sent: first,
      next: [{ in: 'b', at, claims: [{ people: [watched('maria-kalesnikava', 'Maria Kalesnikava')] }] }],
      want: ['updated', 'now named: Maria Kalesnikava'],
    },
    {
      it: 'a newly named person whom nobody watches sends nothing',
      sent: first,
      next: [{ in: 'b', at, claims: [{ people: people('Natallia Dulina') }] }],
      want: ['joined', 'nothing new'],
    },
    {
      it: 'a watched person who was not among them corrects',
      sent: first,
      next: [{ in: 'b', at, claims: [{ status: 'denied', count: 1, people: [watched('ales-bialiatski')] }] }],
      want: ['corrected', 'ales-bialiatski was not among them'],
    },
    {
      it: 'an official outlet updates',
      sent: first,
      next: [{ in: 'b', at, outletKind: 'official', claims: [{ count: 51 }] }],
      want: ['updated', 'an official outlet confirms it'],
    },
    {
      it: 'the legal act updates',
      sent: relief,
      next: [{ in: 'b', at, outletKind: 'official', claims: [{ ...us, kind: 'licence', targets: ['potash'] }] }],
      want: ['updated', 'the legal act was seen: in force'],
    },
    {
      it: 'another watched measure updates',
      sent: relief,
      next: [{ in: 'b', at, claims: [{ ...us, targets: ['potash', 'Belavia'] }] }],
      want: ['updated', 'also touches us-belavia'],
    },
    {
      it: 'a denial by the outlet that told it withdraws',
      sent: relief,
      next: [{ in: 'b', at, by: 'x', claims: [{ ...us, status: 'denied', targets: ['potash'] }] }],
      want: ['withdrawn', 'denied: it did not happen'],
    },
  ])('$it', ({ sent, next, want: [action, reason] }) => {
    expect(decide(factsOf(sent, ...next), sentFor(factsOf(sent)))).toEqual({
      action,
      reason,
      lateByMinutes: null,
      review: false,
    });
  });

  test('a withdrawal is sent once, and taken back when it happened after all', () => {
    const denied = factsOf(relief, { in: 'b', at, by: 'x', claims: [{ ...us, status: 'denied' }] });
    const withdrawal = sentFor(denied, { action: 'withdrawn' });
    expect(decide(denied, withdrawal).reason).toBe('already withdrawn');
    const official = factsOf(relief, { in: 'c', at, outletKind: 'official', claims: [us] });
    expect(decide(official, withdrawal)).toMatchObject({ action: 'corrected', reason: 'it happened after all' });
  });
});

const someTold = fc.array(
  fc.record({
    outletKind: fc.constantFrom('official', 'independent', 'state_media' as const),
    claim: fc.record({
      status: fc.constantFrom('occurred', 'planned', 'denied' as const),
      count: fc.option(fc.integer({ min: 1, max: 150 })),
      people: fc.subarray([watched('ales-bialiatski'), watched('maria-kalesnikava'), ...people('Natallia Dulina')]),
    }),
  }),
  { minLength: 1, maxLength: 8 },
);

test('whatever is told of one event, created is sent once, first, and nothing twice', () => {
  fc.assert(
    fc.property(someTold, (articles) => {
      const told = articles.map(({ outletKind, claim }, i): Told => ({ in: `a${i}`, at, outletKind, claims: [claim] }));
      let lastSent: Alert | null = null;
      const actions: string[] = [];
      for (const count of told.keys()) {
        const facts = factsOf(...told.slice(0, count + 1));
        const decision = decide(facts, lastSent);
        if (decision.action === 'joined') continue;
        actions.push(decision.action);
        lastSent = sentFor(facts, decision);
        expect(decide(facts, lastSent).action).toBe('joined');
      }
      expect(actions.slice(1)).not.toContain('created');
      expect(['created', undefined]).toContain(actions[0]);
    }),
    { numRuns: 150 },
  );
});

// The judge of a soak finds each fault that a soak looks for: one that could not, would call everything well.
import { expect, test } from 'vitest';
import { queueAlert } from '../../src/domain/delivery.ts';
import { sampleAlert } from '../support/sample-alerts.ts';
import type { Happening } from './happenings.ts';
import { isWell, judge, type Outcome, type Seen, type Verdict } from './verdict.ts';

const now = new Date('2025-12-13T15:00:00Z');
const happening = (id: string): Happening => ({ id, type: 'prisoner_release', at: now, count: 5, people: [] });
const source = (slug: string) => ({ ...sampleAlert().facts.sources[0], url: `http://127.0.0.1/en-1/${slug}` }) as never;
const event = (id: string, ...slugs: string[]) => ({
  id,
  type: 'prisoner_release' as const,
  sources: slugs.map(source),
});

function decided(eventId: string, revision: number, status: 'sent' | 'pending' = 'sent'): Outcome['alerts'][number] {
  const alert = { ...sampleAlert({ revision }), id: `${eventId}.${revision}`, eventId };
  const { nextAttemptAt, ...waiting } = queueAlert(alert, 'cases', now);
  const delivery =
    status === 'sent' ? { ...waiting, status, sentAt: now, receipt: null } : { ...waiting, status, nextAttemptAt };
  return { alert, deliveries: [delivery] };
}

const seen = (eventId: string, revision: number, change: Partial<Seen> = {}): Seen => ({
  ...{ id: `${eventId}_${revision}-cases`, eventId, revision, body: `${eventId} ${revision}` },
  ...change,
});

const well = {
  happenings: [happening('h001'), happening('h002')],
  events: [event('e-1', 'h001-01', 'h001-02'), event('e-2', 'h002-01')],
  alerts: [decided('e-1', 1), decided('e-1', 2), decided('e-2', 1)],
};
const allSeen = [seen('e-1', 1), seen('e-2', 1), seen('e-1', 2)];
const outcome = (
  change: Partial<Outcome> & { seen?: readonly Seen[]; wants?: (each: Happening) => boolean },
): Outcome => {
  const { seen: got = allSeen, wants = () => true, ...rest } = change;
  return { ...well, channels: [{ id: 'cases', wants, seen: got }], ...rest };
};

test('all is well where each happening came once, and a repeat of one delivery is no fault', () => {
  expect(isWell(judge(outcome({})))).toBe(true);
  expect(isWell(judge(outcome({ seen: [seen('e-1', 1), ...allSeen] })))).toBe(true);
});

test.for<{ it: string; change: Parameters<typeof outcome>[0]; faults: (keyof Verdict)[] }>([
  {
    it: 'a happening that never came',
    change: { seen: allSeen.filter(({ eventId }) => eventId !== 'e-2') },
    faults: ['missing', 'undelivered'],
  },
  {
    it: 'a happening at a channel that does not want it',
    change: { wants: ({ id }) => id !== 'h002' },
    faults: ['unwanted'],
  },
  {
    it: 'two events of one happening',
    change: { events: [event('e-1', 'h001-01'), event('e-2', 'h001-02')], happenings: [happening('h001')] },
    faults: ['toldTwice'],
  },
  {
    it: 'two happenings in one event',
    change: { events: [event('e-1', 'h001-01', 'h002-02'), event('e-2')] },
    faults: ['mixed'],
  },
  { it: 'a revision that never came', change: { seen: allSeen.slice(0, 2) }, faults: ['undelivered'] },
  {
    it: 'a delivery that still waits',
    change: { alerts: [decided('e-1', 1), decided('e-1', 2), decided('e-2', 1, 'pending')] },
    faults: ['unsettled'],
  },
  {
    it: 'two ids of one revision',
    change: { seen: [...allSeen, seen('e-2', 1, { id: 'other' })] },
    faults: ['twoIds'],
  },
  {
    it: 'one id with two contents',
    change: { seen: [...allSeen, seen('e-2', 1, { body: 'other' })] },
    faults: ['differing'],
  },
  {
    it: 'an earlier revision after a later one',
    change: { seen: [...allSeen, seen('e-1', 1)] },
    faults: ['disordered'],
  },
])('finds $it', ({ change, faults }) => {
  const verdict = judge(outcome(change));
  const found = Object.entries(verdict).flatMap(([name, list]) => (list.length > 0 ? [name] : []));
  expect(found.toSorted()).toEqual(faults.toSorted());
});

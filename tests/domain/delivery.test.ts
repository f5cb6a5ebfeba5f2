import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterAttempt,
  attemptWaitsMs,
  type DeliveryAttempt,
  deliveryFailures,
  maxRetryAfterMs,
  type PendingDelivery,
  queueAlert,
  queueNotice,
  replayDelivery,
} from '../../src/domain/delivery.ts';
import { sampleAlert } from '../support/sample-alerts.ts';

const now = new Date('2025-12-13T15:00:00Z');
const failure = (change: object = {}): DeliveryAttempt => ({
  outcome: 'failed',
  reason: 'server-error',
  retryable: true,
  retryAfterMs: null,
  message: 'HTTP 500',
  ...change,
});
const tried = (attempts: number): PendingDelivery => ({ ...queueAlert(sampleAlert(), 'desk', now), attempts });
const waitOf = (delivery: PendingDelivery, attempt: DeliveryAttempt) => {
  const after = afterAttempt(delivery, attempt, now).delivery;
  return after.status === 'pending' ? after.nextAttemptAt.getTime() - now.getTime() : after.status;
};

test('a delivery is due at once, under an id without a full stop', () => {
  const delivery = queueAlert(sampleAlert(), 'desk', now);
  expect(delivery).toMatchObject({ status: 'pending', attempts: 0, nextAttemptAt: now, channel: 'desk' });
  expect(delivery.id).toBe('e-a-1_1_1-desk');
  expect(queueNotice('heartbeat.2025-12-13', 'desk', now).id).not.toContain('.');
});

test('revisions and channels have ids of their own', () => {
  const ids = [1, 2].flatMap((revision) =>
    ['desk', 'cases'].map((channel) => queueAlert(sampleAlert({ revision }), channel, now).id),
  );
  expect(new Set(ids).size).toBe(4);
});

describe('afterAttempt', () => {
  test('what was accepted is sent, with its receipt', () => {
    const receipt = { channel: 'C1', ts: '1.2' };
    const { delivery } = afterAttempt(tried(2), { outcome: 'sent', receipt }, now);
    expect(delivery).toMatchObject({ status: 'sent', attempts: 3, sentAt: now, receipt });
  });

  test('waits by the schedule of the specification', () => {
    const minutes = Array.from({ length: 9 }, (_, attempts) => Number(waitOf(tried(attempts), failure())) / 60_000);
    expect(minutes).toEqual([5 / 60, 5, 30, 120, 300, 600, 840, 1200, 1440]);
  });

  test('the schedule takes 75 hours 35 minutes and five seconds', () => {
    expect(attemptWaitsMs.reduce((sum, wait) => sum + wait)).toBe(((75 * 60 + 35) * 60 + 5) * 1000);
  });

  test('waits as configured, and tries as often as there are waits', () => {
    const wait = (attempts: number) => {
      const after = afterAttempt(tried(attempts), failure(), now, [0, 2_000, 7_000]).delivery;
      return after.status === 'pending' ? after.nextAttemptAt.getTime() - now.getTime() : after.status;
    };
    expect([0, 1, 2].map(wait)).toEqual([2_000, 7_000, 'dead']);
  });

  test('the tenth failure is the last', () => {
    expect(waitOf(tried(9), failure())).toBe('dead');
  });

  test.for([
    { it: 'waits longer when the receiver asks to', attempt: failure({ retryAfterMs: 60_000 }), want: 60_000 },
    { it: 'never waits less than scheduled', attempt: failure({ retryAfterMs: 1 }), want: 5_000 },
    { it: 'waits a day at most', attempt: failure({ retryAfterMs: 1e12 }), want: maxRetryAfterMs },
    {
      it: 'gives up at once on what a retry can not mend',
      attempt: failure({ retryable: false, reason: 'refused' }),
      want: 'dead',
    },
    { it: 'gives up at once on a receiver that is gone', attempt: failure({ reason: 'gone' }), want: 'dead' },
  ])('$it', ({ attempt, want }) => {
    expect(waitOf(tried(0), attempt)).toBe(want);
  });

  test('a receiver that is gone switches its channel off; nothing else does', () => {
    const off = deliveryFailures.filter((reason) => afterAttempt(tried(0), failure({ reason }), now).disableChannel);
    expect(off).toEqual(['gone']);
  });

  test('a dead delivery keeps why, and may be replayed under its id', () => {
    const { delivery } = afterAttempt(tried(3), failure({ retryable: false, message: 'HTTP 400' }), now);
    expect(delivery).toMatchObject({ status: 'dead', attempts: 4, lastFailure: { message: 'HTTP 400' } });
    if (delivery.status !== 'dead') return;
    const again = replayDelivery(delivery, now);
    expect(again).toMatchObject({ id: delivery.id, status: 'pending', attempts: 0, nextAttemptAt: now });
  });

  test('whatever receivers answer, a delivery ends after ten tries at most, and never goes back in time', () => {
    const attempts = fc.record({
      reason: fc.constantFrom(...deliveryFailures),
      retryable: fc.boolean(),
      retryAfterMs: fc.option(fc.integer({ min: 0 })),
    });
    fc.assert(
      fc.property(fc.array(attempts, { minLength: 10, maxLength: 12 }), (changes) => {
        let at = now;
        let tries = 0;
        let delivery: ReturnType<typeof afterAttempt>['delivery'] = tried(0);
        for (const change of changes) {
          if (delivery.status !== 'pending') break;
          expect(delivery.nextAttemptAt.getTime()).toBeGreaterThanOrEqual(at.getTime());
          at = delivery.nextAttemptAt;
          delivery = afterAttempt(delivery, failure(change), at).delivery;
          tries += 1;
        }
        expect(delivery.status).toBe('dead');
        expect(tries).toBeLessThanOrEqual(10);
      }),
    );
  });
});

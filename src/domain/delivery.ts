// A delivery is one alert (or notice) on its way to one channel, with its attempts.
import type { Alert } from './alert/alert.ts';

export const deliveryFailures = [
  'timeout',
  'connection',
  'rate-limited',
  'server-error',
  'refused',
  'gone',
  'misconfigured',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** What a receiver gave back, e.g. Slack's channel and ts, kept for later edits. */
export type Receipt = Readonly<Record<string, string>>;

/** What came of one attempt. `sent` only after the receiver accepted. Messages never hold a secret or a secret address. */
export type DeliveryAttempt =
  | { readonly outcome: 'sent'; readonly receipt: Receipt | null }
  | {
      readonly outcome: 'failed';
      readonly reason: DeliveryFailure;
      readonly retryable: boolean;
      readonly retryAfterMs: number | null;
      readonly message: string;
    };

export interface FailureNote {
  readonly reason: DeliveryFailure;
  readonly message: string;
  readonly at: Date;
}

/** `about` is what is delivered: one revision of the alert for an event, or a notice outside of any event. */
interface DeliveryBase {
  readonly id: string; // stable over retries and replays: receivers deduplicate by it
  readonly about:
    | { readonly alertId: string; readonly eventId: string; readonly revision: number }
    | { readonly noticeId: string };
  readonly channel: string;
  readonly attempts: number; // tries made since it was queued or replayed
  readonly lastFailure: FailureNote | null;
}

export type Delivery =
  | (DeliveryBase & { readonly status: 'pending'; readonly nextAttemptAt: Date })
  | (DeliveryBase & { readonly status: 'sent'; readonly sentAt: Date; readonly receipt: Receipt | null })
  | (DeliveryBase & { readonly status: 'dead'; readonly diedAt: Date; readonly lastFailure: FailureNote });
export type PendingDelivery = Extract<Delivery, { status: 'pending' }>;
export type DeadDelivery = Extract<Delivery, { status: 'dead' }>;

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** Waits before each try, the first at once: the schedule of the Standard Webhooks specification, 10 tries over 75 h 35 min. */
export const attemptWaitsMs: readonly number[] = [
  0,
  5 * secondMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
];

/** A receiver may ask for a longer pause, up to this; a longer wish is taken as this. */
export const maxRetryAfterMs = 24 * hourMs;

/** The id holds no full stop, for signed content joins id, time and body by full stops. */
export function deliveryId(contentId: string, channel: string): string {
  return `${contentId}-${channel}`.replaceAll('.', '_');
}

export function queueAlert(alert: Alert, channel: string, now: Date): PendingDelivery {
  const about = { alertId: alert.id, eventId: alert.eventId, revision: alert.revision };
  return pending(deliveryId(alert.id, channel), about, channel, now);
}

export function queueNotice(noticeId: string, channel: string, now: Date): PendingDelivery {
  return pending(deliveryId(noticeId, channel), { noticeId }, channel, now);
}

export interface AfterAttempt {
  readonly delivery: Delivery;
  /** The receiver said that it is gone for good (410): nothing further goes to this channel until a person acts. */
  readonly disableChannel: boolean;
}

/** What an attempt makes of a delivery: sent, pending again after the next of `waitsMs`, or dead with the reason. */
export function afterAttempt(
  delivery: PendingDelivery,
  attempt: DeliveryAttempt,
  now: Date,
  waitsMs: readonly number[] = attemptWaitsMs,
): AfterAttempt {
  const attempts = delivery.attempts + 1;
  const { id, about, channel } = delivery;
  if (attempt.outcome === 'sent') {
    const { receipt } = attempt;
    const { lastFailure } = delivery;
    return {
      delivery: { id, about, channel, attempts, lastFailure, status: 'sent', sentAt: now, receipt },
      disableChannel: false,
    };
  }
  const lastFailure = { reason: attempt.reason, message: attempt.message, at: now };
  const disableChannel = attempt.reason === 'gone';
  const waitMs = attempt.retryable && !disableChannel ? waitOf(waitsMs[attempts], attempt.retryAfterMs) : null;
  if (waitMs === null) {
    return {
      delivery: { id, about, channel, attempts, lastFailure, status: 'dead', diedAt: now },
      disableChannel,
    };
  }
  const nextAttemptAt = new Date(now.getTime() + waitMs);
  return { delivery: { id, about, channel, attempts, lastFailure, status: 'pending', nextAttemptAt }, disableChannel };
}

/** A dead delivery gets the whole schedule again, under the id that receivers know; what failed last stays visible. */
export function replayDelivery({ id, about, channel, lastFailure }: DeadDelivery, now: Date): PendingDelivery {
  return { ...pending(id, about, channel, now), lastFailure };
}

/** Milliseconds until the next try, never earlier than the receiver asked; null when all were made. */
function waitOf(scheduledMs: number | undefined, retryAfterMs: number | null): number | null {
  if (scheduledMs === undefined) return null;
  return Math.max(scheduledMs, Math.min(retryAfterMs ?? 0, maxRetryAfterMs));
}

function pending(id: string, about: Delivery['about'], channel: string, now: Date): PendingDelivery {
  return { id, about, channel, attempts: 0, lastFailure: null, status: 'pending', nextAttemptAt: now };
}

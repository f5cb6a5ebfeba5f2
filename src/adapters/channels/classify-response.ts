// What an HTTP answer means for a delivery: one table for every channel.
import type { DeliveryAttempt, DeliveryFailure } from '../../domain/delivery.ts';

/** Response headers as undici gives them: lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

export type FailedAttempt = Extract<DeliveryAttempt, { outcome: 'failed' }>;

interface Verdict {
  readonly reason: DeliveryFailure;
  readonly retryable: boolean;
  readonly words: string;
}

const never = (reason: DeliveryFailure, words: string): Verdict => ({ reason, retryable: false, words });
const later = (reason: DeliveryFailure, words: string): Verdict => ({ reason, retryable: true, words });

/** Statuses that mean more than their class; Standard Webhooks: 410 disables, 3xx is a failure, 429 and 5xx are tried again. */
const byStatus: Readonly<Record<number, Verdict>> = {
  401: never('misconfigured', 'the receiver does not accept our credentials'),
  403: never('misconfigured', 'the receiver forbids it'),
  404: never('misconfigured', 'there is no such receiver'),
  408: later('timeout', 'the receiver gave up waiting'),
  410: never('gone', 'the receiver is gone for good'),
  429: later('rate-limited', 'the receiver asks to slow down'),
};

function verdictOn(status: number): Verdict {
  const own = byStatus[status];
  if (own !== undefined) return own;
  if (status >= 500) return later('server-error', 'the receiver has a problem');
  if (status >= 400) return never('refused', 'the receiver refused it');
  if (status >= 300) return never('misconfigured', 'the receiver redirects, and deliveries follow no redirects');
  return never('refused', 'the receiver gave no proper answer');
}

/** Any 2xx is accepted, with no receipt. Messages hold the status alone: no address, no words of the receiver. */
export function classifyResponse(status: number, headers: ResponseHeaders, now: Date): DeliveryAttempt {
  if (status >= 200 && status < 300) return { outcome: 'sent', receipt: null };
  const { reason, retryable, words } = verdictOn(status);
  return {
    outcome: 'failed',
    reason,
    retryable,
    retryAfterMs: retryable ? retryAfterMs(headers['retry-after'], now) : null,
    message: `HTTP ${status}: ${words}`,
  };
}

/** Retry-After as whole seconds or an HTTP date (RFC 9110, 10.2.3); null when absent, unreadable or past. */
export function retryAfterMs(header: string | string[] | undefined, now: Date): number | null {
  const value = (Array.isArray(header) ? header[0] : header)?.trim();
  if (value === undefined || value === '') return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(value)) return null;
  const waitMs = Date.parse(value) - now.getTime();
  return waitMs > 0 ? waitMs : null;
}

export function failed(
  reason: DeliveryFailure,
  message: string,
  { retryable = false, retryAfterMs = null }: { retryable?: boolean; retryAfterMs?: number | null } = {},
): FailedAttempt {
  return { outcome: 'failed', reason, retryable, retryAfterMs, message };
}

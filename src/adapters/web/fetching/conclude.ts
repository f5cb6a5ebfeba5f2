// What an answer that is no redirect means for the fetch.
import type { FetchOutcome, FetchRequest } from '../../../ports.ts';
import type { Exchange } from './exchange.ts';
import { addressInWords, failed } from './failures.ts';
import { retryAfterMs } from './retry-after.ts';

export interface Arrival {
  readonly url: URL;
  /** At least one redirect led here, and all of them were permanent. */
  readonly movedForGood: boolean;
  readonly request: FetchRequest;
  readonly now: Date;
}

/** For a 429 that does not say how long to stay away. */
const defaultWaitMs = 5 * 60 * 1000;

export function conclude(answer: Exchange, { url, movedForGood, request, now }: Arrival): FetchOutcome {
  const where = addressInWords(url);
  const etag = answer.header('etag');
  const lastModified = answer.header('last-modified');
  if (answer.bytes !== null) {
    const contentType = answer.header('content-type');
    const movedTo = movedForGood ? url.href : null;
    return { outcome: 'fetched', url: url.href, movedTo, contentType, bytes: answer.bytes, etag, lastModified };
  }
  if (answer.status === 304 && (request.etag !== null || request.lastModified !== null)) {
    return { outcome: 'not-modified', etag: etag ?? request.etag, lastModified: lastModified ?? request.lastModified };
  }
  if (answer.status === 410) return { outcome: 'gone', message: `${where}: gone for good (410)` };
  return refusal(answer, where, now);
}

function refusal(answer: Exchange, where: string, now: Date): FetchOutcome {
  const { status } = answer;
  const waitMs = retryAfterMs(answer.header('retry-after'), now) ?? (status === 429 ? defaultWaitMs : null);
  if (waitMs !== null && (status === 429 || status === 503)) {
    const message = `${where}: the server answered ${status} and asks to stay away for ${Math.ceil(waitMs / 1000)} s`;
    return { outcome: 'wait', waitMs, why: 'rate-limited', message };
  }
  const retryable = status >= 500 || status === 408 || status === 425;
  return failed('http-status', `${where}: the server answered ${status}`, retryable, status);
}

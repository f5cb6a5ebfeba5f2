// One request and its answer, without following redirects. The body is read only when the status says that it is the page.
import { type Dispatcher, request } from 'undici';
import { BodyTooLarge, OutOfTime } from './failures.ts';
import { type BodyLimits, readBody } from './read-body.ts';

export interface ExchangeRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly dispatcher: Dispatcher;
  readonly headersTimeoutMs: number;
  readonly body: BodyLimits;
  /** Ends the request whatever it is doing. */
  readonly signal: AbortSignal;
}

export interface Exchange {
  readonly status: number;
  readonly bytes: Uint8Array | null; // null unless the status is 200 or 203
  header(name: string): string | null;
}

/** Throws what undici, the guard, BodyTooLarge, BadResponse or OutOfTime throw. */
export async function exchange(wanted: ExchangeRequest): Promise<Exchange> {
  const response = await responseHead(wanted);
  const header = (name: string): string | null => firstOf(response.headers[name]);
  // Destroying the unread body makes it emit an error that nobody needs to see.
  response.body.on('error', () => {});
  if (response.statusCode !== 200 && response.statusCode !== 203) {
    response.body.destroy();
    return { status: response.statusCode, bytes: null, header };
  }
  const { body } = wanted;
  if (body.beyond === 'fail' && Number(header('content-length') ?? 0) > body.maxBytes) {
    response.body.destroy();
    throw new BodyTooLarge(body.maxBytes);
  }
  const bytes = await readBody(response.body, header('content-encoding'), body);
  return { status: response.statusCode, bytes, header };
}

/** undici's own timers tick every half second and do not count the name lookup, so the wait for the head is timed here. */
async function responseHead(wanted: ExchangeRequest): Promise<Dispatcher.ResponseData> {
  const { url, headers, dispatcher, headersTimeoutMs, signal } = wanted;
  const tooSlow = new AbortController();
  const message = `no answer within ${headersTimeoutMs / 1000} s`;
  const timer = setTimeout(() => tooSlow.abort(new OutOfTime(message)), headersTimeoutMs);
  try {
    return await request(url, {
      dispatcher,
      headers,
      headersTimeout: 0,
      bodyTimeout: 0,
      signal: AbortSignal.any([signal, tooSlow.signal]),
    });
  } finally {
    clearTimeout(timer);
  }
}

const firstOf = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

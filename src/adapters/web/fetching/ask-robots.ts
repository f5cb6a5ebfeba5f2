// Fetches a robots.txt, following redirects, each hop guarded, and says what came of it in the words of RFC 9309.
import type { Clock } from '../../../ports.ts';
import type { AddressGuard } from '../address-guard.ts';
import { type RobotsAnswer, robotsMaxBytes } from '../robots.ts';
import type { Dispatchers } from './dispatchers.ts';
import { exchange } from './exchange.ts';
import { isRedirect, redirectTarget } from './redirect.ts';
import { retryAfterMs } from './retry-after.ts';

export interface RobotsRequest {
  readonly guard: AddressGuard;
  readonly dispatchers: Dispatchers;
  readonly clock: Clock;
  readonly userAgent: string;
  readonly headersTimeoutMs: number;
  readonly proxy: string | null;
  readonly signal: AbortSignal;
}

const maxHops = 5; // RFC 9309, 2.3.1.2

export async function askRobots(request: RobotsRequest, address: URL): Promise<RobotsAnswer> {
  let url = address;
  for (let hop = 0; hop <= maxHops; hop += 1) {
    const answer = await oneHop(request, url);
    if (answer.bytes !== null) return { kind: 'text', text: new TextDecoder().decode(answer.bytes) };
    const { status } = answer;
    if (status === 429 || status >= 500) {
      const waitMs = retryAfterMs(answer.header('retry-after'), request.clock.now());
      return { kind: 'unreachable', why: `robots.txt answered ${status}`, retryAfterMs: waitMs };
    }
    const next = isRedirect(status) ? redirectTarget(answer.header('location'), url) : null;
    if (next === null) return { kind: 'none' };
    url = next;
  }
  return { kind: 'none' };
}

async function oneHop(request: RobotsRequest, url: URL): ReturnType<typeof exchange> {
  const { guard, dispatchers, userAgent, headersTimeoutMs, proxy, signal } = request;
  guard.checkUrl(url);
  const headers = { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br' };
  const body = { maxBytes: robotsMaxBytes, beyond: 'cut' } as const;
  return exchange({ url, headers, dispatcher: await dispatchers.for(url, proxy), headersTimeoutMs, body, signal });
}

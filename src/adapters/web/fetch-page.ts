// One polite, guarded GET: the host's turn is taken, robots.txt is asked, every hop is checked, everything has a limit.
import type { Clock, FetchOutcome, FetchRequest, HostTurns, PageFetcher } from '../../ports.ts';
import { type AddressGuard, type AddressLookup, createAddressGuard } from './address-guard.ts';
import { askRobots } from './fetching/ask-robots.ts';
import { conclude } from './fetching/conclude.ts';
import { createDispatchers, type Dispatchers } from './fetching/dispatchers.ts';
import { type Exchange, exchange } from './fetching/exchange.ts';
import { addressInWords, failed, failureOf, OutOfTime } from './fetching/failures.ts';
import { type HostTurn, holdHostTurn } from './fetching/host-turn.ts';
import { isRedirect, redirectTarget } from './fetching/redirect.ts';
import { createRobots, type Robots, type RobotsAnswer } from './robots.ts';

export interface PageFetcherOptions {
  /** Honest, with a way to reach the operator: `Vestka/0.1 (+https://example.org/vestka; ops@example.org)`. */
  readonly userAgent: string;
  readonly allowedPorts: readonly number[];
  /** One's own hosts that need not be public; see AddressGuardOptions. */
  readonly allowedHosts: readonly string[];
  readonly maxBytes: { readonly feed: number; readonly page: number }; // after decompression
  /** From the start of one request (name lookup and connection included) to its response head. */
  readonly headersTimeoutMs: number;
  /** For the whole fetch: robots.txt, every redirect and the body. */
  readonly deadlineMs: number;
  readonly maxRedirects: number;
  /** Between two requests to one host. */
  readonly minGapMs: number;
  readonly robots: boolean;
  /** In place of the system's resolver. */
  readonly lookup?: AddressLookup;
}

/**
 * `fetch` rejects only when `turns` rejects; everything the web can do is an outcome.
 * @throws TypeError for a user agent that cannot be sent or an allowed host that cannot be read.
 */
export function createPageFetcher(
  options: PageFetcherOptions,
  ports: { readonly turns: HostTurns; readonly clock: Clock },
): PageFetcher {
  if (!isHeaderValue(options.userAgent)) throw new TypeError('the user agent must be one line of plain ASCII');
  const guard = createAddressGuard({ ...options, connectTimeoutMs: options.headersTimeoutMs });
  const dispatchers = createDispatchers(guard, options.headersTimeoutMs);
  const robots = createRobots({ userAgent: options.userAgent, clock: ports.clock });
  const shared: Shared = { options, clock: ports.clock, guard, dispatchers, robots };
  return {
    fetch: (request) => fetchPage(shared, ports.turns, request),
    close: () => dispatchers.close(),
  };
}

interface Shared {
  readonly options: PageFetcherOptions;
  readonly clock: Clock;
  readonly guard: AddressGuard;
  readonly dispatchers: Dispatchers;
  readonly robots: Robots;
}

/** What one fetch carries from hop to hop. */
interface Trip {
  readonly request: FetchRequest;
  readonly turn: HostTurn;
  readonly signal: AbortSignal;
}

async function fetchPage(shared: Shared, turns: HostTurns, request: FetchRequest): Promise<FetchOutcome> {
  const { deadlineMs, minGapMs } = shared.options;
  const url = URL.parse(request.url);
  if (url === null) return failed('address-refused', 'the address is not a URL', false);
  url.hash = '';
  const expiry = new AbortController();
  const tooLong = new OutOfTime(`not complete within ${deadlineMs / 1000} s`);
  const timer = setTimeout(() => expiry.abort(tooLong), deadlineMs);
  const turn = holdHostTurn(turns, { leaseMs: deadlineMs + 5000, minGapMs });
  try {
    return await follow(shared, { request, turn, signal: expiry.signal }, url);
  } finally {
    clearTimeout(timer);
    await turn.release();
  }
}

async function follow(shared: Shared, trip: Trip, start: URL): Promise<FetchOutcome> {
  let url = start;
  let permanent = true;
  for (let hop = 0; hop <= shared.options.maxRedirects; hop += 1) {
    const stop = await obstacle(shared, trip, url, hop);
    if (stop !== null) return stop;
    const answer = await ask(shared, trip, url);
    if ('outcome' in answer) return answer;
    if (!isRedirect(answer.status)) return arrive(shared, trip, answer, url, hop > 0 && permanent);
    const next = redirectTarget(answer.header('location'), url);
    if (next === null) {
      return failed('bad-response', `${addressInWords(url)}: redirects to no readable address`, true, answer.status);
    }
    permanent &&= answer.status === 301 || answer.status === 308;
    url = next;
  }
  const message = `${addressInWords(start)}: more than ${shared.options.maxRedirects} redirects`;
  return failed('too-many-redirects', message, true);
}

/** A server that asks one of us to stay away is left alone by all of us, for an hour at most. */
const longestHostPauseMs = 60 * 60 * 1000;

function arrive(shared: Shared, trip: Trip, answer: Exchange, url: URL, movedForGood: boolean): FetchOutcome {
  const outcome = conclude(answer, { url, movedForGood, request: trip.request, now: shared.clock.now() });
  if (outcome.outcome === 'wait') trip.turn.owe(Math.min(outcome.waitMs, longestHostPauseMs));
  return outcome;
}

/** Whatever forbids this hop, or null: the address guard, the host's turn, robots.txt. */
async function obstacle(shared: Shared, trip: Trip, url: URL, hop: number): Promise<FetchOutcome | null> {
  try {
    shared.guard.checkUrl(url);
  } catch (error) {
    return failureOf(error, url);
  }
  const busy = hop === 0 ? await trip.turn.take(url.host) : await trip.turn.takeSoon(url.host, trip.signal);
  if (busy !== null) return waitForTurn(shared, url, busy.waitMs);
  return shared.options.robots ? robotsObstacle(shared, trip, url) : null;
}

function waitForTurn(shared: Shared, url: URL, waitMs: number): FetchOutcome {
  const isSlow = shared.robots.knownCrawlDelayMs(url) > shared.options.minGapMs;
  const message = isSlow
    ? `${url.host} asks for a pause between two requests`
    : `${url.host} is being asked by another request, or was a moment ago`;
  return { outcome: 'wait', waitMs, why: isSlow ? 'crawl-delay' : 'host-busy', message };
}

async function robotsObstacle(shared: Shared, trip: Trip, url: URL): Promise<FetchOutcome | null> {
  try {
    const verdict = await shared.robots.ruling(url, (address) => askRobotsFor(shared, trip, address));
    if (verdict.ruling === 'disallowed') return failed('robots-disallowed', verdict.message, false);
    if (verdict.ruling === 'unknown') {
      const { message, retryAfterMs: waitMs } = verdict;
      if (waitMs === null) return failed('robots-disallowed', message, true);
      trip.turn.owe(Math.min(waitMs, longestHostPauseMs));
      return { outcome: 'wait', waitMs, why: 'rate-limited', message };
    }
    trip.turn.owe(verdict.crawlDelayMs);
    return null;
  } catch (error) {
    const failure = failureOf(error, new URL('/robots.txt', url), trip.request.proxy);
    return { ...failure, message: `${failure.message}; it is asked before ${addressInWords(url)}` };
  }
}

const askRobotsFor = (shared: Shared, { request, signal }: Trip, address: URL): Promise<RobotsAnswer> =>
  askRobots({ ...shared, ...shared.options, proxy: request.proxy, signal }, address);

async function ask(shared: Shared, trip: Trip, url: URL): Promise<Exchange | FetchOutcome> {
  try {
    return await exchange({
      url,
      headers: requestHeaders(shared.options.userAgent, trip.request),
      dispatcher: await shared.dispatchers.for(url, trip.request.proxy),
      headersTimeoutMs: shared.options.headersTimeoutMs,
      body: { maxBytes: shared.options.maxBytes[trip.request.purpose], beyond: 'fail' },
      signal: trip.signal,
    });
  } catch (error) {
    return failureOf(error, url, trip.request.proxy);
  }
}

const accepted = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
} as const;

function requestHeaders(userAgent: string, request: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accepted[request.purpose],
    'accept-encoding': 'gzip, deflate, br',
    ...(isHeaderValue(request.etag) ? { 'if-none-match': request.etag } : {}),
    ...(isHeaderValue(request.lastModified) ? { 'if-modified-since': request.lastModified } : {}),
  };
}

/** A validator that a server once sent is sent back only if it can stand in a header: visible ASCII and spaces. */
const isHeaderValue = (value: string | null): value is string => value !== null && /^[\x20-\x7e]{1,1000}$/.test(value);

// robots.txt by RFC 9309: what a site allows this program to fetch, and how long it wants between two requests.
import robotsParserModule from 'robots-parser';
import type { Clock } from '../../ports.ts';

/** What came of asking for a robots.txt; the fetcher asks, following redirects, so that the same guard stands before it. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' } // 4xx, or redirects without end: no rules
  | { readonly kind: 'unreachable'; readonly why: string; readonly retryAfterMs: number | null }; // 5xx, 429

export type RobotsRuling =
  | { readonly ruling: 'allowed'; readonly crawlDelayMs: number }
  | { readonly ruling: 'disallowed'; readonly message: string }
  | { readonly ruling: 'unknown'; readonly message: string; readonly retryAfterMs: number | null };

export interface RobotsOptions {
  readonly userAgent: string;
  readonly clock: Clock;
}

export interface Robots {
  /** `ask` fetches the file where it is not known yet; what it throws is passed on and not remembered. */
  ruling(url: URL, ask: (address: URL) => Promise<RobotsAnswer>): Promise<RobotsRuling>;
  /** The pause a host asked for as far as it is known without asking, in milliseconds. */
  knownCrawlDelayMs(url: URL): number;
}

export const robotsMaxBytes = 512 * 1024; // RFC 9309, 2.5 asks for at least 500 KiB

const maxSites = 500;
const goodForMs = 6 * 60 * 60 * 1000; // RFC 9309, 2.4 allows a day
const failureGoodForMs = 10 * 60 * 1000;
const maxCrawlDelayMs = 120_000; // a longer wish would stop an outlet's news altogether
const maxLineLength = 2000; // the matcher's time grows with the length of a rule
const pathLengthLooked = 2000;

/** The name that robots.txt knows us by: `Vestka` in `Vestka/0.1 (…)` and in `Mozilla/5.0 (compatible; Vestka/0.1; …)`. */
function productName(userAgent: string): string {
  const [, name] =
    /^Mozilla\/\S{1,20} \(compatible; ([\w-]{1,60})/.exec(userAgent) ?? /^([\w-]{1,60})/.exec(userAgent) ?? [];
  return name ?? '*';
}

interface SiteRules {
  readonly rules: ParsedRobots | null; // null: no rules
  readonly failure: Extract<RobotsAnswer, { kind: 'unreachable' }> | null;
  readonly freshUntilMs: number;
}

interface ParsedRobots {
  isAllowed(url: string, userAgent: string): boolean | undefined;
  getMatchingLineNumber(url: string, userAgent: string): number;
  getCrawlDelay(userAgent: string): number | undefined;
}

// The package's types describe an ES module, while it is CommonJS whose export is the function itself.
const robotsParser = robotsParserModule as unknown as (address: string, text: string) => ParsedRobots;

/** Rules are kept for the 500 sites asked for last. */
export function createRobots({ userAgent: fullUserAgent, clock }: RobotsOptions): Robots {
  const userAgent = productName(fullUserAgent);
  const sites = new Map<string, SiteRules>();
  const remember = (origin: string, site: SiteRules): SiteRules => {
    sites.delete(origin);
    sites.set(origin, site);
    const oldest = sites.keys().next().value;
    if (sites.size > maxSites && oldest !== undefined) sites.delete(oldest);
    return site;
  };
  return {
    async ruling(url, ask) {
      const known = sites.get(url.origin);
      const nowMs = clock.now().getTime();
      if (known && known.freshUntilMs > nowMs) return ruleOn(remember(url.origin, known), url, userAgent);
      const answer = await ask(new URL('/robots.txt', url));
      return ruleOn(remember(url.origin, readAnswer(answer, known, url, nowMs)), url, userAgent);
    },
    knownCrawlDelayMs: (url) => crawlDelayMs(sites.get(url.origin) ?? null, userAgent),
  };
}

function readAnswer(answer: RobotsAnswer, known: SiteRules | undefined, url: URL, nowMs: number): SiteRules {
  switch (answer.kind) {
    case 'text':
      return { rules: parse(url, answer.text), failure: null, freshUntilMs: nowMs + goodForMs };
    case 'none':
      return { rules: null, failure: null, freshUntilMs: nowMs + goodForMs };
    case 'unreachable': {
      const freshUntilMs = nowMs + Math.max(failureGoodForMs, answer.retryAfterMs ?? 0);
      // Rules read before stay in force while the file cannot be read (RFC 9309, 2.3.1.4).
      if (known !== undefined && known.failure === null) return { ...known, freshUntilMs };
      return { rules: null, failure: answer, freshUntilMs };
    }
    default:
      return answer satisfies never;
  }
}

function parse(url: URL, text: string): ParsedRobots {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= maxLineLength);
  return robotsParser(new URL('/robots.txt', url).href, lines.join('\n').replaceAll(/\*+/g, '*'));
}

function ruleOn(site: SiteRules, url: URL, userAgent: string): RobotsRuling {
  if (site.failure !== null) {
    const message = `${url.host}: ${site.failure.why}, so nothing is fetched there until its rules can be read`;
    return { ruling: 'unknown', message, retryAfterMs: site.failure.retryAfterMs };
  }
  const address = url.href.slice(0, url.origin.length + pathLengthLooked);
  if (site.rules?.isAllowed(address, userAgent) === false) {
    const line = site.rules.getMatchingLineNumber(address, userAgent);
    const words = `${url.host}${url.pathname}`.slice(0, 200);
    return { ruling: 'disallowed', message: `${words}: robots.txt of ${url.host} disallows it (line ${line})` };
  }
  return { ruling: 'allowed', crawlDelayMs: crawlDelayMs(site, userAgent) };
}

function crawlDelayMs(site: SiteRules | null, userAgent: string): number {
  const seconds = site?.rules?.getCrawlDelay(userAgent) ?? 0;
  return Math.min(Math.max(seconds * 1000, 0), maxCrawlDelayMs);
}

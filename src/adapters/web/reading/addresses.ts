// The address that a page gives for itself.
import type { PageFacts } from './page-facts.ts';

const maxUrlChars = 2000;

/** The canonical link or og:url, unless it is plainly a template's mistake: the home page for an article. */
export function canonicalOf(facts: PageFacts, url: string | null): string | null {
  for (const given of [facts.canonical, facts.meta.get('og:url')]) {
    const address = given ? resolve(given, facts.base, url) : null;
    if (address && !(isHome(address) && url && !isHome(URL.parse(url)))) return address.href;
  }
  return null;
}

function resolve(given: string, base: string | null, url: string | null): URL | null {
  const from = base ? (URL.parse(base, url ?? undefined)?.href ?? url) : url;
  const address = URL.parse(given.slice(0, maxUrlChars), from ?? undefined);
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

const isHome = (address: URL | null) => !address || (address.pathname === '/' && address.search === '');

/** One page, whatever the scheme, `www.`, query and last slash. */
export function isSamePage(given: string, url: string | null): boolean {
  if (!url) return false;
  const [a, b] = [URL.parse(given, url), URL.parse(url)];
  return Boolean(a && b && !isHome(a) && hostAndPath(a) === hostAndPath(b));
}

const hostAndPath = (address: URL) => address.host.replace(/^www\./, '') + address.pathname.replace(/\/$/, '');

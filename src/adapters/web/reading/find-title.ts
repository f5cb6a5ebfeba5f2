// The headline: what the page itself shows, checked against what it tells machines.
import type { LinkedArticle } from './linked-data.ts';
import { type PageFacts, textOf } from './page-facts.ts';

const maxTitleChars = 500;

export function findTitle(facts: PageFacts, linked: LinkedArticle | null): string | null {
  const told = [facts.meta.get('og:title'), linked?.headline, facts.meta.get('twitter:title'), facts.titleTag]
    .map((title) => clean(title ?? ''))
    .filter((title) => title !== '');
  const shown = facts.headings.map((heading) => clean(textOf(heading))).filter((heading) => heading !== '');
  const agreed = shown.find((heading) => told.some((title) => agree(heading, title)));
  if (agreed) return agreed;
  const site = siteNameOf(facts, linked);
  const title = told[0] ? withoutSite(told[0], site) : null;
  if (title && !isSiteName(title, site)) return title;
  return shown[0] ?? title;
}

const clean = (title: string) =>
  title
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxTitleChars);

export const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The heading is the title, or the title with the site's name around it; one word in common is not enough. */
function agree(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)];
  if (a.length < 8) return a !== '' && a === b;
  return b.includes(a) || (b.length > 20 && a.includes(b));
}

export const siteNameOf = (facts: PageFacts, linked: LinkedArticle | null): string | null =>
  facts.meta.get('og:site_name') ?? linked?.publisher ?? facts.meta.get('application-name') ?? null;

const isSiteName = (title: string, site: string | null) => site !== null && fold(title) === fold(site);

/** Cuts " | Site" or " - Site" where the part is the site's name, or the last of several parts and short. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|»·•—–-]\s+|\s+::\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (site && isSiteName(parts[0] ?? '', site)) return title.slice(title.indexOf(parts[1] ?? ''));
  const isSite = site
    ? fold(site).includes(fold(last)) || fold(last).includes(fold(site))
    : last.length < 25 && / [|»·•] /.test(title);
  return isSite && last !== '' ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|»·•—–:-]+\s*$/, '') : title;
}

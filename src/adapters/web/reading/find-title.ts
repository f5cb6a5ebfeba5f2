// The headline: what the page itself shows, checked against what it tells machines.
import { fold } from './letters.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type PageFacts, textOf } from './page-facts.ts';

const maxTitleChars = 500;

export function findTitle(facts: PageFacts, linked: LinkedArticle | null): string | null {
  const told = list([facts.meta.get('og:title'), linked?.headline, facts.meta.get('twitter:title')]);
  const shown = facts.headings
    .map((heading) => ({ text: clean(textOf(heading)), level: Number(heading.name[1]) }))
    .filter((heading) => heading.text !== '');
  for (const title of [...told, ...list([facts.titleTag])]) {
    const agreed = bestHeading(shown, title);
    if (agreed) return agreed;
  }
  const site = siteNameOf(facts, linked);
  const trusted = told.map((title) => withoutSite(title, site)).find((title) => !isSiteName(title, site));
  return trusted ?? onlyHeading(shown, facts) ?? (facts.titleTag ? withoutSite(clean(facts.titleTag), site) : null);
}

const list = (titles: readonly (string | null | undefined)[]) =>
  titles.map((title) => clean(title ?? '')).filter((title) => title !== '');

/** Where nothing trustworthy is told, the page's one h1 speaks for itself. */
function onlyHeading(shown: readonly Heading[], facts: PageFacts): string | null {
  const marked = (facts.properties.get('headline') ?? []).map((element) =>
    clean(element.attribs.content ?? textOf(element)),
  );
  const first = shown.filter((heading) => heading.level === 1);
  return marked.find((text) => text !== '') ?? (first.length === 1 ? (first[0]?.text ?? null) : null);
}

const clean = (title: string) =>
  title
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxTitleChars);

interface Heading {
  readonly text: string;
  readonly level: number;
}

/** The heading that covers most of the title: beside the site's name in an h1, the headline may be an h2. */
function bestHeading(shown: readonly Heading[], title: string): string | null {
  let best: string | null = null;
  let bestCover = 0.45;
  for (const heading of shown) {
    const cover = coverOf(fold(heading.text), fold(title)) - heading.level * 0.01;
    if (cover > bestCover) [best, bestCover] = [heading.text, cover];
  }
  return best;
}

/** A heading of several words that stands in a title is a part of it, however long the rest is. */
const partCover = 0.5;

/** Share of the title that the heading repeats, or of a longer heading that the title is; else of words in common. */
function coverOf(heading: string, title: string): number {
  if (heading.length < 4 || title.length < 4) return 0;
  if (title.includes(heading))
    return Math.max(heading.length / title.length, heading.split(' ').length > 2 ? partCover : 0);
  if (title.length > 20 && heading.includes(title)) return title.length / heading.length;
  return wordsInCommon(heading.split(' '), title.split(' '));
}

function wordsInCommon(heading: readonly string[], title: readonly string[]): number {
  const known = new Set(title);
  const shared = heading.filter((word) => known.has(word)).length;
  return shared < 4 ? 0 : (0.9 * shared) / Math.max(heading.length, title.length);
}

export const siteNameOf = (facts: PageFacts, linked: LinkedArticle | null): string | null =>
  facts.meta.get('og:site_name') ?? linked?.publisher ?? facts.meta.get('application-name') ?? null;

const isSiteName = (title: string, site: string | null) => site !== null && fold(title) === fold(site);

/** Cuts " | Site" or " - Site" where the part is the site's name, or the last of several parts and short. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s{1,9}[|»·•—–-]\s{1,9}|\s{1,9}::\s{1,9}/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (site && isSiteName(parts[0] ?? '', site)) return title.slice(title.indexOf(parts[1] ?? ''));
  const isSite = site
    ? fold(site).includes(fold(last)) || fold(last).includes(fold(site))
    : last.length < 25 && / [|»·•] /.test(title);
  return isSite && last !== ''
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s{0,9}[|»·•—–:-]{1,9}\s{0,9}$/, '')
    : title;
}

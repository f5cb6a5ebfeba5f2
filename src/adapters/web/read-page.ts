// A page's bytes to an article: its text, title, dates and language.
import type { PageReader, PageReading } from '../../ports.ts';
import { buildBoxes } from './reading/boxes.ts';
import { chooseBody } from './reading/choose-body.ts';
import { decodeHtml, maxHtmlBytes } from './reading/decode-html.ts';
import { dropScripts } from './reading/drop-scripts.ts';
import { findByline } from './reading/find-byline.ts';
import { findDates } from './reading/find-dates.ts';
import { findLead } from './reading/find-lead.ts';
import { findShownDates } from './reading/find-shown-date.ts';
import { findTitle, siteNameOf } from './reading/find-title.ts';
import { findHeadline } from './reading/headline.ts';
import { readLinkedData } from './reading/linked-data.ts';
import { gatherFacts, type PageFacts } from './reading/page-facts.ts';
import { parseHtml } from './reading/parse-html.ts';
import { renderLines } from './reading/render-text.ts';
import { tidyLines } from './reading/tidy-lines.ts';

export const createPageReader = (): PageReader => ({ read: readPage });

function readPage(page: Parameters<PageReader['read']>[0]): PageReading {
  const html =
    typeof page.html === 'string' ? page.html.slice(0, maxHtmlBytes) : decodeHtml(page.html, page.contentType ?? null);
  const readable = dropScripts(html);
  const tree = parseHtml(readable.html);
  const facts = gatherFacts(tree);
  const canonicalUrl = canonicalOf(facts, page.url);
  const linked = readLinkedData(facts.linkedData, (url) => isSamePage(url, page.url) || isSamePage(url, canonicalUrl));
  const title = findTitle(facts, linked);
  const boxes = buildBoxes(tree);
  const headline = findHeadline(boxes, title);
  const { body, isCut } = chooseBody(boxes, headline);
  const text = tidyLines([...findLead(boxes, headline, body, isCut), ...renderLines(body, isCut)], title);
  const language = languageOf(facts);
  const order = /^en-us|^en$/i.test(facts.language ?? '') ? 'month-first' : 'day-first';
  const dates = findDates(facts, linked, {
    url: page.url ?? canonicalUrl,
    order,
    shown: () => findShownDates(boxes, headline, body, order),
  });
  return {
    kind: text === '' ? 'empty' : 'article',
    title,
    byline: findByline(facts, linked),
    ...dates,
    language,
    canonicalUrl,
    siteName: siteNameOf(facts, linked),
    text,
  };
}

const languageOf = (facts: PageFacts) => facts.language?.match(/^[a-z]{2}(?![a-z])/i)?.[0]?.toLowerCase() ?? null;

/** The address the page gives for itself, unless it is plainly a template's mistake: the home page for an article. */
function canonicalOf(facts: PageFacts, url: string | null): string | null {
  for (const given of [facts.canonical, facts.meta.get('og:url')]) {
    const address = given ? resolve(given, facts.base ?? url, url) : null;
    if (address && !(address.pathname === '/' && address.search === '' && url && isDeep(url))) return address.href;
  }
  return null;
}

function resolve(address: string, base: string | null, fallback: string | null): URL | null {
  const from = base && fallback ? URL.parse(base, fallback)?.href : (base ?? fallback);
  const url = URL.parse(address.slice(0, 2000), from ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

const isDeep = (url: string) => (URL.parse(url)?.pathname.length ?? 0) > 1;

function isSamePage(given: string, url: string | null): boolean {
  if (!url) return false;
  const [a, b] = [URL.parse(given, url), URL.parse(url)];
  return Boolean(
    a &&
      b &&
      a.host.replace(/^www\./, '') === b.host.replace(/^www\./, '') &&
      a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '') &&
      a.pathname.length > 1,
  );
}

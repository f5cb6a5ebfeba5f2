// A page's bytes to an article: its text, title, dates and language.
import type { Document } from 'domhandler';
import { detectLanguage } from '../../domain/language.ts';
import { cleanText } from '../../domain/text.ts';
import type { ArticleSelectors, PageReader, PageReading } from '../../ports.ts';
import { canonicalOf, isSamePage } from './reading/addresses.ts';
import { buildBoxes } from './reading/boxes.ts';
import { decodeHtml, maxHtmlBytes } from './reading/decode-html.ts';
import { dropScripts } from './reading/drop-scripts.ts';
import { findByline } from './reading/find-byline.ts';
import { findDates, orderOfDays } from './reading/find-dates.ts';
import { findShownDates } from './reading/find-shown-date.ts';
import { findText } from './reading/find-text.ts';
import { findTitle, siteNameOf } from './reading/find-title.ts';
import { findHeadline } from './reading/headline.ts';
import { readLinkedData } from './reading/linked-data.ts';
import { gatherFacts } from './reading/page-facts.ts';
import { judgePage } from './reading/page-kind.ts';
import { parseHtml } from './reading/parse-html.ts';
import { applySelectors, type Selected } from './reading/selectors.ts';

/** Reads any bytes without throwing, in time linear in their number; limits stand with what they limit. */
export const createPageReader = (): PageReader => ({ read: readPage });

type Page = Parameters<PageReader['read']>[0];

function readPage({ html: source, url, contentType, selectors }: Page): PageReading {
  const raw = typeof source === 'string' ? source.slice(0, maxHtmlBytes) : decodeHtml(source, contentType ?? null);
  const { html, scripts } = dropScripts(raw);
  const tree = parseHtml(html);
  const selected = selectFrom(tree, selectors);
  const facts = gatherFacts(tree);
  const canonicalUrl = canonicalOf(facts, url);
  const linked = readLinkedData(facts.linkedData, (address) =>
    [url, canonicalUrl].some((own) => isSamePage(address, own)),
  );
  const title = selected.title ?? findTitle(facts, linked);
  const page = buildBoxes(tree);
  const byline = findByline(facts, linked, page);
  const headline = findHeadline(page, title);
  const { text, body } = findText({ page, headline, selected: selected.lines, linked, known: { title, byline } });
  const order = orderOfDays(facts.language);
  const dates = findDates(facts, linked, {
    url: url ?? canonicalUrl,
    order,
    selected: selected.published,
    shown: () => findShownDates(page, headline, body, order),
  });
  return {
    kind: judgePage({ text, title, page, linked, html, scripts }),
    title: clean(title),
    byline: clean(byline),
    ...dates,
    language: languageOf(text, facts.language),
    canonicalUrl,
    siteName: clean(siteNameOf(facts, linked)),
    text: cleanText(text).trim(),
  };
}

const nothingSelected: Selected = { title: null, published: null, lines: [] };

const selectFrom = (tree: Document, selectors: ArticleSelectors | undefined) =>
  selectors ? applySelectors(tree, selectors) : nothingSelected;

const clean = (text: string | null) => (text === null ? null : cleanText(text).trim() || null);

/** Templates often claim one language for a site of several, so a text of some length speaks for itself. */
const minDetectableChars = 100;
const enoughChars = 800;

function languageOf(text: string, claimed: string | null): string | null {
  const claim = claimed?.match(/^[a-z]{2}(?![a-z])/i)?.[0]?.toLowerCase() ?? null;
  const detected = text.length >= minDetectableChars ? detectLanguage(text.slice(0, enoughChars)) : 'und';
  return detected === 'und' ? claim : detected;
}

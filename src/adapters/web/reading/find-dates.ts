// When it was published and changed: from machine-readable data first, from the words beside the headline after that.

import type { Element } from 'domhandler';
import type { LinkedArticle } from './linked-data.ts';
import { type PageFacts, textOf } from './page-facts.ts';
import { type DayOrder, dayInUrl, parseDate } from './parse-date.ts';
import { isElement } from './parse-html.ts';

export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** Meta names of the publication date, surest first. */
const publishedNames =
  words(`article:published_time og:article:published_time article:published og:published_time datepublished
  og:pubdate published_time publish_date publishdate publish-date publication_date publicationdate publication-date parsely-pub-date
  sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate vr:published_time rnews:datepublished
  shareaholic:article_published_time article.published article_date_original pubdate pub_date date_published originalpublicationdate
  dc.date.issued dcterms.issued dc.issued dcterms.date dc.date dc:date dcterms.created dc.date.created dc.created citation_publication_date
  citation_date prism.publicationdate date last-publish displaydate analyticsattributes.articledate creation_date created date.created
  datecreated mediator_published_time ptime releasedate pdate`);

const modifiedNames =
  words(`article:modified_time og:updated_time og:modified_time datemodified article:modified dc.date.modified
  dcterms.modified dc.modified last-modified lastmod modified_time modified date_modified revised updated_time utime`);

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

export interface DateContext {
  readonly url: string | null;
  readonly order: DayOrder;
  /** Days that the page shows around its headline, in order; asked for only when no machine-readable date is found. */
  readonly shownDays: () => string | null;
}

export function findDates(facts: PageFacts, linked: LinkedArticle | null, context: DateContext): PageDates {
  const read = (value: string | null | undefined) => (value ? parseDate(value, context.order) : null);
  const fromMeta = (names: readonly string[]) => first(names, (name) => read(facts.meta.get(name)));
  const fromProperty = (name: string) =>
    first(facts.properties.get(name) ?? [], (element) => read(dateTextOf(element)));
  const publishedAt =
    read(linked?.published) ??
    fromMeta(publishedNames) ??
    fromProperty('datepublished') ??
    fromProperty('datecreated') ??
    publishedTime(facts.times, context.order) ??
    context.shownDays() ??
    (context.url ? dayInUrl(context.url) : null);
  const modifiedAt = read(linked?.modified) ?? fromMeta(modifiedNames) ?? fromProperty('datemodified');
  return { publishedAt, modifiedAt };
}

function first<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const value = read(item);
    if (value) return value;
  }
  return null;
}

const dateTextOf = (element: Element) =>
  element.attribs.datetime || element.attribs.content || element.attribs.title || textOf(element);

/** A `<time>` that says it is the publication, or the only one on the page. */
function publishedTime(times: readonly Element[], order: DayOrder): string | null {
  const own = times.filter((time) => !isTeaser(time));
  const said = own.find(
    (time) => 'pubdate' in time.attribs || /publi|entry-date|post-date|article/i.test(time.attribs.class ?? ''),
  );
  const time = said ?? own[0];
  return time ? parseDate(dateTextOf(time), order) : null;
}

/** Inside a link, a list or an aside a time belongs to another story. */
function isTeaser(time: Element): boolean {
  let levels = 0;
  for (let node = time.parent; isElement(node) && levels < 8; node = node.parent, levels++) {
    if (node.name === 'a' || node.name === 'aside' || node.name === 'nav' || node.name === 'footer') return true;
    if (/relat|teaser|comment|sidebar|widget|popular|recommend/i.test(node.attribs.class ?? '')) return true;
    if (node.name === 'article' || node.name === 'main') return false;
  }
  return false;
}

// When it was published and changed: from machine-readable data first, from the words beside the headline after that.

import type { Element } from 'domhandler';
import type { ShownDates } from './find-shown-date.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type PageFacts, textOf } from './page-facts.ts';
import { type DayOrder, dayInUrl, parseDate } from './parse-date.ts';

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

/** 3/4/2025 is a day in March for Americans alone; plain `en` is mostly theirs. */
export const orderOfDays = (language: string | null): DayOrder =>
  /^en(?:-us)?$/i.test(language ?? '') ? 'month-first' : 'day-first';

export interface DateContext {
  readonly url: string | null;
  readonly order: DayOrder;
  /** What an outlet's own selector names. */
  readonly selected: string | null;
  /** Looked for only when nothing machine-readable is found. */
  readonly shown: () => ShownDates;
}

export function findDates(facts: PageFacts, linked: LinkedArticle | null, context: DateContext): PageDates {
  const read = (value: string | null | undefined) => (value ? parseDate(value, context.order) : null);
  const fromMeta = (names: readonly string[]) => first(names, (name) => read(facts.meta.get(name)));
  const fromProperty = (name: string) =>
    first(facts.properties.get(name) ?? [], (element) => read(dateTextOf(element)));
  const told =
    read(context.selected) ??
    read(linked?.published) ??
    fromMeta(publishedNames) ??
    fromProperty('datepublished') ??
    fromProperty('datecreated');
  const modified = read(linked?.modified) ?? fromMeta(modifiedNames) ?? fromProperty('datemodified');
  if (told) return { publishedAt: told, modifiedAt: notBefore(told, modified) };
  const shown = context.shown();
  const publishedAt = shown.published ?? (context.url ? dayInUrl(context.url) : null);
  return { publishedAt, modifiedAt: notBefore(publishedAt, modified ?? shown.modified) };
}

/** A change before the publication is the date of a template or of a draft. */
const notBefore = (published: string | null, modified: string | null) =>
  published && modified && modified.slice(0, 10) < published.slice(0, 10) ? null : modified;

function first<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const value = read(item);
    if (value) return value;
  }
  return null;
}

const dateTextOf = (element: Element) =>
  element.attribs.datetime || element.attribs.content || element.attribs.title || textOf(element);

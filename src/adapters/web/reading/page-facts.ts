// One walk over the tree gathers what machines are told about the page: meta tags, links, JSON-LD, microdata, times, headings.
import type { ChildNode, Document, Element } from 'domhandler';
import { collapse } from './letters.ts';
import { isElement } from './parse-html.ts';

export interface PageFacts {
  /** First content of each meta tag by its lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, string>;
  readonly authors: readonly string[]; // of all meta author tags
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null; // the html element's, as written
  readonly titleTag: string | null;
  readonly linkedData: readonly string[];
  readonly headings: readonly Element[]; // h1 to h3
  readonly properties: ReadonlyMap<string, readonly Element[]>; // by lower-case itemprop
  readonly authorLinks: readonly Element[];
}

const maxKept = 500;
const keptProperties = new Set([
  'datepublished',
  'datemodified',
  'datecreated',
  'headline',
  'author',
  'name',
  'isaccessibleforfree',
]);

export function gatherFacts(root: Document): PageFacts {
  const facts = emptyFacts();
  walk(root.children, facts);
  return facts;
}

function emptyFacts() {
  return {
    meta: new Map<string, string>(),
    authors: [] as string[],
    canonical: null as string | null,
    base: null as string | null,
    language: null as string | null,
    titleTag: null as string | null,
    linkedData: [] as string[],
    headings: [] as Element[],
    properties: new Map<string, Element[]>(),
    authorLinks: [] as Element[],
  };
}

type Gathering = ReturnType<typeof emptyFacts>;

function walk(nodes: readonly ChildNode[], facts: Gathering): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    note(node, facts);
    if (node.children.length > 0 && node.name !== 'script') walk(node.children, facts);
  }
}

function note(element: Element, facts: Gathering): void {
  const { name, attribs } = element;
  if (name === 'meta') noteMeta(attribs, facts);
  else if (name === 'link') noteLink(attribs, facts);
  else if (name === 'html') facts.language ??= attribs.lang || attribs['xml:lang'] || null;
  else if (name === 'base') facts.base ??= attribs.href || null;
  else if (name === 'title') facts.titleTag ??= textOf(element) || null;
  else if (name === 'h1' || name === 'h2' || name === 'h3') keep(facts.headings, element);
  else if (name === 'script') noteScript(element, facts);
  else if (name === 'a' && /\bauthor\b/i.test(attribs.rel ?? '')) keep(facts.authorLinks, element);
  const property = attribs.itemprop;
  if (property) for (const word of property.toLowerCase().split(/\s+/).slice(0, 5)) noteProperty(word, element, facts);
}

function keep<Item>(list: Item[], item: Item): void {
  if (list.length < maxKept) list.push(item);
}

function noteMeta(attribs: Readonly<Record<string, string>>, facts: Gathering): void {
  const content = attribs.content?.trim();
  if (!content) return;
  for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = attribs[kind]?.trim().toLowerCase();
    if (key && !facts.meta.has(key) && facts.meta.size < maxKept) facts.meta.set(key, content);
    if (key === 'author' || key === 'article:author') keep(facts.authors, content);
  }
}

function noteLink(attribs: Readonly<Record<string, string>>, facts: Gathering): void {
  if (/\bcanonical\b/i.test(attribs.rel ?? '')) facts.canonical ??= attribs.href?.trim() || null;
}

function noteScript(element: Element, facts: Gathering): void {
  if (!/ld\+json/i.test(element.attribs.type ?? '')) return;
  keep(facts.linkedData, rawText(element));
}

function noteProperty(property: string, element: Element, facts: Gathering): void {
  if (!keptProperties.has(property)) return;
  const list = facts.properties.get(property) ?? [];
  keep(list, element);
  facts.properties.set(property, list);
}

const rawText = (element: Element) =>
  element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg']);
const maxShortText = 2000;

/** The text of a small element such as a heading or a byline. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (nodes: readonly ChildNode[]) => {
    for (const node of nodes) {
      if (length > maxShortText) return;
      if (node.type === 'text') length += parts.push(node.data) && node.data.length;
      else if (isElement(node) && !unread.has(node.name)) {
        if (node.name === 'br') parts.push(' ');
        visit(node.children);
      }
    }
  };
  visit(element.children);
  return collapse(parts.join('')).trim();
}

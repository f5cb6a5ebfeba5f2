// An entry of a feed, in whatever dialect, becomes a FeedEntry: one title, one absolute link, ISO dates, plain text.
import type { FeedEntry } from '../../domain/entry.ts';
import { parseFeedDate } from './feed-date.ts';
import { cut, htmlToText, joinBlanks, looksLikeHtml } from './plain-text.ts';
import { nodeAttribute, nodeText, type RawFields, type XmlNode } from './read-xml.ts';
import type { FieldName } from './vocabulary.ts';

/** Longer ones are cut: nobody reads them, and a page's text is fetched anyway. */
export const maxTitleChars = 1_000;
export const maxSummaryChars = 5_000;
/** Of HTML, markup and all, from which a summary is taken. */
const maxSummaryHtmlChars = 4 * maxSummaryChars;
export const maxContentChars = 300_000;
export const maxIdChars = 2_000;
const maxLinkChars = 4_000;

/** `base` is what relative links are relative to; null when nothing tells. */
export function readEntry(item: RawFields, base: string | null): FeedEntry {
  const content = firstText(item, ['content:encoded', 'content', 'body', 'xhtml:body', 'xhtml:div']);
  const description = firstText(item, [
    'summary',
    'description',
    'dc:description',
    'abstract',
    'itunes:summary',
    'media:description',
  ]);
  const updatedAt = firstDate(item, ['updated', 'modified', 'dcterms:modified', 'lastmod']);
  const summary = description ?? content;
  const html = content ?? (description && looksLikeHtml(description) ? description : null);
  return {
    id: readId(item),
    title: readTitle(item),
    link: absolute(readLink(item), base),
    publishedAt: firstDate(item, publishedFields) ?? updatedAt,
    updatedAt,
    summary: summary ? summaryOf(summary) : null,
    content: html ? cut(html, maxContentChars) : null,
  };
}

export const summaryOf = (html: string): string | null =>
  orNull(cut(htmlToText(html.slice(0, maxSummaryHtmlChars)), maxSummaryChars));

function readId(item: RawFields): string | null {
  const id = joinBlanks(firstText(item, ['id', 'guid', 'dc:identifier']) ?? about(item) ?? '');
  return orNull(cut(id, maxIdChars));
}

/** RDF's name for an item, which is its address as a rule. RSS 1.1 writes it without a prefix. */
const about = (fields: RawFields): string | null =>
  fields.attributes?.['rdf:about'] ?? fields.attributes?.about ?? null;

const publishedFields = [
  'published',
  'issued',
  'pubdate',
  'dcterms:issued',
  'dc:date',
  'date',
  'created',
  'dcterms:created',
] as const satisfies readonly FieldName[];

/** A title is a line of plain text. RSS never settled whether it may hold HTML, so what looks like HTML is read as HTML. */
export function readTitle(fields: RawFields): string | null {
  const names = ['title', 'dc:title', 'media:title', 'itunes:title'] as const;
  const titles = names.flatMap((name) => fields[name] ?? []).map(plainText);
  return orNull(cut(titles.find((text) => text !== '') ?? '', maxTitleChars));
}

function plainText(node: XmlNode): string {
  const text = decodeMode(node);
  const type = nodeAttribute(node, 'type')?.toLowerCase() ?? '';
  if (type === 'text' || type === 'text/plain') return joinBlanks(text);
  return type.includes('html') || looksLikeHtml(text) ? htmlToText(text) : joinBlanks(text);
}

/** Base64 where Atom 0.3 says so, or where the type is neither text nor XML (RFC 4287, section 4.1.3.3). */
function decodeMode(node: XmlNode): string {
  const text = nodeText(node);
  const isBase64 =
    nodeAttribute(node, 'mode') === 'base64' ||
    (nodeAttribute(node, 'mode') === null && isBinaryType(nodeAttribute(node, 'type')) && /^[\s\w+/=]*$/.test(text));
  return isBase64 ? new TextDecoder().decode(Buffer.from(text, 'base64')) : text;
}

const isBinaryType = (type: string | null): boolean =>
  type !== null && /^(?!text\/)[a-z]+\/(?![\w.+-]*(?:xml|html))/i.test(type);

function firstText(fields: RawFields, names: readonly FieldName[]): string | null {
  for (const name of names) {
    for (const node of fields[name] ?? []) {
      const text = decodeMode(node).trim();
      if (text) return text;
    }
  }
  return null;
}

function firstDate(fields: RawFields, names: readonly FieldName[]): string | null {
  for (const name of names) {
    for (const node of fields[name] ?? []) {
      const date = parseFeedDate(nodeText(node));
      if (date) return date;
    }
  }
  return null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The page of an entry or a feed, as written: text of RSS, `rel="alternate"` of Atom (HTML first), else an id that is an address. */
export function readLink(fields: RawFields): string | null {
  const links = (fields.link ?? []).map((node) => ({
    address: (nodeAttribute(node, 'href') ?? nodeText(node)).trim(),
    rel: nodeAttribute(node, 'rel')?.toLowerCase() || null,
    type: nodeAttribute(node, 'type')?.toLowerCase() ?? '',
    isText: nodeAttribute(node, 'href') === null,
  }));
  const given = links.filter((link) => isPageAddress(link.address));
  const pages = given.filter(({ rel }) => rel === null || rel === 'alternate' || rel.endsWith('/alternate'));
  const page = pages.find((link) => link.isText) ?? pages.find(({ type }) => type.includes('html')) ?? pages[0] ?? null;
  return (
    page?.address ?? permalink(fields) ?? given.find(({ rel }) => rel === 'related' || rel === 'via')?.address ?? null
  );
}

function permalink(fields: RawFields): string | null {
  const guid = fields.guid?.find((node) => nodeAttribute(node, 'ispermalink')?.toLowerCase() !== 'false');
  const candidates = [nodeText(guid), nodeText(fields.id?.[0]), about(fields) ?? '', nodeText(fields.url?.[0])];
  return candidates.map((text) => text.trim()).find((text) => /^https?:\/\//i.test(text)) ?? null;
}

/** Not empty, and no scheme but the two that have pages: `javascript:` and `mailto:` lead nowhere. Line breaks hide no scheme. */
function isPageAddress(address: string): boolean {
  const compact = withoutBreaks(address);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
  return compact !== '' && (scheme === undefined || scheme === 'http' || scheme === 'https');
}

/** What browsers drop from an address (WHATWG URL Standard, section 4.4). */
const withoutBreaks = (address: string): string =>
  address.replace(/[\0-\x20\x7f]+/g, (run) => (run.includes(' ') ? ' ' : '')).trim();

/** A page's address, resolved where it can be and as written where not; null when it is none. */
export function absolute(address: string | null, base: string | null): string | null {
  if (address === null || !isPageAddress(address)) return null;
  const compact = withoutBreaks(address);
  const given = /^www\./i.test(compact) ? `https://${compact}` : compact;
  const resolved = base === null ? URL.parse(given) : URL.parse(given, base);
  return cut(resolved?.href ?? compact, maxLinkChars);
}

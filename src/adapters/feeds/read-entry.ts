// An entry of a feed, in whatever dialect, becomes a FeedEntry: one title, one absolute link, ISO dates, plain text.
import type { FeedEntry } from '../../domain/entry.ts';
import { parseFeedDate } from './feed-date.ts';
import { htmlToText, joinBlanks, looksLikeHtml } from './plain-text.ts';
import { nodeAttribute, nodeText, type RawFields, type XmlNode } from './read-xml.ts';
import type { FieldName } from './vocabulary.ts';

/** Longer ones are cut: nobody reads them, and a page's text is fetched anyway. */
export const maxTitleChars = 1_000;
export const maxSummaryChars = 5_000;
/** Of HTML, markup and all, from which a summary is taken. */
const maxSummaryHtmlChars = 4 * maxSummaryChars;
export const maxContentChars = 300_000;
const maxIdChars = 2_000;

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
  return {
    id:
      firstPlain(item, ['id', 'guid', 'dc:identifier'])?.slice(0, maxIdChars) ?? item.attributes?.['rdf:about'] ?? null,
    title: readTitle(item),
    link: absolute(readLink(item), base),
    publishedAt: firstDate(item, publishedFields) ?? updatedAt,
    updatedAt,
    summary: summary ? orNull(htmlToText(summary.slice(0, maxSummaryHtmlChars)).slice(0, maxSummaryChars)) : null,
    content:
      (content ?? (description && looksLikeHtml(description) ? description : null))?.slice(0, maxContentChars) ?? null,
  };
}

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
  return titles.find((text) => text !== '')?.slice(0, maxTitleChars) ?? null;
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

function firstPlain(fields: RawFields, names: readonly FieldName[]): string | null {
  return orNull(joinBlanks(firstText(fields, names) ?? ''));
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
  const candidates = [
    nodeText(guid),
    nodeText(fields.id?.[0]),
    fields.attributes?.['rdf:about'] ?? '',
    nodeText(fields.url?.[0]),
  ];
  return candidates.map((text) => text.trim()).find((text) => /^https?:\/\//i.test(text)) ?? null;
}

/** Not empty, and no scheme but the two that have pages: `javascript:` and `mailto:` lead nowhere. */
export function isPageAddress(address: string): boolean {
  const scheme = /^\s{0,9}([a-z][a-z\d+.-]{0,20}):(?!\d)/i.exec(address)?.[1]?.toLowerCase();
  return address !== '' && (scheme === undefined || scheme === 'http' || scheme === 'https');
}

/** Resolved where it can be; as written where not, so that nothing is lost. Only blanks inside are removed: they are line breaks. */
export function absolute(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  const compact = address.replace(/[\t\n\r]+/g, '').trim();
  if (compact === '') return null;
  const given = /^www\./i.test(compact) ? `https://${compact}` : compact;
  const resolved = base === null ? URL.parse(given) : URL.parse(given, base);
  return resolved?.href ?? compact;
}

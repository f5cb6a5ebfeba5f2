// One name for each element of a feed, whatever dialect, prefix or letter case it came in. RSS 0.9 to 2.0, RSS 1.0 and 1.1 (RDF),
// Atom 0.3 and 1.0, CDF and the Dublin Core and content modules all end up in the same few names.

/**
 * Namespace addresses (lower case, without a trailing `/` or `#`) and the prefix they get here. RSS and Atom need none: their elements
 * do not clash in meaning. Addresses as published by the specifications, and the older ones that generators still write.
 */
const prefixOfNamespace: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', ''],
  ['https://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss1.1', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://backend.userland.com/rss092', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/dcterms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
]);

/** What a prefix means where the document does not say. */
const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ['atom', ''],
  ['atom03', ''],
  ['atom10', ''],
  ['a10', ''],
  ['rss', ''],
  ['rss10', ''],
]);

const rootNames = new Set(['rss', 'feed', 'rdf', 'channel', 'entry']);

/** From the prefix a document uses to the one used here. */
export type Prefixes = ReadonlyMap<string, string>;

// Every quantifier is bounded or over a class that the next character leaves, so both are linear.
const namespaceDeclaration = /\sxmlns(?::([\w.-]{1,60}))?\s{0,9}=\s{0,9}["']([^"'<>]{0,300})["']/gi;
const startTag = /<([a-z_][\w.:-]{0,120})((?:\s[^<>]{0,20000})?)>/i;

/** Reads the namespace declarations of the whole document, and the default one from its root. */
export function readPrefixes(xml: string): Prefixes {
  const prefixes = new Map(usualPrefixes);
  const declared = new Set<string>();
  for (const [, prefix, uri = ''] of xml.matchAll(namespaceDeclaration)) {
    if (!prefix || declared.has(prefix.toLowerCase())) continue;
    declared.add(prefix.toLowerCase());
    const known = knownPrefix(uri);
    if (known !== null) prefixes.set(prefix.toLowerCase(), known);
    else prefixes.delete(prefix.toLowerCase());
  }
  const [, root = '', attributes = ''] = startTag.exec(xml) ?? [];
  const [prefix, local] = splitName(root.toLowerCase());
  const inherited = [...attributes.matchAll(namespaceDeclaration)].find(([, name]) => !name)?.[2];
  prefixes.set('', knownPrefix(inherited ?? '') ?? '');
  // A root with a name we know speaks a feed's language, under whatever address.
  if (rootNames.has(local) && local !== 'rdf' && (prefixes.get(prefix) ?? prefix) !== '') prefixes.set(prefix, '');
  return prefixes;
}

function knownPrefix(uri: string): string | null {
  return prefixOfNamespace.get(uri.trim().toLowerCase().replace(/[/#]$/, '')) ?? null;
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** `Atom:Published` → `published`, `DC:date` → `dc:date`; unknown prefixes stay. Always lower case. */
export function plainName(name: string, prefixes: Prefixes): string {
  const [prefix, local] = splitName(name.toLowerCase());
  const known = prefixes.get(prefix) ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}

/** The elements that are read, of a feed and of an entry alike. */
export const fieldNames = [
  'title',
  'dc:title',
  'media:title',
  'itunes:title',
  'link',
  'guid',
  'id',
  'dc:identifier',
  'description',
  'dc:description',
  'summary',
  'abstract',
  'itunes:summary',
  'media:description',
  'content:encoded',
  'content',
  'body',
  'xhtml:body',
  'xhtml:div',
  'pubdate',
  'published',
  'issued',
  'created',
  'dcterms:issued',
  'dcterms:created',
  'dc:date',
  'date',
  'updated',
  'modified',
  'dcterms:modified',
  'lastmod',
  'lastbuilddate',
  'url',
] as const;
export type FieldName = (typeof fieldNames)[number];

const fields: ReadonlySet<string> = new Set(fieldNames);
export const isFieldName = (name: string): name is FieldName => fields.has(name);

// rss-parser behind our own door: a new parser per document (a shared one changes its behaviour after a bad document), and every
// element under a name of ours, because its own reading of links, dates and descriptions throws, or takes quadratic time.
import Parser from 'rss-parser';
import { type FieldName, fieldNames, isFieldName, type Prefixes, plainName } from './vocabulary.ts';

/** An element as xml2js gives it: a string when it has neither attributes nor children. */
export type XmlNode = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };

/** Nodes by field, in the order of the document; `attributes` are those of the element itself. */
export type RawFields = { readonly [name in FieldName]?: readonly XmlNode[] } & {
  readonly attributes?: Readonly<Record<string, string>>;
};

export interface RawFeed extends RawFields {
  readonly items: readonly RawFields[];
}

const structure = new Set(['rss', 'channel', 'item', 'feed', 'entry']);

export interface XmlReading {
  readonly feed: RawFeed;
  /** How many elements of an entry's name there are; when the feed has fewer items, some stand where rss-parser does not look. */
  readonly entryTags: number;
}

/** @throws the parser's own errors: the text is not well-formed, or has no root that it knows. */
export async function readXml(xml: string, prefixes: Prefixes): Promise<XmlReading> {
  const parked = new Map<string, string>();
  let entryTags = 0;
  const park = (given: string): string => {
    const name = parked.get(given) ?? parkedName(plainName(given, prefixes));
    parked.set(given, name);
    if (name === 'item' || name === 'entry') entryTags++;
    return name;
  };
  const parser = new Parser<RawFeed, RawFields>({
    defaultRSS: 2, // `<rss>` without a version, or with one nobody knows
    customFields: customFields(),
    xml2js: { tagNameProcessors: [park], attrNameProcessors: [(name: string) => plainName(name, attributePrefixes)] },
  });
  const feed = (await parser.parseString(xml)) as unknown as RawFeed;
  return { feed, entryTags };
}

const attributePrefixes: Prefixes = new Map();

/** Structure keeps the names rss-parser looks for; all else gets a name that it does not touch by itself. */
function parkedName(name: string): string {
  if (structure.has(name)) return name;
  if (name === 'rdf:rdf' || name === 'rdf') return 'rdf:RDF';
  return isFieldName(name) ? `field:${name}` : `other:${name}`;
}

function customFields() {
  const fields = [
    ...fieldNames.map((name) => [`field:${name}`, name, { keepArray: true }]),
    ['$', 'attributes', { keepArray: true }],
  ];
  // The published types know single names for feed fields only; the code takes the same triples for both.
  return { item: fields, feed: fields } as unknown as NonNullable<
    Parser.ParserOptions<RawFeed, RawFields>['customFields']
  >;
}

export const nodeText = (node: XmlNode | undefined): string => (typeof node === 'string' ? node : (node?._ ?? ''));

export function nodeAttribute(node: XmlNode | undefined, name: string): string | null {
  return (typeof node === 'object' ? node.$?.[name] : null) ?? null;
}

/** Whether an element has child elements, of which xml2js loses the order among the text. */
export function hasChildren(node: XmlNode): boolean {
  return typeof node === 'object' && Object.keys(node).some((key) => key !== '_' && key !== '$');
}

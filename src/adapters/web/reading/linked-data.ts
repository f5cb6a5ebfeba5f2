// Schema.org data in JSON-LD blocks, whole or broken, down to the one article that the page is about.

export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly body: string | null;
  readonly isFree: boolean | null;
}

const maxBlockChars = 500_000;
const maxNodes = 2000;
const maxNesting = 12;

type Json = Readonly<Record<string, unknown>>;

/** Types in order of trust: an article speaks of itself, a web page only perhaps of the article on it. */
const articleTypes = /(?:article|blogposting|report|liveblog|newsitem|pressrelease)/i;
const pageTypes = /(?:webpage|creativework|videoobject|governmentservice|event)$/i;

/** Parts that hold other stories than the page's own. */
const foreignParts = new Set([
  'itemListElement',
  'relatedLink',
  'hasPart',
  'comment',
  'review',
  'mentions',
  'citation',
  'about',
  'isPartOf',
  'blogPost',
]);

export function readLinkedData(blocks: readonly string[], isThisPage: (url: string) => boolean): LinkedArticle | null {
  const nodes: Json[] = [];
  for (const block of blocks.slice(0, 40)) collect(parseLoosely(block.slice(0, maxBlockChars)), nodes, 0);
  const articles = nodes.filter((node) => articleTypes.test(typeOf(node)));
  const own =
    articles.find((node) => isThisPage(addressOf(node) ?? '')) ??
    (articles.length === 1 ? articles[0] : articles.find((node) => text(node.datePublished)));
  const node = own ?? nodes.find((other) => pageTypes.test(typeOf(other)) && text(other.datePublished));
  return node ? toArticle(node, nodes) : scrapeFields(blocks);
}

function collect(value: unknown, nodes: Json[], depth: number): void {
  if (depth > maxNesting || nodes.length >= maxNodes) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isObject(value)) return;
  if (value['@type']) nodes.push(value);
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'object' && !foreignParts.has(name)) collect(part, nodes, depth + 1);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (node: Json) => [node['@type']].flat().join(' ').slice(0, 200);

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (isObject(one)) return text(one['@value'] ?? one.name ?? one['@id']);
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}

const addressOf = (node: Json) => text(node.url) ?? idOf(node.mainEntityOfPage) ?? idOf(node);
const idOf = (value: unknown) => (isObject(value) ? (text(value['@id']) ?? text(value.url)) : text(value));

function toArticle(node: Json, nodes: readonly Json[]): LinkedArticle {
  return {
    headline: text(node.headline) ?? (articleTypes.test(typeOf(node)) ? text(node.name) : null),
    authors: [node.author ?? node.creator ?? []]
      .flat()
      .slice(0, 20)
      .flatMap((author) => nameOf(author, nodes) ?? []),
    published: text(node.datePublished),
    modified: text(node.dateModified),
    url: addressOf(node),
    publisher: nameOf(node.publisher, nodes) ?? text(nodes.find((other) => typeOf(other) === 'WebSite')?.name),
    body: text(node.articleBody),
    isFree: flag(node.isAccessibleForFree),
  };
}

/** A name, or the name of the node that an @id points to. */
function nameOf(value: unknown, nodes: readonly Json[]): string | null {
  if (!isObject(value)) return text(value);
  if (text(value.name)) return text(value.name);
  const id = text(value['@id']);
  return id ? text(nodes.find((node) => node['@id'] === id && node.name)?.name) : null;
}

/** A boolean, or its word as a template or schema.org's address spells it. */
function flag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? !/(?:^|\/)(?:false|no)$/i.test(value.trim()) : null;
}

/** `<![CDATA[` and `<!--` around the data, with or without comment signs. */
const cdataStart = /^(?:\/\/|\/\*)?\s{0,20}<!(?:\[CDATA\[|--)\s{0,20}(?:\*\/)?/;
const cdataEnd = /(?:\/\/|\/\*)?\s{0,20}(?:\]\]|--)>\s{0,20}(?:\*\/)?$/;

function parseLoosely(block: string): unknown {
  const json = block.trim().replace(cdataStart, '').replace(cdataEnd, '').trim();
  return parseJson(json) ?? parseJson(mend(json));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** What templates break: raw line breaks and tabs inside strings, a comma before a closing bracket, a semicolon at the end. */
function mend(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/, ?(?=[}\]])/g, '')
    .replace(/;$/, '');
}

/** A block beyond mending still shows its dates and headline. */
function scrapeFields(blocks: readonly string[]): LinkedArticle | null {
  const broken = blocks.find(
    (block) => block.includes('datePublished') && parseLoosely(block.slice(0, maxBlockChars)) === null,
  );
  if (!broken) return null;
  const field = (name: string) =>
    broken.slice(0, maxBlockChars).match(new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"([^"\\\\]{1,300})"`))?.[1] ?? null;
  return {
    headline: field('headline'),
    authors: [],
    published: field('datePublished'),
    modified: field('dateModified'),
    url: null,
    publisher: null,
    body: null,
    isFree: null,
  };
}

// The fields of a rebuilt feed as XML: text escaped once more where markup stands in it, links resolved by their base.

/** One field of a feed or an entry as it was read, text and markup in order. */
export interface Field {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: string | null;
  readonly parts: { readonly text: string; readonly isMarkup: boolean }[];
  hasMarkup: boolean;
}

/** CDF keeps address and time in attributes; RDF its identity. */
export function fieldsOfAttributes(name: string, attributes: Record<string, string>): string[] {
  const given = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
  const fields: string[] = [];
  const add = (field: string, value: string | undefined) => {
    if (value) fields.push(`<${field}>${escaped(value)}</${field}>`);
  };
  if (name === 'item' || name === 'channel') add('link', given.get('href'));
  if (name === 'item') add('lastmod', given.get('lastmod'));
  if (name === 'item') add('dc:identifier', given.get('rdf:about'));
  return fields;
}

export function serialise({ name, attributes, base, parts, hasMarkup }: Field): string {
  const text = parts.map((part) => (hasMarkup && !part.isMarkup ? escaped(part.text) : part.text)).join('');
  const kept = keptAttributes(attributes, hasMarkup);
  if (name === 'link') return serialiseLink(kept, text, base);
  return `<${name}${kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>${escaped(text)}</${name}>`;
}

function serialiseLink(attributes: readonly (readonly [string, string])[], text: string, base: string | null): string {
  const resolved = attributes.map(
    ([key, value]) => ` ${key}="${escaped(key === 'href' ? resolveOr(value, base) : value)}"`,
  );
  return `<link${resolved.join('')}>${escaped(resolveOr(text.trim(), base))}</link>`;
}

const knownAttributes = new Set(['type', 'mode', 'rel', 'href', 'ispermalink']);

function keptAttributes(attributes: Readonly<Record<string, string>>, hasMarkup: boolean): [string, string][] {
  const kept = Object.entries(attributes)
    .map(([key, value]): [string, string] => [key.toLowerCase(), value])
    .filter(([key]) => knownAttributes.has(key));
  // Markup has just been made text, which is what `html` means.
  return hasMarkup ? [...kept.filter(([key]) => key !== 'type' && key !== 'mode'), ['type', 'html']] : kept;
}

export function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join('')}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const resolveOr = (address: string, base: string | null): string =>
  base ? (URL.parse(address, base)?.href ?? address) : address;

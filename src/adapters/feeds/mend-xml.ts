// Mends the text of a feed so that a strict XML parser can read it: what stands around the document, entities, illegal characters.
// Every scan moves forward only, so that the cost grows with the length of the text.
import { namedCharacter } from './named-character.ts';

export interface MendedXml {
  readonly xml: string;
  readonly repairs: readonly string[];
}

/** Never throws. The outcome is at most five times as long as the text (a bare `&` becomes `&amp;`), and what `maxDeclaredUses` adds. */
export function mendXml(text: string): MendedXml {
  const repairs = new Set<string>();
  const legal = withoutIllegalCharacters(text, repairs);
  const document = withoutDoctype(withoutJunkBefore(legal, repairs));
  return {
    xml: mendReferences(document, { repairs, declared: declaredEntities(legal), uses: 0 }),
    repairs: [...repairs],
  };
}

interface Mending {
  readonly repairs: Set<string>;
  readonly declared: ReadonlyMap<string, string>;
  uses: number; // of declared entities so far
}

// Control characters but for tab and line ends, which XML 1.0 does not allow (section 2.2), and what is no character at all.
const illegalCharacters = /[^\t\n\r\x20-\ufffd]+/g;
// Allowed, but never meant: windows-1252 that was taken for Latin 1 on its way to UTF-8.
const c1Controls = /[\x80-\x9f]+/g;

function withoutIllegalCharacters(text: string, repairs: Set<string>): string {
  const unmarked = text.replace(/^[\s\ufeff\0]+/, '').toWellFormed();
  const legal = unmarked.replace(illegalCharacters, '');
  if (legal.length < unmarked.length) repairs.add('dropped characters that XML does not allow');
  return legal.replace(c1Controls, asWindows1252);
}

const asWindows1252 = (run: string): string => new TextDecoder('windows-1252').decode(Buffer.from(run, 'latin1'));

const firstElement = /<(?:[a-z][\w.-]{0,40}:)?(?:rss|feed|rdf|channel|entry)(?=[\s>/])/i;

/** A warning of the server's script, blank lines, a comment: nothing before the prolog belongs to the feed. */
function withoutJunkBefore(text: string, repairs: Set<string>): string {
  const declaration = text.search(/<\?xml\s/i);
  const root = text.search(firstElement);
  const start = declaration >= 0 && (root < 0 || declaration < root) ? declaration : root;
  if (start <= 0) return text;
  if (!/^\s*<[!?]/.test(text)) repairs.add('dropped text before the document');
  return text.slice(start);
}

/** A document's own entities stand for plain text alone, never for others, and not often: that is how a few lines become gigabytes. */
const maxDeclared = 300;
const maxDeclaredUses = 1_000;
const entityDeclaration =
  /<!entity\s{1,9}([a-z][\w.-]{0,31})\s{1,9}["']([^"'&<>%]{1,100}|&#x?[\da-f]{1,6};)["']\s{0,9}>/gi;

function declaredEntities(text: string): ReadonlyMap<string, string> {
  const start = text.search(/<!doctype\s/i);
  if (start < 0) return new Map();
  const subset = text.slice(start, start + maxDoctypeChars);
  return new Map(
    [...subset.matchAll(entityDeclaration)].slice(0, maxDeclared).map(([, name = '', value = '']) => [name, value]),
  );
}

const maxDoctypeChars = 20_000;

function withoutDoctype(text: string): string {
  const start = text.slice(0, 4_096).search(/<!doctype\s/i);
  if (start < 0) return text;
  const bracket = text.indexOf('[', start);
  const close = text.indexOf('>', start);
  if (close < 0) return text;
  if (bracket < 0 || bracket > close) return text.slice(0, start) + text.slice(close + 1);
  const end = text.indexOf(']', bracket);
  const after = end < 0 ? -1 : text.indexOf('>', end);
  return after < 0 ? text : text.slice(0, start) + text.slice(after + 1);
}

// The last alternative is a `<` that begins nothing: no name, no closing tag, no declaration.
const special = /<!\[CDATA\[|<!--|&|<(?!\/?[\p{L}_:]|[!?])/gu;
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{0,31}));/iy;

/** Outside of CDATA: comments go, and every `&` that does not start a reference XML knows is resolved or escaped. */
function mendReferences(text: string, mending: Mending): string {
  const parts: string[] = [];
  let copied = 0;
  let commentsEnd = true;
  special.lastIndex = 0;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const at = match.index;
    if (match[0] === '&' || match[0] === '<') {
      const { length, xml } = match[0] === '&' ? mendedReference(text, at, mending) : mendedBracket(mending);
      parts.push(text.slice(copied, at), xml);
      copied = special.lastIndex = at + length;
      continue;
    }
    const isComment = match[0] === '<!--';
    if (isComment && !commentsEnd) continue;
    const end = text.indexOf(isComment ? '-->' : ']]>', special.lastIndex);
    if (end < 0 && isComment) {
      commentsEnd = false;
      continue;
    }
    if (end < 0) break;
    if (isComment) {
      parts.push(text.slice(copied, at));
      copied = end + 3;
    }
    special.lastIndex = end + 3;
  }
  return parts.join('') + text.slice(copied);
}

function mendedBracket({ repairs }: Mending): { length: number; xml: string } {
  repairs.add('escaped bare angle brackets');
  return { length: 1, xml: '&lt;' };
}

const xmlNames = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function mendedReference(text: string, at: number, mending: Mending): { length: number; xml: string } {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (!match) {
    mending.repairs.add('escaped bare ampersands');
    return { length: 1, xml: '&amp;' };
  }
  const [whole, decimal, hex, name] = match;
  if (name) return { length: whole.length, xml: mendedName(name, mending) };
  const codepoint = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return { length: whole.length, xml: mendedNumber(codepoint, mending) };
}

function mendedName(name: string, mending: Mending): string {
  if (xmlNames.has(name)) return `&${name};`;
  const { repairs } = mending;
  const declared = mending.declared.get(name);
  if (declared !== undefined && mending.uses++ < maxDeclaredUses) return declared;
  const character = namedCharacter(name);
  if (character) {
    repairs.add('resolved HTML entities');
    return character.replace('&', '&amp;').replace('<', '&lt;');
  }
  repairs.add('kept unknown entities as text');
  return `&amp;${name};`;
}

/** References to the C1 range mean windows-1252, as the HTML Standard has it (numeric character reference end state). */
function mendedNumber(codepoint: number, { repairs }: Mending): string {
  if (codepoint >= 0x80 && codepoint <= 0x9f) return asWindows1252(String.fromCharCode(codepoint));
  const isLegal =
    codepoint === 9 ||
    codepoint === 10 ||
    codepoint === 13 ||
    (codepoint >= 0x20 && codepoint <= 0xd7ff) ||
    (codepoint >= 0xe000 && codepoint <= 0xfffd) ||
    (codepoint >= 0x10000 && codepoint <= 0x10ffff);
  if (isLegal) return `&#${codepoint};`;
  repairs.add('dropped references to characters that XML does not allow');
  return '';
}

// Reads a feed that strict XML parsing refuses or flattens, tag by tag with htmlparser2, and writes it again as plain RSS with the same
// entries: unclosed and stray tags are settled, markup inside text becomes text, `xml:base` is applied, entries are found wherever they stand.
import { Parser } from 'htmlparser2';
import { FeedError } from './feed-error.ts';
import { isFieldName, type Prefixes, plainName } from './vocabulary.ts';
import { type Field, fieldsOfAttributes, openingTag, serialise } from './write-field.ts';

/** Elements nested deeper than in any feed; the tree parser's cost is quadratic in depth. */
const maxDepth = 2_000;

export interface RebuiltXml {
  readonly xml: string;
  readonly root: string; // plain name of the document's first element
  readonly isFeed: boolean; // something of a feed was found in it
  /** The document ends inside an entry, the last one: of that, the text which was being read is lost. */
  readonly isCut: boolean;
  readonly repairs: readonly string[];
}

interface Frame {
  readonly name: string;
  readonly role: 'container' | 'entry' | 'skipped';
  readonly base: string | null;
}

/** A field whose text is being read. */
interface Capture extends Field {
  namesakes: number; // elements of its own name that are open inside it, as <title> in an SVG
}

/** @throws FeedError `unreadable` when elements nest without end. */
export function rebuildXml(xml: string, prefixes: Prefixes, url: string | null): RebuiltXml {
  const rebuilder = new Rebuilder(prefixes, url);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => rebuilder.open(name, attributes),
      onclosetag: (name, isImplied) => rebuilder.close(name, isImplied),
      ontext: (text) => rebuilder.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml); // without `end`, which would close whatever the document left open
  return rebuilder.finish();
}

class Rebuilder {
  readonly #prefixes: Prefixes;
  readonly #frames: Frame[] = [];
  readonly #feed: string[] = [];
  readonly #entries: string[] = [];
  #entry: string[] | null = null;
  #capture: Capture | null = null;
  #depth = 0;
  #root = '';
  #isFeed = false;
  #isMended = false;
  #justOpened: string | null = null;
  readonly #url: string | null;

  constructor(prefixes: Prefixes, url: string | null) {
    this.#prefixes = prefixes;
    this.#url = url;
  }

  open(qualified: string, attributes: Record<string, string>): void {
    if (++this.#depth > maxDepth) throw new FeedError('unreadable', `elements nest deeper than ${maxDepth} levels`);
    this.#justOpened = qualified;
    const name = plainName(qualified, this.#prefixes);
    this.#root ||= name;
    if (this.#capture && !this.#endsCapture(name)) {
      this.#markup(openingTag(qualified, attributes));
      if (this.#capture.name === name) this.#capture.namesakes++;
      return;
    }
    if (this.#capture || (leaves.has(this.#frames.at(-1)?.name ?? '') && isFieldName(name))) this.#closeUnclosed();
    const base = this.#baseFor(attributes['xml:base']);
    if (this.#startsEntry(name)) {
      this.#openEntry(name, attributes, base);
      return;
    }
    const parent = this.#frames.at(-1)?.role ?? 'container';
    if (parent !== 'skipped' && isFieldName(name)) {
      this.#capture = { name, attributes, base, parts: [], hasMarkup: false, namesakes: 0 };
      return;
    }
    const role = parent === 'container' && containers.has(name) ? 'container' : 'skipped';
    this.#frames.push({ name, role, base });
    if (role === 'container') this.#isFeed = true;
    if (role === 'container') this.#feed.push(...fieldsOfAttributes(name, attributes));
  }

  /** `isImplied` closes come with the parser's own idea of nesting; only that of an empty element (`<link/>`) says something. */
  close(qualified: string, isImplied: boolean): void {
    this.#depth--;
    const isEmptyElement = this.#justOpened === qualified;
    this.#justOpened = null;
    if (isImplied && !isEmptyElement) {
      this.#isMended = true;
      return;
    }
    const name = plainName(qualified, this.#prefixes);
    if (this.#capture?.name === name && this.#capture.namesakes-- === 0) {
      this.#finishCapture();
      return;
    }
    const at = this.#frames.findLastIndex((frame) => frame.name === name);
    if (at < 0 || (this.#capture && !endsText.has(name) && this.#frames[at]?.role !== 'entry')) {
      this.#markup(`</${qualified}>`);
      return;
    }
    if (this.#capture) this.#finishCapture();
    while (this.#frames.length > at) this.#closeFrame();
  }

  text(text: string): void {
    this.#justOpened = null;
    this.#capture?.parts.push({ text, isMarkup: false });
  }

  finish(): RebuiltXml {
    const isCut = this.#entry !== null;
    const repairs =
      this.#frames.length > 0
        ? ['the document is cut short']
        : this.#isMended
          ? ['settled tags that do not match']
          : [];
    if (this.#entry) this.#closeEntry();
    const xml = `<rss version="2.0"><channel>${this.#feed.join('')}${this.#entries.join('')}</channel></rss>`;
    return { xml, root: this.#root, isFeed: this.#isFeed, isCut, repairs };
  }

  #baseFor(given: string | undefined): string | null {
    const outer = this.#frames.at(-1)?.base ?? null;
    return given === undefined ? outer : (URL.parse(given, outer ?? this.#url ?? undefined)?.href ?? outer);
  }

  /** An `<entry>` inside an `<item>` is somebody's data. */
  #startsEntry(name: string): boolean {
    const outer = this.#frames.findLast((frame) => frame.role === 'entry');
    return outer ? outer.name === name : name === 'item' || name === 'entry';
  }

  #openEntry(name: string, attributes: Record<string, string>, base: string | null): void {
    // An entry inside an entry means that the first was never closed.
    const open = this.#frames.findLastIndex((frame) => frame.role === 'entry');
    if (open >= 0) while (this.#frames.length > open) this.#closeFrame();
    this.#frames.push({ name, role: 'entry', base });
    this.#isFeed = true;
    this.#entry = fieldsOfAttributes(name, attributes);
  }

  #markup(text: string): void {
    if (!this.#capture) return;
    this.#capture.parts.push({ text, isMarkup: true });
    this.#capture.hasMarkup = true;
  }

  /** Something opened where only text may be: the text before it has lost its closing tag. */
  #closeUnclosed(): void {
    this.#isMended = true;
    if (this.#capture) this.#finishCapture();
    else this.#frames.pop();
  }

  #closeFrame(): void {
    if (this.#frames.pop()?.role === 'entry') this.#closeEntry();
  }

  #closeEntry(): void {
    this.#entries.push(`<item>${this.#entry?.join('') ?? ''}</item>`);
    this.#entry = null;
  }

  #finishCapture(): void {
    if (this.#capture) (this.#entry ?? this.#feed).push(serialise(this.#capture));
    this.#capture = null;
  }

  /** Whether an element that opens inside a text tells that the text's closing tag is missing. */
  #endsCapture(name: string): boolean {
    if (endsText.has(name) || this.#startsEntry(name)) return true;
    // These are in HTML or SVG too: they only count in a title, or where no markup came before.
    const isTitleOrPlain = this.#capture?.name === 'title' || this.#capture?.hasMarkup === false;
    return isTitleOrPlain && isFieldName(name) && name !== 'xhtml:div' && name !== 'xhtml:body';
  }
}

const containers = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel', 'items']);

/** Elements of a feed that HTML does not have, so that they cannot be a part of a text. */
const endsText = new Set(
  'rss rdf:rdf channel feed guid pubdate link category description comments updated published issued modified dc:date dc:creator dc:subject content:encoded'.split(
    ' ',
  ),
);

/** Elements that hold text alone, so that a field inside one tells that its closing tag is missing. */
const leaves = new Set('category comments dc:creator dc:subject generator language copyright docs ttl'.split(' '));

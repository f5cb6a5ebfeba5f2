// HTML text to a tree whose depth and size are bounded, so that every later pass may recurse and costs linear time.
import { type Document, DomHandler, Element } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Deeper elements are laid flat into the deepest level; real pages stay below 100. */
const maxDepth = 256;

/** The parser's own stack costs more with every open tag, so a page that leaves this many open is cut there. */
const maxOpenTags = 2000;
const maxElements = 300_000;
const chunkChars = 32_768;

export function parseHtml(html: string): Document {
  const tree = new DomHandler();
  const load = { openTags: 0, elements: 0 };
  const parser = new Parser(buildBounded(tree, load), { lowerCaseTags: true, recognizeSelfClosing: false });
  for (let at = 0; at < html.length; at += chunkChars) {
    parser.write(html.slice(at, at + chunkChars));
    if (load.openTags > maxOpenTags || load.elements > maxElements) break;
  }
  parser.end();
  return tree.root;
}

interface Load {
  openTags: number;
  elements: number;
}

type Callbacks = ConstructorParameters<typeof Parser>[0];

/** Passes what the parser finds on to the tree, with a stack of its own: old pages leave cells, items and links open. */
function buildBounded(tree: DomHandler, load: Load): Callbacks {
  const open: string[] = [];
  const counts = new Map([...closable].map((name) => [name, 0]));
  const count = (name: string, by: 1 | -1) => {
    const known = counts.get(name);
    if (known !== undefined) counts.set(name, known + by);
  };
  const closeDownTo = (level: number) => {
    while (open.length > level) {
      count(open.pop() ?? '', -1);
      tree.onclosetag();
    }
  };
  return {
    onparserinit: (parser) => tree.onparserinit(parser),
    onend: () => tree.onend(),
    ontext: (data) => tree.ontext(data),
    onopentag(name, attributes) {
      load.openTags++;
      load.elements++;
      closeDownTo(Math.min(levelClosedBy(name, open, counts), maxDepth - 1));
      open.push(name);
      count(name, 1);
      tree.onopentag(name, attributes);
    },
    onclosetag(name) {
      load.openTags--;
      const level = open.lastIndexOf(name);
      if (level >= 0) closeDownTo(level);
    },
  };
}

const named = (list: string) => new Set(list.split(' '));

/** What an opening tag closes if it is still open, and the tags beyond which it does not look (HTML standard, 13.2.6.4.7 and on). */
const cell = { closes: ['td', 'th'], within: named('table tr') };
const row = { closes: ['tr'], within: named('table') };
const item = { closes: ['li'], within: named('ul ol menu table') };
const definition = { closes: ['dt', 'dd'], within: named('dl table') };
const link = { closes: ['a'], within: named('table td th li') };
const block = { closes: ['p'], within: named('table td th caption li dd object button') };
const rules = new Map(
  Object.entries({ td: cell, th: cell, tr: row, li: item, dt: definition, dd: definition, a: link }).concat(
    'address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
      .split(' ')
      .map((name) => [name, block]),
  ),
);

const closable = new Set([...rules.values()].flatMap((rule) => [...rule.closes]));

/** The level of the stack down to which an opening tag closes what is open; its full height if nothing. */
function levelClosedBy(name: string, open: readonly string[], counts: ReadonlyMap<string, number>): number {
  const rule = rules.get(name);
  // Most blocks open while no paragraph is: then there is no need to search the stack.
  if (!rule?.closes.some((tag) => (counts.get(tag) ?? 0) > 0)) return open.length;
  for (let level = open.length - 1; level >= 0; level--) {
    const tag = open[level] ?? '';
    if (rule.closes.includes(tag)) return level;
    if (rule.within.has(tag)) break;
  }
  return open.length;
}

export const isElement = (node: unknown): node is Element => node instanceof Element;

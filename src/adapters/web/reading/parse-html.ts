// HTML text to a tree whose depth and size are bounded, so that every later pass may recurse and costs linear time.
import { type Document, DomHandler, Element } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Deeper elements are laid flat into the deepest level; real pages stay below 100. */
export const maxDepth = 256;

/** The parser's own stack costs more with every open tag, so a page that leaves this many open is cut there. */
const maxOpenTags = 2000;
const maxElements = 300_000;
const chunkChars = 32_768;

export function parseHtml(html: string): Document {
  const handler = new DomHandler();
  const guard = { depth: 0, excess: 0, elements: 0 };
  const parser = new Parser(boundedBy(guard, handler), { lowerCaseTags: true, recognizeSelfClosing: false });
  for (let at = 0; at < html.length; at += chunkChars) {
    parser.write(html.slice(at, at + chunkChars));
    if (guard.depth + guard.excess > maxOpenTags || guard.elements > maxElements) break;
  }
  parser.end();
  return handler.root;
}

interface Guard {
  depth: number;
  excess: number;
  elements: number;
}

type Callbacks = ConstructorParameters<typeof Parser>[0];

/** Passes what the parser finds on to the tree builder, but opens nothing below `maxDepth`: there a new element replaces the last. */
function boundedBy(guard: Guard, tree: DomHandler): Callbacks {
  return {
    onparserinit: (parser) => tree.onparserinit(parser),
    onend: () => tree.onend(),
    ontext: (data) => tree.ontext(data),
    onopentag(name, attributes) {
      guard.elements++;
      if (guard.depth < maxDepth) guard.depth++;
      else {
        guard.excess++;
        tree.onclosetag();
      }
      tree.onopentag(name, attributes);
    },
    onclosetag() {
      if (guard.excess > 0) guard.excess--;
      else {
        guard.depth--;
        tree.onclosetag();
      }
    },
  };
}

export const isElement = (node: unknown): node is Element => node instanceof Element;

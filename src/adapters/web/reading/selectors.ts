// What an outlet's own selectors name in the tree. A selector that matches nothing, or is none, leaves the field to the reader's own search.
import { load } from 'cheerio/slim';
import type { Document, Element } from 'domhandler';
import type { ArticleSelectors } from '../../../ports.ts';
import { boxOf } from './boxes.ts';
import { textOf } from './page-facts.ts';
import { isElement } from './parse-html.ts';
import { type Line, renderLines } from './render-text.ts';

export interface Selected {
  readonly title: string | null;
  readonly published: string | null;
  readonly lines: readonly Line[];
}

const maxSelected = 500;

/** Takes `remove` out of the tree, then reads the other selectors. */
export function applySelectors(tree: Document, selectors: ArticleSelectors): Selected {
  const $ = load(tree);
  const find = (selector: string | undefined): Element[] => {
    if (!selector) return [];
    try {
      return $(selector).toArray().filter(isElement).slice(0, maxSelected);
    } catch {
      return []; // settings are checked when they are read; a page must not fail for them
    }
  };
  for (const element of find(selectors.remove)) $(element).remove();
  return {
    title: textOfFirst(find(selectors.title)),
    published: momentOfFirst(find(selectors.published)),
    lines: outermost(find(selectors.text)).flatMap((element) => renderLines(boxOf(element), () => false)),
  };
}

const textOfFirst = ([element]: readonly Element[]) =>
  element ? element.attribs.content || textOf(element) || null : null;
const momentOfFirst = ([element]: readonly Element[]) =>
  element ? element.attribs.datetime || element.attribs.content || textOf(element) || null : null;

/** An element inside another selected one would be read twice. */
function outermost(elements: readonly Element[]): Element[] {
  const chosen = new Set<unknown>(elements);
  return elements.filter((element) => {
    for (let outer = element.parent; outer; outer = outer.parent) if (chosen.has(outer)) return false;
    return true;
  });
}

// A box to lines of text: one line for each paragraph, heading, list item or table row.
import { type Box, collapse } from './boxes.ts';
import { meaningOf } from './labels.ts';

export interface Line {
  readonly text: string;
  readonly tag: string; // of the nearest block
  readonly linkShare: number; // 0..1 of its characters
  readonly inList: boolean;
}

export const maxTextChars = 500_000;

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const isHeading = (line: Line) => headingTags.has(line.tag);

/** Lists and tables that are mostly links are menus, unless so much is said besides that they are the content. */
const maxLinkShare = 0.5;
const minUnlinked = 250;

export function renderLines(body: Box, isCut: (box: Box) => boolean): Line[] {
  const lines: Line[] = [];
  const open = { text: '', links: 0, chars: 0 };
  const flush = (tag: string, inList: boolean) => {
    const text = open.text.trim();
    if (text !== '') lines.push({ text, tag, linkShare: Math.min(1, open.links / text.length), inList });
    open.text = '';
    open.links = 0;
  };
  const visit = (box: Box, tag: string, inList: boolean, inLink: boolean) => {
    for (const child of box.children) {
      if (open.chars > maxTextChars) return;
      if (typeof child === 'string') {
        open.text = open.text.endsWith(' ') && child.startsWith(' ') ? open.text + child.slice(1) : open.text + child;
        if (inLink) open.links += child.length;
        open.chars += child.length;
      } else if (child.tag === 'br') open.text += '\n';
      else if (isCut(child) || isLeftOut(child)) {
        if (child.isBlock) flush(tag, inList);
      } else if (child.isBlock) {
        flush(tag, inList);
        const list = inList || child.tag === 'li' || child.tag === 'td';
        visit(child, child.tag, list, inLink || child.tag === 'a');
        if (child.tag === 'td' || child.tag === 'th') open.text += ' ';
        else flush(child.tag, list);
      } else visit(child, tag, inList, inLink || child.tag === 'a');
    }
  };
  visit(body, body.tag, false, false);
  flush(body.tag, false);
  return lines.flatMap(splitAtBreaks);
}

function isLeftOut(box: Box): boolean {
  if (box.tag === 'figcaption' || box.tag === 'caption') return true;
  if (meaningOf(box).isCaption && box.length < 400) return true;
  if (box.tag === 'figure' && box.prose < 200) return true;
  return isMenu(box);
}

const menuTags = new Set(['ul', 'ol', 'dl', 'table', 'div', 'section', 'nav']);

function isMenu(box: Box): boolean {
  if (!menuTags.has(box.tag) || box.linkLength === 0) return false;
  const share = box.linkLength / box.length;
  return share > maxLinkShare && box.length - box.linkLength < minUnlinked;
}

/** A forced break ends a paragraph, unless the sentence plainly goes on in the next line. */
function splitAtBreaks(line: Line): Line[] {
  if (!line.text.includes('\n')) return [line];
  const joined = line.text.replace(/([\p{L},]) ?\n ?(?=\p{Ll})/gu, '$1 ');
  return joined
    .split('\n')
    .map((part) => collapse(part).trim())
    .filter((part) => part !== '')
    .map((text) => ({ ...line, text }));
}

// A box to lines of text: one line for each paragraph, heading, list item or table row.
import type { Box } from './boxes.ts';
import { meaningOf } from './labels.ts';
import { collapse } from './letters.ts';

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

/** Cells of a data table stand in one line; a row longer than this is layout. */
const maxRowChars = 400;

interface Place {
  readonly tag: string;
  readonly inList: boolean;
  readonly inLink: boolean;
  readonly inRow: boolean;
}

export function renderLines(body: Box, isCut: (box: Box) => boolean): Line[] {
  const lines: Line[] = [];
  // Parts are joined once: asking a growing string for its end would copy it each time.
  const open = { parts: [] as string[], links: 0, chars: 0 };
  const endLine = ({ tag, inList, inRow }: Place) => {
    if (inRow) {
      open.parts.push(' ');
      return;
    }
    const text = open.parts.join('').replace(/ {2,}/g, ' ').trim();
    if (text !== '') lines.push({ text, tag, linkShare: Math.min(1, open.links / text.length), inList });
    open.parts = [];
    open.links = 0;
  };
  const add = (text: string, inLink: boolean) => {
    const part = text.slice(0, maxTextChars - open.chars);
    open.parts.push(part);
    open.chars += part.length;
    if (inLink) open.links += part.length;
  };
  const visit = (box: Box, place: Place) => {
    for (const child of box.children) {
      if (open.chars >= maxTextChars) return;
      if (typeof child === 'string') add(child, place.inLink);
      else if (child.tag === 'br') open.parts.push(place.inRow ? ' ' : '\n');
      else if (isCut(child) || isLeftOut(child)) {
        if (child.isBlock) endLine(place);
      } else enter(child, place);
    }
  };
  const enter = (box: Box, outer: Place) => {
    const place = placeIn(box, outer);
    if (box.isBlock) endLine(outer);
    visit(box, place);
    if (box.isBlock) endLine(box.tag === 'tr' ? { ...place, inRow: false } : place);
  };
  const start = { tag: body.tag, inList: false, inLink: false, inRow: false };
  visit(body, start);
  endLine(start);
  return lines.flatMap(splitAtBreaks);
}

function placeIn(box: Box, outer: Place): Place {
  const inLink = outer.inLink || box.tag === 'a';
  if (!box.isBlock) return inLink === outer.inLink ? outer : { ...outer, inLink };
  const inRow = outer.inRow || (box.tag === 'tr' && box.length <= maxRowChars);
  return { tag: inRow ? 'tr' : box.tag, inList: outer.inList || box.tag === 'li', inLink, inRow };
}

export function isLeftOut(box: Box): boolean {
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

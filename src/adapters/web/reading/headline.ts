// The box that shows the page's title: the article is beside or around it.
import type { Box } from './boxes.ts';
import { fold } from './letters.ts';

const headingTags = new Set(['h1', 'h2', 'h3', 'h4']);
const maxHeadlineChars = 400;

export function findHeadline(page: Box, title: string | null): Box | null {
  const wanted = fold(title ?? '');
  if (wanted.length < 5) return null;
  let best: Box | null = null;
  const visit = (box: Box) => {
    if (isHeadline(box, wanted) && (!best || rank(box) < rank(best))) best = box;
    for (const child of box.children) if (typeof child !== 'string') visit(child);
  };
  visit(page);
  return best;
}

/** An h1 before an h2, and of equals the first. */
const rank = (box: Box) => (headingTags.has(box.tag) ? Number(box.tag[1]) : 5);

function isHeadline(box: Box, wanted: string): boolean {
  if (box.length > maxHeadlineChars || box.length < 5) return false;
  if (!headingTags.has(box.tag) && !box.label.includes('title') && !box.label.includes('headline')) return false;
  const shown = fold(plainText(box));
  return shown === wanted || (shown.length > 20 && (wanted.startsWith(shown) || shown.startsWith(wanted)));
}

export const plainText = (box: Box): string =>
  box.children
    .map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? ' ' : plainText(child)))
    .join('');

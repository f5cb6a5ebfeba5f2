// The lead: sentences that stand between the headline and the body's box, where many outlets put the news itself.
import type { Box } from './boxes.ts';
import { isLeftOut, type Line, renderLines } from './render-text.ts';

const maxLeadLines = 3;
const maxLeadChars = 1000;
/** Shorter ones are a second headline, which says in other words what the text says again. */
const minLeadChars = 155;
const maxLinkShare = 0.3;

export function findLead(page: Box, headline: Box | null, body: Box, isCut: (box: Box) => boolean): Line[] {
  const lines: Line[] = [];
  let isAfterHeadline = false;
  const visit = (box: Box): 'go on' | 'stop' => {
    if (box === body) return 'stop';
    if (box === headline) {
      isAfterHeadline = true;
      return 'go on';
    }
    if (isAfterHeadline && box.isBlock && (isCut(box) || isLeftOut(box))) return 'go on';
    if (isAfterHeadline && box.ownProse > 0) {
      lines.push(...renderLines(ownTextBefore(box), isCut).filter(isLead));
      if (box.prose === box.ownProse) return 'go on';
    }
    for (const child of box.children) if (typeof child !== 'string' && visit(child) === 'stop') return 'stop';
    return 'go on';
  };
  if (!headline || visit(page) === 'go on') return [];
  const chars = lines.reduce((sum, line) => sum + line.text.length, 0);
  return lines.length > maxLeadLines || chars > maxLeadChars ? [] : lines;
}

/** A box with text of its own before its first block: where a closing tag is missing, that block is the body itself. */
function ownTextBefore(box: Box): Box {
  const firstBlock = box.children.findIndex((child) => typeof child !== 'string' && child.isBlock);
  return firstBlock < 0 ? box : { ...box, children: box.children.slice(0, firstBlock) };
}

const isLead = (line: Line) => line.text.length >= minLeadChars && line.linkShare < maxLinkShare;

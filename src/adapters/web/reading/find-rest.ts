// The rest of a text whose box was closed too early by a stray tag: paragraphs like its own that follow it directly.
import type { Box } from './boxes.ts';
import { type Line, renderLines } from './render-text.ts';

const maxLevels = 3;
const maxLinkShare = 0.3;

export function findRest(body: Box, isCut: (box: Box) => boolean): Line[] {
  const label = labelOfParagraphs(body);
  if (label === null) return [];
  const rest: Box[] = [];
  let inner = body;
  for (let level = 0; level < maxLevels && inner.parent && inner.tag !== 'article'; level++) {
    const { parent } = inner;
    const following = parent.children.slice(parent.children.indexOf(inner) + 1);
    for (const child of following) {
      if (typeof child === 'string' || !child.isBlock || isCut(child)) continue;
      if (!isLike(child, label)) return toLines(rest, isCut);
      rest.push(child);
    }
    inner = parent;
  }
  return toLines(rest, isCut);
}

const toLines = (boxes: readonly Box[], isCut: (box: Box) => boolean): Line[] =>
  boxes.length === 0 ? [] : boxes.flatMap((box) => renderLines({ ...box, children: [box] }, isCut));

const isLike = (box: Box, label: string) =>
  box.tag === 'p' && box.label === label && box.ownProse > 0 && box.linkLength < box.length * maxLinkShare;

/** The label of the last paragraph of prose in the body; null if its last block is none. */
function labelOfParagraphs(body: Box): string | null {
  const last = body.children.findLast(
    (child): child is Box => typeof child !== 'string' && child.tag === 'p' && child.ownProse > 0,
  );
  return last?.label ?? null;
}

// Which box holds the article: where most of the prose is that no label or tag marks as furniture.
import type { Box } from './boxes.ts';
import { meaningOf } from './labels.ts';

/** A box marked as furniture is believed unless it holds this share of the page's prose: sites wrap whole articles in odd names. */
const maxFurnitureShare = 0.4;
/** Readers write more than journalists, so remarks need a stronger reason to count as the article. */
const maxRemarksShare = 0.8;

const furnitureTags = new Set(['aside', 'nav', 'footer', 'form', 'fieldset']);
const sectionTags = new Set(['article', 'main']);

export interface BodyChoice {
  readonly body: Box;
  /** True for boxes that are not part of the article although they stand inside its body. */
  readonly isCut: (box: Box) => boolean;
}

export function chooseBody(page: Box): BodyChoice {
  const isCut = furnitureTest(page);
  const scores = scoreBoxes(page, isCut);
  let best = page;
  let bestScore = 0;
  for (const [box, measured] of scores) {
    const score = measured.score * (1 - box.linkLength / Math.max(1, box.length)) * promise(box);
    if (score > bestScore) {
      best = box;
      bestScore = score;
    }
  }
  return { body: climb(best, scores), isCut };
}

export function furnitureTest(page: Box): (box: Box) => boolean {
  return (box) => {
    const meaning = meaningOf(box);
    if (meaning.isRemarks && box.prose < page.prose * maxRemarksShare) return true;
    const marked = (meaning.isFurniture && !meaning.isEmbed) || box.isHidden || furnitureTags.has(box.tag);
    return marked && box.prose < page.prose * maxFurnitureShare;
  };
}

interface Measured {
  score: number;
  prose: number; // that is not cut
}

function scoreBoxes(page: Box, isCut: (box: Box) => boolean): Map<Box, Measured> {
  const scores = new Map<Box, Measured>();
  const visit = (box: Box): number => {
    const measured = { score: 0, prose: box.ownProse };
    scores.set(box, measured);
    for (const child of box.children) {
      if (typeof child !== 'string' && child.prose > 0 && !isCut(child)) measured.prose += visit(child);
    }
    return measured.prose;
  };
  visit(page);
  for (const box of scores.keys()) if (box.ownProse > 0) credit(box, scores);
  return scores;
}

const maxLevels = 6;

/** Prose in a paragraph speaks for the box around it, less for each box further out. */
function credit(box: Box, scores: Map<Box, Measured>): void {
  let level = isParagraph(box) ? 0 : -1;
  let holder = isParagraph(box) ? box.parent : box;
  const weight = box.tag === 'li' || box.tag === 'td' || box.tag === 'dd' ? 0.5 : 1;
  for (; holder && level < maxLevels; holder = holder.parent, level++) {
    const measured = scores.get(holder);
    if (measured) measured.score += (box.ownProse * weight) / (level <= 0 ? 1 : level === 1 ? 2 : level * 3);
  }
}

const isParagraph = (box: Box) => box.tag === 'p' || box.tag === 'blockquote' || box.tag === 'pre' || box.tag === 'li';

function promise(box: Box): number {
  if (box.label.includes('article-body') && box.label.includes('body')) return 1.8;
  if (meaningOf(box).isBody) return 1.35;
  return box.tag === 'article' ? 1.15 : 1;
}

/** Text is often split over sibling boxes: go out while that gains a good share of prose. */
function climb(from: Box, scores: ReadonlyMap<Box, Measured>): Box {
  let body = from;
  for (let outer = body.parent; outer; outer = outer.parent) {
    if (sectionTags.has(body.tag) || meaningOf(body).isBody) break;
    const have = scores.get(body)?.prose ?? 0;
    const gain = (scores.get(outer)?.prose ?? 0) - have;
    const links = (outer.linkLength - body.linkLength) / Math.max(1, outer.length - body.length);
    if (gain > have * 0.25 && links < 0.25) body = outer;
  }
  return body;
}

// Which box holds the article: where most of the prose is that no label or tag marks as furniture.

import { isBarrier } from './barrier.ts';
import type { Box } from './boxes.ts';
import { meaningOf } from './labels.ts';

/** A box marked as furniture is believed unless it holds this share of the page's prose: sites wrap whole articles in odd names. */
const maxFurnitureShare = 0.4;
/** Readers write more than journalists, so remarks need a stronger reason to count as the article. */
const maxRemarksShare = 0.8;
const maxRemarksShareBesideHeadline = 0.97;

const furnitureTags = new Set(['aside', 'nav', 'footer', 'form', 'fieldset']);

export interface BodyChoice {
  readonly body: Box;
  /** True for boxes that are not part of the article although they stand inside its body. */
  readonly isCut: (box: Box) => boolean;
}

/** `headline` is the box that shows the title, where one was found. */
export function chooseBody(page: Box, headline: Box | null): BodyChoice {
  const around = ancestors(headline);
  const isCut = furnitureTest(page, around);
  const scores = scoreBoxes(page, isCut);
  const ownStory = headline ? (articleAround(headline) ?? null) : null;
  let best = page;
  let bestScore = 0;
  for (const [box, measured] of scores) {
    const score = measured.score * (1 - box.linkLength / Math.max(1, box.length)) * promise(box, ownStory);
    if (score > bestScore) {
      best = box;
      bestScore = score;
    }
  }
  return { body: climb(best, scores), isCut };
}

function ancestors(box: Box | null): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (let outer = box; outer; outer = outer.parent) found.add(outer);
  return found;
}

function articleAround(box: Box): Box | null {
  for (let outer = box.parent; outer; outer = outer.parent) if (outer.tag === 'article') return outer;
  return null;
}

function furnitureTest(page: Box, around: ReadonlySet<Box>): (box: Box) => boolean {
  const maxRemarks = around.size > 0 ? maxRemarksShareBesideHeadline : maxRemarksShare;
  return (box) => {
    if (around.has(box) && box.prose > 0) return false;
    const meaning = meaningOf(box);
    if (meaning.isRemarks && box.prose < page.prose * maxRemarks) return true;
    if (isBarrier(box)) return true;
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

function promise(box: Box, ownStory: Box | null): number {
  const place = ownStory && isInOtherArticle(box, ownStory) ? 0.2 : 1;
  if (box.label.includes('articlebody') || box.label.includes('article-body')) return 1.6 * place;
  if (meaningOf(box).isBody) return 1.35 * place;
  return (box.tag === 'article' ? 1.15 : 1) * place;
}

/** An article that does not show the page's headline, while another does, is another story. */
function isInOtherArticle(box: Box, ownStory: Box): boolean {
  let inArticle = false;
  for (let outer: Box | null = box; outer; outer = outer.parent) {
    if (outer === ownStory) return false;
    if (outer.tag === 'article') inArticle = true;
  }
  return inArticle;
}

/** Text is often split over sibling boxes: go out while that gains a good share of prose, or adds little else. */
function climb(from: Box, scores: ReadonlyMap<Box, Measured>): Box {
  let body = from;
  const isMarked = meaningOf(from).isBody;
  const limit = from.tag === 'article' ? from : articleAround(from);
  for (let outer = body.parent; outer && body !== limit; outer = outer === limit ? null : outer.parent) {
    const have = scores.get(body)?.prose ?? 0;
    const gain = (scores.get(outer)?.prose ?? 0) - have;
    if (gain === 0) continue;
    if (isMarked && !meaningOf(outer).isBody && !hasTwin(outer, from, body, scores)) continue;
    const extra = Math.max(1, outer.length - body.length);
    const links = (outer.linkLength - body.linkLength) / extra;
    if (links < 0.25 && (gain > have * 0.25 || gain > extra * 0.5)) body = outer;
  }
  return body;
}

/** A text cut into parts repeats the label of its part: the ad between them is not the end. */
function hasTwin(outer: Box, of: Box, inner: Box, scores: ReadonlyMap<Box, Measured>): boolean {
  const search = (box: Box, levels: number): boolean =>
    box.children.some((child) => {
      if (typeof child === 'string' || child === inner || !scores.has(child)) return false;
      return (child.tag === of.tag && child.label === of.label) || (levels > 0 && search(child, levels - 1));
    });
  return search(outer, 3);
}

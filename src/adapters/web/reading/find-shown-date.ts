// The publication date as the page shows it to people: which of its many dates stands where such a date stands.
import type { Box } from './boxes.ts';
import { plainText } from './headline.ts';
import { type DayOrder, findDay, parseDate } from './parse-date.ts';

export interface ShownDates {
  readonly published: string | null;
  readonly modified: string | null;
}

interface Candidate {
  readonly text: string;
  readonly moment: string | null;
  readonly score: number; // without its place
  readonly order: number; // among the texts of the page
}

/** A longer text tells of something; a date line says little else. */
const maxDateText = 160;
const maxTexts = 5000;
const minScore = 4;
const maxTried = 20;

const elsewhere =
  /(?:^|[^a-z])(?:relat|recommend|teaser|sidebar|popular|widget|comment|footer|cookie|calendar-|event|archive|latest|trending)/;
const elsewhereTags = new Set(['aside', 'nav', 'footer', 'form']);
const dateLabel =
  /(?:^|[^a-z])(?:date|datum|time|publi|posted|post-?on|creat|meta|stamp|byline|data(?![a-z-])|fecha|info)/;

const publishedWords =
  /(?:published|posted|first published|veröffentlicht|erstellt|datum|erschienen|опубликован|размещен|дата публикации|апублікаван|надрукаван|опубліковано|opublikowan|data publikacji|dodano|utworzono|paskelbt|įkelta|publié|publicado|pubblicato|gepubliceerd|publicerad)/i;
const modifiedWords =
  /(?:updated|last modified|modified|aktualisiert|zuletzt geändert|letzte änderung|обновлен|изменено|абноўлен|зменена|оновлен|aktualizacja|zaktualizowan|modyfikacj|atnaujint|mis à jour|actualizado|aggiornato|bijgewerkt|uppdaterad)/i;

export function findShownDates(page: Box, headline: Box | null, body: Box, order: DayOrder): ShownDates {
  const texts = collectTexts(page, headline, body);
  const dated = texts.candidates
    .map((candidate) => ({ candidate, score: candidate.score + placeScore(candidate.order, texts) }))
    .filter(({ score }) => score >= minScore)
    .sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order)
    .slice(0, maxTried);
  const read = (wanted: (text: string) => string) => {
    for (const { candidate } of dated) {
      const date = readCandidate(candidate, wanted(candidate.text), order);
      if (date) return date;
    }
    return null;
  };
  return { published: read(beforeUpdate), modified: read(afterUpdate) };
}

function readCandidate({ moment, text }: Candidate, part: string, order: DayOrder): string | null {
  if (moment && part === text) return parseDate(moment, order) ?? findDay(part, order);
  return findDay(part, order);
}

/** "Published 3 May | Updated 4 May": what stands before the word for updating, and what after it. */
function beforeUpdate(text: string): string {
  const at = text.search(modifiedWords);
  if (at < 0) return text;
  const published = text.search(publishedWords);
  return published > at ? text.slice(published) : text.slice(0, at);
}

function afterUpdate(text: string): string {
  const at = text.search(modifiedWords);
  if (at < 0) return '';
  const published = text.search(publishedWords);
  return published > at ? text.slice(at, published) : text.slice(at);
}

interface Texts {
  readonly candidates: Candidate[];
  headline: number;
  bodyStart: number;
  bodyEnd: number;
}

function collectTexts(page: Box, headline: Box | null, body: Box): Texts {
  const texts: Texts = { candidates: [], headline: -100, bodyStart: -100, bodyEnd: -100 };
  let order = 0;
  const visit = (box: Box, around: Around) => {
    if (order > maxTexts) return;
    if (isElsewhere(box) && !contains(box, headline) && !contains(box, body)) return;
    if (box === headline) texts.headline = order;
    if (box === body) texts.bodyStart = order;
    const inLink = around.inLink || box.tag === 'a';
    const isLeaf = !around.isTold && isLeafText(box);
    if (isLeaf) texts.candidates.push(...candidateOf(box, { ...around, inLink }, ++order));
    let before: Box | null = null;
    for (const child of box.children) {
      if (typeof child === 'string') continue;
      visit(child, { inLink, isTold: around.isTold || isLeaf, before });
      before = child;
    }
    if (box === body) texts.bodyEnd = order;
  };
  visit(page, { inLink: false, isTold: false, before: null });
  return texts;
}

interface Around {
  readonly inLink: boolean;
  readonly isTold: boolean; // inside a text that is a candidate already
  readonly before: Box | null; // the box before it under the same parent
}

const isElsewhere = (box: Box) => elsewhereTags.has(box.tag) || elsewhere.test(box.label);

function contains(outer: Box, inner: Box | null): boolean {
  for (let box = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

/** A block without blocks inside, or a part of a line that is labelled as a date. */
function isLeafText(box: Box): boolean {
  if (box.length === 0) return false;
  if (box.moment || (!box.isBlock && dateLabel.test(box.label))) return true;
  return (
    box.isBlock &&
    box.children.every(
      (child) => typeof child === 'string' || (!child.isBlock && !child.moment && !dateLabel.test(child.label)),
    )
  );
}

function candidateOf(box: Box, { inLink, before }: Around, order: number): Candidate[] {
  if (box.length > maxDateText) return [];
  const text = `${termOf(box, before)}${plainText(box).trim()}`;
  if (!box.moment && !/\d{4}|\d[./]\d/.test(text)) return [];
  if (/©|\(c\)|copyright/i.test(text)) return [];
  const isLabelled = dateLabel.test(box.label) || (box.parent !== null && dateLabel.test(box.parent.label));
  let score = inLink ? -3 : 0;
  if (box.moment) score += 3;
  if (isLabelled || publishedWords.test(text)) score += 3;
  if (text.length < 60) score += 2;
  return [{ text, moment: box.moment, score, order }];
}

/** "Last updated" stands in the `dt` before the `dd`. */
function termOf(box: Box, before: Box | null): string {
  if (box.tag !== 'dd' || before?.tag !== 'dt' || before.length > maxDateText) return '';
  return `${plainText(before).trim()} `;
}

/** Beside the headline, or at the very end of the text; a date in the middle of it belongs to what is told. */
function placeScore(order: number, { headline, bodyStart, bodyEnd }: Texts): number {
  const afterHeadline = order - headline;
  if (afterHeadline >= 0 && afterHeadline <= 10) return 4;
  if (afterHeadline < 0 && afterHeadline >= -5) return 3;
  if (order > bodyStart - 4 && order <= bodyStart + 2) return 2;
  if (order > bodyEnd - 2 && order <= bodyEnd + 4) return 2;
  return order > bodyStart && order <= bodyEnd ? 0 : -2;
}

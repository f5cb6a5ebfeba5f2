// The article's text: by the outlet's selectors, by the reader's own search, or from the data a page carries for machines.
import type { Box } from './boxes.ts';
import { chooseBody } from './choose-body.ts';
import { findLead } from './find-lead.ts';
import { findRest } from './find-rest.ts';
import { collapse } from './letters.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type Line, renderLines } from './render-text.ts';
import { type Known, tidyLines } from './tidy-lines.ts';

export interface FoundText {
  readonly text: string;
  readonly body: Box;
}

/** A text this short may be a stub beside which JSON-LD carries the whole. */
const maxStubChars = 1000;
const minLinkedGain = 1.5;

export interface TextSources {
  readonly page: Box;
  readonly headline: Box | null;
  readonly selected: readonly Line[];
  readonly linked: LinkedArticle | null;
  readonly known: Known;
}

export function findText({ page, headline, selected, linked, known }: TextSources): FoundText {
  const { body, isCut } = chooseBody(page, headline);
  const chosen = tidyLines(selected, known);
  if (chosen !== '') return { text: chosen, body };
  const text = tidyLines(
    [...findLead(page, headline, body, isCut), ...renderLines(body, isCut), ...findRest(body, isCut)],
    known,
  );
  const told = text.length < maxStubChars ? linkedText(linked) : '';
  return { text: told.length > text.length * minLinkedGain ? told : text, body };
}

const minLinkedChars = 200;

/** JSON-LD often carries only the beginning (measured: 4 of 16 cut at about 500 characters), so it is a fallback. */
function linkedText(linked: LinkedArticle | null): string {
  const body = linked?.body ?? '';
  if (body.length < minLinkedChars) return '';
  return body
    .replace(/<\/?(?:p|br|div|li|h[1-6])\b[^>]{0,300}>/gi, '\n')
    .replace(/<[^>]{0,300}>/g, '')
    .split(/\n+/)
    .map((line) => collapse(line).trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

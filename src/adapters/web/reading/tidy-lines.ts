// From lines to the article's text: furniture that no label marks is known by its words and its place.
import { fold } from './letters.ts';
import { meaningOfLine } from './phrases.ts';
import { isHeading, type Line } from './render-text.ts';
import { endsSentence, isClosingStamp, isContact, isCredit, isOrnament, isStamp } from './small-print.ts';

/** An ending such as "Comments" counts only once this share of the text is out: a table of contents may name it too. */
const minShareBeforeEnding = 0.4;

/** What the page says of itself elsewhere and the text need not repeat. */
export interface Known {
  readonly title: string | null;
  readonly byline: string | null;
}

export function tidyLines(lines: readonly Line[], known: Known): string {
  const body = dropTrailing(dropLeading(dropFurniture(lines), known));
  return body.map((line) => line.text).join('\n\n');
}

function dropFurniture(lines: readonly Line[]): readonly Line[] {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const kept: Line[] = [];
  let seen = 0;
  let afterPointer = false;
  for (const line of lines) {
    const meaning = meaningOfLine(line.text, line.linkShare);
    seen += line.text.length;
    if (meaning === 'ending' && seen > total * minShareBeforeEnding) break;
    if (meaning === 'pointer-heading') afterPointer = true;
    else if (afterPointer && endsPointers(line)) afterPointer = false;
    if (meaning === 'text' && !afterPointer && !isShoutedLink(line) && !isOrnament(line.text)) kept.push(line);
  }
  return kept;
}

/** A list under "Read also" goes on until prose or a heading that is not one more link. */
const endsPointers = (line: Line) =>
  (isProse(line) || isHeading(line)) && line.linkShare < 0.6 && !(line.inList && line.linkShare > 0.1);

/** A whole line in capitals and linked is another story's headline set into the text. */
function isShoutedLink({ text, linkShare }: Line): boolean {
  if (linkShare < 0.9 || text.length < 16) return false;
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length;
  return capitals > 10 && capitals * 0.15 > (text.match(/\p{Ll}/gu) ?? []).length;
}

const isProse = (line: Line) => line.text.length > 80 || (line.text.length > 40 && endsSentence(line.text));
const looseTags = new Set(['div', 'section', 'article', 'main', 'header', 'span', 'ul', 'li', 'time', 'address', 'h1']);

const maxLinesBeforeByline = 3;

/** Before the first prose stand title, byline, date and labels; a heading or paragraph that is none of them opens the text. */
function dropLeading(lines: readonly Line[], { title, byline }: Known): readonly Line[] {
  const told = new Set([title, byline].map((text) => fold(text ?? '')).filter((text) => text !== ''));
  const isTold = ({ text }: Line) => told.has(fold(text)) || isCredit(text) || isStamp(text);
  const start = lines.findIndex((line) => !isTold(line) && (isProse(line) || !looseTags.has(line.tag)));
  if (start < 0) return lines;
  // A byline may also stand between a lead and the text.
  return lines.slice(start).filter((line, at) => at === 0 || at > maxLinesBeforeByline || !isTold(line));
}

/** Headings without text under them, contacts, credits and stamps that close a text. */
function dropTrailing(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 1) {
    const line = lines[end - 1];
    if (!line || !(isHeading(line) || isCredit(line.text) || isContact(line.text) || isClosingStamp(line.text))) break;
    end--;
  }
  return lines.slice(0, end);
}

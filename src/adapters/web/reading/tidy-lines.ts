// From lines to the article's text: furniture that no label marks is known by its words and its place.
import { fold } from './letters.ts';
import { meaningOfLine } from './phrases.ts';
import { isHeading, type Line } from './render-text.ts';

/** An ending such as "Comments" counts only once this share of the text is out: a table of contents may name it too. */
const minShareBeforeEnding = 0.4;

export function tidyLines(lines: readonly Line[], title: string | null): string {
  const body = dropTrailing(dropLeading(dropFurniture(lines), title));
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
    else if (afterPointer && (isProse(line) || isHeading(line)) && line.linkShare < 0.6) afterPointer = false;
    if (meaning === 'text' && !afterPointer) kept.push(line);
  }
  return kept;
}

const endsSentence = (text: string) => /[.!?…:;"”»'’)\]。]$/.test(text);
const isProse = (line: Line) => line.text.length > 80 || (line.text.length > 40 && endsSentence(line.text));
const looseTags = new Set(['div', 'section', 'article', 'main', 'header', 'span', 'ul', 'li', 'time', 'address', 'h1']);

function dropLeading(lines: readonly Line[], title: string | null): readonly Line[] {
  const wanted = fold(title ?? '');
  let start = 0;
  for (const line of lines) {
    const isTitle = fold(line.text) === wanted;
    if (!isTitle && (isProse(line) || !looseTags.has(line.tag))) break;
    start++;
  }
  return start < lines.length ? lines.slice(start) : lines;
}

function dropTrailing(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 1) {
    const line = lines[end - 1];
    if (!line || !isHeading(line)) break;
    end--;
  }
  return lines.slice(0, end);
}

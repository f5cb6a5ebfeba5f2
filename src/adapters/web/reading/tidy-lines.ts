// From lines to the article's text: furniture that no label marks is known by its words.
import { fold } from './find-title.ts';
import { isHeading, type Line } from './render-text.ts';

export function tidyLines(lines: readonly Line[], title: string | null): string {
  const body = dropTrailing(dropLeading(lines, title));
  return body.map((line) => line.text).join('\n\n');
}

const endsSentence = (text: string) => /[.!?…:;"”»'’)\]。]$/.test(text);
const isProse = (line: Line) => line.text.length > 80 || (line.text.length > 40 && endsSentence(line.text));
const looseTags = new Set(['div', 'section', 'article', 'main', 'header', 'span', 'ul', 'li', 'time', 'address', 'h1']);

function dropLeading(lines: readonly Line[], title: string | null): readonly Line[] {
  const wanted = fold(title ?? '');
  let start = 0;
  for (const line of lines) {
    if (isProse(line) && fold(line.text) !== wanted) break;
    if (!looseTags.has(line.tag) && fold(line.text) !== wanted) break;
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

// From lines to the article's text: furniture that no label marks is known by its words.
import { isHeading, type Line } from './render-text.ts';

export function tidyLines(lines: readonly Line[], title: string | null): string {
  const body = dropTrailing(dropLeading(lines, title));
  return body.map((line) => line.text).join('\n\n');
}

const endsSentence = (text: string) => /[.!?…:;"”»'’)\]。]$/.test(text);
const isProse = (line: Line) => line.text.length > 80 || (line.text.length > 40 && endsSentence(line.text));

function dropLeading(lines: readonly Line[], title: string | null): readonly Line[] {
  const first = lines.findIndex((line) => isProse(line) && line.text !== title && !isHeading(line));
  return first < 0 ? lines : lines.slice(first);
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

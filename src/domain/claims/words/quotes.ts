// What stands in quotation marks or in a paragraph of direct speech.
import type { Document } from './sentences.ts';

/** Behind a quotation mark that opens and none that closes, or in a paragraph that opens with a dash. */
export function isQuoted({ whole, textStart }: Document, place: number): boolean {
  const paragraph = whole.slice(Math.max(textStart, whole.lastIndexOf('\n', place) + 1), place);
  if (/^\s*[—–-]/u.test(paragraph)) return true;
  const plain = [...paragraph].filter((char) => char === '"').length;
  const opened = lastOf(paragraph, '«„“');
  return plain % 2 === 1 || (opened >= 0 && opened >= lastOf(paragraph, '»“”'));
}

/** Where the last of these marks stands, -1 for none. */
function lastOf(text: string, marks: string): number {
  return Math.max(...[...marks].map((mark) => text.lastIndexOf(mark)));
}

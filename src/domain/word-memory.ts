// What was found out about words, kept by their letters as they stand in a text. Texts repeat their words, and to cut each out of
// its text and to look that up would cost more than anything else that is done with it.
import { copyOf } from './text.ts';

/** What is known of the word from `start` to `end`. */
export type WordMemory<T> = (text: string, start: number, end: number) => T;

interface Entry<T> {
  readonly hash: number;
  readonly word: string;
  readonly known: T;
}

const neighbours = 4; // places where a word may stand
const longest = 60; // letters; longer ones are no words, and are not kept

/**
 * `read` is asked for each word once, and again where it was forgotten. There are two to the power of `bits` places; a word that
 * finds all of its own taken takes the first of them: no text makes the memory grow, or search for long.
 */
export function rememberWords<T>(bits: number, read: (word: string) => T): WordMemory<T> {
  const places = 2 ** bits;
  const entries = new Array<Entry<T> | undefined>(places).fill(undefined);
  return (text, start, end) => {
    if (end - start > longest) return read(copyOf(text.slice(start, end)));
    const hash = hashOf(text, start, end);
    let free = hash & (places - 1);
    for (let step = 0; step < neighbours; step++) {
      const place = (hash + step) & (places - 1);
      const entry = entries[place];
      if (entry === undefined) {
        free = place;
        break;
      }
      if (entry.hash === hash && isWord(entry.word, text, start, end)) return entry.known;
    }
    const word = copyOf(text.slice(start, end));
    const known = read(word);
    entries[free] = { hash, word, known };
    return known;
  };
}

/** FNV-1a, its high bits mixed into the low ones, which choose the place. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}

// The named character references of HTML, which feeds use without declaring them.
import { Parser } from 'htmlparser2';

const known = new Map<string, string | null>();
/** HTML has 2,231 names; a document that invents more gets no more memory than that. */
const maxKnown = 4_000;

/** `mdash` → `—`; null when HTML has no such name. */
export function namedCharacter(name: string): string | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(`&${name};`);
  // `&bogus;` stays as it is and `&notit;` is read as `¬it;`: only a reference that is used up whole counts.
  const character = text.length > 1 && text.endsWith(';') ? null : text;
  if (known.size < maxKnown) known.set(name, character);
  return character;
}

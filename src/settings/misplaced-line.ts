// The line of a YAML file that begins in a column where nothing can stand. The parser finds it late, and tells it in words of its own.

export interface MisplacedLine {
  readonly line: number; // from 1
  readonly column: number;
  readonly message: string; // what to do
}

/** A key, or the dash of a list, under which others may stand. */
interface Entry {
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

/** The first misplaced line, where it stands near the one at which the parser gave up, else null. */
export function misplacedLine(text: string, near: number): MisplacedLine | null {
  let open: Entry[] = [];
  let isOpening = true; // the line before ended with what opens a block
  for (const [at, line] of text.split('\n').entries()) {
    const entries = entriesOf(line, at + 1);
    for (const entry of entries) {
      const outer = open.filter(({ column }) => column < entry.column);
      if (!fits(entry, open, outer, isOpening)) return Math.abs(entry.line - near) <= reach ? told(entry, open) : null;
      open = [...outer, ...open.filter((each) => isParentOfList(each, entry)), entry];
      isOpening = true; // the key behind a dash
    }
    if (entries.length > 0) isOpening = /(?::|-)\s*(?:#.*)?$/.test(line);
  }
  return null;
}

const reach = 20; // lines

/** It goes on with a block that is open, or begins one where the line before asks for one. */
function fits(entry: Entry, open: readonly Entry[], outer: readonly Entry[], isOpening: boolean): boolean {
  const beside = open.filter(({ column }) => column === entry.column);
  if (beside.length > 0) return beside.some((each) => isDash(each) === isDash(entry)) || (isOpening && isDash(entry));
  return isOpening && outer.length === open.length;
}

/** A list may begin in the column of its key. */
function isParentOfList(each: Entry, entry: Entry): boolean {
  return isDash(entry) && !isDash(each) && each.column === entry.column;
}

function isDash({ name }: Entry): boolean {
  return name === '-';
}

/** Of the entries of its kind the one that it most nearly stands under. */
function told(entry: Entry, open: readonly Entry[]): MisplacedLine | null {
  const gap = ({ column }: Entry) => Math.abs(column - entry.column);
  const [above] = open
    .filter((each) => isDash(each) === isDash(entry))
    .sort((a, b) => gap(a) - gap(b) || b.line - a.line);
  if (!above) return null;
  const message = `check the indentation of this line: it must stand under the "${above.name}" of line ${above.line}`;
  return { line: entry.line, column: entry.column, message };
}

const key = /^("[^"]*"|'[^']*'|[\w.-]+)\s*:(?:\s|$)/;

/** The dashes and the key with which a line begins. */
function entriesOf(text: string, line: number): Entry[] {
  const entries: Entry[] = [];
  let at = text.search(/\S/);
  for (; text[at] === '-' && /\s|^$/.test(text.charAt(at + 1)); at += 1 + Math.max(0, text.slice(at + 1).search(/\S/)))
    entries.push({ line, column: at + 1, name: '-' });
  const name = at === -1 ? undefined : key.exec(text.slice(at))?.[1];
  if (name !== undefined) entries.push({ line, column: at + 1, name });
  return entries;
}

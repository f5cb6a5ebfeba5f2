// The shape of the built-in lists and the short notation they are written in.
import type { MentionKind } from '../../mention.ts';

export interface GazetteerName {
  readonly text: string;
  /** Also an ordinary word: counts only in quotes, after a legal form, or capitalised inside a sentence. */
  readonly common: boolean;
  /** May begin with a small letter. */
  readonly lower: boolean;
  /** Says whose it is rather than who acts: American, литовский. */
  readonly adjective: boolean;
}

export interface GazetteerRow {
  readonly id: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly names: readonly GazetteerName[];
}

/**
 * Reads a table of rows `id = Name; name; name ~; name *; …`. Names stand in the nominative of their language; `~` marks one that
 * is also a common word, `*` an adjective; one that begins with a small letter may do so in texts.
 */
export function readRows(kind: MentionKind, table: string): readonly GazetteerRow[] {
  return table
    .trim()
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const at = line.indexOf('=');
      const names = line
        .slice(at + 1)
        .split(';')
        .map((name) => readName(name.trim()))
        .filter(({ text }) => text !== '');
      return { id: line.slice(0, at).trim(), kind, name: names[0]?.text ?? '', names };
    });
}

function readName(written: string): GazetteerName {
  const text = written.replace(/\s?[~*]$/, '');
  const first = text.charAt(0);
  return {
    text,
    common: written.endsWith('~'),
    lower: first !== first.toUpperCase(),
    adjective: written.endsWith('*'),
  };
}

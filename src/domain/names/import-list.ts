// A list of people kept elsewhere, as CSV, turned into entries of the watchlist.
import type { Subject } from '../watchlist.ts';
import { compileGivenNames, type GivenIndex, readGivenName } from './given-index.ts';
import { isPatronymic } from './name-shapes.ts';
import { idOfName } from './romanise.ts';
import { nominativeForms } from './word-forms.ts';

export interface ImportedEntry {
  readonly id: string;
  readonly name: string;
  readonly native: string | null;
  readonly status: Subject['status'];
  readonly since: string | null; // YYYY-MM-DD
}

export interface ImportReport {
  readonly entries: readonly ImportedEntry[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** Ready to paste under `people:`. */
  readonly yaml: string;
}

const maxRows = 20_000;
const columns = {
  name: /^(?:name|full ?name|latin|english|имя|фио|імя|імя па-ангельску|nazwisko|vardas)$/iu,
  native: /^(?:native|native ?name|belarusian|cyrillic|original|на русском|па-беларуску|беларускае імя)$/iu,
  status: /^(?:status|state|статус)$/iu,
  since: /^(?:date|since|day|дата|data)$/iu,
};
type Column = keyof typeof columns;

/** `text` is CSV (comma, semicolon or tab; quotes as in RFC 4180), with or without a head row; else name, native, status, date. */
export function importList(text: string, taken: ReadonlySet<string> = new Set()): ImportReport {
  const rows = readCsv(text);
  const head = rows[0] ? readHead(rows[0].cells) : null;
  const order = head ?? { name: 0, native: 1, status: 2, since: 3 };
  const ids = new Set(taken);
  const givens = compileGivenNames();
  const entries: ImportedEntry[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const row of rows.slice(head ? 1 : 0, maxRows)) {
    const outcome = readEntry(row.cells, { order, ids, givens });
    if (typeof outcome === 'string') problems.push({ line: row.line, message: outcome });
    else entries.push(outcome);
  }
  if (rows.length > maxRows)
    problems.push({ line: rows[maxRows]?.line ?? 0, message: `more than ${maxRows} rows: split the file` });
  return { entries, problems, yaml: entries.map(yamlLine).join('') };
}

function readHead(cells: readonly string[]): Partial<Record<Column, number>> | null {
  const head: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(columns) as Column[]) {
    const at = cells.findIndex((cell) => columns[column].test(cell.trim()));
    if (at >= 0) head[column] = at;
  }
  return head.name === undefined && head.native === undefined ? null : head;
}

interface ImportState {
  readonly order: Partial<Record<Column, number>>;
  readonly ids: Set<string>;
  readonly givens: GivenIndex;
}

function readEntry(cells: readonly string[], { order, ids, givens }: ImportState): ImportedEntry | string {
  const cell = (column: Column): string => cells[order[column] ?? -1]?.trim().replace(/\s+/gu, ' ') ?? '';
  const native = givenFirst(cell('native'), givens);
  const name = givenFirst(cell('name'), givens) || native;
  if (name === '') return 'no name';
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return `"${name}" has no given and family name`;
  const since = readDay(cell('since'));
  if (cell('since') !== '' && since === null) return `"${cell('since')}" is not a day: write it as 2025-12-13`;
  const status = readStatus(cell('status'));
  if (cell('status') !== '' && status === null)
    return `"${cell('status')}" is not a status: detained, released or died`;
  return { id: freshId(name, ids), name, native: native === '' || native === name ? null : native, status, since };
}

/** Lists write "Losik, Ihar" and "Лосик Игорь Александрович"; the watchlist wants the given name first. */
function givenFirst(written: string, givens: GivenIndex): string {
  const comma = /^([^,]+), ([^,]+)$/u.exec(written);
  if (comma) return `${comma[2]} ${comma[1]}`;
  const [first = '', second, third] = written.split(' ');
  if (second === undefined || isGivenName(first, givens) || !isGivenName(second, givens)) return written;
  if (third === undefined) return `${second} ${first}`;
  return isPatronymic(third) ? `${second} ${third} ${first}` : written;
}

function isGivenName(word: string, givens: GivenIndex): boolean {
  return readGivenName(givens, word, nominativeForms(word)).full.length > 0;
}

const statuses: readonly (readonly [RegExp, NonNullable<Subject['status']>])[] = [
  [
    /^(?:detained|jailed|imprisoned|arrested|prisoner|in prison|held|в заключении|за кратамі|за решёткой|зняволен\p{L}*|заключён\p{L}*|uwięzion\p{L}*|kalin\p{L}*)$/iu,
    'detained',
  ],
  [
    /^(?:released|freed|free|pardoned|на свободе|на волі|освобожд\p{L}*|вызвален\p{L}*|uwolnion\p{L}*|paleist\p{L}*)$/iu,
    'released',
  ],
  [/^(?:died|dead|deceased|умер\p{L}*|памёр\p{L}*|памерл\p{L}*|zmarł\p{L}*|mirė)$/iu, 'died'],
];

const readStatus = (written: string): Subject['status'] => statuses.find(([form]) => form.test(written))?.[1] ?? null;

/** 2025-12-13, 13.12.2025 or 13/12/2025; the day first, as all of Europe writes it. */
function readDay(written: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written);
  const [year, month, day] = iso ? iso.slice(1).map(Number) : european ? european.slice(1).map(Number).reverse() : [];
  if (!year || !month || !day || month > 12 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function freshId(name: string, ids: Set<string>): string {
  const slug = idOfName(name);
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}

function yamlLine({ id, name, native, status, since }: ImportedEntry): string {
  const fields = [`id: ${id}`, `name: ${yamlText(name)}`];
  if (native !== null) fields.push(`native: ${yamlText(native)}`);
  if (status !== null) fields.push(`status: ${status}`);
  if (since !== null) fields.push(`since: ${since}`);
  return `  - { ${fields.join(', ')} }\n`;
}

/** Plain where YAML reads it as the same text, else a JSON string, which YAML reads too. */
const yamlText = (text: string): string =>
  /^\p{L}[\p{L}\p{M} '’-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);

interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function readCsv(text: string): readonly CsvRow[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(source.slice(0, source.indexOf('\n') >>> 0));
  const rows: CsvRow[] = [];
  for (let at = 0, line = 1; at < source.length; ) {
    const row = readRow(source, at, separator);
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    line += source.slice(at, row.end).split('\n').length - 1;
    at = row.end;
  }
  return rows;
}

/** The separator that the first line has most of. */
function separatorOf(line: string): string {
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function readRow(
  source: string,
  start: number,
  separator: string,
): { readonly cells: readonly string[]; readonly end: number } {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = start; at < source.length; at++) {
    const letter = source.charAt(at);
    if (letter === '"') {
      if (!quoted) quoted = cell.trim() === '';
      else if (source.charAt(at + 1) === '"') cell += source.charAt(at++);
      else quoted = false;
      if (quoted && cell.trim() === '') cell = '';
    } else if (!quoted && letter === '\n') return { cells: [...cells, cell], end: at + 1 };
    else if (!quoted && letter === separator) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return { cells: [...cells, cell], end: source.length };
}

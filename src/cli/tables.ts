// Rows as a table for people, as JSON lines or as CSV.
import { plainLine } from '../domain/alert/message-text.ts';
import { printJson } from './answers.ts';

export interface TableOptions {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

type Cell = string | number | null | undefined;

/** `columns` names the cells that people see; JSON has the whole row. */
export function printRows<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  options: TableOptions,
): void {
  if (options.json) {
    for (const row of rows) printJson(row);
    return;
  }
  const names = Object.keys(columns);
  const cells = rows.map((row) => Object.values(columns).map((cell) => plainLine(String(cell(row) ?? ''))));
  process.stdout.write(options.csv ? csv(names, cells) : table(names, cells));
}

function table(names: readonly string[], cells: readonly (readonly string[])[]): string {
  if (cells.length === 0) return 'nothing yet\n';
  const widths = names.map((name, i) =>
    Math.min(80, Math.max(name.length, ...cells.map((row) => row[i]?.length ?? 0))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[names, ...cells].map(line).join('\n')}\n`;
}

/** RFC 4180; a leading apostrophe keeps spreadsheets from running what an article wrote. */
function csv(names: readonly string[], cells: readonly (readonly string[])[]): string {
  const quote = (cell: string) => {
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${[names, ...cells].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

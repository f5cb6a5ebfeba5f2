// How commands read their files and print their answers.
import { readFileSync } from 'node:fs';

/** One JSON object a line on stdout, and nothing else there. */
export function printJson(row: unknown): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** The objects of a JSON Lines file; blank lines are skipped. Errors name file, line and fault. */
export function readJsonLines(file: string): Record<string, unknown>[] {
  return readText(file)
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, file, i + 1)]));
}

function parseLine(line: string, file: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}:${number}: no JSON: ${(error as Error).message}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`${file}:${number}: a JSON object is wanted on each line`);
  return value as Record<string, unknown>;
}

export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: ${readingFault(error)}`);
  }
}

export const readText = (file: string): string => readBytes(file).toString('utf8');

function readingFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'this is a folder; name its files';
  return message;
}

/** A string field of a JSON row, or null where it is absent; anything else is an error that names the row. */
export function textField(row: Record<string, unknown>, key: string): string | null {
  const value = row[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new Error(`row ${JSON.stringify(row.id ?? '?')}: ${key} must be text`);
  return value;
}

// What people write after an option, checked before anything is opened: a wrong value is wrong use.
import { InvalidArgumentError } from 'commander';

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number such as 50.');
  return Number(text);
}

/** A day as YYYY-MM-DD. */
export function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('It must be a day such as 2025-12-01.');
  return text;
}

// Times of day in digits: "14:32", "14.32".
import type { Token } from './tokens.ts';

/** These words open with a time of day. */
export function isClock([hour, minute]: readonly Token[]): boolean {
  if (!hour?.digits || !minute?.digits || minute.word.length !== 2 || minute.start - hour.end !== 1) return false;
  return Number(hour.word) < hours && Number(minute.word) < minutes;
}

const hours = 24;
const minutes = 60;

// Articles that open with a day long past: what they go on to tell without a day is of that day.
import type { Scene } from '../scene.ts';
import { hasCue } from '../words/cues.ts';
import { hasTime, type TimeExpression } from '../words/dates.ts';

/** "On 19 December 2010 …", "Last week …": the headline or the first sentence dates what the article tells, and nothing there is of today. */
export function opensLongAgo(scenes: readonly Scene[]): boolean {
  const top = openingOf(scenes);
  return top.some(isOld) && !top.some(isFresh);
}

/** "Why were none of ours swapped? Last week …", "Fifteen years ago … . On 19 December 2010 …": headline and opening look back. */
export function looksLongBack(scenes: readonly Scene[]): boolean {
  const top = openingOf(scenes);
  const [title, first] = top;
  if (!title || !first || title.sentence.block !== 'title' || top.some(isFresh)) return false;
  if (!isOld(first)) return opensWithAge(title) && first.times.some(isYear);
  return isOld(title) || hasCue(title.sentence, 'mode.query');
}

/** "Ten years ago Statkevich was freed" above a date with its year: the article need not say when it was written. */
function opensWithAge({ times }: Scene): boolean {
  return times.some(({ freshness, from, year }) => freshness === 'old' && from <= 1 && year === null);
}

function isYear({ year, since, deadline, from }: TimeExpression): boolean {
  return year !== null && !since && !deadline && from <= opening;
}

/** The headline and the first sentence of the text, or that sentence alone. */
function openingOf(scenes: readonly Scene[]): readonly Scene[] {
  return scenes.slice(0, scenes[0]?.sentence.block === 'title' ? 2 : 1);
}

/** A headline may hold its date anywhere; that of a sentence opens it, else it is of somebody ("jailed over the protests of 2010"). */
function isOld({ sentence, times }: Scene): boolean {
  const last = sentence.block === 'title' ? sentence.tokens.length : opening;
  return times.some(({ freshness, since, from }) => freshness === 'old' && !since && from <= last);
}

const opening = 2;

function isFresh({ times }: Scene): boolean {
  return hasTime(times, 'fresh');
}

// Everything known by name in a text: people and organisations of the watchlist, authorities, places.
import type { Mention } from '../mention.ts';
import { findPeople } from './find-people.ts';
import { findPhrases } from './find-phrases.ts';
import type { NameIndex } from './name-index.ts';
import { type Scan, scanNames } from './scan-names.ts';

/** Mentions sorted by start, none inside another; two at one place only where one spelling is two subjects. */
export const findMentions = (text: string, names: NameIndex): Mention[] => mentionsIn(scanNames(text, names), names);

/** The same of a text that is scanned already. */
export function mentionsIn(scan: Scan, names: NameIndex): Mention[] {
  return withoutOverlaps([...findPeople(scan, names), ...findPhrases(scan, names)]);
}

/** Where mentions overlap the longer one stays, so that Minsk is no place inside the Minsk Automobile Plant. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(byPosition);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    let last = kept.at(-1);
    // Whoever is shorter gives way; two subjects of one spelling both stay.
    while (last && last.end > mention.start && isLonger(mention, last)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || last.end <= mention.start || isTwin(last, mention)) kept.push(mention);
  }
  return kept;
}

const byPosition = (a: Mention, b: Mention): number =>
  a.start - b.start || b.end - a.end || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0);
const isLonger = (a: Mention, b: Mention): boolean => a.end - a.start > b.end - b.start;
const isTwin = (a: Mention, b: Mention): boolean =>
  a.start === b.start && a.end === b.end && a.kind === b.kind && a.subject !== b.subject;

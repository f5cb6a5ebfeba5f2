// Everything known by name in a text: people and organisations of the watchlist, authorities, places.
import type { Mention } from '../mention.ts';
import type { Subject } from '../watchlist.ts';
import type { NameIndex } from './compile-names.ts';
import { findPeople } from './find-people.ts';
import { findPhrases } from './find-phrases.ts';
import { sameWord } from './same-word.ts';
import { type Scan, scanNames, wordAt } from './scan-names.ts';

/** Mentions sorted by start, none inside another; two at one place only where one spelling is two subjects. */
export function findMentions(text: string, names: NameIndex): Mention[] {
  const scan = scanNames(text, names);
  const found = [...findPeople(scan), ...findPhrases(scan, names)];
  return withoutOverlaps(found.filter((mention) => passesConditions(scan, mention, names)));
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

/** `context` and `not` of the watchlist entry. */
function passesConditions(scan: Scan, mention: Mention, names: NameIndex): boolean {
  const subject = names.conditions.get(mention.subject);
  if (!subject) return true;
  if (subject.context.length > 0 && !subject.context.some((term) => holds(scan, term, 0, scan.words.count)))
    return false;
  return !isNamesake(scan, mention, subject);
}

const neighbourhood = 6; // words to either side

function isNamesake(scan: Scan, mention: Mention, subject: Subject): boolean {
  const first = indexAt(scan, mention.start);
  const last = indexAt(scan, mention.end - 1);
  return subject.not.some((term) =>
    holds(scan, term, Math.max(0, first - neighbourhood), Math.min(scan.words.count, last + 1 + neighbourhood)),
  );
}

function indexAt(scan: Scan, position: number): number {
  let low = 0;
  let high = scan.words.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((scan.words.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the term, in any case form, stands among the words from `first` up to `end`. */
function holds(scan: Scan, term: string, first: number, end: number): boolean {
  const parts = term.split(/[\s-]+/u).filter((part) => part !== '');
  if (parts.length === 0) return false;
  for (let at = first; at + parts.length <= end; at++) {
    if (parts.every((part, offset) => sameWord(part, wordAt(scan, at + offset)))) return true;
  }
  return false;
}

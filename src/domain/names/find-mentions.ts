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

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  const taken = new Map<number, Mention>(); // UTF-16 unit -> the mention that holds it
  for (const mention of longestFirst) {
    const holder = taken.get(mention.start) ?? taken.get(mention.end - 1);
    const sameSpan =
      holder && holder.start === mention.start && holder.end === mention.end && holder.kind === mention.kind;
    if (holder && !sameSpan) continue;
    kept.push(mention);
    for (let at = mention.start; at < mention.end; at++) taken.set(at, mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || (a.subject < b.subject ? -1 : 1));
}

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

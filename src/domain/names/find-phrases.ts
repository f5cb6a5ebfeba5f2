// Organisations, authorities and places: the longest phrase of the trie that begins at each word.
import type { Mention } from '../mention.ts';
import { gaps, shape } from '../text.ts';
import { passesConditions } from './conditions.ts';
import type { NameIndex } from './name-index.ts';
import { isAboutBelarus } from './name-shapes.ts';
import type { PhraseEntry, PhraseNode } from './phrase-index.ts';
import { endOfMention, gapBefore, isCapital, type Scan, wordAt } from './scan-names.ts';

const maxPhraseWords = 10;

export function findPhrases(scan: Scan, index: NameIndex): Mention[] {
  const found: Mention[] = [];
  const roots = [index.phrases.root];
  for (let at = 0; at < scan.words.count; at++) {
    if (!scan.readings[at]?.phrases.length) continue;
    const longest = longestPhrase(scan, roots, at);
    for (const entry of longest?.entries ?? []) {
      const last = longest?.last ?? at;
      if (passesConditions(scan, at, last, index.conditions.get(entry.subject)))
        found.push(mentionOf(scan, entry, at, last));
    }
  }
  return found;
}

interface PhraseHit {
  readonly entries: readonly PhraseEntry[];
  readonly last: number; // word
}

function longestPhrase(scan: Scan, roots: readonly PhraseNode[], first: number): PhraseHit | null {
  let nodes = roots;
  let longest: PhraseHit | null = null;
  const end = Math.min(scan.words.count, first + maxPhraseWords);
  for (let at = first; at < end; at++) {
    if (at > first && gapBefore(scan, at) > gaps.quote) break;
    nodes = nextNodes(nodes, scan.readings[at]?.phrases ?? []);
    if (nodes.length === 0) break;
    const ending = entriesOf(nodes);
    const entries = ending.length === 0 ? ending : ending.filter((entry) => allowed(scan, entry, first, at));
    if (entries.length > 0) longest = { entries: uniqueSubjects(entries), last: at };
  }
  return longest;
}

function nextNodes(nodes: readonly PhraseNode[], numbers: readonly number[]): readonly PhraseNode[] {
  let next: readonly PhraseNode[] = [];
  for (const node of nodes) {
    for (const number of numbers) {
      const child = node.children.get(number);
      if (child) next = next.length === 0 ? [child] : [...next, child];
    }
  }
  return next;
}

const entriesOf = (nodes: readonly PhraseNode[]): readonly PhraseEntry[] =>
  nodes.length === 1 ? (nodes[0]?.entries ?? []) : nodes.flatMap((node) => node.entries);

function uniqueSubjects(entries: readonly PhraseEntry[]): readonly PhraseEntry[] {
  if (entries.length < 2) return entries;
  return entries.filter(
    (entry, at) => entries.findIndex((other) => other.subject === entry.subject && other.kind === entry.kind) === at,
  );
}

function allowed(scan: Scan, entry: PhraseEntry, first: number, last: number): boolean {
  if (
    !entry.lower &&
    !isCapital(scan, first) &&
    !((scan.words.shapes[first] ?? 0) & (shape.digits | shape.innerCapital))
  )
    return false;
  if (isShouted(scan, first, last) || (entry.local && !isAboutBelarus(scan))) return false;
  return !entry.common || isMarked(scan, first, last);
}

/** US among words all in capitals may be the pronoun. */
function isShouted(scan: Scan, first: number, last: number): boolean {
  if (first !== last || wordAt(scan, first) !== 'US') return false;
  const loud = (at: number) => ((scan.words.shapes[at] ?? 0) & shape.allCapitals) !== 0 && wordAt(scan, at).length > 2;
  return loud(first - 1) && loud(first + 1);
}

const openingQuote = /["«“„‟‹‘']\s?$/u;
const closingQuote = /^\s?["»”“’']/u;
const kindsOfOrganisation =
  /^(?:оао|ооо|зао|ао|пао|уп|руп|аат|таа|зат|тда|jsc|ojsc|llc|oao|холдинг|концерн|завод|предприяти|центр|цэнтр|организаци|арганізацы|прадпрыемств|канцэрн|компани|кампані|газет|издани|выдани|телеканал|тэлеканал|банк|holding|concern|plant|company|centre|center|group|newspaper|outlet|organi[sz]ation|firm|gazet|zakład|portal|портал|ngo|пц|рцв|hrc|ngo|human|rights)/iu;

/**
 * In quotes, after a word for a kind of organisation, all in capitals, an item of a list, or with a capital in the middle of a
 * sentence (not in German, where every noun has one).
 */
function isMarked(scan: Scan, first: number, last: number): boolean {
  const start = scan.words.starts[first] ?? 0;
  const before = scan.text.slice(Math.max(0, start - 2), start);
  const after = scan.text.slice(scan.words.ends[last], (scan.words.ends[last] ?? 0) + 2);
  if (openingQuote.test(before) && closingQuote.test(after)) return true;
  if (isAllCapitals(scan, first) && !isAllCapitals(scan, first - 1) && !isAllCapitals(scan, last + 1)) return true;
  if (!isCapital(scan, first)) return false;
  if (listedBefore.test(before) && listedAfter.test(after)) return isAboutBelarus(scan);
  if (first === 0 || gapBefore(scan, first) > gaps.hyphen) return false;
  const previous = wordAt(scan, first - 1);
  return kindsOfOrganisation.test(previous) || (/^\p{Ll}/u.test(previous) && !germanBeforeNoun.test(previous));
}

const isAllCapitals = (scan: Scan, at: number): boolean => ((scan.words.shapes[at] ?? 0) & shape.allCapitals) !== 0;
const listedBefore = /[,:;•(]\s?$/u;
const listedAfter = /^(?:[,;.)]|$)/u;
const germanBeforeNoun =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|am|im|vom|zum|zur|ans|ins|kein|keine|keinen|und|oder|als|von|mit|für|auf|über|zu|diese[nrms]?|[a-zäöüß]+(?:en|em|es|er|e))$/u;

function mentionOf(scan: Scan, entry: PhraseEntry, first: number, last: number): Mention {
  const start = scan.words.starts[first] ?? 0;
  const end = endOfMention(scan, last);
  return {
    subject: entry.subject,
    kind: entry.kind,
    name: entry.name,
    as: scan.text.slice(start, end),
    start,
    end,
    rule: entry.rule,
    confidence: entry.confidence,
  };
}

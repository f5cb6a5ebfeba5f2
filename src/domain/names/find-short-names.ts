// Initial and family name, or the family name alone, once the full name stands in the same text.
import { foldWord, gaps } from '../text.ts';
import { type FamilyPlace, familySpan, nearest, type PersonHit, suits } from './family-places.ts';
import { isInitial, joined } from './name-shapes.ts';
import type { Bearer, FamilyWord } from './person-index.ts';
import { gapBefore, type Scan, wordAt } from './scan-names.ts';
import { skeletonOf, soundsOf } from './sounds.ts';

const maxAloneDistance = 0.3; // without a given name beside it, a family name must be plain

/** Initial and family name, or the family name alone, of people whose full name the text holds, or whom the watchlist lets stand alone. */
export function shortNames(scan: Scan, place: FamilyPlace, anchors: ReadonlySet<string>): readonly PersonHit[] {
  const families = scan.readings[place.at]?.families ?? [];
  if (families.length === 0 || mayBeWord(scan, place)) return [];
  return families
    .filter(({ distance }) => distance <= maxAloneDistance)
    .flatMap(({ word, distance }) => allowedAlone(word, anchors).map((bearer) => ({ bearer, distance })))
    .filter(({ bearer }) => suits(scan, place, bearer))
    .flatMap(({ bearer, distance }) => {
      const beside = besideShortName(scan, place, bearer);
      if (beside === 'someone-else') return [];
      const own = familySpan(place, bearer.parts > 1);
      const first = beside === null ? own.first : Math.min(beside, own.first);
      const last = beside === null ? own.last : Math.max(lastInitial(scan, beside), own.last);
      return [{ bearer, rule: beside === null ? 'surname' : 'initial', first, last, distance } as const];
    });
}

/** At the head of a sentence an ordinary word is no name (Знак качества), and a given name before a capital is another's (Борис Джонсон). */
function mayBeWord(scan: Scan, place: FamilyPlace): boolean {
  const next = place.last + 1;
  if (scan.readings[place.at]?.given.full.length && joined(scan, place.last, next) && !isInitial(scan, next))
    return true;
  const gap = gapBefore(scan, place.first);
  const headOfSentence = gap === gaps.other || (gap === gaps.dot && !isInitial(scan, place.first - 1));
  return headOfSentence && scan.readings[place.at]?.common === true;
}

function allowedAlone(word: FamilyWord, anchors: ReadonlySet<string>): readonly Bearer[] {
  return anchors.size === 0
    ? word.alone
    : word.bearers.filter(({ person }) => person.surnameAlone || anchors.has(person.id));
}

function besideShortName(scan: Scan, place: FamilyPlace, bearer: Bearer): number | 'someone-else' | null {
  const before = place.first - 1;
  const after = place.last + 1;
  if (joined(scan, place.first, before)) {
    if (isInitial(scan, before)) return initialFits(scan, firstInitial(scan, before), bearer);
    if (scan.readings[before]?.given.full.length) return 'someone-else';
  }
  if (!joined(scan, place.last, after)) return null;
  if (isInitial(scan, after) && gapBefore(scan, after + 1) === gaps.dot) return initialFits(scan, after, bearer);
  const otherGiven =
    scan.readings[after]?.given.full.length && !(after + 1 < scan.words.count && joined(scan, after, after + 1));
  return otherGiven ? 'someone-else' : null;
}

/** А. Г. Лукашенко: the first of the initials is that of the given name. */
function firstInitial(scan: Scan, at: number): number {
  return joined(scan, at, at - 1) && isInitial(scan, at - 1) ? at - 1 : at;
}

function lastInitial(scan: Scan, at: number): number {
  return at + 1 < scan.words.count && joined(scan, at, at + 1) && isInitial(scan, at + 1) ? at + 1 : at;
}

function initialFits(scan: Scan, at: number, bearer: Bearer): number | 'someone-else' {
  const letter = foldWord(wordAt(scan, at));
  const sounds = [
    ...soundsOf(letter),
    ...(/^[уu]$/u.test(letter) ? ['v'] : []),
    ...(/^[yj]/.test(letter) ? ['a'] : []),
  ];
  return sounds.some((sound) => bearer.initials.has(skeletonOf(sound).charAt(0))) ? at : 'someone-else';
}

/** Of several people who share a family name, the one named in full last before this place. */
export function latest(
  hits: readonly PersonHit[],
  named: ReadonlyMap<string, readonly number[]>,
): readonly PersonHit[] {
  const close = nearest(hits);
  if (close.length < 2) return close;
  const lastNamed = close.map((hit) => lastBelow(named.get(hit.bearer.person.id) ?? [], hit.first));
  return close.slice(lastNamed.indexOf(Math.max(...lastNamed))).slice(0, 1);
}

/** The last of ascending numbers that is below the limit, or -1. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? -1;
}

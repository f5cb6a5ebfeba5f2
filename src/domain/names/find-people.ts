// People of the watchlist in a text: given and family name side by side; then initials and family names alone, where the full
// name stands elsewhere in the same text.
import type { Mention, MentionRule } from '../mention.ts';
import { foldWord, gaps } from '../text.ts';
import { isCommonWord } from './common-words.ts';
import type { FamilyHit } from './compile-names.ts';
import { genderOfFamilyName } from './gender.ts';
import type { Gender } from './given-names.ts';
import { isAboutBelarus, isInitial, isPatronymic, joined } from './name-shapes.ts';
import type { Bearer, FamilyWord } from './person-index.ts';
import { endOfMention, gapBefore, isCapital, type Scan, wordAt } from './scan-names.ts';
import { skeletonOf, soundsOf } from './sounds.ts';

/** A family name in the text, with the words that a hyphen ties to it. */
interface FamilyPlace {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | null; // what the form of the name says
}

interface PersonHit {
  readonly bearer: Bearer;
  readonly rule: MentionRule;
  readonly first: number; // words
  readonly last: number;
  readonly distance: number;
}

const nearDistance = 0.25;
const maxAloneDistance = 0.3; // without a given name beside it, a family name must be plain

export function findPeople(scan: Scan): Mention[] {
  const places = familyPlaces(scan);
  const full = places.flatMap((place) => nearest(fullNames(scan, place)));
  const named = new Map<string, number[]>();
  const covered = new Set<number>();
  for (const hit of full) {
    named.set(hit.bearer.person.id, [...(named.get(hit.bearer.person.id) ?? []), hit.first]);
    for (let at = hit.first; at <= hit.last; at++) covered.add(at);
  }
  const anchors = new Set(named.keys());
  const rest = places.filter((place) => !covered.has(place.at));
  const short = rest.flatMap((place) => latest(shortNames(scan, place, anchors), named));
  return [...full, ...short].map((hit) => mentionOf(scan, hit));
}

function familyPlaces(scan: Scan): readonly FamilyPlace[] {
  const places: FamilyPlace[] = [];
  for (let at = 0; at < scan.words.count; at++) {
    if (!scan.readings[at]?.families.length) continue;
    let first = at;
    let last = at;
    while (gapBefore(scan, first) === gaps.hyphen) first--;
    while (gapBefore(scan, last + 1) === gaps.hyphen) last++;
    places.push({ at, first, last, gender: genderOfFamilyName(wordAt(scan, at)) });
  }
  return places;
}

/** A surname of one word inside a hyphenated name is another surname, and Лукашенко-младший another man; pro-Lukashenko is not. */
function fits(scan: Scan, place: FamilyPlace, bearer: Bearer): boolean {
  if (bearer.parts > 1 || place.first === place.last) return true;
  for (let at = place.first; at <= place.last; at++) {
    if (at !== place.at && (isCapital(scan, at) || younger.test(wordAt(scan, at)))) return false;
  }
  return true;
}

const younger = /^(?:младш|малодш|молодш|jr$|junior|młodsz|jaunes)/u;

/** Whether this form of the family name may be this person: no relative of the other sex. */
function suits(scan: Scan, place: FamilyPlace, bearer: Bearer): boolean {
  const { gender } = place;
  return (gender === null || bearer.gender === null || bearer.gender === gender) && fits(scan, place, bearer);
}

function fullNames(scan: Scan, place: FamilyPlace): readonly PersonHit[] {
  const before = besideNames(scan, place, 'before');
  return before.length > 0 ? before : besideNames(scan, place, 'after');
}

type Side = 'before' | 'after';

/** Bearers of the family name whose given name stands on this side of it. */
function besideNames(scan: Scan, place: FamilyPlace, side: Side): readonly PersonHit[] {
  const hits: PersonHit[] = [];
  for (const { word, distance } of scan.readings[place.at]?.families ?? []) {
    for (const at of givenPlaces(scan, compoundEdge(scan, place, word, side), side)) {
      const own = familySpan(place, word.compound);
      const span =
        side === 'before'
          ? { first: firstOfBlock(scan, at), last: own.last }
          : { first: own.first, last: withPatronymic(scan, at) };
      const found = bearersByGiven(scan, at, word).filter(({ bearer }) => suits(scan, place, bearer));
      hits.push(...found.map(({ bearer, rule }) => ({ bearer, rule, distance, ...span })));
      if (found.length > 0) break;
    }
  }
  return hits;
}

/** The hyphenated words belong to the name only in a double surname: not in pro-Lukashenko. */
const familySpan = (place: FamilyPlace, compound: boolean): { readonly first: number; readonly last: number } =>
  compound ? { first: place.first, last: place.last } : { first: place.at, last: place.at };

/** Where a double surname is written without its hyphen, its other half is stepped over. */
function compoundEdge(scan: Scan, place: FamilyPlace, word: FamilyWord, side: Side): number {
  const edge = side === 'before' ? place.first : place.last;
  const next = side === 'before' ? edge - 1 : edge + 1;
  if (!word.compound || gapBefore(scan, Math.max(edge, next)) !== gaps.space) return edge;
  const half = (one: FamilyHit): boolean =>
    one.word !== word && one.word.bearers.some((bearer) => word.bearers.includes(bearer));
  return scan.readings[next]?.families.some(half) ? next : edge;
}

/** The word beside the family name, and the one beyond a patronymic, an initial or a second given name. */
function givenPlaces(scan: Scan, edge: number, side: Side): readonly number[] {
  const step = side === 'before' ? -1 : 1;
  const near = edge + step;
  if (!joined(scan, edge, near)) return [];
  const far = near + step;
  const between =
    isPatronymic(wordAt(scan, near)) || isInitial(scan, near) || (scan.readings[near]?.given.full.length ?? 0) > 0;
  return between && joined(scan, near, far) ? [near, far] : [near];
}

function firstOfBlock(scan: Scan, at: number): number {
  let first = at;
  while (gapBefore(scan, first) === gaps.hyphen) first--;
  return first;
}

function withPatronymic(scan: Scan, at: number): number {
  return joined(scan, at, at + 1) && isPatronymic(wordAt(scan, at + 1)) ? at + 1 : at;
}

function bearersByGiven(
  scan: Scan,
  at: number,
  word: FamilyWord,
): { readonly bearer: Bearer; readonly rule: MentionRule }[] {
  const read = scan.readings[at]?.given;
  const found: { bearer: Bearer; rule: MentionRule }[] = [];
  if (!read) return found;
  const nickname = (bearer: Bearer) => {
    if (!found.some((one) => one.bearer === bearer) && isAboutBelarus(scan.text))
      found.push({ bearer, rule: 'nickname' });
  };
  for (const given of read.full) {
    for (const { bearer, near } of word.byGiven.get(given) ?? []) if (!near) found.push({ bearer, rule: bearer.rule });
  }
  for (const given of read.full)
    for (const { bearer, near } of word.byGiven.get(given) ?? []) if (near) nickname(bearer);
  for (const given of read.short)
    for (const { bearer, near } of word.byGiven.get(given) ?? []) if (!near) nickname(bearer);
  return found;
}

/** Initial and family name, or the family name alone, of people whose full name the text holds, or whom the watchlist lets stand alone. */
function shortNames(scan: Scan, place: FamilyPlace, anchors: ReadonlySet<string>): readonly PersonHit[] {
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
      const last = beside === null ? own.last : Math.max(beside, own.last);
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
  return headOfSentence && isCommonWord(wordAt(scan, place.at));
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

function initialFits(scan: Scan, at: number, bearer: Bearer): number | 'someone-else' {
  const letter = foldWord(wordAt(scan, at));
  const sounds = [
    ...soundsOf(letter),
    ...(/^[уu]$/u.test(letter) ? ['v'] : []),
    ...(/^[yj]/.test(letter) ? ['a'] : []),
  ];
  return sounds.some((sound) => bearer.initials.has(skeletonOf(sound).charAt(0))) ? at : 'someone-else';
}

/** Of several people at one place only those whose names lie nearest. */
function nearest(hits: readonly PersonHit[]): readonly PersonHit[] {
  if (hits.length < 2) return hits;
  const best = Math.min(...hits.map((hit) => hit.distance));
  const full = hits.some((hit) => hit.rule !== 'nickname');
  const near = hits.filter((hit) => hit.distance <= best + nearDistance && (!full || hit.rule !== 'nickname'));
  return near.filter((hit, at) => near.findIndex((other) => other.bearer.person.id === hit.bearer.person.id) === at);
}

/** Of several people who share a family name, the one named in full last before this place. */
function latest(hits: readonly PersonHit[], named: ReadonlyMap<string, readonly number[]>): readonly PersonHit[] {
  const close = nearest(hits);
  if (close.length < 2) return close;
  const lastNamed = close.map((hit) => named.get(hit.bearer.person.id)?.findLast((at) => at < hit.first) ?? -1);
  return close.slice(lastNamed.indexOf(Math.max(...lastNamed))).slice(0, 1);
}

const confidences: Readonly<Record<string, number>> = {
  'full-name': 0.98,
  alias: 0.95,
  nickname: 0.8,
  initial: 0.88,
  surname: 0.82,
};

function mentionOf(scan: Scan, hit: PersonHit): Mention {
  const start = scan.words.starts[hit.first] ?? 0;
  const end = endOfMention(scan, hit.last);
  const confidence = Math.max(0.5, (confidences[hit.rule] ?? 0.8) - hit.distance * 0.2);
  return {
    subject: hit.bearer.person.id,
    kind: 'person',
    name: hit.bearer.person.name,
    as: scan.text.slice(start, end),
    start,
    end,
    rule: hit.rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

// People of the watchlist in a text: given and family name side by side; then initials and family names alone, where the full
// name stands elsewhere in the same text.
import type { Mention, MentionRule } from '../mention.ts';
import { foldWord, gaps } from '../text.ts';
import type { FamilyHit } from './compile-names.ts';
import { genderOfFamilyName } from './gender.ts';
import type { Bearer } from './person-index.ts';
import { gapBefore, isCapital, type Scan, wordAt } from './scan-names.ts';
import { skeletonOf, soundsOf } from './sounds.ts';

/** A family name in the text, with the words that a hyphen ties to it. */
interface FamilyPlace {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

interface PersonHit {
  readonly bearer: Bearer;
  readonly rule: MentionRule;
  readonly first: number; // words
  readonly last: number;
  readonly distance: number;
}

const nearDistance = 0.25;

export function findPeople(scan: Scan): Mention[] {
  const places = familyPlaces(scan);
  const full = places.flatMap((place) => nearest(fullNames(scan, place)));
  const anchors = new Set(full.map((hit) => hit.bearer.person.id));
  const covered = new Set(full.flatMap((hit) => range(hit.first, hit.last)));
  const short = places
    .filter((place) => !covered.has(place.at))
    .flatMap((place) => latest(shortNames(scan, place, anchors), full));
  return [...full, ...short].map((hit) => mentionOf(scan, hit));
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function familyPlaces(scan: Scan): readonly FamilyPlace[] {
  const places: FamilyPlace[] = [];
  for (let at = 0; at < scan.words.count; at++) {
    if (!scan.readings[at]?.families.length) continue;
    let first = at;
    let last = at;
    while (gapBefore(scan, first) === gaps.hyphen) first--;
    while (gapBefore(scan, last + 1) === gaps.hyphen) last++;
    places.push({ at, first, last });
  }
  return places;
}

/** A surname of one word inside a hyphenated name is another surname; Лукашенко-младший is not. */
function fits(scan: Scan, place: FamilyPlace, bearer: Bearer): boolean {
  if (bearer.parts > 1) return true;
  return range(place.first, place.last).every((at) => at === place.at || !isCapital(scan, at));
}

function candidates(scan: Scan, place: FamilyPlace): readonly { readonly bearer: Bearer; readonly distance: number }[] {
  const gender = genderOfFamilyName(wordAt(scan, place.at));
  const hits: readonly FamilyHit[] = scan.readings[place.at]?.families ?? [];
  return hits
    .flatMap(({ word, distance }) => word.bearers.map((bearer) => ({ bearer, distance })))
    .filter(({ bearer }) => fits(scan, place, bearer))
    .filter(({ bearer }) => gender === null || bearer.gender === null || bearer.gender === gender);
}

function fullNames(scan: Scan, place: FamilyPlace): readonly PersonHit[] {
  const bearers = candidates(scan, place);
  if (bearers.length === 0) return [];
  const before = bearers.flatMap((one) => besideName(scan, place, one, 'before') ?? []);
  return before.length > 0 ? before : bearers.flatMap((one) => besideName(scan, place, one, 'after') ?? []);
}

type Side = 'before' | 'after';

function besideName(
  scan: Scan,
  place: FamilyPlace,
  one: { bearer: Bearer; distance: number },
  side: Side,
): PersonHit | null {
  const edge = compoundEdge(scan, place, one.bearer, side);
  for (const at of givenPlaces(scan, edge, side)) {
    const rule = givenRule(scan, at, one.bearer);
    if (rule === null) continue;
    if (rule === 'nickname' && !isAboutBelarus(scan.text)) continue;
    const first = side === 'before' ? firstOfBlock(scan, at) : place.first;
    const last = side === 'after' ? withPatronymic(scan, at) : place.last;
    return {
      bearer: one.bearer,
      rule: rule === 'full-name' ? one.bearer.rule : rule,
      first,
      last,
      distance: one.distance,
    };
  }
  return null;
}

/** Where a double surname is written without its hyphen, its other half is stepped over. */
function compoundEdge(scan: Scan, place: FamilyPlace, bearer: Bearer, side: Side): number {
  const edge = side === 'before' ? place.first : place.last;
  const next = side === 'before' ? edge - 1 : edge + 1;
  if (bearer.parts < 2 || gapBefore(scan, Math.max(edge, next)) !== gaps.space) return edge;
  const other = scan.readings[next]?.families.some(({ word }) => word.bearers.includes(bearer));
  return other ? next : edge;
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

function joined(scan: Scan, one: number, other: number): boolean {
  const [left, right] = one < other ? [one, other] : [other, one];
  if (left < 0 || right >= scan.words.count || !isCapital(scan, other)) return false;
  const gap = gapBefore(scan, right);
  return gap === gaps.space || (gap === gaps.dot && isInitial(scan, left));
}

const isInitial = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  return word.length <= 2 && word.length > 0 && isCapital(scan, at) && (word.length === 1 || initialPairs.test(word));
};
const initialPairs = /^(?:Дз|Дж|Yu|Ya|Ye|Zh|Ch|Sh|Ts|Sz|Cz|Kh|Dz|St|Ju|Ja|Je)$/u;

const patronymic =
  /^.{2,}(?:(?:[оеаяёэ]в|[а-яіўь])[иі]ч(?:а|у|ом|ем|ам|е|ы|и)?|[оеаяё][вў]н(?:а|ы|е|у|ой|ою|ай|і|и|ою)|ичн(?:а|ы|е|у|ой)|[оеуюи]ли)$/u;
const latinPatronymic =
  /^.{2,}(?:[aeiouy][vw]?[iy](?:ch|č|cz|tsch|tch|c|ć)(?:a|u|em|owi|us|iaus|iui)?|[aeiouy][vwuŭ]n(?:a|y|ie|u|ą|ę|os|oy|oj)|ichn(?:a|y|oy))$/;
function isPatronymic(raw: string): boolean {
  const word = foldWord(raw);
  return patronymic.test(word) || latinPatronymic.test(word);
}

function firstOfBlock(scan: Scan, at: number): number {
  let first = at;
  while (gapBefore(scan, first) === gaps.hyphen) first--;
  return first;
}

function withPatronymic(scan: Scan, at: number): number {
  return joined(scan, at, at + 1) && isPatronymic(wordAt(scan, at + 1)) ? at + 1 : at;
}

function givenRule(scan: Scan, at: number, bearer: Bearer): 'full-name' | 'nickname' | null {
  const read = scan.readings[at]?.given;
  if (!read) return null;
  if (read.full.some((given) => bearer.given.full.includes(given))) return 'full-name';
  const near =
    read.short.some((given) => bearer.given.full.includes(given)) ||
    read.full.some((given) => bearer.given.short.includes(given));
  return near ? 'nickname' : null;
}

const belarus =
  /бел[ао]рус|білорус|беларус|белорусс|belarus|belaruss|bielorus|białoru|bialoru|baltarus|wei(?:ß|ss)russ|минск|мінск|mińsk|minsk|lukas[hzč]|łukas|лукаш/iu;
const isAboutBelarus = (text: string): boolean => belarus.test(text);

/** Initial and family name, or the family name alone, of people whose full name the text holds, or whom the watchlist lets stand alone. */
function shortNames(scan: Scan, place: FamilyPlace, anchors: ReadonlySet<string>): readonly PersonHit[] {
  return candidates(scan, place)
    .filter(({ bearer }) => anchors.has(bearer.person.id) || bearer.person.surnameAlone)
    .flatMap(({ bearer, distance }) => {
      const beside = besideShortName(scan, place, bearer);
      if (beside === 'someone-else') return [];
      const first = beside === null ? place.first : Math.min(beside, place.first);
      const last = beside === null ? place.last : Math.max(beside, place.last);
      return [{ bearer, rule: beside === null ? 'surname' : 'initial', first, last, distance } as const];
    });
}

function besideShortName(scan: Scan, place: FamilyPlace, bearer: Bearer): number | 'someone-else' | null {
  const before = place.first - 1;
  const after = place.last + 1;
  if (joined(scan, place.first, before)) {
    if (isInitial(scan, before)) return initialFits(scan, before, bearer);
    if (scan.readings[before]?.given.full.length) return 'someone-else';
  }
  if (!joined(scan, place.last, after)) return null;
  if (isInitial(scan, after) && gapBefore(scan, after + 1) === gaps.dot) return initialFits(scan, after, bearer);
  const otherGiven =
    scan.readings[after]?.given.full.length && !(after + 1 < scan.words.count && joined(scan, after, after + 1));
  return otherGiven ? 'someone-else' : null;
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
  const best = Math.min(...hits.map((hit) => hit.distance));
  const full = hits.some((hit) => hit.rule !== 'nickname');
  const near = hits.filter((hit) => hit.distance <= best + nearDistance && (!full || hit.rule !== 'nickname'));
  return near.filter((hit, at) => near.findIndex((other) => other.bearer.person.id === hit.bearer.person.id) === at);
}

/** Of several people who share a family name, the one named in full last before this place. */
function latest(hits: readonly PersonHit[], full: readonly PersonHit[]): readonly PersonHit[] {
  const close = nearest(hits);
  if (close.length < 2) return close;
  const position = (hit: PersonHit): number =>
    Math.max(
      -1,
      ...full
        .filter((one) => one.bearer.person.id === hit.bearer.person.id && one.first < hit.first)
        .map((one) => one.first),
    );
  const last = Math.max(...close.map(position));
  return close.filter((hit) => position(hit) === last).slice(0, 1);
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
  const end = scan.words.ends[hit.last] ?? start;
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

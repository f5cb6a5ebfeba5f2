// Where family names stand in a text, and what the form of each says about its bearer.
import type { MentionRule } from '../mention.ts';
import { gaps } from '../text.ts';
import type { Gender } from './given-names.ts';
import { firstOfBlock, maxHyphens } from './name-shapes.ts';
import type { Bearer } from './person-index.ts';
import { gapBefore, isCapital, type Scan, wordAt } from './scan-names.ts';

/** A family name in the text, with the words that a hyphen ties to it. */
export interface FamilyPlace {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | null; // what the form of the name says
}

export interface PersonHit {
  readonly bearer: Bearer;
  readonly rule: MentionRule;
  readonly first: number; // words
  readonly last: number;
  readonly distance: number;
}

export function familyPlaces(scan: Scan): readonly FamilyPlace[] {
  const places: FamilyPlace[] = [];
  for (let at = 0; at < scan.words.count; at++) {
    const reading = scan.readings[at];
    if (!reading?.families.length) continue;
    const first = firstOfBlock(scan, at);
    let last = at;
    while (last - at < maxHyphens && gapBefore(scan, last + 1) === gaps.hyphen) last++;
    places.push({ at, first, last, gender: reading.gender });
  }
  return places;
}

/** The hyphenated words belong to the name only in a double surname: not in pro-Lukashenko. */
export const familySpan = (place: FamilyPlace, compound: boolean): { readonly first: number; readonly last: number } =>
  compound ? { first: place.first, last: place.last } : { first: place.at, last: place.at };

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
export function suits(scan: Scan, place: FamilyPlace, bearer: Bearer): boolean {
  const { gender } = place;
  return (gender === null || bearer.gender === null || bearer.gender === gender) && fits(scan, place, bearer);
}

const nearDistance = 0.25;

/** Of several people at one place only those whose names lie nearest. */
export function nearest(hits: readonly PersonHit[]): readonly PersonHit[] {
  if (hits.length < 2) return hits;
  const best = Math.min(...hits.map((hit) => hit.distance));
  const full = hits.some((hit) => hit.rule !== 'nickname');
  const near = hits.filter((hit) => hit.distance <= best + nearDistance && (!full || hit.rule !== 'nickname'));
  return near.filter((hit, at) => near.findIndex((other) => other.bearer.person.id === hit.bearer.person.id) === at);
}

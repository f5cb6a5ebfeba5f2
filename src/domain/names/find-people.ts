// People of the watchlist in a text: given and family name side by side; then initials and family names alone, where the full
// name stands elsewhere in the same text.
import type { Mention } from '../mention.ts';
import { passesConditions } from './conditions.ts';
import { familyPlaces, nearest, type PersonHit } from './family-places.ts';
import { fullNames } from './find-full-names.ts';
import { latest, shortNames } from './find-short-names.ts';
import type { NameIndex } from './name-index.ts';
import { endOfMention, type Scan } from './scan-names.ts';

export function findPeople(scan: Scan, index: NameIndex): Mention[] {
  const places = familyPlaces(scan);
  const isMeant = ({ bearer, first, last }: PersonHit): boolean =>
    passesConditions(scan, first, last, index.conditions.get(bearer.person.id));
  // A namesake who is held off must not vouch for the family name alone either.
  const full = places.flatMap((place) => nearest(fullNames(scan, place, index).filter(isMeant)));
  const named = new Map<string, number[]>();
  const covered = new Set<number>();
  for (const hit of full) {
    const at = named.get(hit.bearer.person.id);
    if (at) at.push(hit.first);
    else named.set(hit.bearer.person.id, [hit.first]);
    for (let word = hit.first; word <= hit.last; word++) covered.add(word);
  }
  const anchors = new Set(named.keys());
  const rest = places.filter((place) => !covered.has(place.at));
  const short = rest.flatMap((place) => latest(shortNames(scan, place, anchors).filter(isMeant), named));
  return [...full, ...short].map((hit) => mentionOf(scan, hit));
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

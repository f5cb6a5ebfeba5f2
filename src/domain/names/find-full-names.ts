// Given and family name side by side, in either order, with a patronymic, an initial or a second given name between.
import type { MentionRule } from '../mention.ts';
import { foldWord, gaps } from '../text.ts';
import { type FamilyPlace, familySpan, type PersonHit, suits } from './family-places.ts';
import type { FamilyHit, NameIndex } from './name-index.ts';
import { firstOfBlock, isAboutBelarus, isInitial, isPatronymic, joined } from './name-shapes.ts';
import type { Bearer, FamilyWord } from './person-index.ts';
import { gapBefore, type Scan, wordAt } from './scan-names.ts';

export function fullNames(scan: Scan, place: FamilyPlace, index: NameIndex): readonly PersonHit[] {
  const before = besideNames(scan, place, 'before', index);
  return before.length > 0 ? before : besideNames(scan, place, 'after', index);
}

type Side = 'before' | 'after';

/** Bearers of the family name whose given name stands on this side of it. */
function besideNames(scan: Scan, place: FamilyPlace, side: Side, index: NameIndex): readonly PersonHit[] {
  const hits: PersonHit[] = [];
  for (const { word, distance } of scan.readings[place.at]?.families ?? []) {
    for (const at of givenPlaces(scan, compoundEdge(scan, place, word, side), side)) {
      const own = familySpan(place, word.compound);
      const span =
        side === 'before'
          ? { first: firstOfBlock(scan, at), last: own.last }
          : { first: own.first, last: withPatronymic(scan, at) };
      const found = bearersByGiven(scan, at, word, index).filter(
        ({ bearer }) => suits(scan, place, bearer) && agree(wordAt(scan, at), wordAt(scan, place.at), bearer, index),
      );
      hits.push(...found.map(({ bearer, rule }) => ({ bearer, rule, distance, ...span })));
      if (found.length > 0) break;
    }
  }
  return hits;
}

/**
 * Given and family name stand in one case: Валентина Стефановича is he, Валентина Стефанович is she. Only the genitive of a man
 * beside a family name that ends in a consonant tells.
 */
function agree(given: string, family: string, bearer: Bearer, index: NameIndex): boolean {
  const word = foldWord(given);
  if (bearer.gender !== 'm' || !/[аяa]$/u.test(word)) return true;
  if (index.givens.nominatives.get(word)?.some((one) => bearer.given.full.includes(one))) return true; // Илья, Mikita
  return !/[бвгджзйклмнпрстўфхцчшщьbcčćdfghjklłmnńprsśštvwzžźż]$/u.test(foldWord(family)) || /[ыиі]х$/u.test(family);
}

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

function withPatronymic(scan: Scan, at: number): number {
  return joined(scan, at, at + 1) && isPatronymic(wordAt(scan, at + 1)) ? at + 1 : at;
}

function bearersByGiven(
  scan: Scan,
  at: number,
  word: FamilyWord,
  index: NameIndex,
): { readonly bearer: Bearer; readonly rule: MentionRule }[] {
  const read = scan.readings[at]?.given;
  if (!read) return [];
  const under = (given: number, near: boolean): readonly Bearer[] =>
    (word.byGiven.get(given) ?? []).filter((one) => one.near === near).map(({ bearer }) => bearer);
  const full = read.full.flatMap((given) => under(given, false));
  const sameSex = (given: number) => (bearer: Bearer) =>
    bearer.gender === null || bearer.gender === (index.givens.genders.get(given) ?? bearer.gender);
  const short = [
    ...read.full.flatMap((given) => under(given, true).filter(sameSex(given))),
    ...read.short.flatMap((given) => under(given, false).filter(sameSex(given))),
  ].filter((bearer) => !full.includes(bearer));
  return [
    ...full.map((bearer) => ({ bearer, rule: bearer.rule })),
    ...(short.length > 0 && isAboutBelarus(scan) ? short : []).map((bearer) => ({
      bearer,
      rule: 'nickname' as const,
    })),
  ];
}

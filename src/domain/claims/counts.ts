// How many were released: numbers of the article's own sentences reconciled into one.
import { type Cue, cuesOf, distance } from './cues.ts';
import type { Draft } from './drafts.ts';
import type { Quantity } from './numbers.ts';
import { asCue, type Scene } from './scene.ts';

export interface Count {
  readonly count: number | null;
  readonly countIs: 'exact' | 'at_least' | 'about' | null;
}

interface Candidate {
  readonly value: number;
  readonly is: 'exact' | 'at_least' | 'about';
  readonly total: boolean;
  readonly part: boolean;
  readonly distance: number;
  readonly order: number;
}

const reach = 10;
const noCount: Count = { count: null, countIs: null };

export function countOf(drafts: readonly Draft[]): Count {
  const candidates = drafts.flatMap((draft, order) => candidatesOf(draft, order));
  const exact = candidates.filter((each) => each.is === 'exact');
  const bound = candidates.find((each) => each.is === 'at_least')?.value ?? 0;
  const above = exact.filter((each) => each.value >= bound);
  const total = above.find((each) => each.total) ?? wholeOf(above) ?? bestOf(above);
  if (total) return { count: total.value, countIs: 'exact' };
  const loose = candidates.find((each) => each.is !== 'exact');
  return loose ? { count: loose.value, countIs: loose.is } : noCount;
}

/** 123 where 114 and 9 stand beside it: the largest number, if it is the sum of two others. */
function wholeOf(exact: readonly Candidate[]): Candidate | undefined {
  const values = new Set(exact.map((each) => each.value));
  const largest = Math.max(0, ...values);
  const isSum = [...values].some(
    (value) => value < largest && value !== largest - value && values.has(largest - value),
  );
  return isSum ? exact.find((each) => each.value === largest) : undefined;
}

/** The largest of the first sentence that has one; a bound such as "over 100" has asked for a number above it. */
function bestOf(exact: readonly Candidate[]): Candidate | undefined {
  const whole = exact.filter((each) => !each.part);
  const pool = whole.length > 0 ? whole : exact;
  const first = Math.min(...pool.map((each) => each.order));
  const own = pool.filter((each) => each.order === first);
  // A number that another sentence repeats wins over one that stands once.
  const repeated = own.filter((each) => exact.some((other) => other.order !== first && other.value === each.value));
  return [...(repeated.length > 0 ? repeated : own)].sort((a, b) => b.value - a.value)[0];
}

function candidatesOf(draft: Draft, order: number): Candidate[] {
  const { scene, trigger } = draft;
  const found: Candidate[] = [];
  const counted = scene.quantities.filter((quantity) => isCountOfPeople(scene, quantity, trigger.cue));
  const added = sumOfList(scene, counted);
  if (added !== null) found.push({ value: added, is: 'exact', total: false, part: false, distance: 0, order });
  for (const quantity of counted) {
    const others = othersWith(scene, quantity);
    found.push({
      value: quantity.value + others,
      is: exactness(scene, quantity),
      total: near(scene, quantity, 'say.total', 10),
      part: near(scene, quantity, 'say.part', 2),
      distance: distance(scene.sentence, asCue(quantity), trigger.cue),
      order,
    });
  }
  return found;
}

/** "14 prisoners", "114 of them", "отпустил 52": not years, remaining ones, or totals since a date. */
function isCountOfPeople(scene: Scene, quantity: Quantity, trigger: Cue): boolean {
  const { sentence } = scene;
  const span = asCue(quantity);
  if (unitFollows(scene, quantity)) return false;
  if (near(scene, quantity, 'say.still', 4) || near(scene, quantity, 'say.running', 6)) return false;
  const head = [
    ...cuesOf(sentence, 'arg.captive'),
    ...cuesOf(sentence, 'arg.people'),
    ...cuesOf(sentence, 'say.others'),
    ...cuesOf(sentence, 'release.freed'),
    ...(trigger.group === 'designate' || trigger.group === 'impose' || trigger.group === 'relief'
      ? cuesOf(sentence, 'arg.listed')
      : []),
  ].some((cue) => cue.from >= span.to && cue.from - span.to <= 3 && distance(sentence, span, cue) <= 4);
  const d = distance(sentence, span, trigger);
  return head ? d <= reach * 2 : d <= 4;
}

function unitFollows(scene: Scene, quantity: Quantity): boolean {
  return scene.sentence.cues.some(
    (cue) =>
      cue.group === 'time' &&
      /^(?:day|week|month|year)$/.test(cue.form) &&
      cue.from >= quantity.to &&
      cue.from <= quantity.to + 1,
  );
}

function near(scene: Scene, quantity: Quantity, key: string, within: number): boolean {
  return cuesOf(scene.sentence, key).some((cue) => distance(scene.sentence, asCue(quantity), cue) <= within);
}

function exactness(scene: Scene, quantity: Quantity): Candidate['is'] {
  const before = (key: string) =>
    cuesOf(scene.sentence, key).some((cue) => cue.to <= quantity.from && quantity.from - cue.to <= 1);
  if (before('say.atleast')) return 'at_least';
  return before('say.about') ? 'about' : 'exact';
}

/** "Kalesnikava and 122 others": the named ones come on top. */
function othersWith(scene: Scene, quantity: Quantity): number {
  const { sentence } = scene;
  const others = cuesOf(sentence, 'say.others').some(
    (cue) =>
      (cue.from >= quantity.to && cue.from <= quantity.to + 1) ||
      (cue.to <= quantity.from && quantity.from - cue.to <= 0),
  );
  if (!others) return 0;
  const joined = cuesOf(sentence, 'say.and').find((cue) => cue.to <= quantity.from && quantity.from - cue.to <= 1);
  if (!joined) return 0;
  return namesBefore(scene, joined);
}

function namesBefore(scene: Scene, joined: Cue): number {
  let at = joined.from;
  let names = 0;
  for (const person of [...scene.persons].reverse()) {
    if (person.to > at || at - person.to > 3) continue;
    names++;
    at = person.from;
  }
  return names;
}

/** "12 women and 13 men" */
function sumOfList(scene: Scene, counted: readonly Quantity[]): number | null {
  const [one, other] = counted;
  if (!one || !other || counted.length !== 2) return null;
  const joined = cuesOf(scene.sentence, 'say.and').some((cue) => cue.to === other.from && cue.from - one.to <= 2);
  const people = (quantity: Quantity) => cuesOf(scene.sentence, 'arg.people').some((cue) => cue.from === quantity.to);
  return joined && people(one) && people(other) ? one.value + other.value : null;
}

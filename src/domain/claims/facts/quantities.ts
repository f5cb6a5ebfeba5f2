// What one number of a sentence counts: its head, its unit, how exact it is, whether it sums up.

import type { Scene } from '../scene.ts';
import { freedKeys } from '../triggers/trigger.ts';
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, endsAt, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { isUnit } from '../words/dates.ts';
import { type Quantity, sharesUnit } from '../words/numbers.ts';
import { freeing, freeingDone } from './appositions.ts';

export type Exactness = 'exact' | 'at_least' | 'about';

/** A number that counts people. */
export interface Counted {
  readonly value: number;
  readonly is: Exactness;
}

export const heads = ['arg.captive', 'arg.people', 'say.others', 'release.freed'];

/** What is counted stands right behind the number. */
export function hasHead({ sentence }: Scene, quantity: Quantity, keys: readonly string[]): boolean {
  const isHead = (cue: Cue) => follows(cue, quantity, 3) && distance(sentence, quantity, cue) <= 4;
  return cuesOfAny(sentence, keys).some(isHead);
}

/** "fifteen women and seven men, twenty-two in all": of several numbers the one next to the words for it, behind them at best. */
export function isTotal(scene: Scene, quantity: Quantity, counted: readonly Quantity[]): boolean {
  const { sentence } = scene;
  const gap = (cue: Cue, each: Quantity) => distance(sentence, cue, each) + (each.from >= cue.to ? 0 : behindPenalty);
  return cuesOf(sentence, 'say.total').some((cue) => {
    const own = gap(cue, quantity);
    return own <= totalReach && counted.every((other) => other === quantity || gap(cue, other) > own);
  });
}

/** More than one of anything but years and other units: "52 people", and not "for three years" or "one of them". */
export function countsSeveral(scene: Scene, few = 1): boolean {
  return scene.quantities.some((quantity) => quantity.value > few && !unitFollows(scene, quantity));
}

const totalReach = 10;
const behindPenalty = 2;

/** "11 years", and "11 and 13 years"; "months before the end of his term"; "two countries". */
export function unitFollows(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene;
  const isUnit = (to: number) => {
    const isBehind = (cue: Cue) => cue.from >= to && cue.from <= to + 1;
    return (
      groupOf(sentence, 'time').some((cue) => isUnitWord(cue) && isBehind(cue)) ||
      cuesOf(sentence, 'time.none').some((cue) => cue.matched > 1 && isBehind(cue)) ||
      cuesOf(sentence, 'say.uncounted').some((thing) => thing.from === to)
    );
  };
  return (
    isUnit(quantity.to) || (sharesUnit(sentence, quantity) && isUnit(quantity.to + 2)) || isTurned(scene, quantity)
  );
}

/** "мужчына гадоў пяцідзесяці": turned round, a number of years is a guess at them. */
function isTurned({ sentence, quantities }: Scene, quantity: Quantity): boolean {
  if (sentence.marksInfinitives || sentence.verbLast) return false;
  // "The greatest release of all these years: 123 people …"
  if ((sentence.tokens[quantity.from]?.breakBefore ?? 0) > 0) return false;
  const isCounted = (at: number) => quantities.some(({ to }) => to === at);
  return cuesOf(sentence, 'time.year').some(({ from, to }) => to === quantity.from && !isCounted(from));
}

/** "Years", and "years since" of an anniversary. */
function isUnitWord(cue: Cue): boolean {
  return isUnit(cue) || (cue.form === 'anniversary' && cue.matched > 1);
}

export function exactness(scene: Scene, quantity: Quantity): Exactness {
  // "Pranešė apie malonę 123 žmonėms": a word for "about" that governs the deed.
  const isBetween =
    ({ to }: Cue) =>
    (deed: Cue) =>
      deed.from === to && deed.to === quantity.from;
  const isOfDeed = (cue: Cue) => freeing.some((group) => groupOf(scene.sentence, group).some(isBetween(cue)));
  const before = (key: string) =>
    cuesOf(scene.sentence, key).some((cue) => follows(quantity, cue, 1) && !isOfDeed(cue));
  if (before('say.atleast')) return 'at_least';
  // "rašo apie 18": what is written of, in a language with one word for both.
  const isOfSaying = endsAt(scene.sentence, ['say.says'], quantity.from - 1);
  return before('say.about') && !isOfSaying ? 'about' : 'exact';
}

export function asCounted(scene: Scene, quantity: Quantity): Counted {
  return { value: quantity.value, is: exactness(scene, quantity) };
}

/** "430 over the past months" */
export function isRunUp({ sentence }: Scene, quantity: Quantity): boolean {
  // "250 people, the largest group so far" counts that group.
  const isOfGroup = (cue: Cue) =>
    cuesOf(sentence, 'quiet.first').some((most) => most.from >= quantity.to && most.to <= cue.from);
  return cuesOf(sentence, 'say.running').some(
    (cue) => distance(sentence, cue, quantity) <= runUpReach && !isOfGroup(cue),
  );
}

const runUpReach = 8;

/** A number that has run up, over some time or several decisions. */
export function isRunning(scene: Scene, quantity: Quantity): boolean {
  return isRunUp(scene, quantity) || isSumOfSeveral(scene, quantity);
}

/** "This is the seventh such decision since July, and altogether 207 have been pardoned": the sum of all of them. */
export function isSumOfSeveral({ sentence, times }: Scene, quantity: Quantity): boolean {
  const isSince = (from: number) => endsAt(sentence, ['mode.presuppose', 'time.since'], from);
  const isSpan = times.some((time) => time.to <= quantity.from && (time.since || isSince(time.from)));
  return isSpan && cuesOf(sentence, 'say.total').length > 0;
}

/** "1,100 remain": a number of those left behind; in "ten are home, five remain" of the five alone. */
export function isOfTheRest({ sentence, quantities }: Scene, quantity: Quantity): boolean {
  const isParted = (cue: Cue) =>
    quantities.some((other) => other.from >= quantity.to && other.to <= cue.from) &&
    breaksBetween(sentence, quantity, cue);
  return cuesOf(sentence, 'say.still').some(
    (cue) => distance(sentence, cue, quantity) <= restReach && !isParted(cue) && !isUntilFreed(sentence, cue),
  );
}

/** "Троє людей, яких утримували в тюрмах, вийшли на волю": held until they were let go, told in a clause of its own. */
export function isUntilFreed(sentence: Sentence, still: Cue): boolean {
  const isInClause = cuesOf(sentence, 'mode.relative').some((who) => follows(still, who, clauseReach));
  if (!isInClause || hasCue(sentence, 'mode.not')) return false;
  return cuesOfAny(sentence, freeingDone).some((verb) => verb.from >= still.to && breaksBetween(sentence, still, verb));
}

const clauseReach = 3;

const restReach = 4;

/** "Общее число помилованных — 123" */
export function isBehindFreed({ sentence }: Scene, quantity: Quantity): boolean {
  const isRightBefore = (cue: Cue) => follows(quantity, cue, 1);
  return cuesOfAny(sentence, freedKeys).some(isRightBefore);
}

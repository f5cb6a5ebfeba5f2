// A way home behind a time in prison: the years inside are what it ends.

import type { Scene } from '../scene.ts';
import { breaksBetween, cueBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, isNear, type Sentence } from '../words/cues.ts';
import { afterKeys, isUnit } from '../words/dates.ts';
import { tellingForms } from './trigger.ts';

const endReach = 6;
const travelReach = 10;
const termReach = 8; // "after more than five and a half years in a Belarusian prison"
const sourceReach = 2;

/** A prison, or "behind bars", "in Haft", "за решёткой". */
export const inside = ['arg.prison', 'detain.state', 'detain.held'];

/** "landed in Zurich after 17 months in a Belarusian prison", "After 1,460 days in captivity she crossed the border". */
export function isAfterPrison(sentence: Sentence, journey: Cue): boolean {
  if (!isHomeward(sentence, journey)) return false;
  const afters = cuesOfAny(sentence, afterKeys);
  return cuesOfAny(sentence, inside).some((prison) => {
    const after = afters.filter((each) => each.to <= prison.from).sort((a, b) => b.to - a.to)[0];
    if (!after || prison.from - after.to > termReach) return false;
    if (after.from > 0 && distance(sentence, prison, journey) > travelReach) return false;
    return hasTermBetween(sentence, after.to, prison.from);
  });
}

/** "deported from Belarus after eight months in jail": whoever is moved out of the country had sat in it. */
export function isMovedAfterPrison(sentence: Sentence, cue: Cue): boolean {
  return tellingForms.has(cue.form) && isAfterPrison(sentence, cue);
}

/** Where the way ends is home, or it leads out of Belarus. */
function isHomeward(sentence: Sentence, journey: Cue): boolean {
  return isNearHome(sentence, journey) || isSource(sentence, cuesOf(sentence, 'topic.by').find(isBeside(journey)));
}

function isBeside(journey: Cue) {
  return (place: Cue) => follows(place, journey, sourceReach);
}

/** A home that the way leads to: "went back from the border" starts there. */
export function isNearHome(sentence: Sentence, journey: Cue): boolean {
  if (!isNear(sentence, 'journey.home', journey, endReach)) return false;
  return cuesOf(sentence, 'journey.home').some(
    (home) => distance(sentence, home, journey) <= endReach && !isSource(sentence, home),
  );
}

function isSource(sentence: Sentence, place: Cue | undefined): boolean {
  return (
    place !== undefined &&
    cuesOf(sentence, 'journey.source').some(
      (source) =>
        source.to <= place.from &&
        place.from - source.to < sourceReach &&
        !cueBetween(sentence, 'arg.prison', source, place),
    )
  );
}

function hasTermBetween(sentence: Sentence, from: number, to: number): boolean {
  return groupOf(sentence, 'time').some((unit) => isUnit(unit) && unit.from >= from && unit.to <= to);
}

/** "Yuras, a lawyer who was serving 13 years in Belarus for …, has been released": who he is stands in a clause before the verb. */
export function termOfSubject({ sentence, persons }: Scene, { form, from }: Cue): Cue | null {
  if (form !== 'done') return null;
  const isBehindSomebody = (held: Cue) => persons.some((person) => person.to <= held.from);
  const isClosed = (held: Cue) => breaksBetween(sentence, held, { from: from - 1, to: from });
  return (
    cuesOfAny(sentence, ['detain.state', 'detain.held']).find(
      (held) => held.to < from && isBehindSomebody(held) && isClosed(held),
    ) ?? null
  );
}

const servedReach = 3; // "was released on Thursday evening after serving 15 days"

/** "Yelena, a former basketball player, was released on Thursday after serving 15 days in a detention centre": the prison that the term behind the verb was served in. */
export function termServed({ sentence, persons }: Scene, { form, to }: Cue): Cue | null {
  if (form !== 'done' || !persons.some((person) => person.to <= to)) return null;
  const after = cuesOfAny(sentence, afterKeys).find((each) => each.from >= to && each.from - to <= servedReach);
  if (!after) return null;
  const isServed = (prison: Cue) =>
    prison.from > after.to && prison.from - after.to <= travelReach && hasTermBetween(sentence, after.to, prison.from);
  return cuesOf(sentence, 'arg.prison').find(isServed) ?? null;
}

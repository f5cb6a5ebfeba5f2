// Who may be the traveller of a homecoming besides a captive: the freed on board or at a border, and who was sentenced in Belarus.
import type { Scene } from '../scene.ts';
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasCue, isNear, type Sentence } from '../words/cues.ts';
import { few } from './travellers.ts';

const aboardReach = 4;
const countReach = 2;
const relativeReach = 8;

/** "a bus with freed prisoners", "On board are 52 former captives": the long freed travel in no company. */
export function isAboard(sentence: Sentence, captive: Cue): boolean {
  return cuesOfAny(sentence, ['journey.vehicle', 'journey.aboard']).some((vehicle) =>
    follows(captive, vehicle, aboardReach),
  );
}

const insideReach = 8; // words, whatever parts them

/** "A bus drove into Lithuania, and in it 52 people who …": who is told behind a bus that makes the journey. */
export function isInside(sentence: Sentence, people: Cue, journey: Cue): boolean {
  return cuesOf(sentence, 'journey.vehicle').some(
    (vehicle) =>
      (follows(vehicle, journey, vehicleReach) || follows(journey, vehicle, vehicleReach)) &&
      follows(people, vehicle, insideReach),
  );
}

const vehicleReach = 2;

/** "52 former prisoners drove into Lithuania through the checkpoint": so many come over the border on the day they are let out. */
export function isCountedAtBorder({ sentence, quantities }: Scene, captive: Cue): boolean {
  const isCounted = quantities.some(
    ({ value, to }) => value > few && to <= captive.from && captive.from - to <= countReach,
  );
  return isCounted && hasCue(sentence, 'relation.what');
}

/** "A Japanese who was sentenced in Belarus has returned to Tokyo": who goes home is told by the relative clause before the verb. */
export function convictedAbroad(sentence: Sentence, journey: Cue): Cue | undefined {
  return cuesOf(sentence, 'detain.done').find((jailed) => {
    const isIn = (key: string, from: number) =>
      cuesOf(sentence, key).some((cue) => cue.from >= from && cue.to <= journey.from);
    const who = cuesOf(sentence, 'mode.relative').find((cue) => follows(jailed, cue, relativeReach));
    if (!who || jailed.to > journey.from || !isNear(sentence, 'topic.by', jailed, relativeReach)) return false;
    return isIn('topic.by', who.to) && breaksBetween(sentence, jailed, journey);
  });
}

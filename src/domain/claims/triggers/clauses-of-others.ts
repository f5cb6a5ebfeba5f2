// Captives in a clause that tells who others are: "people who help prisoners" are none themselves.
import type { Scene } from '../scene.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, type Sentence } from '../words/cues.ts';
import { opensWithPlace } from './held-people.ts';

const behindVerb = 4;

/** "People who help prisoners have arrived": in a clause on who others are a captive travels only where they were captives themselves. */
export function isInClauseOfOthers(scene: Scene, captive: Cue, verb: Cue): boolean {
  const { sentence, persons } = scene;
  const isHeld = groupOf(sentence, 'detain').some((held) => overlaps(held, captive) && !opensWithPlace(sentence, held));
  if (isHeld) return false;
  const who = cuesOf(sentence, 'mode.relative').findLast(({ to }) => to <= captive.from);
  if (!who || breaksBetween(sentence, { from: who.from, to: who.from + 1 }, captive)) return false;
  const others = [...cuesOfAny(sentence, ['arg.people', 'arg.around']), ...persons];
  // "12 Menschen in Vilnius an, die …": German sets the clause behind the verb.
  const reach = sentence.verbLast ? behindVerb : 0;
  if (!others.some((each) => follows(who, each, reach))) return false;
  const isOutside =
    verb.to <= who.from ||
    (verb.from >= captive.to && (sentence.marksInfinitives || breaksBetween(sentence, captive, verb)));
  return isOutside && !wereCaptives(sentence, who, captive);
}

/** "who had been prisoners", "die Gefangene waren" */
function wereCaptives(sentence: Sentence, who: Cue, captive: Cue): boolean {
  return cuesOf(sentence, 'mode.been').some(
    (been) =>
      (been.from >= who.to && been.to <= captive.from) ||
      (sentence.verbLast && been.from >= captive.to && !breaksBetween(sentence, captive, been)),
  );
}

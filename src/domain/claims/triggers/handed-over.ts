// Who is handed over without a word of captivity: people counted beside who receives them, somebody of the watchlist.

import { isForeign } from '../lands.ts';
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { canTravel } from './travellers.ts';
import { nearest, otherStates } from './trigger.ts';

/** Leaders and envoys stand for their state, and travel free; so does who speaks for the opposition. */
export function isOfficial(sentence: Sentence, person: PersonSpan): boolean {
  const states = [
    ...cuesOf(sentence, 'topic.by'),
    ...groupOf(sentence, 'authority'),
    ...cuesOf(sentence, 'say.speaker'),
  ];
  return states.some((cue) => overlaps(cue, person));
}

const handedReach = 20; // over an apposition and a place
const receiverReach = 3;
const sideReach = 2;

/** "was handed to US diplomats together with 13 prisoners", "the Belarusian side handed the Americans 250 people": in an article about captives. */
export function handedOver({ sentence, quantities, times }: Scene, cue: Cue): Cue | null {
  const others = otherStates(sentence);
  if (others.some((each) => each.form === 'RU')) return null;
  const isReceived = others.some((each) => each.to > cue.from && distance(sentence, each, cue) <= receiverReach);
  const captive = isReceived ? nearest(sentence, cue, ['arg.captive'], handedReach) : null;
  if (captive) return captive;
  if (times.some((time) => time.freshness === 'old' || time.since)) return null;
  // "Minsk expelled two foreigners" frees nobody: who is counted is received by somebody, or taken out of the country.
  // "Yesterday he and thirteen more were handed to the Americans after the talks with Lukashenko"
  const isToEnvoys = others.some(
    (each) => each.form === 'US' && each.from >= cue.to && each.from - cue.to <= receiverReach,
  );
  const isOfToday = isToEnvoys && hasCue(sentence, 'topic.by') && hasTime(times, 'fresh');
  const isBeside = isOfToday || nearest(sentence, cue, ['topic.by'], sideReach) !== null;
  const isTakenOut = isReceived ? isBeside : nearest(sentence, cue, ['say.outofbelarus'], sideReach) !== null;
  // "Minsk handed him to diplomats of the United States"
  const him = isReceived && isBeside ? nearest(sentence, cue, ['arg.whom'], whomReach) : null;
  if (him) return him;
  const isCounted = quantities.some((quantity) => distance(sentence, cue, asCue(quantity)) <= receiverReach);
  return isTakenOut && isCounted ? nearest(sentence, cue, ['arg.people'], sideReach + receiverReach) : null;
}

const whomReach = 1;

/** "Today he was taken out of Belarus to Lithuania", "crossed into Lithuania after Belarus handed them over": a pronoun right beside the verb, in an article about captives, and two countries. */
export function takenOut(sentence: Sentence, cue: Cue): Cue | null {
  if (!hasCue(sentence, 'journey.home')) return null;
  const isGiven = cuesOf(sentence, 'topic.by').some(({ to }) => to === cue.from);
  return isGiven || hasCue(sentence, 'say.outofbelarus')
    ? nearest(sentence, cue, ['arg.whom', 'arg.them'], whomReach)
    : null;
}

/** "The Belarusians handed Andrzej Poczobut to Poland": somebody of the watchlist right beside who received them. */
export function watchedHandedOver(scene: Scene, cue: Cue): Cue | null {
  const { sentence, persons } = scene;
  const receiver = groupOf(sentence, 'authority').find(
    (each) => isForeign(each) && each.from >= cue.from && each.to <= cue.to,
  );
  if (!receiver || nearest(sentence, cue, ['topic.by'], sideReach) === null) return null;
  const found = persons.find(
    (person) =>
      person.subject !== null && !isOfficial(sentence, person) && distance(sentence, cue, asCue(person)) <= sideReach,
  );
  return found && canTravel(scene, asCue(found), cue) ? asCue(found) : null;
}

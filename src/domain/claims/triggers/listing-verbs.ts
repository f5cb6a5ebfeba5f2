// Words that list only between who acts and whom it hits: "EU strikes deal and sanctions 40 officials", "removed 13 people and added four".
import { isForeign } from '../lands.ts';
import type { Scene, Setting } from '../scene.ts';
import { follows } from '../words/between.ts';
import { alsoKeys, type Cue, cuesOf, cuesOfAny, distance, endsAt, groupOf, type Sentence } from '../words/cues.ts';

const listedReach = 5;
const hitKeys = ['arg.listed', 'arg.people', 'target.individuals'];

/** Right behind an authority or an "and", right before a number of people or firms, or around it ("fügte vier Personen hinzu"). */
export function isVerbOfListing(scene: Scene, verb: Cue, setting: Setting): boolean {
  const { sentence, quantities } = scene;
  const opened = verb.places[0] ?? verb.from;
  const isNext = quantities.some(({ from }) => from === verb.to || from === opened + 1);
  const isHitting = cuesOfAny(sentence, hitKeys).some((hit) => hit.from > opened && hit.from - opened <= listedReach);
  return (
    (isNext && isHitting && isBehindActor(sentence, verb)) ||
    isAddedBesideRemoved(scene, verb) ||
    isOneMore(scene, verb, setting)
  );
}

const addedReach = 14; // "five persons, among them judges and prison staff, were added"

/** "Thirteen were taken off it, while five persons were added": beside whom a list lost, whom it got. */
function isAddedBesideRemoved({ sentence, quantities }: Scene, verb: Cue): boolean {
  const removed = cuesOf(sentence, 'relief.done').filter(({ to }) => to <= verb.from);
  return removed.some(({ to }) =>
    quantities.some((counted) => counted.from >= to && follows(verb, counted, addedReach)),
  );
}

const alsoReach = 2;

/** "It also listed three Belarusian plants", "Wpisała też trzy zakłady z Białorusi", amid sanctions: one more whom the list got. */
function isOneMore({ sentence, quantities }: Scene, verb: Cue, { sanctions, actors }: Setting): boolean {
  if (sanctions === 0 || actors === 0) return false;
  const isBeside = cuesOfAny(sentence, alsoKeys).some((also) => distance(sentence, also, verb) <= alsoReach);
  const counted = quantities.find(({ from }) => from >= verb.to && from - verb.to <= alsoReach);
  const isHit = ({ from }: Cue) => counted !== undefined && from >= counted.to && from - counted.to <= listedReach;
  return isBeside && cuesOf(sentence, 'topic.by').some(isHit);
}

function isBehindActor(sentence: Sentence, verb: Cue): boolean {
  const actors = groupOf(sentence, 'authority').filter(isForeign);
  if (actors.some(({ to }) => isOnlyWhen(sentence, to, verb.from))) return true;
  // Who takes people off a list may well put others on it.
  const acts = [...actors, ...cuesOf(sentence, 'relief.done')];
  return endsAt(sentence, ['say.and'], verb.from) && acts.some(({ to }) => to < verb.from);
}

/** "Canada on Thursday sanctioned 11 officials", "Канада одновременно ограничила …": between who acts and the verb stands no more than when, or that it is one more. */
function isOnlyWhen(sentence: Sentence, from: number, to: number): boolean {
  if (from > to || to - from > alsoReach) return false;
  const words = cuesOfAny(sentence, whenKeys);
  for (let at = from; at < to; at++) if (!words.some((each) => each.from <= at && at < each.to)) return false;
  return true;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => `time.weekday${day}`);
const whenKeys = [...alsoKeys, ...weekdays, 'time.day0', 'time.day1', 'time.in', 'time.sameday', 'say.parallel'];

/** "Freed from sanctions, Belaruskali …": a comma parts what only looks like a verb and its object. */
export function isPartedPair({ tokens }: Sentence, cue: Cue): boolean {
  return cue.to - cue.from === 2 && cue.matched === 2 && (tokens[cue.from + 1]?.breakBefore ?? 0) > 0;
}

// Triggers of measures that are still to come, told by a noun without a verb of imposing: "a package is being prepared", "the list is due soon".

import type { Scene, Setting } from '../scene.ts';
import { follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasCue, hasGroup, type Sentence } from '../words/cues.ts';
import { isAboutBelarus } from './about-belarus.ts';
import { isOtherList } from './sanction-guards.ts';
import { hasActor, looseTrigger, type Trigger } from './trigger.ts';

const nouns = ['arg.sanction', 'arg.sanctionweak', 'arg.step', 'arg.round'];

/** Whoever eases, prolongs or keeps measures prepares that, not new ones. */
const rivals = ['ease', 'extend', 'keep', 'relief', 'stay', 'licence'];

/** Good for what is planned, asked or refused: `loose`, so that a noun alone never tells what happened. */
export function comingTriggers(scene: Scene, setting: Setting, found: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  if (hasGroup(sentence, rivals)) return [];
  const isAmid = setting.sanctions + setting.listings > 0;
  return [
    ...(isAmid ? [...cuesOfAny(sentence, nouns), ...proposals(sentence, setting)] : []),
    ...proposedDuties(sentence),
  ]
    .filter((noun) => !isTaken(noun, found) && !isOtherList(sentence, noun) && !isOfTalks(sentence, noun))
    .map((noun) => looseTrigger('sanctions_imposed', noun, 'coming', 0.3))
    .filter((each) => isAboutBelarus(scene, each, setting));
}

const manyActors = 3; // the article is of what other authorities do

/** "The Commission promises proposals within weeks", "The Commission's proposal is not yet approved" ("There is no such proposal" answers who follows). */
function proposals(sentence: Sentence, { actors }: Setting): readonly Cue[] {
  const isOfOthers = hasActor(sentence) || actors >= manyActors || hasCue(sentence, 'mode.prelim');
  return isOfOthers && !hasGroup(sentence, ['follow']) ? cuesOf(sentence, 'arg.draft') : [];
}

/** "The Commission proposed to raise duties on fertilisers from Belarus": a measure of trade that needs no word of sanctions. */
function proposedDuties(sentence: Sentence): readonly Cue[] {
  return hasActor(sentence) && hasCue(sentence, 'mode.propose') ? cuesOf(sentence, 'arg.duty') : [];
}

function isTaken(noun: Cue, found: readonly Trigger[]): boolean {
  return found.some(
    ({ form, cue, object }) =>
      form !== 'standing' && [cue, object].some((each) => each !== null && overlaps(each, noun)),
  );
}

/** "a second round of talks" */
function isOfTalks(sentence: Sentence, noun: Cue): boolean {
  if (noun.form !== 'round') return false;
  const talks = [...groupOf(sentence, 'contact'), ...cuesOf(sentence, 'mode.negotiate')];
  return talks.some((each) => follows(each, noun, 1));
}

// What is done again and again: columns and reports head with it in the present, and tell no day of it.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { cuesOf, hasAny, hasCue } from '../words/cues.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "The Americans keep lifting sanctions" above "Every few months an envoy flies to Minsk": what the opening tells as a habit or a tally, its headline sums up. */
export function isHeadlineOfHabit(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  const { trigger, scene, time } = draft;
  if (!isAlerting(draft) || scene.sentence.block !== 'title' || time !== null || trigger.form !== 'now') return false;
  const opening = scenes.find(({ sentence }) => sentence.block !== 'title');
  if (!opening || !isOfHabit(opening)) return false;
  return !drafts.some(
    (other) =>
      other.type === draft.type &&
      other.scene.sentence.block !== 'title' &&
      other.scene !== opening &&
      other.mood === 'occurred' &&
      !goesOnWithHabit(other, { scenes }),
  );
}

/** "Every few months an envoy comes. They lift sanctions on planes, then on potash": in the present, with no day and no authority, the habit told on. */
export function goesOnWithHabit(
  { type, trigger, scene: { sentence, actors }, time }: Draft,
  { scenes }: Pick<Surroundings, 'scenes'>,
): boolean {
  if (!isSanctions(type) || trigger.form !== 'now' || time !== null || actors.length > 0) return false;
  const before = scenes[sentence.index - 1];
  return before?.sentence.paragraph === sentence.paragraph && hasCue(before.sentence, 'mode.habit');
}

/** "This year Washington lifted its sanctions on planes and potash": a year that opens the sentence sums up. */
export function isSummedUp(draft: Draft): boolean {
  const { sentence } = draft.scene;
  if (!isAlerting(draft) || isFresh(draft) || sentence.block === 'title' || draft.trigger.form !== 'done') return false;
  if (hasAny(sentence, ['quiet.first', 'quiet.nth'])) return false;
  return opensWithYear(draft.scene);
}

function isOfHabit(scene: Scene): boolean {
  const { sentence, times } = scene;
  if (times.some(({ freshness }) => freshness === 'fresh')) return false;
  return hasAny(sentence, ['mode.habit', 'quiet.tally']) || opensWithYear(scene);
}

function opensWithYear({ sentence }: Scene): boolean {
  return cuesOf(sentence, 'quiet.thisyear').some(({ from }) => from === 0);
}

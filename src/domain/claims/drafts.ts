// A draft is what one sentence says of one happening, with its status inside that sentence; drafts become claims of the article.

import type { ClaimType } from './claim.ts';
import type { Mood } from './moods/governors.ts';
import { moodOf } from './moods/mood.ts';
import { moodInBill } from './moods/mood-in-bill.ts';
import { placeInTime } from './place-in-time.ts';
import type { Scene, Setting } from './scene.ts';
import type { Trigger } from './triggers/trigger.ts';
import { timesByTrigger } from './triggers/trigger-times.ts';
import { triggersOf } from './triggers/triggers.ts';
import type { Cue } from './words/cues.ts';
import type { TimeExpression } from './words/dates.ts';

export interface Draft {
  readonly type: ClaimType;
  readonly mood: Mood;
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly time: TimeExpression | null;
  readonly why: readonly string[];
  readonly cues: readonly Cue[];
}

export function draftsOf(scene: Scene, setting: Setting): Draft[] {
  const triggers = triggersOf(scene, setting);
  if (triggers.length === 0) return [];
  // A captivity that lasts takes no date from what happened.
  const times = timesByTrigger(
    scene,
    triggers.filter(({ type, form }) => type !== 'prisoner_detention' || form !== 'was'),
  );
  return triggers
    .map((trigger) => draftOf(scene, trigger, times.get(trigger) ?? null, setting))
    .filter((draft) => !isRemark(draft))
    .filter((draft) => draft.mood !== 'void' && (!draft.trigger.loose || isSafelyLoose(draft)));
}

/** Without its sanctions beside it a verb is good for what has not happened, or happened on a day long past. */
function isSafelyLoose({ mood, trigger, time, scene }: Draft): boolean {
  if (unhappened.has(mood)) return trigger.form !== 'done' || looseTypes.has(trigger.type);
  // "thanks for the freedom of the three"
  if (mood === 'given') return trigger.cue.group === 'freedom' || trigger.object !== null;
  const isTold =
    trigger.form === 'done' ||
    (trigger.form === 'noun' && trigger.type === 'sanctions_eased' && trigger.object !== null);
  return mood === 'background' && isTold && isDatedBack(scene, time);
}

/** On a day long past, or since then. */
function isDatedBack({ times }: Scene, time: TimeExpression | null): boolean {
  return (
    time?.freshness === 'old' || (time === null && times.some(({ since, freshness }) => since && freshness === 'old'))
  );
}

const looseTypes = new Set(['sanctions_extended', 'prisoner_release']);

/** Arrests that are asked about, condemned or demanded to end: no claim that anybody is to be arrested. */
function isRemark({ type, mood, trigger }: Draft): boolean {
  // "called the verdict unjust and threatens new sanctions": nobody plans a verdict.
  if (type === 'prisoner_detention' && mood === 'planned' && trigger.form === 'noun') return true;
  return (type === 'prisoner_detention' || type === 'prisoner_death') && (mood === 'called_for' || mood === 'denied');
}

const unhappened = new Set<Mood>(['planned', 'called_for', 'denied']);

export function draftOf(scene: Scene, trigger: Trigger, time: TimeExpression | null, setting: Setting): Draft {
  const said = moodOf(scene.sentence, trigger);
  const told = scene.isOfBill ? moodInBill(trigger, said) : said;
  const { mood, why } = placeInTime({ scene, trigger, told, time, setting });
  return {
    type: trigger.type,
    mood,
    scene,
    trigger,
    time,
    why: why === null ? [told.why] : [told.why, why],
    cues: [trigger.cue, ...(trigger.object ? [trigger.object] : []), ...told.cues],
  };
}

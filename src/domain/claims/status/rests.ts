// What an easing leaves over is no prolonging, and what a prolonging keeps is no refusal to ease.
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { hasCue } from '../words/cues.ts';

/** Behind the easing that leads, what "stays in place until" its day is what it left over: nothing was prolonged. */
export function withoutRests(drafts: readonly Draft[], easing: Draft | undefined): readonly Draft[] {
  if (!easing) return drafts;
  const isRest = ({ type, trigger, scene }: Draft) =>
    type === 'sanctions_extended' &&
    restKeys.has(trigger.cue.key) &&
    !hasCue(scene.sentence, 'extend.time') &&
    scene.sentence.index > easing.scene.sentence.index;
  return drafts.map((draft) => (isRest(draft) ? { ...draft, mood: 'background' as const } : draft));
}

const restKeys = new Set(['extend.stay', 'stay.now', 'keep.now']);

/** "left in force for another year" prolongs; it is no second claim that nothing is eased. */
export function isKeptByExtension(draft: Draft, all: readonly Draft[]): boolean {
  if (draft.type !== 'sanctions_eased' || draft.trigger.form !== 'refused') return false;
  return all.some(
    (other) =>
      other.mood === 'occurred' &&
      ((other.type === 'sanctions_extended' && (other.scene === draft.scene || isUnchanged(draft))) ||
        isRestOf(draft, other)),
  );
}

/** "The Council prolonged its sanctions. The ban on potash remains unchanged": what is prolonged stays as it is. */
function isUnchanged({ scene: { sentence } }: Draft): boolean {
  return hasCue(sentence, 'withheld.same') && !hasCue(sentence, 'say.says');
}

/** "let the sanctions lapse; only the embargo remains": what one decision left over is no refusal. */
function isRestOf(draft: Draft, other: Draft): boolean {
  if (other.type !== 'sanctions_eased' || other.trigger.form === 'refused') return false;
  if (other.scene !== draft.scene && other.time?.freshness === 'old') return false;
  const own = authoritiesOf(draft).join();
  return restKeys.has(draft.trigger.cue.key) && (own === '' || own === authoritiesOf(other).join());
}

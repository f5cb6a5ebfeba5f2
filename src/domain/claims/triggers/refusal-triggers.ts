// Triggers of refusals: sanctions that stay, a change refused, a complaint dismissed.
import { isForATerm, type Scene, type Setting } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasAny, hasCue, hasGroup, type Sentence } from '../words/cues.ts';
import { sanctionOf } from './sanction-objects.ts';
import { isBlockedByRival } from './sanction-rivals.ts';
import { groupCues, hasActor, nearest, type Trigger, trigger } from './trigger.ts';

const heads = ['stay', 'keep', 'court', 'ease'];

/** Sanctions that stay, a change refused, a complaint dismissed: no easing. */
export function refusalTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  if (!hasGroup(sentence, heads) || (setting.sanctions === 0 && !isForATerm(scene))) return [];
  const found: Trigger[] = [];
  const push = (cue: Cue, object: Cue | null) =>
    found.push({ ...trigger('sanctions_eased', null, cue, object, 0.5), form: 'refused' });
  const isTerm = isForATerm(scene);
  for (const cue of [...cuesOf(sentence, 'stay.now'), ...(isTerm ? [] : groupCues(sentence, 'keep'))]) {
    const object = sanctionOf(scene, cue, setting);
    // "keeps to its course of easing the curbs": what is kept is the easing.
    if (object && cue.group === 'keep' && isBlockedByRival(sentence, cue, object, cue.group)) continue;
    if (object && !isTerm && !isPremise(sentence, cue, object)) push(cue, object);
    // "will stay in force until 28 February": prolonged, if an authority and a day are named.
    if (object && isTerm && hasActor(sentence))
      found.push({ ...trigger('sanctions_extended', 'renewal', cue, object, 0.6), form: 'done' });
  }
  for (const cue of cuesOf(sentence, 'stay.change')) {
    const object = sanctionOf(scene, cue, setting);
    if (object && nearest(sentence, cue, ['mode.not', 'mode.refuse'], 4)) push(cue, object);
  }
  for (const cue of cuesOf(sentence, 'court.suit')) {
    if (
      hasCue(sentence, 'court.done') &&
      !isOfVerdict(sentence) &&
      nearest(sentence, cue, ['mode.refuse', 'mode.fail'], 14)
    )
      push(cue, null);
  }
  for (const key of ['ease.noun', 'ease.bare']) {
    for (const cue of cuesOf(sentence, key)) {
      const refused = sanctionOf(scene, cue, setting) === null ? nearest(sentence, cue, ['mode.refuse'], 8) : null;
      if (refused && setting.sanctions > 1) push(cue, refused);
    }
  }
  return found;
}

const premises = ['mode.known', 'mode.while', 'mode.if', 'quiet.whether'];
const premiseReach = 4; // "as long as the European Union's own …"

/** "The effect is small as long as EU sanctions stay", "because the ban remains in force", "whether to keep it": why something else is so, and no answer to anybody. */
function isPremise(sentence: Sentence, stay: Cue, sanctions: Cue): boolean {
  const from = Math.min(stay.from, sanctions.from);
  const first = { from, to: from + 1 };
  return cuesOfAny(sentence, premises).some(
    (each) => each.to <= from && from - each.to <= premiseReach && !breaksBetween(sentence, each, first),
  );
}

const listedKeys = ['arg.sanction', 'arg.sanctionweak', 'designate.done'];

/** "The Supreme Court in Minsk rejected the appeal of X, sentenced to ten years": a suit against a verdict, not against sanctions. */
function isOfVerdict(sentence: Sentence): boolean {
  const isOfSanctions = hasActor(sentence) || hasAny(sentence, listedKeys);
  return !isOfSanctions && (hasGroup(sentence, ['detain']) || hasAny(sentence, ['arg.captive', 'arg.prison']));
}

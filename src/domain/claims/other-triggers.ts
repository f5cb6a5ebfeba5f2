// Triggers of detentions, deaths and diplomacy: recorded and shown, never paged.
import { cuesOf, type Sentence } from './cues.ts';
import type { Scene, Setting } from './scene.ts';
import { groupCues, isBelarusian, nearest, type Trigger, trigger } from './trigger.ts';

export function otherTriggers(scene: Scene, setting: Setting): Trigger[] {
  if (setting.belarus === 0) return [];
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of groupCues(sentence, 'detain')) {
    const form = cue.form === 'state' ? 'was' : cue.form;
    found.push({ ...trigger('prisoner_detention', null, cue, null, 0.7), form });
  }
  for (const cue of groupCues(sentence, 'death')) {
    if (nearest(sentence, cue, ['arg.captive', 'arg.prison'], 20))
      found.push(trigger('prisoner_death', null, cue, null, 0.7));
  }
  found.push(...contactTriggers(sentence));
  for (const what of cuesOf(sentence, 'relation.what')) {
    const cue = nearest(sentence, what, ['relation.done', 'relation.now', 'relation.will', 'relation.bare'], 8);
    if (cue) found.push(trigger('diplomatic_relations', null, cue, what, 0.7));
  }
  return found.filter((each) => each.type.startsWith('diplomatic') || isBelarusian(scene, each, setting));
}

/** A meeting needs two sides that are countries. */
function contactTriggers(sentence: Sentence): Trigger[] {
  const sides = new Set(sentence.cues.filter((cue) => cue.group === 'authority').map((cue) => cue.form));
  if (sides.size < 2) return [];
  return groupCues(sentence, 'contact').map((cue) => trigger('diplomatic_contact', null, cue, null, 0.6));
}

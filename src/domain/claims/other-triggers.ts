// Triggers of detentions and deaths: recorded and shown, never paged.
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
  return found.filter((each) => isBelarusian(scene, each, setting));
}

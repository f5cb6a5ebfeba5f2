// Lists that are none of sanctions, named before: of extremists, of heritage.
import type { Draft } from '../drafts.ts';
import { hasActor } from '../triggers/trigger.ts';
import { hasAny, hasCue } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';

const before = 2; // sentences

/** "Minsk renews its list of extremists. 24 people were added to the list": the headline or a sentence before says which, and the article has no word of sanctions. */
export function isOnListBefore({ type, trigger, scene: { sentence } }: Draft, around: Surroundings): boolean {
  if (type !== 'sanctions_imposed' || trigger.cue.group !== 'designate' || around.setting.sanctions > 0) return false;
  if (hasActor(sentence) || hasAny(sentence, ['arg.sanction'])) return false;
  const above = around.scenes.slice(Math.max(0, sentence.index - before), sentence.index);
  const title = around.scenes.slice(0, 1).filter((scene) => scene.sentence.block === 'title');
  return [...title, ...above].some((scene) => hasCue(scene.sentence, 'arg.otherlist'));
}

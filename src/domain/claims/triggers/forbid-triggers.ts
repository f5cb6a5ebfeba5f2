// Triggers of bans on a trade or a sector of Belarus: a verb of forbidding or closing beside what it shuts out. No word of sanctions is needed.
import type { Scene, Setting } from '../scene.ts';
import { type Cue, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { isNounPhrase } from '../words/forms.ts';
import { isForNow } from './access-triggers.ts';
import { isForeignBan } from './foreign-bans.ts';
import { isOtherList } from './sanction-guards.ts';
import { groupCues, hasActor, plainForm, type Trigger, trigger } from './trigger.ts';
import { isOverHazard } from './whom-sanctions-hit.ts';

const sectorReach = 9;
const sectorReachVerbLast = 14;

/** "has banned imports of Belarusian timber", "closed its airspace to Belavia": who acts and Belarus stand in the sentence. */
export function forbidTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  if (!hasActor(sentence) || !hasCue(sentence, 'topic.by')) return [];
  return groupCues(sentence, 'forbid').flatMap((cue) => {
    const sector = sectorOf(sentence, cue);
    // "a dispute over the halted transit", "sold banned electronics": known, and not what the sentence tells.
    if ((plainForm(cue) === 'done' && isNounPhrase(sentence, cue)) || isForNow(sentence, cue)) return [];
    if (!sector || !isForeignBan(sentence, cue) || isOtherList(sentence, cue) || isOverHazard(scene, cue, setting))
      return [];
    return [trigger('sanctions_imposed', 'sectoral', cue, sector, 0.75)];
  });
}

function sectorOf(sentence: Sentence, cue: Cue): Cue | undefined {
  const reach = sentence.verbLast ? sectorReachVerbLast : sectorReach;
  return [...groupOf(sentence, 'target'), ...groupOf(sentence, 'trade')].find(
    (sector) => sector.form !== 'individuals' && distance(sentence, sector, cue) <= reach,
  );
}

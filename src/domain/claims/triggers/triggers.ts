// All triggers of a sentence.

import type { Scene, Setting } from '../scene.ts';
import { comingTriggers } from './coming-triggers.ts';
import { diplomacyTriggers } from './diplomacy-triggers.ts';
import { freedomTriggers } from './freedom-triggers.ts';
import { homecomingTriggers } from './homecoming-triggers.ts';
import { otherTriggers } from './other-triggers.ts';
import { pronounTriggers } from './pronoun-triggers.ts';
import { releaseTriggers } from './release-triggers.ts';
import { sanctionTriggers } from './sanction-triggers.ts';
import { tradedTriggers } from './traded-triggers.ts';
import type { Trigger } from './trigger.ts';
import { unhappenedReleases } from './unhappened-releases.ts';
import { withheldTriggers } from './withheld-triggers.ts';

/** Groups that say when, where, by whom and how surely: a sentence of nothing else tells no happening, and many are. */
const settingGroups = new Set(['quiet', 'mode', 'time', 'say', 'topic', 'authority', 'numbers', 'target']);

export function triggersOf(scene: Scene, setting: Setting): Trigger[] {
  if (setting.belarus === 0 || scene.sentence.cues.every((cue) => settingGroups.has(cue.group))) return [];
  const released = releaseTriggers(scene, setting);
  const sanctions = sanctionTriggers(scene, setting);
  const unhappened = unhappenedReleases(scene, setting);
  return withoutTails([
    ...released,
    ...unhappened,
    ...withheldTriggers(scene, setting, [...released, ...unhappened, ...sanctions]),
    ...homecomingTriggers(scene, setting, released),
    ...tradedTriggers(scene, setting, released),
    ...freedomTriggers(scene, setting, released),
    ...sanctions,
    ...comingTriggers(scene, setting, sanctions),
    ...pronounTriggers(scene, setting),
    ...otherTriggers(scene, setting),
    ...diplomacyTriggers(scene, setting),
  ]);
}

/** "to take Belaruskali off the sanctions list" is one infinitive: the end of it that looks like a past is none. */
function withoutTails(triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter(
    (each) => each.form !== 'done' || !triggers.some((other) => other.type === each.type && isTailOf(each, other)),
  );
}

function isTailOf({ cue }: Trigger, other: Trigger): boolean {
  const { from, to } = other.cue;
  const isInside = cue.from >= from && cue.to <= to && cue.to - cue.from < to - from;
  return isInside && other.form === 'bare' && !other.loose && (cue.from === from || cue.to === to);
}

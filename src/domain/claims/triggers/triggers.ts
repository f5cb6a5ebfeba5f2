// All triggers of a sentence.

import type { Scene, Setting } from '../scene.ts';
import type { Sentence } from '../words/cues.ts';
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

/** Kinds of triggers, as bits, with the groups of cues that they begin with. */
const kinds = {
  release: [1, 'release pardon liberty discharge transfer swap term'],
  sanction: [2, 'impose designate relief ban forbid licence stay keep court ease extend adopt access authority arg'],
  unhappened: [4, 'passover freedom yield seek'],
  withheld: [8, 'withheld passover journey atliberty'],
  homecoming: [16, 'journey'],
  traded: [32, 'arg'],
  freedom: [64, 'atliberty'],
  coming: [128, 'arg'],
  pronoun: [256, 'ease extend'],
  other: [512, 'detain court death arg'],
  diplomacy: [1024, 'contact relation sever'],
} as const;

const kindsByGroup = new Map<string, number>();
for (const [bit, groups] of Object.values(kinds))
  for (const group of groups.split(' ')) kindsByGroup.set(group, (kindsByGroup.get(group) ?? 0) | bit);

/** Most sentences hold cues of few groups, many of none that tells a happening: only the kinds that may stand there are looked for. */
function kindsIn({ byGroup }: Sentence): number {
  let found = 0;
  for (const group of byGroup.keys()) found |= kindsByGroup.get(group) ?? 0;
  return found;
}

const none: readonly Trigger[] = [];

export function triggersOf(scene: Scene, setting: Setting): readonly Trigger[] {
  const found = setting.belarus === 0 ? 0 : kindsIn(scene.sentence);
  if (found === 0) return none;
  const has = (kind: keyof typeof kinds) => (found & kinds[kind][0]) !== 0;
  const released = has('release') ? releaseTriggers(scene, setting) : none;
  const sanctions = has('sanction') ? sanctionTriggers(scene, setting) : none;
  const unhappened = has('unhappened') ? unhappenedReleases(scene, setting) : none;
  const told = [...released, ...unhappened, ...sanctions];
  return withoutTails([
    ...released,
    ...unhappened,
    ...(has('withheld') ? withheldTriggers(scene, setting, told) : none),
    ...(has('homecoming') ? homecomingTriggers(scene, setting, released) : none),
    ...(has('traded') ? tradedTriggers(scene, setting, released) : none),
    ...(has('freedom') ? freedomTriggers(scene, setting, released) : none),
    ...sanctions,
    ...(has('coming') ? comingTriggers(scene, setting, sanctions) : none),
    ...(has('pronoun') ? pronounTriggers(scene, setting) : none),
    ...(has('other') ? otherTriggers(scene, setting) : none),
    ...(has('diplomacy') ? diplomacyTriggers(scene, setting) : none),
  ]);
}

/** "to take Belaruskali off the sanctions list" is one infinitive: the end of it that looks like a past is none. */
function withoutTails(triggers: readonly Trigger[]): readonly Trigger[] {
  if (triggers.length < 2) return triggers;
  return triggers.filter(
    (each) => each.form !== 'done' || !triggers.some((other) => other.type === each.type && isTailOf(each, other)),
  );
}

function isTailOf({ cue }: Trigger, other: Trigger): boolean {
  const { from, to } = other.cue;
  const isInside = cue.from >= from && cue.to <= to && cue.to - cue.from < to - from;
  return isInside && other.form === 'bare' && !other.loose && (cue.from === from || cue.to === to);
}

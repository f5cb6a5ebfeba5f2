// All triggers of a sentence.

import type { Scene, Setting } from '../scene.ts';
import type { Sentence } from '../words/cues.ts';
import { comingTriggers } from './coming-triggers.ts';
import { diplomacyTriggers } from './diplomacy-triggers.ts';
import { freedomTriggers } from './freedom-triggers.ts';
import { homecomingTriggers } from './homecoming-triggers.ts';
import { latelyHeld } from './lately-held.ts';
import { otherTriggers } from './other-triggers.ts';
import { asPartOfNoun } from './parts-of-nouns.ts';
import { pronounTriggers } from './pronoun-triggers.ts';
import { releaseTriggers } from './release-triggers.ts';
import { measureHeads, sanctionTriggers } from './sanction-triggers.ts';
import { tradedTriggers } from './traded-triggers.ts';
import type { Trigger } from './trigger.ts';
import { unhappenedReleases } from './unhappened-releases.ts';
import { headlineTriggers } from './verbless-headlines.ts';
import { withheldTriggers } from './withheld-triggers.ts';

/** Kinds of triggers, as bits. */
const kinds = {
  release: 1,
  sanction: 2,
  unhappened: 4,
  withheld: 8,
  homecoming: 16,
  traded: 32,
  freedom: 64,
  coming: 128,
  pronoun: 256,
  other: 512,
  diplomacy: 1024,
  headline: 2048,
} as const;

/** The groups whose cues a trigger of each kind begins with. */
const heads: Readonly<Record<keyof typeof kinds, string>> = {
  release: 'release pardon liberty discharge transfer swap term',
  sanction: [...measureHeads, 'authority', 'arg'].join(' '),
  unhappened: 'passover freedom yield seek',
  withheld: 'withheld passover journey atliberty',
  homecoming: 'journey',
  traded: 'arg',
  freedom: 'atliberty',
  coming: 'arg',
  pronoun: 'ease extend',
  other: 'detain court death arg',
  diplomacy: 'contact relation sever',
  headline: 'atliberty journey',
};

const kindsByGroup = new Map<string, number>();
for (const [kind, bit] of Object.entries(kinds))
  for (const group of heads[kind as keyof typeof kinds].split(' '))
    kindsByGroup.set(group, (kindsByGroup.get(group) ?? 0) | bit);

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
  const asTold = (each: Trigger) => asPartOfNoun(scene, each);
  const released = found & kinds.release ? releaseTriggers(scene, setting).map(asTold) : none;
  const sanctions = found & kinds.sanction ? sanctionTriggers(scene, setting).map(asTold) : none;
  const unhappened = found & kinds.unhappened ? unhappenedReleases(scene, setting) : none;
  const headed = found & kinds.headline ? headlineTriggers(scene, setting, [...released, ...sanctions]) : none;
  return withoutTails([
    ...released,
    ...headed,
    ...unhappened,
    ...(found & kinds.withheld ? withheldTriggers(scene, setting, [...released, ...unhappened, ...sanctions]) : none),
    ...(found & kinds.homecoming ? homecomingTriggers(scene, setting, released) : none),
    ...(found & kinds.homecoming ? latelyHeld(scene) : none),
    ...(found & kinds.traded ? tradedTriggers(scene, setting, released) : none),
    ...(found & kinds.freedom ? freedomTriggers(scene, setting, released) : none),
    ...sanctions,
    ...(found & kinds.coming ? comingTriggers(scene, setting, sanctions) : none),
    ...(found & kinds.pronoun ? pronounTriggers(scene, setting) : none),
    ...(found & kinds.other ? otherTriggers(scene, setting) : none),
    ...(found & kinds.diplomacy ? diplomacyTriggers(scene, setting) : none),
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

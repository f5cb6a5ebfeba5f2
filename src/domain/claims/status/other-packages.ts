// Packages of something else: of posts, of aid, of reforms.
import type { Draft } from '../drafts.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { cuesOf, hasAny } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';

const subjects = ['arg.sanction', 'topic.by', 'authority.BY'];

/** "agreed on a package that has Costa as president": a word that may be of sanctions, where nobody has spoken of them or of Belarus yet. */
export function isOfOtherPackage({ type, trigger, scene }: Draft, { scenes }: Surroundings): boolean {
  if (!isSanctions(type) || scene.sentence.block === 'title') return false;
  const { sentence } = scene;
  const noun = trigger.object ?? trigger.cue;
  if (!cuesOf(sentence, 'arg.sanctionweak').some((weak) => overlaps(weak, noun))) return false;
  return !scenes.slice(0, sentence.index + 1).some((before) => hasAny(before.sentence, subjects));
}

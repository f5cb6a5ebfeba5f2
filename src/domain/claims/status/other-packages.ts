// Packages that are none of today: of posts, of aid, or what a study is about.
import type { Draft } from '../drafts.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, overlaps } from '../words/between.ts';
import { cuesOf, hasAny, hasCue } from '../words/cues.ts';
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

const aboutReach = 6; // words: "of the EU's sixth package"

/** "A report on the EU's sixth package was published on Thursday": the text is new, and what it is about is not. */
export function isOfStudy({ type, trigger, scene: { sentence } }: Draft): boolean {
  if (!isSanctions(type) || hasCue(sentence, 'mode.decision')) return false;
  const noun = trigger.object ?? trigger.cue;
  return cuesOf(sentence, 'arg.study').some(
    (study) => noun.from >= study.to && noun.from - study.to <= aboutReach && !breaksBetween(sentence, study, noun),
  );
}

// Clauses of condition: what stands behind an "if" or a "when" is not done, and what is denied there is asked for.
import type { Trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, groupOf, type Sentence } from '../words/cues.ts';
import { type Governor, governorInClause, type MoodReading, negatedWhy, reading } from './governors.ts';

/** Denied, unless it is the threat that is to bring a release about: "will close the border if Minsk does not let him go". */
export function moodOfNegated(sentence: Sentence, trigger: Trigger, not: Cue): MoodReading {
  const isRelease = trigger.type === 'prisoner_release';
  const unless = isRelease ? (ifClause(sentence, trigger) ?? whenClause(sentence, trigger)) : null;
  return unless ? reading('called_for', 'a condition', unless.cue) : reading('denied', negatedWhy, not);
}

/** "The envoys will return when the prisoners walk free": when is not yet. */
export function whenClause(sentence: Sentence, trigger: Trigger): Governor | null {
  if (trigger.type !== 'prisoner_release') return null;
  return governorInClause(sentence, trigger.cue, ['mode.when'], whenReach, 0);
}

const whenReach = 4;

/** "if they are lifted"; in "if that goes on, they will be lifted" the comma ends the condition, and the promise stands. */
export function ifClause(sentence: Sentence, trigger: Trigger): Governor | null {
  return governorInClause(sentence, trigger.cue, ['mode.if'], ifReach, 0);
}

/** "If the partner or its owner with a share of 50 percent and more is on the list, …": what opens the sentence governs up to its comma. */
export function openingIf(sentence: Sentence, verb: Cue): Governor | null {
  const cue = cuesOf(sentence, 'mode.if').find(({ from }) => from === 0);
  return cue && cue.to <= verb.from && !breaksBetween(sentence, cue, verb) ? { cue, left: true, distance: 0 } : null;
}

const ifReach = 16;

/** "Washington lifts them if Minsk frees all": a relief told in the present that waits for a release. */
export function releaseAwaited(sentence: Sentence, { type, cue }: Trigger): Cue | undefined {
  if (type !== 'sanctions_eased') return undefined;
  const releases = [...groupOf(sentence, 'release'), ...groupOf(sentence, 'liberty')];
  return cuesOf(sentence, 'mode.if').find(
    (each) => follows(each, cue, behindReach) && releases.some((release) => follows(release, each, behindReach)),
  );
}

const behindReach = 8; // words

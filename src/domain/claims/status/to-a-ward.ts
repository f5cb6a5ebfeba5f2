// Journeys out of a prison that end in a ward: nobody is free there.
import type { Draft } from '../drafts.ts';
import { breaksBetween, cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, hasCue, type Sentence } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';

const wardBefore = 2; // sentences

/** "She is in hospital in Gomel. She was taken there on Monday from the colony.", "in intensive care in Hrodna, where he had been brought from prison" */
export function isToWard({ type, trigger, scene }: Draft, { scenes }: Surroundings): boolean {
  if (type !== 'prisoner_release' || !['journey', 'transfer'].includes(trigger.cue.group)) return false;
  const { index } = scene.sentence;
  if (isToWardOf(scene.sentence, trigger.cue)) return true;
  const near = scenes.slice(Math.max(0, index - wardBefore), index + 1).map(({ sentence }) => sentence);
  return near.some((each) => hasCue(each, 'quiet.ward')) && !near.some((each) => hasCue(each, 'journey.home'));
}

/** A clause of the ward that stands before it: kin farther off are no end of that journey. */
function isToWardOf(sentence: Sentence, verb: Cue): boolean {
  return cuesOf(sentence, 'quiet.ward').some(
    (ward) =>
      cueBetween(sentence, 'mode.query', ward, verb) &&
      !cueBetween(sentence, 'journey.home', ward, verb) &&
      !breaksBetween(sentence, ward, verb, 'strong'),
  );
}

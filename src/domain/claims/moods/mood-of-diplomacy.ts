// Moods that states use of themselves: what they may do is a plan, and so is what they will do "if provoked".

import type { Trigger } from '../triggers/trigger.ts';
import { follows, thatBetween } from '../words/between.ts';
import { cuesOf, type Sentence, startsAt } from '../words/cues.ts';
import { governor, type MoodReading } from './governors.ts';

/** "The embassy may reopen", "we will close the border if they provoke us": planned, not merely thought possible. */
export function isOwnPlan(sentence: Sentence, { type, form, cue }: Trigger, told: MoodReading): boolean {
  if (!type.startsWith('diplomatic') || told.mood !== 'called_for') return false;
  // "hoped that this would bring the embassy back"
  const wish = governor(sentence, cue, ['mode.hope', 'mode.demand'], 14, 0);
  if (wish && thatBetween(sentence, wish.cue, cue)) return false;
  if (told.why === 'possible') return true;
  // "A meeting is expected before the year ends"
  if (type === 'diplomatic_contact' && told.why === 'predicted') return true;
  const [governing] = told.cues;
  if (!governing) return false;
  if (governing.key === 'mode.if') return form === 'will' && type === 'diplomatic_relations';
  return governing.key === 'mode.predict' && startsAt(sentence, ['mode.may'], governing.from);
}

/** "questions such as the reopening of the embassies": ties to be mended that are only spoken of. */
export function isSpokenOf({ block }: Sentence, { type, form, cue }: Trigger, told: MoodReading): boolean {
  if (block === 'title') return false;
  return type === 'diplomatic_relations' && form === 'bare' && cue.group === 'relation' && told.mood === 'void';
}

const whoReach = 2;

/** "together with Lithuania, which has closed its border": whom the sentence tells of, not what it tells. */
export function isTieOfWho(sentence: Sentence, { type, form, cue }: Trigger): boolean {
  if (type !== 'diplomatic_relations' || form !== 'done') return false;
  return cuesOf(sentence, 'mode.relative').some((who) => follows(cue, who, whoReach));
}

// Futures: planned, unless denied, only guessed at, or announced as decided.

import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows, thatBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasCue, type Sentence, startsAt } from '../words/cues.ts';
import {
  announcedWhy,
  futureTold,
  type Governor,
  governor,
  type MoodReading,
  negatedWhy,
  negation,
  reading,
} from './governors.ts';

export function moodOfFuture(sentence: Sentence, trigger: Trigger): MoodReading {
  const not = negation(sentence, trigger.cue, 3);
  // "will close the border if Minsk does not let him go": a threat to get it.
  const unless =
    not && trigger.type === 'prisoner_release' ? (ifClause(sentence, trigger) ?? whenClause(sentence, trigger)) : null;
  if (unless) return reading('called_for', 'a condition', unless.cue);
  if (not) return reading('denied', negatedWhy, not);
  const refused = governor(sentence, trigger.cue, ['mode.refuse'], 6, 0);
  if (refused && thatBetween(sentence, refused.cue, trigger.cue)) return reading('denied', 'denied', refused.cue);
  const guess =
    governor(sentence, trigger.cue, ['mode.hope', 'mode.predict'], 16, 4) ??
    ifClause(sentence, trigger) ??
    whenClause(sentence, trigger);
  if (guess) return reading('called_for', 'hoped for or predicted', guess.cue);
  const condition = conditionBehind(sentence, trigger);
  if (condition) return reading('called_for', 'a condition', condition);
  const decided = governor(sentence, trigger.cue, ['mode.decide'], 8, sentence.block === 'body' ? 0 : decidedReach);
  // What unnamed diplomats say will be done is not yet announced.
  const isUnnamed = hasCue(sentence, 'say.source');
  const isDecided = decided && isSanctions(trigger.type) && !isUnnamed;
  if (isDecided && (trigger.type === 'sanctions_eased' || !isMereSpeech(sentence, decided.cue)))
    return reading('occurred', announcedWhy, decided.cue);
  const [decree] = trigger.type === 'prisoner_release' ? cuesOf(sentence, 'mode.decree') : [];
  if (decree) return reading('occurred', 'decreed', decree);
  return reading('planned', futureTold);
}

/** "will be lifted only when all are free", "werden erst aufgehoben, wenn …": relief that waits for something is promised to nobody. */
function conditionBehind(sentence: Sentence, { type, cue }: Trigger): Cue | undefined {
  if (type !== 'sanctions_eased') return undefined;
  const behind = cuesOfAny(sentence, ['mode.notyet', 'mode.if', 'mode.when']);
  return behind.find((each) => follows(each, cue, conditionReach));
}

const conditionReach = 6;
const decidedReach = 32; // in the lead: "will block property of …, and stop exports to …, the cabinet decided"

/** "will be listed, the ministry informed": an envoy gives his word for a relief; of new measures somebody only speaks. */
function isMereSpeech(sentence: Sentence, decided: Cue): boolean {
  return startsAt(sentence, ['say.says'], decided.from);
}

/** "The envoys will return when the prisoners walk free": when is not yet. */
function whenClause(sentence: Sentence, trigger: Trigger): Governor | null {
  if (trigger.type !== 'prisoner_release') return null;
  const found = governor(sentence, trigger.cue, ['mode.when'], whenReach, 0);
  return found && !breaksBetween(sentence, found.cue, trigger.cue) ? found : null;
}

const whenReach = 4;

/** "if they are lifted"; in "if that goes on, they will be lifted" the comma ends the condition, and the promise stands. */
function ifClause(sentence: Sentence, trigger: Trigger): Governor | null {
  const found = governor(sentence, trigger.cue, ['mode.if'], 16, 0);
  return found && !breaksBetween(sentence, found.cue, trigger.cue) ? found : null;
}

// Plans that nobody has made yet: those others are asked to make, and those somebody is only ready for.
import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import { breaksBetween, cueBetween, follows } from '../words/between.ts';
import { cuesOf, type Sentence, startsAt } from '../words/cues.ts';
import { governor, type MoodReading, reading } from './governors.ts';

const plans = new Set(['mode.plan', 'mode.negotiate', 'mode.will']);

/** What is planned by these words is no more than called for. */
export function isOnlyWished(sentence: Sentence, trigger: Trigger, told: MoodReading): boolean {
  if (told.mood !== 'planned' || !isSanctions(trigger.type)) return false;
  return isAskedOfOthers(sentence, told) || isReadyFor(sentence, trigger, told);
}

const askedReach = 8; // words

/** "want EU countries to prepare another round", "asked the committee to consider visa bans" */
function isAskedOfOthers(sentence: Sentence, { cues }: MoodReading): boolean {
  const plan = cues.find(({ key }) => plans.has(key));
  const asked = plan && governor(sentence, plan, ['mode.demand'], askedReach, 0);
  if (!plan || !asked || asked.cue.to > plan.from || startsAt(sentence, ['mode.propose'], asked.cue.from)) return false;
  return !breaksBetween(sentence, asked.cue, plan);
}

const readyReach = 6;

/** "said the bloc was ready to take more steps", "threatens sanctions": nobody has begun to prepare any. */
function isReadyFor(sentence: Sentence, { type, cue }: Trigger, { cues }: MoodReading): boolean {
  if (type !== 'sanctions_imposed') return false;
  return cuesOf(sentence, 'mode.ready').some(
    (ready) =>
      cues.some(({ from }) => from === ready.from) ||
      (follows(cue, ready, readyReach) && !breaksBetween(sentence, ready, cue)),
  );
}

const lastingReach = 14; // words: "want the national emergency with respect to Belarus to stay in force for"

/** "want the sanctions to stay in force for another year": an infinitive behind what somebody wants. */
export function wantedToLast(sentence: Sentence, { type, cue }: Trigger): MoodReading | null {
  if (type !== 'sanctions_extended' || !sentence.marksInfinitives) return null;
  const wanted = governor(sentence, cue, ['quiet.wanted'], lastingReach, 0);
  if (!wanted || breaksBetween(sentence, wanted.cue, cue)) return null;
  const isInfinitive = cueBetween(sentence, 'mode.inf', wanted.cue, { from: cue.to, to: cue.to });
  return isInfinitive ? reading('called_for', 'asked for', wanted.cue) : null;
}

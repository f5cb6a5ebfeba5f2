// Futures: planned, unless denied, only guessed at, or announced as decided.

import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows, followsInClause, thatBetween } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { ifClause, moodOfNegated, whenClause } from './conditions.ts';
import { announcedWhy, futureTold, governor, type MoodReading, negation, presentTold, reading } from './governors.ts';

export function moodOfFuture(sentence: Sentence, trigger: Trigger): MoodReading {
  const not = negation(sentence, trigger.cue, 3) ?? notBeforeOr(sentence, trigger.cue);
  if (not) return moodOfNegated(sentence, trigger, not);
  const refused = governor(sentence, trigger.cue, ['mode.refuse'], 6, 0);
  if (refused && thatBetween(sentence, refused.cue, trigger.cue)) return reading('denied', 'denied', refused.cue);
  const guess =
    governor(sentence, trigger.cue, ['mode.hope', 'mode.predict'], 16, 4) ??
    ifClause(sentence, trigger) ??
    whenClause(sentence, trigger);
  if (guess) return reading('called_for', 'hoped for or predicted', guess.cue);
  const condition = conditionBehind(sentence, trigger);
  if (condition) return reading('called_for', 'a condition', condition);
  const decided =
    governor(sentence, trigger.cue, ['mode.decide'], 8, sentence.block === 'body' ? 0 : decidedReach) ??
    announcedBefore(sentence, trigger);
  // What unnamed diplomats say will be done is not yet announced.
  const isUnnamed = hasCue(sentence, 'say.source');
  const isDecided = decided && isSanctions(trigger.type) && !isUnnamed;
  if (isDecided && (trigger.type === 'sanctions_eased' || !isMereSpeech(sentence, decided.cue)))
    return reading('occurred', announcedWhy, decided.cue);
  const [decree] = trigger.type === 'prisoner_release' ? cuesOf(sentence, 'mode.decree') : [];
  // "will walk free if the sanctions are lifted", "whether they will": the palace has promised nothing.
  const isOpen =
    hasAny(sentence, ['mode.if', 'quiet.whether']) || isAfterRelief(sentence, trigger.cue) || isUnsigned(sentence);
  if (decree && !isOpen) return reading('occurred', 'decreed', decree);
  return reading('planned', futureTold);
}

/** "sagte, dass die Sanktionen aufgehoben werden": at the end of a clause the passive of the present looks like an infinitive. A relief that is told so is decided. */
export function moodOfToldPassive(sentence: Sentence, { type, cue }: Trigger): MoodReading | null {
  if (!sentence.verbLast || sentence.tokens[cue.to - 1]?.word !== 'werden') return null;
  // "Ausgesetzt werden Einreiseverbote und Kontosperren"
  if (cue.from === 0 && type === 'sanctions_eased') return reading('occurred', presentTold);
  const that = cuesOf(sentence, 'mode.that').findLast(({ to }) => to <= cue.from);
  const says = that && cuesOf(sentence, 'say.says').findLast(({ to }) => to <= that.from);
  if (!says) return null;
  return type === 'sanctions_eased' ? reading('occurred', presentTold, says) : reading('planned', futureTold, says);
}

const thatReach = 14; // words: "that all sanctions on the Belarusian makers of potash would be lifted"
const announceReach = 6; // words: "announced in Minsk on Saturday that"

/** "Coale announced in Minsk on Saturday that the sanctions on potash would be lifted": before a "that" the envoy's announcement may stand far off. */
function announcedBefore(sentence: Sentence, { type, cue }: Trigger): { readonly cue: Cue } | null {
  const that = cuesOf(sentence, 'mode.that').findLast(({ to }) => to <= cue.from);
  if (type !== 'sanctions_eased' || !that || !follows(cue, that, thatReach)) return null;
  const isByEnvoy = cuesOf(sentence, 'say.envoy').some(({ to }) => to <= that.from);
  if (!isByEnvoy || breaksBetween(sentence, that, cue) || isAfterRelease(sentence, cue)) return null;
  const announced = cuesOfAny(sentence, ['mode.decide', 'adopt.done']).findLast(({ to }) => to <= that.from);
  return announced && follows(that, announced, announceReach) ? { cue: announced } : null;
}

/** "would be lifted after the release of all" */
function isAfterRelease(sentence: Sentence, { to }: Cue): boolean {
  const afters = cuesOf(sentence, 'mode.presuppose').filter(({ from }) => from >= to);
  return cuesOf(sentence, 'release.noun').some((noun) => afters.some((after) => follows(noun, after, 2)));
}

/** "will walk free after the sanctions are lifted" */
function isAfterRelief(sentence: Sentence, { to }: Cue): boolean {
  const afters = cuesOf(sentence, 'mode.presuppose').filter(({ from }) => from >= to);
  return groupOf(sentence, 'ease').some((relief) => afters.some((after) => follows(relief, after, 2)));
}

const unsignedReach = 3; // words: "not yet signed"

/** "would benefit from a decree that he has not signed yet" */
function isUnsigned(sentence: Sentence): boolean {
  const nots = cuesOfAny(sentence, ['mode.not', 'mode.notyet']);
  return cuesOf(sentence, 'quiet.signed').some((signed) => nots.some((not) => follows(signed, not, unsignedReach)));
}

const orReach = 14; // words

/** "will not return its ambassador or open more crossings": behind an "or" the negation goes on. */
function notBeforeOr(sentence: Sentence, cue: Cue): Cue | null {
  if (!endsAt(sentence, ['say.or'], cue.from)) return null;
  return cuesOf(sentence, 'mode.not').findLast((not) => followsInClause(sentence, cue, not, orReach)) ?? null;
}

/** "will be lifted only when all are free", "werden erst aufgehoben, wenn …": relief that waits for something is promised to nobody. */
export function conditionBehind(sentence: Sentence, { type, cue }: Trigger): Cue | undefined {
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

// Nouns of sanctions: a package that is coming, and sanctions that merely stand.

import { isForeign } from '../lands.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { andBetween, breaksBetween, cueBetween, follows } from '../words/between.ts';
import { type Cue, cuesOfAny, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { decreedBeforeColon } from './behind-colon.ts';
import { agreedWhy, decidedWhy, type Governor, type MoodReading, negation, reading, strongest } from './governors.ts';
import { governors, isProposed } from './mood-of-infinitive.ts';

const standingGovernors = governors.filter(([key]) =>
  ['mode.refuse', 'mode.fail', 'mode.demand', 'mode.plan', 'mode.negotiate', 'mode.prelim'].includes(key),
);

const comingKeys = new Set(
  'refuse fail demand hope predict plan negotiate prelim'.split(' ').map((form) => `mode.${form}`),
);

const comingGovernors: typeof governors = [
  ...governors.filter(([key]) => comingKeys.has(key)),
  // "The ministers also agreed on economic sanctions"
  ['mode.agreed', 'planned', agreedWhy],
];

const futures = governors.filter(([key]) => key === 'mode.will');

/** "are preparing a package", "new measures are in the works", "the list will be ready soon". */
export function moodOfComing(sentence: Sentence, trigger: Trigger): MoodReading {
  const reach = sentence.verbLast ? 9 : 7;
  // A future needs its subject: "the list will be ready", and not "will hit the list".
  const found =
    strongest(sentence, trigger.cue, comingGovernors, 9, reach) ?? strongest(sentence, trigger.cue, futures, 0, reach);
  // What is refused beside a noun is as often something else: a call for sanctions, a suit against them.
  if (!found || found[1] === 'denied') return alone;
  if (
    isOfOtherClause(sentence, trigger.cue, found[0]) &&
    !isOfInfinitive(sentence, trigger.cue, found[0]) &&
    !isWhatIsPrepared(sentence, trigger.cue, found[0])
  )
    return alone;
  const [governing, mood, why] = found;
  if (isProposed(sentence, trigger, governing.cue)) return reading('planned', 'proposed', governing.cue);
  // "must publish the list": what is demanded is a verb further on, unless the noun is its object.
  const isSanction = trigger.cue.key === 'arg.sanction' && !isCharge(sentence, governing);
  if (mood === 'called_for' && (!isSanction || governing.distance > 2)) return alone;
  // "agreed on a list of small steps"
  if (governing.cue.key === 'mode.agreed' && !isSanction) return alone;
  // "No new names are being considered"
  const isNone = negation(sentence, governing.cue, 2) !== null || isOfNone(sentence, governing.cue);
  return isNone ? alone : reading(mood, why, governing.cue);
}

const alone = reading('void', 'a noun alone');

/** A break, a "that" or an "and" parts the noun from what seems to govern it. */
function isOfOtherClause(sentence: Sentence, noun: Cue, governing: Governor): boolean {
  const [left, right] = governing.left ? [governing.cue, noun] : [noun, governing.cue];
  const isParted = breaksBetween(sentence, left, right) || andBetween(sentence, left, right);
  return isParted || cueBetween(sentence, 'mode.that', left, right);
}

const relatives = ['mode.relative', 'mode.whom', 'mode.that', 'mode.query'];
const preparing = new Set(['mode.plan', 'mode.negotiate', 'mode.prelim']);
const ofNounReach = 3; // "package of sanctions, which"
const subjectReach = 3; // "which the European Commission prepares"

/** "the new package that Brussels prepares": right behind the noun, a relative says what is done with it. */
function isWhatIsPrepared(sentence: Sentence, noun: Cue, { cue, left }: Governor): boolean {
  if (left || !preparing.has(cue.key)) return false;
  return cuesOfAny(sentence, relatives).some(
    (who) => follows(who, noun, ofNounReach) && follows(cue, who, subjectReach) && !breaksBetween(sentence, who, cue),
  );
}

const articleReach = 2; // "vor, die hohen Zölle"

/** "schlug vor, die Zölle … zu erhöhen": a German infinitive stands behind a comma. */
function isOfInfinitive({ tokens, verbLast }: Sentence, noun: Cue, { cue, left }: Governor): boolean {
  if (!verbLast || !left || (cue.form !== 'demand' && cue.form !== 'propose')) return false;
  return noun.from - cue.to <= articleReach && tokens.slice(noun.to).some(({ word }) => word === 'zu');
}

/** The "no" stands before the subject of a passive, with nothing but the subject between. */
function isOfNone({ cues, tokens }: Sentence, governing: Cue): boolean {
  const [first] = cues;
  return (
    first?.key === 'mode.not' &&
    first.from === 0 &&
    governing.from <= noneReach &&
    tokens[governing.from]?.breakBefore === 0
  );
}

const noneReach = 5;

/** "calls for sanctions", "no agreement on sanctions", else sanctions that exist. */
export function moodOfStanding(sentence: Sentence, trigger: Trigger): MoodReading {
  const decree = decreedBeforeColon(sentence, trigger);
  if (decree) return reading('occurred', decidedWhy, decree);
  const found = strongest(sentence, trigger.cue, standingGovernors, 5, sentence.verbLast ? 6 : 2);
  // What is refused further off is something else: an appeal, a change, a border.
  if (found && isProposed(sentence, trigger, found[0].cue)) return reading('planned', 'proposed', found[0].cue);
  // What is refused in court is the suit against the sanctions, not the sanctions.
  const isOther = found?.[1] === 'denied' && (hasCue(sentence, 'court.suit') || found[0].distance > 1);
  if (!found || isOther) return standing;
  return isCharge(sentence, found[0]) ? alone : reading(found[1], found[2], found[0].cue);
}

/** "jailed for calls for sanctions": what somebody is charged with, where no other state is named. */
function isCharge(sentence: Sentence, { cue, left, distance }: Governor): boolean {
  const isCall = cue.key === 'mode.demand' && left && distance <= 1;
  const isJailed = ['detain', 'court'].some((group) => groupOf(sentence, group).some(({ to }) => to <= cue.from));
  return isCall && isJailed && !sentence.verbLast && !groupOf(sentence, 'authority').some(isForeign);
}

/** Of sanctions that exist, and of which nothing is told. */
export const standing = reading('background', 'standing sanctions');

// Clauses around a finite verb that decide what it tells: a plan that is adopted, an "if", "having it done", what somebody announced.

import type { Trigger } from '../triggers/trigger.ts';
import { cueBetween, followsInClause } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasCue, type Sentence, startsAt } from '../words/cues.ts';
import { governor, knownWhy, type MoodReading, reading } from './governors.ts';

/** "agreed to start work on sanctions" */
export function planAdopted(sentence: Sentence, { cue, object }: Trigger): Cue | undefined {
  if (object === null || object.from < cue.to) return undefined;
  return cuesOf(sentence, 'mode.plan').find((plan) => plan.from >= cue.to && plan.to <= object.from);
}

const havingReach = 5;

/** "for the sake of having sanctions lifted" ("having been freed" and "having freed" tell). */
export function isHavingDone({ marksInfinitives, tokens }: Sentence, { from }: Cue): boolean {
  if (!marksInfinitives) return false;
  const words = tokens.slice(Math.max(0, from - havingReach), from).map(({ word }) => word);
  const at = words.indexOf('having');
  return at !== -1 && at < words.length - 1 && words[at + 1] !== 'been';
}

/** "…, sagte Coale", "hat verkündet, dass …" */
export function isToldOf(sentence: Sentence, cue: Cue): boolean {
  if (hasCue(sentence, 'say.says')) return true;
  return cuesOfAny(sentence, ['adopt.done', 'mode.decide']).some(
    (tells) => tells.to <= cue.from && cueBetween(sentence, 'mode.that', tells, cue),
  );
}

/** "failed to lift" did not, "lifted in vain" did; "wrongly put on the list" tells of a measure that stands. */
export function failedOrVain(sentence: Sentence, trigger: Trigger): MoodReading | null {
  const vain = inVain(sentence, trigger);
  if (vain) return reading(trigger.type === 'sanctions_imposed' ? 'background' : 'given', knownWhy, vain);
  const fail = governor(sentence, trigger.cue, ['mode.fail'], 3, 2);
  return fail && reading('denied', 'failed', fail.cue);
}

const vainReach = 3; // words

/** "Зря сняли санкции", "lifted the sanctions in vain": who judges it takes it as known; behind the verb the word ends its clause ("waited in vain for the released" is another verb's). */
function inVain(sentence: Sentence, { cue, object }: Trigger): Cue | undefined {
  const end = { from: cue.from, to: Math.max(cue.to, object?.to ?? 0) };
  const { tokens } = sentence;
  return cuesOf(sentence, 'mode.vain').find(
    (vain) =>
      followsInClause(sentence, cue, vain, vainReach) ||
      (followsInClause(sentence, vain, end, vainReach) && (tokens[vain.to]?.breakBefore ?? 1) > 0),
  );
}

/** "die Gegenleistung dafür, dass die USA die Sanktionen aufgehoben hätten": behind "dass" the form reports what was done. */
export function isReportedPast(sentence: Sentence, verb: Cue): boolean {
  if (!startsAt(sentence, ['mode.reported'], verb.to)) return false;
  return cuesOf(sentence, 'mode.that').some(({ to }) => to <= verb.from && verb.from - to <= reportedReach);
}

const reportedReach = 12; // words

/** "sutiko artimiausiomis dienomis paleisti": behind a verb of agreeing a Lithuanian participle is an infinitive. */
export function isAgreedTo(sentence: Sentence, cue: Cue): boolean {
  const isInfinitive = sentence.cues.some(
    (each) => each.form === 'bare' && each.group === cue.group && each.from === cue.from,
  );
  return (
    isInfinitive &&
    cuesOf(sentence, 'mode.accord').some((accord) => followsInClause(sentence, cue, accord, agreedReach))
  );
}

const agreedReach = 3; // words

/** "a draft that provides for putting two banks on the blacklist": "внесение в чёрный список", where the list tells by itself and the noun before it holds it. */
export function isOfListingNoun(sentence: Sentence, cue: Cue): boolean {
  if (cue.key !== 'designate.done') return false;
  return cuesOf(sentence, 'designate.noun').some(({ from, to }) => from < cue.from && to >= cue.to);
}

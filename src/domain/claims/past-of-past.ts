// What is told as earlier than the news: done before something else, unless it is only reported or done by a day of these.
import type { ClaimType } from './claim.ts';
import type { Scene, Setting } from './scene.ts';
import type { Trigger } from './triggers/trigger.ts';
import { breaksBetween, cueBetween, inOrder } from './words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, type Sentence } from './words/cues.ts';
import { isUnit, type TimeExpression } from './words/dates.ts';

export function isPluperfect(scene: Scene, trigger: Trigger): boolean {
  if (trigger.form !== 'done') return false;
  const { sentence } = scene;
  // "by Thursday evening all had been let go": what was done by a day of these is as new.
  const isByNow = scene.times.some(({ deadline, freshness }) => deadline && freshness === 'fresh');
  if (isByNow || isReported(sentence, trigger.cue)) return false;
  return cuesOf(sentence, 'time.had').some((had) =>
    sentence.verbLast
      ? distance(sentence, had, trigger.cue) <= 12 &&
        !isOfNextClause(sentence, had, trigger.cue) &&
        !breaksBetween(sentence, ...inOrder(had, trigger.cue), 'strong') &&
        !closesClause(sentence, had, trigger.cue)
      : had.from < trigger.cue.from && distance(sentence, had, trigger.cue) <= 3,
  );
}

/** "haben eine Lizenz widerrufen, die Geschäfte erlaubt hatte": behind a comma it closes another clause. */
function isOfNextClause(sentence: Sentence, had: Cue, cue: Cue): boolean {
  return had.from >= cue.to && breaksBetween(sentence, cue, had, 'comma');
}

/** "Zwei, die verurteilt worden waren, sind in Rom", "bei dem sie einen Tumor gefunden hatten, wurde": behind its own participle, or behind a comma, it closes the clause before. */
function closesClause(sentence: Sentence, had: Cue, cue: Cue): boolean {
  const { tokens } = sentence;
  if (had.to > cue.from || !tokens[had.to]?.breakBefore) return false;
  const isSubordinate = tokens.slice(1, had.from).some(({ breakBefore }) => breakBefore > 0);
  return isSubordinate || sentence.cues.some(({ form, to }) => form === 'done' && to === had.from);
}

/** "She said that 14 had been pardoned", "14 had been pardoned, she said": reported speech moves the tense back. */
function isReported(sentence: Sentence, cue: Cue): boolean {
  const tells = cuesOfAny(sentence, ['say.says', 'mode.decide']);
  return tells.some((says) => {
    if (isWithoutThat(sentence, says, cue)) return true;
    if (says.from >= cue.to) return sentence.block !== 'body' && saysAtEnd(sentence, cue, says);
    return cueBetween(sentence, 'mode.that', says, cue);
  });
}

/** "said on Wednesday he had been brought home": English leaves out the word that opens what is said. */
function isWithoutThat(sentence: Sentence, says: Cue, cue: Cue): boolean {
  if (!sentence.marksInfinitives || says.to > cue.from) return false;
  const { tokens } = sentence;
  // "said at least ten people had left prison": a number opens it as well.
  const isNumber = (at: number) =>
    tokens[at]?.digits === true || groupOf(sentence, 'numbers').some(({ from }) => from === at);
  const isSubject = (at: number) =>
    isNumber(at) || tokens[at]?.word === 'it' || cuesOf(sentence, 'say.he').some(({ from }) => from === at);
  const opens = tokens.some((_, at) => at >= says.to && at <= cue.from - 2 && isSubject(at));
  return opens && !breaksBetween(sentence, says, cue);
}

/** A verb of speaking that closes the sentence, a comma before its subject. */
function saysAtEnd(sentence: Sentence, cue: Cue, says: Cue): boolean {
  return sentence.tokens.length - says.to <= 4 && breaksBetween(sentence, cue, says, 'comma');
}

/** Why it is background: it is told as what came before the news. */
export const toldEarlier = 'told as earlier';

/** "Earlier Minsk freed …": a sentence that opens so tells what came before the news. */
export function opensAsEarlier(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'time.prior').some(
    (prior) => (prior.from <= 1 || isCountedBefore(sentence, prior)) && prior.to <= cue.from,
  );
}

/** "Minsk has lately freed dozens": news names its day, and what happened lately is known, unless a notice opens with it. */
export function isOfLately(sentence: Sentence, cue: Cue): boolean {
  if (sentence.index <= 1 && sentence.paragraph <= 1) return false;
  return cuesOf(sentence, 'time.lately').some(
    (lately) => distance(sentence, lately, cue) <= latelyReach && !breaksBetween(sentence, ...inOrder(lately, cue)),
  );
}

const latelyReach = 6; // words

/** "Two days earlier …" */
function isCountedBefore(sentence: Sentence, { from }: Cue): boolean {
  return from <= 3 && groupOf(sentence, 'time').some((unit) => isUnit(unit) && unit.to === from);
}

const datedTypes = new Set<ClaimType>(['prisoner_death', 'prisoner_detention']);

/** "who died in the colony on 21 May 2021", below the top of an article without a day: news needs no year. */
export function isOfYearBelow(
  { sentence }: Scene,
  { type }: Trigger,
  time: TimeExpression | null,
  setting: Setting,
): boolean {
  return datedTypes.has(type) && sentence.index > 1 && setting.published === null && time?.year != null;
}

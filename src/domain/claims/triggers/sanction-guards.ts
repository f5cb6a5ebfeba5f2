// Words of sanctions that are none of this concern: other lists, other licences, other clauses, what stands already.
import type { Setting } from '../scene.ts';
import { breaksBetween, cueBetween, follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasAny, hasCue, isNear, type Sentence } from '../words/cues.ts';
import { freedKeys, hasActor, type Trigger, tellingForms } from './trigger.ts';

/** Leave to wind up what is banned from now on comes with sanctions, and eases none. */
export function isWindDown(sentence: Sentence, { type, kind }: Trigger): boolean {
  const isLeave = type === 'sanctions_eased' && (kind === 'licence' || kind === 'delisting');
  return isLeave && hasCue(sentence, 'arg.winddown');
}

/** The lists of terrorists, of the wanted, of political prisoners are none of sanctions. */
export function isOtherList(sentence: Sentence, cue: Cue): boolean {
  return isNear(sentence, 'arg.otherlist', cue, 2) || isListOfFreed(sentence, cue) || isOnListOfFreed(sentence, cue);
}

const ofListReach = 4; // words: "the list of the prisoners that were freed", "išlaisvintų maždaug 50 žmonių sąrašas"

/** "got on the list of those freed on Thursday": the list is of them, where nobody speaks of sanctions. */
function isOnListOfFreed(sentence: Sentence, cue: Cue): boolean {
  if (hasCue(sentence, 'arg.sanction')) return false;
  const freed = cuesOfAny(sentence, freedKeys);
  return cuesOf(sentence, 'say.list').some(
    (list) =>
      overlaps(list, cue) && freed.some((each) => follows(each, list, ofListReach) || follows(list, each, ofListReach)),
  );
}

/** "None of the prisoners got on the lists": those of who is let out, beside captives. */
function isListOfFreed(sentence: Sentence, cue: Cue): boolean {
  const isOfCaptives = hasAny(sentence, ['arg.captive', ...freedKeys]);
  return isOfCaptives && cuesOf(sentence, 'release.absent').some((absent) => overlaps(absent, cue));
}

/** "260 prisoners were added to the list", where nobody speaks of sanctions and no other state acts: rights groups keep lists too. */
export function isListOfCaptives(sentence: Sentence, { sanctions, actors }: Setting): boolean {
  return sanctions + actors === 0 && hasCue(sentence, 'arg.captive');
}

const listKeys = ['say.list', 'arg.sanction', 'arg.sanctionweak'];

/** "may not enter for another year": what prolonging means; "prolonged them by a year and put fifty more on the list" is a new listing. */
export function isWhatExtensionMeans(sentence: Sentence, cue: Cue): boolean {
  if (!isNear(sentence, 'extend.time', cue, 8)) return false;
  const isOfList = cue.form === 'done' && cuesOfAny(sentence, listKeys).some((list) => overlaps(list, cue));
  return !isOfList || !cuesOf(sentence, 'extend.time').some((time) => cueBetween(sentence, 'say.and', time, cue));
}

/** "their property remains frozen", "bleibt vorerst gelistet": nothing new. */
export function isStillSo(sentence: Sentence, cue: Cue): boolean {
  if (sentence.verbLast && cuesOf(sentence, 'stay.now').some((stay) => stay.from < cue.from && stay.to === cue.to))
    return true;
  if (isWhatIsSaidOf(sentence, cue)) return true;
  return cuesOf(sentence, 'say.still').some(
    (still) =>
      isEntryBeside(sentence, still, cue) ||
      // "will remain barred from the Union"
      (still.to === cue.from && tellingForms.has(cue.form)) ||
      (still.from > cue.from && still.to <= cue.to && !cue.places.includes(still.from)),
  );
}

/** "Assets that are already frozen are not given back": which of them are meant; "the assets that lie in the US, are frozen" is told. */
function isWhatIsSaidOf(sentence: Sentence, { from, to, places }: Cue): boolean {
  const verb = { from: to - 1, to };
  return cuesOf(sentence, 'mode.relative').some(
    (which) =>
      which.from > from && which.to < to && !places.includes(which.from) && !breaksBetween(sentence, which, verb),
  );
}

const besideReach = 3; // words

/** "their assets remain frozen, entry is closed to them": the other half of what stands. */
function isEntryBeside(sentence: Sentence, still: Cue, cue: Cue): boolean {
  const isNext = cue.from >= still.to && cue.from - still.to <= besideReach;
  return isNext && cuesOf(sentence, 'access.what').some((entry) => overlaps(entry, cue));
}

/** A bank may lose its licence too: that of sanctions is a general one, or stands beside its authority or Belarus. */
export function isOfSanctions(sentence: Sentence, licence: Cue): boolean {
  return licence.matched > 1 || hasActor(sentence) || hasCue(sentence, 'topic.by');
}

/** "prolongs the inquiry, not the sanctions": what the verb does is done to something else. */
export function isContrastedObject(sentence: Sentence, object: Cue): boolean {
  return cuesOf(sentence, 'mode.not').some(
    (not) => not.source !== 'ne-' && follows(object, not, 1) && sentence.tokens[not.from]?.breakBefore === 1,
  );
}

/** "ambassadors gave their approval and the package entered into force" */
export function isInForce(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'quiet.inforce').some((force) => overlaps(force, cue));
}

/** "The decision took effect; the embargo stays": what takes effect stands in the clause of its verb. */
export function isOtherClause(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (!isInForce(sentence, cue) || object.from < cue.to) return false;
  return breaksBetween(sentence, cue, object, 'strong');
}

/** "nuteistas dvejiems metams už embargo pažeidimą": a term right behind a verdict is of prison. */
export function isPrisonTerm(sentence: Sentence, { form, from }: Cue): boolean {
  return form === 'time' && cuesOf(sentence, 'detain.done').some((verdict) => follows({ from }, verdict, termReach));
}

const termReach = 2; // words: "sentenced to another year"

/** "A grace period on a coupon ran out": an exemption is one of sanctions beside them, their authority or their target. */
export function isOfMeasures(sentence: Sentence): boolean {
  if (hasActor(sentence) || groupOf(sentence, 'target').length > 0) return true;
  return hasAny(sentence, ['arg.sanction', 'say.envoy']);
}

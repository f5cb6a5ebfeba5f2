// What is done to sanctions by a verb and its object: the real effect, whatever the words.
import type { ClaimType } from '../claim.ts';
import { andBetween, breaksBetween, follows, followsInClause } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasCue,
  isNear,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { groupCues, nearest, otherStates, type Trigger, tellingForms, trigger } from './trigger.ts';

export const effects: Readonly<Record<string, ClaimType>> = {
  impose: 'sanctions_imposed',
  adopt: 'sanctions_imposed',
  ease: 'sanctions_eased',
  extend: 'sanctions_extended',
  keep: 'sanctions_extended',
};

/** An expression of time, a verb of staying and a verb with its term: decided, whatever the tense. */
const termForms = new Set(['time', 'stay', 'term']);

const termed = ['extend.done', 'extend.will', 'extend.now', 'extend.bare', 'ease.bare', 'ease.will'];

/** "will be prolonged for another year", "wants to prolong them for a year": the term is as far off as its verb. */
function formOfTerm(sentence: Sentence, cue: Cue): string {
  if (cue.form !== 'time') return termForms.has(cue.form) ? 'done' : cue.form;
  const near = nearest(sentence, cue, termed, 8);
  // Lithuanian "pratęsti" is "prolonged" as well as "to prolong".
  const verb = groupCues(sentence, 'extend').find(({ from, to }) => from === near?.from && to === near.to) ?? near;
  if (verb?.form === 'will' || verb?.form === 'bare') return verb.form;
  return verb !== null && nearest(sentence, verb, ['mode.will'], 3) !== null ? 'will' : 'done';
}

/** The real effect: what is done to a suspension or a licence is the opposite of what is done to sanctions. */
export function effectOf(sentence: Sentence, group: string, cue: Cue, object: Cue): Trigger {
  if (group === 'extend' || group === 'keep') {
    const form = formOfTerm(sentence, cue);
    // "The licence runs until 8 December": how long it lasts, and no issue of it.
    const isState = cue.form === 'stay' && cuesOf(sentence, 'licence.noun').some(({ to }) => to <= cue.from);
    if (isEased(sentence, cue, object))
      return { ...trigger('sanctions_eased', 'suspension', cue, object, 0.85), form: isState ? 'was' : form };
    if (negatedBehind(sentence, cue))
      return { ...trigger('sanctions_eased', 'other', cue, object, 0.7), form: 'unwill' };
    if (negated(sentence, cue))
      return { ...trigger('sanctions_eased', 'other', cue, object, 0.7), form: `un${cue.form}` };
    if (group === 'extend' && isToThings(sentence, cue, object))
      return { ...trigger('sanctions_imposed', 'sectoral', cue, object, 0.85), form };
    return { ...trigger('sanctions_extended', 'renewal', cue, object, cue.form === 'stay' ? 0.6 : 0.85), form };
  }
  if (isParked(sentence, group, cue, object)) return trigger('sanctions_eased', 'suspension', cue, object, 0.85);
  if (group === 'impose' && isRelief(sentence, cue, object))
    return trigger('sanctions_eased', 'licence', cue, object, 0.6);
  if (group === 'ease' && object.form === 'exemption') return trigger('sanctions_imposed', 'other', cue, object, 0.6);
  const effect = trigger(effects[group] ?? 'sanctions_imposed', null, cue, object, group === 'adopt' ? 0.6 : 0.85);
  // "The measures were introduced so that …": weak words before the verb name what is known already.
  const isKnown =
    group === 'impose' &&
    object.form === 'sanctionweak' &&
    object.to <= cue.from &&
    cue.form === 'done' &&
    cue.matched === 1 && // "the ban came into force" is news
    !hasCue(sentence, 'say.samedecision') &&
    !isMovedByOther(sentence, object);
  return isKnown ? { ...effect, form: 'was' } : effect;
}

const toReach = 5; // words: "the embargo on goods from Belarus to"
const thingReach = 3; // "to machine tools", "to a further 20 firms"

/** "extends the embargo on Belarus to machine tools and lubricants": wider in English, and no longer. */
function isToThings(sentence: Sentence, verb: Cue, object: Cue): boolean {
  if (!sentence.marksInfinitives || verb.form === 'noun' || object.from < verb.to) return false;
  const things = [...cuesOfAny(sentence, ['trade.goods', 'arg.listed']), ...groupOf(sentence, 'target')];
  return sentence.tokens.some(
    ({ word }, at) =>
      word === 'to' &&
      at >= object.to &&
      at - object.to <= toReach &&
      things.some(({ from }) => from > at && from - at <= thingReach) &&
      !breaksBetween(sentence, object, { from: at, to: at + 1 }),
  );
}

/** "put relief for potash on paper", "introduced an exemption from the sanctions": what is put in place is no measure, unless it is made tighter. */
function isRelief(sentence: Sentence, cue: Cue, object: Cue): boolean {
  const isPlain = cue.matched === 1 && (cue.form === 'done' || cue.form === 'now');
  if (!isPlain || startsAt(sentence, ['quiet.tightens'], cue.from)) return false;
  return (
    object.form === 'exemption' ||
    cuesOf(sentence, 'arg.exemption').some(
      (relief) => follows(object, relief, 3) && (sentence.verbLast || follows(relief, cue, 2)),
    )
  );
}

/** "Der Bundesrat hat die EU-Maßnahmen gegen Belarus übernommen": where the verb stands last, what an authority moves stands before it. */
function isMovedByOther(sentence: Sentence, object: Cue): boolean {
  return sentence.verbLast && otherStates(sentence).some((state) => state.to <= object.from);
}

/** "put its travel bans against …, and forty others on ice": the end of the verb may stand far behind the sanctions. */
function isParked(sentence: Sentence, group: string, cue: Cue, object: Cue): boolean {
  if (group !== 'impose' || !parking.test(sentence.tokens[cue.from]?.word ?? '')) return false;
  return cuesOf(sentence, 'quiet.parked').some(
    (end) => end.from >= object.to && !breaksBetween(sentence, cue, end, 'strong'),
  );
}

const parking = /^(?:put|puts|place|places|placed)$/u;

/** What is prolonged is a suspension or an exemption, or the time is that of an easing ("suspended for another year"). */
function isEased(sentence: Sentence, cue: Cue, object: Cue): boolean {
  // "a sanctions waiver": the words of the sanctions only tell the kind of the waiver.
  const isOfWaiver = startsAt(sentence, ['arg.exemption'], object.to);
  if (object.form === 'exemption' || isOfWaiver) return true;
  const before = (key: string) =>
    cuesOf(sentence, key).some((other) => follows(object, other, 2) && other.from !== cue.from);
  if (before('arg.exemption') || before('ease.noun') || isEasingOf(sentence, object)) return true;
  if (cue.form !== 'time') return false;
  // "Another half-year without sanctions": it is their absence that lasts.
  if (endsAt(sentence, ['mode.without'], object.from)) return true;
  return easings.some((key) => isNear(sentence, key, cue, 8));
}

const easingReach = 2; // words

/** "extends sanctions relief", "pratęsė sankcijų įmonėms sušvelninimą": the easing stands behind what is eased. */
function isEasingOf(sentence: Sentence, object: Cue): boolean {
  return cuesOf(sentence, 'ease.noun').some(
    (easing) => followsInClause(sentence, easing, object, easingReach) && !andBetween(sentence, object, easing),
  );
}

const easings = ['ease.done', 'ease.now', 'ease.bare', 'ease.will', 'relief.done', 'relief.now'];

function negated(sentence: Sentence, cue: Cue): boolean {
  return (
    cuesOf(sentence, 'mode.not').some(
      (not) => (not.to <= cue.from && distance(sentence, not, cue) <= 1) || isPrefix(not, cue),
    ) || negatedLast(sentence, cue)
  );
}

/** "nepratęsia": the negation is a part of the verb. */
function isPrefix(not: Cue, cue: Cue): boolean {
  return not.source === 'ne-' && not.from === cue.from && cue.form !== 'bare';
}

/** "verlängert den Großteil ihrer Sanktionen nicht:": where infinitives stand last, the negation of the verb closes the clause. */
function negatedLast(sentence: Sentence, cue: Cue): boolean {
  if (!sentence.verbLast || !tellingForms.has(cue.form)) return false;
  const last = cuesOf(sentence, 'mode.not').find((not) => follows(not, cue, lastReach));
  return (
    last !== undefined && (sentence.tokens[last.to]?.breakBefore ?? 2) === 2 && !breaksBetween(sentence, cue, last)
  );
}

const lastReach = 14; // words

/** "продлены не будут": the negation stands before the auxiliary of the future, behind the participle. */
function negatedBehind(sentence: Sentence, cue: Cue): boolean {
  const isFuture = (not: Cue) => startsAt(sentence, ['mode.will'], not.to);
  return cuesOf(sentence, 'mode.not').some((not) => not.from > cue.from && not.from <= cue.to && isFuture(not));
}

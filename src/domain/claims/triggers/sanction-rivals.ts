// Verbs beside sanctions that move something else, or that another verb forestalls.
import type { Scene, Setting } from '../scene.ts';
import { andBetween, breaksBetween, cueBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { isPassive } from '../words/forms.ts';
import { effects } from './sanction-effects.ts';
import { isInForce } from './sanction-guards.ts';
import { describedBefore, sanctionOf } from './sanction-objects.ts';
import { groupCues, type Trigger } from './trigger.ts';

/** "will strike the bank off the sanctions list, he announced": the list belongs to the striking off. */
function isWithin(object: Cue, found: readonly Trigger[]): boolean {
  return found.some(({ cue }) => cue.matched > 1 && overlaps(cue, object));
}

/** "ease more sanctions": the words that otherwise mean new ones are the object of a verb of easing. */
export function isObjectOfEasing(sentence: Sentence, cue: Cue): boolean {
  if (cue.matched < 2) return false;
  return ['ease', 'extend'].some((group) => groupCues(sentence, group).some((verb) => follows(cue, verb, 1)));
}

const attributeReach = 8;

/** "znosi nałożone na linie sankcje", "hebt die verhängten Strafen auf": a participle between a verb of easing and its sanctions only describes them. */
export function isAttributeOfEased(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (cue.form !== 'done' || cue.matched > 1 || object.from < cue.to || breaksBetween(sentence, cue, object))
    return false;
  return groupCues(sentence, 'ease').some(
    (verb) =>
      verb.form !== 'noun' &&
      verb.from < cue.from &&
      cue.from - verb.from <= attributeReach &&
      !breaksBetween(sentence, { from: verb.from, to: verb.from + 1 }, cue) &&
      !parting.some((key) => cueBetween(sentence, key, { from: verb.from, to: verb.from + 1 }, cue)),
  );
}

/** "panaikino sankcijas verslininkui, įvestas dėl …": a participle that opens a clause behind what is eased says what it is. */
export function isClauseOfEased(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (object.to > cue.from || sentence.tokens[cue.from]?.breakBefore !== 1) return false;
  if (!cuesOf(sentence, 'time.basis').some((basis) => overlaps(basis, cue))) return false;
  return groupCues(sentence, 'ease').some((verb) => verb.to <= object.from && !breaksBetween(sentence, verb, object));
}

const parting = ['say.and', 'say.but', 'say.or', 'mode.relative', 'mode.that'];

/** "agreed on a prolongation of the sanctions": what is agreed is the prolongation. */
function isMovedElse(object: Cue, found: readonly Trigger[]): boolean {
  return found.some(
    (other) => other.type !== 'sanctions_imposed' && (other.object === object || isWithin(object, [other])),
  );
}

/** What else the sentence is already known to tell: lists and licences, then verbs with their sanctions. */
interface Others {
  readonly before: readonly Trigger[];
  readonly found: readonly Trigger[];
}

/** Adopting means imposing only where the sanctions are its object, not what it says of them. */
export function isAdopted(sentence: Sentence, cue: Cue, object: Cue, { before, found }: Others): boolean {
  // "Sanctions update: OFAC issues a licence": what stands before the colon is another clause.
  if (object.form === 'exemption' || (object.to <= cue.from && breaksBetween(sentence, object, cue, 'strong')))
    return false;
  const isTold = ({ form, object: other }: Trigger) =>
    form !== 'noun' && other !== null && Math.abs(other.from - object.from) < 8;
  if (found.some(isTold) || isWithin(object, before) || isMovedElse(object, found)) return false;
  // A court that announces what became of a suit adopts nothing.
  if (hasCue(sentence, 'court.suit') && hasCue(sentence, 'court.done')) return false;
  if (isClosingSpeech(sentence, cue, object)) return false;
  if (distance(sentence, cue, object) > adoptReach(sentence, cue)) return false;
  return !cueBetween(sentence, 'mode.that', cue, object);
}

/** "One more package of sanctions on Belarus, the fifth from the EU, was passed": the subject of a passive may be long. */
function adoptReach(sentence: Sentence, verb: Cue): number {
  return sentence.verbLast ? 20 : isPassive(sentence, verb) ? 16 : 7; // words
}

const speechReach = 4;

/** "The refinery was given an exemption from the sanctions, the Treasury announced": a verb that closes the sentence with who says it. */
function isClosingSpeech(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (sentence.verbLast || object.to > cue.from || sentence.tokens.length - cue.to > speechReach) return false;
  return breaksBetween(sentence, object, cue) && hasActorBehind(sentence, cue);
}

function hasActorBehind(sentence: Sentence, cue: Cue): boolean {
  return groupOf(sentence, 'authority').some((actor) => actor.from >= cue.to);
}

/** Another sanctions verb that stands between the verb and the sanctions takes them: "adopted a decision to lift sanctions". */
export function isBlockedByRival(sentence: Sentence, cue: Cue, object: Cue, group: string): boolean {
  const [left, right] = cue.to <= object.from ? [cue.to, object.from] : [object.to, cue.from];
  if (describedBefore(sentence, cue) === object) return false;
  return sentence.cues.some(
    (other) =>
      other.from >= left &&
      (other.to <= right || isAroundObject(other, cue, object)) &&
      other.group !== group &&
      other.form !== 'none' &&
      !cueBetween(sentence, 'say.but', other, cue) && // "not eased but tightened": the sanctions are the object of both
      !(group === 'ease' && isAttributeOfEased(sentence, other, object)) &&
      other.form !== 'was' && // "the sanctions introduced in May will not be lifted"
      other.group in effects &&
      other.group !== 'adopt' &&
      !(group === 'ease' && other.form === 'time') && // "to suspend for six months the travel ban"
      !(group === 'extend' && other.form === 'noun') &&
      !(group === 'adopt' && other.group === 'impose' && other.form === 'noun'), // "adopts a round of sanctions"
  );
}

/** "joined the decision to [prolong the sanctions for a year]": the words of prolonging hold the sanctions themselves. */
function isAroundObject({ group, from, to }: Cue, verb: Cue, object: Cue): boolean {
  return group === 'extend' && from >= verb.to && from < object.from && to >= object.to;
}

/** "The ambassadors agreed, and the Council adopted new sanctions": of several verbs of adopting the one next to the sanctions adopts them. */
export function nearestFirst(scene: Scene, setting: Setting): readonly Cue[] {
  const { sentence } = scene;
  const cues = groupCues(sentence, 'adopt');
  if (cues.length < 2) return cues;
  const gap = (cue: Cue) => {
    const object = sanctionOf(scene, cue, setting);
    return object ? distance(sentence, cue, object) : Number.POSITIVE_INFINITY;
  };
  return cues
    .map((cue) => ({ cue, gap: gap(cue) }))
    .sort((a, b) => a.gap - b.gap)
    .map(({ cue }) => cue);
}

const renewalReach = 3; // words

/** "suderino sankcijų Baltarusijai pratęsimą": what the verb moves is the noun behind the sanctions, their prolonging. */
export function isOfRenewal(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (cue.group !== 'impose' || object.from < cue.to) return false;
  return cuesOf(sentence, 'extend.noun').some((noun) => followsInClause(sentence, noun, object, renewalReach));
}

const forceReach = 7;

/** "is no longer under sanctions, and the decision takes effect", "the lifting came into force": what enters into force is the relief. */
export function isReliefInForce(sentence: Sentence, cue: Cue, before: readonly Trigger[]): boolean {
  if (!isInForce(sentence, cue)) return false;
  const isLifting = cuesOf(sentence, 'ease.noun').some((ease) => follows(cue, ease, forceReach));
  return (
    isLifting ||
    isDecidedRelief(sentence, cue) ||
    before.some(({ type, form }) => type === 'sanctions_eased' && form !== 'refused')
  );
}

/** "the decision to put the bans on hold appeared in the Official Journal": what appears is the relief that was decided. */
function isDecidedRelief(sentence: Sentence, cue: Cue): boolean {
  const decisions = cuesOfAny(sentence, ['mode.decision', 'mode.decide']);
  return groupCues(sentence, 'ease').some(
    (ease) =>
      decisions.some((decision) => decision.from < ease.from) &&
      ease.to <= cue.from &&
      !breaksBetween(sentence, ease, cue, 'strong'),
  );
}

/** "freezes assets of the president, sanctions firms": what is frozen are assets, and no sanctions are put on ice. */
export function isFreezeOfAssets(sentence: Sentence, cue: Cue): boolean {
  if (cue.group !== 'ease' || cue.matched < 2) return false;
  return [...groupOf(sentence, 'designate'), ...groupOf(sentence, 'ban')].some(
    (freeze) => freeze.from === cue.from && freeze.matched > 1 && freeze.to < cue.to,
  );
}

/** "paskelbė, kad Vašingtonas atšaukia sankcijas": words of imposing that hold a verb of easing announce that one. */
export function isAroundOther(sentence: Sentence, { group, matched, from, to }: Cue): boolean {
  if (group !== 'impose' || matched < 2) return false;
  const isWithin = (ease: Cue) => ease.form !== 'none' && ease.from > from && ease.to < to;
  return groupOf(sentence, 'ease').some(isWithin) || isJoinedRenewal(sentence, from, to);
}

/** "haben sich dem Beschluss angeschlossen, die Sanktionen zu verlängern": the decision that the words hold is one to prolong. */
function isJoinedRenewal(sentence: Sentence, from: number, to: number): boolean {
  const [decision] = cuesOf(sentence, 'mode.decision').filter((each) => each.from > from && each.to <= to);
  return decision !== undefined && cuesOfAny(sentence, renewals).some((renewal) => renewal.from >= decision.to);
}

/** "suspended air links and banned carriers from its sky": what is suspended are ties, and the ban behind the "and" is another measure. */
export function isOfTies(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (cue.group !== 'ease' || object.from < cue.to) return false;
  return cuesOf(sentence, 'relation.what').some(
    (tie) => tie.from >= cue.to && tie.to <= object.from && andBetween(sentence, tie, object),
  );
}

const renewals = ['extend.bare', 'extend.noun'];

const infinitive = /(?:ць|цца|ти|тися)$/u; // Belarusian and Ukrainian

/** "працягвае атрымліваць", "продовжує отримувати": the verb that prolongs also goes on, where an infinitive follows. */
export function isGoingOn({ tokens }: Sentence, { group, matched, to }: Cue): boolean {
  return group === 'extend' && matched === 1 && infinitive.test(tokens[to]?.word ?? '');
}

const listReach = 4;

/** "struck the airline off the list of sanctioned persons": who else is on the list. */
export function isOfListNamed(sentence: Sentence, listing: Cue): boolean {
  return groupOf(sentence, 'relief').some(
    (relief) =>
      relief.matched > 1 &&
      ((relief.from < listing.from && relief.to > listing.to) ||
        (follows(listing, relief, listReach) &&
          listing.matched === 1 &&
          !breaksBetween(sentence, relief, listing) &&
          !cueBetween(sentence, 'say.and', relief, listing))),
  );
}

/** "extended its sanctions to the president": to more people, not for longer. */
export function isWidening(verb: Cue, found: readonly Trigger[]): boolean {
  return found.some(({ type, cue }) => type === 'sanctions_imposed' && cue.from === verb.from && cue.matched > 1);
}

export function isOfLicence(verb: Cue, found: readonly Trigger[]): boolean {
  return found.some(({ kind, cue }) => kind === 'licence' && overlaps(cue, verb));
}

// The status of what a trigger tells, read from the words around it: did it happen, is it planned, demanded, denied, presupposed?
import { isInForce } from '../triggers/sanction-guards.ts';
import { isSanctions, type Trigger, verbForms } from '../triggers/trigger.ts';
import { breaksBetween, cueBetween, overlaps, thatBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, hasAny, hasCue, isNear, type Sentence, startsAt } from '../words/cues.ts';
import { isAdoptedThen, publishedThen } from './adopted-then.ts';
import {
  agreedWhy,
  announcedWhy,
  decidedWhy,
  demandedWhy,
  futureTold,
  governor,
  isInside,
  isUntilDay,
  type MoodReading,
  negatedWhy,
  negation,
  question,
  reading,
  rumour,
  untrueWhy,
} from './governors.ts';
import { hearsayOf } from './hearsay.ts';
import { isOwnPlan, isSpokenOf } from './mood-of-diplomacy.ts';
import { moodOfFinite, wantedDone } from './mood-of-finite.ts';
import { moodOfFuture } from './mood-of-future.ts';
import { moodOfBare } from './mood-of-infinitive.ts';
import { moodOfNoun } from './mood-of-noun.ts';
import { moodOfParticiple } from './mood-of-participle.ts';
import { moodOfComing, moodOfStanding, standing } from './mood-of-sanctions.ts';
import { asksWhether, isAskedWhom, isInquired, isLeftOpen, isQuestion } from './questions.ts';
import { guesses, isForAnniversary, isOfScenario, isPurpose, isTopic, ofWhatMayBe } from './topics-and-purposes.ts';
import { isOnlyWished } from './wished-plans.ts';
import { isUnagreed, yetToBeAdopted } from './yet-to-be-adopted.ts';

export function moodOf(sentence: Sentence, trigger: Trigger): MoodReading {
  const told = moodInSentence(sentence, trigger);
  const then = told.why === agreedWhy ? publishedThen(sentence) : undefined;
  return then ? reading('occurred', decidedWhy, then) : told;
}

function moodInSentence(sentence: Sentence, trigger: Trigger): MoodReading {
  const told = moodOfForm(sentence, trigger);
  if (isOwnPlan(sentence, trigger, told) || isOfBill(sentence, trigger, told)) return { ...told, mood: 'planned' };
  if (isSpokenOf(sentence, trigger, told)) return { ...told, mood: 'planned', why: 'spoken of' };
  if (isUnagreed(sentence, trigger, told)) return { ...told, mood: 'planned', why: 'not yet agreed' };
  const ahead = told.mood === 'occurred' ? yetToBeAdopted(sentence, trigger) : null;
  if (ahead) return reading('planned', agreedWhy, ahead);
  if (isOnlyWished(sentence, trigger, told) || isTopic(sentence, trigger, told)) return { ...told, mood: 'called_for' };
  if (isStillSo(sentence, trigger, told)) return { ...told, mood: 'given' };
  if (isAtOnce(sentence, trigger, told)) return { ...told, mood: 'occurred', why: announcedWhy };
  const whatMayBe = ofWhatMayBe(sentence, trigger, told);
  if (whatMayBe) return whatMayBe;
  if (isPurpose(sentence, trigger, told) || isForAnniversary(sentence, trigger, told)) return { ...told, mood: 'void' };
  // "can be revoked at any time", "may remove persons consistent with the law": what the law allows, and nobody speaks of doing.
  if (told.why === 'possible' && hasCue(sentence, 'quiet.anytime')) return { ...told, mood: 'void' };
  if (isOfScenario(sentence, trigger) || isLeftOpen(sentence, trigger) || isAskedWhom(sentence, trigger))
    return { ...told, mood: 'void' };
  const isOpen = asksWhether(sentence, trigger) || isInquired(sentence, trigger);
  if ((told.mood === 'planned' && isQuestion(sentence)) || isOpen) return reading('called_for', question);
  if (told.mood !== 'occurred' && told.mood !== 'given') return doubted(sentence, trigger, told) ?? told;
  const asked = sentence.block === 'title' ? governor(sentence, trigger.cue, ['mode.query'], 5, 0) : null;
  if (asked) return reading('given', 'asked after', asked.cue);
  const untrue = governor(sentence, trigger.cue, ['mode.untrue'], 12, 9);
  // "Released man tells of fake hanging": who he is stays true.
  if (untrue && trigger.form !== 'freed') return reading('denied', untrueWhy, untrue.cue);
  const hearsay = hearsayOf(sentence, trigger.cue);
  if (hearsay) return reading('called_for', rumour, hearsay);
  // What is in force was adopted.
  const [prelim] =
    isSanctions(trigger.type) && !isInForce(sentence, trigger.cue) ? cuesOf(sentence, 'mode.prelim') : [];
  if (prelim && told.mood === 'occurred' && !isAdoptedThen(sentence, prelim, trigger))
    return reading('planned', agreedWhy, prelim);
  return isQuestion(sentence) ? reading('called_for', question) : told;
}

const atOnceReach = 3; // words

/** "said that the sanctions would be lifted at once", "From today lorries will not be let across": a future that begins now ("should be lifted at once" asks). */
function isAtOnce(sentence: Sentence, { type, cue }: Trigger, { mood, why, cues }: MoodReading): boolean {
  if (!isSanctions(type) || (mood !== 'planned' && mood !== 'called_for')) return false;
  const isTold = cues.every(({ key }) => futureKeys.has(key)) && !hasAny(sentence, ['mode.if', 'mode.demand']);
  const isOpening = startsAt(sentence, ['mode.atonce'], 0);
  return isTold && (isOpening || isNear(sentence, 'mode.atonce', cue, atOnceReach) || endsAtOnce(sentence, why));
}

/** "will lift its sanctions on potash from Belarus with immediate effect": a phrase that closes the sentence, of what an authority will do. */
function endsAtOnce(sentence: Sentence, why: string): boolean {
  const end = sentence.tokens.length;
  return why === futureTold && cuesOf(sentence, 'mode.atonce').some(({ matched, to }) => matched > 1 && to === end);
}

const futureKeys = new Set(['mode.will', 'mode.would', 'mode.may']);

/** "a bill that would let the government freeze accounts", "agreed on sanctions that would hit potash": what a bill would do is planned. */
function isOfBill(sentence: Sentence, { cue }: Trigger, told: MoodReading): boolean {
  if (told.mood !== 'called_for' || !told.cues.some((each) => each.key === 'mode.may' || each.key === 'mode.would'))
    return false;
  return cuesOfAny(sentence, ['quiet.bill', 'mode.prelim']).some(
    (bill) =>
      bill.to <= cue.from &&
      (thatBetween(sentence, bill, cue) ||
        cueBetween(sentence, 'mode.relative', bill, cue) ||
        told.cues.some(
          (governing) => governing.from === bill.to || isAside(sentence, governing) || isOfWhatIs(sentence, governing),
        )),
  );
}

/** "Export controls may still apply": what stands is no measure to come. */
function isStillSo(sentence: Sentence, { type, cue, object }: Trigger, { why, cues }: MoodReading): boolean {
  if (type !== 'sanctions_imposed' || (why !== 'possible' && why !== 'predicted')) return false;
  const sanctions = object ?? cue;
  return cues.some(({ from, to }) =>
    cuesOf(sentence, 'say.still').some((still) => still.from === to && sanctions.to <= from),
  );
}

/** "The Act, introduced by the congressman, would …": a comma right before the verb closes what is said of the bill. */
function isAside({ tokens }: Sentence, { from }: Cue): boolean {
  return tokens[from]?.breakBefore === 1;
}

/** "agreed on a fourth package of sanctions against Belarus that would list 78": a relative right before the verb is of what was agreed. */
function isOfWhatIs(sentence: Sentence, { from }: Cue): boolean {
  const word = sentence.tokens[from - 1]?.word;
  return word === 'that' || word === 'which' || endsAt(sentence, ['mode.relative'], from);
}

/** "called the rumours of an amnesty exaggerated": what was foreseen is said to be untrue. */
function doubted(sentence: Sentence, trigger: Trigger, told: MoodReading): MoodReading | null {
  // "toyed with the idea of an amnesty, but it came to nothing"
  const undone = cuesOf(sentence, 'quiet.undone').find((cue) => cue.from >= trigger.cue.to);
  if (undone && told.mood !== 'denied') return reading('denied', 'did not happen', undone);
  if (told.mood !== 'planned' && !told.cues.some((cue) => guesses.has(cue.key))) return null;
  const untrue = governor(sentence, trigger.cue, ['mode.untrue'], 12, 12);
  if (untrue) return reading('denied', untrueWhy, untrue.cue);
  const hearsay = governor(sentence, trigger.cue, ['mode.hearsay'], 12, 0);
  return hearsay && reading('called_for', rumour, hearsay.cue);
}

/** "not until they are freed", "пока не освободят": the release is what is waited for, whatever its negation. */
function awaited(sentence: Sentence, trigger: Trigger): MoodReading | null {
  if (trigger.type !== 'prisoner_release' || !verbForms.has(trigger.form)) return null;
  const until = governor(sentence, trigger.cue, ['mode.until'], 8, 0);
  if (!until || isInside(sentence, until.cue, trigger.cue) || breaksBetween(sentence, until.cue, trigger.cue))
    return null;
  if (isUntilDay(sentence, until.cue)) return null;
  return reading('called_for', 'a condition', until.cue);
}

function moodOfForm(sentence: Sentence, trigger: Trigger): MoodReading {
  const condition = awaited(sentence, trigger);
  if (condition) return condition;
  switch (trigger.form) {
    case 'done':
    case 'now':
      return moodOfFinite(sentence, trigger);
    case 'will':
      return moodOfFuture(sentence, trigger);
    case 'freed':
      return moodOfParticiple(sentence, trigger);
    case 'noun':
      return moodOfNounOfMeasures(sentence, trigger);
    case 'refused':
      return moodOfRefused(sentence, trigger);
    case 'ask':
      return moodOfAsked(sentence, trigger);
    case 'sought':
      return moodOfSought(sentence, trigger);
    case 'standing':
      return moodOfStanding(sentence, trigger);
    case 'coming':
      return moodOfComing(sentence, trigger);
    case 'was':
      return (
        wantedDone(sentence, trigger) ?? deliberatedOn(sentence, trigger) ?? listedToday(sentence, trigger) ?? standing
      );
    case 'undone':
    case 'unnow':
      return reading('occurred', 'not prolonged');
    case 'unwill':
    case 'unbare':
      return moodOfLapse(sentence, trigger);
    default:
      return moodOfBare(sentence, trigger);
  }
}

/** "no amnesty for political prisoners", unless that is feared; "hopes that there will be no political prisoners left" asks for all. */
function moodOfRefused(sentence: Sentence, { cue }: Trigger): MoodReading {
  const wish =
    cue.group === 'passover' ? governor(sentence, cue, ['mode.hope', 'mode.demand', 'withheld.left'], 14, 0) : null;
  if (!wish) return reading('denied', 'nothing of the kind');
  return cue.key === 'passover.nobody' ? reading('called_for', 'hoped for', wish.cue) : reading('void', 'a hope');
}

const lapseReach = 6; // "if they are not prolonged"

/** "decided not to renew the sanctions", "will not be renewed": a lapse that is decided, or one to come. */
function moodOfLapse(sentence: Sentence, trigger: Trigger): MoodReading {
  const condition = governor(sentence, trigger.cue, ['mode.if'], lapseReach, 0);
  if (condition) return reading('called_for', 'a condition', condition.cue);
  const decided = governor(sentence, trigger.cue, ['mode.decide'], 14, 16);
  return decided ? reading('occurred', decidedWhy, decided.cue) : reading('planned', 'not to be prolonged');
}

/** "The fourth package will hardly be ready soon": new measures that nobody tells as done are those to come. */
function moodOfNounOfMeasures(sentence: Sentence, trigger: Trigger): MoodReading {
  const told = moodOfNoun(sentence, trigger);
  if (told.mood !== 'given' || trigger.type !== 'sanctions_imposed') return told;
  const coming = moodOfComing(sentence, trigger);
  return coming.mood === 'void' ? told : coming;
}

/** "spręs dėl sankcijų": what is still to be decided stands right before the sanctions. */
function deliberatedOn(sentence: Sentence, { cue }: Trigger): MoodReading | null {
  const [plan] = cuesOf(sentence, 'mode.plan').filter(({ to }) => to === cue.from);
  return plan ? reading('planned', 'still to be decided', plan) : null;
}

/** "28 Belarusians put on the list today": the day stands inside the participle. */
function listedToday(sentence: Sentence, { type, cue }: Trigger): MoodReading | null {
  const [today] = cuesOfAny(sentence, ['time.day0', 'time.day1']).filter(
    (day) => overlaps(day, cue) || day.to === cue.from,
  );
  return today && isSanctions(type) ? reading('occurred', 'told with its day', today) : null;
}

/** "Let them go!": asked for, unless it is asked not to be done. */
function moodOfAsked(sentence: Sentence, { cue }: Trigger): MoodReading {
  const not = negation(sentence, cue, 1);
  return not ? reading('denied', negatedWhy, not) : reading('called_for', demandedWhy, cue);
}

/** Somebody is asked after, unless the asking is refused. */
function moodOfSought(sentence: Sentence, trigger: Trigger): MoodReading {
  // "until they are not free", "opposes an exemption that others want": it is sought all the same.
  const isState = trigger.cue.group === 'atliberty' || trigger.cue.form === 'exemption';
  const refused = isState ? null : governor(sentence, trigger.cue, ['mode.refuse'], 4, 0);
  return refused ? reading('denied', 'refused what was sought', refused.cue) : reading('called_for', 'sought');
}

// Nouns of what happens: "the release of", "the lifting of sanctions".

import type { Trigger } from '../triggers/trigger.ts';
import { breaksBetween, cueBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny, type Sentence, startsAt } from '../words/cues.ts';
import { doneBehindColon } from './behind-colon.ts';
import {
  achievedWhy,
  decidedWhy,
  demandedWhy,
  governor,
  isTakenByNobody,
  knownNoun,
  knownWhy,
  type Mood,
  type MoodReading,
  negation,
  negationOf,
  notBehind,
  reading,
  refusedWhy,
  strongest,
  undecided,
  verblessTold,
} from './governors.ts';
import { governors, isProposed } from './mood-of-infinitive.ts';
import { isDecisionSpokenOf } from './topics-and-purposes.ts';

const nounGovernors: readonly (readonly [string, Mood, string])[] = [
  ...governors.filter(([key]) => key !== 'mode.may' && key !== 'mode.will' && key !== 'mode.should'),
  ['mode.presuppose', 'given', knownWhy],
  ['mode.welcome', 'given', 'welcomed'],
];

const achievedReach = 5;
const unachieved = 'will may would hope demand plan not fail if'.split(' ').map((form) => `mode.${form}`);

/** "Washington wins freedom for three", "Trump erreicht Freilassung": what is achieved has happened, unless it is only wanted. */
function achieved(sentence: Sentence, { type, cue }: Trigger): MoodReading | null {
  if (type !== 'prisoner_release' && type !== 'sanctions_eased') return null;
  const won = governor(sentence, cue, ['mode.achieve'], achievedReach, sentence.verbLast ? achievedReach : 0);
  if (!won || breaksBetween(sentence, won.left ? won.cue : cue, won.left ? cue : won.cue)) return null;
  const isOpen = cuesOfAny(sentence, unachieved).some((each) => each.to <= won.cue.from);
  // "Begnadigung erwirkt man mit dem Kopf": what anybody gets is nobody's.
  const isHabit = cuesOf(sentence, 'mode.habit').some((habit) => overlaps(habit, won.cue));
  const isGeneral = type === 'prisoner_release' && isInGeneral(sentence, won.cue); // relief has no number
  return isOpen || isHabit || isGeneral ? null : reading('occurred', achievedWhy, won.cue);
}

/** "Such talks led to the release of prisoners", "The visit of June ended with it": what leads to something is news where it is counted, and dated to no month before the verb. */
function isInGeneral(sentence: Sentence, { matched, from }: Cue): boolean {
  if (matched === 1) return false;
  const isCounted = sentence.tokens.some(({ digits }) => digits) || groupOf(sentence, 'numbers').length > 0;
  return !isCounted || groupOf(sentence, 'time').some(({ form, to }) => to <= from && longAgo.test(form));
}

const longAgo = /^(?:month\d+|old)$/u;

const applauseReach = 3;

/** "Brussels welcomes the release of 14 prisoners", said in the present at the top of an article: of today or yesterday. */
function applauded(sentence: Sentence, { type, cue }: Trigger): MoodReading | null {
  if (type !== 'prisoner_release' || sentence.block === 'body') return null;
  const found = governor(sentence, cue, ['mode.applaud'], applauseReach, 0);
  if (!found || breaksBetween(sentence, found.cue, cue)) return null;
  return negation(sentence, found.cue, 2) ? null : reading('occurred', 'welcomed', found.cue);
}

const denialReach = 4; // "The lifting of US sanctions does not mean …"

/** A noun whose own verb is negated is what the headline speaks of, no news. */
function isSubjectOfDenial(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'mode.not').some((not) => followsInClause(sentence, not, cue, denialReach));
}

const open = ['mode.will', 'mode.may', 'mode.would', 'mode.should', 'mode.predict', 'mode.plan', 'mode.demand'];

/** "No talks without the release of all prisoners", "further steps are possible only after the release" */
function conditionOf(sentence: Sentence, { type, cue }: Trigger): MoodReading | null {
  if (type !== 'prisoner_release') return null;
  const after = governor(sentence, cue, ['mode.notyet'], 3, 0);
  if (after && hasAny(sentence, open)) return reading('called_for', 'a condition', after.cue);
  const without = governor(sentence, cue, ['mode.without'], 2, 0);
  // "Without talks there will be no more releases": nobody has refused any.
  const unless = cuesOf(sentence, 'mode.without').some(({ from }) => from === 0);
  const no = unless && hasAny(sentence, ['mode.not', 'mode.refuse']);
  if (no && !without) return reading('void', 'none without it');
  const none = without && cuesOf(sentence, 'mode.not').find((not) => not.to <= without.cue.from);
  if (!none || breaksBetween(sentence, none, cue)) return null;
  return reading('called_for', 'a condition', without.cue);
}

type Governed = NonNullable<ReturnType<typeof strongest>>;

const predicateReach = 6;

/** "The release of all political prisoners remains a condition": what is said of the noun stands behind the captives. */
function predicateOf(sentence: Sentence, { type, cue, object }: Trigger): ReturnType<typeof strongest> {
  if (type === 'sanctions_imposed' || object === null || object.from < cue.to) return null;
  const found = strongest(sentence, object, nounGovernors, 0, predicateReach);
  return found && found[1] !== 'given' && !breaksBetween(sentence, object, found[0].cue) ? found : null;
}

export function moodOfNoun(sentence: Sentence, trigger: Trigger): MoodReading {
  const won = achieved(sentence, trigger) ?? applauded(sentence, trigger);
  if (won) return won;
  const act = doneBehindColon(sentence, trigger);
  if (act) return reading('occurred', decidedWhy, act);
  const owed = conditionOf(sentence, trigger);
  if (owed) return owed;
  const found =
    strongest(sentence, trigger.cue, nounGovernors, 9, sentence.verbLast ? 20 : 6) ?? predicateOf(sentence, trigger);
  // "said at the meeting with the ruler, the measures would be lifted": what would be done is no meeting.
  const isMet = trigger.type === 'diplomatic_contact';
  const would = isMet ? null : governor(sentence, trigger.cue, ['mode.would'], 0, 12);
  if (would && (!found || found[1] === 'given')) return reading('called_for', 'a conditional', would.cue);
  // "Of a lifting of sanctions, she said, there is no talk": the topic opens the sentence, its verb closes it.
  const far = !found && trigger.cue.from <= 2 ? governor(sentence, trigger.cue, ['mode.refuse'], 0, 16) : null;
  // "От помилования он, как говорит семья, отказался"
  if (far && (far.cue.matched > 1 || trigger.cue.group === 'pardon')) return reading('denied', refusedWhy, far.cue);
  const none = found ? null : negation(sentence, trigger.cue, 1);
  // "a deportation, not a pardon" contrasts two words for what happened; "Berlin: Keine Lockerung" does not.
  const opening = none && sentence.tokens[none.from];
  if (opening && (opening.breakBefore === 0 || opening.colon)) return reading('denied', 'none of it', none);
  if (!found) {
    return sentence.block === 'title' && !isSubjectOfDenial(sentence, trigger.cue)
      ? reading('occurred', verblessTold)
      : reading('given', knownNoun);
  }
  return moodOfGoverned(sentence, trigger, found);
}

/** A noun and the word that governs it. */
function moodOfGoverned(sentence: Sentence, trigger: Trigger, found: Governed): MoodReading {
  const [governing, mood, why] = found;
  if (why === decidedWhy && isTakenByNobody(sentence, governing.cue))
    return reading('called_for', undecided, governing.cue);
  if (why === decidedWhy && isOfKnownDecision(sentence, governing.cue, trigger.cue))
    return reading('given', 'a decision taken as known', governing.cue);
  // "The release shows that he is ready to pay": what stands behind the "that" governs another verb.
  if (!governing.left && mood === 'planned' && cueBetween(sentence, 'mode.that', trigger.cue, governing.cue))
    return reading('given', knownNoun);
  const against = notBehind(sentence, governing.cue);
  if (against) return reading('denied', 'decided against', governing.cue, against);
  const wouldBe = mood === 'given' ? governor(sentence, governing.cue, ['mode.would'], 1, 0) : null;
  if (wouldBe) return reading('called_for', 'a conditional', wouldBe.cue); // "would welcome the release"
  const possible = mood === 'planned' ? governor(sentence, governing.cue, ['mode.may', 'mode.would'], 2, 0) : null;
  if (possible) return reading('called_for', `possibly ${why}`, governing.cue, possible.cue);
  if (isProposed(sentence, trigger, governing.cue)) return reading('planned', 'proposed', governing.cue);
  const failed = governor(sentence, trigger.cue, ['mode.fail'], 0, 10);
  if (mood === 'planned' && failed && !breaksBetween(sentence, trigger.cue, failed.cue))
    return reading('denied', 'did not happen', failed.cue);
  if (!governing.left && !sentence.verbLast && breaksBetween(sentence, trigger.cue, governing.cue)) {
    // "hopes that the prize will speed up the release of X, who refused to …": what stands before the noun.
    const before = trigger.type === 'prisoner_release' ? strongest(sentence, trigger.cue, nounGovernors, 9, 0) : null;
    if (before) return moodOfGoverned(sentence, trigger, before);
    if (sentence.block !== 'title') return reading('given', knownNoun);
    // "New package: Brussels prepares …": what stands before the colon is what is planned behind it.
    return trigger.type === 'sanctions_imposed' && mood === 'planned'
      ? reading(mood, why, governing.cue)
      : reading('occurred', knownNoun);
  }
  const refused =
    mood === 'denied' || mood === 'given' || mood === 'deal'
      ? null
      : governor(sentence, governing.cue, ['mode.refuse'], 5, 0);
  if (refused) return reading('denied', `refused what was ${why}`, refused.cue, governing.cue);
  const undone = cuesOf(sentence, 'mode.not').find(
    (other) =>
      follows(other, trigger.cue, 5) && decides(sentence, other) && !breaksBetween(sentence, trigger.cue, other),
  );
  if (undone) return reading('denied', 'not decided', undone);
  const not = negationOf(sentence, governing.cue) ?? negation(sentence, trigger.cue, 1);
  // "nothing had to be given in return for the release"
  const isFree = mood === 'deal' && trigger.type === 'prisoner_release';
  const isLate = mood === 'planned' && isOfMeasuresToCome(trigger, not);
  // "did not ask for a pardon": who asks for nothing is refused nothing.
  if (not && trigger.cue.group === 'pardon' && why === demandedWhy) return reading('void', 'not asked for', not);
  if (not && mood !== 'given' && mood !== 'denied' && !isFree && !isLate)
    return reading('denied', `not ${why}`, governing.cue, not);
  return reading(mood, why, governing.cue);
}

/** "The US decision on lifting curbs changes nothing here": whose it is stands beside it. */
function isOfKnownDecision(sentence: Sentence, decision: Cue, noun: Cue): boolean {
  const isOwned = groupOf(sentence, 'authority').some((owner) => distance(sentence, owner, decision) <= 1);
  return isOwned && sentence.block !== 'title' && isDecisionSpokenOf(sentence, decision, noun);
}

/** "will discuss a fifth package only after the summer": late, and not refused. */
function isOfMeasuresToCome({ type }: Trigger, not: Cue | null): boolean {
  return type === 'sanctions_imposed' && not?.key === 'mode.notyet';
}

/** "no decision on … was taken": the negation stands at the verb of deciding. */
function decides(sentence: Sentence, not: Cue): boolean {
  return startsAt(sentence, ['adopt.done', 'mode.decide'], not.to);
}

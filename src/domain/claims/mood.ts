// The status of what a trigger tells, read from the words around it: did it happen, is it planned, demanded, denied, presupposed?
import { type Cue, cuesOf, distance, type Sentence } from './cues.ts';
import {
  futureTold,
  type Governor,
  governor,
  type Mood,
  type MoodReading,
  negation,
  reading,
  rumour,
  strongest,
} from './governors.ts';
import type { Trigger } from './trigger.ts';

export function moodOf(sentence: Sentence, trigger: Trigger): MoodReading {
  const told = moodOfForm(sentence, trigger);
  // An embassy that may reopen is spoken of as a plan.
  if (trigger.type === 'diplomatic_relations' && told.why === 'possible') return { ...told, mood: 'planned' };
  if (told.mood === 'planned' && isQuestion(sentence)) return reading('called_for', 'a question');
  if (told.mood !== 'occurred' && told.mood !== 'given') return doubted(sentence, trigger, told) ?? told;
  const asked = sentence.block === 'title' ? governor(sentence, trigger.cue, ['mode.query'], 5, 0) : null;
  if (asked) return reading('given', 'asked after', asked.cue);
  const untrue = governor(sentence, trigger.cue, ['mode.untrue'], 9, 9);
  if (untrue) return reading('denied', 'said to be untrue', untrue.cue);
  const hearsay = governor(sentence, trigger.cue, ['mode.hearsay'], 18, 0);
  if (hearsay) return reading('called_for', rumour, hearsay.cue);
  const [prelim] = isSanctions(trigger) ? cuesOf(sentence, 'mode.prelim') : [];
  if (prelim && told.mood === 'occurred') return reading('planned', 'agreed, not adopted', prelim);
  return isQuestion(sentence) ? reading('called_for', 'a question') : told;
}

/** "called the rumours of an amnesty exaggerated": what was foreseen is said to be untrue. */
function doubted(sentence: Sentence, trigger: Trigger, told: MoodReading): MoodReading | null {
  if (told.mood !== 'planned' && !told.cues.some((cue) => cue.key === 'mode.predict')) return null;
  const untrue = governor(sentence, trigger.cue, ['mode.untrue'], 12, 12);
  if (untrue) return reading('denied', 'said to be untrue', untrue.cue);
  const hearsay = governor(sentence, trigger.cue, ['mode.hearsay'], 12, 0);
  return hearsay && reading('called_for', rumour, hearsay.cue);
}

/** With its mark, or opened by a word that asks ("Чи", "Czy", "Ar"). */
function isQuestion(sentence: Sentence): boolean {
  return sentence.question || cuesOf(sentence, 'mode.whether').some((cue) => cue.from === 0);
}

/** "not until they are freed", "пока не освободят": the release is what is waited for, whatever its negation. */
function awaited(sentence: Sentence, trigger: Trigger): MoodReading | null {
  if (trigger.type !== 'prisoner_release' || !awaitedForms.has(trigger.form)) return null;
  const until = governor(sentence, trigger.cue, ['mode.until'], 8, 0);
  if (!until || breaksBetween(sentence, until.cue, trigger.cue)) return null;
  return reading('called_for', 'a condition', until.cue);
}

const awaitedForms = new Set(['done', 'now', 'will', 'bare']);

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
      return moodOfNoun(sentence, trigger);
    case 'refused':
      return { mood: 'denied', why: 'no easing', cues: [] };
    case 'standing':
      return moodOfStanding(sentence, trigger);
    case 'was':
      return { mood: 'background', why: 'standing sanctions', cues: [] };
    case 'undone':
    case 'unnow':
      return { mood: 'occurred', why: 'not prolonged', cues: [] };
    default:
      return moodOfBare(sentence, trigger);
  }
}

function moodOfParticiple(sentence: Sentence, trigger: Trigger): MoodReading {
  const asked = governor(sentence, trigger.cue, ['mode.demand', 'mode.hope'], 10, 0);
  const wish = asked && governor(sentence, trigger.cue, ['mode.sothat'], 6, 0);
  if (asked && wish) return reading('called_for', 'asked for', asked.cue);
  return { mood: 'given', why: 'a participle takes it as known', cues: [] };
}

// Finite verbs: it happened, unless negated, modal or in a clause of wish.

function moodOfFinite(sentence: Sentence, trigger: Trigger): MoodReading {
  // "should they be freed", "asks that they be freed": after "be" it is no fact.
  if (isBehindBe(sentence, trigger.cue) || isPassiveOfModal(sentence, trigger.cue))
    return moodOfBare(sentence, trigger);
  const wanted = wantedDone(sentence, trigger);
  if (wanted) return wanted;
  if (isCausative(sentence, trigger.cue)) return moodOfBare(sentence, trigger);
  const not = negation(sentence, trigger.cue, sentence.verbLast ? 8 : 3);
  const fail = governor(sentence, trigger.cue, ['mode.fail'], 3, 2);
  if (fail) return reading('denied', 'failed', fail.cue);
  const modal = governor(sentence, trigger.cue, ['mode.inf', 'mode.may', 'mode.should', 'mode.will'], 6, 0);
  if (modal && isAuxiliary(sentence, modal.cue, trigger)) return moodOfBare(sentence, trigger);
  if (not) return reading('denied', 'negated', not);
  const refused = governor(sentence, trigger.cue, ['mode.refuse'], 6, 0);
  if (refused && thatBetween(sentence, refused.cue, trigger.cue)) return reading('denied', 'denied', refused.cue);
  const asked = governor(sentence, trigger.cue, ['mode.demand', 'mode.hope'], 14, 0);
  if (asked && thatBetween(sentence, asked.cue, trigger.cue)) return reading('called_for', 'asked for', asked.cue);
  const wish = governor(sentence, trigger.cue, ['mode.sothat'], 8, 0);
  if (wish) return reading('called_for', 'a clause of wish', wish.cue);
  const conditions = trigger.type === 'prisoner_release' ? ['mode.if', 'mode.until'] : ['mode.if'];
  const condition = governor(sentence, trigger.cue, conditions, 8, 0);
  if (condition) return reading('called_for', 'a condition', condition.cue);
  // "werden wohl verlängert": the guess stands before a verb at the end.
  const guess = governor(sentence, trigger.cue, ['mode.guess'], 6, 0);
  if (guess && !breaksBetween(sentence, guess.cue, trigger.cue)) return reading('called_for', 'predicted', guess.cue);
  if (trigger.form === 'now') return moodOfPresent(sentence, trigger);
  const would = governor(sentence, trigger.cue, ['mode.would'], 2, 2);
  if (would) return reading('called_for', 'a conditional', would.cue);
  const known = governor(sentence, trigger.cue, ['mode.concession', 'mode.known'], 7, 0);
  if (known && !isComparison(sentence, known.cue) && (known.cue.matched > 1 || known.distance <= 4))
    return reading('deal', 'taken as known', known.cue);
  return reading('occurred', 'told as a fact');
}

/** "nach mehr als fünf Jahren": the conjunction of time is part of "more than". */
function isComparison(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'say.atleast').some((more) => more.from < cue.to && cue.from < more.to);
}

/** "seeks to have them freed": the participle is what somebody wants done ("to have been freed" is not). */
function isCausative(sentence: Sentence, verb: Cue): boolean {
  if (!sentence.marksInfinitives) return false;
  return cuesOf(sentence, 'mode.inf').some((mark) => {
    const have = sentence.tokens[mark.to];
    const next = sentence.tokens[mark.to + 1]?.word;
    const gap = verb.from - mark.to;
    return have?.word === 'have' && next !== 'been' && gap > 1 && gap <= 8;
  });
}

/** "to be freed", "has to be formally adopted". */
function isBehindBe(sentence: Sentence, cue: Cue): boolean {
  if (!sentence.marksInfinitives) return false;
  const before = sentence.tokens[cue.from - 1]?.word ?? '';
  return before === 'be' || (before.endsWith('ly') && sentence.tokens[cue.from - 2]?.word === 'be');
}

/** "soll künftig härter bestraft werden": the modal stands far in front, its infinitive right behind the participle. */
function isPassiveOfModal(sentence: Sentence, cue: Cue): boolean {
  if (!sentence.verbLast || sentence.tokens[cue.to]?.word !== 'werden') return false;
  const modal = governor(sentence, cue, ['mode.will', 'mode.may', 'mode.should'], 9, 0);
  return modal !== null && !breaksBetween(sentence, modal.cue, cue);
}

/** "wanted its listing annulled": what somebody asks to have done, denied where the asking is refused. */
function wantedDone(sentence: Sentence, trigger: Trigger): MoodReading | null {
  if (trigger.form !== 'done' || beens.has(sentence.tokens[trigger.cue.from - 1]?.word ?? '')) return null;
  const found = governor(sentence, trigger.cue, ['quiet.wanted'], 4, 0);
  if (!found || breaksBetween(sentence, found.cue, trigger.cue)) return null;
  const refused = governor(sentence, found.cue, ['mode.refuse'], 12, 0);
  return refused
    ? reading('denied', 'refused what was asked for', refused.cue, found.cue)
    : reading('called_for', 'asked for', found.cue);
}

const beens = new Set('is are was were been has have had and'.split(' '));

/** "demand that the regime frees …" */
function thatBetween(sentence: Sentence, asked: Cue, verb: Cue): boolean {
  return cuesOf(sentence, 'mode.that').some(
    (that) => that.from >= asked.to && that.to <= verb.from && that.from - asked.to <= 4,
  );
}

/** "will be freed", "to be lifted": an auxiliary makes a participle an infinitive. */
function isAuxiliary(sentence: Sentence, cue: Cue, trigger: Trigger): boolean {
  const nots = cuesOf(sentence, 'mode.not');
  for (let at = cue.to; at < trigger.cue.from; at++) {
    const word = sentence.tokens[at]?.word ?? '';
    const isSmall = auxiliaries.has(word) || word.endsWith('ed') || nots.some((not) => not.from === at);
    if (!isSmall) return false;
  }
  return true;
}

const auxiliaries = new Set(
  'be have been also soon only now finally eventually or and keep them it all brought taken sent flown come coming back zostać być бути быть быць būti werden'.split(
    ' ',
  ),
);

function moodOfPresent(sentence: Sentence, trigger: Trigger): MoodReading {
  const plan = governor(sentence, trigger.cue, ['mode.prelim', 'mode.plan'], 3, 0);
  if (plan) return reading('planned', 'planned', plan.cue);
  return reading('occurred', 'told in the present');
}

// Futures.

function moodOfFuture(sentence: Sentence, trigger: Trigger): MoodReading {
  const not = negation(sentence, trigger.cue, 3);
  if (not) return reading('denied', 'negated', not);
  const refused = governor(sentence, trigger.cue, ['mode.refuse'], 6, 0);
  if (refused && thatBetween(sentence, refused.cue, trigger.cue)) return reading('denied', 'denied', refused.cue);
  const guess = governor(sentence, trigger.cue, ['mode.hope', 'mode.predict'], 16, 4) ?? ifClause(sentence, trigger);
  if (guess) return reading('called_for', 'hoped for or predicted', guess.cue);
  const decided = governor(sentence, trigger.cue, ['mode.decide'], 8, sentence.block === 'body' ? 0 : 16);
  // What unnamed diplomats say will be done is not yet announced.
  const isUnnamed = cuesOf(sentence, 'say.source').length > 0;
  if (decided && isSanctions(trigger) && !isUnnamed) return reading('occurred', 'announced as decided', decided.cue);
  const [decree] = trigger.type === 'prisoner_release' ? cuesOf(sentence, 'mode.decree') : [];
  if (decree) return reading('occurred', 'decreed', decree);
  return reading('planned', futureTold);
}

/** "if they are lifted"; in "if that goes on, they will be lifted" the comma ends the condition, and the promise stands. */
function ifClause(sentence: Sentence, trigger: Trigger): Governor | null {
  const found = governor(sentence, trigger.cue, ['mode.if'], 16, 0);
  return found && !breaksBetween(sentence, found.cue, trigger.cue) ? found : null;
}

function isSanctions(trigger: Trigger): boolean {
  return trigger.type.startsWith('sanctions');
}

// Infinitives: what governs them decides.

const governors: readonly (readonly [string, Mood, string])[] = [
  ['mode.refuse', 'denied', 'refused'],
  ['mode.fail', 'denied', 'failed'],
  ['mode.demand', 'called_for', 'demanded'],
  ['mode.hope', 'called_for', 'hoped for'],
  ['mode.predict', 'called_for', 'predicted'],
  ['mode.should', 'called_for', 'an opinion'],
  ['mode.may', 'called_for', 'possible'],
  ['mode.if', 'called_for', 'a condition'],
  ['mode.plan', 'planned', 'planned'],
  ['mode.negotiate', 'planned', 'negotiated'],
  ['mode.will', 'planned', 'of the future'],
  ['mode.prelim', 'planned', 'agreed, not adopted'],
  ['mode.decide', 'occurred', 'decided'],
  ['mode.exchange', 'deal', 'part of a deal'],
];

const bareReach = 14;
const bareReachRight = 7;

function moodOfBare(sentence: Sentence, trigger: Trigger): MoodReading {
  const found = strongest(sentence, trigger.cue, governors, bareReach, bareReachRight);
  const not = negation(sentence, trigger.cue, 4);
  if (!found && not) return reading('denied', 'negated', not);
  if (!found) return moodOfLoneBare(sentence, trigger);
  const [governing, mood, why] = found;
  if (mood === 'denied') return reading('denied', why, governing.cue);
  if (isProposed(sentence, trigger, governing.cue)) return reading('planned', 'proposed', governing.cue);
  const refused = governor(sentence, governing.cue, ['mode.refuse'], 5, 0);
  if (refused && mood !== 'deal') return reading('denied', `refused what was ${why}`, refused.cue, governing.cue);
  const isNear = not && distance(sentence, not, trigger.cue) <= 2 && !andBetween(sentence, not, trigger.cue);
  const negatedGovernor = negation(sentence, governing.cue, 2) ?? (isNear ? not : null);
  if (negatedGovernor && mood !== 'given') return reading('denied', `not ${why}`, governing.cue, negatedGovernor);
  if (
    mood === 'occurred' &&
    governor(sentence, governing.cue, ['mode.plan', 'mode.hope', 'mode.predict', 'mode.will'], 3, 0)
  ) {
    return reading('planned', 'a decision still to come', governing.cue);
  }
  if (why === 'of the future') return moodOfFuture(sentence, trigger);
  return reading(mood, why, governing.cue);
}

/** What the Union's own bodies propose is its plan; what a member or others propose is a demand. */
function isProposed(sentence: Sentence, trigger: Trigger, governing: Cue): boolean {
  if (!isSanctions(trigger)) return false;
  if (!cuesOf(sentence, 'mode.propose').some((cue) => cue.from === governing.from)) return false;
  return sentence.cues.some(
    (cue) => cue.key === 'authority.EU' && cue.to <= governing.from && governing.from - cue.to <= 2,
  );
}

const standingGovernors = governors.filter(([key]) =>
  ['mode.refuse', 'mode.fail', 'mode.demand', 'mode.plan', 'mode.negotiate', 'mode.prelim'].includes(key),
);

/** What is refused in court is the suit against the sanctions, not the sanctions. */
function isSuit(sentence: Sentence): boolean {
  return cuesOf(sentence, 'court.suit').length > 0;
}

/** "calls for sanctions", "no agreement on sanctions", else sanctions that exist. */
function moodOfStanding(sentence: Sentence, trigger: Trigger): MoodReading {
  const found = strongest(sentence, trigger.cue, standingGovernors, 5, sentence.verbLast ? 6 : 2);
  // What is refused further off is something else: an appeal, a change, a border.
  const isOther = found?.[1] === 'denied' && (isSuit(sentence) || found[0].distance > 1);
  if (!found || isOther) return { mood: 'background', why: 'standing sanctions', cues: [] };
  return reading(found[1], found[2], found[0].cue);
}

/** In a headline "to lift" is a plan and, where infinitives carry a marker, "lift" without one the present of a plural. */
function moodOfLoneBare(sentence: Sentence, trigger: Trigger): MoodReading {
  if (sentence.block !== 'title') return { mood: 'void', why: 'an infinitive alone', cues: [] };
  const isMarked = governor(sentence, trigger.cue, ['mode.inf'], 1, 0) !== null;
  if (isMarked || !sentence.marksInfinitives) return reading('planned', 'an infinitive in a headline');
  return trigger.type.startsWith('sanctions') && trigger.object !== null && trigger.cue.to <= trigger.object.from
    ? reading('occurred', 'the present of a plural')
    : { mood: 'void', why: 'an infinitive alone', cues: [] };
}

// Nouns: "the release of", "the lifting of sanctions".

const nounGovernors: readonly (readonly [string, Mood, string])[] = [
  ...governors.filter(([key]) => key !== 'mode.may' && key !== 'mode.will' && key !== 'mode.should'),
  ['mode.presuppose', 'given', 'taken as known'],
  ['mode.welcome', 'given', 'welcomed'],
];

function moodOfNoun(sentence: Sentence, trigger: Trigger): MoodReading {
  const found = strongest(sentence, trigger.cue, nounGovernors, 9, sentence.verbLast ? 20 : 6);
  const would = governor(sentence, trigger.cue, ['mode.would'], 0, 12);
  if (would && (!found || found[1] === 'given')) return reading('called_for', 'a conditional', would.cue);
  // "Of a lifting of sanctions, she said, there is no talk": the topic opens the sentence, its verb closes it.
  const far = !found && trigger.cue.from <= 2 ? governor(sentence, trigger.cue, ['mode.refuse'], 0, 16) : null;
  if (far && far.cue.matched > 1) return reading('denied', 'refused', far.cue);
  const none = found ? null : negation(sentence, trigger.cue, 1);
  // "a deportation, not a pardon" contrasts two words for what happened.
  if (none && (sentence.tokens[none.from]?.breakBefore ?? 0) === 0) return reading('denied', 'none of it', none);
  if (!found) {
    return sentence.block === 'title'
      ? reading('occurred', 'a headline without a verb')
      : reading('given', 'a noun takes it as known');
  }
  const [governing, mood, why] = found;
  if (isProposed(sentence, trigger, governing.cue)) return reading('planned', 'proposed', governing.cue);
  const failed = governor(sentence, trigger.cue, ['mode.fail'], 0, 10);
  if (mood === 'planned' && failed && !breaksBetween(sentence, trigger.cue, failed.cue))
    return reading('denied', 'did not happen', failed.cue);
  if (!governing.left && !sentence.verbLast && breaksBetween(sentence, trigger.cue, governing.cue)) {
    return reading(sentence.block === 'title' ? 'occurred' : 'given', 'a noun takes it as known');
  }
  const refused =
    mood === 'denied' || mood === 'given' || mood === 'deal'
      ? null
      : governor(sentence, governing.cue, ['mode.refuse'], 5, 0);
  if (refused) return reading('denied', `refused what was ${why}`, refused.cue, governing.cue);
  const undone = cuesOf(sentence, 'mode.not').find(
    (other) => other.from >= trigger.cue.to && other.from - trigger.cue.to <= 5 && decides(sentence, other),
  );
  if (undone) return reading('denied', 'not decided', undone);
  const not = negation(sentence, governing.cue, 2) ?? negation(sentence, trigger.cue, 1);
  if (not && mood !== 'given' && mood !== 'denied') return reading('denied', `not ${why}`, governing.cue, not);
  return reading(mood, why, governing.cue);
}

/** "not to wait and adopt": the negation ends before the "and". */
function andBetween(sentence: Sentence, not: Cue, cue: Cue): boolean {
  return cuesOf(sentence, 'say.and').some((and) => and.from >= not.to && and.to <= cue.from);
}

function breaksBetween(sentence: Sentence, one: Cue, other: Cue): boolean {
  return sentence.tokens.slice(one.to, other.from + 1).some((token) => token.breakBefore > 0);
}

/** "no decision on … was taken": the negation stands at the verb of deciding. */
function decides(sentence: Sentence, not: Cue): boolean {
  return ['adopt.done', 'mode.decide'].some((key) => cuesOf(sentence, key).some((cue) => cue.from === not.to));
}

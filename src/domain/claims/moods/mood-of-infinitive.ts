// Infinitives: what governs them decides.

import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import { andBetween, breaksBetween, followsInClause, thatBetween } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import {
  agreedWhy,
  askedNotTo,
  decidedWhy,
  demandedWhy,
  governor,
  infinitiveHeadline,
  isTakenByNobody,
  type Mood,
  type MoodReading,
  negatedWhy,
  negation,
  negationOf,
  negotiatedWhy,
  pluralTold,
  reading,
  refusedWhy,
  strongest,
  undecided,
} from './governors.ts';
import { conditionBehind, moodOfFuture, moodOfToldPassive } from './mood-of-future.ts';
import { decisionBefore, isDecisionSpokenOf, isStillToBeTaken } from './topics-and-purposes.ts';

export const governors: readonly (readonly [string, Mood, string])[] = [
  ['mode.refuse', 'denied', refusedWhy],
  ['mode.fail', 'denied', 'failed'],
  ['mode.demand', 'called_for', demandedWhy],
  ['mode.hope', 'called_for', 'hoped for'],
  ['mode.predict', 'called_for', 'predicted'],
  ['mode.should', 'called_for', 'an opinion'],
  ['mode.may', 'called_for', 'possible'],
  ['mode.if', 'called_for', 'a condition'],
  ['mode.plan', 'planned', 'planned'],
  ['mode.negotiate', 'planned', negotiatedWhy],
  ['mode.discussed', 'planned', negotiatedWhy],
  ['mode.will', 'planned', 'of the future'],
  ['mode.prelim', 'planned', agreedWhy],
  ['mode.decide', 'occurred', decidedWhy],
  ['mode.exchange', 'deal', 'part of a deal'],
];

const bareReach = 14;
const bareReachLast = 28; // "beschlossen, die Maßnahmen angesichts der Lage … um ein weiteres Jahr … zu verlängern"
const bareReachRight = 7;
const openingReach = 20;
const chainReach = 20;

export function moodOfBare(sentence: Sentence, trigger: Trigger): MoodReading {
  if (isOfRelative(sentence, trigger.cue)) return reading('given', 'a relative clause takes it as known');
  const open = deliberated(sentence, trigger.cue);
  if (open) return reading('planned', 'still to be decided', open);
  const known = knownGerund(sentence, trigger.cue);
  if (known) return reading('given', 'a gerund takes it as known', known);
  const reach = sentence.verbLast ? bareReachLast : bareReach;
  const found =
    strongest(sentence, trigger.cue, governors, reach, rightReachOf(sentence, trigger.cue)) ??
    strongest(sentence, firstOfChain(sentence, trigger.cue), governors, bareReach, 0);
  const not = negation(sentence, trigger.cue, 4);
  if (!found && not) return reading('denied', negatedWhy, not);
  if (!found) return moodOfToldPassive(sentence, trigger) ?? moodOfLoneBare(sentence, trigger);
  const [governing, mood, why] = behindDecision(sentence, trigger.cue, found);
  if (mood === 'denied') return reading('denied', why, governing.cue);
  if (isProposed(sentence, trigger, governing.cue)) return reading('planned', 'proposed', governing.cue);
  const refused = governor(sentence, governing.cue, ['mode.refuse'], 5, 0);
  if (refused && mood !== 'deal') return reading('denied', `refused what was ${why}`, refused.cue, governing.cue);
  const isNear = not && distance(sentence, not, trigger.cue) <= 2 && !andBetween(sentence, not, trigger.cue);
  const negatedGovernor = negationOf(sentence, governing.cue) ?? (isNear ? not : null);
  if (negatedGovernor && isAskedNotTo(trigger, governing.cue, negatedGovernor))
    return reading('called_for', askedNotTo, governing.cue, negatedGovernor);
  // "if Minsk does not free him": a threat to get it.
  const isThreat = governing.cue.key === 'mode.if' && trigger.type === 'prisoner_release';
  if (negatedGovernor && mood !== 'given' && !isThreat)
    return reading('denied', `not ${why}`, governing.cue, negatedGovernor);
  if (
    mood === 'occurred' &&
    governor(sentence, governing.cue, ['mode.plan', 'mode.hope', 'mode.predict', 'mode.will'], 3, 0)
  ) {
    return reading('planned', 'a decision still to come', governing.cue);
  }
  // "may soon lift": what is planned is only possible.
  const possible = mood === 'planned' ? governor(sentence, governing.cue, ['mode.may'], 1, 0) : null;
  if (possible) return reading('called_for', `possibly ${why}`, possible.cue, governing.cue);
  if (why === decidedWhy && isStillToBeTaken(sentence, trigger.cue))
    return reading('planned', 'a decision still to come', governing.cue);
  if (why === decidedWhy && isTakenByNobody(sentence, governing.cue))
    return reading('called_for', undecided, governing.cue);
  if (
    isOfAnnouncement(sentence, governing.cue) ||
    (why === decidedWhy && isDecisionSpokenOf(sentence, governing.cue, trigger.cue))
  )
    return reading('given', 'a decision taken as known', governing.cue);
  // "agreed to lift them if Minsk keeps its word"
  const condition = why === decidedWhy && governing.left ? conditionBehind(sentence, trigger) : undefined;
  if (condition) return reading('called_for', 'a condition', condition);
  if (why === 'of the future' || isReportedFuture(sentence, governing.cue)) return moodOfFuture(sentence, trigger);
  return reading(mood, why, governing.cue);
}

type Governed = NonNullable<ReturnType<typeof strongest>>;

function behindDecision(sentence: Sentence, verb: Cue, found: Governed): Governed {
  const decision = decisionBefore(sentence, verb, found[0].cue);
  return decision ? [{ ...found[0], cue: decision, left: true }, 'occurred', decidedWhy] : found;
}

/** "called on the ministers not to ease the sanctions": a plea to keep them, of others, is no refusal. */
function isAskedNotTo({ type }: Trigger, governing: Cue, not: Cue): boolean {
  return type === 'sanctions_eased' && governing.key === 'mode.demand' && governing.to < not.from;
}

/** "To let go those who …, Minsk does not intend": an infinitive that opens the sentence waits for its verb. */
function rightReachOf({ marksInfinitives }: Sentence, { from }: Cue): number {
  return from === 0 && !marksInfinitives ? openingReach : bareReachRight;
}

/** "demand to extend the list, close the gaps and free the journalist": what governs the first infinitive governs them all. */
function firstOfChain(sentence: Sentence, cue: Cue): Cue {
  const bares = sentence.cues.filter((each) => each.form === 'bare' && each.to <= cue.from).reverse();
  let first = cue;
  for (const bare of bares) {
    if (distance(sentence, bare, first) > chainReach) break;
    if (andBetween(sentence, bare, first) || breaksBetween(sentence, bare, first, 'comma')) first = bare;
  }
  return first;
}

/** "decided to keep the sanctions that punish Minsk": what the sanctions do is no infinitive. */
function isOfRelative(sentence: Sentence, { from }: Cue): boolean {
  const word = sentence.tokens[from - 1]?.word;
  if (!sentence.marksInfinitives || (word !== 'that' && word !== 'which')) return false;
  return endsAt(sentence, ['arg.sanction', 'arg.sanctionweak'], from - 1);
}

const gerundReach = 10;
const gerundWords = new Set(['for', 'after', 'by', 'since']);

/** "thanked Minsk for letting 16 people go", "after freeing them": a gerund behind thanks or praise is a fact. */
function knownGerund(sentence: Sentence, cue: Cue): Cue | null {
  const { tokens, marksInfinitives } = sentence;
  if (!marksInfinitives || !tokens[cue.from]?.word.endsWith('ing')) return null;
  if (!gerundWords.has(tokens[cue.from - 1]?.word ?? '')) return null;
  return governor(sentence, cue, ['mode.presuppose', 'mode.welcome'], gerundReach, 0)?.cue ?? null;
}

const speechReach = 5;

/** "said it would lift …": the future of what was said; with an "if" it stays a condition. */
function isReportedFuture(sentence: Sentence, governing: Cue): boolean {
  if (!sentence.marksInfinitives || !startsAt(sentence, ['mode.would'], governing.from)) return false;
  if (sentence.tokens[governing.from]?.word !== 'would' || hasCue(sentence, 'mode.if')) return false;
  // "of whom about 1,500 would be let out": a part of those whom the law covers.
  if (cuesOf(sentence, 'say.part').some((part) => followsInClause(sentence, governing, part, partReach))) return true;
  const says = governor(sentence, governing, ['say.says'], speechReach, 0) ?? promised(sentence, governing);
  if (isSaidFarther(sentence, governing)) return true;
  return says !== null && !breaksBetween(sentence, says.cue, governing);
}

/** "said this week after talks with the President that they would be widened": the day and the place stand between. */
function isSaidFarther(sentence: Sentence, would: Cue): boolean {
  const that = sentence.tokens.findLastIndex(({ word }, at) => word === 'that' && at < would.from);
  const says = cuesOf(sentence, 'say.says').findLast(({ to }) => to <= that);
  if (!says || would.from - that > clauseReach || negation(sentence, says, 2)) return false;
  // "said she hoped that", "said that in his view they might": what is hoped or guessed is not told.
  return !cuesOfAny(sentence, open).some(({ from, to }) => from >= says.to && to <= would.from);
}

const partReach = 3; // words
const clauseReach = 16;
const open = ['mode.hope', 'mode.predict', 'mode.demand', 'mode.may', 'quiet.whether', 'say.but'];

const announcedReach = 24;

/** "the announcement by the envoy on 13 December that sanctions would be lifted": by whom and when stand between. */
function isOfAnnouncement({ tokens }: Sentence, would: Cue): boolean {
  const that = tokens.findLastIndex(({ word }, at) => word === 'that' && at < would.from);
  const noun = tokens.findLastIndex(({ word }, at) => word === 'announcement' && at < that);
  return noun !== -1 && would.from - noun <= announcedReach && would.from - that <= speechReach;
}

/** "promised the Americans that women would be let out first" */
function promised(sentence: Sentence, governing: Cue): ReturnType<typeof governor> {
  const promise = governor(sentence, governing, ['mode.plan'], speechReach, 0);
  return promise && thatBetween(sentence, promise.cue, governing) ? promise : null;
}

const deliberations = ['mode.plan', 'mode.negotiate', 'mode.decide'];
const deliberationReach = 6;

/** "will decide whether to scrap them", "has not decided whether to join": the question is open, and on the table. */
function deliberated(sentence: Sentence, cue: Cue): Cue | null {
  const [whether] = cuesOf(sentence, 'quiet.whether').filter((each) => each.from <= cue.to + 1);
  if (!whether) return null;
  const open = governor(sentence, whether, deliberations, deliberationReach, 0);
  return open && open.cue.to <= cue.from ? open.cue : null;
}

/** What the Union's own bodies propose is its plan; what a member or others propose is a demand. */
export function isProposed(sentence: Sentence, trigger: Trigger, governing: Cue): boolean {
  if (!isSanctions(trigger.type)) return false;
  if (!startsAt(sentence, ['mode.propose'], governing.from)) return false;
  return sentence.cues.some(
    (cue) =>
      cue.key === 'authority.EU' &&
      // "what the Commission proposes": in a headline it may follow, too.
      ((cue.to <= governing.from && (sentence.verbLast || governing.from - cue.to <= 2)) ||
        (sentence.block === 'title' && cue.from === governing.to)),
  );
}

/** In a headline "to lift" is a plan and, where infinitives carry a marker, "lift" without one the present of a plural. */
function moodOfLoneBare(sentence: Sentence, trigger: Trigger): MoodReading {
  if (sentence.marksInfinitives && trigger.cue.from === 0) return reading('called_for', 'an imperative');
  if (sentence.block !== 'title') return reading('void', 'an infinitive alone');
  const isMarked = governor(sentence, trigger.cue, ['mode.inf'], 1, 0) !== null;
  if (isMarked || !sentence.marksInfinitives) return reading('planned', infinitiveHeadline);
  return isPresentOfPlural(sentence, trigger)
    ? reading('occurred', pluralTold)
    : reading('void', 'an infinitive alone');
}

/** "U.S. impose sanctions", "EU and Canada sanction Belarus": in a headline the subject stands before, whom it hits behind. */
function isPresentOfPlural(sentence: Sentence, { type, object, cue }: Trigger): boolean {
  if (!isSanctions(type)) return false;
  if (cue.group === 'designate') return groupOf(sentence, 'authority').some(({ to }) => to === cue.from);
  return object !== null && cue.to <= object.from;
}

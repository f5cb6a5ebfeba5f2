// Finite verbs: it happened, unless negated, modal or in a clause of wish.
import type { Trigger } from '../triggers/trigger.ts';
import { notOfSplitVerb } from '../words/across-aside.ts';
import { breaksBetween, cueBetween, follows, thatBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import {
  failedOrVain,
  isAgreedTo,
  isHavingDone,
  isOfListingNoun,
  isReportedPast,
  isToldOf,
  planAdopted,
} from './around-finite.ts';
import { moodOfNegated, openingIf, releaseAwaited } from './conditions.ts';
import { demandOf, hasLeftDemand } from './coordinated.ts';
import {
  governor,
  governorInClause,
  isInside,
  isUntilDay,
  knownWhy,
  type MoodReading,
  negation,
  notBehind,
  pastTold,
  presentTold,
  reading,
} from './governors.ts';
import { knownOf } from './known-clauses.ts';
import { moodOfFuture } from './mood-of-future.ts';
import { moodOfBare } from './mood-of-infinitive.ts';
import { isRelative, moodOfRelative, relativeReach } from './relative-clauses.ts';
import { wantedToLast } from './wished-plans.ts';

export function moodOfFinite(sentence: Sentence, trigger: Trigger): MoodReading {
  // "should they be freed", "asks that they be freed": after "be" it is no fact.
  if (isBehindBe(sentence, trigger.cue) || isPassiveOfModal(sentence, trigger.cue) || isAgreedTo(sentence, trigger.cue))
    return moodOfBare(sentence, trigger);
  const decidedNot = trigger.cue.group === 'adopt' ? notBehind(sentence, trigger.cue) : null;
  if (decidedNot) return reading('denied', 'decided against', decidedNot);
  const begun = trigger.cue.group === 'adopt' ? planAdopted(sentence, trigger) : undefined;
  if (begun) return reading('planned', 'a plan is adopted', begun);
  if (isImperative(sentence, trigger.cue)) return reading('called_for', 'asked for');
  if (isInverted(sentence, trigger.cue)) return reading('called_for', 'a condition');
  if (isOfSubject(sentence, trigger)) return reading('background', 'a participle takes it as known');
  if (isBehindHaving(sentence, trigger) || isAttributive(sentence, trigger) || isOfListingNoun(sentence, trigger.cue))
    return reading('given', 'a participle takes it as known');
  const wanted = wantedDone(sentence, trigger) ?? wantedToLast(sentence, trigger);
  if (wanted) return wanted;
  if (isHavingDone(sentence, trigger.cue)) return reading('void', 'a gerund');
  if (isCausative(sentence, trigger.cue) || isInvertedFuture(sentence, trigger.cue))
    return moodOfBare(sentence, trigger);
  const not = negation(sentence, trigger.cue, sentence.verbLast ? 8 : 3) ?? notFartherOff(sentence, trigger);
  const vain = failedOrVain(sentence, trigger);
  if (vain) return vain;
  const modal = governor(sentence, trigger.cue, ['mode.inf', 'mode.may', 'mode.should', 'mode.will'], 6, 0);
  if (modal && isAuxiliary(sentence, modal.cue, trigger)) return moodOfBare(sentence, trigger);
  if (not) return moodOfNegated(sentence, trigger, not);
  if (isShutLater(sentence, trigger.cue)) return moodOfFuture(sentence, trigger);
  const notAll = governorInClause(sentence, trigger.cue, ['mode.notall'], notAllReach, 0);
  if (notAll) return reading('denied', 'not of all', notAll.cue);
  if (isRelative(sentence, trigger)) return moodOfRelative(sentence, trigger);
  const refused = governor(sentence, trigger.cue, ['mode.refuse'], sentence.verbLast ? 16 : 12, 0);
  if (refused && thatBetween(sentence, refused.cue, trigger.cue)) return reading('denied', 'denied', refused.cue);
  const asked = demandOf(sentence, trigger.cue);
  if (asked) return reading('called_for', 'asked for', asked);
  const wish = governor(sentence, trigger.cue, ['mode.sothat'], sentence.verbLast ? 14 : 8, 0);
  if (wish && !hasLeftDemand(sentence, trigger.cue)) return reading('called_for', 'a clause of wish', wish.cue);
  const waits = trigger.type === 'prisoner_release' || trigger.cue.group === 'ease'; // "until the sanctions are lifted"
  const conditions = waits ? ['mode.if', 'mode.until'] : ['mode.if'];
  const condition = governor(sentence, trigger.cue, conditions, 8, 0) ?? openingIf(sentence, trigger.cue);
  const isCondition =
    condition && !isInside(sentence, condition.cue, trigger.cue) && !isUntilDay(sentence, condition.cue);
  // "поки не знає, хто вийшов на волю": who came out is not known yet, and that they did is.
  const isAsked = condition?.cue.key === 'mode.until' && cueBetween(sentence, 'mode.query', condition.cue, trigger.cue);
  if (isCondition && !isAsked) return reading('called_for', 'a condition', condition.cue);
  if (isAwaitedThen(sentence, trigger)) return reading('called_for', 'a condition');
  // "werden wohl verlängert": the guess stands before a verb at the end.
  const guess = governorInClause(sentence, trigger.cue, ['mode.guess'], 6, 0);
  if (guess) return reading('called_for', 'predicted', guess.cue);
  if (trigger.form === 'now') return moodOfPresent(sentence, trigger);
  const would = governor(sentence, trigger.cue, ['mode.would'], 2, 2);
  // "würden gestrichen, sagte Coale": speech that is reported in German tells a future so.
  if (would && sentence.verbLast && isToldOf(sentence, trigger.cue)) return moodOfFuture(sentence, trigger);
  if (would && !isReportedPast(sentence, trigger.cue)) return reading('called_for', 'a conditional', would.cue);
  const known = knownOf(sentence, trigger.cue);
  if (known) return known;
  return moodOfAside(sentence, trigger) ?? reading('occurred', pastTold);
}

function moodOfAside(sentence: Sentence, trigger: Trigger): MoodReading | null {
  if (isBasisOfExtended(sentence, trigger)) return reading('background', asideTold);
  return isAside(sentence, trigger) ? reading('given', asideTold) : null;
}

const asideTold = 'an aside takes it as known';

function notFartherOff(sentence: Sentence, trigger: Trigger): Cue | null {
  return noLonger(sentence, trigger) ?? notOfSplitVerb(sentence, trigger.cue) ?? null;
}

/** "no longer frees prisoners": what has come to an end does not happen. */
function noLonger(sentence: Sentence, { cue, form }: Trigger): Cue | null {
  if (form !== 'now') return null;
  return cuesOf(sentence, 'atliberty.nolonger').find(({ to }) => to === cue.from) ?? null;
}

/** "would be lifted once the prisoners were released": what is to come waits for it. */
function isAwaitedThen(sentence: Sentence, trigger: Trigger): boolean {
  const { type, cue } = trigger;
  if (isWhenPerfect(sentence, cue) || releaseAwaited(sentence, trigger)) return true;
  if (type !== 'prisoner_release') return false;
  const when = governor(sentence, cue, ['mode.when'], whenReach, 0)?.cue;
  if (!when || breaksBetween(sentence, when, cue)) return false;
  return cuesOfAny(sentence, ['mode.will', 'mode.would', 'ease.will']).some(({ to }) => to <= when.from);
}

const whenReach = 5;
const clauseReach = 9; // words
const presents = new Set(['is', 'are', 'has', 'have']);

/** "When all people are out and repression has stopped, we will ask …": behind an English present that opens with "when" stands what is to come. */
function isWhenPerfect(sentence: Sentence, cue: Cue): boolean {
  const { tokens, marksInfinitives } = sentence;
  const when = marksInfinitives ? governorInClause(sentence, cue, ['mode.when'], clauseReach, 0)?.cue : undefined;
  if (!when || !(when.from === 0 || (tokens[when.from]?.breakBefore ?? 0) > 0)) return false;
  const isPresent = tokens.slice(when.to, cue.from + 1).some(({ word }) => presents.has(word));
  return (
    isPresent && cuesOf(sentence, 'mode.will').some((will) => will.from >= cue.to && breaksBetween(sentence, cue, will))
  );
}

/** "Let them all go": the verb in front of its object asks ("Let go after five years" tells). */
function isImperative({ marksInfinitives, tokens }: Sentence, cue: Cue): boolean {
  return marksInfinitives && cue.from === 0 && tokens[0]?.word === 'let' && cue.places[1] !== 1;
}

const invertedReach = 5;

/** "Had Minsk freed them, …": the verb in front makes a condition. */
function isInverted({ marksInfinitives, tokens }: Sentence, cue: Cue): boolean {
  return marksInfinitives && tokens[0]?.word === 'had' && cue.from <= invertedReach;
}

/** "The embargo, lifted by Washington, …": told in passing. */
function isAside({ marksInfinitives, tokens }: Sentence, { type, cue }: Trigger): boolean {
  const isOfWhom = type === 'sanctions_imposed' && cue.group === 'designate'; // "The service, blacklisted by the EU, …"
  if (!(isOfWhom || type === 'sanctions_eased') || !marksInfinitives) return false;
  return tokens[cue.from]?.breakBefore === 1 && tokens[cue.to]?.word === 'by';
}

/** "keeps its sanctions on Belarus, imposed over the crackdown, for a year": the participle behind what is prolonged says what it is. */
function isBasisOfExtended(sentence: Sentence, { type, cue: { from, to } }: Trigger): boolean {
  if (type !== 'sanctions_imposed' || sentence.tokens[from]?.breakBefore !== 1) return false;
  // "prolonged its sanctions, imposed a ban on potash and listed 20": an English verb has its object behind it, a participle a preposition.
  if (sentence.marksInfinitives && !startsAt(sentence, ['mode.attribute', 'time.in'], to)) return false;
  const isBasis = cuesOf(sentence, 'time.basis').some((basis) => basis.from === from);
  return isBasis && [...groupOf(sentence, 'extend'), ...groupOf(sentence, 'keep')].some(({ to }) => to <= from);
}

/** "niebo będzie dla Belavii zamknięte": to whom a door will be shut stands between the auxiliary and its participle. */
function isShutLater(sentence: Sentence, cue: Cue): boolean {
  return cue.key === 'access.been' && governorInClause(sentence, cue, ['mode.will'], shutReach, 0) !== null;
}

const shutReach = 6; // words
const notAllReach = 8; // "not all of the political prisoners have been let go"

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

function isBehindHaving({ tokens }: Sentence, { cue }: Trigger): boolean {
  return tokens[cue.from - 1]?.word === 'having';
}

/** "the list of lifted sanctions", "jailed over chat with freed prisoner": a participle between a determiner or a preposition and its noun. */
function isAttributive(sentence: Sentence, { cue, object, form }: Trigger): boolean {
  if (!sentence.marksInfinitives || form !== 'done' || cue.matched > 1 || object === null) return false;
  const isBeside = follows(object, cue, 1);
  return isBeside && determiners.has(sentence.tokens[cue.from - 1]?.word ?? '');
}

/** "Sanctions imposed by the Council were praised": the verb of the sentence stands behind it. */
function isOfSubject(sentence: Sentence, { cue: { from, to }, object }: Trigger): boolean {
  if (
    !sentence.marksInfinitives ||
    object === null ||
    object.to > from ||
    endsAt(sentence, ['mode.been'], from) ||
    sentence.tokens[to]?.word !== 'by'
  )
    return false;
  return cuesOf(sentence, 'mode.been').some((been) => been.from > to && !breaksBetween(sentence, { from, to }, been));
}

const determiners = new Set('the these those with to'.split(' ')); // prepositions stand in mode.attribute

/** "zniesione zostaną", "сняты будут": the auxiliary of the future right behind its participle. */
function isInvertedFuture(sentence: Sentence, verb: Cue): boolean {
  if (sentence.marksInfinitives || sentence.verbLast || (sentence.tokens[verb.to]?.breakBefore ?? 0) > 0) return false;
  return verb.form === 'done' && startsAt(sentence, ['mode.will'], verb.to);
}

/** "to be freed", "has to be formally adopted". */
function isBehindBe(sentence: Sentence, cue: Cue): boolean {
  if (!sentence.marksInfinitives) return false;
  const before = sentence.tokens[cue.from - 1]?.word ?? '';
  // "urge Minsk to let the sick out": the past looks like the infinitive.
  const isLikePast = before === 'to' && cue.form === 'done';
  return before === 'be' || isLikePast || (before.endsWith('ly') && sentence.tokens[cue.from - 2]?.word === 'be');
}

/** "soll künftig härter bestraft werden": the modal stands far in front, its infinitive right behind the participle. */
function isPassiveOfModal(sentence: Sentence, cue: Cue): boolean {
  if (!sentence.verbLast) return false;
  // "weigerte sich, nach Litauen gebracht zu werden": an infinitive needs no modal.
  if (sentence.tokens[cue.to]?.word === 'zu' && sentence.tokens[cue.to + 1]?.word === 'werden') return true;
  if (sentence.tokens[cue.to]?.word !== 'werden') return false;
  const modal = governor(sentence, cue, ['mode.will', 'mode.may', 'mode.should'], 9, 0);
  return modal !== null && !breaksBetween(sentence, modal.cue, cue);
}

/** "wanted its listing annulled": what somebody asks to have done, denied where the asking is refused. */
export function wantedDone(sentence: Sentence, trigger: Trigger): MoodReading | null {
  if (trigger.cue.form !== 'done' || beens.has(sentence.tokens[trigger.cue.from - 1]?.word ?? '')) return null;
  // "wants the measures kept and the trade restrictions tightened": its object stands between.
  const reach = trigger.object !== null && trigger.object.to <= trigger.cue.from ? 12 : 4;
  const found = governor(sentence, trigger.cue, ['quiet.wanted'], reach, 0);
  if (!found || breaksBetween(sentence, found.cue, trigger.cue)) return null;
  // "asked not to be named": what is asked is an infinitive of its own.
  if (sentence.marksInfinitives && infinitiveWords.has(sentence.tokens[found.cue.to]?.word ?? '')) return null;
  const refused = governor(sentence, found.cue, ['mode.refuse'], 12, 0);
  return refused
    ? reading('denied', 'refused what was asked for', refused.cue, found.cue)
    : reading('called_for', 'asked for', found.cue);
}

const infinitiveWords = new Set(['to', 'not']);
const beens = new Set('is are was were been has have had and'.split(' '));

/** "will be freed", "to be lifted": an auxiliary makes a participle an infinitive. */
function isAuxiliary(sentence: Sentence, cue: Cue, trigger: Trigger): boolean {
  // "changed her term to a suspended one": a marker between the words of the verb makes it no infinitive.
  const isModal = cuesOfAny(sentence, ['mode.may', 'mode.will']).some(({ from }) => from === cue.from); // "sanctions would hit"
  if (cue.key === 'mode.inf' && cue.from > trigger.cue.from && !isModal) return false;
  // "arrived 52 people, six of whom must …, in Vilnius": in a gap of the verb, but behind a comma.
  const first = { from: trigger.cue.from, to: trigger.cue.from + 1 };
  if (cue.from > trigger.cue.from && breaksBetween(sentence, first, cue)) return false;
  const nots = cuesOf(sentence, 'mode.not');
  for (let at = cue.to; at < trigger.cue.from; at++) {
    const word = sentence.tokens[at]?.word ?? '';
    const isSmall = auxiliaries.has(word) || word.endsWith('ed') || nots.some((not) => not.from === at);
    if (!isSmall) return false;
  }
  return true;
}

const auxiliaries = new Set(
  'be have been due also soon only now finally eventually or and keep them it all brought taken sent flown come coming back biti být byt bude budou zostać być бути быть быць būti werden'.split(
    ' ',
  ),
);

function moodOfPresent(sentence: Sentence, trigger: Trigger): MoodReading {
  const awaited = releaseAwaited(sentence, trigger);
  if (awaited) return reading('called_for', 'a condition', awaited);
  const plan = governorInClause(sentence, trigger.cue, ['mode.prelim', 'mode.plan'], 3, 0);
  if (plan) return reading('planned', 'planned', plan.cue);
  // "When Washington lifts bans, Brussels imposes them": what goes so each time.
  if (startsAt(sentence, ['mode.when'], 0)) return reading('given', 'told as a habit');
  // "do not anger the regime while it lets people out": what goes on is known.
  const lasting = governorInClause(sentence, trigger.cue, ['mode.while'], 4, 0);
  if (lasting) return reading('given', knownWhy, lasting.cue);
  // "Europe keeps its sanctions although Washington makes exceptions": behind the main clause.
  const conceded = governor(sentence, trigger.cue, ['mode.concession'], 5, 0);
  if (conceded && conceded.cue.from > 0 && !breaksBetween(sentence, conceded.cue, trigger.cue))
    return reading('deal', knownWhy, conceded.cue);
  if (isPortrait(sentence, trigger.cue)) return reading('given', 'told as a habit');
  const offered = isOffer(sentence, trigger);
  return offered ? reading('planned', 'offered', offered) : reading('occurred', presentTold);
}

const offerReach = 3; // words between the verb and the condition

/** "Wir lassen die Gefangenen frei, wenn die Amerikaner Wort halten": a release for which something is asked is offered, and to come. */
function isOffer(sentence: Sentence, { type, cue, object }: Trigger): Cue | undefined {
  if (type !== 'prisoner_release') return undefined;
  const end = { to: Math.max(cue.to, object?.to ?? 0) };
  return cuesOf(sentence, 'mode.if').find((condition) => follows(condition, end, offerReach));
}

/** "Who is John Coale, who frees prisoners": what somebody does is who he is. */
function isPortrait(sentence: Sentence, { from }: Cue): boolean {
  const isAsked = startsAt(sentence, ['mode.query'], 0);
  return isAsked && cuesOf(sentence, 'mode.relative').some(({ to }) => to <= from && from - to < relativeReach);
}

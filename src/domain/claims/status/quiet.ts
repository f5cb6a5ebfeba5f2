// What only sounds like news: tallies, rumours taken back, brief custody, decisions put off, releases of things, news of other countries.
import type { Draft } from '../drafts.ts';
import { tallied } from '../facts/so-far.ts';
import { agreedWhy, announcedWhy, decidedWhy, type Mood, rumour, untrueWhy } from '../moods/governors.ts';
import type { Scene, Setting } from '../scene.ts';
import { isHeldSince } from '../triggers/held-since.ts';
import { hasActor, isSanctions } from '../triggers/trigger.ts';
import { andBetween, breaksBetween, follows, inOrder } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  hasAny,
  hasCue,
  isNear,
  type Sentence,
  type Span,
} from '../words/cues.ts';
import { isBehindBreak } from './behind-a-break.ts';
import { belowHopes, isBelowHopes, isServedBefore } from './below-hopes.ts';
import { isBill } from './bills.ts';
import { byTheWay, isBelowOpening, isOfThen, isOfWhomItTells } from './by-the-way.ts';
import { isBriefCustody } from './custody.ts';
import { goesOnWithHabit, isHeadlineOfHabit, isOfRounds, isOfSurvey, isSummedUp } from './habits.ts';
import { isKeptThing, isOfThing } from './let-out-things.ts';
import { backwardRules, type QuietRule, type Surroundings } from './looking-back.ts';
import { isOfOldDay } from './of-old-day.ts';
import { isOnListBefore } from './other-lists.ts';
import { isOfOtherPackage, isOfStudy } from './other-packages.ts';
import { isOfOwnAnswer } from './own-answers.ts';
import { isDeniedNext, isRumourDenied, isRumourTakenBack } from './rumours.ts';
import { isFresh, isRelease } from './settled.ts';
import { isOfSidebar } from './sidebars.ts';
import { isClauseOfMeasures, isStateOfListed } from './states-of-the-listed.ts';
import { isToWard } from './to-a-ward.ts';
import { knownRules } from './who-they-are.ts';

/** A clause says who somebody is by what happened to them. */
export const saidOfWhom = 'said of whom it is about';

const rules: readonly QuietRule[] = [
  ['void', 'a thing, not a captive', isOfThing],
  ['void', 'sport', isOfSport],
  ['void', 'held for hours', isBriefCustody],
  ['void', 'back from a visit', isVisit],
  ['void', 'back from a tour', isOfTour],
  ['void', 'brought to a ward', isToWard],
  ['void', 'thousands who left', isOfThousands],
  ['void', 'an amnesty for others', isAmnestyForOthers],
  ['void', 'restrictions of a border', isOfBorder],
  ['void', 'a package of something else', isOfOtherPackage],
  ['void', 'what a study is about', isOfStudy],
  ['void', 'a list of something else', isOnListBefore],
  ['denied', 'a rumour said to be untrue', isRumourTakenBack],
  ['denied', 'denied in the next sentence', isDeniedNext],
  ['planned', 'a decision put off', isPutOff],
  ['planned', 'a bill', isBill],
  ['planned', agreedWhy, isOfAmbassadors],
  ['background', tallied, isTallied],
  ['background', tallied, isSummedUp],
  ['background', byTheWay, isHeadlineOfHabit],
  ['background', 'told as a habit', goesOnWithHabit],
  ['background', 'told as a habit', isOfRounds],
  ['background', byTheWay, isOfSurvey],
  ['background', 'a state that lasts', isLasting],
  ['background', 'of a day named before', isOfOldDay],
  ['background', 'a term that may be prolonged', isOpenTerm],
  ['background', 'what Belarus does itself', isOfOwnAnswer],
  ['background', saidOfWhom, isOfWhomItTells],
  ['background', byTheWay, isBelowOpening],
  ['background', byTheWay, isOfThen],
  ['background', byTheWay, isBehindBreak],
  ['background', 'beside the story', isOfSidebar],
  ['background', 'what those listed may not do', isStateOfListed],
  ['background', 'a clause on the measures', isClauseOfMeasures],
  ['background', belowHopes, isBelowHopes],
  ['background', 'who has served a term', isServedBefore],
  ...backwardRules,
  ...knownRules,
];

const told = new Set<Mood>(['occurred', 'given', 'deal']);

/** The drafts of an article, those that only sound like news moved to the mood that they have. */
export function quieted(drafts: readonly Draft[], scenes: readonly Scene[], setting: Setting): Draft[] {
  const around = { scenes, setting, drafts };
  return drafts.map((draft) => quietedOne(draft, around)).filter((draft) => draft.mood !== 'void');
}

function quietedOne(draft: Draft, around: Surroundings): Draft {
  if (draft.why.includes(rumour) && isRumourDenied(draft, around))
    return { ...draft, mood: 'denied', why: [...draft.why, untrueWhy] };
  if (isKeptThing(draft)) return { ...draft, mood: 'void' };
  if (!told.has(draft.mood)) return draft;
  const rule = rules.find(([, , holds]) => holds(draft, around));
  return rule ? { ...draft, mood: rule[0], why: [...draft.why, rule[1]] } : draft;
}

/** Clubs let players go: among words of sport a release needs a captive somewhere. */
function isOfSport(draft: Draft, { setting }: Surroundings): boolean {
  return isRelease(draft) && setting.sport > 1 && setting.captives === 0;
}

const journeys = new Set(['journey', 'transfer', 'liberty']);

/** "Mother back from the colony: no visit granted": who comes to see a prisoner comes back. */
function isVisit({ type, trigger, scene }: Draft, { scenes }: Surroundings): boolean {
  if (type !== 'prisoner_release' || !journeys.has(trigger.cue.group)) return false;
  const { sentence } = scene;
  const isVisited = [scene, scenes[sentence.index + 1]].some((each) => each && isOfVisit(each.sentence));
  return isVisited && cuesOf(sentence, 'arg.around').some((visitor) => visitor.to <= trigger.cue.from);
}

/** "Pilgrims from Hrodna spent a week in Częstochowa and returned home on Saturday": who only travelled comes back too. */
function isOfTour({ type, trigger, scene: { sentence } }: Draft, { scenes }: Surroundings): boolean {
  if (type !== 'prisoner_release' || !journeys.has(trigger.cue.group)) return false;
  if (hasAny(sentence, ['arg.captive', 'arg.prison'])) return false;
  const top = scenes.filter(({ sentence: { block } }) => block === 'title').map((scene) => scene.sentence);
  return [sentence, ...top].some((each) => hasCue(each, 'quiet.tour'));
}

const thousands = 1000;
const crowdReach = 3;

/** "hundreds of thousands have left the country": nobody lets so many out. */
function isOfThousands({ type, trigger: { cue }, scene }: Draft): boolean {
  if (type !== 'prisoner_release' || !['journey', 'transfer', 'liberty'].includes(cue.group)) return false;
  const units = cuesOfAny(scene.sentence, ['time.day', 'time.week', 'time.month']);
  const isBeside = (span: Span) =>
    distance(scene.sentence, span, cue) <= crowdReach && !units.some(({ from }) => from === span.to); // "after 1,900 days"
  return (
    scene.quantities.some((quantity) => quantity.value >= thousands && isBeside(quantity)) ||
    cuesOf(scene.sentence, 'numbers.1000').some(isBeside)
  );
}

/** A visit, unless it is that of an envoy. */
function isOfVisit(sentence: Sentence): boolean {
  const isOfState = hasActor(sentence) || hasAny(sentence, ['say.envoy', 'say.guest']);
  return !isOfState && hasCue(sentence, 'quiet.visit');
}

/** "The amnesty passes political prisoners by": a law for common convicts, told without saying that anybody was freed. */
function isAmnestyForOthers({ type, trigger }: Draft, { drafts }: Surroundings): boolean {
  if (type !== 'prisoner_release' || trigger.cue.key !== 'pardon.noun') return false;
  return drafts.some((other) => other.trigger.cue.key === 'passover.captives');
}

/** "EU ambassadors at one on sanctions" above "The representatives agreed to list 26": ministers have yet to adopt what ambassadors agree. */
function isOfAmbassadors({ type, scene }: Draft, { scenes }: Surroundings): boolean {
  const title = scenes[0]?.sentence;
  if (!isSanctions(type) || title?.block !== 'title' || !hasCue(title, 'mode.prelim')) return false;
  const isInForce = scenes.some(({ sentence }) => hasCue(sentence, 'quiet.inforce'));
  return !isInForce && scene.sentence.block === 'lead' && !hasAny(title, ['adopt.done', 'adopt.now']);
}

/** "Lithuania closes the border; the restrictions are in force until …", in an article that has no word of sanctions. */
function isOfBorder({ type, trigger: { object } }: Draft, { drafts, setting }: Surroundings): boolean {
  if (!isSanctions(type) || object?.form !== 'sanctionweak' || setting.sanctions > 0) return false;
  return drafts.some((other) => other.type === 'diplomatic_relations' && other.scene.sentence.block !== 'body');
}

const decidedWhys = new Set([decidedWhy, announcedWhy]);
const putOffReach = 12;

/** "put off the decision whether to impose": what is decided is still open. */
function isPutOff(draft: Draft): boolean {
  if (!decidedWhys.has(draft.why[0] ?? '')) return false;
  const { sentence } = draft.scene;
  const { cue } = draft.trigger;
  if (isNear(sentence, 'quiet.whether', cue, 3)) return true;
  const postponed = cuesOf(sentence, 'quiet.postpone').filter((each) => distance(sentence, each, cue) <= putOffReach);
  return postponed.some((each) =>
    cuesOf(sentence, 'mode.decide').some((decision) => !andBetween(sentence, ...inOrder(each, decision))),
  );
}

const tallyReach = 8;

/** "27 freed since spring", "за последний год на свободу вышли 500": a count over a time is no happening of its own. */
function isTallied(draft: Draft, { scenes }: Surroundings): boolean {
  if (isFresh(draft) || draft.type === 'prisoner_detention') return false;
  const { sentence } = draft.scene;
  // "its toughest sanctions so far", "pardons for the third time this year": one of several, and it is news.
  if (hasAny(sentence, ['quiet.first', 'quiet.nth'])) return false;
  if (isCountedOver(draft.scene, draft.trigger.cue)) return true;
  const asks = scenes.some((scene) => scene.sentence.block === 'title' && hasCue(scene.sentence, 'quiet.howmany'));
  return isRelease(draft) && (asks || followsTally(draft, scenes));
}

/** Behind the verb without a comma: "pardoned 227, fewer than over the past years" compares. */
function isCountedOver(scene: Scene, cue: Cue): boolean {
  const { sentence, times } = scene;
  // "37 pardoned since July"
  const months = times.filter(({ since, day, ofMonth }) => since && ofMonth && day === null);
  return [...cuesOf(sentence, 'quiet.tally'), ...(scene.quantities.length > 0 ? months : [])].some(
    (tally) =>
      !isHeldSince(sentence, cue, tally) &&
      ((distance(sentence, tally, cue) <= tallyReach && !breaksBetween(sentence, cue, tally)) ||
        isBehindNames(scene, cue, tally)),
  );
}

const listReach = 20; // words

/** "have brought home Ihar, Aliaksandr and others since the summer": between the verb and the time stand whom it brought. */
function isBehindNames({ sentence, persons }: Scene, cue: Cue, tally: Span): boolean {
  if (tally.from < cue.to || tally.from - cue.to > listReach || breaksBetween(sentence, cue, tally, 'strong'))
    return false;
  return persons.filter(({ from, to }) => from >= cue.to && to <= tally.from).length > 1;
}

/** "More than five thousand since 2020 …. Almost four thousand of them have walked free", "Since July he has signed four decrees. In all 115 walked free" (of a day of these it is news). */
function followsTally({ scene: { sentence } }: Draft, scenes: readonly Scene[]): boolean {
  const before = scenes[sentence.index - 1];
  if (!before || before.sentence.block === 'title' || !hasAny(sentence, ['say.part', 'say.total'])) return false;
  // "The biggest release in years took place on Thursday."
  if (hasCue(before.sentence, 'quiet.first')) return false;
  const since = before.times.filter((time) => time.since);
  if (hasCue(sentence, 'say.part')) return hasCue(before.sentence, 'quiet.tally') || since.length > 0;
  return since.some(({ freshness }) => freshness === 'old');
}

const lastingReach = 3;

/** "has been free for five months", "Seit fünf Monaten ist sie frei": the state is old news. */
function isLasting(draft: Draft): boolean {
  const { sentence } = draft.scene;
  if (isFresh(draft) || !(draft.trigger.cue.group === 'liberty' || isShutSince(draft))) return false;
  const units = cuesOfAny(sentence, ['time.week', 'time.month', 'time.year', 'quiet.halfyear']);
  return cuesOf(sentence, 'quiet.lasting').some((lasting) => {
    const unit = units.find((each) => follows(each, lasting, 2));
    if (!unit) return false;
    const span = { ...lasting, to: unit.to };
    return distance(sentence, span, draft.trigger.cue) <= lastingReach;
  });
}

/** "run until 28 February and are expected to be prolonged": the term stands, and the renewal is what is to come. */
function isOpenTerm({ type, trigger, scene }: Draft, { drafts }: Surroundings): boolean {
  if (type !== 'sanctions_extended' || trigger.cue.form !== 'stay') return false;
  return drafts.some((other) => other.type === type && other.scene === scene && !told.has(other.mood));
}

const lastingGroups = new Set(['designate', 'ban', 'access']);

/** "has been on the blacklist", "have been shut": with a time behind it, a measure that goes on. */
function isShutSince({ trigger, scene }: Draft): boolean {
  const { cue } = trigger;
  if (!lastingGroups.has(cue.group) || !scene.sentence.marksInfinitives) return false;
  return scene.sentence.tokens.slice(Math.max(0, cue.from - 1), cue.to).some(({ word }) => word === 'been');
}

/** A note that explains the law to clients tells nothing of today: it says so at its top, or more than once. */
export function isGuide(scenes: readonly Scene[]): boolean {
  const guides = scenes.filter(({ sentence }) => hasCue(sentence, 'quiet.guide'));
  return guides.length > 1 || guides.some(({ sentence }) => sentence.block !== 'body');
}

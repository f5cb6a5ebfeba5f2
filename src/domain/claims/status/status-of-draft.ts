// The status of one draft beside the news of its type: the same happening told again, a new one, or background.

import { alertTypes, type ClaimStatus } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { decidedWhy, toldWhys } from '../moods/governors.ts';
import { isQuestion } from '../moods/questions.ts';
import { tellsOfAdoptionToCome } from '../moods/yet-to-be-adopted.ts';
import { bulletinWhy } from '../place-in-time.ts';
import { isForATerm, type Scene } from '../scene.ts';
import { isDayOfSaying } from '../triggers/day-of-telling.ts';
import { isOfSameDay } from '../triggers/foreign-bans.ts';
import { hasActor, isSanctions } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { alsoKeys, cuesOf, hasAny, hasCue } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isFreshLead } from './day-of-lead.ts';
import { isDealt, isDecreedBefore, isOfOldDeal, isPromisedInDeal, isReported } from './deals.ts';
import { isLastingTie, isOtherTie, isTalksBehindNews, isVisitOfEarlierMonth } from './diplomacy-status.ts';
import { isJoining, isParallel } from './joined-measures.ts';
import { isOfNobody } from './measures-of-nobody.ts';
import { opensLongAgo } from './old-openings.ts';
import { isOtherHalf } from './other-half.ts';
import { type Article, isFresh, isInTitle, nearTop, ownAuthorities } from './settled.ts';
import { isToldOfDay } from './told-of-day.ts';

const shortArticle = 9; // sentences

export function statusOf(draft: Draft, news: readonly Draft[], article: Article): ClaimStatus {
  if (isTalksBehindNews(draft, article)) return 'occurred';
  if (isOtherHalf(draft, article)) return 'occurred';
  if (draft.mood === 'given') return 'background';
  if (draft.mood === 'deal') return 'background';
  if (draft.mood === 'void') return 'background';
  if (isOfOldDeal(draft, article)) return 'background';
  if (isPromisedInDeal(draft, article) || isDecreedBefore(draft, article)) return 'occurred';
  if (draft.mood !== 'occurred') return draft.mood;
  if (isAgreedBeside(draft, news) || isAgreedFirst(draft, article)) return 'planned';
  if (isOfNobody(draft, article)) return 'background';
  // "UK introduces sanctions: what businesses need to know": a guide to the news of its headline.
  if (article.guide && !isFresh(draft) && !news.some(isInTitle)) return 'background';
  if (article.retrospective && !isOfTheseDays(draft, article) && !isActOfToday(draft, news, article))
    return 'background';
  if (isUndecidedTerm(draft, article) || isLastingTie(draft)) return 'background';
  if (isVisitOfEarlierMonth(draft, article.setting.published)) return 'background';
  if (draft.type === 'diplomatic_contact') return 'occurred';
  if (isWhatRenewedOnesDo(draft, article)) return 'background';
  if (news.includes(draft)) return 'occurred';
  // In a language of best effort the rest of the lead is not trusted to be news, but it may tell the same news again.
  if (draft.scene.sentence.block !== 'body')
    return news.some((other) => sameHappening(draft, other, article)) || isOfTheNews(draft, article)
      ? 'occurred'
      : 'background';
  return statusInBody(draft, news, article);
}

/** "Ministers listed 78 officials. They also agreed on economic sanctions": beside a round that was adopted, what they only agreed on is to come. */
function isAgreedBeside({ type, trigger, scene }: Draft, news: readonly Draft[]): boolean {
  if (type !== 'sanctions_imposed' || trigger.cue.group !== 'adopt' || !hasAny(scene.sentence, alsoKeys)) return false;
  return (
    isAgreed(trigger, scene) && news.some((other) => other.scene !== scene && !isAgreed(other.trigger, other.scene))
  );
}

/** "The envoys agreed on new sanctions. Formally the Council must still adopt them": said in the sentence behind, of a headline in the lead. */
function isAgreedFirst({ type, trigger, scene, why }: Draft, { scenes }: Article): boolean {
  const { index, block } = scene.sentence;
  const behind = scenes.slice(index + 1, index + 1 + (block === 'title' ? leadReach : 1));
  if (type !== 'sanctions_imposed' || !behind.some(({ sentence }) => tellsOfAdoptionToCome(sentence))) return false;
  // "The envoys agreed on Wednesday, and the Council adopted them on Thursday"
  const agreed = cuesOf(scene.sentence, 'mode.agreed');
  if (cuesOf(scene.sentence, 'adopt.done').some((verb) => !agreed.some((each) => overlaps(each, verb)))) return false;
  return isAgreed(trigger, scene) || (why.includes(decidedWhy) && agreed.length > 0);
}

const leadReach = 2; // sentences

function isAgreed({ cue }: Draft['trigger'], { sentence }: Scene): boolean {
  return cuesOf(sentence, 'mode.agreed').some((agreed) => overlaps(agreed, cue));
}

/** "The EU prolonged its sanctions. They concern 310 people, who may not enter it": a clause on whom renewed sanctions hit, or why, lists nobody anew. */
function isWhatRenewedOnesDo({ type, trigger, scene, time }: Draft, article: Article): boolean {
  if (type !== 'sanctions_imposed' || time?.freshness === 'fresh' || !article.leading.has('sanctions_extended'))
    return false;
  const { cue, object } = trigger;
  // "The measures were introduced over violations of human rights": why renewed ones stand ("It also imposed sanctions over …" is new).
  const isPassive = object !== null && object.to <= cue.from && scene.actors.length === 0;
  if (cue.group === 'impose') return isPassive && hasCue(scene.sentence, 'say.reason');
  if (cue.group !== 'designate' && cue.key !== 'ban.freeze') return false;
  return (
    cuesOf(scene.sentence, 'mode.relative').some(({ to }) => to <= cue.from) && !hasCue(scene.sentence, 'adopt.done')
  );
}

/** "On the anniversary of the vote the Treasury is designating …", "… London has listed four": measures are of the day that they mark. */
function isActOfToday(draft: Draft, news: readonly Draft[], article: Article): boolean {
  const { type, trigger, scene } = draft;
  if (!isSanctions(type)) return false;
  if (isJoining(draft, news, article)) return true;
  const isOnTheDay = trigger.form === 'done' && hasCue(scene.sentence, 'time.none');
  if ((trigger.form === 'now' || isOnTheDay) && scene.sentence.block !== 'body') return true;
  return news.some(({ scene: { sentence, times } }) => sentence.block === 'lead' && hasTime(times, 'fresh'));
}

function statusInBody(draft: Draft, news: readonly Draft[], article: Article): ClaimStatus {
  if (isFresh(draft)) return 'occurred';
  if (news.some((other) => sameHappening(draft, other, article))) return 'occurred';
  if (draft.time !== null) return 'background';
  if (isJoining(draft, news, article)) return 'occurred';
  if ((news.length > 0 || article.leading.size > 0) && isParallel(draft, article)) return 'occurred';
  // Someone says that sanctions are being lifted: the present tense is of today, wherever it stands.
  if (isSaidOfToday(draft, article)) return 'occurred';
  if (isReliefBesideRelease(draft, article)) return 'occurred';
  if (isOfSameDecision(draft, article) || isTermOfTheDay(draft, article)) return 'occurred';
  if (isToldOfDay(draft, article)) return 'occurred';
  if (article.level === 'small' && !isCountedBesideRelief(draft, article)) return 'background';
  // An undated sentence further down is background, unless the article is so short that all of it is news.
  if (opensLongAgo(article.scenes) || article.past.has(draft.type)) return 'background';
  const isNear = isShort(article) || draft.scene.sentence.index <= nearTop || isLateHalf(draft, article);
  const isNewsToo = !isBesideOther(draft, article);
  return isNear && isNewsToo && news.length === 0 ? 'occurred' : 'background';
}

/** The article leads with something else: what is told undated further down explains it. */
function isBesideOther(draft: Draft, article: Article): boolean {
  if (isDealt(draft) || isCountedBesideRelief(draft, article)) return false;
  return alertTypes.some((type) => type !== draft.type && article.leading.has(type));
}

/** "Washington lifted them. … In the same plane 51 prisoners left": a release with its number is the other half of the relief that is the news. */
function isCountedBesideRelief({ type, trigger, scene }: Draft, article: Article): boolean {
  if (type !== 'prisoner_release' || trigger.form !== 'done' || !article.leading.has('sanctions_eased')) return false;
  return scene.quantities.some(({ value }) => value > 1);
}

function isOfTheNews(draft: Draft, article: Article): boolean {
  return isReliefOfNews(draft, article) || isTermOfTheDay(draft, article);
}

/** "… freed 123. In return Washington lifts …": the relief that an authority gives for the release that is news. */
function isReliefOfNews(draft: Draft, article: Article): boolean {
  if (draft.time !== null || authoritiesOf(draft).length === 0 || !article.leading.has('prisoner_release'))
    return false;
  return isReliefBesideRelease(draft, article) || isSaidOfToday(draft, article);
}

/** "Washington for its part lifted …", undated near the top of news of a release or on its day: the other half of it. */
function isReliefBesideRelease(draft: Draft, article: Article): boolean {
  const { sentence } = draft.scene;
  return (
    draft.type === 'sanctions_eased' &&
    (draft.trigger.form === 'done' || toldWhys.some((why) => draft.why.includes(why))) &&
    (sentence.index <= nearTop || hasAny(sentence, ['time.same', 'say.envoy'])) &&
    article.leading.has('prisoner_release') &&
    authoritiesOf(draft).length > 0
  );
}

function isSaidOfToday(draft: Draft, article: Article): boolean {
  if (draft.type !== 'sanctions_eased' || !todaysForms.has(draft.trigger.form)) return false;
  return article.leading.has('prisoner_release') || (draft.trigger.form === 'now' && isReported(draft));
}

/** Dated within days or, in a bulletin on an anniversary, in the same week, told by a text that named such a day before, or said on one. */
function isOfTheseDays(draft: Draft, article: Article): boolean {
  const isOfWeek = draft.why.includes(bulletinWhy) && isOfAnniversary(article);
  return isFresh(draft) || isOfWeek || isToldOfDay(draft, article) || isSaidOnDay(draft);
}

/** "US and UK mark the anniversary with new measures" looks back by its occasion alone; a review of the week does by what it is. */
function isOfAnniversary({ scenes }: Article): boolean {
  return scenes.some(({ sentence }) => sentence.block === 'title' && hasCue(sentence, 'time.anniversary'));
}

/** "'We are lifting the sanctions on two banks', Coale said on Thursday": whatever the article looks back at. */
function isSaidOnDay({ type, trigger, scene }: Draft): boolean {
  if (type !== 'sanctions_eased' || trigger.form !== 'now' || !hasCue(scene.sentence, 'say.envoy')) return false;
  return scene.times.some((time) => time.freshness === 'fresh' && isDayOfSaying(scene.sentence, trigger.cue, time));
}

const todaysForms = new Set(['now', 'will', 'bare']);

/** "What did Washington get? 52 crossed into Lithuania", "Meanwhile Minsk let 52 prisoners go": the other half of the relief that is news, wherever it stands. */
function isLateHalf(draft: Draft, article: Article): boolean {
  const { sentence } = draft.scene;
  if (!isCountedBesideRelief(draft, article)) return false;
  const before = article.scenes[sentence.index - 1]?.sentence;
  return hasCue(sentence, 'say.parallel') || (before !== undefined && before.block !== 'title' && isQuestion(before));
}

function isShort(article: Article): boolean {
  return article.scenes.length <= shortArticle;
}

/** "The sanctions are in force until February", where no sentence beside it tells a decision, nor itself a day of these: only their term. */
function isUndecidedTerm({ type, trigger, scene, time }: Draft, article: Article): boolean {
  if (type !== 'sanctions_extended' || trigger.cue.form !== 'stay' || time?.freshness === 'fresh') return false;
  if (hasActor(scene.sentence) && hasTime(scene.times, 'fresh')) return false;
  const { index } = scene.sentence;
  return !article.scenes.slice(Math.max(0, index - 1), index + 2).some((beside) => tellsDecision(beside));
}

const decisions = ['mode.decide', 'adopt.done', 'adopt.now', 'extend.done', 'extend.now', 'extend.time'];

const undecided = ['quiet.bill', 'mode.prelim', 'mode.not', 'time.future'];

function tellsDecision({ sentence }: Scene): boolean {
  return hasAny(sentence, decisions) && !hasAny(sentence, undecided);
}

/** "By the same decision …", "At the same time some banks were cut off": as new as the sanctions that the article leads with. */
function isOfSameDecision(draft: Draft, article: Article): boolean {
  const { sentence } = draft.scene;
  if (!isSanctions(draft.type) || !isOfSameDay(sentence)) return false;
  if (!hasCue(sentence, 'say.samedecision') && authoritiesOf(draft).length > 0) return false;
  if (hasCue(sentence, 'say.samedecision') && article.scenes.some(isFreshLead)) return true;
  return alertTypes.some((type) => isSanctions(type) && article.leading.has(type));
}

/** Beside other sanctions news a measure prolonged for a term is a decision of the same day. */
function isTermOfTheDay(draft: Draft, article: Article): boolean {
  if (draft.type !== 'sanctions_extended' || !isForATerm(draft.scene)) return false;
  return article.leading.has('sanctions_eased') || article.leading.has('sanctions_imposed');
}

/** A month or a day that the news does not share, in an article whose own day is not known. */
function isOtherDate(draft: Draft, other: Draft): boolean {
  if (draft.time === null || draft.time.freshness !== 'unclear') return false;
  if (isFresh(other)) return true;
  return other.time === null || other.time.day !== draft.time.day || draft.time.day === null;
}

/** Sanctions are told again when they are of the same authority, a release when nothing sets it apart. */
function sameHappening(draft: Draft, other: Draft, article: Article): boolean {
  if (isOtherDate(draft, other) || isOtherTie(draft, other)) return false;
  if (!isSanctions(draft.type)) return true;
  const one = authoritiesOf(draft);
  const two = ownAuthorities(other, article);
  return one.length === 0 || two.length === 0 || one.some((code) => two.includes(code));
}

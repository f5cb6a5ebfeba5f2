// The status of each draft in its article: news told apart from background by headline, lead, time and place.
import type { NameIndex } from '../names/compile-names.ts';
import { authoritiesOf } from './authorities.ts';
import { alertTypes, type ClaimStatus, type ClaimType } from './claim.ts';
import { cuesOf, distance } from './cues.ts';
import type { Draft } from './drafts.ts';
import { futureTold, rumour } from './governors.ts';
import { quieted } from './quiet.ts';
import { isForATerm, type Scene, type Setting } from './scene.ts';
import type { Document } from './sentences.ts';

export interface Article {
  readonly document: Document;
  readonly scenes: readonly Scene[];
  readonly setting: Setting;
  readonly names: NameIndex;
  readonly language: string;
  readonly level: 'full' | 'small';
  /** A review, an anniversary, an interview: what it tells without a date is long past. */
  readonly retrospective: boolean;
  /** Whose measures the article speaks of where a sentence names nobody. */
  readonly authority: readonly string[];
  /** What title and lead tell as news: the measure of all that stands further down. */
  readonly leading: ReadonlySet<ClaimType>;
  /** Sentences that date a release or a relief long before publication. */
  readonly old: ReadonlySet<number>;
}

/** A draft whose status in the article is settled. */
export interface Settled extends Draft {
  readonly status: ClaimStatus;
}

export function settle(all: readonly Draft[], base: Article): Settled[] {
  const quiet = quieted(all, base.scenes, base.setting);
  const drafts = withoutRests(quiet, base).filter((draft) => !isKeptByExtension(draft, quiet));
  const leading = new Set(
    drafts.filter((draft) => draft.mood === 'occurred' && isLeading(draft, base)).map((draft) => draft.type),
  );
  const dated = drafts.filter(
    (draft) =>
      draft.time?.freshness === 'old' && (draft.type === 'prisoner_release' || draft.type === 'sanctions_eased'),
  );
  const article = { ...base, leading, old: new Set(dated.map((draft) => draft.scene.sentence.index)) };
  const types = new Set(drafts.map((draft) => draft.type));
  const isAboutRelease = drafts.some(
    (draft) => draft.type === 'prisoner_release' && !draft.trigger.loose && draft.scene.sentence.block !== 'body',
  );
  const settled = [...types].flatMap((type) =>
    settleType(
      drafts.filter((draft) => draft.type === type),
      article,
    ),
  );
  return settled
    .map((draft) =>
      draft.type === 'prisoner_detention' && draft.status === 'occurred' && (isAboutRelease || isContext(draft))
        ? { ...draft, status: 'background' as const }
        : draft,
    )
    .map((draft) =>
      draft.mood === 'deal' && draft.type !== 'diplomatic_contact'
        ? { ...draft, status: statusOfDeal(draft, settled) }
        : draft,
    );
}

/** Behind an easing, what "stays in place until" its day is what the easing left over: nothing was prolonged. */
function withoutRests(drafts: readonly Draft[], base: Article): readonly Draft[] {
  const easing = drafts.find(
    (draft) => draft.type === 'sanctions_eased' && draft.mood === 'occurred' && isLeading(draft, base),
  );
  if (!easing) return drafts;
  const isRest = ({ type, trigger, scene }: Draft) =>
    type === 'sanctions_extended' &&
    restKeys.has(trigger.cue.key) &&
    cuesOf(scene.sentence, 'extend.time').length === 0 &&
    scene.sentence.index > easing.scene.sentence.index;
  return drafts.map((draft) => (isRest(draft) ? { ...draft, mood: 'background' as const } : draft));
}

const restKeys = new Set(['extend.stay', 'stay.now', 'keep.now']);

/** "left in force for another year" prolongs; it is no second claim that nothing is eased. */
function isKeptByExtension(draft: Draft, all: readonly Draft[]): boolean {
  if (draft.type !== 'sanctions_eased' || draft.trigger.form !== 'refused') return false;
  return all.some(
    (other) => other.scene === draft.scene && other.type === 'sanctions_extended' && other.mood === 'occurred',
  );
}

/** An arrest told further down without a day is context. */
function isContext(draft: Draft): boolean {
  return draft.scene.sentence.block === 'body' && draft.time?.freshness !== 'fresh';
}

const unhappened = new Set<ClaimStatus>(['planned', 'called_for']);

/** A release and the relief that pays for it are one deal. */
const pairs = new Set(['prisoner_release sanctions_eased', 'sanctions_eased prisoner_release']);

/** The other side of a bargain is as true as the side that the same sentence tells as news. */
function statusOfDeal(draft: Settled, settled: readonly Settled[]): ClaimStatus {
  const isNews = settled.some(
    (other) =>
      other.scene === draft.scene &&
      other.type !== draft.type &&
      other.mood === 'occurred' &&
      other.status === 'occurred' &&
      pairs.has(`${draft.type} ${other.type}`),
  );
  const isTold = settled.some(
    (other) => other.type === draft.type && other.mood === 'occurred' && other.status === 'occurred',
  );
  if (isTold || (isNews && draft.scene.sentence.block !== 'body')) return 'occurred';
  const companion = settled.find(
    (other) => other.scene === draft.scene && other.type !== draft.type && unhappened.has(other.status),
  );
  if (companion) return companion.status;
  // "… in return for relief": where neither side is told, it is what somebody wants.
  const isDated = settled.some((other) => other.scene === draft.scene && other.time?.freshness === 'old');
  return isDated || draft.trigger.form === 'done' || draft.scene.times.length > 0 ? 'background' : 'called_for';
}

/** What title and lead tell is news; the rest of the article is measured by it. */
function settleType(drafts: readonly Draft[], article: Article): Settled[] {
  const lead = drafts.filter((draft) => draft.mood === 'occurred' && isLeading(draft, article));
  const titleOnly = lead.every((draft) => draft.scene.sentence.block === 'title');
  const isWeak = titleOnly && (isTakenBack(drafts) || isNounAlone(lead, drafts));
  const news = isWeak ? [] : lead;
  const isUntrue = titleOnly && lead.length > 0 && saysUntrue(article);
  const own = drafts.map((draft) => ({
    ...draft,
    status: isUntrue && lead.includes(draft) ? ('denied' as const) : statusOf(draft, isUntrue ? [] : news, article),
  }));
  const isTold = own.some((draft) => draft.status === 'occurred');
  return own
    .map((draft) => (goesOnTelling(draft, own) ? { ...draft, status: 'occurred' as const } : draft))
    .filter((draft) => !(isTold && isMereContext(draft)))
    .map((draft) =>
      (draft.mood === 'given' && draft.type !== 'diplomatic_contact') || (isTold && draft.why.includes(rumour))
        ? { ...draft, status: statusOfGiven(isTold) }
        : draft,
    );
}

const contextForms = new Set(['standing', 'was']);

/** Beside the news of its type, sanctions or a captivity that merely exist are nothing of their own. */
function isMereContext(draft: Settled): boolean {
  return draft.status === 'background' && draft.time === null && contextForms.has(draft.trigger.form);
}

const nextSentences = 3;

/** In a story that comes to its news late, the undated sentences right behind it go on with it. */
function goesOnTelling(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.type !== 'prisoner_release' || draft.mood !== 'occurred' || draft.time !== null) return false;
  const { block, index } = draft.scene.sentence;
  return (
    block === 'body' &&
    own.some(
      ({ status, mood, scene }) =>
        status === 'occurred' &&
        mood === 'occurred' &&
        scene.sentence.block === 'body' &&
        index > scene.sentence.index &&
        index - scene.sentence.index <= nextSentences,
    )
  );
}

/** "Reports … have turned out to be mistaken": the lead takes the headline back. */
function saysUntrue(article: Article): boolean {
  return article.scenes.some(
    (scene) => scene.sentence.block === 'lead' && cuesOf(scene.sentence, 'mode.untrue').length > 0,
  );
}

/** In a language of best effort only the headline and the first sentence are trusted. */
function isLeading(draft: Draft, article: Article): boolean {
  const { block, index } = draft.scene.sentence;
  if (article.level === 'small' && index > 1 && draft.time?.freshness !== 'fresh') return false;
  return block !== 'body';
}

/** A headline without a verb ("Package of sanctions") needs a sentence that tells the happening. */
function isNounAlone(lead: readonly Draft[], drafts: readonly Draft[]): boolean {
  if (lead.some((draft) => draft.trigger.form !== 'noun')) return false;
  return !drafts.some((draft) => draft.mood === 'occurred' && draft.scene.sentence.block !== 'title');
}

/** The text says of what the headline tells only that it is planned, demanded or denied. */
function isTakenBack(drafts: readonly Draft[]): boolean {
  const isOfMoreInTitle = drafts.some((draft) => draft.scene.sentence.block === 'title' && isOfMore(draft));
  const told = drafts.filter(
    (draft) =>
      draft.scene.sentence.block !== 'title' &&
      draft.mood !== 'given' &&
      !draft.trigger.loose &&
      (isOfMoreInTitle || !isOfMore(draft)),
  );
  if (told.some((draft) => draft.mood === 'occurred')) return false;
  return told.some((draft) => draft.scene.sentence.block === 'lead' && draft.mood !== 'background');
}

/** "Other sanctions will be lifted as well": a further plan, which says nothing of the measure in the headline. */
function isOfMore(draft: Draft): boolean {
  const { sentence } = draft.scene;
  const { cue, object } = draft.trigger;
  return cuesOf(sentence, 'say.others').some(
    (more) => distance(sentence, more, object ?? cue) <= 1 || distance(sentence, more, cue) === 0,
  );
}

const shortArticle = 9; // sentences
const nearTop = 5;

function statusOf(draft: Draft, news: readonly Draft[], article: Article): ClaimStatus {
  if (isTalksBehindNews(draft, article)) return 'occurred';
  if (draft.mood === 'given') return 'background';
  if (draft.mood === 'deal') return 'background';
  if (draft.mood === 'void') return 'background';
  if (isOfOldDeal(draft, article)) return 'background';
  if (isPromisedInDeal(draft, article)) return 'occurred';
  if (draft.mood !== 'occurred') return draft.mood;
  // Sanctions of nobody are those of a federation or a rule.
  if (draft.type.startsWith('sanctions') && ownAuthorities(draft, article).length === 0) return 'background';
  if (article.retrospective && draft.time?.freshness !== 'fresh') return 'background';
  if (isUndecidedTerm(draft, article)) return 'background';
  if (draft.type === 'diplomatic_contact') return 'occurred';
  if (news.includes(draft)) return 'occurred';
  // In a language of best effort the rest of the lead is not trusted to be news, but it may tell the same news again.
  if (draft.scene.sentence.block !== 'body')
    return news.some((other) => sameHappening(draft, other, article)) ? 'occurred' : 'background';
  return statusInBody(draft, news, article);
}

/** "… after two days of talks with Lukashenko": taken as known, and as new as the release or relief that they led to. */
function isTalksBehindNews(draft: Draft, article: Article): boolean {
  if (draft.type !== 'diplomatic_contact' || (draft.mood !== 'given' && draft.mood !== 'deal')) return false;
  if (draft.time?.freshness === 'old') return false;
  return article.leading.has('prisoner_release') || article.leading.has('sanctions_eased');
}

/** "In exchange for the release of 123 a week ago Washington eased …": the date of one side is that of the other. */
function isOfOldDeal(draft: Draft, article: Article): boolean {
  if (draft.time !== null || draft.mood !== 'occurred' || !isDealt(draft)) return false;
  return article.old.has(draft.scene.sentence.index) && pairs.has(`${draft.type} ${otherSide(draft.type)}`);
}

function otherSide(type: ClaimType): ClaimType {
  return type === 'prisoner_release' ? 'sanctions_eased' : 'prisoner_release';
}

/** "In return the United States will lift …", said beside a release that is news: decided, not merely planned. */
function isPromisedInDeal(draft: Draft, article: Article): boolean {
  if (draft.type !== 'sanctions_eased' || draft.mood !== 'planned' || !draft.why.includes(futureTold)) return false;
  const { sentence } = draft.scene;
  const isMore = cuesOf(sentence, 'say.others').length + cuesOf(sentence, 'time.future').length > 0;
  return article.leading.has('prisoner_release') && !isMore && (isDealt(draft) || isReported(draft));
}

function statusInBody(draft: Draft, news: readonly Draft[], article: Article): ClaimStatus {
  if (draft.time?.freshness === 'fresh') return 'occurred';
  if (news.some((other) => sameHappening(draft, other, article))) return 'occurred';
  if (draft.time !== null) return 'background';
  if (news.length > 0 && isParallel(draft, article)) return 'occurred';
  // Someone says that sanctions are being lifted: the present tense is of today, wherever it stands.
  if (isSaidOfToday(draft, article)) return 'occurred';
  if (isReliefBesideRelease(draft, article)) return 'occurred';
  if (isOfSameDecision(draft, article) || isTermOfTheDay(draft, article)) return 'occurred';
  if (article.level === 'small') return 'background';
  // An undated sentence further down is background, unless the article is so short that all of it is news.
  const isNear = isShort(article) || draft.scene.sentence.index <= nearTop;
  const isBeside = alertTypes.some((type) => type !== draft.type && article.leading.has(type)) && !isDealt(draft);
  return isNear && (!isBeside || isNamedBesideRelief(draft, article)) && news.length === 0 ? 'occurred' : 'background';
}

/** "Washington for its part lifted …", without a date and near the top of news of a release: the other half of it. */
function isReliefBesideRelease(draft: Draft, article: Article): boolean {
  return (
    draft.type === 'sanctions_eased' &&
    draft.trigger.form === 'done' &&
    draft.scene.sentence.index <= nearTop &&
    article.leading.has('prisoner_release') &&
    authoritiesOf(draft).length > 0
  );
}

/** Beside a relief that is news, a number let out with their names is the other half of the same day's bargain. */
function isNamedBesideRelief(draft: Draft, article: Article): boolean {
  const { persons, quantities } = draft.scene;
  return (
    draft.type === 'prisoner_release' &&
    draft.trigger.form === 'done' &&
    article.leading.has('sanctions_eased') &&
    quantities.length > 0 &&
    persons.length > 1
  );
}

/** "At the same time Canada …", beside the news of another authority's measures: of the same day, unless the sentence before looks back. */
function isParallel(draft: Draft, article: Article): boolean {
  const { sentence } = draft.scene;
  if (!draft.type.startsWith('sanctions') || cuesOf(sentence, 'say.parallel').length === 0) return false;
  return !article.scenes[sentence.index - 1]?.times.some((time) => time.freshness === 'old');
}

function isSaidOfToday(draft: Draft, article: Article): boolean {
  if (draft.type !== 'sanctions_eased' || !todaysForms.has(draft.trigger.form)) return false;
  return article.leading.has('prisoner_release') || (draft.trigger.form === 'now' && isReported(draft));
}

const todaysForms = new Set(['now', 'will', 'bare']);

function isShort(article: Article): boolean {
  return article.setting.sentences <= shortArticle;
}

/** "The sanctions are in force until February", where no sentence beside it tells a decision: only their term. */
function isUndecidedTerm({ type, trigger, scene, time }: Draft, article: Article): boolean {
  if (type !== 'sanctions_extended' || trigger.cue.form !== 'stay' || time?.freshness === 'fresh') return false;
  const { index } = scene.sentence;
  return !article.scenes.slice(Math.max(0, index - 1), index + 2).some((beside) => tellsDecision(beside));
}

const decisions = ['mode.decide', 'adopt.done', 'adopt.now', 'extend.done', 'extend.now', 'extend.time'];

function tellsDecision({ sentence }: Scene): boolean {
  return decisions.some((key) => cuesOf(sentence, key).length > 0);
}

/** "By the same decision …": as new as the sanctions that the article leads with. */
function isOfSameDecision(draft: Draft, article: Article): boolean {
  if (!draft.type.startsWith('sanctions') || cuesOf(draft.scene.sentence, 'say.samedecision').length === 0)
    return false;
  return alertTypes.some((type) => type.startsWith('sanctions') && article.leading.has(type));
}

/** Beside other sanctions news a measure prolonged for a term is a decision of the same day. */
function isTermOfTheDay(draft: Draft, article: Article): boolean {
  if (draft.type !== 'sanctions_extended' || !isForATerm(draft.scene)) return false;
  return article.leading.has('sanctions_eased') || article.leading.has('sanctions_imposed');
}

function isDealt(draft: Draft): boolean {
  return cuesOf(draft.scene.sentence, 'mode.exchange').length > 0;
}

function isReported(draft: Draft): boolean {
  return ['say.says', 'mode.decide', 'mode.exchange', 'mode.that'].some(
    (key) => cuesOf(draft.scene.sentence, key).length > 0,
  );
}

function statusOfGiven(isTold: boolean): ClaimStatus {
  return isTold ? 'occurred' : 'background';
}

/** A month or a day that the news does not share, in an article whose own day is not known. */
function isOtherDate(draft: Draft, other: Draft): boolean {
  if (draft.time === null || draft.time.freshness !== 'unclear') return false;
  if (other.time?.freshness === 'fresh') return true;
  return other.time === null || other.time.day !== draft.time.day || draft.time.day === null;
}

/** Sanctions are told again when they are of the same authority, a release when nothing sets it apart. */
function sameHappening(draft: Draft, other: Draft, article: Article): boolean {
  if (isOtherDate(draft, other)) return false;
  if (!draft.type.startsWith('sanctions')) return true;
  const one = authoritiesOf(draft);
  const two = ownAuthorities(other, article);
  return one.length === 0 || two.length === 0 || one.some((code) => two.includes(code));
}

/** Authorities of the draft's own sentence, else of the article. */
export function ownAuthorities(draft: Draft, article: Article): readonly string[] {
  const own = authoritiesOf(draft);
  return own.length > 0 ? own : article.authority;
}

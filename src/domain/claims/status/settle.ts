// The status of each draft in its article: news told apart from background by headline, lead, time and place.
import { alertTypes, type ClaimStatus, type ClaimType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { type Mood, rumour } from '../moods/governors.ts';
import { withoutAsides } from './asides.ts';
import { statusOfDeal } from './deals.ts';
import { isBehindPlan, isOfPlan, isOldTie, withoutComment } from './diplomacy-status.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { isAnswered, isMereContext, isObjectOf } from './mere-context.ts';
import { opensLongAgo } from './old-openings.ts';
import { quieted } from './quiet.ts';
import { isKeptByExtension, withoutRests } from './rests.ts';
import { type Article, isFresh, type Settled, type UnsettledArticle } from './settled.ts';
import { statusOf } from './status-of-draft.ts';
import { isDatedBack, isNounAlone, isOfNobody, isQuote, isTakenBack, saysUntrue } from './weak-headlines.ts';
import { withWidenings } from './widenings.ts';

/** A release that is only asked for, refused or known leaves an arrest the news. */
const merely = new Set<Mood>(['given', 'called_for', 'denied']);

export function settle(all: readonly Draft[], base: UnsettledArticle): Settled[] {
  const quiet = withoutFollowUps(withWidenings(quieted(all, base.scenes, base.setting), base.scenes), base.scenes);
  const easing = quiet.find(
    (draft) => draft.type === 'sanctions_eased' && draft.mood === 'occurred' && isLeading(draft, base),
  );
  const drafts = withoutRests(quiet, easing).filter((draft) => !isKeptByExtension(draft, quiet));
  const leading = new Set(
    drafts.filter((draft) => draft.mood === 'occurred' && isLeading(draft, base)).map((draft) => draft.type),
  );
  const dated = drafts.filter(
    (draft) =>
      draft.time?.freshness === 'old' && (draft.type === 'prisoner_release' || draft.type === 'sanctions_eased'),
  );
  const article = { ...base, leading, old: new Set(dated.map((draft) => draft.scene.sentence.index)) };
  const types = new Set(drafts.map((draft) => draft.type));
  const isHeadedByArrest = drafts.some(
    ({ type, mood, scene }) => type === 'prisoner_detention' && mood === 'occurred' && scene.sentence.block === 'title',
  );
  const isAboutRelease = drafts.some(
    (draft) =>
      draft.type === 'prisoner_release' &&
      !merely.has(draft.mood) &&
      !(draft.mood === 'background' && isHeadedByArrest) &&
      !draft.trigger.loose &&
      draft.scene.sentence.block !== 'body',
  );
  const isAboutDetention = leading.has('prisoner_detention');
  const ofType = (type: ClaimType, around: Article) =>
    settleType(
      drafts.filter((draft) => draft.type === type),
      around,
    );
  const happenings = withoutAsides(
    [...types].filter((type) => type !== talks).flatMap((type) => ofType(type, article)),
    article,
  );
  // Talks told in passing are as new as what they led to, wherever that is told.
  const told = new Set([...leading, ...happenings.filter(isOccurred).map((draft) => draft.type)]);
  const settled = [...happenings, ...ofType(talks, { ...article, leading: told })];
  return settled
    .map((draft) =>
      draft.type === 'prisoner_detention' &&
      draft.status === 'occurred' &&
      !isOfTheseDays(draft, base, drafts) &&
      (isAboutRelease || isBesideNews(leading) || (!isAboutDetention && isContext(draft)))
        ? { ...draft, status: 'background' as const }
        : draft,
    )
    .map((draft) => (isOpenDeal(draft) ? { ...draft, status: statusOfDeal(draft, settled) } : draft));
}

/** Undated, beside sanctions or a death that lead: "…, in answer to the verdict against the journalist". */
function isBesideNews(leading: ReadonlySet<ClaimType>): boolean {
  return leading.has('prisoner_death') || alertTypes.some((type) => leading.has(type));
}

const daysOfNews = 8;

/** "On Monday the KGB detained five": an arrest of these days is news of its own, unless its sentence tells of a release. */
function isOfTheseDays(draft: Draft, { setting: { published } }: UnsettledArticle, all: readonly Draft[]): boolean {
  const { time, scene } = draft;
  if (time === null || all.some((other) => other.type === 'prisoner_release' && other.scene === scene)) return false;
  if (time.freshness === 'fresh') return true;
  return time.day !== null && published !== null && published - time.day <= daysOfNews;
}

const talks: ClaimType = 'diplomatic_contact';

/** One side of a bargain, taken as known, that is not yet told to be the other half of the news. */
function isOpenDeal(draft: Settled): boolean {
  return draft.mood === 'deal' && draft.type !== talks && !isOccurred(draft);
}

function isOccurred(draft: Settled): boolean {
  return draft.status === 'occurred';
}

/** An arrest told further down without a day is context. */
function isContext(draft: Draft): boolean {
  return draft.scene.sentence.block === 'body' && !isFresh(draft);
}

/** What title and lead tell is news; the rest of the article is measured by it. */
function settleType(drafts: readonly Draft[], article: Article): Settled[] {
  const lead = drafts.filter((draft) => draft.mood === 'occurred' && isLeading(draft, article));
  const titleOnly = lead.every((draft) => draft.scene.sentence.block === 'title');
  const isWeak =
    titleOnly &&
    (isTakenBack(drafts) ||
      isDatedBack(lead, drafts) ||
      isNounAlone(lead, drafts) ||
      isOfNobody(lead, drafts) ||
      isOldTie(lead, drafts) ||
      isQuote(lead, drafts, article.document));
  const news = isWeak ? [] : lead;
  const isUntrue = titleOnly && lead.length > 0 && saysUntrue(article);
  const own = drafts.map((draft) => ({
    ...draft,
    status:
      isUntrue && lead.includes(draft)
        ? ('denied' as const)
        : isWeak && isOfPlan(draft, lead, drafts)
          ? ('planned' as const)
          : isBehindPlan(draft, drafts)
            ? ('background' as const)
            : statusOf(draft, isUntrue ? [] : news, article),
  }));
  const isTold = own.some((draft) => draft.status === 'occurred');
  return withoutComment(own)
    .map((draft) => (goesOnTelling(draft, own) ? { ...draft, status: 'occurred' as const } : draft))
    .filter((draft) => !(isTold && isMereContext(draft, own)) && !isAnswered(draft, own) && !isObjectOf(draft, own))
    .map((draft) =>
      (draft.mood === 'given' && draft.type !== talks) || (isTold && draft.why.includes(rumour))
        ? { ...draft, status: statusOfGiven(isTold) }
        : draft,
    );
}

const nextSentences = 3;
const continued = new Set(['prisoner_release', 'sanctions_eased']);

/** In a story that comes to its news late, the undated sentences right behind it go on with it. */
function goesOnTelling(draft: Settled, own: readonly Settled[]): boolean {
  if (!continued.has(draft.type) || draft.mood !== 'occurred' || draft.time !== null) return false;
  if (draft.type !== 'prisoner_release' && authoritiesOf(draft).length > 0) return false;
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

/** In a language of best effort only the headline and the first sentence are trusted. */
function isLeading(draft: Draft, article: UnsettledArticle): boolean {
  const { block, index } = draft.scene.sentence;
  // "Five years ago a jet was ordered to land. He was sentenced and pardoned": what goes on with it is as old.
  const isAfterOpening = block === 'lead' && index > 0 && article.scenes[index - 1]?.sentence.block === 'lead';
  if (isAfterOpening && !isFresh(draft) && opensLongAgo(article.scenes)) return false;
  if (article.level === 'small' && index > 1 && !isFresh(draft)) return false;
  return block !== 'body';
}

function statusOfGiven(isTold: boolean): ClaimStatus {
  return isTold ? 'occurred' : 'background';
}

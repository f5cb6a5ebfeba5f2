// The status of each draft in its article: news told apart from background by headline, lead, time and place.
import type { ClaimStatus, ClaimType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { rumour } from '../moods/governors.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { groupOf } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { withAdoptedNext } from './adopted-next.ts';
import { withoutContextArrests } from './arrests.ts';
import { withoutAsides } from './asides.ts';
import { isBesideListing } from './beside-listing.ts';
import { isInPassing } from './by-the-way.ts';
import { withoutColumns } from './columns.ts';
import { otherSideOf, statusOfDeal } from './deals.ts';
import { isBehindPlan, isOfPlan, withoutComment } from './diplomacy-status.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { withGrantedByEnvoy } from './granted-by-envoy.ts';
import { withReturns } from './in-return.ts';
import { isAnswered, isMeasureOfNothing, isMereContext, isObjectOf, isOnlySpokenOf } from './mere-context.ts';
import { opensLongAgo } from './old-openings.ts';
import { quieted } from './quiet.ts';
import { isKeptByExtension, withoutRests } from './rests.ts';
import { type Article, isFresh, type Settled, type UnsettledArticle } from './settled.ts';
import { statusOf } from './status-of-draft.ts';
import { withStillToCome } from './still-to-come.ts';
import { isDatedBack, isNounAlone, isOfNobody, isQuote, isTakenBack, saysUntrue } from './weak-headlines.ts';
import { withWidenings } from './widenings.ts';

export function settle(all: readonly Draft[], base: UnsettledArticle): Settled[] {
  const granted = withGrantedByEnvoy(withAdoptedNext(all, base.scenes), base.scenes);
  const told = withStillToCome(granted, base.scenes);
  const known = withoutColumns(quieted(told, base.scenes, base.setting), base);
  const quiet = withoutFollowUps(withWidenings(known, base.scenes), base.scenes);
  const easing = quiet.find((draft) => draft.type === 'sanctions_eased' && isLeading(draft, base));
  const drafts = withoutRests(quiet, easing).filter((draft) => !isKeptByExtension(draft, quiet));
  const leading = new Set(drafts.filter((draft) => isLeading(draft, base)).map(({ type }) => type));
  const article = { ...base, leading, old: oldSentences(drafts), past: pastTypes(drafts, leading) };
  const ofType = (type: ClaimType, around: Article) =>
    settleType(
      drafts.filter((draft) => draft.type === type),
      around,
    );
  const types = new Set(drafts.map(({ type }) => type).filter((type) => type !== talks));
  const happenings = withoutAsides(
    withReturns(
      [...types].flatMap((type) => ofType(type, article)),
      article,
    ),
    article,
  );
  // Talks told in passing are as new as what they led to, wherever that is told.
  const toldTypes = new Set([...leading, ...happenings.filter(isOccurred).map(({ type }) => type)]);
  const settled = [...happenings, ...ofType(talks, { ...article, leading: toldTypes })];
  return withoutContextArrests(settled, drafts, article).map((draft) =>
    isOpenDeal(draft) ? { ...draft, status: statusOfDeal(draft, settled) } : draft,
  );
}

/** The sentences that date a release or a relief long before publication. */
function oldSentences(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.filter(isOfLongAgo).map(({ scene }) => scene.sentence.index));
}

/** A release or a relief dated long before publication. */
function isOfLongAgo({ type, time }: Draft): boolean {
  return time?.freshness === 'old' && otherSideOf(type) !== undefined;
}

/** "A man who left prison only in July has been arrested again. … They were let go on a leash": the release is the one of July. */
function pastTypes(drafts: readonly Draft[], leading: ReadonlySet<ClaimType>): ReadonlySet<ClaimType> {
  const past = drafts
    .filter(isOfLongAgo)
    .filter(({ type, mood, scene }) => mood === 'background' && scene.sentence.block !== 'body' && !leading.has(type));
  return new Set(past.map(({ type }) => type));
}

const talks: ClaimType = 'diplomatic_contact';

/** One side of a bargain, taken as known, that is not yet told to be the other half of the news. */
function isOpenDeal(draft: Settled): boolean {
  return draft.mood === 'deal' && draft.type !== talks && !isOccurred(draft);
}

function isOccurred(draft: Settled): boolean {
  return draft.status === 'occurred';
}

/** What title and lead tell is news; the rest of the article is measured by it. */
function settleType(drafts: readonly Draft[], article: Article): Settled[] {
  const lead = drafts.filter((draft) => isLeading(draft, article));
  const titleOnly = lead.every((draft) => draft.scene.sentence.block === 'title');
  const isWeak =
    titleOnly &&
    (isTakenBack(drafts) ||
      isDatedBack(lead, drafts) ||
      isNounAlone(lead, drafts, article) ||
      isOfNobody(lead, drafts) ||
      isQuote(lead, drafts, article.document));
  const news = isWeak ? [] : lead;
  // "The court rejected the appeal" takes no verdict back.
  const isUntrue = titleOnly && lead.some(({ type }) => type !== 'prisoner_detention') && saysUntrue(article);
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
        ? { ...draft, status: statusOfGiven(draft, isTold) }
        : draft,
    )
    .filter((draft) => !isMeasureOfNothing(draft) && !isBesideListing(draft, own, article.leading));
}

const nextSentences = 6;
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

/**
 * Told as a fact by title or lead. In a language of best effort a release is trusted only in the headline and in the first sentence
 * below one on the matter: biographies and anniversaries tell of earlier ones in the same words, measures have their day beside them.
 */
function isLeading(draft: Draft, article: UnsettledArticle): boolean {
  const { block, index } = draft.scene.sentence;
  if (draft.mood !== 'occurred' || block === 'body') return false;
  // "Five years ago a jet was ordered to land. He was sentenced and pardoned": what goes on with it is as old.
  const isAfterOpening = block === 'lead' && index > 0 && article.scenes[index - 1]?.sentence.block === 'lead';
  if (isAfterOpening && !isFresh(draft) && opensLongAgo(article.scenes)) return false;
  // "… prolonged them on Monday", in the digest of Thursday: what it dates further back is none of its stories.
  if (article.digest && isDatedFurtherBack(draft, article)) return false;
  if (article.level !== 'small' || index === 0 || isFresh(draft)) return true;
  const isTrusted = index === 1 || (isSanctions(draft.type) && !isOfRenewed(draft, article));
  return isTrusted && !(article.otherTitle && isInPassing(draft, article.scenes[0]?.sentence));
}

/** "The EU prolongs its sanctions. They hit 310 people": below an extension, what imposes is what the renewed ones do. */
function isOfRenewed({ type, scene: { sentence } }: Draft, { scenes }: UnsettledArticle): boolean {
  if (type !== 'sanctions_imposed') return false;
  return scenes.slice(0, sentence.index).some((above) => groupOf(above.sentence, 'extend').length > 0);
}

function isDatedFurtherBack({ scene: { times } }: Draft, { setting }: UnsettledArticle): boolean {
  const isFurtherBack = times.some(({ freshness, day }) => freshness === 'unclear' && day !== null);
  return setting.published !== null && isFurtherBack && !hasTime(times, 'fresh');
}

function statusOfGiven(draft: Settled, isTold: boolean): ClaimStatus {
  if (isTold) return 'occurred';
  return isOnlySpokenOf(draft) ? 'called_for' : 'background';
}

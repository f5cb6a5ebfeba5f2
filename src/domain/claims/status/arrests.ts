// Arrests beside other news: what the article tells of them in passing is context, unless it is of these days.
import { alertTypes, type ClaimType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Mood } from '../moods/governors.ts';
import { type Article, isFresh, isInTitle, isRelease, type Settled } from './settled.ts';

/** Arrests become background beside a release that the article is about, beside other news, or further down without a day. */
export function withoutContextArrests(
  settled: readonly Settled[],
  drafts: readonly Draft[],
  article: Article,
): readonly Settled[] {
  const { leading } = article;
  const isBeside = isAboutRelease(drafts) || isBesideNews(leading);
  const isContext = (draft: Settled) =>
    isArrest(draft) &&
    draft.status === 'occurred' &&
    !isOfTheseDays(draft, article, drafts) &&
    (isBeside || (!leading.has('prisoner_detention') && !isFresh(draft)));
  return settled.map((draft) => (isContext(draft) ? { ...draft, status: 'background' } : draft));
}

function isArrest({ type }: Draft): boolean {
  return type === 'prisoner_detention';
}

/** A release that is only asked for, refused or known leaves an arrest the news. */
const merely = new Set<Mood>(['given', 'called_for', 'denied']);

function isAboutRelease(drafts: readonly Draft[]): boolean {
  const isHeadedByArrest = drafts.some((draft) => isArrest(draft) && draft.mood === 'occurred' && isInTitle(draft));
  return drafts.some(
    (draft) =>
      isRelease(draft) &&
      !merely.has(draft.mood) &&
      !(draft.mood === 'background' && isHeadedByArrest) &&
      !draft.trigger.loose &&
      draft.scene.sentence.block !== 'body',
  );
}

/** Undated, beside sanctions or a death that lead: "…, in answer to the verdict against the journalist". */
function isBesideNews(leading: ReadonlySet<ClaimType>): boolean {
  return leading.has('prisoner_death') || alertTypes.some((type) => leading.has(type));
}

const daysOfNews = 8;

/** "On Monday the KGB detained five": an arrest of these days is news of its own, unless its sentence tells of a release. */
function isOfTheseDays(draft: Draft, { setting: { published } }: Article, all: readonly Draft[]): boolean {
  const { time, scene } = draft;
  if (time === null || all.some((other) => isRelease(other) && other.scene === scene)) return false;
  if (time.freshness === 'fresh') return true;
  return time.day !== null && published !== null && published - time.day <= daysOfNews;
}

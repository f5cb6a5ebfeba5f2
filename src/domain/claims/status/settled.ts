// Drafts in their article: what they are measured by, and whose measures they tell.
import type { NameIndex } from '../../names/compile-names.ts';
import type { ClaimStatus, ClaimType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import type { Scene, Setting } from '../scene.ts';
import { cuesOf, startsAt } from '../words/cues.ts';
import type { Document } from '../words/sentences.ts';

export interface Article {
  readonly document: Document;
  readonly scenes: readonly Scene[];
  readonly setting: Setting;
  readonly names: NameIndex;
  readonly language: string;
  readonly level: 'full' | 'small';
  /** A review, an anniversary, an interview: what it tells without a date is long past. */
  readonly retrospective: boolean;
  /** Several stories under one headline. */
  readonly digest: boolean;
  /** Its headline tells of something else. */
  readonly otherTitle: boolean;
  /** A note that explains rules to those who must follow them. */
  readonly guide: boolean;
  /** Whose measures the article speaks of where a sentence names nobody. */
  readonly authority: readonly string[];
  /** What title and lead tell as news: the measure of all that stands further down. */
  readonly leading: ReadonlySet<ClaimType>;
  /** Sentences that date a release or a relief long before publication. */
  readonly old: ReadonlySet<number>;
  /** What title and lead tell of a day long past, and nowhere there of today. */
  readonly past: ReadonlySet<ClaimType>;
}

/** What is known of an article before its drafts tell what it leads with. */
export type UnsettledArticle = Omit<Article, 'leading' | 'old' | 'past'>;

/** A draft whose status in the article is settled. */
export interface Settled extends Draft {
  readonly status: ClaimStatus;
}

/** So many sentences from its beginning an article still tells its news. */
export const nearTop = 5;

export function isRelease({ type }: Draft): boolean {
  return type === 'prisoner_release';
}

/** Dated within days of publication. */
export function isFresh({ time }: Draft): boolean {
  return time?.freshness === 'fresh';
}

/** Still to come, or only asked for. */
export function isOpen({ status }: Settled): boolean {
  return status === 'planned' || status === 'called_for';
}

export function isInTitle({ scene }: Draft): boolean {
  return scene.sentence.block === 'title';
}

/** Authorities of the draft's own sentence, else of him whom the sentence before names, else of the article. */
export function ownAuthorities(draft: Draft, article: UnsettledArticle): readonly string[] {
  const own = authoritiesOf(draft);
  if (own.length > 0) return own;
  const his = authorityOfPronoun(draft.scene, article.scenes);
  if (his.length > 0) return his;
  return authorityOfStory(draft.scene, article) ?? article.authority;
}

/** "12.40. The Council agreed. New measures were adopted too", in a digest: whom the story named before acts, not whom the headline names. */
function authorityOfStory({ sentence }: Scene, { digest, scenes }: UnsettledArticle): readonly string[] | null {
  if (!digest) return null;
  const before = scenes.slice(0, sentence.index).findLast(({ actors }) => actors.length > 0);
  const last = before?.sentence.paragraph === sentence.paragraph ? before.actors.at(-1) : undefined;
  return last ? [last.form] : null;
}

/** "The group was met by Trump's envoy. He said that sanctions were being lifted": he speaks for whom the sentence before names last. */
function authorityOfPronoun({ sentence }: Scene, scenes: readonly Scene[]): readonly string[] {
  const [he] = cuesOf(sentence, 'say.he');
  if (he?.from !== 0 || !startsAt(sentence, ['say.says'], he.to)) return [];
  const last = scenes[sentence.index - 1]?.actors.at(-1);
  return last ? [last.form] : [];
}

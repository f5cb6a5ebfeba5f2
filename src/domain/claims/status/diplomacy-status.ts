// Diplomacy in its article: when talks told in passing are news, and what beside a meeting or a change of ties is only comment.
import type { ClaimStatus } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { type Cue, cuesOf, distance, groupOf, hasCue } from '../words/cues.ts';
import { isoDay } from '../words/dates.ts';
import { withoutItsStory } from './how-it-came.ts';
import { type Article, isFresh, type Settled } from './settled.ts';

/** "… after two days of talks with Lukashenko": taken as known, and as new as the headline, the lead, or the release that they led to. */
export function isTalksBehindNews(draft: Draft, article: Article): boolean {
  if (draft.type !== 'diplomatic_contact' || (draft.mood !== 'given' && draft.mood !== 'deal')) return false;
  if (draft.time?.freshness === 'old' || article.old.has(draft.scene.sentence.index)) return false;
  if (monthOf(draft) || isRecent(draft)) return false;
  if (draft.scene.sentence.block !== 'body') return !article.retrospective && !article.guide;
  return article.leading.has('prisoner_release') || article.leading.has('sanctions_eased');
}

const monthReach = 20; // "the visit of Cardinal …, the special envoy of Pope …, to Minsk in October"

/** "after a visit to Minsk in October", "the October visit": a month without its day is of earlier talks. */
function monthOf({ scene: { sentence }, trigger: { cue } }: Draft): Cue | undefined {
  return groupOf(sentence, 'time').find(
    (month) =>
      month.form.startsWith('month') &&
      /\d$/u.test(month.form) &&
      distance(sentence, month, cue) <= monthReach &&
      [month.from - 1, month.to].every((at) => sentence.tokens[at]?.digits !== true),
  );
}

/** "after a recent visit", "colloqui recenti": beside the noun. */
function isRecent({ scene: { sentence }, trigger: { cue } }: Draft): boolean {
  return cuesOf(sentence, 'time.recent').some(
    (recent) => cue.form === 'noun' && distance(sentence, recent, cue) <= 1 && recent.to !== cue.to,
  );
}

/** "The envoy visited Minsk in October", told in November further down. */
export function isVisitOfEarlierMonth(draft: Draft, published: number | null): boolean {
  if (draft.type !== 'diplomatic_contact' || draft.scene.sentence.block !== 'body') return false;
  const month = isFresh(draft) ? undefined : monthOf(draft);
  if (!month) return false;
  return published === null || Number(month.form.slice(5)) !== Number(isoDay(published).slice(5, 7));
}

/** A border opened and one closed are two happenings. */
export function isOtherTie(draft: Draft, other: Draft): boolean {
  return draft.type === 'diplomatic_relations' && draft.trigger.cue.group !== other.trigger.cue.group;
}

/** "The embassy has been closed since 2022", "closed until December" further down: a state that lasts. */
export function isLastingTie({ type, time, scene }: Draft): boolean {
  if (type !== 'diplomatic_relations' || time?.freshness === 'fresh') return false;
  return (
    scene.times.some((each) => each.since && each.freshness !== 'future' && each.freshness !== 'fresh') &&
    scene.sentence.block !== 'title'
  );
}

/** Beside what happened, other statuses of its type are comment: an earlier visit, a demand, what might be done later. */
export function withoutComment(own: readonly Settled[]): readonly Settled[] {
  const told = own.filter((draft) => draft.status === 'occurred');
  const [first] = own;
  if (first?.type === 'diplomatic_contact') {
    // An earlier visit is the history of the one that is told or planned.
    const dated = withEarlierTalks(own);
    const isSpokenOf = dated.some((draft) => draft.status === 'occurred' || draft.status === 'planned');
    const news = told.filter((draft) => dated.includes(draft));
    return dated.filter((draft) => !isCommentOnMeeting(draft, news, isSpokenOf));
  }
  if (first?.type !== 'diplomatic_relations') return withoutItsStory(own);
  if (told.length > 0) return own.filter((draft) => !isCommentOnTie(draft));
  return own;
}

/** The headline's "after talks with the Vatican" are those that the text dates to a month or calls recent. */
function withEarlierTalks(own: readonly Settled[]): readonly Settled[] {
  const isTold = own.some(({ mood, status }) => mood === 'occurred' && status === 'occurred');
  if (isTold || !own.some((draft) => draft.status === 'background' && (monthOf(draft) || isRecent(draft)))) return own;
  return own.map((draft) => (draft.status === 'occurred' ? { ...draft, status: 'background' as const } : draft));
}

function isCommentOnMeeting(draft: Settled, told: readonly Settled[], isSpokenOf: boolean): boolean {
  if (draft.status === 'occurred') return false;
  // "visits Ottawa, where she will meet …": one journey.
  if (told.some((other) => other.scene === draft.scene)) return true;
  if (draft.status === 'background') return isSpokenOf;
  return draft.status === 'denied' && draft.scene.sentence.block === 'body';
}

const settledStatuses = new Set<ClaimStatus>(['occurred', 'background']);

function isCommentOnTie({ status, scene: { sentence } }: Settled): boolean {
  // "Should the balloons come back, the border will be closed again"
  const isThreat = status === 'planned' && hasCue(sentence, 'mode.if');
  return !settledStatuses.has(status) && !isThreat;
}

/** Where title and lead tell of nothing that has happened, an undated change of ties further down is history. */
export function isBehindPlan(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.type !== 'diplomatic_relations' || draft.mood !== 'occurred' || isFresh(draft)) return false;
  if (draft.scene.sentence.block !== 'body') return false;
  const top = drafts.filter((other) => other.scene.sentence.block !== 'body');
  return top.every((other) => other.mood !== 'occurred');
}

/** "Poland closes its border", above "will close it on Friday": the present of a headline is the plan that its text tells. */
export function isOfPlan(draft: Draft, lead: readonly Draft[], drafts: readonly Draft[]): boolean {
  if (draft.type !== 'diplomatic_relations' || draft.trigger.form !== 'now' || !lead.includes(draft)) return false;
  return drafts.some((other) => other.mood === 'planned' && !isOtherTie(other, draft));
}

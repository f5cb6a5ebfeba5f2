// Bargains: the two sides of "a release in return for relief" are as true, as new and as old as each other.
import type { ClaimStatus, ClaimType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { futureTold } from '../moods/governors.ts';
import { hasAny, hasCue } from '../words/cues.ts';
import { type Article, isOpen, type Settled } from './settled.ts';

/** A release and the relief that pays for it are one deal. */
const otherSides: ReadonlyMap<ClaimType, ClaimType> = new Map([
  ['prisoner_release', 'sanctions_eased'],
  ['sanctions_eased', 'prisoner_release'],
]);

/** What a claim of this type may be bargained for; undefined where nothing is. */
export function otherSideOf(type: ClaimType): ClaimType | undefined {
  return otherSides.get(type);
}

/** The other side of a bargain is as true as the side that the same sentence tells as news. */
export function statusOfDeal(draft: Settled, settled: readonly Settled[]): ClaimStatus {
  if (otherSideOf(draft.type) === undefined) return 'background';
  const isBody = draft.scene.sentence.block === 'body';
  const isNews = settled.some(
    (other) =>
      other.scene === draft.scene &&
      other.type !== draft.type &&
      other.mood === 'occurred' &&
      other.status === 'occurred' &&
      // "frees prisoners in exchange for relief": further down this may be what it is wont to do.
      (!isBody || other.trigger.form === 'done') &&
      otherSideOf(draft.type) === other.type,
  );
  const isTold = settled.some(
    (other) => other.type === draft.type && other.mood === 'occurred' && other.status === 'occurred',
  );
  const isUndated = draft.scene.times.every(({ freshness }) => freshness !== 'old');
  if (isTold || (isNews && (!isBody || (isUndated && isDealt(draft))))) return 'occurred';
  const companion = settled.find((other) => other.scene === draft.scene && other.type !== draft.type && isOpen(other));
  // "promised it when Minsk let 52 go": what is promised is to come, and they were let go.
  if (companion && draft.trigger.form !== 'done') return companion.status;
  // "… in return for relief": where neither side is told, it is what somebody wants.
  const isDated = settled.some((other) => other.scene === draft.scene && other.time?.freshness === 'old');
  return isDated || draft.trigger.form === 'done' || draft.scene.times.length > 0 ? 'background' : 'called_for';
}

/** "In exchange for the release of 123 a week ago Washington eased …": the date of one side is that of the other. */
export function isOfOldDeal(draft: Draft, article: Article): boolean {
  if (draft.time !== null || draft.mood !== 'occurred' || !isDealt(draft)) return false;
  return article.old.has(draft.scene.sentence.index);
}

/** "In return the United States will lift …", said beside a release that is news: decided, not merely planned. */
export function isPromisedInDeal(draft: Draft, article: Article): boolean {
  if (draft.type !== 'sanctions_eased' || draft.mood !== 'planned' || !draft.why.includes(futureTold)) return false;
  const { sentence } = draft.scene;
  const isMore = hasAny(sentence, ['say.others', 'time.future']);
  return article.leading.has('prisoner_release') && !isMore && (isDealt(draft) || isReported(draft));
}

/** "Lukashenko has signed a decree. Twenty women will leave the colonies": what the sentence before decreed is as good as done. */
export function isDecreedBefore(draft: Draft, { scenes }: Article): boolean {
  const { sentence } = draft.scene;
  if (draft.type !== 'prisoner_release' || draft.mood !== 'planned' || !draft.why.includes(futureTold)) return false;
  const before = scenes[sentence.index - 1]?.sentence;
  if (!before || before.block === 'body' || hasCue(sentence, 'time.future')) return false;
  return ['mode.decree', 'quiet.signed'].every((key) => hasCue(before, key));
}

export function isDealt(draft: Draft): boolean {
  // "For this the West imposed a fourth package": an answer, no bargain.
  return otherSideOf(draft.type) !== undefined && hasCue(draft.scene.sentence, 'mode.exchange');
}

export function isReported(draft: Draft): boolean {
  return hasAny(draft.scene.sentence, ['say.says', 'mode.decide', 'mode.exchange', 'mode.that']);
}

// The other side of a bargain, told in a sentence of its own: as new as the side that the sentence before tells.
import { startsAt } from '../words/cues.ts';
import { isFreshLead, isOfOldParagraph } from './day-of-lead.ts';
import { otherSideOf } from './deals.ts';
import { type Article, isFresh, type Settled } from './settled.ts';

/** "On Thursday Washington decided to lift its sanctions. In return 52 prisoners came free." */
export function withReturns(settled: readonly Settled[], article: Article): Settled[] {
  return settled.map((draft) =>
    isInReturn(draft, settled, article)
      ? { ...draft, status: 'occurred', why: [...draft.why, 'in return for the news'] }
      : draft,
  );
}

function isInReturn(draft: Settled, settled: readonly Settled[], { scenes }: Article): boolean {
  const { type, mood, status, time, scene } = draft;
  if (status !== 'background' || mood !== 'occurred' || time !== null || isOfOldParagraph(scene, scenes)) return false;
  if (!startsAt(scene.sentence, ['mode.exchange'], 0)) return false;
  return settled.some(
    (other) =>
      other.type === otherSideOf(type) &&
      other.status === 'occurred' &&
      other.scene.sentence.index === scene.sentence.index - 1 &&
      (isFresh(other) || scenes.some(isFreshLead)),
  );
}

// The other side of a bargain, told in a sentence of its own: as new as the side that the sentence beside it tells.
import { decidedWhy, toldWhys } from '../moods/governors.ts';
import { toldEarlier } from '../past-of-past.ts';
import { hasCue, startsAt } from '../words/cues.ts';
import { isFreshLead, isOfOldParagraph } from './day-of-lead.ts';
import { isReported, otherSideOf } from './deals.ts';
import { type Article, isFresh, isRelease, type Settled } from './settled.ts';

/** "On Thursday Washington decided to lift its sanctions. In return 52 prisoners came free. Among those freed is …" */
export function withReturns(settled: readonly Settled[], article: Article): Settled[] {
  const returned = settled.filter((draft) => isInReturn(draft, settled, article));
  return settled.map((draft) =>
    returned.includes(draft) || returned.some((other) => goesOnFrom(draft, other))
      ? { ...draft, status: 'occurred', why: [...draft.why, 'in return for the news'] }
      : draft,
  );
}

/** What the next sentence takes as known of it. */
function goesOnFrom({ type, mood, status, time, scene }: Settled, other: Settled): boolean {
  if (type !== other.type || mood !== 'given' || status !== 'background' || time !== null) return false;
  return scene.sentence.index === other.scene.sentence.index + 1;
}

function isInReturn(draft: Settled, settled: readonly Settled[], { scenes }: Article): boolean {
  const { type, status, time, scene } = draft;
  if (status !== 'background' || time !== null || isOfOldParagraph(scene, scenes)) return false;
  const { index, paragraph } = scene.sentence;
  const news = settled.filter((other) => other.type === otherSideOf(type) && other.status === 'occurred');
  const isHere = (other: Settled) => other.scene.sentence.paragraph === paragraph && other.scene.sentence.index < index;
  const isNear = (other: Settled) =>
    other.mood === 'occurred' && Math.abs(index - other.scene.sentence.index) <= reliefReach;
  const isRightBehind = (other: Settled) => other.scene.sentence.index === index - 1;
  if (isReliefTold(draft)) return news.some(isNear);
  if (isEnvoysWordBefore(draft)) return news.some((other) => isRightBehind(other) && isFresh(other));
  if (isOpeningReturn(draft))
    return news.some(
      (other) => isHere(other) || (isRightBehind(other) && (isFresh(other) || scenes.some(isFreshLead))),
    );
  return (
    isCountedRelease(draft) && news.some((other) => isHere(other) && isRightBehind(other) && other.mood === 'occurred')
  );
}

const reliefReach = 12; // sentences

/** "The Americans named the price. The envoy said that the sanctions on Belavia are lifted at once", near a release dated within days. */
function isReliefTold(draft: Settled): boolean {
  if (draft.type !== 'sanctions_eased' || draft.mood !== 'occurred') return false;
  const { sentence } = draft.scene;
  const isTold = hasCue(sentence, 'mode.atonce') || (hasCue(sentence, 'say.envoy') && isReported(draft));
  return isTold && (draft.trigger.form === 'done' || toldWhys.some((why) => draft.why.includes(why)));
}

/** "On Saturday 123 came free. Before that the envoy had announced the end of the sanctions on potash": said on the same journey. */
function isEnvoysWordBefore({ type, mood, why, scene }: Settled): boolean {
  const isBefore = mood === 'background' && why.includes(toldEarlier) && why.includes(decidedWhy);
  return isBefore && type === 'sanctions_eased' && hasCue(scene.sentence, 'say.envoy');
}

/** "In return …", "The other way went a pardon of 123". */
function isOpeningReturn(draft: Settled): boolean {
  const { mood, scene } = draft;
  const isOpening = startsAt(scene.sentence, ['mode.exchange', 'say.otherway'], 0);
  return isOpening && (mood === 'occurred' || (mood === 'given' && isCounted(draft)));
}

/** "The envoy said that the sanctions are being lifted. And 52 people crossed the border": right behind it, in its paragraph. */
function isCountedRelease(draft: Settled): boolean {
  return isRelease(draft) && draft.mood === 'occurred' && draft.trigger.form === 'done' && isCounted(draft);
}

function isCounted({ scene: { quantities } }: Settled): boolean {
  return quantities.some(({ value }) => value > 1);
}

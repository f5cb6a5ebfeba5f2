// Beside the news of relief a release, and beside that of a release relief: told by the way, and yet the other half of one bargain.
import type { Draft } from '../drafts.ts';
import { knownWhy, toldWhys } from '../moods/governors.ts';
import { toldEarlier } from '../past-of-past.ts';
import type { Scene } from '../scene.ts';
import { type Cue, cuesOf, cuesOfAny, hasCue, type Span } from '../words/cues.ts';
import { otherSideOf } from './deals.ts';
import { type Article, nearTop } from './settled.ts';

export function isOtherHalf(draft: Draft, article: Article): boolean {
  const other = otherSideOf(draft.type);
  if (other === undefined || !article.leading.has(other)) return false;
  return (
    isReasonOfDecision(draft) ||
    isThankedForOfDay(draft) ||
    isOfSameDay(draft) ||
    isOfDayOfNews(draft) ||
    (isBeforeRelief(draft) && !article.leading.has(draft.type))
  );
}

/** "He thanked them for the release of 52, who left the same day". */
function isThankedForOfDay({ mood, why, scene }: Draft): boolean {
  return mood === 'given' && why.includes('welcomed') && hasCue(scene.sentence, 'time.sameday');
}

/** "The same day Minsk freed 52". */
function isOfSameDay({ mood, time, scene, trigger }: Draft): boolean {
  const isTold = mood === 'occurred' && (time === null || time.freshness === 'fresh');
  return isTold && cuesOf(scene.sentence, 'time.sameday').some(({ to }) => to <= trigger.cue.from);
}

/** "The relief was announced the day that 52 crossed into Lithuania", "on Thursday in Minsk, when it let 52 go": the day of both. */
function isOfDayOfNews({ type, mood, why, time, scene, trigger: { cue } }: Draft): boolean {
  const isTold = mood === 'occurred' || (mood === 'deal' && why.includes(knownWhy));
  if (type !== 'prisoner_release' || !isTold || (time !== null && time.freshness !== 'fresh')) return false;
  const { sentence } = scene;
  const reliefs = cuesOfAny(sentence, ['ease.noun', 'relief.noun']);
  return daysBefore(scene, cue).some((day) => reliefs.some(({ to }) => to <= day.from));
}

function daysBefore({ sentence, times }: Scene, { from }: Cue): readonly Span[] {
  const days = cuesOfAny(sentence, ['time.day', 'time.same']).filter(({ to }) => to <= from && from - to <= dayReach);
  const isClause = cuesOfAny(sentence, ['mode.when', 'mode.known']).some(({ to }) => to <= from);
  return isClause ? [...days, ...times.filter((time) => time.freshness === 'fresh' && time.to <= from)] : days;
}

const dayReach = 6; // words

/** "Before that, according to Reuters, Minsk handed over 52 prisoners": no month and no week is named. */
function isBeforeRelief({ type, trigger, why, scene }: Draft): boolean {
  if (type !== 'prisoner_release' || trigger.form !== 'done' || !why.includes(toldEarlier)) return false;
  const units = cuesOfAny(scene.sentence, ['time.week', 'time.month', 'time.year']);
  // "Earlier this month" is long before.
  const isOpening = cuesOf(scene.sentence, 'time.prior').some(
    ({ from, to }) => from <= 1 && !units.some((unit) => unit.from >= from && unit.from - to <= 1),
  );
  return isOpening && scene.quantities.some(({ value }) => value > 1);
}

const reasonWhys = [knownWhy, ...toldWhys];

/** "The decision was made in connection with the lifting of sanctions on potash", beside the pardon. */
function isReasonOfDecision(draft: Draft): boolean {
  if (draft.type !== 'sanctions_eased' || draft.trigger.form !== 'noun' || draft.time !== null) return false;
  const { sentence } = draft.scene;
  const [decision] = cuesOf(sentence, 'mode.decision');
  return (
    decision !== undefined &&
    decision.to <= draft.trigger.cue.from &&
    sentence.index <= nearTop &&
    reasonWhys.some((why) => draft.why.includes(why))
  );
}

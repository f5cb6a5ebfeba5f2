// Articles that are follow-ups by their own words: "said a week after leaving prison".
import type { Draft } from '../drafts.ts';
import { isBehindUnits } from '../moods/long-after.ts';
import type { Scene } from '../scene.ts';
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, type Sentence } from '../words/cues.ts';
import { afterKeys } from '../words/dates.ts';
import { isFresh, isInTitle, isRelease } from './settled.ts';

/** Why it is background: the article itself says how long ago it was. */
const followUp = 'a follow-up by its own words';

/** Where the top of an article counts the weeks since a release, what it tells of releases without a day is that one. */
export function withoutFollowUps(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const top = scenes.filter(({ sentence }) => sentence.block !== 'body');
  const since = drafts.find((draft) => top.includes(draft.scene) && isCounted(draft));
  const isHeaded = drafts.some((draft) => isRelease(draft) && draft.mood === 'occurred' && isInTitle(draft));
  if (!since && (isHeaded || !tellsOfLongAgo(top, drafts))) return drafts;
  return drafts.map((draft) =>
    isRelease(draft) && known.has(draft.mood) && !isFresh(draft) && !(since && isNext(draft, since))
      ? { ...draft, mood: 'background', why: [...draft.why, followUp] }
      : draft,
  );
}

const known = new Set<Draft['mood']>(['occurred', 'given', 'deal']);

/** "A week after freeing 14, Belarus let 52 more go": behind the comma another round is the news. */
function isNext({ scene, trigger }: Draft, since: Draft): boolean {
  return (
    scene === since.scene &&
    trigger.cue.from >= since.trigger.cue.to &&
    nextGroups.has(trigger.cue.group) &&
    trigger.form !== 'freed' &&
    breaksBetween(scene.sentence, since.trigger.cue, trigger.cue)
  );
}

const nextGroups = new Set(['release', 'pardon']);
const reach = 6; // "a week after he was let out of the Belarusian colony"

function isCounted(draft: Draft): boolean {
  if (!isRelease(draft) || isFresh(draft)) return false;
  const { trigger } = draft;
  const { sentence } = draft.scene;
  return aftersOf(sentence).some(
    ({ to }) =>
      to <= trigger.cue.from &&
      trigger.cue.from - to <= reach &&
      !breaksBetween(sentence, { from: to - 1, to }, trigger.cue, 'strong') &&
      !isBehindClause(sentence, to, trigger.cue),
  );
}

/** "A month after the visit, Belarus frees two": behind the comma is the news; that of "после того, как" opens the clause. */
function isBehindClause(sentence: Sentence, after: number, cue: Cue): boolean {
  return cue.from > after + 2 && breaksBetween(sentence, { from: after + 1, to: after + 2 }, cue);
}

const ways = ['release.done', 'pardon.done', 'transfer.done', 'journey.done', 'liberty.done'];

/** "More than a week after they were driven across the border": nothing in the clause says who was held, and the article does. */
function tellsOfLongAgo(top: readonly Scene[], drafts: readonly Draft[]): boolean {
  return top.some((scene) => {
    const { sentence } = scene;
    const isOwn = (way: Cue) => !drafts.some((draft) => draft.scene === scene && isToldBehind(draft, way));
    return aftersOf(sentence).some((after) =>
      cuesOfAny(sentence, ways).some((way) => isOfClause(sentence, after, way) && isOwn(way)),
    );
  });
}

const releasing = new Set([...nextGroups, 'liberty', 'discharge']);

/** "A week after the envoy came, 14 prisoners were freed": what counts the weeks is somebody else's way. */
function isToldBehind(draft: Draft, way: Cue): boolean {
  const { cue, form } = draft.trigger;
  const isNews = isRelease(draft) && draft.mood === 'occurred' && form === 'done' && releasing.has(cue.group);
  return isNews && cue.to > way.to && breaksBetween(draft.scene.sentence, way, { from: cue.to - 1, to: cue.to });
}

/** Behind "after", with a comma behind it and no arrest in between: "Six years after his arrest he left prison" is news. */
function isOfClause(sentence: Sentence, after: Cue, way: Cue): boolean {
  const isArrested = groupOf(sentence, 'detain').some(({ from, to }) => from >= after.to && to <= way.from);
  const isClosed = sentence.tokens.slice(way.to).some(({ breakBefore }) => breakBefore > 0);
  return follows(way, after, reach) && isClosed && !isArrested;
}

/** The words for "after" that stand behind weeks, months, years or several days. */
function aftersOf(sentence: Sentence): Cue[] {
  return cuesOfAny(sentence, afterKeys).filter((after) => isBehindTime(sentence, after));
}

const phraseKeys = ['time.anniversary', 'time.none'];
const fewDays = 2; // are news

/** "через неделю после" is one phrase in a lexicon, "праз тыдзень" before "пасля" another. */
function isBehindTime(sentence: Sentence, after: Cue): boolean {
  const isPhrase = cuesOfAny(sentence, phraseKeys).some(({ matched, to }) => matched > 1 && to === after.to);
  const isAhead = cuesOf(sentence, 'time.future').some(({ matched, to }) => matched > 1 && to === after.from);
  return isPhrase || isAhead || isBehindUnits(sentence, after, fewDays);
}

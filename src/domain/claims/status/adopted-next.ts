// "The banks are to be cut off from 20 March. The Council adopted the measure today": to come is only its effect.
import type { Draft } from '../drafts.ts';
import { isForeign } from '../lands.ts';
import { decidedWhy, futureTold, governor, knownNoun } from '../moods/governors.ts';
import { datedAhead } from '../place-in-time.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { followsInClause } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasAny, hasCue, type Sentence, startsAt } from '../words/cues.ts';
import { namesFreshDay } from '../words/dates.ts';

/** The drafts, those of measures to come that the next sentence says were adopted on a day of these as facts. */
export function withAdoptedNext(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  if (!drafts.some(isToCome)) return drafts;
  const tells = (scene: Scene | undefined) =>
    scene !== undefined && isAdoption(scene) && !drafts.some((each) => each.scene === scene && isSanctions(each.type));
  const isTold = (draft: Draft) => isToCome(draft) && tells(scenes[draft.scene.sentence.index + 1]);
  return drafts
    .filter((draft) => !isEffect(draft) || isTold(draft))
    .map((draft) => (isTold(draft) ? { ...draft, mood: 'occurred' as const, time: null, why: [decidedWhy] } : draft));
}

/** "They will get no visas": what a listing brings is no plan of another one. */
function isEffect({ trigger: { cue }, mood, scene: { sentence } }: Draft): boolean {
  if (cue.key !== 'designate.will' || mood !== 'planned') return false;
  return cuesOf(sentence, 'access.what').some(({ from, to }) => from >= cue.from && to <= cue.to);
}

/** Nothing but its tense or its day says that it is to come, and nobody only proposes it. */
function isToCome(draft: Draft): boolean {
  const { type, mood, why, scene } = draft;
  if (!isSanctions(type) || hasAny(scene.sentence, ['mode.propose', 'mode.if'])) return false;
  return isAgreedNoun(draft) || (mood === 'planned' && (why.includes(futureTold) || why.includes(datedAhead)));
}

/** "The states agreed on the renewal of the sanctions. The Council took the decision today" */
function isAgreedNoun({ type, mood, why, scene }: Draft): boolean {
  return (
    type === 'sanctions_extended' && mood === 'given' && why.includes(knownNoun) && hasCue(scene.sentence, 'adopt.done')
  );
}

const open = 'not notyet will plan until if may would'.split(' ').map((form) => `mode.${form}`);
const openReach = 5; // words

function isAdoption({ sentence, times, actors }: Scene): boolean {
  if (sentence.block === 'title') return false;
  const isOfToday = namesFreshDay(times);
  // "Lithuania will keep its sanctions until 2027. On Thursday 65 members voted for it."
  if (isOfToday && hasCue(sentence, 'say.voted')) return !hasAny(sentence, ['mode.not', 'quiet.bill']);
  if (!(actors.some(isForeign) || hasCue(sentence, 'say.sits'))) return false;
  const decisions = cuesOf(sentence, 'mode.decision').filter((each) => isWhole(sentence, each));
  const isNamed = decisions.length > 0 || startsAt(sentence, ['say.thismeasure'], 0); // "Так постановили сегодня министры"
  const acts = cuesOfAny(sentence, isNamed ? ['adopt.done', 'mode.decide', 'say.thismeasure'] : ['adopt.done']);
  const isDone = acts.some((act) => !governor(sentence, act, open, openReach, 0));
  return isOfToday && isDone && (decisions.length > 0 || hasCue(sentence, 'say.thismeasure'));
}

/** "took the decision today", "решение Совет ЕС принял": "the decision to …", "on …" is another. */
function isWhole(sentence: Sentence, decision: Cue): boolean {
  const { to } = decision;
  if ((sentence.tokens[to]?.breakBefore ?? 1) > 0) return true;
  // "The decision was taken by the ministers", "Taką decyzję podjęli w poniedziałek"
  if (startsAt(sentence, ['mode.been'], to) && !startsAt(sentence, ['mode.inf'], to + 1)) return true;
  if (cuesOf(sentence, 'mode.decide').some((verb) => verb.from <= to && verb.to > to)) return true;
  if ([...groupOf(sentence, 'time'), ...groupOf(sentence, 'adopt')].some(({ from }) => from === to)) return true;
  const isTaker = [...cuesOf(sentence, 'say.sits'), ...groupOf(sentence, 'authority')].some(({ from }) => from === to);
  return isTaker && cuesOf(sentence, 'adopt.done').some((act) => followsInClause(sentence, act, decision, takerReach));
}

const takerReach = 4; // words: "решение Совет Европейского Союза принял"

// What those under sanctions may not do, and the sanctions that a clause describes: known beside the news, and nothing new.
import type { Draft } from '../drafts.ts';
import { isForeign } from '../lands.ts';
import { isOfSameDay } from '../triggers/foreign-bans.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, follows, overlaps, relativesOver } from '../words/between.ts';
import { alsoKeys, type Cue, cuesOf, cuesOfAny, groupOf, hasAny, hasGroup, type Sentence } from '../words/cues.ts';
import { measures } from './by-the-way.ts';
import type { Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "The Council prolonged its sanctions. Those listed may not enter the Union", "Ministers met. So far 287 people are under sanctions": a state, below an opening that puts nobody under any. */
export function isStateOfListed(draft: Draft, around: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (draft.type !== 'sanctions_imposed' || sentence.block === 'title' || isFresh(draft)) return false;
  if (sentence.index < 2 || !opensWithOther(around) || isNew(draft)) return false;
  if (!opensWithTerm(around) && (!hasAny(sentence, people) || isBehindDecision(sentence, around))) return false;
  return isOfState(draft) && !isActedBefore(sentence, draft.trigger.cue);
}

/** Headline and opening tell of measures that are prolonged or lifted, or of none at all. */
function opensWithOther({ scenes, drafts }: Surroundings): boolean {
  const opening = scenes.slice(0, 2).map(({ sentence }) => sentence);
  if (opening[0]?.block !== 'title') return false;
  const told = drafts.filter(({ type, scene }) => isSanctions(type) && opening.includes(scene.sentence));
  if (told.some(({ type }) => type === 'sanctions_imposed')) return false;
  return told.length > 0 || !opening.some((sentence) => hasAny(sentence, [...measures, 'mode.decision']));
}

function opensWithTerm({ drafts }: Surroundings): boolean {
  return drafts.some(({ type, scene }) => type === 'sanctions_extended' && scene.sentence.index < 2);
}

/** "The Council decided on Thursday. From midnight no carrier may land": what the sentence before decides. */
function isBehindDecision({ index }: Sentence, { scenes }: Surroundings): boolean {
  const before = scenes[index - 1]?.sentence;
  return before !== undefined && hasAny(before, ['mode.decide', 'mode.decision', 'adopt.done']);
}

/** Decided, of these days, or one more beside the news. */
function isNew({ scene: { sentence, times } }: Draft): boolean {
  if (hasAny(sentence, [...alsoKeys, 'mode.decide', 'adopt.done', 'quiet.first', 'quiet.nth'])) return true;
  return isOfSameDay(sentence) || times.some(({ freshness }) => freshness === 'fresh' || freshness === 'future');
}

/** Shut out, frozen or under sanctions; who was put on a list or is shut out is new where a number counts him. */
function isOfState({ scene, trigger: { cue } }: Draft): boolean {
  const { sentence, quantities } = scene;
  if (hasAny(sentence, sums)) return true;
  const isBan = sentence.cues.some((each) => bans.has(each.group) && overlaps(each, cue));
  return quantities.length === 0 && (isBan || (cue.group === 'designate' && hasGroup(sentence, [...bans])));
}

/** "Vilnius bars the officials": an authority before the verb acts. */
function isActedBefore(sentence: Sentence, cue: Cue): boolean {
  return groupOf(sentence, 'authority').some(
    (each) => isForeign(each) && each.to <= cue.from && !breaksBetween(sentence, each, cue, 'comma'),
  );
}

/** "The restrictions by which 170 people were hit will not be prolonged", "struck off the list that shuts the Union to them": a clause on the measures, where the sentence tells nothing of new ones. */
export function isClauseOfMeasures(draft: Draft): boolean {
  const { sentence } = draft.scene;
  const [who] = relativesOver(sentence, draft.trigger.cue, ['mode.relative']);
  if (draft.type !== 'sanctions_imposed' || sentence.block === 'title' || !who) return false;
  // "adopted a regulation, which extends the embargo to lubricants"
  const adopted = cuesOf(sentence, 'adopt.done');
  if (adopted.some((act) => follows(who, act, lawReach))) return false;
  if (isOfTheirTarget(draft, who)) return true;
  if (!cuesOfAny(sentence, ['arg.sanction', 'say.list']).some((each) => follows(who, each, headReach))) return false;
  const isChanged = ['extend', 'ease', 'relief'].some((group) => groupOf(sentence, group).length > 0);
  return isChanged || !cuesOfAny(sentence, [...acts, 'mode.decide']).some(({ to }) => to <= who.from);
}

/** "Belaruskali, to which the United States applies sanctions", "…, against which it imposed sanctions": without a day of its own. */
function isOfTheirTarget({ scene: { sentence }, trigger: { cue, form }, time }: Draft, who: Cue): boolean {
  const isAside = [who.from, who.from - 1].some((at) => sentence.tokens[at]?.breakBefore === 1);
  if (cue.group !== 'impose' || !isAside || !cuesOf(sentence, 'arg.sanction').some(({ from }) => from >= who.to))
    return false;
  const isAgainst = cuesOf(sentence, 'say.against').some(({ from, to }) => to === who.from || from === who.from);
  return form === 'now' || (isAgainst && time === null);
}

const lawReach = 2; // words
const headReach = 4; // words: "sanctions on the ministers, under which"
const people = ['arg.people', 'arg.listed', 'arg.whom', 'arg.them', 'say.list', 'say.agent'];
const bans = new Set(['access', 'forbid', 'ban']);
const sums = ['impose.was', 'say.sofar'];
const acts = ['impose.done', 'impose.now', 'designate.done', 'adopt.done', 'adopt.now'];

// Told as done, and said right behind to be still to come: what ministers agreed on, what a chamber voted for, whom somebody agreed to let go.
import type { Draft } from '../drafts.ts';
import { agreedWhy, decidedWhy, demandedWhy, pluralTold, presentTold, verblessTold } from '../moods/governors.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { namesFreshDay } from '../words/dates.ts';
import { isInTitle } from './settled.ts';

/** The drafts, those of facts that the same sentence or the next ones say are to come as plans. */
export function withStillToCome(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const text = drafts.map((draft) => (isInTitle(draft) ? draft : readAhead(draft, scenes, false)));
  return text.map((draft) => (isInTitle(draft) ? readAhead(draft, scenes, isAlone(draft, text)) : draft));
}

/** A headline that nothing in the text tells as a fact. */
function isAlone({ type }: Draft, drafts: readonly Draft[]): boolean {
  return !drafts.some((other) => other.type === type && other.mood === 'occurred' && !isInTitle(other));
}

function readAhead(draft: Draft, scenes: readonly Scene[], alone: boolean): Draft {
  if (draft.mood !== 'occurred') return draft;
  if (isOfResolution(draft)) return { ...draft, mood: 'called_for', time: null, why: [demandedWhy] };
  return isToCome(draft, scenes, alone) ? { ...draft, mood: 'planned', time: null, why: [agreedWhy] } : draft;
}

function isToCome(draft: Draft, scenes: readonly Scene[], alone: boolean): boolean {
  if (alone && opensWithAgreement(draft, scenes)) return true;
  if (isSanctions(draft.type) && (isAgreedThat(draft) || isHalfWay(draft, scenes, alone))) return true;
  return isToHappen(draft, scenes, alone);
}

/** "The European Parliament adopted a resolution that backs sanctions": a body that imposes nothing asks for them. */
function isOfResolution(draft: Draft): boolean {
  if (!isSanctions(draft.type) || !hasCue(draft.scene.sentence, 'say.advises')) return false;
  return draft.trigger.cue.group === 'adopt' || isAgreed(draft);
}

/** "Three Poles walk free" above "Warsaw and Minsk have shaken hands on an exchange": the text tells no more than that they agreed. */
function opensWithAgreement({ type, scene: { sentence }, trigger }: Draft, scenes: readonly Scene[]): boolean {
  const opening = scenes[sentence.index + 1]?.sentence;
  if (!opening || !turning.has(type) || (type === 'prisoner_release' && trigger.form !== 'now')) return false;
  const agreements = isSanctions(type) ? ['mode.accord', 'mode.prelim'] : ['mode.accord'];
  return hasAny(opening, agreements) && !hasAny(opening, done);
}

const turning = new Set(['prisoner_release', 'sanctions_imposed']);

const thatReach = 8; // words: "agreed on Tuesday in Brussels that"
const clauseReach = 16;

/** "The ministers agreed that his sons will be put on the list": what they agreed on is not adopted. */
function isAgreedThat({ type, scene: { sentence }, trigger: { cue } }: Draft): boolean {
  if (type !== 'sanctions_imposed') return false;
  const that = cuesOf(sentence, 'mode.that').findLast(({ to }) => to <= cue.from);
  if (!that || !follows(cue, that, clauseReach) || breaksBetween(sentence, that, cue, 'strong')) return false;
  return cuesOf(sentence, 'mode.accord').some((accord) => follows(that, accord, thatReach));
}

/** "Ministers agreed on sanctions. The legal texts will be drawn up": "The Sejm has banned timber. The act now goes to the Senate". */
function isHalfWay(draft: Draft, scenes: readonly Scene[], alone: boolean): boolean {
  const { sentence } = draft.scene;
  if (draft.time?.freshness === 'old' || hasAny(sentence, done) || isAdoptedBehind(draft)) return false;
  if (!alone && !hasCue(sentence, 'say.chamber') && !isAgreed(draft) && !isBroughtIn(draft, scenes)) return false;
  const behind = behindOf(sentence, scenes);
  if (behind.some((next) => hasAny(next.sentence, done) || (alone && isAdoption(next)))) return false;
  const ownStep = cuesOf(sentence, 'quiet.pending').some(({ from }) => from >= draft.trigger.cue.to);
  return ownStep || behind.some(({ sentence: next }) => hasCue(next, 'quiet.pending')) || isForOthers(draft, behind);
}

/** "The Senate voted for sanctions. The House must pass them too" */
function isForOthers({ type, scene }: Draft, behind: readonly Scene[]): boolean {
  if (type !== 'sanctions_imposed' || !hasCue(scene.sentence, 'say.chamber')) return false;
  return behind.some(({ sentence: next }) => hasCue(next, 'say.chamber') && hasAny(next, owed));
}

const owed = ['mode.should', 'mode.will', 'mode.notyet', 'mode.demand'];

/** "The ambassadors agreed on them, and the Council adopted them on Wednesday. It will adopt more in May" */
function isAdoptedBehind({ scene: { sentence }, trigger: { cue } }: Draft): boolean {
  const agreed = cuesOf(sentence, 'mode.agreed');
  const isOther = (verb: Cue) => verb.from >= cue.to && !agreed.some((each) => overlaps(each, verb));
  return agreed.length > 0 && cuesOf(sentence, 'adopt.done').some(isOther);
}

const done = ['quiet.signed', 'quiet.inforce'];

/** "On Monday in Brussels the ministers adopted a decision": the text tells what the headline means. */
function isAdoption({ sentence, times }: Scene): boolean {
  if (!namesFreshDay(times) || hasAny(sentence, ['say.chamber', 'quiet.bill'])) return false;
  const nouns = cuesOf(sentence, 'mode.decision');
  const isTaken = cuesOf(sentence, 'mode.decide').some((verb) => !nouns.some((noun) => overlaps(noun, verb)));
  return hasCue(sentence, 'adopt.done') || (nouns.length > 0 && isTaken);
}

/** "The cabinet has barred grain. The Sejm will vote on it in June" */
function isBroughtIn({ scene: { sentence } }: Draft, scenes: readonly Scene[]): boolean {
  if (!hasCue(sentence, 'say.sits') || hasCue(sentence, 'authority.EU')) return false;
  const next = scenes[sentence.index + 1]?.sentence;
  return next !== undefined && ['say.chamber', 'quiet.pending'].every((key) => hasCue(next, key));
}

/** Its own verb is one of agreeing, or its noun is governed by one: "agreed on new sanctions", "backed a package". */
function isAgreed({ scene: { sentence }, trigger: { cue }, why, type }: Draft): boolean {
  const agreements = [...cuesOf(sentence, 'mode.agreed'), ...cuesOf(sentence, 'mode.accord')];
  if (agreements.some((agreed) => overlaps(agreed, cue))) return true;
  const isImposed = type === 'sanctions_imposed' && why.some((each) => told.has(each));
  return isImposed && agreements.some((agreed) => isBeside(sentence, agreed, cue));
}

const told = new Set([decidedWhy, pluralTold, presentTold, verblessTold]);
const besideReach = 6;
const lastReach = 10; // where the verb stands last: "einigten sich darauf, Sanktionen gegen Richter zu verhängen"

function isBeside(sentence: Sentence, agreed: Cue, cue: Cue): boolean {
  const reach = sentence.verbLast ? lastReach : besideReach;
  if (!follows(cue, agreed, reach) && !follows(agreed, cue, reach)) return false;
  return !breaksBetween(sentence, agreed, cue, sentence.verbLast ? 'strong' : 'any');
}

/** "He agreed to let them go. It is to happen in the coming days": "They should be home by the end of the month". */
function isToHappen(
  { type, time, why, scene: { sentence }, trigger }: Draft,
  scenes: readonly Scene[],
  alone: boolean,
): boolean {
  if (!deals.has(type) || time?.freshness === 'fresh' || trigger.form === 'freed') return false;
  const isOpen =
    alone ||
    why.includes(decidedWhy) ||
    cuesOf(sentence, 'mode.accord').some((accord) => overlaps(accord, trigger.cue));
  if (!isOpen) return false;
  const isOwn = cuesOf(sentence, 'quiet.tohappen').some(({ from }) => from >= trigger.cue.to);
  return isOwn || behindOf(sentence, scenes).some(({ sentence: next }) => hasCue(next, 'quiet.tohappen'));
}

const deals = new Set(['prisoner_release', 'sanctions_eased']);
const behindTitle = 4; // sentences
const behindText = 2;

/** The sentences right behind, of a headline those of the lead. */
function behindOf({ index, block }: Sentence, scenes: readonly Scene[]): readonly Scene[] {
  return scenes.slice(index + 1, index + 1 + (block === 'title' ? behindTitle : behindText));
}

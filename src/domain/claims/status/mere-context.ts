// Drafts beside the news of their type that tell nothing of their own: what merely exists, what a rumour said, what a verb tells already.

import { isForeign } from '../lands.ts';
import { knownNoun, question, rumour } from '../moods/governors.ts';
import { pastOfPast } from '../place-in-time.ts';
import { isSanctions, isStanding } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { distance, groupOf, hasCue } from '../words/cues.ts';
import { earlierRound } from './earlier-rounds.ts';
import { isOpen, type Settled } from './settled.ts';

/** Beside the news of its type, sanctions or a captivity that merely exist are nothing of their own; nor is what its own sentence tells as news. */
export function isMereContext(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.status !== 'background') return false;
  if (isCountOfHeld(draft) || isOfKin(draft, own) || isHeldSince(draft, own)) return false;
  // "…, detained in August, goes on trial": who is told of, not what happened.
  if (draft.type === 'prisoner_detention' && identifying.has(draft.trigger.form)) return true;
  if (draft.time?.freshness === 'old' || draft.why.includes(earlierRound)) return false;
  // "Lukashenko had pardoned him before": how the release that is told came about.
  if (draft.type === 'prisoner_release' && draft.time === null && draft.why.includes(pastOfPast)) return true;
  if (isStanding(draft.trigger)) return true;
  return isSanctions(draft.type) && own.some((other) => isNewsOf(other, draft));
}

/** "a good reason for new sanctions", "the package has two parts": a noun of imposing that nothing governs and no day dates tells no measure. */
export function isMeasureOfNothing({ type, trigger, time, status, why }: Settled): boolean {
  if (type !== 'sanctions_imposed' || status !== 'background' || trigger.cue.form !== 'noun' || time !== null)
    return false;
  return why.length === 1 && why[0] === knownNoun;
}

/** "trades people for a lifting of sanctions", "a lifting could be a means": whose sanctions are meant nobody says, and it has not happened ("the lifting of US sanctions" has). */
export function isOnlySpokenOf({ type, trigger, time, scene, why }: Settled): boolean {
  if (type !== 'sanctions_eased' || trigger.form !== 'noun' || time !== null || scene.sentence.block === 'title')
    return false;
  if (why.length !== 1 || why[0] !== knownNoun) return false;
  const whose = groupOf(scene.sentence, 'authority').filter(isForeign);
  return !whose.some((owner) => distance(scene.sentence, owner, trigger.object ?? trigger.cue) <= ownerReach);
}

const ownerReach = 2; // "the lifting of sanctions by the US"

const fewHeld = 100;

/** "Her husband was sentenced to 18 years in 2021", beside her own verdict: somebody else. */
function isOfKin(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.type !== 'prisoner_detention' || draft.trigger.cue.group !== 'detain') return false;
  return hasCue(draft.scene.sentence, 'arg.around') && !own.some((other) => isNewsOf(other, draft));
}

/** "1,176 people are political prisoners now", beside an arrest: how many are held is told for itself. */
function isCountOfHeld({ type, scene }: Settled): boolean {
  return type === 'prisoner_detention' && scene.quantities.some(({ value }) => value >= fewHeld);
}

/** "He has been in custody since July 2021", beside his verdict: when he was arrested is told for itself. */
function isHeldSince(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.type !== 'prisoner_detention' || draft.trigger.form !== 'was') return false;
  const isDated = draft.scene.times.some(
    ({ since, year, freshness }) => since && (year !== null || freshness === 'old'),
  );
  return isDated && !own.some((other) => isNewsOf(other, draft));
}

function isNewsOf(other: Settled, draft: Settled): boolean {
  return other.scene === draft.scene && other.status === 'occurred';
}

/** A rumour, or a question, in an article that says what is true of it; a plan whose own words tell that it is done. */
export function isAnswered(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.status === 'occurred' || draft.status === 'background') return false;
  const isDone = own.some((other) => isNewsOf(other, draft) && overlaps(other.trigger.cue, draft.trigger.cue));
  if (isDone) return true;
  const isAsked = draft.why.includes(question);
  if (!isAsked && !draft.why.includes(rumour)) return false;
  return own.some(({ status, mood }) => status === 'denied' || (isAsked && status === 'occurred' && mood !== 'given'));
}

/** "will impose new sanctions": the new sanctions are what the verb tells of; so is the list that somebody is "not on". */
export function isObjectOf(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.time?.freshness === 'old' || !nounForms.has(draft.trigger.form)) return false;
  if (draft.status !== 'background') return isNewsOfVerb(draft, own);
  return own.some(
    (other) =>
      other.scene === draft.scene &&
      other.status !== 'background' &&
      (draft.trigger.form !== 'standing' || other.status === 'denied') &&
      [other.trigger.cue, other.trigger.object].some((cue) => cue !== null && overlaps(cue, draft.trigger.cue)),
  );
}

/** "If …, the EU will impose new sanctions": of one happening that is to come the verb tells the status. */
function isNewsOfVerb(draft: Settled, own: readonly Settled[]): boolean {
  if (!isOpen(draft)) return false;
  return own.some(
    (other) =>
      other.scene === draft.scene &&
      (isOpen(other) || other.status === 'occurred') &&
      !nounForms.has(other.trigger.form) &&
      other.trigger.object !== null &&
      overlaps(other.trigger.object, draft.trigger.cue),
  );
}

const nounForms = new Set(['noun', 'was', 'standing']);
const identifying = new Set(['was', 'freed']);

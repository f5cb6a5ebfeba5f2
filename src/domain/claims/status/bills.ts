// Bills: what one would do, told in the present or the past of its readings, has not happened.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween } from '../words/between.ts';
import { cuesOf, hasCue, isNear } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';

const billReach = 5; // words

/** "passed the amnesty bill in its second reading": a bill frees nobody until it is signed. */
export function isBill(draft: Draft, { scenes }: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (hasCue(sentence, 'quiet.signed')) return false;
  if (isNear(sentence, 'quiet.bill', draft.trigger.cue, billReach) || isInsideBill(draft)) return true;
  if (isOfDraftRead(draft, scenes)) return true;
  // "The House passed the bill. It widens the sanctions": the present of a bill is what it would do.
  if (draft.trigger.form !== 'now') return false;
  const before = [scenes[sentence.index - 1], scenes[0]?.sentence.block === 'title' ? scenes[0] : undefined];
  return before.some(
    (scene) => scene && hasCue(scene.sentence, 'quiet.bill') && !hasCue(scene.sentence, 'quiet.signed'),
  );
}

/** "The committee backed a draft by which the curbs will apply for another year. A vote on second reading is expected." */
function isOfDraftRead({ type, scene: { sentence }, trigger: { cue } }: Draft, scenes: readonly Scene[]): boolean {
  const next = scenes[sentence.index + 1]?.sentence;
  if (!isSanctions(type) || !next || !hasCue(next, 'quiet.bill')) return false;
  return cuesOf(sentence, 'mode.plan').some(({ to }) => to <= cue.from);
}

/** "backed on first reading a draft that prolongs the sanctions for a year": what the bill says. */
function isInsideBill({ type, scene: { sentence }, trigger: { cue } }: Draft): boolean {
  if (!isSanctions(type)) return false;
  return cuesOf(sentence, 'quiet.bill').some(
    (bill) => bill.to <= cue.from && !breaksBetween(sentence, bill, cue, 'strong'),
  );
}

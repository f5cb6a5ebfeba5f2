// What somebody who was freed tells of it: "They let me go, but every night I am back there".
import type { Draft } from '../drafts.ts';
import { follows, followsInClause, overlaps } from '../words/between.ts';
import { cuesOf, isNear } from '../words/cues.ts';
import { isFresh, isRelease } from './settled.ts';

const ownReach = 2;
const ownGroups = new Set(['release', 'pardon', 'transfer']);

/** "They let me go, but every night I am back there": told in the body by who was freed, at whatever time. */
export function isOwnStory(draft: Draft): boolean {
  if (!isRelease(draft) || isFresh(draft) || draft.scene.sentence.block !== 'body') return false;
  if (!ownGroups.has(draft.trigger.cue.group)) return false;
  return isNear(draft.scene.sentence, 'quiet.me', draft.trigger.cue, ownReach);
}

const selfReach = 2; // words

/** "I am free, and I can catch a ball": who says so is out, and since when it does not tell. */
export function isOwnState(draft: Draft): boolean {
  const { sentence, quantities } = draft.scene;
  const { cue } = draft.trigger;
  if (!isRelease(draft) || isFresh(draft) || quantities.length > 0) return false;
  const states = [...cuesOf(sentence, 'liberty.done'), ...cuesOf(sentence, 'atliberty.free')];
  if (!states.some((state) => overlaps(state, cue))) return false;
  return cuesOf(sentence, 'quiet.self').some(
    (self) => overlaps(self, cue) || followsInClause(sentence, cue, self, selfReach),
  );
}

const feltReach = 4; // words

/** "says he understood that he was free only when he saw the flag": how it was to be let out, told by who was. */
export function isFelt(draft: Draft): boolean {
  if (!isRelease(draft) || isFresh(draft)) return false;
  const { sentence } = draft.scene;
  const { cue } = draft.trigger;
  return cuesOf(sentence, 'quiet.felt').some((felt) => follows(cue, felt, feltReach));
}

// Of one who lives in freedom by now a clause tells who they are: when they came out is not its news.
import type { Draft } from '../drafts.ts';
import { cueBetween } from '../words/between.ts';
import { type Cue, cuesOf } from '../words/cues.ts';
import { isFresh, isRelease } from './settled.ts';

const whoReach = 8; // words between "who" and the verb: "die nach vier Jahren aus belarussischer Haft entlassen"
const livingReach = 12;

/** "a teacher who was freed after four years and now lives in Warsaw" */
export function isLivingNow(draft: Draft): boolean {
  const { sentence } = draft.scene;
  const { cue, form } = draft.trigger;
  if (!isRelease(draft) || form !== 'done') return false;
  const isOfWho = cuesOf(sentence, 'mode.relative').some(({ to }) => to <= cue.from && cue.from - to <= whoReach);
  if (!isOfWho) return false;
  return cuesOf(sentence, 'quiet.lives').some(
    (lives) =>
      lives.from >= cue.to &&
      lives.from - cue.to <= livingReach &&
      cueBetween(sentence, 'say.and', cue, lives) &&
      !isDated(draft, lives),
  );
}

/** "who was freed yesterday and lives …": the release has a day of its own. */
function isDated(draft: Draft, lives: Cue): boolean {
  const { time, scene } = draft;
  if (!isFresh(draft) || time === null) return false;
  const and = cuesOf(scene.sentence, 'say.and').findLast(({ to }) => to <= lives.from);
  return and === undefined || time.to <= and.from;
}

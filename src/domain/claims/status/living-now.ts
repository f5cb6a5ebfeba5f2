// Of one who lives in freedom by now a clause tells who they are: when they came out is not its news.
import type { Draft } from '../drafts.ts';
import { countsSeveral } from '../facts/quantities.ts';
import { cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, hasAny, type Sentence } from '../words/cues.ts';
import { isFresh, isRelease } from './settled.ts';

const whoReach = 8; // words between "who" and the verb: "die nach vier Jahren aus belarussischer Haft entlassen"
const livingReach = 12;

/** "a teacher who was freed after four years and now lives in Warsaw", "She was let out and moved in with her daughter" */
export function isLivingNow(draft: Draft): boolean {
  const { sentence } = draft.scene;
  const { cue, form } = draft.trigger;
  if (!isRelease(draft) || form !== 'done' || sentence.block === 'title') return false;
  const isOfWho = cuesOf(sentence, 'mode.relative').some(({ to }) => to <= cue.from && cue.from - to <= whoReach);
  // "52 were freed and live in a hotel": so many are news.
  if (!isOfWho && countsSeveral(draft.scene)) return false;
  const lives = [...cuesOf(sentence, 'quiet.lives'), ...livedFor(sentence)];
  return lives.some(
    (life) =>
      life.from >= cue.to &&
      life.from - cue.to <= livingReach &&
      cueBetween(sentence, 'say.and', cue, life) &&
      !isDated(draft, life),
  );
}

/** "lived in a studio for three months" */
function livedFor(sentence: Sentence): readonly Cue[] {
  return hasAny(sentence, spans) ? cuesOf(sentence, 'quiet.lived') : [];
}

const spans = ['time.week', 'time.month', 'time.year', 'quiet.halfyear'];

/** "who was freed yesterday and lives …": the release has a day of its own. */
function isDated(draft: Draft, lives: Cue): boolean {
  const { time, scene } = draft;
  if (!isFresh(draft) || time === null) return false;
  const and = cuesOf(scene.sentence, 'say.and').findLast(({ to }) => to <= lives.from);
  return and === undefined || time.to <= and.from;
}

// A draft is what one sentence says of one happening, with its status inside that sentence; drafts become claims of the article.
import type { ClaimKind, ClaimType } from './claim.ts';
import { type Cue, cuesOf, distance, hasCue } from './cues.ts';
import type { TimeExpression } from './dates.ts';
import { type Mood, moodOf } from './mood.ts';
import { asCue, type Scene, type Setting } from './scene.ts';
import { type Trigger, triggersOf } from './triggers.ts';

export interface Draft {
  readonly type: ClaimType;
  readonly kind: ClaimKind | null;
  readonly mood: Mood;
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly time: TimeExpression | null;
  readonly why: readonly string[];
  readonly cues: readonly Cue[];
  readonly strength: number;
}

const timeReach = 16;

export function draftsOf(scene: Scene, setting: Setting): Draft[] {
  return triggersOf(scene, setting).map((trigger) => draftOf(scene, trigger, setting));
}

function draftOf(scene: Scene, trigger: Trigger, setting: Setting): Draft {
  const told = moodOf(scene.sentence, trigger);
  const time = timeOf(scene, trigger);
  const { mood, why } = placeInTime(scene, trigger, told.mood, time, setting);
  return {
    type: trigger.type,
    kind: trigger.kind,
    mood,
    scene,
    trigger,
    time,
    why: why === null ? [told.why] : [told.why, why],
    cues: [trigger.cue, ...(trigger.object ? [trigger.object] : []), ...told.cues],
    strength: trigger.strength,
  };
}

/** The expression of time that belongs to the trigger: the nearest; ends and beginnings of spans are no moments. */
function timeOf(scene: Scene, trigger: Trigger): TimeExpression | null {
  let best: TimeExpression | null = null;
  let bestDistance = timeReach;
  for (const time of scene.times) {
    if (time.deadline || time.since) continue;
    const d = distance(scene.sentence, trigger.cue, asCue(time));
    if (d > bestDistance || (best && d === bestDistance)) continue;
    best = time;
    bestDistance = d;
  }
  return best;
}

/** What happened long ago is background, what happens later is planned. */
function placeInTime(
  scene: Scene,
  trigger: Trigger,
  mood: Mood,
  time: TimeExpression | null,
  setting: Setting,
): { mood: Mood; why: string | null } {
  if (mood !== 'occurred' && mood !== 'given') return { mood, why: null };
  const { sentence } = scene;
  if (time?.freshness === 'fresh') return { mood: 'occurred', why: 'dated within days of publication' };
  if (time?.freshness === 'old' || isEarlierYear(time, setting))
    return { mood: 'background', why: 'dated long before publication' };
  if (isPluperfect(scene, trigger)) return { mood: 'background', why: 'told as past of the past' };
  if (scene.times.some((each) => each.since) && sentence.block !== 'title')
    return { mood: 'background', why: 'a total since a date' };
  if (hasCue(sentence, 'time.anniversary')) return { mood: 'background', why: 'looks back' };
  if (time?.freshness === 'future' && mood === 'occurred' && trigger.form !== 'done')
    return { mood: 'planned', why: 'dated after publication' };
  if (sentence.block === 'body' && earlierBeside(scene, trigger)) return { mood: 'background', why: 'told as earlier' };
  return { mood, why: null };
}

function isEarlierYear(time: TimeExpression | null, setting: Setting): boolean {
  return (
    setting.published === null && time?.year != null && setting.latestYear !== null && time.year < setting.latestYear
  );
}

function isPluperfect(scene: Scene, trigger: Trigger): boolean {
  if (trigger.form !== 'done') return false;
  return cuesOf(scene.sentence, 'time.had').some(
    (had) => had.to <= trigger.cue.from && distance(scene.sentence, had, trigger.cue) <= 3,
  );
}

const earlierReach = 5;

function earlierBeside(scene: Scene, trigger: Trigger): boolean {
  return cuesOf(scene.sentence, 'time.earlier').some(
    (cue) => distance(scene.sentence, cue, trigger.cue) <= earlierReach,
  );
}

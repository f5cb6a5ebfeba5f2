// Drafts of who follows the example that the article has just told: "Canada followed suit", "Brussels does not plan to do the same".
import { isAlertType } from '../claim.ts';
import { type Draft, draftOf } from '../drafts.ts';
import type { Scene, Setting } from '../scene.ts';
import { hasActor, isSanctions, isStanding, trigger } from '../triggers/trigger.ts';
import { breaksBetween } from '../words/between.ts';
import { alsoKeys, type Cue, cuesOfAny, groupOf, hasAny, hasCue } from '../words/cues.ts';

const exampleReach = 6; // sentences

/** The drafts with those of followers among them, in the order of the text. */
export function withFollowers(drafts: readonly Draft[], scenes: readonly Scene[], setting: Setting): readonly Draft[] {
  const followers = scenes.flatMap((scene) => followersIn(scene, drafts, setting));
  if (followers.length === 0) return drafts;
  return [...drafts, ...followers].sort((a, b) => a.scene.sentence.index - b.scene.sentence.index);
}

/** What they follow is the measure that was told last, or is told next; a sentence that tells something itself needs no example. */
function followersIn(scene: Scene, drafts: readonly Draft[], setting: Setting): Draft[] {
  const { sentence } = scene;
  const cue = groupOf(sentence, 'follow')[0] ?? parallelMeasure(scene);
  if (!cue || !hasActor(sentence) || hasCue(sentence, 'topic.sport')) return [];
  const own = drafts.filter((draft) => draft.scene === scene && !isStanding(draft.trigger));
  const inSentence = own.at(-1);
  // "London listed four; Washington moved in step": another clause.
  if (inSentence && own.some(({ trigger }) => !breaksBetween(sentence, trigger.cue, cue, 'strong'))) return [];
  const examples = drafts.filter(
    (draft) =>
      Math.abs(sentence.index - draft.scene.sentence.index) <= exampleReach &&
      isAlertType(draft.type) &&
      !isStanding(draft.trigger),
  );
  const example =
    inSentence ?? examples.findLast((draft) => draft.scene.sentence.index < sentence.index) ?? examples[0];
  if (!example || !isSanctions(example.type)) return [];
  // "Washington lifted them. The EU stands firm.": beside an easing, whoever stays where he is refuses it.
  if (cue.form === 'firm' && (example.type !== 'sanctions_eased' || !isOfAnother(scene, example.scene))) return [];
  if (cue.group !== 'follow' && example.type !== 'sanctions_imposed') return [];
  const form = cue.form === 'firm' ? 'refused' : cue.group === 'follow' ? cue.form : 'done';
  const draft = draftOf(
    scene,
    { ...trigger(example.type, null, cue, null, 0.4), form },
    inSentence?.time ?? null,
    setting,
  );
  return draft.mood === 'void' ? [] : [draft];
}

/** "The United States said its policy had not changed" below what the United States eased: nobody else stands firm. */
function isOfAnother({ actors }: Scene, example: Scene): boolean {
  const acted = new Set(example.actors.map(({ form }) => form));
  return acted.size === 0 || actors.some(({ form }) => !acted.has(form));
}

const days = ['say.parallel', 'time.sameday'];
const ties = [...days, ...alsoKeys, 'say.coordination'];
const measures = ['arg.sanction', 'arg.sanctionweak', 'say.list'];
const acts = ['impose.done', 'adopt.done'];

/** "The same day Britain and Canada widened their lists", "О санкциях в тот же день объявила Оттава": too little for a claim of its own. */
function parallelMeasure({ sentence, actors }: Scene): Cue | undefined {
  if (actors.length === 0 || !hasAny(sentence, ties) || !hasAny(sentence, measures)) return undefined;
  const isOfDay = hasAny(sentence, days);
  return cuesOfAny(sentence, isOfDay ? [...acts, 'mode.decide'] : acts)[0];
}

// Drafts of earlier rounds of what the article tells: "the fifth such decision since July", "the previous packages were adopted in October".
import { type AlertType, isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { isSanctions, isStanding, trigger } from '../triggers/trigger.ts';
import { type Cue, cuesOfAny, distance, groupOf, hasCue } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { actorBefore } from './acts-of-others.ts';

/** Why it is background: it is told as one before the news. */
export const earlierRound = 'told of an earlier round';

const newsReach = 6; // sentences

/** The drafts with those of earlier rounds among them, in the order of the text. */
export function withEarlierRounds(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const earlier = scenes.flatMap((scene) => roundsIn(scene, drafts));
  if (earlier.length === 0) return drafts;
  return [...drafts, ...earlier].sort((a, b) => a.scene.sentence.index - b.scene.sentence.index);
}

/** A round before the one that was told last; what its own sentence tells as background already needs no second draft. */
function roundsIn(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { sentence } = scene;
  if (sentence.block === 'title') return [];
  const round = groupOf(sentence, 'round').find((each) => isToldAsDone(scene, each));
  const easing = round ? null : easingAnnounced(scene);
  const eased = easing && newsBefore(scene, drafts) === 'sanctions_eased' ? easing : null;
  const cue = round ?? eased ?? actorBefore(scene, drafts);
  if (!cue) return [];
  const isOfMeasure = cue.group === 'authority' || ofMeasures.has(cue.form);
  const type = isOfMeasure ? measureBefore(scene, drafts) : newsBefore(scene, drafts);
  if (!type) return [];
  if (drafts.some((draft) => draft.scene === scene && draft.type === type && draft.mood === 'background')) return [];
  const told = { ...trigger(type, null, cue, null, 0.4), form: 'done' };
  return [{ type, mood: 'background', scene, trigger: told, time: null, why: [earlierRound], cues: [cue] }];
}

const ofMeasures = new Set(['alike', 'list']);

/** "The fifth such decision" says it by itself; a previous one has a verb or a time beside it, a model the verb of who adopted it. */
function isToldAsDone({ sentence, times, actors }: Scene, cue: Cue): boolean {
  if (cue.form === 'such') return true;
  const isDone = cuesOfAny(sentence, doneKeys).some((verb) => verb.to > cue.from);
  if (cue.form !== 'alike') return isDone || times.some(({ freshness }) => freshness !== 'future');
  return isDone && actors.some((actor) => actor.from >= cue.to && actor.form !== 'BY');
}

const doneKeys = ['adopt.done', 'impose.done', 'mode.decide', 'contact.done', 'designate.done'];

const announced = ['adopt.done', 'impose.done', 'mode.decide'];
const announcedReach = 8;

/** "The easing was announced on 13 December", "was first introduced in 2015", where what is news is newer than that. */
function easingAnnounced({ sentence, times }: Scene): Cue | null {
  const isOld = times.some(({ freshness, deadline }) => freshness === 'old' && !deadline);
  if (!isOld || hasTime(times, 'fresh')) return null;
  const verbs = cuesOfAny(sentence, announced);
  const isTold = (noun: Cue) => verbs.some((verb) => distance(sentence, noun, verb) <= announcedReach);
  return cuesOfAny(sentence, ['ease.noun', 'ease.bare']).find(isTold) ?? null;
}

function newsBefore({ sentence }: Scene, drafts: readonly Draft[]): AlertType | null {
  const news = drafts.findLast(
    ({ scene, mood, trigger: told, type }) =>
      mood === 'occurred' &&
      !told.loose &&
      isAlertType(type) &&
      !isStanding(told) &&
      scene.sentence.index < sentence.index &&
      sentence.index - scene.sentence.index <= newsReach,
  );
  return news && isAlertType(news.type) ? news.type : null;
}

/** "brings its list into line with the measures that the EU adopted in June", amid measures. */
function measureBefore({ sentence }: Scene, drafts: readonly Draft[]): AlertType | null {
  const isAmid = drafts.some((draft) => isSanctions(draft.type) && draft.scene.sentence.index <= sentence.index);
  return isAmid && !hasCue(sentence, 'topic.sport') ? 'sanctions_imposed' : null;
}

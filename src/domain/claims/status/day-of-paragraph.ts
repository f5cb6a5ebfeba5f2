// Releases and relief told undated right behind a day of these, in a paragraph of an article about something else.
import { alertTypes, type ClaimType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { hasAny, hasCue } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isOfOldParagraph, isRecalling, sentenceBefore } from './day-of-lead.ts';
import { type Article, isRelease } from './settled.ts';

const dayTypes = new Set<ClaimType>(['prisoner_release', 'sanctions_eased']);
const conditions = ['mode.if', 'mode.until', 'mode.when', 'mode.notyet'];

/** "On Wednesday evening Nina rang. They had let her husband go": the day is that of what follows, unless it goes on about whom the article knows ("She was freed at the end of her term"). */
export function isOfDayBefore(draft: Draft, article: Article): boolean {
  const { type, mood, time, trigger, scene } = draft;
  if (!dayTypes.has(type) || mood !== 'occurred' || time !== null || trigger.form !== 'done') return false;
  // Whoever was only brought somewhere, or is spoken of in a condition, was let go on no day.
  if (trigger.cue.group === 'journey' || hasAny(scene.sentence, conditions)) return false;
  if (alertTypes.some((each) => each !== type && article.leading.has(each))) return false;
  const before = sentenceBefore(scene, article);
  if (!before || !hasTime(before.times, 'fresh') || isOfOldParagraph(scene, article.scenes)) return false;
  return !isRecalling(scene.sentence, trigger.cue) && (!isRelease(draft) || tellsOfOthers(scene, article.scenes));
}

/** A number of people, somebody's kin, or a name that the article has not told before. */
function tellsOfOthers({ sentence, persons, quantities }: Scene, scenes: readonly Scene[]): boolean {
  if (quantities.some(({ value }) => value > 1) || hasCue(sentence, 'arg.around')) return true;
  const known = new Set(scenes.slice(0, sentence.index).flatMap((scene) => scene.persons.map(({ name }) => name)));
  return persons.some(({ isActor, name }) => !isActor && !known.has(name));
}

// What is told undated right behind a day of these, in a paragraph of an article about something else.
import { alertTypes, isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { cuesOf, hasAny } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isOfOldParagraph, isRecalling, sentenceBefore } from './day-of-lead.ts';
import { type Article, isRelease } from './settled.ts';

const conditions = ['mode.if', 'mode.until', 'mode.when', 'mode.notyet'];

/** "On Wednesday evening Nina rang. They had let her husband go": the day is that of what follows, unless it goes on about whom the article knows ("She was freed at the end of her term"). */
export function isOfDayBefore(draft: Draft, article: Article): boolean {
  const { type, mood, time, trigger, scene } = draft;
  if (!isAlertType(type) || mood !== 'occurred' || time !== null || trigger.form !== 'done') return false;
  // Whoever was only brought somewhere, or is spoken of in a condition, was let go on no day.
  if (trigger.cue.group === 'journey' || hasAny(scene.sentence, conditions)) return false;
  if (alertTypes.some((each) => each !== type && article.leading.has(each))) return false;
  const before = sentenceBefore(scene, article);
  if (!before || !hasTime(before.times, 'fresh') || isOfOldParagraph(scene, article.scenes)) return false;
  if (isRecalling(scene.sentence, trigger.cue)) return false;
  return isBareDay(before) || (isRelease(draft) && tellsOfOthers(scene, article.scenes));
}

/** "Since when may it fly? Since Tuesday. The Americans lifted their sanctions": an answer that is nothing but a day. */
function isBareDay({ sentence }: Scene): boolean {
  return sentence.tokens.length <= bareLength;
}

const bareLength = 2; // words

/** A number of people, somebody's kin, or a name that the article has not told before; not who a guest is ("Her husband Siarhei was freed", "freed with 13 others"). */
function tellsOfOthers({ sentence, persons, quantities }: Scene, scenes: readonly Scene[]): boolean {
  const many = quantities.filter(({ value }) => value > 1);
  const company = cuesOf(sentence, 'say.with');
  if (many.some(({ from }) => company.some(({ to }) => to === from))) return false;
  if (many.length > 0) return true;
  const named = persons.filter(({ isActor }) => !isActor);
  const [kin] = cuesOf(sentence, 'arg.around');
  if (kin) return named.length === 0 && sentence.tokens[kin.to]?.capital !== true;
  const known = new Set(scenes.slice(0, sentence.index).flatMap((scene) => scene.persons.map(({ name }) => name)));
  return named.some(({ name }) => !known.has(name));
}

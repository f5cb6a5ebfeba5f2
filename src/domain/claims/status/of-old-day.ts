// What is told of a day that the sentence before names, long past.
import { isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import type { Scene } from '../scene.ts';
import { freeSince } from '../told-again.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { cuesOf, cuesOfAny, groupOf, hasCue, isNear, type Sentence, startsAt } from '../words/cues.ts';
import { hasTime, type TimeExpression } from '../words/dates.ts';
import { newsDays, yearMonth } from '../words/freshness.ts';
import type { Surroundings } from './looking-back.ts';

const datedTypes = new Set(['prisoner_release', 'sanctions_eased', 'sanctions_imposed']);
const dayReach = 5; // words

/** "On the same day …" behind an old date. */
export function isOfOldDay(draft: Draft, around: Surroundings): boolean {
  const { scenes, drafts } = around;
  if (isNextDayOfOld(draft, around) || isUnderYear(draft, around) || isUnderMonth(draft, around)) return true;
  if (draft.time?.hour) return isAlertType(draft.type) && isHourOfOldDay(draft, around);
  if (draft.time !== null || !datedTypes.has(draft.type)) return false;
  const { sentence, times } = draft.scene;
  if (hasTime(times, 'fresh')) return false;
  if (isOfMonthBefore(draft)) return true;
  const isNewsAbove = drafts.some(isNewsOfTop);
  const before = datedBefore(scenes, sentence, isNewsAbove);
  // "It answers the arrests of 19 December. The same day Washington …": the day is that of the news, where no measure stands beside the old one.
  const isOfOther = isSanctions(draft.type) && hasCue(sentence, 'time.sameday') && authoritiesOf(draft).length > 0;
  if (isOfOther && !drafts.some((other) => other.scene === before && isSanctions(other.type))) return false;
  // "has been free since 13 December. That day …"
  const isState = drafts.some(({ scene, why }) => scene === before && why.includes(freeSince));
  const isOldBefore = before?.times.some((time) => time.freshness === 'old' && (!time.since || isState));
  // "In September 2025 the envoy was in Minsk. Soon afterwards 52 were freed": so is what follows it.
  const isOpening = !isNewsAbove && dayKeys.some((key) => startsAt(sentence, [key], 0));
  const isOfThatDay = isOpening || dayKeys.some((key) => isNear(sentence, key, draft.trigger.cue, dayReach));
  if (!before || !isOldBefore || !isOfThatDay) return false;
  // "Ales, laureate of 2022, was free. That day Minsk …": what a sentence since tells as news is of today.
  const isSince = ({ sentence: { index } }: Scene) => index >= before.sentence.index && index < sentence.index;
  return !drafts.some(({ scene, mood, type }) => isSince(scene) && mood === 'occurred' && datedTypes.has(type));
}

function isNewsOfTop({ type, mood, scene }: Draft): boolean {
  return scene.sentence.block !== 'body' && mood === 'occurred' && datedTypes.has(type);
}

const dayKeys = ['time.same', 'time.sameday'];

const entryYear = /^(?:19|20)\d\d$/;

/** "2006. Brussels bars Lukashenko from entering. 2008. …": each entry of a chronicle stands under its year. One year alone may be a byline. */
function isUnderYear({ scene: { sentence }, time }: Draft, { scenes, setting: { published } }: Surroundings): boolean {
  if (published === null || time?.freshness === 'fresh') return false;
  const years = scenes.filter(
    ({ sentence: { tokens } }) => tokens.length === 1 && entryYear.test(tokens[0]?.text ?? ''),
  );
  const above = years.findLast((year) => year.sentence.index < sentence.index);
  return years.length > 1 && Number(above?.sentence.tokens[0]?.text) < yearMonth(published)[0];
}

/** "June. Minsk lets 14 go. September. …": so does each entry of the chronicle of a year under its month. */
function isUnderMonth({ scene: { sentence }, time }: Draft, { scenes, setting: { published } }: Surroundings): boolean {
  if (published === null || time?.freshness === 'fresh') return false;
  const months = scenes.filter(({ sentence: each }) => each.tokens.length === 1 && monthOf(each) !== undefined);
  const above = months.findLast((month) => month.sentence.index < sentence.index);
  return months.length > 1 && above !== undefined && monthOf(above.sentence) !== yearMonth(published)[1];
}

function monthOf(sentence: Sentence): number | undefined {
  const name = groupOf(sentence, 'time').find(({ form }) => /^month\d+$/u.test(form));
  return name && Number(name.form.slice('month'.length));
}

const dayBefore = 3; // sentences

/** "… a picture taken last September. It shows a hand. That day 52 were brought over": the sentence that named a time last, below the headline; "the same day" is that of the sentence before, or of the news. */
function datedBefore(scenes: readonly Scene[], sentence: Sentence, isBelowNews: boolean): Scene | undefined {
  const { index } = sentence;
  const before = scenes[index - 1];
  if (hasCue(sentence, 'time.sameday') && (!before || before.times.length > 0 || isBelowNews)) return before;
  const near = scenes.slice(Math.max(0, index - dayBefore), index);
  const dated = near.findLast(({ sentence: { block }, times }) => block !== 'title' && times.length > 0);
  return dated === before || !hasTime(dated?.times ?? [], 'fresh') ? dated : undefined;
}

/** "Last August he was freed. Lukashenko had pardoned him, the next day he sat in a plane": a day that is counted from the one named before. */
function isNextDayOfOld({ type, time, scene }: Draft, { scenes, setting: { published } }: Surroundings): boolean {
  const { sentence } = scene;
  if (!isAlertType(type) || time?.freshness !== 'fresh') return false;
  if (!startsAt(sentence, ['time.nextday'], time.from)) return false;
  const before = scenes[sentence.index - 1];
  if (before === undefined || hasTime(before.times, 'fresh')) return false;
  const isNews = (day: number | null) => day !== null && published !== null && published - day <= newsDays + 1;
  return before.times.some(({ freshness, day }) => freshness === 'old' && !isNews(day));
}

/** "In September the envoy flew to Minsk. At noon 52 were let go": an hour is of the day that its paragraph named last, unless that only tells since when somebody is in prison. */
function isHourOfOldDay({ scene: { sentence } }: Draft, { scenes, drafts }: Surroundings): boolean {
  const { index, paragraph } = sentence;
  const isHere = (scene: Scene) => scene.sentence.paragraph === paragraph && scene.times.some(isMoment(scene));
  const last = scenes.slice(0, index).findLast(isHere);
  if (!last || hasTime(last.times, 'fresh')) return false;
  const old = last.times.filter((time) => time.freshness === 'old' && isMoment(last)(time) && !isMentioned(last, time));
  if (old.length === 0) return false;
  return !drafts.some(({ scene, type }) => scene === last && type === 'prisoner_detention');
}

/** None since which something has been so: "has been on the list for years". */
function isMoment({ sentence }: Scene): (time: TimeExpression) => boolean {
  const lasting = cuesOf(sentence, 'quiet.lasting');
  return (time) => !time.since && !lasting.some((each) => overlaps(each, time) || each.to === time.from);
}

/** "closed under rules introduced after the incident of 2021": the day of what a sentence only mentions. */
function isMentioned({ sentence }: Scene, time: TimeExpression): boolean {
  return cuesOfAny(sentence, mentioning).some(({ to }) => to <= time.from);
}

const mentioning = ['mode.known', 'mode.presuppose', 'mode.relative', 'time.after', 'time.basis'];

/** "spoke of it in September, and at that time 52 were let go": of that month, whichever it was. */
function isOfMonthBefore({ scene: { sentence, times }, trigger: { cue } }: Draft): boolean {
  const [month] = times.filter(({ ofMonth, day, to }) => ofMonth && day === null && to <= cue.from);
  return (
    month !== undefined && cuesOf(sentence, 'time.same').some(({ from, to }) => from >= month.to && to <= cue.from)
  );
}

// Which of two times of one verb counts.
import type { Scene } from '../scene.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import { cuesOf, cuesOfAny, type Sentence } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

/** Of two times of one verb "today" wins, and an old date over a weekday or an hour ("in 2015, on a Saturday evening"). */
export function isBetter({ sentence }: Scene, time: TimeExpression, held: TimeExpression, isNearer: boolean): boolean {
  if (isToday(sentence, time) !== isToday(sentence, held)) return isToday(sentence, time);
  // "In September he was freed at noon": the hour is of the day that is named.
  const isOldDay = (each: TimeExpression, other: TimeExpression) => each.freshness === 'old' && other.hour === true;
  if (isOldDay(time, held) || isOldDay(held, time)) return isOldDay(time, held);
  const isOldDate = (each: TimeExpression) => each.freshness === 'old' && each.year !== null;
  if (isOldDate(time) !== isOldDate(held)) return isOldDate(time);
  const isOld = (each: TimeExpression) =>
    each.freshness === 'old' && time.freshness !== 'fresh' && held.freshness !== 'fresh';
  if (isOld(time) !== isOld(held)) return isOld(time);
  return isNearer;
}

/** A weekday or an hour is of this week only where no year stands before it; "today" is today. */
export function isVague({ sentence }: Scene, time: TimeExpression): boolean {
  if (time.freshness !== 'fresh' || isToday(sentence, time)) return false;
  return !sentence.tokens.slice(time.from, time.to).some((token) => token.digits);
}

/** "today", "this morning", "сегодня утром" */
function isToday(sentence: Sentence, time: TimeExpression): boolean {
  return cuesOf(sentence, 'time.day0').some((today) => overlaps(today, time) || today.to === time.from);
}

/** "decided to reopen it at the weekend": behind an infinitive it is the one to come. */
export function isNextWeekend({ form, cue }: Trigger, { weekend, from }: TimeExpression): boolean {
  return weekend === true && form === 'bare' && from >= cue.to;
}

/** "prolonged their measures and were told of Wednesday's trip": the day of a thing dates no verb before it. */
export function isOfThing(
  { sentence: { tokens } }: Scene,
  { cue }: Trigger,
  { freshness, from, to }: TimeExpression,
): boolean {
  return freshness === 'fresh' && cue.to <= from && /['’]s$/u.test(tokens[to - 1]?.text ?? '');
}

const reasonReach = 9; // "because of the forced landing of a … jet in Minsk on 23 May"

/** "listed over the forced landing on 23 May": behind the verb, a day of this year is that of what the measure answers. */
export function isOfReason({ sentence }: Scene, { type, cue }: Trigger, time: TimeExpression): boolean {
  if (type !== 'sanctions_imposed' || sentence.block === 'title' || tellsYear(sentence, time)) return false;
  // "since the invasion began last month" counts from it.
  const sinces = cuesOfAny(sentence, ['quiet.since', 'time.since']);
  return cuesOf(sentence, 'say.reason').some(
    (reason) =>
      reason.from >= cue.to &&
      !sinces.some((since) => follows(reason, since, 1)) &&
      reason.to <= time.from &&
      time.from - reason.to <= reasonReach &&
      !sentence.tokens[reason.to]?.digits && // "over 200 people since 2020"
      !breaksBetween(sentence, reason, time),
  );
}

function tellsYear({ tokens }: Sentence, { from, to }: TimeExpression): boolean {
  return tokens.slice(from, to + 1).some(({ digits, text }) => digits && text.length === 4);
}

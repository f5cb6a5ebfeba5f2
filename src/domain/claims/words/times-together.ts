// What the times of one sentence say together: a year for all, a date with its hour, the eve of a feast with its year.
import { cuesOf, type Sentence } from './cues.ts';
import type { TimeExpression } from './dates.ts';
import { dayFreshness, msPerDay, toDay, yearMonth } from './freshness.ts';

/** A date that stands so near the beginning opens its sentence ("Back in June 2024 …"). */
const opening = 2; // words before it

/** "In June 2024 he was sentenced, and on 30 July pardoned": the date that opens the sentence gives its year to the rest. */
export function inNamedYear(
  time: TimeExpression,
  all: readonly TimeExpression[],
  published: number | null,
): TimeExpression {
  if (time.year !== null || time.day === null || published === null || !time.ofMonth) return time;
  const frame = all.find((other) => other.year !== null && other.from <= opening && other.to <= time.from);
  if (!frame?.year || frame.year >= yearMonth(published)[0]) return time;
  const date = new Date(time.day * msPerDay);
  const day = toDay(frame.year, date.getUTCMonth() + 1, date.getUTCDate());
  return { ...time, day, year: frame.year, freshness: dayFreshness(day, published) };
}

/** "in the night to 13 December", "at noon on Thursday": the date dates it, and "to" is no end. */
export function withDatedHours(times: readonly TimeExpression[], sentence: Sentence): readonly TimeExpression[] {
  const hours = times.filter(({ hour }) => hour);
  if (hours.length === 0) return times;
  const isDated = (hour: TimeExpression) => times.some((date) => isDateOf(sentence, hour, date));
  return times
    .filter((time) => !(time.hour && isDated(time)))
    .map((time) => (hours.some((hour) => isDateOf(sentence, hour, time)) ? { ...time, deadline: false } : time));
}

function isDateOf({ tokens }: Sentence, hour: TimeExpression, date: TimeExpression): boolean {
  if (date.hour || date.relative || (!date.ofMonth && date.day === null)) return false;
  const gap = date.from - hour.to;
  // "rugsėjo 13-osios naktį"
  if (gap < 0) return hour.from >= date.to && hour.from - date.to <= 1 && tokens[hour.from]?.breakBefore === 0;
  // "w nocy z 12 na 13 września"
  const reach = tokens[hour.to + 1]?.digits ? 3 : 1;
  return gap <= reach && tokens.slice(hour.to, date.from + 1).every(({ breakBefore }) => breakBefore === 0);
}

const rankReach = 10; // words

/** "The biggest release in recent years took place on Thursday": the years say among how many it is the biggest. */
export function isOfRank(time: TimeExpression, all: readonly TimeExpression[], sentence: Sentence): boolean {
  const isVague = time.freshness === 'old' && time.day === null && time.year === null && !time.ofMonth;
  if (!isVague || !all.some(({ freshness }) => freshness === 'fresh')) return false;
  return cuesOf(sentence, 'quiet.first').some(({ to }) => to <= time.from && time.from - to <= rankReach);
}

/** "am Samstag vor einer Woche", "on Saturday a week ago": the weekday is that of the week before. */
export function ofWeekBefore(time: TimeExpression, all: readonly TimeExpression[], sentence: Sentence): TimeExpression {
  if (time.day === null || time.ofMonth || time.freshness === 'old') return time;
  return all.some((other) => isTimeAgo(other, sentence) && isRightBefore(time, other, sentence))
    ? { ...time, freshness: 'old', day: time.day - daysOfWeek }
    : time;
}

const daysOfWeek = 7;

/** "a week ago", "last week"; not "previously", and not "last week's" of a noun. */
function isTimeAgo({ freshness, day, ofMonth, from, to }: TimeExpression, { tokens }: Sentence): boolean {
  if (freshness !== 'old' || day !== null || ofMonth) return false;
  return to - from > 1 && !/['’]s$/u.test(tokens[to - 1]?.text ?? '');
}

/** German sets an article between a day and what a participle dates: "am Mittwoch die im Sommer verhängten". */
function isRightBefore(one: TimeExpression, other: TimeExpression, { tokens, verbLast }: Sentence): boolean {
  const gap = other.from - one.to;
  return gap >= 0 && gap <= (verbLast ? 0 : 1) && tokens[other.from]?.breakBefore === 0;
}

/** "Напярэдадні 3 ліпеня", "am Vorabend des 3. Juli": the day before a date is as old as the date. */
export function eveOfDate(time: TimeExpression, all: readonly TimeExpression[], sentence: Sentence): TimeExpression {
  if (time.freshness !== 'fresh' || time.ofMonth) return time;
  const date = all.find((other) => other.ofMonth && other.freshness === 'old' && isRightBehind(time, other, sentence));
  return date ? { ...time, freshness: 'old', day: null } : time;
}

function isRightBehind({ to }: TimeExpression, { from }: TimeExpression, { tokens }: Sentence): boolean {
  return from >= to && from - to <= 1 && tokens.slice(to, from + 1).every(({ breakBefore }) => breakBefore === 0);
}

/** "w przeddzień Wigilii 2024 roku", "the day before Easter 2025": the eve of a feast is of its year. */
export function eveOfYear(sentence: Sentence, time: TimeExpression, published: number | null): TimeExpression {
  if (published === null || time.freshness !== 'fresh' || time.year !== null || time.ofMonth) return time;
  const year = yearOfFeast(sentence, time.to);
  return year === null || year >= yearMonth(published)[0] ? time : { ...time, freshness: 'old', day: null, year };
}

function yearOfFeast(sentence: Sentence, at: number): number | null {
  const [feast, second, third] = sentence.tokens.slice(at, at + 3);
  if (!feast?.capital || feast.breakBefore > 0) return null;
  const isYear = (text: string | undefined) => text !== undefined && /^20\d\d$/.test(text);
  if (isYear(second?.text) && second?.breakBefore === 0) return Number(second.text);
  return second?.capital && isYear(third?.text) && third?.breakBefore === 0 ? Number(third.text) : null;
}

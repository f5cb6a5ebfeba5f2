// Expressions of time in a sentence, resolved against the day of publication.
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, type Sentence, startsAt } from './cues.ts';
import { type Freshness, isOfPastWeekend, isoWeekdayOf, msPerDay, newsDays, resolve, yearMonth } from './freshness.ts';
import { countsPeople } from './numbers.ts';
import { eveOfDate, eveOfYear, inNamedYear, isOfRank, ofWeekBefore, withDatedHours } from './times-together.ts';

export interface TimeExpression {
  readonly from: number; // token indexes
  readonly to: number;
  readonly freshness: Freshness;
  readonly day: number | null; // days since 1970-01-01
  /** "until 28 February", "to 3 June": an end, not the moment of the happening. */
  readonly deadline: boolean;
  /** "since July 2024": a beginning. */
  readonly since: boolean;
  readonly year: number | null;
  /** "five days after": counted from something else, not from publication. */
  readonly relative: boolean;
  /** A day of a month ("30 July"), not a weekday or "yesterday". */
  readonly ofMonth?: boolean;
  /** "at noon": of the day that the text speaks of, which is that of publication where nothing names another. */
  readonly hour?: boolean;
  /** "at the weekend": the last one or the next. */
  readonly weekend?: boolean;
}

/** Cues that say "after", of a time or of what happened. */
export const afterKeys: readonly string[] = ['mode.presuppose', 'mode.known', 'time.after'];

export function dayOf(published: string | null): number | null {
  if (published === null) return null;
  const ms = Date.parse(published.length === 10 ? `${published}T00:00:00Z` : published);
  return Number.isNaN(ms) ? null : Math.floor(ms / msPerDay);
}

export function isoDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Neither an end nor a beginning. */
export function isPointInTime({ since, deadline }: TimeExpression): boolean {
  return !since && !deadline;
}

/** One of the times is as fresh or as old. */
export function hasTime(times: readonly TimeExpression[], freshness: Freshness): boolean {
  return times.some((time) => time.freshness === freshness);
}

/** A day of these is named, and not as an end ("to this day") or a beginning. */
export function namesFreshDay(times: readonly TimeExpression[]): boolean {
  return times.some((time) => time.freshness === 'fresh' && isPointInTime(time));
}

export function timesOf(sentence: Sentence, published: number | null): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const cue of sentence.cues) {
    if (cue.group !== 'time') continue;
    const time = fromCue(sentence, cue, published);
    if (time) found.push(time);
  }
  for (let at = 0; at < sentence.tokens.length; at++) {
    const time = sentence.tokens[at]?.digits ? numericDate(sentence, at, published) : null;
    if (time) found.push(time);
  }
  for (let at = 0; at < sentence.tokens.length; at++) {
    const time = sentence.tokens[at]?.digits ? bareYear(sentence, at, published) : null;
    if (time && !found.some((other) => other.from <= time.from && time.from < other.to)) found.push(time);
  }
  if (found.length === 0) return found;
  return withDatedHours(found, sentence)
    .filter((time) => !preceded(sentence, time.from, 'time.compared') && !isOfRank(time, found, sentence))
    .map((time) => eveOfDate(ofWeekBefore(time, found, sentence), found, sentence))
    .map((time) => eveOfYear(sentence, inNamedYear(time, found, published), published));
}

function fromCue(sentence: Sentence, cue: Cue, published: number | null): TimeExpression | null {
  const { form } = cue;
  if (form.startsWith('month') && form.length > 5) return monthDate(sentence, cue, Number(form.slice(5)), published);
  if (form.startsWith('weekday')) return weekday(sentence, cue, Number(form.slice(7)), published);
  if (form === 'weekend') return { ...plain(cue, isOfPastWeekend(published) ? 'old' : 'fresh', null), weekend: true };
  if (/^day\d$|^fresh$/.test(form) && isDayOfThat(sentence, cue)) return plain(cue, 'unclear', null);
  // "to this day", "bis heute": an end, and no day of these.
  const deadline = endsAt(sentence, ['time.until'], cue.from) && (form === 'day0' || form === 'fresh');
  if (/^day\d$/.test(form))
    return { ...plain(cue, 'fresh', published === null ? null : published - Number(form.slice(3))), deadline };
  if (form === 'hour') return published === null ? null : { ...plain(cue, 'fresh', null), hour: true };
  if (form === 'old') return { ...plain(cue, form, null), since: preceded(sentence, cue.from, 'time.since') };
  if (form === 'fresh' || form === 'future') return { ...plain(cue, form, null), deadline };
  return isUnit(cue) ? ago(sentence, cue, published) : null;
}

const ofThatReach = 1; // "the day after the vote", "the day after the rigged vote"

/** "the day after the election", "на следующий день после выборов": counted from what the reader remembers, not from publication. */
function isDayOfThat(sentence: Sentence, { from, to }: Cue): boolean {
  const [after] = cuesOfAny(sentence, afterKeys).filter((each) => each.from >= from && each.from <= to);
  if (!after || after.from === from) return false;
  const end = Math.max(after.to, to);
  return cuesOf(sentence, 'time.offence').some((each) => each.from >= end && each.from - end <= ofThatReach);
}

function plain(cue: Cue, freshness: Freshness, day: number | null): TimeExpression {
  return { from: cue.from, to: cue.to, freshness, day, deadline: false, since: false, year: null, relative: false };
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** Days, weeks, months, years. */
export function isUnit({ form }: Cue): boolean {
  return unitDays[form] !== undefined;
}

/** "three weeks ago", "неделю назад", "five days after", "двумя неделями ранее". */
function ago(sentence: Sentence, cue: Cue, published: number | null): TimeExpression | null {
  // "five days after …" counts from something; "after three years" only says how long.
  const marker = sentence.cues.find(
    (other) =>
      other.group === 'time' &&
      (other.form === 'ago'
        ? other.from === cue.to || isRightBefore(sentence, other, cue)
        : (other.form === 'after' || other.form === 'before' || other.form === 'prior') && other.from === cue.to),
  );
  if (!marker) return null;
  const number = groupOf(sentence, 'numbers').find((other) => other.to === cue.from);
  const token = sentence.tokens[cue.from - 1];
  // "2015 r. po zwolnieniu …": a year, not two thousand of them.
  if (cue.form === 'year' && yearNumber(token?.text) !== null) return null;
  const n = token?.digits ? Number(token.text) : number ? Number(number.form) : 1;
  const days = n * (unitDays[cue.form] ?? 1);
  if (marker.form !== 'ago' && days <= newsDays) return null;
  const day = published === null ? null : published - days;
  return {
    ...plain(cue, days <= newsDays ? 'fresh' : 'old', cue.form === 'day' ? day : null),
    relative: marker.form !== 'ago' && marker.form !== 'prior',
    from: Math.min(cue.from - 1, marker.from),
    to: Math.max(cue.to, marker.to),
  };
}

const countReach = 3; // "vor mehr als drei"

/** "před necelými dvěma týdny", "przed niespełna dwoma tygodniami": the count may have words about it. */
function isRightBefore(sentence: Sentence, ago: Cue, unit: Cue): boolean {
  const gap = unit.from - ago.to;
  if (gap === 0 || gap === 1) return true;
  const isCounted =
    sentence.tokens[unit.from - 1]?.digits === true || groupOf(sentence, 'numbers').some(({ to }) => to === unit.from);
  return gap > 1 && gap <= countReach && isCounted;
}

function monthDate(sentence: Sentence, cue: Cue, month: number, published: number | null): TimeExpression {
  const { tokens } = sentence;
  // "13 de diciembre": a link may stand between.
  const isLinked = endsAt(sentence, ['time.of'], cue.from);
  const start = isLinked ? cue.from - 1 : cue.from;
  const before = dayNumber(sentence, start - 1);
  const after = countsPeople(sentence, cue.to) ? null : dayNumber(sentence, cue.to);
  const dayOfMonth = before ?? after;
  let from = before === null ? cue.from : start - 1;
  let to = before === null && after !== null ? cue.to + 1 : cue.to;
  // "in February until 2027": the year is that of the term.
  const isTerm = startsAt(sentence, ['time.until'], to);
  const later = yearNumber(tokens[to]?.text) ?? (isTerm ? null : yearNumber(tokens[to + 1]?.text));
  const earlier = yearNumber(tokens[from - 1]?.text) ?? yearNumber(tokens[from - 2]?.text);
  const year = later ?? earlier;
  if (later !== null) to++;
  else if (earlier !== null) from -= yearNumber(tokens[from - 1]?.text) === null ? 2 : 1;
  // "in early November", "lapkričio pradžioje", told late in it: long ago, on no known day.
  const isEarly =
    dayOfMonth === null && (endsAt(sentence, ['time.early'], from) || startsAt(sentence, ['time.early'], to));
  const resolved = isEarly ? early(year, month, published) : resolve(year, month, dayOfMonth, published);
  return {
    from,
    to,
    ...resolved,
    deadline: preceded(sentence, from, 'time.until'),
    since: preceded(sentence, from, 'time.since'),
    year,
    relative: false,
    ofMonth: true,
  };
}

const dayOfEarly = 10; // the first third

function early(
  year: number | null,
  month: number,
  published: number | null,
): Pick<TimeExpression, 'freshness' | 'day'> {
  const { freshness } = resolve(year, month, dayOfEarly, published);
  return { freshness: freshness === 'fresh' ? 'unclear' : freshness, day: null };
}

function dayNumber(sentence: Sentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (!token?.digits || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? value : null;
}

function yearNumber(text: string | undefined): number | null {
  if (text === undefined || !/^(?:19|20)\d\d$/.test(text)) return null;
  return Number(text);
}

function preceded(sentence: Sentence, from: number, key: string): boolean {
  return cuesOf(sentence, key).some(
    (cue) => cue.to === from || (cue.to === from - 1 && !(key === 'time.since' && isThing(sentence, from - 1))),
  );
}

/** "сняли ограничения с «Белавиа» 11 сентября": the word before the date has the preposition to itself. */
function isThing(sentence: Sentence, at: number): boolean {
  return sentence.cues.some(
    ({ from, to, group, key }) => from <= at && at < to && (group === 'target' || thingKeys.has(key)),
  );
}

const thingKeys = new Set(['topic.by', 'arg.listed', 'arg.captive']);

/** The last such weekday before or on the day of publication; where that is not known, one of these days. */
function weekday(sentence: Sentence, cue: Cue, number: number, published: number | null): TimeExpression {
  const deadline = preceded(sentence, cue.from, 'time.until');
  if (published === null) return { ...plain(cue, 'fresh', null), deadline };
  const back = (isoWeekdayOf(published) - number + 7) % 7;
  // "last Thursday", "el jueves pasado", told on a Thursday or on the Tuesday after it: too long ago to be news.
  const isLast = endsAt(sentence, ['time.last'], cue.from) || startsAt(sentence, ['time.last'], cue.to);
  if (isLast && back === 0) return { ...plain(cue, 'old', published - 7), deadline };
  const far = isLast ? 'old' : 'unclear';
  return { ...plain(cue, back <= newsDays ? 'fresh' : far, published - back), deadline };
}

const verbForms = new Set(['done', 'weak', 'freed']);

/** "in 2020", "2015 року Лукашенко …": not the year of a noun, as in "the protests of 2020" or "протеста 2020 года". */
function isAdverbial(sentence: Sentence, at: number, hasYearWord: boolean): boolean {
  if (preceded(sentence, at, 'time.in') || preceded(sentence, at, 'time.since')) return true;
  const anchored = cuesOfAny(sentence, ['mode.presuppose', 'time.after']).some(
    (cue) => cue.to <= at && at - cue.to <= 3,
  );
  if (anchored) return true;
  // Lithuanian "2021 metais", "2021-aisiais": the case alone makes it adverbial.
  if (startsAt(sentence, ['time.inyear'], at + 1)) return true;
  const before = sentence.tokens[at - 1];
  const opens = before === undefined || (sentence.tokens[at]?.breakBefore ?? 0) > 0;
  // "ще 2022 року", "запровадили 2004 року": a finite verb has no year of its own as a noun has.
  if (hasYearWord)
    return opens || sentence.cues.some((cue) => (verbForms.has(cue.form) || cue.key === 'say.others') && cue.to === at);
  // "hat die Sanktionen gegen Minsk 2022 verhängt": before the verb that ends the clause no noun is numbered.
  const endsClause = sentence.cues.some((cue) => verbForms.has(cue.form) && cue.from === at + 1);
  return sentence.verbLast && (opens || !before.capital || endsClause);
}

/** "13.12.2025", "2025-12-13" */
function numericDate(sentence: Sentence, at: number, published: number | null): TimeExpression | null {
  const [one, two, three] = sentence.tokens.slice(at, at + 3);
  if (!one?.digits || !two?.digits || !three?.digits) return null;
  if (two.start - one.end !== 1 || three.start - two.end !== 1) return null;
  const parts = [Number(one.text), Number(two.text), Number(three.text)] as const;
  const [year, month, day] = one.text.length === 4 ? parts : ([parts[2], parts[1], parts[0]] as const);
  if (yearNumber(String(year)) === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { ...dated(sentence, at, at + 3, year), ...resolve(year, month, day, published) };
}

function dated(sentence: Sentence, from: number, to: number, year: number): Omit<TimeExpression, 'freshness' | 'day'> {
  const deadline = preceded(sentence, from, 'time.until');
  return { from, to, deadline, since: preceded(sentence, from, 'time.since'), year, relative: false };
}

function bareYear(sentence: Sentence, at: number, published: number | null): TimeExpression | null {
  const year = yearNumber(sentence.tokens[at]?.text);
  if (year === null) return null;
  const yearWord = cuesOf(sentence, 'time.year').some((cue) => cue.from === at + 1 || cue.to === at);
  // "2021-aisiais", "2021-го": an ending tied by a hyphen.
  const hasEnding = sentence.tokens[at + 1]?.tied === true;
  if (!isAdverbial(sentence, at, yearWord || hasEnding)) return null;
  return { ...dated(sentence, at, at + 1, year), freshness: yearFreshness(year, published), day: null };
}

function yearFreshness(year: number, published: number | null): Freshness {
  const gap = published === null ? 0 : yearMonth(published)[0] - year;
  if (gap === 0) return 'unclear';
  return gap > 0 ? 'old' : 'future';
}

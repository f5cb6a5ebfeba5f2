// Dates as feeds and list pages write them: RFC 822 and its descendants, ISO 8601 and its profiles, and what people type, in many languages.
import { monthNumber } from './month-names.ts';

/** Characters of a text in which a date is looked for. */
const maxDateChars = 160;

interface Day {
  readonly year: number;
  readonly month: number; // 1..12
  readonly day: number;
}

/**
 * The moment as ISO 8601 in UTC, or null. A date without a time is midnight, a time without a zone is UTC.
 * Reads 1970 to 2199; anything else in a feed is a mistake.
 */
export function parseFeedDate(text: string): string | null {
  const given = text.slice(0, maxDateChars).trim();
  const epoch = /^(\d{10})(\d{3})?$/.exec(given);
  if (epoch) return new Date(Number(epoch[1]) * 1_000).toISOString();
  const { time, rest } = takeTime(given);
  const day = findDay(rest);
  if (!day) return null;
  return toIso(day, time ?? { seconds: 0, zone: koreanOffset(given) });
}

/** Minutes east of UTC, or a name of the IANA database, whose offset depends on the day. */
type Zone = number | string;

interface TimeOfDay {
  readonly seconds: number; // since midnight
  readonly zone: Zone;
}

function toIso({ year, month, day }: Day, { seconds, zone }: TimeOfDay): string | null {
  const midnight = Date.UTC(year, month - 1, day);
  if (year < 1970 || year > 2199 || new Date(midnight).getUTCMonth() !== month - 1) return null;
  const local = midnight + seconds * 1_000;
  const offsetMinutes = typeof zone === 'number' ? zone : offsetAt(zone, local);
  return new Date(local - offsetMinutes * 60_000).toISOString();
}

function offsetAt(timeZone: string, moment: number): number {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  } catch {
    return 0; // no such zone
  }
}

// ── time of day ──

const clockTime =
  /(?:(오전|오후|上午|下午)\s?)?(?:^|[^\d:])(\d{1,2})\s?(?::|h|시)\s?(\d{2})(?:\s?(?::|분)\s?(\d{2})(?:[.,]\d{1,9})?)?초?(?:\s{0,3}([ap])\.?m\b\.?)?/i;
const compactTime = /^(\d{8})T?(\d{2})(\d{2})(\d{2})?(?=\D|$)/;
const hourTime = /T(\d{2})(?=Z|[+-]|$)/i;

function takeTime(text: string): { time: TimeOfDay | null; rest: string } {
  const compact = compactTime.exec(text);
  if (compact) return found(text, compact[0], compact[1] ?? '', compact[2], compact[3], compact[4], null);
  const clock = clockTime.exec(text);
  if (clock) {
    const afternoon = /오후|下午/.test(clock[1] ?? '') ? 'p' : /오전|上午/.test(clock[1] ?? '') ? 'a' : clock[5];
    return found(text, clock[0], ' ', clock[2], clock[3], clock[4], afternoon ?? null);
  }
  const hour = hourTime.exec(text);
  return hour ? found(text, hour[0], ' ', hour[1], '0', '0', null) : { time: null, rest: text };
}

function found(
  text: string,
  matched: string,
  instead: string,
  hours = '0',
  minutes = '0',
  seconds = '0',
  half: string | null = null,
): { time: TimeOfDay | null; rest: string } {
  const at = text.indexOf(matched);
  const after = text.slice(at + matched.length);
  const { zone, length } = readZone(after) ?? { zone: koreanOffset(text), length: 0 };
  const hour = hourOfDay(Number(hours), half);
  const isTime = hour <= 24 && Number(minutes) < 60 && Number(seconds) <= 60;
  const rest = `${text.slice(0, at)}${instead}${lastSeparator(matched)} ${after.slice(length)}`;
  const total = hour * 3_600 + Number(minutes) * 60 + Math.min(Number(seconds), 59);
  return { time: isTime ? { seconds: total, zone } : null, rest };
}

/** The character before the hour is a part of the match: a digit never, the `T` or a blank always. */
const lastSeparator = (matched: string): string => (/^[\p{L}\d]/u.test(matched) ? '' : ' ');

function hourOfDay(hour: number, half: string | null): number {
  const period = half?.toLowerCase();
  if (period === 'p') return hour < 12 ? hour + 12 : hour;
  return period === 'a' && hour === 12 ? 0 : hour;
}

const numericZone = /^\s{0,3}\(?(?:GMT|UTC|UT|Z)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const namedZone = /^\s{0,3}\(?([a-z]{1,5}|мск)(?![\p{L}\d])/iu;

const ianaZone = /^\s{0,3}\(?([a-z]{2,12}\/[a-z_]{2,20})(?![\p{L}\d])/iu;

function readZone(after: string): { zone: Zone; length: number } | null {
  const numeric = numericZone.exec(after);
  if (numeric) {
    const [whole, sign, hours, minutes = '0'] = numeric;
    const total = Number(hours) * 60 + Number(minutes);
    return { zone: total > 14 * 60 ? 0 : sign === '-' ? -total : total, length: whole.length };
  }
  const iana = ianaZone.exec(after);
  if (iana) return { zone: iana[1] ?? '', length: iana[0].length };
  const [whole = '', name = ''] = namedZone.exec(after) ?? [];
  const known = zones.get(name.toLowerCase());
  return known === undefined ? null : { zone: typeof known === 'number' ? known * 60 : known, length: whole.length };
}

/** Hours east of UTC, or the zone where the letters leave summer time open. RFC 822 (section 5.1) and what outlets write. */
const zones: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 1],
  ['bst', 1],
  ['ist', 5.5],
  ['cet', 1],
  ['mez', 1],
  ['met', 1],
  ['cest', 2],
  ['mesz', 2],
  ['mest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['мск', 3],
  ['msd', 4],
  ['trt', 3],
  ['est', -5],
  ['edt', -4],
  ['et', 'America/New_York'],
  ['cst', -6],
  ['cdt', -5],
  ['ct', 'America/Chicago'],
  ['mst', -7],
  ['mdt', -6],
  ['mt', 'America/Denver'],
  ['pst', -8],
  ['pdt', -7],
  ['pt', 'America/Los_Angeles'],
  ['akst', -9],
  ['akdt', -8],
  ['hst', -10],
  ['jst', 9],
  ['kst', 9],
  ['hkt', 8],
  ['sgt', 8],
  ['aest', 10],
  ['aedt', 11],
  ['nzst', 12],
  ['nzdt', 13],
]);

/** Korean portals write local time in Korean, without a zone. */
const koreanOffset = (text: string): number => (/[년월일]|오전|오후/.test(text) ? 540 : 0);

// ── day ──

const yearFirst = /(?<!\d)(\d{4})\s?[-/.년年]\s?(\d{1,2})(?:\s?[-/.월月]\s?(\d{1,2}))?(?!\d)/;
const ordinalDay = /(?<!\d)(\d{4})-?(\d{3})(?!\d)/;
const compactDay = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;
const yearMonth = /^(\d{4})-?(\d{2})$/;
const yearAlone = /^(\d{4})$/;

function findDay(text: string): Day | null {
  return byMonthName(text) ?? byNumbers(text);
}

function byNumbers(text: string): Day | null {
  const year = yearFirst.exec(text);
  if (year) return { year: Number(year[1]), month: Number(year[2]), day: Number(year[3] ?? 1) };
  const compact = compactDay.exec(text);
  if (compact) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  const ordinal = ordinalDay.exec(text);
  if (ordinal) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]));
  const numeric = dayFirst.exec(text);
  if (numeric) return byOrder(numeric);
  const short = yearMonth.exec(text.trim()) ?? yearAlone.exec(text.trim());
  return short ? { year: Number(short[1]), month: Number(short[2] ?? 1), day: 1 } : null;
}

/** Dots part day, month, year (Europe); slashes month, day, year (as `Date` has it) unless that cannot be; `26-10-02` begins with the year. */
function byOrder([, first, separator, second, third = '']: RegExpExecArray): Day {
  const [a, b] = [Number(first), Number(second)];
  if (separator === '-' && third.length === 2) return { year: fullYear(a), month: b, day: Number(third) };
  const year = third.length === 2 ? fullYear(Number(third)) : Number(third);
  const monthFirst = separator === '/' ? a <= 12 : b > 12;
  return monthFirst ? { year, month: a, day: b } : { year, month: b, day: a };
}

function dayOfYear(year: number, day: number): Day {
  const date = new Date(Date.UTC(year, 0, day));
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Two digits: RFC 5322 section 4.3. */
const fullYear = (year: number): number => (year < 50 ? 2_000 + year : 1_900 + year);

interface Token {
  readonly month: number | null;
  readonly number: string | null;
}

/**
 * A month's name with a day and a year around it. Among several words that look like months, the last with a number beside it, those with
 * day and year first: the "General" of `August 20, 2026 - General Licenses` begins like a month in Catalan.
 */
function byMonthName(text: string): Day | null {
  const tokens: Token[] = [...text.matchAll(/\d{1,5}|\p{L}{3,20}/gu)].map(([word]) =>
    /^\d/.test(word) ? { month: null, number: word } : { month: monthNumber(word), number: null },
  );
  const number = (i: number): string | null => tokens[i]?.number ?? null;
  const hasOne = (i: number): boolean => Boolean(number(i - 1) ?? number(i + 1));
  const hasTwo = (i: number): boolean => Boolean(number(i + 1) && (number(i - 1) ?? number(i + 2)));
  const lastMonth = (fits: (i: number) => boolean) => tokens.findLastIndex(({ month }, i) => month !== null && fits(i));
  const full = lastMonth(hasTwo);
  const at = full >= 0 ? full : lastMonth(hasOne);
  const month = tokens[at]?.month;
  return month ? arrange(month, number(at - 1), number(at + 1), number(at + 1) && number(at + 2)) : null;
}

/** `13 December 2025`, `December 13, 2025`, `2025 December 13`, `13 Dec 25`, `December 2025`. */
function arrange(month: number, before: string | null, next: string | null, nextButOne: string | null): Day | null {
  if (before?.length === 4) return { year: Number(before), month, day: Number(next ?? 1) };
  if (before !== null && next !== null) return { year: yearOf(next), month, day: Number(before) };
  if (next?.length === 4) return { year: Number(next), month, day: 1 };
  return next !== null && nextButOne !== null ? { year: yearOf(nextButOne), month, day: Number(next) } : null;
}

const yearOf = (digits: string): number => (digits.length <= 2 ? fullYear(Number(digits)) : Number(digits));

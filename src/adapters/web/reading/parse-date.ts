// Dates as pages write them: machine forms and the words of European languages, to UTC or to a day.

/** The web began in 1991; later than this is a mistake of the page. */
const minYear = 1991;
const maxYear = 2099;
const maxDateChars = 200;

/** One row a month, January first: beginnings of its name without accents, with abbreviations, in some thirty languages. */
const monthBeginnings = `
  jan jän янв сту січ stycz saus led gen ene ian jaan tammi ocak яну ιαν
  feb fev fév лют фев lut vasar uno veeb helmi suba ινφ φεβ
  mar maa mrt maer сак берез мар kov brez μαρ
  apr avr abr кра кві апр kwie baland dub huhti nisan απρ
  may mai maj mei mag май мая трав мае geg kvet touko mayis μαι
  jun juin июн юни чэр черв czerw birz giu iun juun kesa hazir cervn ιουν
  jul juil июл юли ліп лип lip liep lug iul juul heina temm cervenec cervence ιουλ
  aug aou авг жні серп sierp rugp srp ago elo agu αυγ
  sep set сен септ верас верес wrze rugs zar syys eyl szep σεπ
  okt oct окт каст жовт paz spal rij ott out loka ekim οκτ
  nov ноя ноем ліст лист listop lapkr noi marras kas νοε
  dec dez дек сне сьне груд grud gruod pros dic dets joul aral des δεκ`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/).map(plain));

const plainMonths = new Map<string, number>();

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function monthNumber(word: string): number {
  const known = plainMonths.get(word);
  if (known !== undefined) return known;
  const month = findMonth(plain(word));
  if (plainMonths.size < 1000) plainMonths.set(word, month);
  return month;
}

/** The longest beginning wins: Finnish marraskuu is November, and Czech červenec comes after červen. */
function findMonth(word: string): number {
  let best = 0;
  let length = 0;
  for (const [index, beginnings] of monthBeginnings.entries()) {
    for (const beginning of beginnings) {
      if (beginning.length > length && word.startsWith(beginning)) [best, length] = [index + 1, beginning.length];
    }
  }
  return best;
}

export type DayOrder = 'day-first' | 'month-first';

/** ISO 8601 UTC where the text gives a time with its zone, the day where it does not; null when there is no date in it. */
export function parseDate(value: string, order: DayOrder = 'day-first'): string | null {
  const text = value.slice(0, maxDateChars).trim();
  return fromIso(text) ?? fromEpoch(text) ?? fromMail(text) ?? findDay(text, order);
}

const isoForm =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]{1,2}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?![\d])/i;

function fromIso(text: string): string | null {
  const found = isoForm.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  if (!hour || !minute || !zone) return dayOf(Number(year), Number(month), Number(day));
  const offset = /^[zug]/i.test(zone)
    ? 'Z'
    : `${zone.replace(':', '').slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`;
  return momentOf(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`));
}

function fromEpoch(text: string): string | null {
  if (/^\d{10}$/.test(text)) return momentOf(Number(text) * 1000);
  return /^\d{13}$/.test(text) ? momentOf(Number(text)) : null;
}

/** The form of mail headers and of JavaScript's own dates; both name their zone. */
function fromMail(text: string): string | null {
  if (!/\d{4}.{0,3}\d\d:\d\d.{0,6}(?:GMT|UTC|[+-]\d{4})/.test(text)) return null;
  return momentOf(Date.parse(text));
}

function momentOf(time: number): string | null {
  if (!Number.isFinite(time)) return null;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (year < minYear || year > maxYear) return null;
  return date.toISOString().replace('.000Z', 'Z');
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < minYear || year > maxYear || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

type Reader = (found: readonly string[], order: DayOrder) => string | null;
const number = (text: string | undefined) => Number(text ?? 0);

/** Forms of a day inside running text, surest first. Every quantifier is bounded. */
const dayForms: readonly (readonly [RegExp, Reader])[] = [
  [/(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, ([, y, m, d]) => dayOf(number(y), number(m), number(d))],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|-?га|-?го|\.)?[\s-]{0,3}(?:de |of |d\.\s?)?([A-Za-z\u00c0-\u024f\u0370-\u04ff]{3,14})[.,]{0,2}[\s-]{0,3}(?:de |del )?(\d{4})(?!\d)/,
    ([, d, m, y]) => dayOf(number(y), monthNumber(m ?? ''), number(d)),
  ],
  [
    /(?<![A-Za-z\u00c0-\u024f\u0370-\u04ff])([A-Za-z\u00c0-\u024f\u0370-\u04ff]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/,
    ([, m, d, y]) => dayOf(number(y), monthNumber(m ?? ''), number(d)),
  ],
  [
    /(?<!\d)(\d{4})\.?\s{0,2}(?:m\.\s?)?([A-Za-z\u00c0-\u024f\u0370-\u04ff]{3,14})\s{1,2}(\d{1,2})(?!\d)/,
    ([, y, m, d]) => dayOf(number(y), monthNumber(m ?? ''), number(d)),
  ],
  [
    /(?<!\d)(\d{4})\. gada (\d{1,2})\. ([A-Za-z\u00c0-\u024f\u0370-\u04ff]{3,14})/,
    ([, y, d, m]) => dayOf(number(y), monthNumber(m ?? ''), number(d)),
  ],
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
    ([, y, m, d]) => dayOf(number(y), number(m), number(d)),
  ],
  [
    /(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)/,
    ([, a, b, y], order) => numericDay(number(a), number(b), number(y), order),
  ],
  [
    /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d\d)(?![\d.])/,
    ([, a, b, y], order) => numericDay(number(a), number(b), 2000 + number(y), order),
  ],
];

function numericDay(first: number, second: number, year: number, order: DayOrder): string | null {
  if (first > 12 || (order === 'day-first' && second <= 12)) return dayOf(year, second, first);
  return dayOf(year, first, second);
}

/** The first day that a text names, whatever stands around it. */
export function findDay(text: string, order: DayOrder = 'day-first'): string | null {
  if (!/\d{4}|\d[./]\d/.test(text)) return null;
  for (const [form, read] of dayForms) {
    const found = form.exec(text);
    const day = found && read(found, order);
    if (day) return day;
  }
  return null;
}

/** The day in an address like /2025/12/13/ or /2025-12-13-; null when there is none. */
export function dayInUrl(url: string): string | null {
  const path = url.slice(0, 500).replace(/^[a-z]{1,10}:\/\/[^/]{1,300}/i, '');
  const parted = /(?<!\d)(20\d\d|199\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path);
  if (parted) return dayOf(number(parted[1]), number(parted[2]), number(parted[3]));
  const european = /(?<!\d)(\d\d)[._-](\d\d)[._-](20\d\d)(?!\d)/.exec(path);
  if (european) return dayOf(number(european[3]), number(european[2]), number(european[1]));
  const solid = /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(path);
  return solid ? dayOf(number(solid[1]), number(solid[2]), number(solid[3])) : null;
}

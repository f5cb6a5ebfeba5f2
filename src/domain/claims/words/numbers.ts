// Numbers of people in a sentence, in digits and in words: "52", "fifty-two", "двадцать два", "zweiundfünfzig".
import { isClock } from './clock.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, type Sentence, startsAt } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { compoundValue } from './one-word-numbers.ts';
import type { Token } from './tokens.ts';

export interface Quantity {
  readonly value: number;
  readonly from: number; // index of its first token
  readonly to: number;
}

/** Counts beyond this are money or populations. */
const largest = 50_000;

/** A sentence whose numbers are read, and the cues of number words in it. */
interface Numbered {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly cues: readonly Cue[];
}

/** A number, and the index of the token behind it. */
type Value = Pick<Quantity, 'value' | 'to'>;

export function quantitiesOf(sentence: Sentence, lexicon: Lexicon): Quantity[] {
  const found: Quantity[] = [];
  const numbered = { sentence, lexicon, cues: groupOf(sentence, 'numbers') };
  for (let i = 0; i < sentence.tokens.length; i++) {
    const quantity = quantityAt(numbered, i);
    if (!quantity) continue;
    if (quantity.value > 0 && quantity.value <= largest) found.push(quantity);
    i = quantity.to - 1;
  }
  return found;
}

function quantityAt(numbered: Numbered, at: number): Quantity | null {
  const first = valueAt(numbered, at);
  if (!first) return null;
  const { tokens } = numbered.sentence;
  let { value, to } = first;
  let last = value;
  // "two hundred and six", "сто двадцать три", "5 тысяч": each further part is smaller, or a multiplier.
  for (;;) {
    const next = tokens[to];
    if (!next || next.breakBefore > 0) break;
    const part = valueAt(numbered, to) ?? joinedPart(numbered, to, last);
    if (!part || tokens[part.to - 1]?.digits) break;
    if (part.value >= 100 && value < part.value) value *= part.value;
    else if (part.value < last && last >= 20 && part.value < tail(last)) value += part.value;
    else break;
    last = part.value;
    to = part.to;
  }
  return { value, from: at, to };
}

const joiningUnits = new Set(['es', 'pt', 'ro', 'bg', 'sr']);
const joiningHundreds = new Set(['en', 'no']);

/** "treinta y uno", "тридесет и един", "a hundred and six": an "and" before the next part of a number in words. */
function joinedPart(numbered: Numbered, at: number, before: number): Value | null {
  const { tokens } = numbered.sentence;
  const { language } = numbered.lexicon;
  // English and Norwegian join what is behind hundreds: "thirty and two of them" are two numbers.
  if (!joiningUnits.has(language) && !(joiningHundreds.has(language) && before % 100 === 0)) return null;
  if (tokens[at - 1]?.digits || (tokens[at + 1]?.breakBefore ?? 0) > 0) return null;
  const ands = cuesOf(numbered.sentence, 'say.and');
  return ands.some((cue) => cue.from === at && cue.to === at + 1) ? valueAt(numbered, at + 1) : null;
}

/** What may follow a number word: units after tens, anything below a hundred after hundreds. */
function tail(value: number): number {
  return value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : 10;
}

function valueAt({ sentence, lexicon, cues }: Numbered, at: number): Value | null {
  const token = sentence.tokens[at];
  if (!token) return null;
  if (token.digits) return { value: Number(token.text.replace(/\D/g, '')), to: at + 1 };
  const phrase = cues.length === 0 ? undefined : numberAt(cues, at);
  if (phrase) return { value: Number(phrase.form), to: phrase.to };
  const value = compoundValue(token.word, lexicon);
  return value === null ? null : { value, to: at + 1 };
}

/** The cue of a number word that begins here, one of several words first. */
function numberAt(cues: readonly Cue[], at: number): Cue | undefined {
  return cues.find((cue) => cue.from === at && cue.matched > 1) ?? cues.find((cue) => cue.from === at);
}

const numbering = new Set(['no', 'nr', 'number', 'номер', 'нумар']);

/** "Charter 97", "Хартия'97", "Executive Order 14038", "a Boeing 737": names that end in a number. */
const numberedNames =
  /^(?:charter|charta|karta|karty|chartija|chartijos|хартия|хартии|хартию|хартией|хартія|хартії|хартію|хартыя|хартыі|хартыю|order|boeing|airbus|embraer|challenger|боинг|боинга|боїнг|боінг)$/u;

/** True where the number is an age, a year, a day of a month, money or a share: not a count of people. */
export function isNoCount(sentence: Sentence, quantity: Quantity): boolean {
  const token = sentence.tokens[quantity.from];
  const after = sentence.tokens[quantity.to];
  if (!token) return true;
  // "one of the leaders" counts nobody; "Colony No. 15", "№ 3" number a place.
  if (!token.digits && quantity.value === 1) return true;
  if (isPartOfWord(sentence, quantity)) return true;
  // "two and a half years into his sentence", "penkerius su puse metų": halves are of a time.
  if (startsAt(sentence, ['say.half'], quantity.to)) return true;
  // "at nine in the morning", "в девять утра", "at 20:00".
  if (after?.colon && isClock([token, after])) return true;
  if (startsAt(sentence, ['say.hour'], quantity.to)) return true;
  // "several hundred people came to the station"
  if (endsAt(sentence, ['say.several'], quantity.from)) return true;
  const before = sentence.tokens[quantity.from - 1]?.word ?? '';
  if (token.numbered || numbering.has(before) || (token.digits && numberedNames.test(before))) return true;
  if (token.digits && token.text.length === 4 && quantity.value >= 1900 && quantity.value <= 2100) return true;
  const isAge = (at: number) => startsAt(sentence, ['say.age'], at);
  if (isAgeBehindName(sentence, quantity) || isBehindAge(sentence, quantity)) return true;
  if (isInTime(sentence, quantity)) return true;
  if (after && (isAge(quantity.to) || (sharesUnit(sentence, quantity) && isAge(quantity.to + 2)))) return true;
  return besideMonth(sentence, quantity, token);
}

/** "two years ago" */
function isInTime(sentence: Sentence, { from, to }: Quantity): boolean {
  return sentence.cues.some((cue) => cue.group === 'time' && cue.matched > 1 && cue.from <= from && cue.to >= to);
}

/** "Emanuel Zeltser, 55, was driven …", "Statkiewicz (69)". */
function isAgeBehindName(sentence: Sentence, { value, from, to }: Quantity): boolean {
  const [name, age, after] = [sentence.tokens[from - 1], sentence.tokens[from], sentence.tokens[to]];
  const isApart = (age?.breakBefore ?? 0) > 0 && (after?.breakBefore ?? 0) > 0;
  return isApart && age?.digits === true && name?.capital === true && value >= youngest && value <= oldest;
}

const ageReach = 4; // words: "aged between 18 and 58"

/** "aged 18 to 58" */
function isBehindAge({ tokens, byForm, marksInfinitives }: Sentence, { from }: Quantity): boolean {
  if (!marksInfinitives) return false;
  return (byForm.get('say.age') ?? []).some(({ to }) => {
    if (to > from || from - to >= ageReach) return false;
    const between = tokens.slice(to, from);
    const isOpen = tokens.slice(to, from + 1).every((token) => token.breakBefore === 0);
    return isOpen && (to === from || between.some((token) => token.digits || ageWords.has(token.word)));
  });
}

const ageWords = new Set(['from', 'between']);
const youngest = 14; // criminal liability in Belarus
const oldest = 99;

/** "11 and 13 years", "two to seven years": the second number stands right behind a conjunction or the word of a range. */
export function sharesUnit(sentence: Sentence, quantity: Quantity): boolean {
  const isAt = (key: string) => startsAt(sentence, [key], quantity.to);
  const next = quantity.to + 1;
  if (sentence.tokens[next]?.digits === true) return isAt('say.and') || isAt('time.until');
  return isAt('time.until') && groupOf(sentence, 'numbers').some((cue) => cue.from === next);
}

// What a hyphen may add to a number that still counts people: 5-х, 14-ти, 123-ма, 7-мерых.
const caseEndings = /^(?:х|ти|ми|ма|мя|мата|тима|тьма|ох|ьох|ёх|рых|мерых|рух|ro|ma|iu|ių)$/u;

/** "80-летия", "Витьба-3", "15-ия пакет", "123rd": part of a noun or a name, or an ordinal. */
function isPartOfWord(sentence: Sentence, quantity: Quantity): boolean {
  const token = sentence.tokens[quantity.from];
  const before = sentence.tokens[quantity.from - 1];
  const after = sentence.tokens[quantity.to];
  if (!token?.digits) return false;
  if (token.tied && before !== undefined && !before.digits) return true;
  if (after === undefined || after.digits) return false;
  const isGlued = after.tied || after.start === sentence.tokens[quantity.to - 1]?.end;
  return isGlued && !caseEndings.test(after.word);
}

/** "помиловал в декабре 22 человек", "под Новый год 22 политзаключённых": the number behind the month is no day of it. In English either may stand there. */
export function countsPeople(sentence: Sentence, at: number): boolean {
  if (sentence.marksInfinitives || !sentence.tokens[at]?.digits) return false;
  return cuesOfAny(sentence, ['arg.people', 'arg.captive']).some(({ from }) => from - at === 1 || from - at === 2);
}

function besideMonth(sentence: Sentence, quantity: Quantity, token: Token): boolean {
  if (!token.digits || quantity.value > 31) return false;
  for (const cue of sentence.cues) {
    if (cue.group !== 'time' || !cue.form.startsWith('month') || cue.form === 'month') continue;
    // "In the decree of 16 August, 30 convicts": a comma parts the month from what follows.
    if (cue.from === quantity.to) return true;
    if (cue.to === quantity.from && token.breakBefore === 0 && !countsPeople(sentence, quantity.from)) return true;
  }
  return false;
}

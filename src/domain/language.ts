// The language of a text: letters and small words that hardly another language writes, else n-grams of eld, which take ten times as long.
import { eld } from 'eld/extrasmall';
import { letterCounts } from './text.ts';

/** So much of a text is enough to tell, and longer ones must not cost more. */
export const longestSample = 1500;

/** eld reads the first 350 bytes or so, but cleans all that it is given. */
const eldLength = 600;

type LetterCount = ReturnType<typeof letterCounts>;

/** ISO 639-1, or `und` where nothing can be told. Deterministic. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longestSample);
  const count = letterCounts(sample);
  const opening = sample.slice(0, eldLength);
  return (
    byCyrillic(sample, count) ??
    byWords(opening) ??
    (sample.length < shortText ? byLatinOfHeadline(sample) : byLatin(sample, count)) ??
    byNgrams(opening)
  );
}

function byNgrams(text: string): string {
  const found = eld.detect(text).language;
  return found === '' ? 'und' : (kin[found] ?? found);
}

/** Words that stand in every other sentence of one language and hardly in another: no "die", "of", "was", which are Dutch too. */
const smallWords = new Map([
  ...'the and that from has with were been said'.split(' ').map((word) => [word, 'en'] as const),
  ...'und nicht mit für auf von zu ist sich eine wurde dass'.split(' ').map((word) => [word, 'de'] as const),
  // Such words of others tell that the former are quoted.
  ...'het een niet les est dans avec los las una por che della och att det som'
    .split(' ')
    .map((word) => [word, null] as const),
]);
const enoughWords = 6;

/** The language that has so many of its small words, and no other one of its own beside them. */
function byWords(text: string): string | null {
  const found = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => smallWords.get(word))
    .filter((language) => language !== undefined);
  const [first = null] = found;
  return found.length >= enoughWords && found.every((each) => each === first) ? first : null;
}

/** Croatian and Bosnian are read with the lexicon of Serbian, Slovak with that of Czech. */
const kin: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sk: 'cs' };

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў';

/** A text of so many Cyrillic letters shows some of those that only one language has. */
const fewestLetters = 30;
/** A share of letters above which a name or a quotation in another language cannot explain them. */
const rare = 0.004;
const common = 0.02;

/** Letters settle Cyrillic: ў is Belarusian; ї, є, ґ Ukrainian; і is of both, whose rivals tell (ы, э Belarusian, и, щ Ukrainian); ы, э without і Russian. */
function byCyrillic(sample: string, count: LetterCount): string | null {
  const letters = count(cyrillic);
  if (letters < fewestLetters) return null;
  if (count('ў') / letters > rare) return 'be';
  if (count('їєґ') / letters > rare) return 'uk';
  const dotted = count('і');
  const undotted = count('ищ');
  if (dotted / letters > common) {
    const rivals = undotted - count('ыэ');
    return rivals > 0 || (rivals === 0 && ukrainianSpellings.test(sample)) ? 'uk' : 'be';
  }
  // Belarusian alone has no и: a sentence without any is hardly Russian, and its own spellings settle it.
  if (undotted === 0 && (dotted > 0 || belarusianSpellings.test(sample))) return 'be';
  if (count('ыэ') / letters > rare) return 'ru';
  if (count('ђјљњћџѓќѕ') > 0) return null;
  return (sample.match(vowelSigns)?.length ?? 0) / letters > hardSigns || bulgarianWords.test(sample) ? 'bg' : null;
}

/** Belarusian writes neither р, ж, ч, ш nor т, д before soft vowels, nor the small words "до", "та", "від". */
const ukrainianSpellings = /ськ|цьк|ться|[ржчшдт][еія]|(?<!\p{L})(?:до|та|від|в|про|через)(?!\p{L})/iu;
/** In Russian ъ stands before a few vowels alone; in Bulgarian it is a vowel, every sixtieth letter. */
const vowelSigns = /ъ(?![еёюя])/gi;
const hardSigns = 0.008;
const bulgarianWords = /(?<!\p{L})(?:срещу|със|във|който|която|които|бяха|беше)(?!\p{L})/u;
const belarusianSpellings = /дз|ць|цц|шч|гэт|\sз\s/i;

/** Letters settle Polish and Lithuanian; names alone do not bring so many of them into a text in another language. */
function byLatin(sample: string, count: LetterCount): string | null {
  if (count('łśż') / sample.length > common) return 'pl';
  return count('ėįų') / sample.length > common ? 'lt' : null;
}

/** A headline alone is too short for n-grams: words without a capital in letters that only one language has. */
function byLatinOfHeadline(sample: string): string | null {
  return latinSigns.find(([, letters]) => letters.test(sample))?.[0] ?? null;
}

const shortText = 200;
const latinSigns: readonly (readonly [string, RegExp])[] = [
  ['pl', /(?<!\p{L})\p{Ll}{0,20}[łżśń]/u],
  ['lt', /(?<!\p{L})\p{Ll}{0,20}[ėų]/u],
];

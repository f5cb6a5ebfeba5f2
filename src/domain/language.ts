// The language of a text: n-grams of eld, helped by letters that only one language writes where texts are short.
import { eld } from 'eld/extrasmall';
import { letterCounts } from './text.ts';

/** So much of a text is enough to tell, and longer ones must not cost more. */
const sampleLength = 1500;

/** eld reads the first 350 bytes or so, but cleans all that it is given. */
const eldLength = 600;

/** ISO 639-1, or `und` where nothing can be told. Deterministic. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const bySign = bySigns(sample);
  if (bySign !== null) return bySign;
  if (sample.length < shortText)
    for (const [language, letters] of latinSigns) if (letters.test(sample)) return language;
  const found = eld.detect(sample.slice(0, eldLength)).language;
  return found === '' ? 'und' : (kin[found] ?? found);
}

/** A headline alone is too short for n-grams: words without a capital in letters that only one language has. */
const shortText = 200;
const latinSigns: readonly (readonly [string, RegExp])[] = [
  ['pl', /(?<!\p{L})\p{Ll}{0,20}[łżśń]/u],
  ['lt', /(?<!\p{L})\p{Ll}{0,20}[ėų]/u],
];

/** Croatian and Bosnian are read with the lexicon of Serbian, Slovak with that of Czech. */
const kin: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sk: 'cs' };

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў';

/** A text of so many Cyrillic letters shows some of those that only one language has. */
const fewestLetters = 30;
/** A share of letters above which a name or a quotation in another language cannot explain them. */
const rare = 0.004;
const common = 0.02;

/** Letters settle Cyrillic: ў is Belarusian; ї, є, ґ Ukrainian; і is of both, whose rivals tell (ы, э Belarusian, и, щ Ukrainian); ы, э without і Russian. */
function bySigns(sample: string): string | null {
  const count = letterCounts(sample);
  const letters = count(cyrillic);
  if (letters < fewestLetters) return null;
  if (count('ў') / letters > rare) return 'be';
  if (count('їєґ') / letters > rare) return 'uk';
  const dotted = count('і');
  const undotted = count('ищ');
  if (dotted / letters > common) {
    const rivals = undotted - count('ыэ');
    return rivals > 0 || (rivals === 0 && ukrainianEndings.test(sample)) ? 'uk' : 'be';
  }
  // Belarusian alone has no и: a sentence without any is hardly Russian, and its own spellings settle it.
  if (undotted === 0 && (dotted > 0 || belarusianSpellings.test(sample))) return 'be';
  return count('ыэ') / letters > rare ? 'ru' : null;
}

const ukrainianEndings = /ськ|цьк|ться/i;
const belarusianSpellings = /дз|ць|цц|шч|гэт|\sз\s/i;

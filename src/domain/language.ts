// The language of a text: n-grams of eld, helped by letters that only one language writes where texts are short.
import { eld } from 'eld/extrasmall';

/** So much of a text is enough to tell, and longer ones must not cost more. */
const sampleLength = 1500;

/** ISO 639-1, or `und` where nothing can be told. Deterministic. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const bySign = bySigns(sample);
  if (bySign !== null) return bySign;
  const found = eld.detect(sample).language;
  return found === '' ? 'und' : (kin[found] ?? found);
}

/** Croatian and Bosnian are read with the lexicon of Serbian, Slovak with that of Czech. */
const kin: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sk: 'cs' };

const cyrillic = /[а-яёіїєґў]/gi;

/** Letters settle Cyrillic: ў is Belarusian; ї, є, ґ Ukrainian; і without ў and with ў's rivals и and щ Ukrainian; ы, э, ё without і Russian. */
function bySigns(sample: string): string | null {
  const letters = (sample.match(cyrillic) ?? []).length;
  if (letters < 30) return null;
  const share = (signs: RegExp) => (sample.match(signs) ?? []).length / letters;
  if (share(/[ў]/gi) > 0.004) return 'be';
  if (share(/[їєґ]/gi) > 0.004) return 'uk';
  if (share(/[і]/gi) > 0.02) return share(/[иищ]/gi) > 0.02 ? 'uk' : 'be';
  return share(/[ыэ]/gi) > 0.004 ? 'ru' : null;
}

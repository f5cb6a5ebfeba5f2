// A guess at the charset of bytes that carry no usable label: the last resort. chardet knows the multi-byte charsets well, but wants
// whole paragraphs for the single-byte ones; a headline in the languages this project reads is enough for the alphabets below.
import { analyse } from 'chardet';

const maxSampleBytes = 32 * 1024;
const longestWordBytes = 60;

/** Below this chardet guesses; measured on one-line samples: right answers for multi-byte text come with 80 and more, wrong ones with 10. */
const trustedConfidence = 60;
const multiByte = /^(gb18030|big5|shift_jis|euc-jp|euc-kr|iso-2022-\w+)$/i;

/** The name of the likeliest charset; windows-1252 when nothing speaks for another. Looks at the first 32 KB of foreign words. */
export function detectCharset(bytes: Uint8Array): string {
  const words = foreignWords(bytes);
  const guesses = analyse(words).filter(({ name }) => isDecodable(name));
  const [best] = guesses;
  if (best && multiByte.test(best.name) && best.confidence >= trustedConfidence) return best.name.toLowerCase();
  return byAlphabet(words) ?? guesses.find(({ name }) => !multiByte.test(name))?.name.toLowerCase() ?? 'windows-1252';
}

/** Latin 1 is what servers say by default, and the Cyrillic charsets are taken for each other; other labels are not doubted. */
const doubtful = new Set(['windows-1252', 'windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866']);

/** What it takes to doubt a label: about two words, that read well in another charset and clearly better than as labelled. */
const doubt = { foreignBytes: 12, score: 0.65, lead: 0.12 };

/** The Cyrillic charset in which the bytes make more sense than in the one that a label names, or null. */
export function betterThanLabel(bytes: Uint8Array, label: string): string | null {
  if (!doubtful.has(label)) return null;
  const words = foreignWords(bytes);
  if (!isMostlyForeign(words) || countForeign(words) < doubt.foreignBytes) return null;
  const best = bestCyrillic(words);
  const lead = best.score - cyrillicScore(decode(words, label));
  return best.score >= doubt.score && lead >= doubt.lead ? best.charset : null;
}

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** Only the words with bytes beyond ASCII: markup and English around them would drown a short headline. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  let foreign = false;
  for (let i = 0; i <= bytes.length && sample.length < maxSampleBytes; i++) {
    const byte = bytes[i] ?? 0x20;
    const isSecond = byte >= 0x40 && byte < 0x7f && (bytes[i - 1] ?? 0) >= 0x80; // of a pair, in Shift_JIS and Big5
    if (byte >= 0x80 || isLatinLetter(byte) || isSecond) {
      foreign ||= byte >= 0x80;
      continue;
    }
    if (foreign) sample.push(...bytes.subarray(start, Math.min(i, start + longestWordBytes)), 0x20);
    foreign = false;
    start = i + 1;
  }
  return Uint8Array.from(sample);
}

const isLatinLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

interface Alphabet {
  readonly charsets: readonly string[];
  readonly letters: string; // beyond ASCII, the commonest first
}

const cyrillic: Alphabet = {
  charsets: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'],
  letters: 'оаеинтсрвлкпмдуяыіьзгбчйцхжшюўєщфэїъёґ',
};
/** In the order of trust when two fit alike. Latin 1 as windows-1252, as the web means it. */
const latin: readonly Alphabet[] = [
  { charsets: ['windows-1252'], letters: 'äöüß' }, // German
  { charsets: ['windows-1252'], letters: 'éèàêçâîôùûïëüœ' }, // French
  { charsets: ['iso-8859-2', 'windows-1250'], letters: 'łęąóżśćźń' }, // Polish
  { charsets: ['windows-1257'], letters: 'ėšųžįąęčū' }, // Lithuanian
  { charsets: ['windows-1257'], letters: 'āīēšņūļžķčģ' }, // Latvian
  { charsets: ['windows-1257', 'windows-1252'], letters: 'äõöüšž' }, // Estonian
  { charsets: ['windows-1250', 'iso-8859-2'], letters: 'áíéěšřžčýůúťďňóľĺôŕ' }, // Czech, Slovak
  { charsets: ['windows-1252'], letters: 'óíáéñúãçõêâàü' }, // Spanish, Portuguese
  { charsets: ['windows-1252'], letters: 'öåäøæé' }, // Nordic
];

/** The share of letters of one alphabet above which a text is taken to be in it. */
const convincingShare = 0.9;

function byAlphabet(words: Uint8Array): string | null {
  if (isMostlyForeign(words)) {
    const { charset, score } = bestCyrillic(words);
    return score >= plausibleScore ? charset : null;
  }
  const scored = latin.flatMap(({ charsets, letters }) =>
    charsets.map((charset) => ({ charset, share: shareOfLetters(decode(words, charset), letters) })),
  );
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= convincingShare ? best.charset : null;
}

/** Languages of Latin script have single letters beyond ASCII, others whole words. */
function isMostlyForeign(words: Uint8Array): boolean {
  const latinLetters = words.reduce((sum, byte) => sum + (isLatinLetter(byte) ? 1 : 0), 0);
  return countForeign(words) > latinLetters;
}

const countForeign = (words: Uint8Array): number => words.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);

function bestCyrillic(words: Uint8Array): { charset: string; score: number } {
  const scored = cyrillic.charsets.map((charset) => ({ charset, score: cyrillicScore(decode(words, charset)) }));
  return scored.reduce((a, b) => (b.score > a.score ? b : a));
}

/** Text in Russian, Belarusian and Ukrainian scores 0.7 to 0.85, a single word 0.5; the same bytes in another Cyrillic charset at least 0.14 less. */
const plausibleScore = 0.48;

/** How common the letters are, from 1 (о) to 0 (none), less what capitals inside of words cost. */
function cyrillicScore(text: string): number {
  const letters = text.match(/[^\0-\x7f]/gu) ?? [];
  if (letters.length === 0) return 0;
  const ranks = letters.map((letter) => cyrillic.letters.indexOf(letter.toLowerCase()));
  const common = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 - rank / cyrillic.letters.length), 0);
  const misplaced = text.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0;
  return (common - misplaced) / letters.length;
}

function shareOfLetters(text: string, letters: string): number {
  const foreign = text.match(/\p{L}|[\x80-\uffff]/gu)?.filter((letter) => letter > '\x7f') ?? [];
  return foreign.filter((letter) => letters.includes(letter.toLowerCase())).length / Math.max(1, foreign.length);
}

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

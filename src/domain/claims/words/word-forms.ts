// Words as they are written and as they are looked up.
import { plainWord } from '../../text.ts';

export interface WordForm {
  readonly text: string;
  /** Folded for look-up: lower case, one apostrophe, ё as е, ß as ss. */
  readonly word: string;
  readonly capital: boolean;
  readonly digits: boolean;
}

const longestWord = 48; // letters

export function formOf(text: string, language: string): WordForm {
  const word = foldWord(text, language);
  const capital = text.charCodeAt(0) !== word.charCodeAt(0) && text[0] !== text[0]?.toLowerCase();
  return { text, word, capital, digits: /^[0-9]/.test(text) };
}

/** Serbian is written in two alphabets, letter by letter alike. */
const serbianLatin: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d ђ:đ е:e ж:ž з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć у:u ф:f х:h ц:c ч:č џ:dž ш:š'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

// Letters of one script, composed: nothing to compose, to hide or to mix.
const isPlain = /^(?:[ -~À-ɏ]*|[Ѐ-ԯ'’-]*)$/;

export function foldWord(word: string, language: string): string {
  const short = word.length > longestWord ? word.slice(0, longestWord) : word;
  // A stress mark that no letter holds is none of the spelling: "освободи́ла".
  let plain = (isPlain.test(short) ? short : plainWord(short).replaceAll('\u0301', '')).toLowerCase();
  // Romanian is printed with a cedilla as often as with a comma.
  if (language === 'ro') plain = plain.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
  // Switzerland writes no ß.
  if (language === 'de') plain = plain.replaceAll('ß', 'ss');
  if (language === 'sr') return plain.replace(/[а-яђјљњћџ]/g, (letter) => serbianLatin[letter] ?? letter);
  if (/[.’ʼ‘‑ёа-яіўґєї]/.test(plain)) {
    plain = plain
      .replaceAll('.', '')
      .replace(/[’ʼ‘]/g, "'")
      .replaceAll('‑', '-')
      .replaceAll('ё', language === 'be' ? 'ё' : 'е');
    // Classical Belarusian spells the softness of consonants that the official spelling leaves out.
    // The first letter of "Ўкраіне", "ўлады" depends on the word before.
    if (language === 'be') plain = plain.replace(/^ў/, 'у');
    if (language === 'be') plain = plain.replace(/ь(?=[бвгджзклмнпрстфхцчшў])/g, '');
    if (language === 'uk')
      plain = plain.replace(/^у(?=[бвгґджзклмнпрстфхцчшщ]|$)/, 'в').replace(/^й(?=[бвгґджзклмнпрстфхцчшщ]|$)/, 'і');
    plain = sameWords[language]?.[plain] ?? plain;
  }
  return plain;
}

/** Small words whose shape depends on the sounds around them, and spellings of one word ("у" and "в" before a consonant are folded above). */
const sameWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: { із: 'з', зі: 'з', зо: 'з', ізо: 'з', щоби: 'щоб' },
  be: {
    зь: 'з',
    са: 'з',
    со: 'з',
    ня: 'не',
    бяз: 'без',
    ва: 'у',
    ува: 'у',
    ягоны: 'яго',
    ягоная: 'яго',
    ягоную: 'яго',
    ейны: 'яе',
    ейная: 'яе',
  },
};

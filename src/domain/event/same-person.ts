// Whether two names, in two scripts and two cases of grammar, may be one person. Only for claims that carry no subject id:
// an id is the truth where both have one.
import type { ClaimPerson } from '../claims/claim.ts';

/**
 * Consonants by how they sound, so that Беларусь's spellings meet: Колеснікову, Kolesnikowa and Kalesnikava are all `KLTNKV`.
 * One class holds every t, d, s, z, c and their hissing kin, because Belarusian turns Т into Ц and Polish writes cz for ч.
 * Vowels, soft signs and й carry no weight: they are what transliteration changes most.
 */
const soundClasses: Readonly<Record<string, string>> = {
  ...classOf('B', 'bpбп'),
  ...classOf('V', 'vwfвф'),
  ...classOf('T', 'tdszcčćšśžźżțşтдсзцчшщж'),
  ...classOf('K', 'kghqxкгґх'),
  ...classOf('L', 'lłл'),
  ...classOf('M', 'mм'),
  ...classOf('N', 'nńñн'),
  ...classOf('R', 'rřр'),
};
const vowels = /[aeiouyąęėįųūаеёиоуыэюяіїєў]/u;
/** `h` after these is spelling, not sound: kh, sh, ch, zh, ts-ch. */
const silentAfter = /[kscztg]/u;

function classOf(name: string, letters: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters).map((letter) => [letter, name]));
}

/** The consonant classes of one word, a cluster of one class once: "Bialiatski" and "Бяляцкі" both give `BLTK`. */
export function soundOf(word: string): string {
  const letters = Array.from(word.normalize('NFC').toLowerCase());
  let sound = '';
  let last = ''; // class of the letter before; empty after a vowel
  letters.forEach((letter, i) => {
    const heard = heardIn(letter, letters[i - 1] ?? '', letters[i + 1] ?? '');
    if (heard === null) return;
    if (heard !== last) sound += heard;
    last = heard;
  });
  return sound;
}

/** The class of a letter among its neighbours, empty for a vowel, null for a letter that has no sound of its own. */
function heardIn(letter: string, before: string, after: string): string | null {
  if (letter === 'h' && silentAfter.test(before)) return null;
  const heard = soundClasses[letter] ?? soundClasses[letter.normalize('NFKD').charAt(0)] ?? '';
  // In -ов-/-оў-/-ou- before a consonant the v is half a vowel: Тихановский is Ціханоўскі is Tsikhanouski.
  const isHalfVowel = heard === 'V' && after !== '' && !vowels.test(after);
  return isHalfVowel ? '' : heard;
}

/** Sounds that a case ending may add (-ого, -ому, -ою carry one consonant at most; Lithuanian -s one). */
const maxEndingSounds = 1;
const minSounds = 3;

/** Whether two spellings sound alike from the beginning, whatever ending grammar gave them. */
export function soundsAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [soundOf(one), soundOf(other)].sort((a, b) => a.length - b.length);
  if (short.length < minSounds) return short.length > 0 && short === long && one.length > 2 && other.length > 2;
  return long.startsWith(short) && long.length - short.length <= maxEndingSounds;
}

function words(name: string): string[] {
  return name.split(/[^\p{L}\p{M}'’ʼ]+/u).filter((word) => word.length > 1);
}

/**
 * By subject id where both have one; else by the sound of the family name, which is the last word. Given names are not
 * compared: Мікалай, Николай and Mikola are one person, and two namesakes in one happening are rarer than that.
 */
export function samePerson(one: ClaimPerson, other: ClaimPerson): boolean {
  if (one.subject !== null && other.subject !== null) return one.subject === other.subject;
  const a = words(one.name).at(-1);
  const b = words(other.name).at(-1);
  return a !== undefined && b !== undefined && soundsAlike(a, b);
}

/** The people of `some` that `others` hold too. */
export function peopleInCommon(some: readonly ClaimPerson[], others: readonly ClaimPerson[]): ClaimPerson[] {
  return some.filter((person) => others.some((other) => samePerson(person, other)));
}

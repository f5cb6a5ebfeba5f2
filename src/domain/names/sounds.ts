// Letters to sounds. One alphabet of sounds serves Cyrillic (Belarusian, Russian, Ukrainian) and every Latin spelling of it,
// so that Бяляцкі, Беляцкий, Bialiatski, Białacki, Bjaljazki and Bialiackis come out alike.
//
// Sounds: vowels a e i o u; consonants b v h d Z(ж) z k l m n p r s t f c(ц) C(ч) S(ш). Г, ґ, х, g, h and kh are one sound (h):
// no spelling system keeps them apart. Glides and softness are silent: systems disagree on every one of them.

const maxReadings = 8;

// letter:sound; nothing after the colon is a letter without a sound of its own.
const cyrillicSounds = soundTable(`
а:a б:b в:v г:h ґ:h д:d е:e ё:jo ж:Z з:z и:i й:j і:i ї:ji к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:C ш:S
щ:SC ъ: ы:i ь: э:e ю:ju я:ja ў:v є:je ј:j ѕ:z дз:d тс:c тц:c ѣ:e ђ:d љ:l њ:n ћ:C џ:dZ
`);

// Several readings where languages disagree: ch is ч in English and х in Polish, z is з, or ц in German.
const latinSounds = soundTable(`
schtsch:SC shtsh:SC stsch:SC|sC dsch:dZ shch:SC szcz:SC tsch:C dsh:dZ dzh:dZ rzh:rZ sch:S|SC|sh tch:C tsh:C ch:C|h|S
ck:ck|k cz:C dz:d dź:d dż:dZ dž:dZ gh:h kh:h ph:f rz:Z|rz|rc sh:S sz:S th:t|th ts:c tz:c tš:C zh:Z šč:SC a:a b:b c:c|k
d:d e:e f:f g:h h:h i:i j:j k:k l:l m:m n:n o:o p:p q:k r:r s:s t:t u:u v:v w:v x:ks|h ex:eks ox:oks y:y z:z|c ß:s ð:d ø:o þ:t ć:c č:C
ł:l ń:n ś:s š:S ŭ:v ź:z ż:Z ž:Z
shh:SC|Sh ou:ou|u ş:S ș:S ț:c ds:ds|d â:ja û:ju ŝ:SC ë:jo ï:ji
`);
const latinRows = rowsByLetter(latinSounds);

function soundTable(rows: string): ReadonlyMap<string, readonly string[]> {
  const pairs = rows.trim().split(/\s+/);
  return new Map(
    pairs.map((pair) => {
      const [letters = '', sounds = ''] = pair.split(':');
      return [letters, sounds.split('|')];
    }),
  );
}

/** How a folded word (lower case, one script) may sound; the likeliest reading first, at most eight. */
export function soundsOf(word: string): readonly string[] {
  return isCyrillic(word) ? [settle(rawCyrillic(word))] : rawLatin(word).map(settle);
}

export function isCyrillic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x400 && unit < 0x530;
}

function rawCyrillic(word: string): string {
  let raw = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    // дз, тс and тц are one sound; all other letters stand for themselves.
    const next = word.charAt(at + 1);
    const pair = next !== '' && (letter === 'д' || letter === 'т') ? cyrillicSounds.get(letter + next) : undefined;
    if (pair) at++;
    raw += (pair ?? cyrillicSounds.get(letter))?.[0] ?? '';
  }
  return raw;
}

function rawLatin(word: string): readonly string[] {
  let readings: readonly string[] = [''];
  for (let at = 0; at < word.length; ) {
    const { letters, sounds } = latinAt(word, at);
    at += letters;
    if (sounds.length === 1 || readings.length * sounds.length > maxReadings)
      readings = readings.map((r) => r + sounds[0]);
    else readings = sounds.flatMap((sound) => readings.map((r) => r + sound));
  }
  return readings;
}

interface LatinMatch {
  readonly letters: number;
  readonly sounds: readonly string[];
}

const silent: LatinMatch = { letters: 1, sounds: [''] };

function latinAt(word: string, at: number): LatinMatch {
  const first = word.charAt(at);
  if (first === 'c') {
    const bare = bareC(word, at);
    if (bare) return bare;
  }
  const rows = latinRows.get(first) ?? latinRows.get(first.normalize('NFD').charAt(0)) ?? [];
  for (const row of rows) if (row.letters.length === 1 || word.startsWith(row.letters, at)) return row.match;
  return silent;
}

interface LatinRow {
  readonly letters: string;
  readonly match: LatinMatch;
}

/** The rows of each first letter, longest first. */
function rowsByLetter(table: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly LatinRow[]> {
  const rows = new Map<string, LatinRow[]>();
  for (const [letters, sounds] of table) {
    const same = rows.get(letters.charAt(0)) ?? [];
    same.push({ letters, match: { letters: letters.length, sounds } });
    rows.set(letters.charAt(0), same);
  }
  for (const same of rows.values()) same.sort((a, b) => b.letters.length - a.letters.length);
  return rows;
}

/** A bare c is ц; k in names taken from English (Victor, Coale); ч where a háček was lost (Stefanovic, Viacorka). */
function bareC(word: string, at: number): LatinMatch | null {
  const next = word.charAt(at + 1);
  if (next === '' || next === 'e' || next === 'i') return { letters: 1, sounds: ['c', 'C'] };
  if (next === 'a' || next === 'o' || next === 'u') return { letters: 1, sounds: ['c', 'k', 'C'] };
  return next === 'r' || next === 'l' || next === 't' ? { letters: 1, sounds: ['c', 'k'] } : null;
}

const vowels = 'aeiou';
const isVowel = (sound: string | undefined): boolean => sound !== undefined && sound !== '' && vowels.includes(sound);

/** Silences glides, turns u into v where Belarusian writes ў, and merges doubled consonants. */
function settle(raw: string): string {
  let settled = '';
  for (let at = 0; at < raw.length; at++) {
    const sound = soundAt(raw, at, settled);
    const last = settled.at(-1);
    if (sound !== '' && !(last !== undefined && !isVowel(sound) && folded(last) === folded(sound))) settled += sound;
  }
  return settled;
}

function soundAt(raw: string, at: number, before: string): string {
  const sound = raw.charAt(at);
  const next = raw.charAt(at + 1);
  const afterVowel = isVowel(before.at(-1));
  if (sound === 'j') return '';
  if (sound === 'y' || sound === 'i') {
    // Before a vowel it softens, after one it glides: Bialiatski, Sergei, Мария.
    if (isVowel(next) || afterVowel) return '';
    if (next !== 'j' && next !== 'y') return 'i';
    // Maryja is Maria; the Polish prefix wy- keeps its vowel (Wyjaśnia).
    return isVowel(raw.charAt(at + 2)) && !(sound === 'y' && before === 'v') ? '' : 'i';
  }
  if (sound === 'u' && afterVowel && !isVowel(next) && !'ijy'.includes(raw.charAt(at - 1))) return 'v'; // Naumov is Навумаў
  if (sound === 'u' && before === '' && next !== '' && !isVowel(next) && next !== 'j' && at === 0) return 'v'; // Uladzimir is Владимир
  return sound;
}

// Consonants that spellings confuse: voiced and voiceless hissing, soft т that Belarusian writes ц, ф and в.
const foldOf: Readonly<Record<string, string>> = { z: 's', Z: 'S', c: 't', f: 'v' };
const folded = (sound: string): string => foldOf[sound] ?? sound;

/** The consonants alone, confusable ones as one; a leading vowel as A. The key under which a name is stored and looked up. */
export function skeletonOf(sounds: string): string {
  let skeleton = isVowel(sounds.charAt(0)) ? 'A' : '';
  for (const sound of sounds) {
    if (isVowel(sound)) continue;
    const letter = folded(sound);
    skeleton += letter;
  }
  return skeleton;
}

/** The stem with confusable consonants as one and its vowels as they are: what the cases of one word in one language share. */
export function caseKeyOf(stem: string): string {
  let key = '';
  for (const sound of stem) key += folded(sound);
  return key;
}

/** Sounds without the vowels at the end, which is where inflection lives. */
export function stemOf(sounds: string): string {
  let end = sounds.length;
  while (end > 1 && isVowel(sounds.charAt(end - 1))) end--;
  return sounds.slice(0, end);
}

// Vowels by how easily one stands for another: akanye (о/а), yakanye (е/я), reduced е/и; others seldom.
const vowelCosts: Readonly<Record<string, number>> = {
  ao: 0.1,
  ae: 0.15,
  ei: 0.2,
  eo: 0.2,
  ou: 0.25,
  ai: 0.4,
  iu: 0.4,
};
const otherVowel = 0.5;
const extraVowel = 0.25;
const fleetingVowel = 0.2;
const foldedConsonant = 0.12;

/**
 * How far two stems of one skeleton are apart: 0 for the same sounds, about 0.1 a vowel that languages write differently,
 * 0.5 a vowel that they do not. Infinity when consonants differ.
 */
export function soundDistance(one: string, other: string): number {
  let distance = 0;
  let yakanye = 0;
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const endI = vowelsEnd(one, i);
    const endJ = vowelsEnd(other, j);
    const afterV = i > 0 && one.charAt(i - 1) === 'v';
    const vowels = vowelDistance(one.slice(i, endI), other.slice(j, endJ), afterV);
    // е turns to я in one syllable at most, the one before the stress: Беляцкий is Бяляцкі, Белецкий is another.
    distance += vowels === vowelCosts.ae && yakanye++ > 0 ? otherVowel : vowels;
    const a = one.charAt(endI);
    const b = other.charAt(endJ);
    if (a !== b) {
      if (folded(a) !== folded(b)) return Number.POSITIVE_INFINITY;
      distance += foldedConsonant;
    }
    i = endI + 1;
    j = endJ + 1;
  }
  return distance;
}

function vowelsEnd(sounds: string, from: number): number {
  let at = from;
  while (at < sounds.length && isVowel(sounds.charAt(at))) at++;
  return at;
}

function vowelDistance(one: string, other: string, afterV: boolean): number {
  if (one === other) return 0;
  const both = one + other;
  // Реуцкий is Равуцкі: у after a vowel was read as ў, and its vowel lost.
  if (one === '' || other === '') return (both === 'u' && afterV) || 'oea'.includes(both) ? fleetingVowel : otherVowel;
  if (one.charAt(0) === other.charAt(0)) return Math.abs(one.length - other.length) * extraVowel;
  return (vowelCosts[pairOf(one, other)] ?? otherVowel) + Math.abs(one.length - other.length) * extraVowel;
}

function pairOf(one: string, other: string): string {
  const a = one.charAt(0);
  const b = other.charAt(0);
  return a < b ? a + b : b + a;
}

// Letters to sounds. One alphabet of sounds serves Cyrillic (Belarusian, Russian, Ukrainian) and every Latin spelling of it,
// so that Бяляцкі, Беляцкий, Bialiatski, Białacki, Bjaljazki and Bialiackis come out alike.
//
// Sounds: vowels a e i o u; consonants b v h d Z(ж) z k l m n p r s t f c(ц) C(ч) S(ш). Г, ґ, х, g, h and kh are one sound (h):
// no spelling system keeps them apart. Glides and softness are silent: systems disagree on every one of them.

const maxReadings = 8;

const cyrillicSounds: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  ё: 'jo',
  ж: 'Z',
  з: 'z',
  и: 'i',
  й: 'j',
  і: 'i',
  ї: 'ji',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'SC',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ў: 'v',
  є: 'je',
  ј: 'j',
  ѕ: 'z',
  дз: 'd',
  тс: 'c',
  тц: 'c',
  ѣ: 'e',
  ђ: 'd',
  љ: 'l',
  њ: 'n',
  ћ: 'C',
  џ: 'dZ',
};

// Longest match first. Several readings where languages disagree: ch is ч in English and х in Polish, z is з, or ц in German.
const latinSounds: Readonly<Record<string, readonly string[]>> = {
  schtsch: ['SC'],
  szcz: ['SC'],
  shch: ['SC'],
  shtsh: ['SC'],
  šč: ['SC'],
  stsch: ['SC'],
  tsch: ['C'],
  dsch: ['dZ'],
  tch: ['C'],
  tsh: ['C'],
  dzh: ['dZ'],
  dsh: ['dZ'],
  sch: ['S', 'SC', 'sh'],
  cz: ['C'],
  ch: ['C', 'h'],
  č: ['C'],
  tš: ['C'],
  dž: ['dZ'],
  dż: ['dZ'],
  zh: ['Z'],
  ž: ['Z'],
  ż: ['Z'],
  rz: ['Z', 'rz'],
  sz: ['S'],
  sh: ['S'],
  š: ['S'],
  kh: ['h'],
  gh: ['h'],
  ts: ['c'],
  tz: ['c'],
  dz: ['d'],
  dź: ['d'],
  ck: ['ck', 'k'],
  ph: ['f'],
  th: ['t', 'th'],
  a: ['a'],
  b: ['b'],
  c: ['c', 'k'],
  ć: ['c'],
  d: ['d'],
  e: ['e'],
  f: ['f'],
  g: ['h'],
  h: ['h'],
  i: ['i'],
  j: ['j'],
  k: ['k'],
  l: ['l'],
  ł: ['l'],
  m: ['m'],
  n: ['n'],
  ń: ['n'],
  o: ['o'],
  p: ['p'],
  q: ['k'],
  r: ['r'],
  s: ['s'],
  ś: ['s'],
  ß: ['s'],
  t: ['t'],
  u: ['u'],
  ŭ: ['v'],
  v: ['v'],
  w: ['v'],
  x: ['ks'],
  y: ['y'],
  z: ['z', 'c'],
  ź: ['z'],
  ð: ['d'],
  þ: ['t'],
  ø: ['o'],
};
const longestLatin = 7;

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
    const pair = cyrillicSounds[word.slice(at, at + 2)];
    if (pair !== undefined && word.length > at + 1) {
      raw += pair;
      at++;
    } else raw += cyrillicSounds[word.charAt(at)] ?? '';
  }
  return raw;
}

function rawLatin(word: string): readonly string[] {
  let readings: readonly string[] = [''];
  for (let at = 0; at < word.length; ) {
    const [sounds, length] = latinAt(word, at);
    at += length;
    const more = readings.length * sounds.length <= maxReadings ? sounds : sounds.slice(0, 1);
    readings = more.length === 1 ? readings.map((r) => r + more[0]) : more.flatMap((s) => readings.map((r) => r + s));
  }
  return readings;
}

function latinAt(word: string, at: number): readonly [readonly string[], number] {
  for (let length = Math.min(longestLatin, word.length - at); length > 0; length--) {
    const sounds = latinSounds[word.slice(at, at + length)];
    if (sounds !== undefined) return [bareC(word, at, length) ?? sounds, length];
  }
  const base = word.charAt(at).normalize('NFD').charAt(0);
  return [latinSounds[base] ?? [''], 1];
}

/** A bare c is ц; k in names taken from English (Victor, Coale); ч where a háček was lost (Stefanovic, Viacorka). */
function bareC(word: string, at: number, length: number): readonly string[] | null {
  if (length !== 1 || word.charAt(at) !== 'c') return null;
  const next = word.charAt(at + 1);
  if (next === '') return ['c', 'C'];
  if (/[aou]/.test(next)) return ['c', 'k', 'C'];
  return /[rlt]/.test(next) ? ['c', 'k'] : /[ei]/.test(next) ? ['c', 'C'] : ['c'];
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
    return (next === 'j' || next === 'y') && isVowel(raw.charAt(at + 2)) ? '' : 'i';
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
const fleetingVowel = 0.2;
const foldedConsonant = 0.12;

/**
 * How far two stems of one skeleton are apart: 0 for the same sounds, about 0.1 a vowel that languages write differently,
 * 0.5 a vowel that they do not. Infinity when consonants differ.
 */
export function soundDistance(one: string, other: string): number {
  let distance = 0;
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const endI = vowelsEnd(one, i);
    const endJ = vowelsEnd(other, j);
    distance += vowelDistance(one.slice(i, endI), other.slice(j, endJ));
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

function vowelDistance(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '')
    return (one + other).length === 1 && 'oea'.includes(one + other) ? fleetingVowel : otherVowel;
  const pair = one < other ? one + other : other + one;
  const extra = Math.abs(one.length - other.length) * 0.25;
  const first = one.charAt(0) === other.charAt(0) ? 0 : (vowelCosts[pairOf(one, other)] ?? otherVowel);
  return vowelCosts[pair] ?? first + extra;
}

function pairOf(one: string, other: string): string {
  const a = one.charAt(0);
  const b = other.charAt(0);
  return a < b ? a + b : b + a;
}

// Case endings that hold a consonant. Endings of vowels need no list: the stem drops them by itself.
import { isCyrillic } from './sounds.ts';

// Russian, Belarusian and Ukrainian, adjectival and nominal. The genitive plural (-ов) is left out: Знаков is another man than Знак.
const cyrillicEndings = [
  'ыми',
  'ими',
  'ымі',
  'імі',
  'ами',
  'ями',
  'амі',
  'ямі',
  'ого',
  'его',
  'ага',
  'яга',
  'ому',
  'ему',
  'аму',
  'яму',
  'ові',
  'еві',
  'єві',
  'ьому',
  'ьего',
  'ью',
  'ым',
  'им',
  'ім',
  'ом',
  'ем',
  'ём',
  'єм',
  'ам',
  'ям',
  'ых',
  'их',
  'іх',
  'ах',
  'ях',
];
// Polish, Lithuanian, Czech, the romanised cases of Belarusian, Russian and Ukrainian, and the genitive of English and German.
const latinEndings = [
  'aha',
  'iaha',
  'jaha',
  'amu',
  'oho',
  'ogo',
  'omu',
  "'s",
  'iego',
  'iemu',
  'ego',
  'emu',
  'ami',
  'iami',
  'owi',
  'iowi',
  'ovi',
  'ého',
  'ému',
  'ým',
  'yho',
  'iho',
  'ymu',
  'imu',
  'iem',
  'ym',
  'im',
  'em',
  'om',
  'ach',
  'iaus',
  'aus',
  'ius',
  'ias',
  'ios',
  'ais',
  'iais',
  'ams',
  'iams',
  'oms',
  'umi',
  'iumi',
  'ame',
  'yje',
  'iuje',
  'oje',
  'as',
  'is',
  'ys',
  'us',
  'es',
  'os',
  'ės',
  'um',
  'am',
  's',
];
const minStem = 2;

// Before the dative and locative ending к, г, х turn soft: Латушка, Латушцы; Вольга, Вользе; Łukaszenka, Łukaszence.
const softened: readonly (readonly [RegExp, string])[] = [
  [/ц[ыіе]$/u, 'к'],
  [/з[еіы]$/u, 'г'],
  [/с[еіы]$/u, 'х'],
  [/ce$/u, 'k'],
  [/dze$/u, 'g'],
  [/rze$/u, 'r'],
  [/sze$/u, 'ch'],
];

/** The folded word itself and what remains of it when a case ending is taken off. */
export function stemsOf(word: string): readonly string[] {
  const stems = [word];
  for (const ending of isCyrillic(word) ? cyrillicEndings : latinEndings) {
    if (word.length - ending.length >= minStem && word.endsWith(ending)) stems.push(word.slice(0, -ending.length));
  }
  for (const [ending, letter] of softened) if (ending.test(word)) stems.push(word.replace(ending, letter));
  return stems;
}

// A name in an oblique case, put back into the nominative, where grammar leaves no doubt.
import { foldWord } from '../text.ts';
import { type Gender, givenNames } from './given-names.ts';
import { isCyrillic } from './sounds.ts';

/** Languages that inflect names, told apart by letters; English and German leave them alone. */
export type NameLanguage = 'ru' | 'be' | 'uk' | 'pl' | 'lt' | 'other';

export function nameLanguageOf(text: string): NameLanguage {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  if (count(/[а-яіў]/giu) > count(/[a-z]/giu)) {
    // Russian has no і; Belarusian has no и, Ukrainian no ы, э, ў.
    if (count(/і/giu) < text.length / 200) return 'ru';
    return count(/[ыэў]/giu) > count(/[иїє]/giu) ? 'be' : 'uk';
  }
  const polish = count(/[ąęłśćżźńó]/giu);
  const lithuanian = count(/[ėįųūąęčšž]/giu);
  if (polish + lithuanian < text.length / 250) return 'other';
  return polish >= lithuanian ? 'pl' : 'lt';
}

// Ending of the case -> ending of the nominative. The first row that fits is taken.
type Rows = readonly (readonly [ending: RegExp, nominative: string])[];

const familyRows: Readonly<Record<'m' | 'f', Partial<Record<NameLanguage, Rows>>>> = {
  m: {
    ru: [
      [/(?<=[сцз]к)(?:ого|ому|им|ом)$/u, 'ий'],
      [/(?<=[нтрлвд])(?:ого|ому|ым|ом)$/u, 'ый'],
      [/(?<=[оеё]в|[иы]н)(?:а|у|ым|е)$/u, ''],
      [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем)$/u, ''],
      [/(?<=[аеиоуыэюя])(?:я|ю|ем)$/u, 'й'],
      [/(?<=[лнрт])(?:я|ю|ем)$/u, 'ь'],
    ],
    be: [
      [/(?<=[сцз]к)(?:ага|аму|ім)$/u, 'і'],
      [/(?<=[нтрлвд])(?:ага|аму|ым)$/u, 'ы'],
      [/(?<=[оёае])в(?:а|у|ым|е)$/u, 'ў'],
      [/(?<=[іы]н)(?:а|у|ым|е)$/u, ''],
      [/(?<=[бгджзклмнпрстфхцчш])(?:а|у|ам|ом|ем)$/u, ''],
      [/(?<=[аеіоуыэюя])(?:я|ю|ем)$/u, 'й'],
    ],
    uk: [
      [/(?<=[сцз]ьк)(?:ого|ому|им|ім)$/u, 'ий'],
      [/(?<=[нтрлвд])(?:ого|ому|им|ім)$/u, 'ий'],
      [/(?<=[оеє]в|[иі]н)(?:а|у|им|і)$/u, ''],
      [/(?<=[бгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|ові|еві)$/u, ''],
      [/(?<=[аеиіоуюяє])(?:я|ю|єм|єві)$/u, 'й'],
    ],
    pl: [
      [/(?<=[sczd]k)(?:iego|iemu|im)$/u, 'i'],
      [/(?<=[nrlwtd])(?:ego|emu|ym)$/u, 'y'],
      [/(?<=[bcdfghjłmnprswz])(?:a|owi|em)$/u, ''],
      [/(?<=k)(?:a|owi|iem)$/u, ''],
    ],
  },
  f: {
    ru: [
      [/(?<=[сцз]к)(?:ой|ую|ою)$/u, 'ая'],
      [/(?<=[оеё]в|[иы]н)(?:ой|у|ою)$/u, 'а'],
    ],
    be: [
      [/(?<=[сцз]к)(?:ай|ую|аю)$/u, 'ая'],
      [/(?<=[оёае]в|[іы]н)(?:ай|у|аю)$/u, 'а'],
    ],
    uk: [
      [/(?<=[сцз]ьк)(?:ої|ій|у|ою)$/u, 'а'],
      [/(?<=[оеє]в|[иі]н)(?:ої|ій|у|ою)$/u, 'а'],
    ],
    pl: [
      [/(?<=[sczd]k)(?:iej|ą)$/u, 'a'],
      [/(?<=ow|ew|aw)(?:ej|ą|ę)$/u, 'a'],
    ],
  },
};

// Women's names that end in a consonant or -о stand still; so do names in -ко of either sex in Russian.
const still: Readonly<Record<Gender, RegExp>> = {
  m: /(?:ко|[ыи]х)$/u,
  f: /(?:[бвгджзйклмнпрстўфхцчшщbcćčdfghjklłmnprsśštwzźż]|о|o)$/u,
};

/**
 * Given and family name in the nominative, or null where the case cannot be told.
 * The given name decides: it must be a known name, and its form shows whether the pair is inflected at all.
 */
export function nominativeOf(
  given: string,
  family: string,
  classes: readonly number[],
  language: NameLanguage,
): string | null {
  if (language === 'other') return `${given} ${family.replace(/['\u2019]s$/u, '')}`;
  if (language === 'lt') return null;
  const found = classes.flatMap((one) => nominativeGiven(given, one) ?? []);
  const settled = found.map((name) => withFamily(name, given, family, language)).filter((name) => name !== null);
  const distinct = [...new Set(settled)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

interface NominativeGiven {
  readonly name: string;
  readonly gender: Gender;
}

/** The form of the class, in the same script, of which the word is itself or a case. */
function nominativeGiven(raw: string, given: number): NominativeGiven | null {
  const row = givenNames[given];
  if (!row) return null;
  const word = foldWord(raw);
  const forms = row.forms.map(foldWord).filter((form) => isCyrillic(form) === isCyrillic(word));
  const form = forms.includes(word) ? word : forms.find((one) => isCaseOf(word, one, row.gender));
  return form === undefined ? null : { name: capitalised(form), gender: row.gender };
}

function isCaseOf(word: string, nominative: string, gender: Gender): boolean {
  const base = nominative.replace(/[аяйьіы]$|[аi]$|ya?$|(?<=i)a$|a$/u, '');
  const fleeting = gender === 'm' ? base.replace(/[еёэоe]([^аеёиіоуыэюяaeiouy]+)$/u, '$1') : base;
  const endings = gender === 'm' ? manEndings : womanEndings;
  return [base, fleeting].some((stem) => word.startsWith(stem) && endings.test(word.slice(stem.length)));
}
const manEndings = /^(?:а|я|у|ю|ом|ем|ём|ам|ям|ей|е|ию|ия|ием|ії|ію|ія|ові|еві|єві|єм|a|ia|owi|iowi|em|iem|u)$/u;
const womanEndings = /^(?:ы|и|і|е|у|ю|ой|ей|ай|яй|ою|ею|ию|ии|ией|ію|ії|ією|y|i|ę|ą|ie)$/u;

function withFamily(given: NominativeGiven, rawGiven: string, family: string, language: NameLanguage): string | null {
  const inflected = foldWord(rawGiven) !== foldWord(given.name);
  const halves = family.split('-').map((half) => (inflected ? nominativeFamily(half, given.gender, language) : half));
  if (halves.includes(null)) return null;
  if (!inflected && halves.some((half) => half !== null && isOblique(foldWord(half), given.gender))) return null;
  return `${given.name} ${halves.join('-')}`;
}

const fledVowel = /[^аеёиіоуыэюяaeiouyąęó][кцkc]$/iu;

function nominativeFamily(family: string, gender: Gender, language: NameLanguage): string | null {
  const word = foldWord(family);
  const row = familyRows[gender][language]?.find(([ending]) => ending.test(word));
  const nominative = row && family.replace(row[0], row[1]);
  // Лучка may be Лучк or Лучок: a vowel that fled cannot be told.
  if (nominative !== undefined) return fledVowel.test(nominative) ? null : nominative;
  return still[gender].test(word) ? family : null;
}

// Александра Францкевича is he in the genitive; Александра Францкевич is she.
const obliqueAdjective = /(?:[сцз]ь?к(?:ого|ага|ому|аму)|[sczd]k(?:iego|iemu))$/u;
const obliqueMan = /(?:[иі]ча|icza|[оеё]в[ау])$/u;

const isOblique = (family: string, gender: Gender): boolean =>
  obliqueAdjective.test(family) || (gender === 'f' ? /(?:[иі]ча|icza)$/u.test(family) : obliqueMan.test(family));

/** Letters of a double name each keep their capital. */
const capitalised = (word: string): string => word.replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase());

// A name in an oblique case, put back into the nominative, where grammar leaves no doubt.
import { foldWord, letterCounts } from '../text.ts';
import { type Gender, givenNames } from './given-names.ts';
import { isCyrillic } from './sounds.ts';

/** Languages that inflect names, told apart by letters; English and German leave them alone. */
export type NameLanguage = 'ru' | 'be' | 'uk' | 'pl' | 'lt' | 'other';

export function nameLanguageOf(text: string): NameLanguage {
  const count = letterCounts(text);
  if (count(cyrillic) > count(latin)) {
    // Russian has no і; Belarusian has no и, Ukrainian no ы, э, ў.
    if (count('і') < text.length / 200) return 'ru';
    return count('ыэў') > count('иїє') ? 'be' : 'uk';
  }
  const polish = count('ąęłśćżźńó');
  const lithuanian = count('ėįųūąęčšž');
  if (polish + lithuanian < text.length / 250) return 'other';
  return polish >= lithuanian ? 'pl' : 'lt';
}

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіў';
const latin = 'abcdefghijklmnopqrstuvwxyz';

// Rows of: what the ending stands after, its genitive, dative and instrumental, and what the nominative has instead. The first
// row that fits is taken. Men's names in -а (Качайла) and the locative are left out: they cannot be told from the rest.
type Row = readonly [after: string, genitive: string, dative: string, instrumental: string, nominative: string];

const menRows: Partial<Record<NameLanguage, readonly Row[]>> = {
  ru: [
    ['[сцз]к', 'ого', 'ому', 'им', 'ий'],
    ['[нтрлвд]', 'ого', 'ому', '-', 'ый'],
    ['[оеё]в|[иы]н', 'а', 'у', 'ым', ''],
    ['[трлд]', '-', '-', 'ым', 'ый'],
    ['[бвгджзклмнпрстфхцчшщ]', 'а', 'у', '[ое]м', ''],
    ['[аеиоуыэюя]', 'я', 'ю', 'ем', 'й'],
    ['[лнрт]', 'я', 'ю', 'ем', 'ь'],
  ],
  be: [
    ['[сцз]к', 'ага', 'аму', 'ім', 'і'],
    ['[нтрлвд]', 'ага', 'аму', '-', 'ы'],
    ['[оёае]', 'ва', 'ву', 'вым', 'ў'],
    ['[іы]н', 'а', 'у', 'ым', ''],
    ['[трлд]', '-', '-', 'ым', 'ы'],
    ['[бгджзклмнпрстфхцчш]', 'а', 'у', '[аое]м', ''],
    ['[аеіоуыэюя]', 'я', 'ю', 'ем', 'й'],
    ['[лн]', 'я', 'ю', 'ем', 'ь'],
  ],
  uk: [
    ['[сцз]ьк', 'ого', 'ому', 'им', 'ий'],
    ['[нтрлвд]', 'ого', 'ому', '-', 'ий'],
    ['[оеє]в|[иі]н', 'а', 'у', 'им', ''],
    ['[бгджзклмнпрстфхцчшщ]', 'а', 'у|[ое]ві', '[ое]м', ''],
    ['[аеиіоуюяє]', 'я', 'ю|єві', 'єм', 'й'],
  ],
  pl: [
    ['[sczd]k', 'iego', 'iemu', 'im', 'i'],
    ['[nrlwtd]', 'ego', 'emu', '-', 'y'],
    ['k', 'a', 'owi', 'iem', ''],
    ['[bcdfghjłmnprswz]', 'a', 'owi', 'em', ''],
  ],
};

// Which case the given name stands in: its family name must stand in the same.
const menCases = [/(?:а|я|a|ia)$/u, /(?:у|ю|ові|еві|єві|owi|iowi)$/u, /(?:ом|ем|ём|ам|ям|єм|ием|em|iem)$/u] as const;

const menPatterns = new Map(
  Object.entries(menRows).map(([language, rows]) => [
    language,
    rows.map(([after, genitive, dative, instrumental, nominative]) => ({
      cases: [genitive, dative, instrumental].map((ending) => new RegExp(`(?<=${after})(?:${ending})$`, 'u')),
      nominative,
    })),
  ]),
);

const womenRows: Partial<Record<NameLanguage, readonly (readonly [ending: RegExp, nominative: string])[]>> = {
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
  const hardened = base.replace(/ў$/u, 'в'); // Вячаслаў, Вячаславу
  return [base, fleeting, hardened].some((stem) => word.startsWith(stem) && endings.test(word.slice(stem.length)));
}
const manEndings = /^(?:а|я|у|ю|ом|ем|ём|ам|ям|ей|е|ию|ия|ием|ії|ію|ія|ові|еві|єві|єм|a|ia|owi|iowi|em|iem|u)$/u;
const womanEndings = /^(?:ы|и|і|е|у|ю|ой|ей|ай|яй|ою|ею|ию|ии|ией|ію|ії|ією|y|i|ę|ą|ie)$/u;

function withFamily(given: NominativeGiven, rawGiven: string, family: string, language: NameLanguage): string | null {
  const word = foldWord(rawGiven);
  const halves = family.split('-');
  if (word === foldWord(given.name)) {
    return halves.some((half) => isOblique(foldWord(half), given.gender)) ? null : `${given.name} ${family}`;
  }
  const settled = halves.map((half) =>
    given.gender === 'm' ? nominativeMan(half, word, language) : nominativeWoman(half, language),
  );
  return settled.includes(null) ? null : `${given.name} ${settled.join('-')}`;
}

function nominativeMan(family: string, given: string, language: NameLanguage): string | null {
  const word = foldWord(family);
  if (/ко$/u.test(word) && language !== 'be') return family;
  const inCase = menCases.findIndex((ending) => ending.test(given));
  for (const { cases, nominative } of menPatterns.get(language) ?? []) {
    const ending = inCase < 0 ? null : (cases[inCase] ?? null);
    if (ending?.test(word)) return unlessFled(family.replace(ending, nominative));
  }
  return /[ыиі]х$/u.test(word) ? family : null;
}

function nominativeWoman(family: string, language: NameLanguage): string | null {
  const word = foldWord(family);
  const row = womenRows[language]?.find(([ending]) => ending.test(word));
  if (row) return family.replace(row[0], row[1]);
  return stillWoman.test(word) ? family : null;
}

// Women's names that end in a consonant or -о never change.
const stillWoman = /(?:[бвгджзйклмнпрстўфхцчшщbcćčdfghjklłmnprsśštwzźż]|о|o)$/u;

/** Лучка may be Лучк or Лучок: a vowel that fled cannot be told. */
const unlessFled = (name: string): string | null => (/[^аеёиіоуыэюяaeiouyąęó][кцkc]$/iu.test(name) ? null : name);

// Александра Францкевича is he in the genitive; Александра Францкевич is she.
const obliqueAdjective = /(?:[сцз]ь?к(?:ого|ага|ому|аму)|[sczd]k(?:iego|iemu))$/u;
const obliqueMan = /(?:[иі]ча|icza|[оеё]в[ау])$/u;

const isOblique = (family: string, gender: Gender): boolean =>
  obliqueAdjective.test(family) || (gender === 'f' ? /(?:[иі]ча|icza)$/u.test(family) : obliqueMan.test(family));

/** Letters of a double name each keep their capital. */
const capitalised = (word: string): string => word.replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase());

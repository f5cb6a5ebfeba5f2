// A word of a text as the sound stems it may stand for.
import { foldWord } from '../text.ts';
import { stemsOf } from './endings.ts';
import { skeletonOf, soundsOf, stemOf } from './sounds.ts';

export interface WordForm {
  readonly skeleton: string;
  readonly stem: string;
  /** The letters it was read from. */
  readonly written: string;
  /** Vowels, or an ending, followed the stem: Belavia, but not Below. */
  readonly open: boolean;
}

/** Every stem that the word, inflected, may have come from. */
export function inflectedForms(raw: string): readonly WordForm[] {
  const word = foldWord(raw);
  const forms = uniqueForms(stemsOf(word));
  return hasV.test(word) ? lateralForms(forms) : forms;
}

// The genitive plural, for words of phrases only: Злучаных Штатаў, Stanów Zjednoczonych. Among people Знаков is another man than Знак.
const pluralEnding = /(?<=..)(?:ов|ев|аў|яў|оў|ёў|ів|їв|ów|ych|ich)$/u;

/** Stems of a word that may be a genitive plural. */
export function pluralForms(raw: string): readonly WordForm[] {
  const word = foldWord(raw);
  return pluralEnding.test(word)
    ? uniqueForms([word.replace(pluralEnding, '')]).map((form) => ({ ...form, open: true }))
    : [];
}

/** The forms, and those with л where Belarusian has turned it into ў before a consonant: Воўк is Волк. */
export function lateralForms(forms: readonly WordForm[]): readonly WordForm[] {
  const changed = forms
    .filter(({ stem }) => lateral.test(stem))
    .map((form) => ({ ...form, stem: form.stem.replace(lateral, '$1l') }));
  return [...forms, ...changed.map((form) => ({ ...form, skeleton: skeletonOf(form.stem) }))];
}

// ў, and the letters that other alphabets write for it.
const hasV = /[ўŭ]|[aeo]u(?=[^aeiou])/;
const lateral = /([oae])v(?=[bhdkmnpstcCS])/;

/** The stems of a word given in the nominative, as watchlists and gazetteers do. */
export function nominativeForms(raw: string): readonly WordForm[] {
  return uniqueForms([foldWord(raw)]);
}

// Lithuanian gives every man an ending: Viktaras Babaryka, Alesis Bialiackis.
const lithuanianEnding = /(?<=[^aeiouyąęėįųū])(?:i?as|is|ys|i?us)$/u;
export const hasLithuanianEnding = (raw: string): boolean => lithuanianEnding.test(foldWord(raw));

const lithuanianPlural = /(?<=[^aeiouyąęėįųū]i?)(?:ės|os)$/u; // Jungtinės Valstijos

// A Lithuanian ending of men's names and masculine nouns: Francis is no case of France, Dzianis none of Diana.
export const hasManlyEnding = (raw: string): boolean => /[aiyu]s$/.test(foldWord(raw));

/** The stems of a nominative that may carry a Lithuanian ending. */
export function lithuanianForms(raw: string): readonly WordForm[] {
  const word = foldWord(raw);
  const stem = word.replace(lithuanianEnding, '').replace(lithuanianPlural, '');
  return stem.length > 3 ? [...uniqueForms([word]), ...uniqueForms([stem])] : uniqueForms([word]);
}

function uniqueForms(words: readonly string[]): readonly WordForm[] {
  const forms = new Map<string, WordForm>();
  words.forEach((word, at) => {
    for (const sounds of soundsOf(word)) {
      const stem = stemOf(sounds) || word; // й alone, in 140-й, has no sound
      const skeleton = skeletonOf(stem);
      const open = at > 0 || stem.length < sounds.length || forms.get(stem)?.open === true;
      if (stem.length > 0) forms.set(stem, { skeleton, stem, written: word, open });
    }
  });
  return [...forms.values()];
}

// People and firms that do not exist, each with one spelling a language. No two sound alike, so that no rule may take one for
// another.
import { soundOf } from '../../src/domain/event/same-person.ts';
import type { Random } from './random.ts';

export const soakLanguages = ['en', 'ru', 'be', 'pl'] as const;
export type SoakLanguage = (typeof soakLanguages)[number];
export type Spellings = Readonly<Record<SoakLanguage, string>>;

export interface MadeUp {
  readonly id: string;
  readonly name: Spellings;
}

const spelt = (en: string, ru: string, be: string, pl: string): Spellings => ({ en, ru, be, pl });

const givenNames: readonly Spellings[] = [
  spelt('Ales', 'Алесь', 'Алесь', 'Aleś'),
  spelt('Siarhei', 'Сергей', 'Сяргей', 'Siarhiej'),
  spelt('Andrei', 'Андрей', 'Андрэй', 'Andrej'),
  spelt('Dzmitry', 'Дмитрий', 'Дзмітрый', 'Dzmitryj'),
  spelt('Ihar', 'Игорь', 'Ігар', 'Ihar'),
  spelt('Viktar', 'Виктор', 'Віктар', 'Wiktar'),
  spelt('Volha', 'Ольга', 'Вольга', 'Wolha'),
  spelt('Maryna', 'Марина', 'Марына', 'Maryna'),
  spelt('Yulia', 'Юлия', 'Юлія', 'Julia'),
  spelt('Tatsiana', 'Татьяна', 'Таццяна', 'Tacciana'),
];

/** Of both genders alike. */
const familyEndings: readonly Spellings[] = [
  spelt('ovich', 'ович', 'овіч', 'owicz'),
  spelt('enka', 'енко', 'енка', 'enka'),
  spelt('uk', 'ук', 'ук', 'uk'),
];

const firmEndings: readonly Spellings[] = [
  spelt('prom', 'пром', 'прам', 'prom'),
  spelt('mash', 'маш', 'маш', 'masz'),
  spelt('khim', 'хим', 'хім', 'chim'),
  spelt('trans', 'транс', 'транс', 'trans'),
];

const cyrillic: Readonly<Record<string, string>> = {
  ...{ a: 'а', o: 'о', u: 'у', b: 'б', v: 'в', g: 'г', d: 'д', z: 'з', k: 'к' },
  ...{ l: 'л', m: 'м', n: 'н', p: 'п', r: 'р', t: 'т' },
};

/** Two syllables, each consonant of another sound. */
function root(random: Random): string {
  const [a, b, c] = random.shuffled(['b', 'v', 'd', 'g', 'l', 'm', 'n', 'r', 'z']);
  return `${a}${random.pick(['a', 'o', 'u'])}${b}${random.pick(['a', 'o', 'u'])}${c}`;
}

const withEnding = (latin: string, ending: Spellings): Spellings => {
  const letters = [...latin].map((letter) => cyrillic[letter] ?? letter).join('');
  return spelt(latin + ending.en, letters + ending.ru, letters + ending.be, latin.replaceAll('v', 'w') + ending.pl);
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const map = (spellings: Spellings, change: (word: string, language: SoakLanguage) => string): Spellings =>
  spelt(change(spellings.en, 'en'), change(spellings.ru, 'ru'), change(spellings.be, 'be'), change(spellings.pl, 'pl'));

/** Draws until as many are found whose roots sound unlike all the others. */
function unlike(count: number, random: Random, make: (latin: string) => MadeUp): MadeUp[] {
  const sounds = new Set<string>();
  const found: MadeUp[] = [];
  while (found.length < count) {
    const latin = root(random);
    const sound = soundOf(latin);
    if (sounds.has(sound)) continue;
    sounds.add(sound);
    found.push(make(latin));
  }
  return found;
}

export function madeUpPeople(count: number, random: Random): MadeUp[] {
  return unlike(count, random, (latin) => {
    const family = withEnding(latin, random.pick(familyEndings));
    const given = random.pick(givenNames);
    return {
      id: `${given.en}-${family.en}`.toLowerCase(),
      name: map(family, (word, language) => `${given[language]} ${capital(word)}`),
    };
  });
}

export function madeUpFirms(count: number, random: Random): MadeUp[] {
  return unlike(count, random, (latin) => {
    const rest = withEnding(latin, random.pick(firmEndings));
    return {
      id: `bel${rest.en}`,
      name: map(rest, (word, language) => (language === 'en' || language === 'pl' ? `Bel${word}` : `Бел${word}`)),
    };
  });
}

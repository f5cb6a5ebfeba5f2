// Text as it must be before anything reads or stores it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, foldHomoglyphs, foldWord, gaps, scanWords } from '../../src/domain/text.ts';

describe('cleanText', () => {
  test.for([
    { it: 'drops NUL', text: 'a\0b', want: 'ab' },
    { it: 'drops the half of a surrogate pair', text: 'a\ud800b\udc00', want: 'ab' },
    { it: 'keeps whole pairs', text: 'a😀b', want: 'a😀b' },
    { it: 'keeps line breaks and tabs', text: 'a\r\n\tb', want: 'a\r\n\tb' },
  ])('$it', ({ text, want }) => {
    expect(cleanText(text)).toBe(want);
  });

  test('whatever comes in, what goes out is well formed, without NUL, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud83d', '\ude00', ''), (text, extra) => {
        const clean = cleanText(text + extra + text);
        expect(clean.isWellFormed() && !clean.includes('\0')).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('scanWords', () => {
  const read = (text: string): string[] => {
    const words = scanWords(text);
    return Array.from({ length: words.count }, (_, at) => text.slice(words.starts[at], words.ends[at]));
  };

  test.for([
    { it: 'keeps apostrophes inside words', text: "Дар'я и Юр’евіч", want: ["Дар'я", 'и', 'Юр’евіч'] },
    { it: 'leaves quotes outside', text: "‘Viasna’ 'Belsat' «Весна»", want: ['Viasna', 'Belsat', 'Весна'] },
    {
      it: 'parts words at every kind of hyphen',
      text: 'Шарэнда‑Панасюк US-Sanktionen',
      want: ['Шарэнда', 'Панасюк', 'US', 'Sanktionen'],
    },
    {
      it: 'keeps combining marks and soft hyphens with their word',
      text: 'Це\u0301пкало Лука\u00adшенко',
      want: ['Це\u0301пкало', 'Лука\u00adшенко'],
    },
    { it: 'reads digits as words', text: 'ИК-17, 123', want: ['ИК', '17', '123'] },
    { it: 'finds nothing in an empty text', text: ' ,. ', want: [] },
  ])('$it', ({ text, want }) => {
    expect(read(text)).toEqual(want);
  });

  test.for([
    { it: 'a space', between: ' ', want: gaps.space },
    { it: 'a non-breaking space', between: '\u00a0', want: gaps.space },
    { it: 'one line break', between: ' \n', want: gaps.space },
    { it: 'an empty line', between: '\n\n', want: gaps.other },
    { it: 'a hyphen', between: '-', want: gaps.hyphen },
    { it: 'a full stop', between: '. ', want: gaps.dot },
    { it: 'an opening quote', between: ' «', want: gaps.quote },
    { it: 'a comma', between: ', ', want: gaps.other },
  ])('tells $it between two words', ({ between, want }) => {
    expect(scanWords(`Алесь${between}Бяляцкі`).gaps[1]).toBe(want);
  });

  test('words lie in the text, in order, and do not touch', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aБ\u0301- '’.\n«0\ud83d\ude00") }), (text) => {
        const words = scanWords(text);
        for (let at = 0; at < words.count; at++) {
          const [start = -1, end = -1] = [words.starts[at], words.ends[at]];
          expect(start >= (words.ends[at - 1] ?? 0) && end > start && end <= text.length).toBe(true);
        }
      }),
    );
  });
});

describe('look-alike letters', () => {
  test.for([
    { it: 'Latin i in a Cyrillic name', word: 'Лiдзiя', want: 'Лідзія' },
    { it: 'kra for к', word: 'Зиновсĸий', want: 'Зиновский' },
    { it: 'Cyrillic о and а in a Latin name', word: 'Lukаshenkо', want: 'Lukashenko' },
    { it: 'Latin capitals in a Cyrillic acronym', word: 'БEЛAЗ', want: 'БЕЛАЗ' },
    { it: 'one script stays as it is', word: 'Bieław', want: 'Bieław' },
  ])('$it', ({ word, want }) => {
    expect(foldHomoglyphs(word)).toBe(want);
  });

  test('stress marks, hidden characters and apostrophes make no other word', () => {
    expect(foldWord('Це\u0301пкало')).toBe('цепкало');
    expect(foldWord('Лука\u00adшенко')).toBe('лукашенко');
    expect(foldWord('Юр’евіч')).toBe("юр'евіч");
    expect(foldWord('Войтешко'.normalize('NFD'))).toBe('войтешко');
  });
});

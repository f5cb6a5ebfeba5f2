// What holds for every text and every watchlist.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import { findMentions } from '../../../src/domain/names/find-mentions.ts';
import { findNewNames } from '../../../src/domain/names/find-new-names.ts';
import { organisation, person } from '../../support/watchlists.ts';

const watched = [
  person('Ales Bialiatski'),
  person('Siarhei Tsikhanouski'),
  person('Sviatlana Tsikhanouskaya'),
  person('Palina Sharenda-Panasiuk'),
  person('Aliaksandr Lukashenka', { surnameAlone: true }),
];
const organisations = [organisation('Belaruskali'), organisation('Minsk Automobile Plant')];
const names = compileNames({ people: watched, organisations });

// Pieces that meet in texts, so that random texts hold names, half names and near names.
const piece = fc.constantFrom(
  ...[
    'Алесь',
    'Бяляцкі',
    'Беляцкого',
    'Ales',
    'Bialiatski’s',
    'А.',
    'Сергея',
    'Тихановский',
    'Тихановской',
    'Светлану',
    'Sviatlana',
    'Cichanouską',
    'Паліну',
    'Шарэнду-Панасюк',
    'Panasyuk',
  ],
  ...[
    'Лукашенко',
    'Александр',
    'Григорьевич',
    'Minsk',
    'US Treasury',
    'Рада ЕС',
    'Беларуськалий',
    'МАЗ',
    'Минского автомобильного завода',
    'сказал',
    'and',
    'и',
    'знак',
    '123',
    '«',
    '»',
    ',',
    '.',
    '\n\n',
    '-',
  ],
);
const anyText = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(' '));

const keyed = (text: string): string[] =>
  findMentions(text, names).map(({ subject, start, end, rule }) => `${subject} ${start}-${end} ${rule}`);

test('a mention lies in the text, word for word, after the one before it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { as, start, end, confidence } of findMentions(text, names)) {
        expect(text.slice(start, end)).toBe(as);
        expect(start >= last && end > start && confidence > 0 && confidence <= 1).toBe(true);
        last = start;
      }
    }),
  );
});

test('a new name lies in the text and touches no mention', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const known = findMentions(text, names);
      for (const { as, start, end } of findNewNames(text, names, known)) {
        expect(text.slice(start, end)).toBe(as);
        expect(known.every((mention) => mention.end <= start || end <= mention.start)).toBe(true);
      }
    }),
  );
});

test('the same text is read the same way a second time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(keyed(text)).toEqual(keyed(text));
    }),
  );
});

test('a subject who is not in the text changes nothing', () => {
  const stranger = fc.constantFrom(
    person('Uladzimir Hundar'),
    person('Rico Krieger'),
    person('Marharyta Zhuk', { surnameAlone: true }),
    person('Mykhailo Dolny'),
  );
  fc.assert(
    fc.property(anyText, stranger, (text, one) => {
      const more = compileNames({
        people: [...watched, one],
        organisations: [...organisations, organisation('Krynica Mineral')],
      });
      expect(findMentions(text, more)).toEqual(findMentions(text, names));
    }),
    { numRuns: 25 },
  );
});

// Small letters are told from capitals on purpose; capitals throughout must change nothing.
const spelled = fc.constantFrom(
  'Алесь Бяляцкі',
  'Алеся Беляцкого',
  'Ales Bialiatski',
  'Сергею Тихановскому',
  'Swiatłana Cichanouska',
  'Паліна Шарэнда-Панасюк',
  'Александр Григорьевич Лукашенко',
  'Лукашэнкам',
  'Беларуськалий',
  'Минского автомобильного завода',
  'Евросоюз',
  'Мінску',
  'Stanów Zjednoczonych',
);

test('capitals change nothing', () => {
  fc.assert(
    fc.property(fc.array(spelled, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join('; ');
      const subjects = (read: string) =>
        findMentions(read, names).map(({ subject, start, end }) => `${subject} ${start}-${end}`);
      expect(subjects(text.toUpperCase())).toEqual(subjects(text));
    }),
  );
});

test('Unicode normal form changes nothing', () => {
  fc.assert(
    fc.property(fc.array(spelled, { minLength: 1, maxLength: 4 }), fc.constantFrom('NFC', 'NFD'), (parts, form) => {
      const text = parts.join('; ').normalize('NFC');
      const read = (written: string) =>
        findMentions(written, names).map(({ subject, as, rule }) => `${subject} ${as.normalize('NFC')} ${rule}`);
      expect(read(text.normalize(form))).toEqual(read(text));
    }),
  );
});

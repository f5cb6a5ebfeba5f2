// One person in two cases of grammar.
import { expect, test } from 'vitest';
import { sameName } from '../../../src/domain/scorecard/same-name.ts';

test.for([
  { it: 'meets a Belarusian genitive', one: 'Алеся Бяляцкага', other: 'Алесь Бяляцкі', same: true },
  { it: 'meets a Polish genitive', one: 'Andrzeja Poczobuta', other: 'Andrzej Poczobut', same: true },
  { it: 'meets a family name alone', one: 'Kolesnikova', other: 'Maria Kolesnikova', same: true },
  {
    one: 'Uładzimir Mackievič',
    other: 'Uladzimir Mackievic',
    same: false,
  },
  {
    it: 'meets accents that are marks of their own',
    one: 'Sergueï Tikhanovski',
    other: 'Serguei Tikhanovski',
    same: true,
  },
  { it: 'parts a wife from her husband', one: 'Siarhei Tsikhanouski', other: 'Maria Tsikhanouskaya', same: false },
  { it: 'parts two people of one surname', one: 'Віктар Бабарыка', other: 'Эдуард Бабарыка', same: false },
  { it: 'parts two surnames that begin alike', one: 'Максім Знак', other: 'Максім Знаткевіч', same: false },
  { it: 'meets nothing in an empty name', one: '', other: 'Maria Kolesnikova', same: false },
  { it: 'meets nothing in an initial', one: 'M.', other: 'M.', same: false },
])('$it', ({ one, other, same }) => {
  expect(sameName(one, other)).toBe(same);
  expect(sameName(other, one)).toBe(same);
});

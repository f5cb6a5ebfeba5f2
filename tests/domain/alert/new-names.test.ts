import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { newNameLines } from '../../../src/domain/alert/new-names.ts';
import { watchlistSchema } from '../../../src/settings/watchlist-schema.ts';

test.for([
  {
    it: 'offers a Latin name as it stands',
    name: 'Larysa Shchyrakova',
    line: '- { id: larysa-shchyrakova, name: "Larysa Shchyrakova" }',
  },
  {
    it: 'offers a Cyrillic name with a Latin spelling to look over',
    name: 'Ігар Лосік',
    line: '- { id: ihar-losik, name: "Ihar Losik", native: "Ігар Лосік" }',
  },
  {
    it: 'offers a hyphenated name with both its capitals',
    name: 'Анна Кузнецова-Лис',
    line: '- { id: anna-kuznetsova-lis, name: "Anna Kuznetsova-Lis", native: "Анна Кузнецова-Лис" }',
  },
])('$it', ({ name, line }) => {
  const lines = newNameLines([{ subject: null, name, as: name }]);
  expect(lines).toEqual([line]);
  expect(watchlistSchema.safeParse(parse(`people:\n  ${lines[0]}`)).success).toBe(true);
});

test('offers neither a watched person nor a surname alone', () => {
  expect(
    newNameLines([
      { subject: 'ales-bialiatski', name: 'Ales Bialiatski', as: 'Bialiatski' },
      { subject: null, name: 'Лосік', as: 'Лосіка' },
    ]),
  ).toEqual([]);
});

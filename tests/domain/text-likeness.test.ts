// Copies are known, retold stories are not, and a sketch stays small.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, isCopy, likeness, shingle, sketchSize } from '../../src/domain/text-likeness.ts';

const wire = [
  'Belarus let 123 people out of its prisons on Saturday after two days of talks in Minsk, an envoy of the United States said.',
  'Among them are a Nobel laureate, a leader of the protests of 2020 and a banker who had wanted to run for president that year.',
  'Nine were driven to Lithuania, and one hundred and fourteen crossed into Ukraine, where doctors and officials met them at the border.',
  'Washington in turn lifts its sanctions on potash, a fertiliser that used to bring the country a good part of its foreign income.',
  'Rights groups count more than a thousand people who are still held for political reasons, and say that new arrests go on every week.',
];
const retold = [
  'One hundred and twenty-three prisoners walked free in Belarus this weekend, hours after American negotiators left the capital.',
  'The best known is the founder of a rights group who won the Nobel Peace Prize in 2022 while he was behind bars.',
  'In exchange the White House agreed to end restrictions on exports of fertiliser, which had hit state companies hard.',
  'Most of the freed went to Ukraine; a smaller group arrived in Vilnius late at night and was taken to a hotel.',
];
const other =
  'The museum of the city opened a new hall on Monday, with two hundred paintings that had been kept in its cellars since the war, and tickets for the first week were gone within an hour of the opening, its director said.';
const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n');
const copied = (a: string, b: string) => isCopy(shingle(a), shingle(b));

describe('copies', () => {
  test.for([
    {
      it: 'the same text in other quotes, case and spaces',
      copy: text(wire).toUpperCase().replaceAll(', ', ' , ').replaceAll('\n', ' '),
    },
    {
      it: 'a text with another headline and a credit',
      copy: `A great day for 123 families\n\n${text(wire)}\n\n(Reporting by A. Writer, editing by B. Reader)`,
    },
    { it: 'a text cut at the end', copy: text(wire.slice(0, 3)) },
    { it: 'a text with paragraphs of its own before and after', copy: `${other}\n\n${text(wire)}\n\n${retold[1]}` },
    {
      it: 'a text with a word changed here and there',
      copy: text(wire).replace('Saturday', 'Sunday').replace('good part', 'large part').replace('Nine', 'Some'),
    },
  ])('knows $it', ({ copy }) => {
    expect(copied(text(wire), copy)).toBe(true);
    expect(copied(copy, text(wire))).toBe(true);
  });

  test.for([
    { it: 'the same news in other words', a: text(wire), b: text(retold) },
    { it: 'another story', a: text(wire), b: other },
    {
      it: 'one shared paragraph of background',
      a: `${text(wire.slice(0, 4))}\n\n${wire[4]}`,
      b: `${other}\n\n${text(retold)}\n\n${wire[4]}`,
    },
    { it: 'two texts of a few words', a: 'Photo by the agency', b: 'Photo by the embassy' },
    { it: 'nothing and something', a: '', b: text(wire) },
    { it: 'nothing and nothing', a: '', b: '  …  ' },
  ])('does not take for a copy: $it', ({ a, b }) => {
    expect(copied(a, b)).toBe(false);
  });

  test('knows copies in Cyrillic, whatever the form of й and ё', () => {
    const russian =
      'Шесть человек вышли из колонии в субботу, сообщили их родные. Всей группе помогли врачи и волонтёры, которые ждали её у ворот с самого утра, несмотря на снег.';
    expect(copied(russian, russian.normalize('NFD'))).toBe(true);
    expect(likeness(shingle(russian), shingle(russian.replaceAll('ё', 'е')))).toBe(1);
  });
});

const anyText = fc
  .array(fc.constantFrom('Minsk', 'Вільня', 'freed', '123', 'talks,', 'и', 'на', 'potash.', 'prison', 'снова'), {
    maxLength: 400,
  })
  .map((words) => words.join(' '));

describe('properties', () => {
  test('a sketch is small, rising and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (any) => {
        const sketch = shingle(any);
        expect(sketch.length).toBeLessThanOrEqual(sketchSize);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
        expect(sketch.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
        expect(shingle(any)).toEqual(sketch);
      }),
    );
  });

  test('likeness and containment lie between 0 and 1 and do not depend on the order', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const [a, b] = [shingle(left), shingle(right)];
        for (const measure of [likeness, containment]) {
          expect(measure(a, b)).toBe(measure(b, a));
          expect(measure(a, b)).toBeGreaterThanOrEqual(0);
          expect(measure(a, b)).toBeLessThanOrEqual(1);
        }
        expect(isCopy(a, b)).toBe(isCopy(b, a));
      }),
    );
  });

  test('the estimate of likeness is near the true share', () => {
    const numbered = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
    const [a, b] = [shingle(numbered(0, 3000)), shingle(numbered(1000, 4000))];
    expect(likeness(a, b)).toBeGreaterThan(0.5 - 0.15);
    expect(likeness(a, b)).toBeLessThan(0.5 + 0.15);
  });
});

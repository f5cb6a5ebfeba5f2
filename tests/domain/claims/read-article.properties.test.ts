import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './reader.ts';
import { counts, effects, moods, others, releases, times } from './rows.ts';

const sentences = [...moods, ...releases, ...effects, ...counts, ...others, ...times].map((row) => row.text);
const words = [...new Set(sentences.flatMap((text) => text.split(' ')))];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom(...words, ',', '.', '—', '\n', '«', '»', '1,300', '2021'), { maxLength: 120 })
    .map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...sentences), { maxLength: 12 }).map((list) => list.join('\n\n')),
);
const anyDay = fc.constantFrom(null, '2025-12-13', '2016-02-15', '2025-12-13T10:00:00Z', 'not a day');
const anyArticle = fc.record({
  title: fc.option(anyText, { nil: null }),
  text: anyText,
  published: anyDay,
});

test('no text makes it throw, and every claim is backed by a quote that stands in the article word for word', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { claims, alerts } = readText(article);
      for (const claim of claims) {
        const { quote, block, start, end } = claim.evidence;
        const place = block === 'title' ? (article.title ?? '').trim() : article.text;
        expect(place.slice(start, end)).toBe(quote);
        expect(claim.confidence).toBeGreaterThan(0);
        expect(claim.confidence).toBeLessThan(1);
      }
      for (const type of alerts) {
        expect(claims.some((claim) => claim.type === type && claim.status === 'occurred')).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('the same article is always read the same way', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const read = () => {
        const reading = readText(article);
        return { ...reading, sentences: reading.sentences() };
      };
      expect(read()).toEqual(read());
    }),
    { numRuns: 40 },
  );
});

test('what stands behind the article does not change what its first sentences tell', () => {
  const text = 'Belarus on Thursday freed 52 prisoners. In return the United States lifted sanctions on Belavia.';
  const article = { text, published: '2025-09-11' };
  const filler = 'The weather in the region was dry and warm. '.repeat(200);
  expect(readText({ ...article, text: `${text}\n\n${filler}` }).alerts).toEqual(readText(article).alerts);
});

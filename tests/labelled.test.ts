// The project's own labelled set: that its labels are sound, that its figures do not fall, and that docs/scorecard.md is current.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { alertTypes } from '../src/domain/claims/claim.ts';
import {
  articlesOfOthers,
  type Floor,
  floorFile,
  floorOf,
  halves,
  kinds,
  labelledArticles,
  labelledSentences,
  type Measured,
  measure,
  roundDown,
  scorecardFile,
  scorecardPage,
} from './labelled/labelled-set.ts';

const firstClass = ['en', 'ru', 'be', 'uk', 'pl', 'lt', 'de'];
const longArticle = 3000; // UTF-16 units of text
const articles = labelledArticles();
const sentences = labelledSentences();
const ofOthers = kinds.flatMap((kind) =>
  halves.map((half) => [`${kind} ${half}`, articlesOfOthers(kind, half)] as const),
);
const short = halves.map((half) => [half, articlesOfOthers('short', half)] as const);

describe('the labels', () => {
  test.for(articles)('of $id stand in its text word for word', ({ title, text, events }) => {
    const whole = `${title ?? ''}\n${text}`;
    const quoted = events.flatMap(({ evidence, people, targets }) => [
      evidence,
      ...people.map(({ as }) => as),
      ...targets,
    ]);
    expect(quoted.filter((words) => !whole.includes(words))).toEqual([]);
  });

  test.for(articles)('of $id page for exactly the alert types that occurred', ({ events, alerts }) => {
    const occurred = new Set(events.filter(({ status }) => status === 'occurred').map(({ type }) => type));
    expect([...alerts].sort()).toEqual(alertTypes.filter((type) => occurred.has(type)).sort());
  });

  test.for(ofOthers)('of the %s articles of others stand in their texts, and back every alert', ([, rows]) => {
    const faults = rows.filter(({ title, text, events, alerts }) => {
      const whole = `${title ?? ''}\n${text}`;
      const told = events.filter(({ status }) => status === 'occurred').map(({ type }) => type);
      const quoted = events.flatMap(({ evidence, people }) => [evidence, ...people.map(({ as }) => as)]);
      return quoted.some((words) => !whole.includes(words)) || alerts.some((type) => !told.includes(type));
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  test('call an article relevant when it tells anything', () => {
    expect(articles.filter(({ relevant, events }) => !relevant && events.length > 0).map(({ id }) => id)).toEqual([]);
  });

  test('have ids of their own, and no text stands twice', () => {
    for (const rows of [articles, sentences, ofOthers.flatMap(([, each]) => each)]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    }
  });
});

describe('the set', () => {
  test.for(short)(
    'holds at least 80 short articles in its %s half, 4 in 10 of them to stay silent about',
    ([, rows]) => {
      expect(rows.length).toBeGreaterThanOrEqual(80);
      expect(rows.filter(({ alerts }) => alerts.length === 0).length / rows.length).toBeGreaterThanOrEqual(0.4);
    },
  );

  test('holds at least 70 articles, 24 of them long and at least 4 in 10 to stay silent about', () => {
    expect(articles.length).toBeGreaterThanOrEqual(70);
    expect(articles.filter(({ text }) => text.length > longArticle).length).toBeGreaterThanOrEqual(24);
    expect(articles.filter(({ alerts }) => alerts.length === 0).length / articles.length).toBeGreaterThanOrEqual(0.4);
  });

  test.for(firstClass)('holds at least 8 articles, 2 of them long, and 45 sentences in %s', (language) => {
    const own = articles.filter((article) => article.language === language);
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(own.filter(({ text }) => text.length > longArticle).length).toBeGreaterThanOrEqual(2);
    expect(sentences.filter((sentence) => sentence.language === language).length).toBeGreaterThanOrEqual(45);
  });

  test('holds articles and short articles in as many languages as the scorecard says', () => {
    const languages = (rows: readonly { readonly language: string }[]) =>
      new Set(rows.map(({ language }) => language)).size;
    const both = short.flatMap(([, rows]) => rows);
    expect([articles, sentences, both, articlesOfOthers('short', 'unread')].map(languages)).toEqual([13, 7, 22, 16]);
  });

  test('holds articles of other languages, all to stay silent about', () => {
    const others = articles.filter(({ language }) => !firstClass.includes(language));
    expect(others.length).toBeGreaterThanOrEqual(5);
    expect(others.flatMap(({ alerts }) => alerts)).toEqual([]);
  });
});

describe('the reading', () => {
  let measured: Measured;
  beforeAll(async () => {
    measured = await measure();
  }, 300_000); // each of nine thousand articles is read twice

  test('is no worse than the floor', () => {
    const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Floor;
    const figures = floorOf(measured);
    expect(Object.keys(floor).sort()).toEqual(Object.keys(figures).sort());
    const fallen = Object.entries(floor).filter(([name, least]) => roundDown(figures[name] ?? 0) < least);
    expect(fallen.map(([name, least]) => `${name} was ${least}, is ${figures[name]?.toFixed(3)}`)).toEqual([]);
  });

  test('backs every alert with a sentence of the article', () => {
    expect(measured.articles.unbacked).toBe(0);
  });

  test('stays silent in best-effort languages where nothing happened', () => {
    const loud = measured.articles.errors.filter(
      ({ topic, language }) => topic === 'alert' && !firstClass.includes(language),
    );
    expect(loud.map(({ article }) => article)).toEqual([]);
  });

  test('is what docs/scorecard.md says (npm run scorecard writes it)', () => {
    expect(scorecardPage(measured)).toBe(readFileSync(scorecardFile, 'utf8'));
  });
});

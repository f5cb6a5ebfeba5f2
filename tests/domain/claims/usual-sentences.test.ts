import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { type Usual, usual } from './usual-sentences.ts';

const published = '2025-11-20'; // a Thursday

type Chosen = Readonly<Record<string, string>>;

function sentencesOf({ text, words }: Usual): string[] {
  const each = Object.entries(words).reduce<Chosen[]>(
    (chosen, [name, list]) => chosen.flatMap((known) => list.split(' / ').map((word) => ({ ...known, [name]: word }))),
    [{}],
  );
  return each.map((chosen) => capitalized(text.replace(/\{(\w+)\}/g, (_, name: string) => chosen[name] ?? '')));
}

const capitalized = (text: string): string => (text[0]?.toUpperCase() ?? '') + text.slice(1);

/** Whether it pages for that type, or for none where none is wanted. */
function isRead(sentence: string, { alerts, below }: Usual): boolean {
  const article = below === undefined ? { title: null, text: sentence } : { title: sentence, text: below };
  const types = readText({ ...article, published }).alerts.map(String);
  return alerts === '' ? types.length === 0 : types.includes(alerts);
}

describe('every usual sentence pages for what it tells, and none of a plan, a demand or a refusal does', () => {
  test.each(usual)('$language $alerts: $text', (each) => {
    expect(sentencesOf(each).filter((sentence) => !isRead(sentence, each))).toEqual([]);
  });
});

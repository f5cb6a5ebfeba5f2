// Sentences from the body of an article, as reports tell what was, what is asked, planned and refused: each alone gives its claims.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { bodySentences } from './wordings-english-statuses.ts';

const lead =
  'A regional newspaper in Brest has put together some notes on Belarus. It spoke with several people and read a number of papers. Political prisoners and sanctions were the topics. ';

describe('in the body of an article', () => {
  test.each(bodySentences)('%s: %s', (says, sentence) => {
    const { sentences } = readText({ text: `${lead}${sentence}`, published: '2025-11-20' });
    const own = sentences().filter(({ start }) => start >= lead.length - 1);
    const claims = own.flatMap((each) => each.says.map(({ type, status }) => `${type} ${status}`));
    const types = says.split(', ').map((each) => each.split(' ')[0] ?? '');
    const told = claims.filter((claim) => claim.endsWith('occurred') || types.some((type) => claim.startsWith(type)));
    expect([...new Set(told)].sort().join(', ')).toBe(says);
  });
});

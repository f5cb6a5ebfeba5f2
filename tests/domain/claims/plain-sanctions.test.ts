// Every type and status of sanctions, plainly told in seven languages.
import { describe, expect, test } from 'vitest';
import { plainSanctions } from './plain-sanctions.ts';
import { plainSanctionsInCyrillic } from './plain-sanctions-cyrillic.ts';
import { datedSanctions } from './plain-sanctions-dated.ts';
import { furtherSanctions } from './plain-sanctions-further.ts';
import { readText } from './reader.ts';

describe.each(
  Object.entries({ ...plainSanctions, ...plainSanctionsInCyrillic, ...furtherSanctions, ...datedSanctions }),
)('%s', (_language, sentences) => {
  test.each(sentences)('%s: %s', (says, text) => {
    const { claims } = readText({ text, published: '2025-11-20' });
    const sanctions = claims.filter(({ type }) => type.startsWith('sanctions'));
    const told = sanctions.map(({ type, status }) => `${type.replace('sanctions_', '')} ${status}`);
    expect([...new Set(told)].sort().join(', ')).toBe(says);
  });
});

// Every type and status of sanctions, plainly told in seven languages.
import { describe, expect, test } from 'vitest';
import { plainSanctions } from './plain-sanctions.ts';
import { plainSanctionsInCyrillic } from './plain-sanctions-cyrillic.ts';
import { datedSanctions } from './plain-sanctions-dated.ts';
import { furtherSanctions } from './plain-sanctions-further.ts';
import { readText, toldOf } from './reader.ts';

const tables = [plainSanctions, plainSanctionsInCyrillic, furtherSanctions, datedSanctions];

describe.each(tables.flatMap((table) => Object.entries(table)))('%s', (_language, sentences) => {
  test.each(sentences)('%s: %s', (says, text) => {
    const told = toldOf(readText({ text, published: '2025-11-20' }), 'sanctions');
    expect([...new Set(told)].join(', ')).toBe(says);
  });
});

// The vocabulary of the lexicons: what may stand in them is what is read, is used, and is explained.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGroups, vocabulary } from '../../../src/domain/claims/words/vocabulary.ts';
import { readLexicon } from '../../../src/settings/load-lexicon.ts';
import { root } from '../../support/process.ts';
import { lexiconFolder } from './reader.ts';

const groups = [...Object.keys(vocabulary), ...Object.keys(openGroups)];
const keys = new Set(Object.entries(vocabulary).flatMap(([group, forms]) => forms.map((form) => `${group}.${form}`)));
const sources = readdirSync(join(root, 'src/domain/claims'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('vocabulary.ts'))
  .map((name) => readFileSync(join(root, 'src/domain/claims', name), 'utf8'))
  .join('\n');

test('every form of it stands in a lexicon of the project', () => {
  const files = readdirSync(lexiconFolder).filter((name) => name.endsWith('.yaml'));
  const used = files.flatMap((name) =>
    Object.entries(readLexicon(join(lexiconFolder, name)).cues).flatMap(([group, forms]) =>
      Object.keys(forms).map((form) => `${group}.${form}`),
    ),
  );
  expect([...keys].filter((key) => !used.includes(key))).toEqual([]);
});

test('every form that the rules ask for is in it', () => {
  const asked = [...sources.matchAll(/'([a-z]+)\.([a-zA-Z\d]+)'/g)].filter(([, group = '']) => group in vocabulary);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.map(([, group, form]) => `${group}.${form}`).filter((key) => !keys.has(key))).toEqual([]);
});

test('every group of it is asked for, by itself or by one of its forms', () => {
  const isAsked = (group: string) => sources.includes(`'${group}'`) || sources.includes(`'${group}.`);
  expect(groups.filter((group) => !isAsked(group))).toEqual([]);
});

test('every group of it is explained in docs/lexicon.md', () => {
  const page = readFileSync(join(root, 'docs/lexicon.md'), 'utf8');
  expect(groups.filter((group) => !page.includes(`\`${group}\``))).toEqual([]);
});

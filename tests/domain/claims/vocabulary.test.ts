// The vocabulary of the lexicons: what may stand in them is what is read, is used, and is explained.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

/** The tables of docs/lexicon.md: of each group what is written as code in the column of its forms, `a1` … `a3` as all three. */
function explainedIn(page: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, group = '', , forms = ''] of page.matchAll(/^\| `([a-z]+)` \| ([^|]+) \| ?([^|]*)\|$/gm))
    found.set(group, [...(found.get(group) ?? []), ...formsIn(forms)]);
  return found;
}

function formsIn(cell: string): string[] {
  const inFull = cell.replaceAll(/`([a-z]+)1` … `\1(\d+)`/g, (_, stem: string, last: string) =>
    Array.from({ length: Number(last) }, (_each, at) => `\`${stem}${at + 1}\``).join(' '),
  );
  return [...inFull.matchAll(/`([^`]+)`/g)].map(([, form = '']) => form);
}

describe('docs/lexicon.md', () => {
  const page = readFileSync(join(root, 'docs/lexicon.md'), 'utf8');
  const explained = explainedIn(page);
  const actions = explainedIn(page.slice(0, page.indexOf('### What stands around')));
  const shared = formsIn(/^Forms that actions share: [\s\S]+?\n\n/m.exec(page)?.[0] ?? '');

  test('explains every group of it, and no other', () => {
    expect([...explained.keys()].sort()).toEqual([...groups].sort());
  });

  test.for(Object.entries(vocabulary))('explains every form of %s, and no other', ([group, forms]) => {
    const known = actions.has(group) ? shared : ['none'];
    expect([...(explained.get(group) ?? [])].sort()).toEqual(forms.filter((form) => !known.includes(form)).sort());
  });

  test('shares no form that no action has', () => {
    const ofActions = [...actions.keys()].flatMap((group) => vocabulary[group] ?? []);
    expect(shared.filter((form) => !ofActions.includes(form))).toEqual([]);
  });

  test.for(Object.entries(openGroups))('names values of %s that may stand in it', ([group, allowed]) => {
    const values = explained.get(group) ?? [];
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !allowed.test(value))).toEqual([]);
  });
});

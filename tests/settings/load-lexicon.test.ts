import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicons, readLexicon } from '../../src/settings/load-lexicon.ts';
import { ConfigError } from '../../src/settings/read-yaml.ts';
import { lexiconFolder } from '../domain/claims/reader.ts';

const plain = 'language: xx\nlevel: small\ncues:\n  release:\n    done: freed, let .. go\n';

function written(name: string, text: string, folder = mkdtempSync(join(tmpdir(), 'vestka-lexicon-'))): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('the lexicons of the project load, seven of them in full', () => {
  const lexicons = loadLexicons(lexiconFolder);
  const full = lexicons.languages.filter((language) => lexicons.get(language)?.level === 'full');
  expect(full.sort()).toEqual(['be', 'de', 'en', 'lt', 'pl', 'ru', 'uk']);
});

test('a plain file is read', () => {
  expect(readLexicon(written('xx.yaml', plain)).cues.release).toEqual({ done: 'freed, let .. go' });
});

test('a word may follow itself', () => {
  const twice = plain.replace('let .. go', 'so so, lets|let .. go');
  expect(readLexicon(written('xx.yaml', twice)).cues.release).toEqual({ done: 'freed, so so, lets|let .. go' });
});

test('a pattern may ask for a set of words', () => {
  const set = plain
    .replace('cues:', 'sets:\n  prison: jail|cell, penal colony\ncues:')
    .replace('let .. go', 'left .. <prison>');
  expect(readLexicon(written('xx.yaml', set)).sets).toEqual({ prison: 'jail|cell, penal colony' });
});

describe('a broken file is refused with its place', () => {
  test.for([
    { it: 'broken YAML', text: 'language: xx\n  level: [', name: 'xx.yaml', want: /xx\.yaml:\d+:\d+: / },
    { it: 'an unknown key', text: `${plain}words: {}\n`, name: 'xx.yaml', want: /xx\.yaml:6:1: .*words/ },
    {
      it: 'an unknown level',
      text: plain.replace('small', 'big'),
      name: 'xx.yaml',
      want: /xx\.yaml:2:1: level: must be one of full, small/,
    },
    {
      it: 'patterns that are no text',
      text: plain.replace('freed, let .. go', '[freed]'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: cues\.release\.done: must be text/,
    },
    {
      it: 'a number given twice, once as text',
      text: `${plain}  number:\n    "50": fifty\n    50: half a hundred\n`,
      name: 'xx.yaml',
      want: /xx\.yaml:8:5: Map keys must be unique/,
    },
    {
      it: 'a number whose patterns are no text',
      text: `${plain}  number:\n    50: [fifty]\n`,
      name: 'xx.yaml',
      want: /xx\.yaml:7:5: cues\.number\.50: must be text/,
    },
    {
      it: 'a group that nothing reads',
      text: plain.replace('release', 'relase'),
      name: 'xx.yaml',
      want: /xx\.yaml:4:3: unknown group "relase": did you mean "release"\?/,
    },
    {
      it: 'a form that nothing reads',
      text: plain.replace('done', 'dine'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: unknown form of release "dine": did you mean "done"\?/,
    },
    {
      it: 'a country that is no code',
      text: `${plain}  authority:\n    Poland: poland\n`,
      name: 'xx.yaml',
      want: /xx\.yaml:7:5: unknown form of authority "Poland"/,
    },
    {
      it: 'a bar between phrases',
      text: plain.replace('let .. go', 'let go|let loose'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: "let go\|let loose": the bar parts single words: write "a b, a c"/,
    },
    {
      it: 'a bar between phrases with a gap',
      text: plain.replace('let .. go', 'lets .. go|let .. go'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: "lets \.\. go\|let \.\. go": the bar parts single words/,
    },
    {
      it: 'a gap of too many dots',
      text: plain.replace('let .. go', 'let ..... go'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: "let \.\.\.\.\. go": "\.\.\.\.\." is no gap: write \.\., \.\.\. or \.\.\.\./,
    },
    {
      it: 'a gap of one dot',
      text: plain.replace('let .. go', 'let . go'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: "let \. go": "\." is no gap/,
    },
    {
      it: 'the sign of a folded text behind a pattern',
      text: plain.replace('let .. go', 'let .. go, >-'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: ">-": no text holds ">" as a word or part of one/,
    },
    {
      it: 'a set that nobody gave',
      text: plain.replace('cues:', 'sets:\n  prison: jail\ncues:').replace('let .. go', 'left .. <prisn>'),
      name: 'xx.yaml',
      want: /xx\.yaml:7:5: "left \.\. <prisn>": unknown set "prisn": did you mean "prison"\?/,
    },
    {
      it: 'a second set that nobody gave',
      text: plain.replace('cues:', 'sets:\n  prison: jail\ncues:').replace('let .. go', 'left <prison> .. <plce>'),
      name: 'xx.yaml',
      want: /xx\.yaml:7:5: "left <prison> \.\. <plce>": unknown set "plce": give its words below "sets:"/,
    },
    {
      it: 'a set that is named like a property of every object',
      text: plain.replace('let .. go', 'left <constructor>'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:5: "left <constructor>": unknown set "constructor"/,
    },
    {
      it: 'a group that is named like a property of every object',
      text: plain.replace('release', 'constructor'),
      name: 'xx.yaml',
      want: /xx\.yaml:4:3: unknown group "constructor"/,
    },
    {
      it: 'a set without words',
      text: plain.replace('cues:', 'sets:\n  prison: ","\ncues:'),
      name: 'xx.yaml',
      want: /xx\.yaml:4:3: a set without words: whatever asks for it would match nothing/,
    },
    {
      it: 'a set beside a bar',
      text: plain.replace('cues:', 'sets:\n  prison: jail\ncues:').replace('let .. go', 'left <prison>|home'),
      name: 'xx.yaml',
      want: /xx\.yaml:7:5: "left <prison>\|home": no text holds "<" as a word/,
    },
    {
      it: 'a set that asks for a set',
      text: plain.replace('cues:', 'sets:\n  prison: jail\n  gate: gate of <prison>\ncues:'),
      name: 'xx.yaml',
      want: /xx\.yaml:5:3: "gate of <prison>": unknown set "prison": give its words below "sets:"/,
    },
    {
      it: 'a fault that a set brings into a pattern',
      text: plain
        .replace('cues:', 'sets:\n  prison: jail, penal colony\ncues:')
        .replace('let .. go', 'left penal|prison <prison>'),
      name: 'xx.yaml',
      want: /xx\.yaml:7:5: "left penal\|prison <prison>": the bar parts single words/,
    },
    {
      it: 'a file named for another language',
      text: plain,
      name: 'de.yaml',
      want: /de\.yaml:1:1: .*name the file xx\.yaml/,
    },
  ])('$it', ({ text, name, want }) => {
    const file = written(name, text);
    expect(() => readLexicon(file)).toThrow(ConfigError);
    expect(() => readLexicon(file)).toThrow(want);
  });

  test('a set that many patterns miss is told once, with how many', () => {
    const many = plain.replace('let .. go', 'left <prisn>, out of <prisn>, left <prison>');
    const file = written('xx.yaml', many.replace('cues:', 'sets:\n  prison: jail\ncues:'));
    expect(() => readLexicon(file)).toThrow(
      /^\S*xx\.yaml:7:5: "left <prisn>": unknown set "prisn": did you mean "prison"\? 2 patterns ask for it$/,
    );
  });

  test('every broken file of a folder at once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vestka-lexicon-'));
    written('xx.yaml', plain.replace('small', 'big'), folder);
    written('yy.yaml', plain, folder);
    expect(() => loadLexicons(folder)).toThrow(/xx\.yaml:2:1[\s\S]*yy\.yaml:1:1/);
  });
});

test('a folder without lexicons is an error that says what to put there', () => {
  expect(() => loadLexicons(`${lexiconFolder}/../schemas`)).toThrow(/no lexicon found/);
});

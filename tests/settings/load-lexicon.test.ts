import { describe, expect, test } from 'vitest';
import { LexiconError, loadLexicons, parseLexicon } from '../../src/settings/load-lexicon.ts';
import { lexiconFolder } from '../domain/claims/reader.ts';

const plain = 'language: xx\nlevel: small\ncues:\n  release:\n    done: freed, let .. go\n';

test('the lexicons of the project load, seven of them in full', async () => {
  const lexicons = await loadLexicons(lexiconFolder);
  const full = lexicons.languages.filter((language) => lexicons.get(language)?.level === 'full');
  expect(full.sort()).toEqual(['be', 'de', 'en', 'lt', 'pl', 'ru', 'uk']);
});

test('a plain file is read', () => {
  expect(parseLexicon(plain, 'xx.yaml').cues.release).toEqual({ done: 'freed, let .. go' });
});

describe('a broken file is refused with its place', () => {
  test.for([
    { it: 'broken YAML', text: 'language: xx\n  level: [', path: 'xx.yaml', want: /^xx\.yaml:\d+:\d+: / },
    { it: 'an unknown key', text: `${plain}words: {}\n`, path: 'xx.yaml', want: /words/ },
    { it: 'an unknown level', text: plain.replace('small', 'big'), path: 'xx.yaml', want: /level/ },
    {
      it: 'patterns that are no text',
      text: plain.replace('freed, let .. go', '[freed]'),
      path: 'xx.yaml',
      want: /cues\.release\.done/,
    },
    { it: 'a file named for another language', text: plain, path: 'de.yaml', want: /name the file xx\.yaml/ },
  ])('$it', ({ text, path, want }) => {
    expect(() => parseLexicon(text, path)).toThrow(LexiconError);
    expect(() => parseLexicon(text, path)).toThrow(want);
  });
});

test('a folder without lexicons is an error that says what to put there', async () => {
  await expect(loadLexicons(`${lexiconFolder}/../schemas`)).rejects.toThrow(/no lexicon found/);
});

// vestka explain: an article sentence by sentence, with what each was taken for and whether the whole pages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { vestka } from '../support/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-explain-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function explain(text: string): Promise<string> {
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  return (await vestka(['explain', file])).stdout;
}

const lead = 'The activist walked free in Minsk on Friday.';

test('each sentence shows its cues and what it says, and the end why it pages', async () => {
  const shown = await explain(lead);
  expect(shown).toContain('[lead] The [activist|arg.people] [walked free|liberty.done]');
  expect(shown).toContain('-> prisoner_release occurred: walked free: told as a fact');
  expect(shown).toContain('pages for prisoner_release');
});

test.for([
  {
    it: 'a first line set apart is the headline',
    text: `Belarus frees an activist\n\n${lead}`,
    top: 'Belarus frees an activist',
  },
  {
    it: 'also with the line ends of Windows',
    text: `Belarus frees an activist\r\n\r\n${lead}`,
    top: 'Belarus frees an activist',
  },
  { it: 'a first line that ends like a sentence is text', text: `Belarus freed one.\n\n${lead}`, top: 'no title' },
  { it: 'a first line right above the next is text', text: `Belarus frees an activist\n${lead}`, top: 'no title' },
  { it: 'a line alone is text', text: 'Belarus frees an activist\n\n', top: 'no title' },
])('$it', async ({ text, top }) => {
  expect((await explain(text)).split('\n')[0]).toBe(top);
});

// Speed of reading claims: one 5 KB article warm, growth with length and with the number of subjects, hostile texts.
// Run with `node bench/claims.ts`. Milliseconds of one core of this machine; the ratios are what to watch.

import { type ArticleReader, readArticle } from '../src/domain/claims/read-article.ts';
import { compileNames } from '../src/domain/names/compile-names.ts';
import type { Subject } from '../src/domain/watchlist.ts';
import { loadLexicons } from '../src/settings/load-lexicon.ts';

const lexicons = await loadLexicons(new URL('../config/lexicon', import.meta.url).pathname);
const paragraph = [
  'Belarus on Thursday freed 52 prisoners, among them Ales Bialiatski and 13 foreigners, after talks with an American envoy in Minsk.',
  'In return the United States lifted sanctions on the airline Belavia, the envoy said, adding that more could follow if others are let go.',
  'The European Union, which prolonged its own measures in February, called on Lukashenko to release all political prisoners.',
  'Since July 2024 more than 430 people have left Belarusian jails; rights groups count another 1,100 behind bars.',
].join(' ');
const article = Array.from({ length: 10 }, () => paragraph)
  .join('\n\n')
  .slice(0, 5000);
const megabyte = 1_000_000;

const small = readerOf(15);
const large = readerOf(1500);

report('5 KB article, 15 subjects', timeOf(article, small, 200));
report('5 KB article, 1,500 subjects', timeOf(article, large, 200));
report('50 KB article', timeOf(article.repeat(10), large, 20));
for (const [name, text] of Object.entries(hostileTexts())) report(`1 MB: ${name}`, timeOf(text, large, 1));

function readerOf(subjects: number): ArticleReader {
  const people = Array.from({ length: subjects }, (_, i) => subject(i));
  return { names: compileNames({ people, organisations: [] }), lexicons };
}

function subject(i: number): Subject {
  const syllables = ['ka', 'lo', 'mi', 'ra', 'te', 'vu', 'ny', 'pa', 'si', 'do'];
  const name = [...String(i)].map((digit) => syllables[Number(digit)] ?? 'x').join('');
  return {
    id: `p${i}`,
    kind: 'person',
    name: `Ivan ${name[0]?.toUpperCase()}${name.slice(1)}vich`,
    native: null,
    aliases: [],
    surnameAlone: false,
    context: [],
    not: [],
    group: null,
    status: null,
    since: null,
    sector: null,
    sanctionedBy: [],
  };
}

function hostileTexts(): Record<string, string> {
  const fill = (unit: string) => unit.repeat(Math.ceil(megabyte / unit.length)).slice(0, megabyte);
  return {
    'one cue over and over': fill('sanctions '),
    'no full stop': fill('Belarus released prisoners and lifted sanctions '),
    commas: fill('freed, '),
    newlines: fill('Minsk\n'),
    digits: fill('1 234 '),
    'one word': fill('a'),
    initials: fill('U.S.'),
    'distinct words': Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}`)
      .join(' ')
      .slice(0, megabyte),
    'let and go far apart': fill('let x y z w '),
  };
}

function timeOf(text: string, reader: ArticleReader, runs: number): number {
  const input = { title: 'Belarus frees 52 prisoners', text, published: '2025-09-11', url: null };
  if (runs > 1) for (let i = 0; i < Math.min(runs, 20); i++) readArticle(input, reader);
  // Processor time, so that a busy machine does not count; it includes collecting garbage.
  const start = process.cpuUsage();
  for (let i = 0; i < runs; i++) readArticle(input, reader);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / runs;
}

function report(name: string, ms: number): void {
  console.log(`${name.padEnd(36)} ${ms.toFixed(2)} ms`);
}

// Speed of reading claims: a 5 KB article as a process reads its first ones and as it reads on, the labelled articles of each
// language, growth with length and with the number of subjects, hostile texts.
// Run with `npm run bench -- claims`. Milliseconds of processor time of this machine; the ratios are what to watch.
import { readFileSync } from 'node:fs';

import type { ArticleText } from '../src/domain/article.ts';
import { type ArticleReader, readArticle } from '../src/domain/claims/read-article.ts';
import { compileNames } from '../src/domain/names/compile-names.ts';
import type { Subject } from '../src/domain/watchlist.ts';
import { loadLexicons } from '../src/settings/load-lexicon.ts';

const lexicons = loadLexicons(new URL('../config/lexicon', import.meta.url).pathname);
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
const warmUp = 2500; // readings: V8 goes on compiling for about so many
const turns = 10;
const readingsATurn = 30;

const small = readerOf(15);
const large = readerOf(1500);

// The first hundred readings also pay for compiling the code; a process that runs for days pays once.
report('5 KB article, the first 100', timeOf(article, large, 100));
for (const reader of [large, small]) timeOf(article, reader, warmUp);
const [many = 0, few = 0] = inTurns([large, small]);
report('5 KB article, 1,500 subjects', many);
report('5 KB article, 15 subjects', few);
report('50 KB article', timeOf(article.repeat(10), large, 40));
for (const language of ['en', 'ru', 'be', 'uk', 'pl', 'lt', 'de']) reportLabelled(language, labelled(language));
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
  return timeToRead([input], reader, runs) / runs;
}

/** In turns, so that no figure holds more than the others of the compiling that V8 still does on other threads. */
function inTurns(readers: readonly ArticleReader[]): number[] {
  const sums = readers.map(() => 0);
  for (let turn = 0; turn < turns; turn++)
    for (const [at, reader] of readers.entries()) sums[at] = (sums[at] ?? 0) + timeOf(article, reader, readingsATurn);
  return sums.map((sum) => sum / turns);
}

/** Processor time, so that a busy machine does not count; it includes collecting garbage. */
function timeToRead(articles: readonly ArticleText[], reader: ArticleReader, runs: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < runs; i++) for (const each of articles) readArticle(each, reader);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function labelled(language: string): ArticleText[] {
  const path = new URL('../tests/labelled/articles.jsonl', import.meta.url).pathname;
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return rows
    .map((row) => JSON.parse(row))
    .filter(({ lang }) => lang === language)
    .map(({ title, text, published }) => ({ title, text, published, url: null }));
}

/** For each 5,000 characters. Short articles cost more: telling the language takes as long for them as for long ones. */
function reportLabelled(language: string, articles: readonly ArticleText[]): void {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0) / 5000;
  const runs = Math.ceil(100 / length);
  timeToRead(articles, large, runs);
  report(`labelled ${language}, 5,000 characters`, timeToRead(articles, large, runs) / runs / length);
}

function report(name: string, ms: number): void {
  console.log(`${name.padEnd(36)} ${ms.toFixed(2)} ms`);
}

// Single lines as the press of each language writes them, and lines that only look alike: each alone tells what it would page for.
import { describe, expect, test } from 'vitest';
import { plainNews } from './plain-news.ts';
import { readText } from './reader.ts';
import { belarusian } from './wordings-belarusian.ts';
import { englishQuiet } from './wordings-english-quiet.ts';
import { englishReleases } from './wordings-english-releases.ts';
import { oneLiners } from './wordings-english-russian.ts';
import { englishSanctions } from './wordings-english-sanctions.ts';
import { german } from './wordings-german.ts';
import { lithuanian } from './wordings-lithuanian.ts';
import { polish } from './wordings-polish.ts';
import { russian } from './wordings-russian.ts';
import { ukrainian } from './wordings-ukrainian.ts';

describe.each(
  Object.entries({
    belarusian,
    englishQuiet,
    englishReleases,
    englishSanctions,
    german,
    lithuanian,
    oneLiners,
    plainNews,
    polish,
    russian,
    ukrainian,
  }),
)('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (alerts, text) => {
    expect(readText({ text, published: '2026-03-14' }).alerts.join(' ')).toBe(alerts);
  });
});

// Single lines as the press of each language writes them, and lines that only look alike: each alone tells what it would page for.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { plainNews } from './plain-news.ts';
import { belarusian } from './wordings-belarusian.ts';
import { czech, dutch, hungarian, latvian, norwegian, serbian } from './wordings-best-effort.ts';
import { bulgarian } from './wordings-bulgarian.ts';
import { englishQuiet } from './wordings-english-quiet.ts';
import { englishReleases } from './wordings-english-releases.ts';
import { oneLiners } from './wordings-english-russian.ts';
import { englishSanctions } from './wordings-english-sanctions.ts';
import { frenchPress } from './wordings-french.ts';
import { further } from './wordings-further.ts';
import { german } from './wordings-german.ts';
import { lithuanian } from './wordings-lithuanian.ts';
import { polish } from './wordings-polish.ts';
import { french, italian, portuguese, romanian } from './wordings-romance.ts';
import { russian } from './wordings-russian.ts';
import { spanish } from './wordings-spanish.ts';
import { ukrainian } from './wordings-ukrainian.ts';

describe.each(
  Object.entries({
    belarusian,
    bulgarian,
    czech,
    dutch,
    englishQuiet,
    englishReleases,
    englishSanctions,
    french,
    frenchPress,
    further,
    german,
    hungarian,
    italian,
    latvian,
    lithuanian,
    norwegian,
    oneLiners,
    plainNews,
    polish,
    portuguese,
    romanian,
    russian,
    serbian,
    spanish,
    ukrainian,
  }),
)('%s', (_name, rows) => {
  test.each(rows)('%s: %s', expectLine);
});

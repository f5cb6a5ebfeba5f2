// What reading a page costs, in CPU time beside cheerio.load and beside Readability on linkedom, all in one run.
//   npx node bench/pages.ts [FOLDER of .html or .html.gz]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { createPageReader } from '../src/adapters/web/read-page.ts';
import { makePage } from './make-page.ts';

const madePages = 60;
/** Compiles the code and clears away what the contender before left on the heap. */
const warmUpRounds = 5;
const rounds = 3;

interface Contender {
  readonly name: string;
  readonly run: (html: string) => unknown;
}

const reader = createPageReader();
const contenders: readonly Contender[] = [
  { name: 'vestka', run: (html) => reader.read({ html, url: null }) },
  { name: 'cheerio.load', run: (html) => load(html) },
  { name: 'readability + linkedom', run: (html) => new Readability(parseHTML(html).document).parse() },
];

export async function benchPages(folder: string | null): Promise<void> {
  const pages = folder ? readPages(folder) : Array.from({ length: madePages }, (_, seed) => makePage(seed));
  const costs = new Map<string, number>();
  for (const { name, run } of contenders) {
    for (let round = 0; round < warmUpRounds; round++) await cpuMs(pages, run);
    let cost = 0;
    for (let round = 0; round < rounds; round++) cost += await cpuMs(pages, run);
    costs.set(name, cost / rounds / pages.length);
  }
  print(costs, pages);
}

async function cpuMs(pages: readonly string[], run: Contender['run']): Promise<number> {
  const before = process.cpuUsage();
  for (const page of pages) {
    run(page);
    await new Promise(setImmediate); // a turn between pages, as in a worker, lets memory go
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function print(costs: ReadonlyMap<string, number>, pages: readonly string[]): void {
  const own = costs.get('vestka') ?? 0;
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1000;
  console.log(`pages: ${pages.length} of ${size.toFixed(0)} kB on average, CPU ms a page, ${rounds} rounds`);
  for (const [name, cost] of costs) {
    console.log(`pages: ${name.padEnd(24)} ${cost.toFixed(2).padStart(7)} ms   vestka is ${(own / cost).toFixed(3)}x`);
  }
}

function readPages(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    });
}

if (import.meta.main) await benchPages(process.argv[2] ?? null);

// What reading a feed costs, in CPU time beside raw rss-parser, and how a hostile text grows in both, all in one run.
//   npx node bench/feeds.ts [FOLDER of .xml]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { createFeedParser } from '../src/adapters/feeds/feed-parser.ts';
import { parseFeed } from '../src/adapters/feeds/parse-feed.ts';

const rounds = 5;
const hints = { url: 'https://feeds.test/rss', contentType: null };

interface Contender {
  readonly name: string;
  readonly run: (bytes: Uint8Array) => Promise<unknown>;
}

const inProcess: Contender = { name: 'vestka', run: (bytes) => parseFeed(bytes, hints) };
const raw: Contender = {
  name: 'rss-parser',
  run: (bytes) => new Parser().parseString(new TextDecoder().decode(bytes)),
};

export async function benchFeeds(folder: string | null): Promise<void> {
  const feeds = folder ? readFeeds(folder) : Array.from({ length: 40 }, (_, seed) => makeFeed(seed));
  const threads = createFeedParser();
  const inThreads: Contender = { name: 'vestka in its threads', run: (bytes) => threads.parse(bytes, hints) };
  await compare(feeds, [inProcess, inThreads, raw]);
  await threads.close();
  for (const { name, run } of [inProcess, raw]) await growth(name, run);
}

async function compare(feeds: readonly Uint8Array[], contenders: readonly Contender[]): Promise<void> {
  const costs = new Map(contenders.map(({ name }) => [name, 0]));
  // The first round warms up and is not counted; rounds alternate so that a busy machine is unfair to nobody.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of contenders) {
      const cost = await cpuMs(feeds, run);
      if (round > 0) costs.set(name, (costs.get(name) ?? 0) + cost / rounds / feeds.length);
    }
  }
  const size = feeds.reduce((sum, feed) => sum + feed.length, 0) / feeds.length / 1000;
  const base = costs.get(raw.name) ?? 0;
  console.log(`feeds: ${feeds.length} of ${size.toFixed(0)} kB on average, CPU ms a feed, ${rounds} rounds`);
  for (const [name, cost] of costs) {
    console.log(
      `feeds: ${name.padEnd(24)} ${cost.toFixed(2).padStart(7)} ms   ${(cost / base).toFixed(2)}x rss-parser`,
    );
  }
}

async function cpuMs(feeds: readonly Uint8Array[], run: Contender['run']): Promise<number> {
  const before = process.cpuUsage();
  // What rss-parser refuses costs time too.
  for (const feed of feeds) await run(feed).catch(() => null);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A text of half tags: twice the length should cost twice the time; rss-parser's `stripHtml` takes four times. */
async function growth(name: string, run: Contender['run']): Promise<void> {
  await hostileMs(1_000, run);
  const [once, twice] = [await hostileMs(10_000, run), await hostileMs(20_000, run)];
  console.log(
    `feeds: ${name.padEnd(24)} 60 kB of half tags ${twice.toFixed(0).padStart(6)} ms   ${(twice / once).toFixed(1)}x half of it`,
  );
}

async function hostileMs(halfTags: number, run: Contender['run']): Promise<number> {
  const description = `<![CDATA[${'x<p'.repeat(halfTags)}]]>`;
  const feed = new TextEncoder().encode(
    `<rss version="2.0"><channel><item><description>${description}</description></item></channel></rss>`,
  );
  return cpuMs([feed], run);
}

const sentences = [
  'The ministry published a licence for spare parts on Thursday.',
  'Родственники встречали автобус на границе.',
  'Улады не назвалі колькасць вызваленых.',
  'Officials said talks would continue in the spring.',
  'Sankcijos galios dar šešis mėnesius.',
];

/** A feed as outlets write them: 25 entries, a summary each, and the text in `content:encoded` in every other feed. */
function makeFeed(seed: number): Uint8Array {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => sentences[(seed + from * 3 + i) % sentences.length]).join(' ');
  const items = Array.from({ length: 25 }, (_, i) => {
    const link = `https://outlet-${seed}.test/2025/12/${i}?utm_source=rss&amp;utm_medium=feed`;
    const text = `<content:encoded><![CDATA[${`<p>${words(i, 4)}</p>`.repeat(8)}]]></content:encoded>`;
    return `<item><title>${words(i, 1)}</title><link>${link}</link><guid isPermaLink="false">${seed}-${i}</guid><pubDate>Sat, 13 Dec 2025 10:${String(i).padStart(2, '0')}:00 +0300</pubDate><description>&lt;p&gt;${words(i, 3)}&lt;/p&gt;</description>${seed % 2 ? text : ''}</item>`;
  });
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet ${seed}</title><link>https://outlet-${seed}.test/</link>${items.join('\n')}</channel></rss>`,
  );
}

const readFeeds = (folder: string): Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => readFileSync(join(folder, name)));

if (import.meta.main) await benchFeeds(process.argv[2] ?? null);

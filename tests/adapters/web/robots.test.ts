// How long rules are kept, for how many sites, and what happens when they cannot be read again.
import { expect, test } from 'vitest';
import { createRobots, type RobotsAnswer } from '../../../src/adapters/web/robots.ts';

const hourMs = 60 * 60 * 1000;

function setUp(userAgent = 'Vestka/0.1 (+https://vestka.example)') {
  let nowMs = Date.UTC(2025, 11, 13);
  const asked: string[] = [];
  const robots = createRobots({
    userAgent,
    clock: { now: () => new Date(nowMs) },
  });
  return {
    asked,
    pass: (ms: number) => {
      nowMs += ms;
    },
    robots,
    rule: async (url: string, answer: RobotsAnswer) =>
      robots.ruling(new URL(url), async (address) => {
        asked.push(address.href);
        return answer;
      }),
  };
}

const text = (...lines: readonly string[]): RobotsAnswer => ({ kind: 'text', text: lines.join('\n') });
const broken: RobotsAnswer = { kind: 'unreachable', why: 'robots.txt answered 503', retryAfterMs: null };

test('rules are asked for once in six hours and origin', async () => {
  const { asked, pass, rule } = setUp();
  await rule('https://a.example/1', text());
  await rule('https://a.example/2?q', text());
  await rule('http://a.example/1', text());
  pass(7 * hourMs);
  await rule('https://a.example/3', text());
  expect(asked).toEqual([
    'https://a.example/robots.txt',
    'http://a.example/robots.txt',
    'https://a.example/robots.txt',
  ]);
});

test('old rules stay in force while the file cannot be read again', async () => {
  const { pass, rule } = setUp();
  await rule('https://a.example/news', text('User-agent: *', 'Disallow: /admin', 'Crawl-delay: 3'));
  pass(7 * hourMs);
  expect(await rule('https://a.example/news', broken)).toEqual({ ruling: 'allowed', crawlDelayMs: 3000 });
  expect(await rule('https://a.example/admin', broken)).toMatchObject({ ruling: 'disallowed' });
});

test('a file that could not be read is asked for again after ten minutes', async () => {
  const { asked, pass, rule } = setUp();
  expect(await rule('https://a.example/', broken)).toMatchObject({
    ruling: 'unknown',
    message: /until its rules can be read/,
  });
  expect(await rule('https://a.example/', text())).toMatchObject({ ruling: 'unknown' });
  pass(10 * 60 * 1000 + 1);
  expect(await rule('https://a.example/', text())).toMatchObject({ ruling: 'allowed' });
  expect(asked).toHaveLength(2);
});

test('what was asked for longest ago is forgotten beyond 500 sites', async () => {
  const { asked, rule } = setUp();
  for (let site = 0; site <= 500; site += 1) {
    await rule(`https://s${site}.example/`, text());
    await rule('https://favourite.example/', text());
  }
  asked.length = 0;
  await rule('https://favourite.example/', text());
  await rule('https://s500.example/', text());
  await rule('https://s0.example/', text());
  expect(asked).toEqual(['https://s0.example/robots.txt']);
});

test.for([
  { it: 'caps a crawl delay at two minutes', lines: ['User-agent: *', 'Crawl-delay: 86400'], want: 120_000 },
  { it: 'ignores a negative crawl delay', lines: ['User-agent: *', 'Crawl-delay: -5'], want: 0 },
  { it: 'ignores a crawl delay that is no number', lines: ['User-agent: *', 'Crawl-delay: soon'], want: 0 },
  {
    it: 'takes its own crawl delay',
    lines: ['User-agent: *', 'Crawl-delay: 9', '', 'User-agent: vestka', 'Crawl-delay: 4'],
    want: 4000,
  },
])('$it', async ({ lines, want }) => {
  const { robots, rule } = setUp();
  expect(await rule('https://a.example/', text(...lines))).toEqual({ ruling: 'allowed', crawlDelayMs: want });
  expect(robots.knownCrawlDelayMs(new URL('https://a.example/x'))).toBe(want);
});

test.for([
  { it: 'a plain user agent', userAgent: 'Vestka/0.1 (desk@vestka.example)' },
  {
    it: 'a user agent that mentions browsers',
    userAgent: 'Mozilla/5.0 (compatible; Vestka/0.1; +https://vestka.example)',
  },
  { it: 'a bare name', userAgent: 'vestka' },
])('rules for Vestka are obeyed by $it', async ({ userAgent }) => {
  const { rule } = setUp(userAgent);
  const rules = text('User-agent: Mozilla', 'User-agent: *', 'Allow: /', '', 'User-agent: Vestka', 'Disallow: /');
  expect(await rule('https://a.example/', rules)).toMatchObject({ ruling: 'disallowed' });
});

test('a hostile file does not hold the program up', async () => {
  const { rule } = setUp();
  const stars = Array.from({ length: 300 }, () => `Disallow: /${'*a'.repeat(850)}b`);
  const startedAt = process.cpuUsage();
  expect(await rule(`https://a.example/${'a'.repeat(50_000)}`, text('User-agent: *', ...stars))).toMatchObject({
    ruling: 'allowed',
  });
  expect(process.cpuUsage(startedAt).user).toBeLessThan(10_000_000); // microseconds
});

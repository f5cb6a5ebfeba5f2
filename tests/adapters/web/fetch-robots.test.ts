// robots.txt as the fetcher lives by it: asked once, through the same guard, before the page.
import { describe, expect, test } from 'vitest';
import { fetcherFor, get, memoryTurns, serveHttp, type TestServer } from './fetch-support.ts';

interface RobotsSite extends TestServer {
  readonly asked: string[];
}

async function site(robots: string | { status: number; headers?: Record<string, string> }): Promise<RobotsSite> {
  const asked: string[] = [];
  const server = await serveHttp((request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/robots.txt') response.end('page');
    else if (typeof robots === 'string') response.end(robots);
    else response.writeHead(robots.status, robots.headers).end();
  });
  return { ...server, asked };
}

describe('what robots.txt says', () => {
  test.for([
    { it: 'lets an empty file pass', robots: '', want: { outcome: 'fetched' } },
    { it: 'lets other paths pass', robots: 'User-agent: *\nDisallow: /admin', want: { outcome: 'fetched' } },
    {
      it: 'obeys a rule for everyone',
      robots: 'User-agent: *\nDisallow: /news',
      want: { reason: 'robots-disallowed', retryable: false },
    },
    {
      it: 'obeys a rule for this program',
      robots: 'User-agent: Vestka\nDisallow: /',
      want: { reason: 'robots-disallowed' },
    },
    {
      it: 'prefers its own rules to those for everyone',
      robots: 'User-agent: *\nDisallow: /\n\nUser-agent: vestka\nAllow: /',
      want: { outcome: 'fetched' },
    },
    {
      it: 'lets the longer rule win',
      robots: 'User-agent: *\nDisallow: /news\nAllow: /news/1',
      want: { outcome: 'fetched' },
    },
    {
      it: 'knows wildcards and the query',
      robots: 'User-agent: *\nDisallow: /*?*key=',
      want: { reason: 'robots-disallowed' },
    },
    {
      it: 'reads a file with a byte order mark',
      robots: '\ufeffUser-agent: *\r\nDisallow: /',
      want: { reason: 'robots-disallowed' },
    },
    {
      it: 'lets a page pass that stands in its place',
      robots: '<!doctype html><p>Disallow: everything</p>',
      want: { outcome: 'fetched' },
    },
  ])('$it', async ({ robots, want }) => {
    const server = await site(robots);
    expect(await fetcherFor([server], { robots: true }).fetch(get(`${server.origin}/news/1?key=2`))).toMatchObject(
      want,
    );
  });

  test('the sentence names the rule and keeps the query to itself', async () => {
    const server = await site('User-agent: *\nDisallow: /news');
    const outcome = await fetcherFor([server], { robots: true }).fetch(get(`${server.origin}/news?key=hunter2`));
    expect(outcome).toMatchObject({
      message: `${server.host}/news: robots.txt of ${server.host} disallows it (line 2)`,
    });
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('is not asked when it is switched off', async () => {
    const server = await site('User-agent: *\nDisallow: /');
    expect(await fetcherFor([server], { robots: false }).fetch(get(server.origin))).toMatchObject({
      outcome: 'fetched',
    });
    expect(server.asked).toEqual(['/']);
  });

  test('a crawl delay becomes the pause that the host is owed', async () => {
    const server = await site('User-agent: *\nCrawl-delay: 10');
    const turns = memoryTurns();
    const fetcher = fetcherFor([server], { robots: true, minGapMs: 2000, turns });
    expect(await fetcher.fetch(get(server.origin))).toMatchObject({ outcome: 'fetched' });
    expect(turns.released).toEqual([[server.host, 10_000]]);
    expect(await fetcher.fetch(get(server.origin))).toMatchObject({ outcome: 'wait', why: 'crawl-delay' });
  });

  test('a crawl delay shorter than our own pause changes nothing', async () => {
    const server = await site('User-agent: *\nCrawl-delay: 0.5');
    const turns = memoryTurns();
    await fetcherFor([server], { robots: true, minGapMs: 2000, turns }).fetch(get(server.origin));
    expect(turns.released).toEqual([[server.host, 2000]]);
  });

  test('rules hold for the target of a redirect too', async () => {
    const target = await site('User-agent: *\nDisallow: /');
    const start = await serveHttp((_request, response) => {
      if (_request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `${target.origin}/x` }).end();
    });
    const outcome = await fetcherFor([start, target], { robots: true }).fetch(get(start.origin));
    expect(outcome).toMatchObject({ reason: 'robots-disallowed' });
    expect(target.asked).toEqual(['/robots.txt']);
  });
});

describe('when robots.txt cannot be had', () => {
  test.for([
    { it: 'a missing file allows everything', status: 404, want: { outcome: 'fetched' } },
    { it: 'a forbidden file allows everything', status: 403, want: { outcome: 'fetched' } },
    {
      it: 'a broken server allows nothing for now',
      status: 500,
      want: { reason: 'robots-disallowed', retryable: true },
    },
    {
      it: 'a server under repair says when to come back',
      status: 503,
      headers: { 'retry-after': '77' },
      want: { outcome: 'wait', waitMs: 77_000, why: 'rate-limited' },
    },
  ])('$it', async ({ status, headers = {}, want }) => {
    const server = await site({ status, headers });
    expect(await fetcherFor([server], { robots: true }).fetch(get(server.origin))).toMatchObject(want);
  });

  test('a site that asks to stay away is left alone by everyone', async () => {
    const server = await site({ status: 429, headers: { 'retry-after': '77' } });
    const turns = memoryTurns();
    await fetcherFor([server], { robots: true, turns }).fetch(get(server.origin));
    expect(turns.released).toEqual([[server.host, 77_000]]);
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('redirects without end allow everything', async () => {
    const server = await serveHttp((request, response) => {
      if (request.url?.startsWith('/robots.txt')) response.writeHead(302, { location: `${request.url}x` }).end();
      else response.end('page');
    });
    expect(await fetcherFor([server], { robots: true }).fetch(get(server.origin))).toMatchObject({
      outcome: 'fetched',
    });
  });

  test('a redirect of robots.txt into the inside is refused', async () => {
    const server = await site({ status: 302, headers: { location: 'http://169.254.169.254/' } });
    const outcome = await fetcherFor([server], { robots: true }).fetch(get(server.origin));
    expect(outcome).toMatchObject({ reason: 'address-refused', message: expect.stringContaining('/robots.txt') });
  });

  test('a file without end is read up to the limit and still obeyed', async () => {
    const server = await serveHttp((request, response) => {
      if (request.url !== '/robots.txt') return void response.end('page');
      response.write('User-agent: *\nDisallow: /\n');
      const more = (): void => {
        if (!response.destroyed) response.write('# nothing to see here\n'.repeat(1000), () => setImmediate(more));
      };
      more();
    });
    const outcome = await fetcherFor([server], { robots: true }).fetch(get(server.origin));
    expect(outcome).toMatchObject({ reason: 'robots-disallowed' });
  });

  test('a server that does not answer is a time-out, not a ban', async () => {
    const server = await serveHttp((request, response) => {
      if (request.url !== '/robots.txt') response.end('page');
    });
    const outcome = await fetcherFor([server], { robots: true, headersTimeoutMs: 200 }).fetch(get(server.origin));
    expect(outcome).toMatchObject({ reason: 'timeout', retryable: true });
  });

  test('a failure to ask names the address that was wanted, too', async () => {
    const server = await serveHttp((request, response) => {
      if (request.url !== '/robots.txt') response.end('page');
    });
    const fetcher = fetcherFor([server], { robots: true, headersTimeoutMs: 200 });
    expect(await fetcher.fetch(get(`${server.origin}/feed.xml`))).toMatchObject({
      message: expect.stringMatching(/\/robots\.txt: .+; it is asked before [^ ]+\/feed\.xml$/),
    });
  });
});

// Redirects: every hop is checked anew, chains end, and only a wholly permanent chain says that a page has moved.
import { describe, expect, test } from 'vitest';
import type { AddressLookup } from '../../../src/adapters/web/address-guard.ts';
import { fetcherFor, get, memoryTurns, serveHttp, serveRaw, type TestServer, textOf } from './fetch-support.ts';

/** Answers `/CODE/rest` with that redirect to `/rest`, and anything else with its own path. */
const hopping = (): Promise<TestServer> =>
  serveHttp((request, response) => {
    const [, code, rest] = /^\/(30\d)(\/.*)$/.exec(request.url ?? '') ?? [];
    if (code === undefined) response.end(`page ${request.url}`);
    else response.writeHead(Number(code), { location: rest }).end();
  });

const redirecting = (location: string, status = 302): Promise<TestServer> =>
  serveHttp((_request, response) => response.writeHead(status, { location }).end('<a href="elsewhere">moved</a>'));

describe('a chain of redirects', () => {
  test.for([
    { it: 'moves for good when every hop is permanent', path: '/301/308/x', moved: true },
    { it: 'moves for good after one permanent hop', path: '/301/x', moved: true },
    { it: 'does not move when one hop is temporary', path: '/301/302/308/x', moved: false },
    { it: 'does not move after 307', path: '/307/x', moved: false },
    { it: 'does not move after 303', path: '/303/x', moved: false },
    { it: 'has not moved without a hop', path: '/x', moved: false },
  ])('$it', async ({ path, moved }) => {
    const server = await hopping();
    const url = `${server.origin}/x`;
    const outcome = await fetcherFor([server]).fetch(get(`${server.origin}${path}`));
    expect(outcome).toMatchObject({ outcome: 'fetched', url, movedTo: moved ? url : null });
  });

  test('ends after the allowed number of hops', async () => {
    const server = await hopping();
    const fetcher = fetcherFor([server], { maxRedirects: 2 });
    expect(await fetcher.fetch(get(`${server.origin}/302/302/x`))).toMatchObject({ outcome: 'fetched' });
    expect(await fetcher.fetch(get(`${server.origin}/302/302/302/x`))).toMatchObject({
      reason: 'too-many-redirects',
      message: expect.stringContaining('more than 2 redirects'),
    });
  });

  test('ends when it goes round in a circle', async () => {
    let hits = 0;
    const server = await serveHttp((request, response) => {
      hits += 1;
      response.writeHead(301, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    expect(await fetcherFor([server]).fetch(get(`${server.origin}/a`))).toMatchObject({ reason: 'too-many-redirects' });
    expect(hits).toBe(6);
  });

  test('keeps the validators on the way', async () => {
    const server = await serveHttp((request, response) => {
      if (request.url === '/feed') response.writeHead(302, { location: '/real' }).end();
      else response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    });
    const outcome = await fetcherFor([server]).fetch(get(`${server.origin}/feed`, { etag: '"1"' }));
    expect(outcome).toMatchObject({ outcome: 'not-modified', etag: '"1"' });
  });

  test('passes the turn from host to host', async () => {
    const target = await serveHttp((_request, response) => response.end('there'));
    const start = await redirecting(`${target.origin}/x`);
    const turns = memoryTurns();
    const outcome = await fetcherFor([start, target], { turns, minGapMs: 700 }).fetch(get(start.origin));
    expect(await textOf(outcome)).toBe('there');
    expect(turns.released).toEqual([
      [start.host, 700],
      [target.host, 700],
    ]);
  });

  test('waits a moment for a host that is busy', async () => {
    const target = await serveHttp((_request, response) => response.end('there'));
    const start = await redirecting(target.origin);
    const turns = memoryTurns();
    await turns.release(target.host, 200);
    expect(await textOf(await fetcherFor([start, target], { turns }).fetch(get(start.origin)))).toBe('there');
  });

  test('comes back later when the host stays busy for long', async () => {
    const target = await serveHttp((_request, response) => response.end('there'));
    const start = await redirecting(target.origin);
    const turns = memoryTurns();
    await turns.release(target.host, 60_000);
    const outcome = await fetcherFor([start, target], { turns }).fetch(get(start.origin));
    expect(outcome).toMatchObject({ outcome: 'wait', why: 'host-busy' });
  });
});

describe('where a redirect leads', () => {
  test.for([
    { it: 'refuses loopback', location: 'http://127.0.0.1/admin', want: /127.0.0.1 is not a public address/ },
    {
      it: 'refuses the metadata service',
      location: 'http://169.254.169.254/latest/meta-data/',
      want: /169.254.169.254 is not/,
    },
    {
      it: 'refuses the metadata service in disguise',
      location: 'http://[::ffff:169.254.169.254]/',
      want: /not a public address/,
    },
    { it: 'refuses decimal loopback', location: 'http://2130706433/', want: /127.0.0.1 is not/ },
    { it: 'refuses another port', location: 'http://93.184.216.34:6379/', want: /port 6379/ },
    { it: 'refuses a file', location: 'file:///etc/passwd', want: /only http and https/ },
    { it: 'refuses gopher', location: 'gopher://127.0.0.1:6379/_FLUSHALL', want: /only http and https/ },
    { it: 'refuses a password', location: 'http://user:word@a.example/', want: /carries a user name/ },
    {
      it: 'refuses a name that means this machine',
      location: 'http://inside.example/',
      want: /inside.example resolves to 10.0.0.7/,
    },
  ])('$it', async ({ location, want }) => {
    const server = await redirecting(location);
    const lookup: AddressLookup = async () => [{ address: '10.0.0.7', family: 4 }];
    const outcome = await fetcherFor([server], { lookup }).fetch(get(server.origin));
    expect(outcome).toMatchObject({
      reason: 'address-refused',
      retryable: false,
      message: expect.stringMatching(want),
    });
  });

  test('an answer that changes between two hops is checked at each', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const lookup: AddressLookup = async () => [{ address: answers.shift() ?? '127.0.0.3', family: 4 }];
    // The first hop closes its connection, so the second has to look the name up again.
    const server = await serveHttp((_request, response) => {
      response.writeHead(302, { location: '/again', connection: 'close' }).end();
    });
    const outcome = await fetcherFor([server], { lookup }).fetch(get(`http://a.example:${server.port}/`));
    expect(outcome).toMatchObject({ reason: 'address-refused' });
    expect(answers).toEqual([]);
  });

  test.for([
    { it: 'no address at all', head: '' },
    { it: 'an empty address', head: 'Location: \r\n' },
    { it: 'an unreadable address', head: 'Location: http://[nonsense\r\n' },
  ])('$it is a bad response', async ({ head }) => {
    const server = await serveRaw((socket) => socket.end(`HTTP/1.1 302 Found\r\n${head}Content-Length: 0\r\n\r\n`));
    expect(await fetcherFor([server]).fetch(get(server.origin))).toMatchObject({ reason: 'bad-response', status: 302 });
  });

  test('an unescaped Cyrillic path is followed', async () => {
    const server = await serveRaw((socket, head) => {
      const isStart = head.startsWith('GET / ');
      const answer = isStart ? 'HTTP/1.1 301 Moved\r\nLocation: /навіны\r\nContent-Length: 0' : 'HTTP/1.1 200 OK';
      socket.end(`${answer}\r\nConnection: close\r\n\r\n${isStart ? '' : head.split('\r\n', 1)[0]}`);
    });
    const outcome = await fetcherFor([server]).fetch(get(server.origin));
    expect(await textOf(outcome)).toBe(`GET ${encodeURI('/навіны')} HTTP/1.1`);
  });
});

// The page fetcher against real servers: bodies, statuses, limits.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetcherFor, get, memoryTurns, serveHttp, serveRaw, textOf } from './fetch-support.ts';

const page = '<html><body>Навіны</body></html>';

describe('a page that is there', () => {
  test('comes with its type and validators, asked for honestly', async () => {
    const asked: Record<string, unknown>[] = [];
    const server = await serveHttp((request, response) => {
      asked.push(request.headers);
      response.writeHead(200, {
        'content-type': 'text/html',
        etag: '"v1"',
        'last-modified': 'Sat, 13 Dec 2025 10:00:00 GMT',
      });
      response.end(page);
    });
    const outcome = await fetcherFor([server]).fetch(get(`${server.origin}/a?b=1#part`));
    expect(outcome).toMatchObject({
      outcome: 'fetched',
      url: `${server.origin}/a?b=1`,
      movedTo: null,
      contentType: 'text/html',
      etag: '"v1"',
      lastModified: 'Sat, 13 Dec 2025 10:00:00 GMT',
    });
    expect(await textOf(outcome)).toBe(page);
    expect(asked[0]).toMatchObject({
      'user-agent': 'Vestka/0.1 (+https://vestka.example; ops@vestka.example)',
      'accept-encoding': 'gzip, deflate, br',
    });
    expect(asked[0]).not.toHaveProperty('if-none-match');
  });

  test.for([
    { it: 'reads gzip', encoding: 'gzip', body: gzipSync(page) },
    { it: 'reads x-gzip in capitals', encoding: 'X-GZIP', body: gzipSync(page) },
    { it: 'reads brotli', encoding: 'br', body: brotliCompressSync(page) },
    { it: 'reads deflate with its wrapper', encoding: 'deflate', body: deflateSync(page) },
    { it: 'reads deflate without its wrapper', encoding: 'deflate', body: deflateRawSync(page) },
    { it: 'reads two codings, the last one first', encoding: 'gzip, br', body: brotliCompressSync(gzipSync(page)) },
    { it: 'reads plain text that claims to be gzip', encoding: 'gzip', body: Buffer.from(page) },
    { it: 'reads identity', encoding: 'identity', body: Buffer.from(page) },
  ])('$it', async ({ encoding, body }) => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(body);
    });
    expect(await textOf(await fetcherFor([server]).fetch(get(server.origin)))).toBe(page);
  });
});

describe('validators', () => {
  test('are sent back, and 304 without a body means nothing new', async () => {
    const asked: Record<string, unknown>[] = [];
    const server = await serveHttp((request, response) => {
      asked.push(request.headers);
      response.writeHead(304, { etag: 'W/"v2"' }).end();
    });
    const validators = { etag: 'W/"v1"', lastModified: 'Sat, 13 Dec 2025 10:00:00 GMT' };
    expect(await fetcherFor([server]).fetch(get(server.origin, { purpose: 'feed', ...validators }))).toEqual({
      outcome: 'not-modified',
      etag: 'W/"v2"',
      lastModified: 'Sat, 13 Dec 2025 10:00:00 GMT',
    });
    expect(asked[0]).toMatchObject({ 'if-none-match': 'W/"v1"', 'if-modified-since': validators.lastModified });
  });

  test('a 304 that nobody asked for is a failure', async () => {
    const server = await serveHttp((_request, response) => response.writeHead(304).end());
    expect(await fetcherFor([server]).fetch(get(server.origin))).toMatchObject({ reason: 'http-status', status: 304 });
  });

  test('that cannot stand in a header are left out', async () => {
    const asked: Record<string, unknown>[] = [];
    const server = await serveHttp((request, response) => {
      asked.push(request.headers);
      response.end(page);
    });
    const outcome = await fetcherFor([server]).fetch(
      get(server.origin, { etag: '"a"\r\nx-injected: 1', lastModified: 'учора' }),
    );
    expect(outcome.outcome).toBe('fetched');
    expect(asked[0]).not.toHaveProperty('if-none-match');
    expect(asked[0]).not.toHaveProperty('if-modified-since');
    expect(asked[0]).not.toHaveProperty('x-injected');
  });
});

describe('statuses', () => {
  const now = new Date('2025-12-13T10:00:00Z');
  const clock = { now: () => now };
  test.for([
    {
      it: 'waits as many seconds as a 429 says',
      status: 429,
      retryAfter: '90',
      want: { outcome: 'wait', waitMs: 90_000, why: 'rate-limited' },
    },
    {
      it: 'waits until the date a 429 names',
      status: 429,
      retryAfter: 'Sat, 13 Dec 2025 10:05:00 GMT',
      want: { waitMs: 300_000 },
    },
    {
      it: 'waits a second for a date that is past',
      status: 429,
      retryAfter: 'Sat, 13 Dec 2025 09:00:00 GMT',
      want: { waitMs: 1000 },
    },
    {
      it: 'waits five minutes after a silent 429',
      status: 429,
      retryAfter: null,
      want: { outcome: 'wait', waitMs: 300_000 },
    },
    {
      it: 'waits five minutes after a garbled 429',
      status: 429,
      retryAfter: '-1e9',
      want: { outcome: 'wait', waitMs: 300_000 },
    },
    { it: 'waits a day at most', status: 429, retryAfter: '9999999999', want: { waitMs: 86_400_000 } },
    {
      it: 'waits when a 503 says how long',
      status: 503,
      retryAfter: '120',
      want: { outcome: 'wait', waitMs: 120_000 },
    },
    {
      it: 'takes a silent 503 for a failure that may pass',
      status: 503,
      retryAfter: null,
      want: { reason: 'http-status', retryable: true },
    },
    {
      it: 'takes 500 for a failure that may pass',
      status: 500,
      retryAfter: null,
      want: { reason: 'http-status', retryable: true },
    },
    {
      it: 'takes 404 for a failure that will not pass',
      status: 404,
      retryAfter: null,
      want: { status: 404, retryable: false },
    },
    {
      it: 'takes 403 for a failure that will not pass',
      status: 403,
      retryAfter: null,
      want: { status: 403, retryable: false },
    },
    { it: 'takes 410 for the end', status: 410, retryAfter: null, want: { outcome: 'gone' } },
    {
      it: 'takes 204 for a failure: there is no page',
      status: 204,
      retryAfter: null,
      want: { status: 204, reason: 'http-status' },
    },
  ])('$it', async ({ status, retryAfter, want }) => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(status, retryAfter === null ? {} : { 'retry-after': retryAfter }).end();
    });
    expect(await fetcherFor([server], { clock }).fetch(get(server.origin))).toMatchObject(want);
  });

  test('a host that asks to stay away is left alone by everyone, an hour at most', async () => {
    const turns = memoryTurns(clock);
    const server = await serveHttp((_request, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    await fetcherFor([server], { turns, clock, minGapMs: 1500 }).fetch(get(server.origin));
    expect(turns.released).toEqual([[server.host, 3_600_000]]);
  });

  test('a sentence names host and path and keeps the query to itself', async () => {
    const server = await serveHttp((_request, response) => response.writeHead(500).end());
    const outcome = await fetcherFor([server]).fetch(get(`${server.origin}/feed?token=hunter2`));
    expect(outcome).toMatchObject({ message: `${server.host}/feed: the server answered 500` });
  });
});

describe('servers that hold no agreement', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
  test.for([
    { it: 'reads HTTP/1.0 that ends by closing', answer: 'HTTP/1.0 200 OK\r\n\r\nhello', want: { outcome: 'fetched' } },
    { it: 'reads an empty page', answer: `${head}Content-Length: 0\r\n\r\n`, want: { outcome: 'fetched' } },
    {
      it: 'misses the rest of a promised length',
      answer: `${head}Content-Length: 900\r\n\r\nhello`,
      want: { reason: 'connection', retryable: true },
    },
    {
      it: 'misses the last chunk',
      answer: `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`,
      want: { reason: 'connection', retryable: true },
    },
    {
      it: 'refuses a length that is no number',
      answer: `${head}Content-Length: many\r\n\r\nhello`,
      want: { reason: 'bad-response' },
    },
    { it: 'refuses what is not HTTP', answer: 'SSH-2.0-OpenSSH_9.7\r\n\r\n', want: { reason: 'bad-response' } },
    {
      it: 'refuses a head of 20 KB',
      answer: `${head}X-Long: ${'x'.repeat(20_480)}\r\n\r\nhello`,
      want: { reason: 'bad-response', message: expect.stringContaining('head is too large') },
    },
    {
      it: 'refuses an unknown coding',
      answer: `${head}Content-Encoding: zap\r\n\r\nhello`,
      want: { reason: 'bad-response', message: expect.stringContaining('"zap"') },
    },
    {
      it: 'refuses three codings',
      answer: `${head}Content-Encoding: br, br, br\r\n\r\nhello`,
      want: { reason: 'bad-response' },
    },
    {
      it: 'refuses broken brotli',
      answer: `${head}Content-Encoding: br\r\n\r\nhello there`,
      want: { reason: 'bad-response', message: expect.stringContaining('br body is broken') },
    },
    {
      it: 'refuses gzip that ends too early',
      answer: `${head}Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n${gzipSync(page).toString('latin1').slice(0, 20)}`,
      want: { reason: 'bad-response' },
    },
  ])('$it', async ({ answer, want }) => {
    const server = await serveRaw((socket) => socket.end(Buffer.from(answer, 'latin1')));
    expect(await fetcherFor([server]).fetch(get(server.origin))).toMatchObject(want);
  });

  test('reads no further than the promised length', async () => {
    const server = await serveRaw((socket) => socket.end(`${head}Content-Length: 5\r\n\r\nhello and more`));
    expect(await textOf(await fetcherFor([server]).fetch(get(server.origin)))).toBe('hello');
  });

  test('reports a reset in the middle', async () => {
    const server = await serveRaw((socket) => {
      socket.write(`${head}Content-Length: 900\r\n\r\nhello`, () => socket.resetAndDestroy());
    });
    expect(await fetcherFor([server]).fetch(get(server.origin))).toMatchObject({
      reason: 'connection',
      retryable: true,
    });
  });

  test('reports a port where nobody listens', async () => {
    const server = { port: 1, host: '127.0.0.1:1', origin: 'http://127.0.0.1:1' };
    expect(await fetcherFor([server]).fetch(get(server.origin))).toMatchObject({
      reason: 'connection',
      retryable: true,
    });
  });

  test.for([
    { it: 'reports a name that does not exist', code: 'ENOTFOUND', want: /does not exist/ },
    { it: 'reports a resolver that does not answer', code: 'EAI_AGAIN', want: /could not be looked up/ },
  ])('$it', async ({ code, want }) => {
    const lookup = async () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code }));
    const outcome = await fetcherFor([], { lookup }).fetch(get('http://a.example/x?key=1'));
    expect(outcome).toMatchObject({ reason: 'dns', retryable: true, message: expect.stringMatching(want) });
  });

  test('reports a server that speaks no TLS', async () => {
    const server = await serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await fetcherFor([server]).fetch(get(`https://${server.host}/`))).toMatchObject({ reason: 'tls' });
  });

  test('refuses a user agent that no header can hold, at once', () => {
    expect(() => fetcherFor([], { userAgent: 'Вестка/0.1' })).toThrow('the user agent must be one line of plain ASCII');
  });

  test('refuses what is no address', async () => {
    expect(await fetcherFor([]).fetch(get('//nothing'))).toMatchObject({ reason: 'address-refused', retryable: false });
  });
});

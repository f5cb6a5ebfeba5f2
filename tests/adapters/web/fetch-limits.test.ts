// Everything the web can do without end is ended: bodies, compression, slowness.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetcherFor, get, serveHttp, serveRaw } from './fetch-support.ts';

const limits = { maxBytes: { feed: 50_000, page: 100_000 }, headersTimeoutMs: 300, deadlineMs: 900 };

describe('size', () => {
  test('a body that never ends is cut off at the limit, and the server sees the end of it', async () => {
    let sent = 0;
    let closed: () => void = () => {};
    const hungUp = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const server = await serveHttp((_request, response) => {
      const chunk = Buffer.alloc(20_000, 'x');
      const more = (): void => {
        sent += chunk.length;
        if (!response.destroyed) response.write(chunk, () => setImmediate(more));
      };
      response.on('close', closed);
      more();
    });
    const outcome = await fetcherFor([server], { ...limits, deadlineMs: 5000 }).fetch(get(server.origin));
    expect(outcome).toMatchObject({
      reason: 'too-large',
      retryable: false,
      message: expect.stringContaining('100000 bytes'),
    });
    await hungUp;
    expect(sent).toBeLessThan(20_000_000);
  });

  test.for([
    { it: 'counts a gzip bomb after decompression', encoding: 'gzip', body: gzipSync(Buffer.alloc(50_000_000)) },
    {
      it: 'counts a brotli bomb after decompression',
      encoding: 'br',
      body: brotliCompressSync(Buffer.alloc(50_000_000)),
    },
    { it: 'counts a bomb in a bomb', encoding: 'gzip, gzip', body: gzipSync(gzipSync(Buffer.alloc(50_000_000))) },
  ])('$it', async ({ encoding, body }) => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(body);
    });
    const before = process.memoryUsage().arrayBuffers;
    const outcome = await fetcherFor([server], { ...limits, deadlineMs: 5000 }).fetch(get(server.origin));
    expect(outcome).toMatchObject({ reason: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('compressed bytes that unpack to nothing are counted as they come', async () => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync('x').subarray(0, 10));
      const nothing = Buffer.concat(Array.from({ length: 2000 }, () => Buffer.of(0, 0, 0, 255, 255)));
      const more = (): void => {
        if (!response.destroyed) response.write(nothing, () => setImmediate(more));
      };
      more();
    });
    const outcome = await fetcherFor([server], { ...limits, deadlineMs: 5000 }).fetch(get(server.origin));
    expect(outcome).toMatchObject({ reason: 'too-large' });
  });

  test('a promised length over the limit is refused before the body is read', async () => {
    const server = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n'));
    expect(await fetcherFor([server], limits).fetch(get(server.origin))).toMatchObject({ reason: 'too-large' });
  });

  test.for([
    { it: 'takes a page of exactly the limit', purpose: 'page', size: 100_000, want: { outcome: 'fetched' } },
    { it: 'refuses a page of one byte more', purpose: 'page', size: 100_001, want: { reason: 'too-large' } },
    { it: 'has a limit of its own for feeds', purpose: 'feed', size: 50_001, want: { reason: 'too-large' } },
  ] as const)('$it', async ({ purpose, size, want }) => {
    const server = await serveHttp((_request, response) => {
      response.write('x');
      response.end(Buffer.alloc(size - 1, 'x'));
    });
    expect(await fetcherFor([server], limits).fetch(get(server.origin, { purpose }))).toMatchObject(want);
  });
});

describe('time', () => {
  test('a server that accepts and says nothing is given up', async () => {
    const server = await serveRaw(() => {});
    const outcome = await fetcherFor([server], limits).fetch(get(server.origin));
    expect(outcome).toMatchObject({
      reason: 'timeout',
      retryable: true,
      message: expect.stringContaining('no answer within 0.3 s'),
    });
  });

  test('a name that is never resolved is given up', async () => {
    const lookup = () => new Promise<never>(() => {});
    expect(await fetcherFor([], { ...limits, lookup }).fetch(get('http://a.example/'))).toMatchObject({
      reason: 'timeout',
    });
  });

  test.for([
    { it: 'a body that drips is given up', encoding: 'identity' },
    { it: 'a compressed body that drips is given up', encoding: 'gzip' },
  ])('$it', async ({ encoding }) => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.write(gzipSync('x').subarray(0, 10));
      const drip = setInterval(() => response.write(encoding === 'gzip' ? Buffer.of(0, 0, 0, 255, 255) : 'x'), 50);
      response.on('close', () => clearInterval(drip));
    });
    const outcome = await fetcherFor([server], limits).fetch(get(server.origin));
    expect(outcome).toMatchObject({ reason: 'timeout', message: expect.stringContaining('not complete within 0.9 s') });
  });

  test('a head that drips is given up', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await fetcherFor([server], limits).fetch(get(server.origin))).toMatchObject({ reason: 'timeout' });
  });

  test('closing does not wait for a server that does not answer', async () => {
    const server = await serveRaw(() => {});
    const fetcher = fetcherFor([server], { headersTimeoutMs: 60_000, deadlineMs: 60_000 });
    const fetching = fetcher.fetch(get(server.origin));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fetcher.close();
    expect(await fetching).toMatchObject({ outcome: 'failed', retryable: true });
  });
});

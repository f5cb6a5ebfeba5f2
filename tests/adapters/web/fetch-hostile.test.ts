// Whatever bytes come back, the fetcher answers with an outcome: it never rejects, hangs, or tells what the query held.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fetcherFor, get, serveRaw } from './fetch-support.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'HTTP/1.1 200 OK',
    'HTTP/1.0 200',
    'HTTP/1.1 301 Moved',
    'HTTP/1.1 304 Not Modified',
    'HTTP/1.1 429 x',
    'HTTP/1.1 100 Continue',
    'HTTP/2 200',
  ),
  fc.constantFrom(
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
  ),
  fc.constantFrom(
    'Content-Encoding: gzip',
    'Content-Encoding: br',
    'Content-Encoding: deflate',
    'Content-Encoding: ,,',
    'Retry-After: ',
    'Retry-After: -5',
  ),
  fc.constantFrom(
    'Location: /',
    'Location: //',
    'Location: http://0/',
    'Location: \u0000',
    'Location: data:,x',
    'Set-Cookie: a=b',
    'Connection: upgrade',
    'Upgrade: h2c',
  ),
  fc.constantFrom(
    '5\r\nhello',
    '0\r\n',
    'fffffffff\r\n',
    '\r\n\r\n',
    '\n\n',
    ' folded',
    gzipSync('hello').toString('latin1'),
    brotliCompressSync('hello').toString('latin1'),
  ),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);
const answer = fc
  .tuple(
    fc.constantFrom('', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 302 Found\r\n'),
    fc.array(piece, { maxLength: 8 }),
    fc.constantFrom('\r\n', '\r\n\r\n', '\n'),
  )
  .map(([start, pieces, separator]) => start + pieces.join(separator));

test('every answer becomes an outcome', async () => {
  let bytes = '';
  const server = await serveRaw((socket) => socket.end(Buffer.from(bytes, 'latin1')));
  const limits = { maxRedirects: 2, headersTimeoutMs: 400, deadlineMs: 800, maxBytes: { feed: 5000, page: 5000 } };
  const fetcher = fetcherFor([server], limits);
  const robots = fetcherFor([server], { ...limits, robots: true });
  await fc.assert(
    fc.asyncProperty(answer, async (next) => {
      bytes = next;
      for (const each of [fetcher, robots]) {
        const outcome = await each.fetch(get(`${server.origin}/?token=hunter2`, { etag: '"1"' }));
        expect(outcome.outcome).toMatch(/^(?:fetched|not-modified|wait|gone|failed)$/);
        if ('message' in outcome) expect(outcome.message).not.toContain('hunter2');
        if (outcome.outcome === 'wait') expect(outcome.waitMs).toBeLessThanOrEqual(86_400_000);
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

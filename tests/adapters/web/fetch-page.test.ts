// The page fetcher against real servers: bodies, statuses, limits.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetcherFor, get, serveHttp, textOf } from './fetch-support.ts';

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

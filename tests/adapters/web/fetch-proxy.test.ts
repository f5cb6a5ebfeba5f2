// A proxy per request: the guard still stands before the target's name, and the proxy's password stays out of every sentence.
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import type { AddressLookup } from '../../../src/adapters/web/address-guard.ts';
import { fetcherFor, get, serveHttp, serveRaw, textOf } from './fetch-support.ts';

const publicName: AddressLookup = async () => [{ address: '93.184.216.34', family: 4 }];
const unknownName: AddressLookup = async () =>
  Promise.reject(Object.assign(new Error('no name'), { code: 'ENOTFOUND' }));

async function forwardProxy() {
  const asked: string[] = [];
  const proxy = await serveHttp((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    response.end('through the proxy');
  });
  return { asked, url: `http://${proxy.host}` };
}

test('http is asked for by its full address', async () => {
  const { asked, url } = await forwardProxy();
  const outcome = await fetcherFor([], { lookup: publicName }).fetch(get('http://a.example/x?y=1', { proxy: url }));
  expect(await textOf(outcome)).toBe('through the proxy');
  expect(asked).toEqual(['GET http://a.example/x?y=1']);
});

test('robots.txt goes the same way', async () => {
  const { asked, url } = await forwardProxy();
  await fetcherFor([], { lookup: publicName, robots: true }).fetch(get('http://a.example/x', { proxy: url }));
  expect(asked).toEqual(['GET http://a.example/robots.txt', 'GET http://a.example/x']);
});

test('https is tunnelled', async () => {
  const target = await serveRaw((socket) => socket.end('no TLS here'));
  const heads: string[] = [];
  const proxy = await serveRaw((socket, head) => {
    heads.push(head.split('\r\n', 1)[0] ?? '');
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const onward = connect(target.port, '127.0.0.1');
    onward.on('error', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  const outcome = await fetcherFor([], { lookup: publicName }).fetch(
    get('https://a.example/', { proxy: `http://${proxy.host}` }),
  );
  expect(heads).toEqual(['CONNECT a.example:443 HTTP/1.1']);
  expect(outcome).toMatchObject({ reason: 'tls' });
});

test('a name that cannot be resolved here is left to the proxy', async () => {
  const { asked, url } = await forwardProxy();
  await fetcherFor([], { lookup: unknownName }).fetch(get('http://a.example/', { proxy: url }));
  expect(asked).toEqual(['GET http://a.example/']);
});

test.for([
  { it: 'a literal inside address', target: 'http://169.254.169.254/' },
  { it: 'a forbidden port', target: 'http://a.example:6379/' },
  { it: 'a name that means the inside', target: 'http://inside.example/' },
])('the proxy is not asked for $it', async ({ target }) => {
  const { asked, url } = await forwardProxy();
  const lookup: AddressLookup = async (name) => [
    { address: name.startsWith('inside') ? '10.0.0.1' : '93.184.216.34', family: 4 },
  ];
  expect(await fetcherFor([], { lookup }).fetch(get(target, { proxy: url }))).toMatchObject({
    reason: 'address-refused',
  });
  expect(asked).toEqual([]);
});

test.for([
  { it: 'is down', answer: null },
  { it: 'wants another password', answer: 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n' },
  { it: 'hangs up', answer: '' },
])('a proxy that $it is a failure without its password', async ({ answer }) => {
  const proxy = answer === null ? { host: '127.0.0.1:1' } : await serveRaw((socket) => socket.end(answer));
  const fetcher = fetcherFor([], { lookup: publicName });
  for (const target of ['http://a.example/?t=hunter2', 'https://a.example/?t=hunter2']) {
    const outcome = await fetcher.fetch(get(target, { proxy: `http://me:hunter2@${proxy.host}` }));
    expect(outcome).toMatchObject({ outcome: 'failed', reason: 'connection' });
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  }
});

test.for(['nonsense', 'ftp://a.example', 'socks5://[x'])(
  'the proxy address %s is refused in a clear sentence',
  async (proxy) => {
    const outcome = await fetcherFor([], { lookup: publicName }).fetch(get('http://a.example/', { proxy }));
    expect(outcome).toMatchObject({ outcome: 'failed', message: expect.stringContaining('proxy') });
  },
);

// Politeness across processes: two fetchers that share nothing but the turns never meet at one host.
import { expect, test } from 'vitest';
import type { FetchOutcome, HostTurns } from '../../../src/ports.ts';
import { fetcherFor, get, memoryTurns, serveHttp, textOf } from './fetch-support.ts';

async function watchedServer() {
  const seen = { inFlight: 0, most: 0, hits: 0, agents: new Set<string | undefined>() };
  const server = await serveHttp((request, response) => {
    seen.hits += 1;
    seen.inFlight += 1;
    seen.most = Math.max(seen.most, seen.inFlight);
    seen.agents.add(request.headers['user-agent']);
    setTimeout(() => {
      seen.inFlight -= 1;
      response.end('page');
    }, 30);
  });
  return { server, seen };
}

/** What a queue does with `wait`: comes back when told. */
async function untilDone(fetch: () => Promise<FetchOutcome>): Promise<FetchOutcome> {
  for (let round = 0; round < 200; round += 1) {
    const outcome = await fetch();
    if (outcome.outcome !== 'wait') return outcome;
    await new Promise((resolve) => setTimeout(resolve, Math.min(outcome.waitMs, 20)));
  }
  throw new Error('never got a turn');
}

test('two processes have at most one request in flight at a host', async () => {
  const { server, seen } = await watchedServer();
  const turns = memoryTurns();
  const one = fetcherFor([server], { turns, userAgent: 'One/1' });
  const two = fetcherFor([server], { turns, userAgent: 'Two/1' });
  const pages = Array.from({ length: 8 }, (_, index) => {
    const fetcher = index % 2 === 0 ? one : two;
    return untilDone(() => fetcher.fetch(get(`${server.origin}/${index}`)));
  });
  for (const outcome of await Promise.all(pages)) expect(await textOf(outcome)).toBe('page');
  expect(seen).toMatchObject({ hits: 8, most: 1, agents: new Set(['One/1', 'Two/1']) });
});

test('a host whose turn is taken is not asked', async () => {
  const { server, seen } = await watchedServer();
  const turns = memoryTurns();
  const fetcher = fetcherFor([server], { turns, minGapMs: 60_000 });
  await fetcher.fetch(get(server.origin));
  const outcome = await fetcher.fetch(get(server.origin));
  expect(outcome).toMatchObject({ outcome: 'wait', why: 'host-busy', waitMs: expect.any(Number) });
  expect(seen.hits).toBe(1);
});

test('hosts do not wait for each other', async () => {
  const [a, b] = [await watchedServer(), await watchedServer()];
  const fetcher = fetcherFor([a.server, b.server], { minGapMs: 60_000 });
  const outcomes = await Promise.all([fetcher.fetch(get(a.server.origin)), fetcher.fetch(get(b.server.origin))]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['fetched', 'fetched']);
});

test('a turn is given back after a failure and is leased for longer than the deadline', async () => {
  const leases: number[] = [];
  const memory = memoryTurns();
  const turns: HostTurns & { released: unknown[] } = {
    ...memory,
    take: (host, leaseMs) => {
      leases.push(leaseMs);
      return memory.take(host, leaseMs);
    },
  };
  const server = await serveHttp((request) => request.socket.destroy());
  const outcome = await fetcherFor([server], { turns, deadlineMs: 4000, minGapMs: 900 }).fetch(get(server.origin));
  expect(outcome).toMatchObject({ reason: 'connection' });
  expect(leases.every((leaseMs) => leaseMs > 4000)).toBe(true);
  expect(turns.released).toEqual([[server.host, 900]]);
});

test('no turn is taken for an address that is refused', async () => {
  const turns = memoryTurns();
  expect(await fetcherFor([], { turns }).fetch(get('http://10.0.0.1/'))).toMatchObject({ reason: 'address-refused' });
  expect(turns.released).toEqual([]);
});

test("a broken database is the caller's to see", async () => {
  const turns: HostTurns = { ...memoryTurns(), take: async () => Promise.reject(new Error('database is gone')) };
  await expect(fetcherFor([], { turns }).fetch(get('http://93.184.216.34/'))).rejects.toThrow('database is gone');
});

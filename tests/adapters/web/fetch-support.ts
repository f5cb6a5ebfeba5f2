// What the fetch tests share: servers on loopback, turns in memory, a fetcher that may reach exactly those servers.
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createPageFetcher, type PageFetcherOptions } from '../../../src/adapters/web/fetch-page.ts';
import type { Clock, FetchOutcome, FetchRequest, HostTurns, PageFetcher } from '../../../src/ports.ts';

export interface TestServer {
  readonly port: number;
  readonly host: string; // 127.0.0.1:port
  readonly origin: string;
}

export const serveHttp = (listener: RequestListener): Promise<TestServer> =>
  listen(createHttpServer({ maxHeaderSize: 65_536 }, listener));

/** Answers every connection with raw bytes, for what node:http refuses to send. */
export const serveRaw = (onRequest: (socket: Socket, head: string) => void): Promise<TestServer> =>
  listen(
    createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (head) => onRequest(socket, head.toString('latin1')));
    }),
  );

async function listen(server: Server): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { port, host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
}

/** Keeps the port's promise in memory, and writes down what was asked of it. */
export function memoryTurns(clock: Clock = systemClock): HostTurns & { readonly released: [string, number][] } {
  const nextAt = new Map<string, number>();
  const released: [string, number][] = [];
  return {
    released,
    async take(host, leaseMs) {
      const nowMs = clock.now().getTime();
      const waitMs = (nextAt.get(host) ?? 0) - nowMs;
      if (waitMs > 0) return { granted: false, waitMs };
      nextAt.set(host, nowMs + leaseMs);
      return { granted: true };
    },
    async release(host, pauseMs) {
      released.push([host, pauseMs]);
      nextAt.set(host, clock.now().getTime() + pauseMs);
    },
  };
}

export const systemClock: Clock = { now: () => new Date() };

export const testOptions: PageFetcherOptions = {
  userAgent: 'Vestka/0.1 (+https://vestka.example; ops@vestka.example)',
  allowedPorts: [80, 443],
  allowedHosts: [],
  maxBytes: { feed: 1_000_000, page: 1_000_000 },
  headersTimeoutMs: 2000,
  deadlineMs: 5000,
  maxRedirects: 5,
  minGapMs: 0,
  robots: false,
};

export interface FetcherSetup extends Partial<PageFetcherOptions> {
  readonly turns?: HostTurns;
  readonly clock?: Clock;
}

/** A fetcher for which the given servers are one's own hosts; closed when the test ends. */
export function fetcherFor(servers: readonly TestServer[], setup: FetcherSetup = {}): PageFetcher {
  const { turns = memoryTurns(), clock = systemClock, ...options } = setup;
  const allowedHosts = [...servers.map((server) => server.host), ...(options.allowedHosts ?? [])];
  const fetcher = createPageFetcher({ ...testOptions, ...options, allowedHosts }, { turns, clock });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

export const get = (url: string, more: Partial<FetchRequest> = {}): FetchRequest => ({
  url,
  purpose: 'page',
  etag: null,
  lastModified: null,
  proxy: null,
  ...more,
});

/** Fetches and returns only what a test compares: the text in place of the bytes. */
export async function textOf(outcome: FetchOutcome): Promise<string> {
  if (outcome.outcome !== 'fetched') throw new Error(`expected a page, got ${JSON.stringify(outcome)}`);
  return new TextDecoder().decode(outcome.bytes);
}

// Who opens the connection for a request: the guarded agent, or the proxy that an outlet is fetched through.
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { type AddressGuard, AddressRefused } from '../address-guard.ts';

export interface Dispatchers {
  /**
   * The dispatcher for this address. With a proxy the name is resolved by the proxy, so it is checked here first as far as it can
   * be: scheme, port, literal address, and every address it has here. Throws AddressRefused.
   */
  for(url: URL, proxy: string | null): Promise<Dispatcher>;
  close(): Promise<void>;
}

const maxProxies = 16;

export function createDispatchers(guard: AddressGuard, connectTimeoutMs: number): Dispatchers {
  const direct = new Agent({ connect: guard.connect, connections: 4, pipelining: 1 });
  const proxies = new Map<string, Dispatcher>();
  return {
    async for(url, proxy) {
      if (proxy === null) return direct;
      await checkAsFarAsKnown(guard, url);
      const known = proxies.get(proxy) ?? openProxy(proxy, connectTimeoutMs);
      proxies.delete(proxy);
      proxies.set(proxy, known);
      await dropOldest(proxies);
      return known;
    },
    async close() {
      await Promise.all([direct, ...proxies.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

function openProxy(proxy: string, connectTimeout: number): Dispatcher {
  const scheme = URL.parse(proxy)?.protocol ?? '';
  if (!['http:', 'https:', 'socks5:', 'socks:'].includes(scheme)) {
    throw new AddressRefused('the configured proxy is no http, https or socks5 address');
  }
  return new ProxyAgent({ uri: proxy, connectTimeout, allowH2: false });
}

/** Machines that reach the world only through a proxy often cannot resolve its names; then the proxy decides alone. */
async function checkAsFarAsKnown(guard: AddressGuard, url: URL): Promise<void> {
  try {
    await guard.checkName(url);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOTFOUND' && code !== 'EAI_AGAIN') throw error;
  }
}

async function dropOldest(proxies: Map<string, Dispatcher>): Promise<void> {
  const oldest = proxies.entries().next().value;
  if (proxies.size <= maxProxies || oldest === undefined) return;
  proxies.delete(oldest[0]);
  await oldest[1].close();
}

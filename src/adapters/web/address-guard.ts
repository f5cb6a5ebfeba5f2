// The address guard: which hosts and ports this program may connect to. Names from feeds and redirects are written by others, so
// every connection is checked where it is opened, against the addresses it is really opened to.
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, type Dispatcher } from 'undici';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number; // 4 or 6
}

/** All addresses of a name. Rejects with `code` ENOTFOUND or EAI_AGAIN as `node:dns` does. */
export type AddressLookup = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface AddressGuardOptions {
  readonly allowedPorts: readonly number[];
  /**
   * One's own hosts that need not be public: `name`, `name:port`, `address`, `address:port`, `[v6]:port` or a range such as
   * `10.0.0.0/8`. A port given here is allowed for that host in addition to `allowedPorts`.
   */
  readonly allowedHosts: readonly string[];
  readonly connectTimeoutMs?: number;
  readonly lookup?: AddressLookup;
}

export interface AddressGuard {
  /** What can be told without DNS: scheme, port, credentials, literal address. Throws AddressRefused. */
  checkUrl(url: URL): void;
  /** `checkUrl`, and every address the name has here; for requests that a proxy resolves. Throws AddressRefused. */
  checkName(url: URL): Promise<void>;
  /** Opens connections for undici: resolves once, checks every answer, connects to those answers only, checks the peer. */
  readonly connect: buildConnector.connector;
}

/** The message says which host and why, and holds no path or query. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
  override readonly name = 'AddressRefused';
}

const defaultConnectTimeoutMs = 10_000;

/** An undici dispatcher that connects only where the guard allows. Redirects are not followed by it. */
export function createGuardedAgent(options: AddressGuardOptions, agentOptions: Agent.Options = {}): Dispatcher {
  return new Agent({ ...agentOptions, connect: createAddressGuard(options).connect });
}

export function createAddressGuard(options: AddressGuardOptions): AddressGuard {
  const rules = readRules(options);
  const lookup = options.lookup ?? lookupAll;
  const checkUrl = (url: URL): void => refuseBadUrl(rules, url);
  return {
    checkUrl,
    async checkName(url) {
      checkUrl(url);
      const hostname = bareHostname(url.hostname);
      if (isIP(hostname) === 0) checkAddresses(rules, hostname, portOf(url), await lookup(hostname));
    },
    connect(target, callback) {
      openConnection(rules, lookup, options.connectTimeoutMs ?? defaultConnectTimeoutMs, target).then(
        (socket) => callback(null, socket),
        (error: Error) => callback(error, null),
      );
    },
  };
}

interface GuardRules {
  readonly ports: ReadonlySet<number>;
  readonly exceptions: readonly AllowedHost[];
}

interface AllowedHost {
  readonly name: string | null;
  readonly range: readonly [ipaddr.IPv4 | ipaddr.IPv6, number] | null;
  readonly port: number | null; // null: any of the allowed ports
}

function readRules(options: AddressGuardOptions): GuardRules {
  return { ports: new Set(options.allowedPorts), exceptions: options.allowedHosts.map(readAllowedHost) };
}

function readAllowedHost(entry: string): AllowedHost {
  const { host, port } = splitPort(entry.trim());
  if (ipaddr.isValid(host)) {
    const address = ipaddr.parse(host);
    return { name: null, range: [address, address.kind() === 'ipv4' ? 32 : 128], port };
  }
  if (ipaddr.isValidCIDR(host)) return { name: null, range: ipaddr.parseCIDR(host), port };
  if (!URL.canParse(`http://${host}/`) || host.includes('/')) {
    throw new TypeError(`allowed host "${entry}" is neither a name, an address nor a range such as 10.0.0.0/8`);
  }
  return { name: new URL(`http://${host}/`).hostname, range: null, port };
}

function splitPort(entry: string): { host: string; port: number | null } {
  const [, host = entry, port = null] = /^(\[[^\]]+\]|[^:[\]]+):(\d{1,5})$/.exec(entry) ?? [];
  return { host: bareHostname(host), port: port === null ? null : Number(port) };
}

function refuseBadUrl(rules: GuardRules, url: URL): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AddressRefused(`only http and https are fetched, not ${url.protocol.slice(0, 20)}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddressRefused(`the address of ${url.hostname} carries a user name or password`);
  }
  const hostname = bareHostname(url.hostname);
  if (isIP(hostname) !== 0) checkAddress(rules, hostname, portOf(url), hostname);
  else if (!couldUsePort(rules, portOf(url))) throw new AddressRefused(portSentence(url.hostname, portOf(url)));
}

function checkAddresses(
  rules: GuardRules,
  hostname: string,
  port: number,
  addresses: readonly ResolvedAddress[],
): void {
  if (addresses.length === 0) throw Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
  // One bad answer among good ones is how a rebinding attack looks, so all must be good.
  for (const { address } of addresses) checkAddress(rules, hostname, port, address);
}

function checkAddress(rules: GuardRules, hostname: string, port: number, literal: string): void {
  const address = parseAddress(literal);
  if (address === null) throw new AddressRefused(`${hostname} has the unreadable address ${literal.slice(0, 60)}`);
  const usual = rules.ports.has(port);
  const isException = rules.exceptions.some(
    (allowed) => (allowed.port === null ? usual : allowed.port === port) && matches(allowed, hostname, address),
  );
  if (isException) return;
  if (!usual) throw new AddressRefused(portSentence(hostname, port));
  const fault = nonPublicKind(address);
  if (fault === null) return;
  const subject = literal === hostname ? hostname : `${hostname} resolves to ${literal}, which`;
  throw new AddressRefused(`${subject} is not a public address (${fault})`);
}

function matches(allowed: AllowedHost, hostname: string, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (allowed.name !== null) return allowed.name === hostname;
  if (allowed.range === null || allowed.range[0].kind() !== address.kind()) return false;
  return address.match([...allowed.range] as [ipaddr.IPv4 & ipaddr.IPv6, number]);
}

/** Null for a public unicast address; otherwise the name of the range it lies in. */
function nonPublicKind(address: ipaddr.IPv4 | ipaddr.IPv6): string | null {
  const range = address.range();
  if (range !== 'unicast') return range;
  // Only 2000::/3 is global unicast (RFC 4291, IANA); `::7f00:1` and `fec0::1` are not, although no special range holds them.
  const isGlobal = address.kind() === 'ipv4' || ((address as ipaddr.IPv6).parts[0] ?? 0) >> 13 === 1;
  return isGlobal ? null : 'not global unicast';
}

function parseAddress(literal: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const bare = literal.split('%', 1)[0] ?? '';
  if (isIP(bare) === 0) return null; // isIP knows only the plain forms: 0x7f.1 and the like never count as an address here
  const address = ipaddr.parse(bare);
  // A dual-stack socket reports its IPv4 peer as ::ffff:1.2.3.4; the IPv4 rules decide.
  return address.kind() === 'ipv6' && (address as ipaddr.IPv6).isIPv4MappedAddress()
    ? (address as ipaddr.IPv6).toIPv4Address()
    : address;
}

async function openConnection(
  rules: GuardRules,
  lookup: AddressLookup,
  timeout: number,
  target: buildConnector.Options,
): Promise<Socket> {
  const hostname = bareHostname(target.hostname);
  const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
  if (isIP(hostname) !== 0) checkAddress(rules, hostname, port, hostname);
  const addresses = isIP(hostname) === 0 ? await lookup(hostname) : [{ address: hostname, family: isIP(hostname) }];
  checkAddresses(rules, hostname, port, addresses);
  // The answers just checked are the only ones the socket gets to see, so a second DNS answer cannot change the peer.
  const connect = buildConnector({ timeout, allowH2: false, lookup: pinned(addresses) } as buildConnector.BuildOptions);
  const socket = await new Promise<Socket>((resolve, reject) => {
    connect({ ...target, hostname }, (error, opened) => (error === null ? resolve(opened) : reject(error)));
  });
  return checkedPeer(rules, hostname, port, socket);
}

function pinned(addresses: readonly ResolvedAddress[]): LookupFunction {
  const all = addresses.map(({ address, family }) => ({ address, family }));
  return (_hostname, options, callback) => {
    if (options.all === true) callback(null, all);
    else callback(null, all[0]?.address ?? '', all[0]?.family);
  };
}

function checkedPeer(rules: GuardRules, hostname: string, port: number, socket: Socket): Socket {
  try {
    checkAddress(rules, hostname, port, socket.remoteAddress ?? 'unknown');
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

const couldUsePort = (rules: GuardRules, port: number): boolean =>
  rules.ports.has(port) || rules.exceptions.some((allowed) => allowed.port === port);

const portSentence = (hostname: string, port: number): string => `port ${port} of ${hostname} is not an allowed port`;

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

const bareHostname = (hostname: string): string => (hostname.startsWith('[') ? hostname.slice(1, -1) : hostname);

const lookupAll: AddressLookup = (hostname) => systemLookup(hostname, { all: true, order: 'verbatim' });

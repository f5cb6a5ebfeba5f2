// The address guard: every way of naming a host that is not public is refused, at the name, at the answer and at the peer.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type AddressGuardOptions,
  type AddressLookup,
  createAddressGuard,
  createGuardedAgent,
} from '../../../src/adapters/web/address-guard.ts';

const options: AddressGuardOptions = { allowedPorts: [80, 443], allowedHosts: [] };

const answering =
  (...addresses: readonly string[]): AddressLookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const refusalOf = (url: string, more: Partial<AddressGuardOptions> = {}): string | null => {
  try {
    createAddressGuard({ ...options, ...more }).checkUrl(new URL(url));
    return null;
  } catch (error) {
    return String(error);
  }
};

describe('literal addresses', () => {
  test.for([
    { it: 'refuses loopback', host: '127.0.0.1' },
    { it: 'refuses all of 127/8', host: '127.255.0.3' },
    { it: 'refuses short loopback', host: '127.1' },
    { it: 'refuses hexadecimal loopback', host: '0x7f.1' },
    { it: 'refuses octal loopback', host: '0177.0.0.1' },
    { it: 'refuses decimal loopback', host: '2130706433' },
    { it: 'refuses loopback in full-width digits', host: '１２７.０.０.１' },
    { it: 'refuses loopback with a dot after it', host: '127.0.0.1.' },
    { it: 'refuses escaped loopback', host: '%31%32%37.0.0.1' },
    { it: 'refuses this host', host: '0.0.0.0' },
    { it: 'refuses zero', host: '0' },
    { it: 'refuses 10/8', host: '10.1.2.3' },
    { it: 'refuses 172.16/12', host: '172.31.255.255' },
    { it: 'refuses 192.168/16', host: '192.168.0.1' },
    { it: 'refuses carrier-grade NAT', host: '100.64.0.1' },
    { it: 'refuses the metadata service', host: '169.254.169.254' },
    { it: 'refuses benchmarking', host: '198.18.0.1' },
    { it: 'refuses documentation', host: '203.0.113.9' },
    { it: 'refuses protocol assignments', host: '192.0.0.8' },
    { it: 'refuses multicast', host: '224.0.0.1' },
    { it: 'refuses reserved', host: '240.0.0.1' },
    { it: 'refuses broadcast', host: '255.255.255.255' },
    { it: 'refuses IPv6 loopback', host: '[::1]' },
    { it: 'refuses IPv6 unspecified', host: '[::]' },
    { it: 'refuses mapped loopback', host: '[::ffff:127.0.0.1]' },
    { it: 'refuses mapped metadata service', host: '[::ffff:a9fe:a9fe]' },
    { it: 'refuses IPv4-compatible loopback', host: '[::127.0.0.1]' },
    { it: 'refuses translated IPv4', host: '[::ffff:0:127.0.0.1]' },
    { it: 'refuses NAT64', host: '[64:ff9b::127.0.0.1]' },
    { it: 'refuses local NAT64', host: '[64:ff9b:1::7f00:1]' },
    { it: 'refuses 6to4 around loopback', host: '[2002:7f00:1::]' },
    { it: 'refuses Teredo', host: '[2001:0:7f00:1::]' },
    { it: 'refuses unique local', host: '[fd00:ec2::254]' },
    { it: 'refuses link-local', host: '[fe80::1]' },
    { it: 'refuses site-local', host: '[fec0::1]' },
    { it: 'refuses IPv6 multicast', host: '[ff02::1]' },
    { it: 'refuses IPv6 documentation', host: '[2001:db8::1]' },
    { it: 'refuses the discard prefix', host: '[100::1]' },
  ])('$it', ({ host }) => {
    expect(refusalOf(`http://${host}/`)).toMatch(/not a public address/);
  });

  test.for([
    { it: 'lets public IPv4 pass', host: '93.184.216.34' },
    { it: 'lets public IPv6 pass', host: '[2606:2800:220:1::1]' },
    { it: 'lets a mapped public address pass', host: '[::ffff:93.184.216.34]' },
    { it: 'leaves names to the lookup', host: 'localhost' },
  ])('$it', ({ host }) => {
    expect(refusalOf(`http://${host}/`)).toBe(null);
  });
});

describe('schemes, ports and credentials', () => {
  test.for([
    { it: 'refuses files', url: 'file:///etc/passwd', want: /only http and https/ },
    { it: 'refuses ftp', url: 'ftp://a.example/', want: /only http and https/ },
    { it: 'refuses data', url: 'data:text/html,x', want: /only http and https/ },
    { it: 'refuses SSH', url: 'http://a.example:22/', want: /port 22 of a.example is not an allowed port/ },
    { it: 'refuses a port of a public address', url: 'http://93.184.216.34:6379/', want: /port 6379/ },
    { it: 'refuses a user name', url: 'http://user:word@a.example/', want: /carries a user name/ },
  ])('$it', ({ url, want }) => {
    expect(refusalOf(url)).toMatch(want);
  });

  test('says nothing of the password it refuses', () => {
    expect(refusalOf('https://user:hunter2@a.example/?token=hunter2')).not.toMatch(/hunter2/);
  });
});

describe("one's own hosts", () => {
  test.for([
    { it: 'opens an address with its port', allowed: '127.0.0.1:8080', url: 'http://127.0.0.1:8080/', want: null },
    {
      it: 'opens no other port of that address',
      allowed: '127.0.0.1:8080',
      url: 'http://127.0.0.1:80/',
      want: /not a public/,
    },
    {
      it: 'opens no forbidden port of that address',
      allowed: '127.0.0.1:8080',
      url: 'http://127.0.0.1:22/',
      want: /port 22/,
    },
    {
      it: 'opens no neighbour of that address',
      allowed: '127.0.0.1:8080',
      url: 'http://127.0.0.2:8080/',
      want: /port 8080/,
    },
    { it: 'opens a range on the allowed ports', allowed: '10.0.0.0/8', url: 'http://10.20.30.40/', want: null },
    { it: 'opens no other port of a range', allowed: '10.0.0.0/8', url: 'http://10.20.30.40:22/', want: /port 22/ },
    { it: 'opens an IPv6 address', allowed: '::1', url: 'http://[::1]/', want: null },
    { it: 'opens an IPv6 address with its port', allowed: '[::1]:81', url: 'http://[::1]:81/', want: null },
    { it: 'opens an IPv6 range', allowed: 'fd00::/8', url: 'http://[fd12::1]/', want: null },
  ])('$it', ({ allowed, url, want }) => {
    const refusal = refusalOf(url, { allowedHosts: [allowed] });
    if (want === null) expect(refusal).toBe(null);
    else expect(refusal).toMatch(want);
  });

  test('refuses an entry it cannot read', () => {
    expect(() => createAddressGuard({ ...options, allowedHosts: ['10.0.0.0/99'] })).toThrow(
      /"10.0.0.0\/99" is neither/,
    );
  });
});

describe('names', () => {
  const check = (more: Partial<AddressGuardOptions>, url = 'https://a.example/') =>
    createAddressGuard({ ...options, ...more }).checkName(new URL(url));

  test('passes when every answer is public', async () => {
    await expect(check({ lookup: answering('93.184.216.34', '2606:2800:220:1::1') })).resolves.toBe(undefined);
  });

  test.for([
    {
      it: 'refuses one private answer among public ones',
      lookup: answering('93.184.216.34', '10.0.0.1'),
      want: /a.example resolves to 10.0.0.1/,
    },
    { it: 'refuses loopback over IPv6', lookup: answering('::1'), want: /loopback/ },
    { it: 'refuses a mapped private answer', lookup: answering('::ffff:192.168.1.1'), want: /private/ },
    { it: 'refuses a link-local answer with its zone', lookup: answering('fe80::1%eth0'), want: /linkLocal/ },
    { it: 'refuses an unreadable answer', lookup: answering('0x7f.1'), want: /unreadable address/ },
    { it: 'refuses an empty answer', lookup: answering(), want: /has no address/ },
  ])('$it', async ({ lookup, want }) => {
    await expect(check({ lookup })).rejects.toThrow(want);
  });

  test("lets one's own name resolve to a private address", async () => {
    const lookup = answering('10.0.0.1');
    await expect(check({ lookup, allowedHosts: ['a.example'] })).resolves.toBe(undefined);
    await expect(check({ lookup, allowedHosts: ['10.0.0.0/24'] })).resolves.toBe(undefined);
    await expect(check({ lookup, allowedHosts: ['b.example'] })).rejects.toThrow(/10.0.0.1/);
  });
});

describe('the guarded agent', () => {
  async function server(): Promise<{ port: number; hits: () => number }> {
    let hits = 0;
    const http = createServer((_request, response) => {
      hits += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => http.close(() => resolve())));
    return { port: (http.address() as AddressInfo).port, hits: () => hits };
  }

  const visit = async (url: string, guard: Partial<AddressGuardOptions>): Promise<string> => {
    const dispatcher = createGuardedAgent({ ...options, ...guard });
    onTestFinished(() => dispatcher.close());
    return (await request(url, { dispatcher })).body.text();
  };

  test('reaches a server that is allowed', async () => {
    const { port } = await server();
    expect(await visit(`http://127.0.0.1:${port}/`, { allowedHosts: [`127.0.0.1:${port}`] })).toBe('secret');
  });

  test('reaches an allowed server by a name with several answers', async () => {
    const { port } = await server();
    const guard = { lookup: answering('127.0.0.1', '127.0.0.1'), allowedHosts: [`127.0.0.1:${port}`] };
    expect(await visit(`http://a.example:${port}/`, guard)).toBe('secret');
  });

  test('never opens a connection to a literal that is not public', async () => {
    const { port, hits } = await server();
    await expect(visit(`http://127.0.0.1:${port}/`, { allowedPorts: [port] })).rejects.toThrow(/not a public address/);
    expect(hits()).toBe(0);
  });

  test('never opens a connection for a name that means this machine', async () => {
    const { port, hits } = await server();
    await expect(visit(`http://localhost:${port}/`, { allowedPorts: [port] })).rejects.toThrow(/localhost resolves to/);
    expect(hits()).toBe(0);
  });

  test('asks for the addresses once, so a second answer cannot move the connection', async () => {
    const { port, hits } = await server();
    const answers = [['127.0.0.2'], ['127.0.0.1']];
    let lookups = 0;
    const rebinding: AddressLookup = async (name) => answering(...(answers[lookups++] ?? ['127.0.0.1']))(name);
    // 127.0.0.2 stands for a public address; nothing listens there, while the second answer has a server.
    const outcome = visit(`http://a.example:${port}/`, { lookup: rebinding, allowedHosts: [`127.0.0.2:${port}`] });
    await expect(outcome).rejects.toThrow(/ECONNREFUSED 127.0.0.2/);
    expect({ lookups, hits: hits() }).toEqual({ lookups: 1, hits: 0 });
  });

  test('checks again for each new connection', async () => {
    const { port, hits } = await server();
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const rebinding: AddressLookup = async (name) => answering(...(answers.shift() ?? []))(name);
    const guard = createAddressGuard({ ...options, lookup: rebinding, allowedHosts: [`127.0.0.1:${port}`] });
    const open = () =>
      new Promise<string>((resolve) => {
        guard.connect(
          { hostname: 'a.example', host: 'a.example', protocol: 'http:', port: String(port) },
          (error, socket) => {
            socket?.destroy();
            resolve(error === null ? 'open' : error.message);
          },
        );
      });
    expect(await open()).toBe('open');
    expect(await open()).toMatch(/port \d+ of a.example is not an allowed port/);
    expect(hits()).toBe(0);
  });
});

// Real servers for tests, each on a free port and in a folder of its own. Where they are missing, what is left out is said;
// where CI is set, their absence is a failure.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface TestServer {
  readonly url: string;
  /** Ends it as a power cut would. */
  stop(): Promise<void>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const redisPath = (): string | null => findProgram('redis-server');

/** Debian keeps the server's programs out of the path. */
function postgresFolder(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted() : [];
  const folder = versions
    .map((version) => join(root, version, 'bin'))
    .findLast((each) => existsSync(join(each, 'initdb')));
  if (folder) return folder;
  const onPath = findProgram('initdb');
  return onPath ? join(onPath, '..') : null;
}

function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Which servers can be started here; in CI all must be. */
export function availableServers(): { readonly redis: boolean; readonly postgres: boolean } {
  const found = { redis: redisPath() !== null, postgres: postgresFolder() !== null };
  const missing = Object.entries(found).flatMap(([name, there]) => (there ? [] : [name]));
  if (missing.length > 0 && process.env.CI)
    throw new Error(`CI needs a real ${missing.join(' and ')}: apt-get install redis-server postgresql`);
  if (missing.length > 0)
    process.stderr.write(
      `left out for want of a real ${missing.join(' and ')}: apt-get install redis-server postgresql\n`,
    );
  return found;
}

export async function startRedis(port?: number): Promise<TestServer & { readonly port: number }> {
  const program = redisPath();
  if (!program) throw new Error('redis-server is not installed');
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'vestka-redis-'));
  const child = spawn(
    program,
    ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await waitForLine(child.stdout, /Ready to accept connections/);
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${chosen}`, port: chosen, stop };
}

export async function startPostgres(): Promise<TestServer> {
  const bin = postgresFolder();
  if (!bin) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'vestka-postgres-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root, and CI may be root.
  const isRoot = userInfo().uid === 0;
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const asUser = (program: string, args: readonly string[]): [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]] : [join(bin, program), [...args]];
  const [initdb, initArgs] = asUser('initdb', [
    '-D',
    join(folder, 'data'),
    '-U',
    'vestka',
    '--auth=trust',
    '--no-sync',
  ]);
  execFileSync(initdb, initArgs, { stdio: ['ignore', 'ignore', 'pipe'] });
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'max_connections=200',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const [server, serverArgs] = asUser('postgres', [
    '-D',
    join(folder, 'data'),
    '-p',
    String(port),
    ...settings.flatMap((each) => ['-c', each]),
  ]);
  const child = spawn(server, serverArgs, { stdio: ['ignore', 'ignore', 'pipe'] });
  await waitForLine(child.stderr, /ready to accept connections/);
  const stop = async () => {
    await ended(child, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://vestka@127.0.0.1:${port}/postgres`, stop };
}

const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

/** Waits for a line, and keeps reading afterwards so that the server never blocks on a full pipe. */
function waitForLine(stream: NodeJS.ReadableStream, line: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(() => reject(new Error(`the server did not start: ${seen.slice(-500)}`)), 30_000);
    stream.on('data', (chunk: Buffer) => {
      seen = (seen + chunk.toString()).slice(-5_000);
      if (!line.test(seen)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

function ended(child: ReturnType<typeof spawn>, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

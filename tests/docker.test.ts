// Images can't be built where these tests run, so both files are read and held against the sources they speak of.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepNames } from '../src/steps.ts';

interface Instruction {
  readonly name: string; // FROM, COPY, …
  readonly words: readonly string[]; // JSON form or white space, flags left out
  readonly flags: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Enough of the format for this file: comments, continued lines, `--flag=value`, JSON form. */
function readDockerfile(text: string): readonly Instruction[] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n');
  return lines.filter((line) => line.trim() !== '').map(readInstruction);
}

function readInstruction(line: string): Instruction {
  const [name = '', ...rest] = line.trim().split(/\s+/);
  const flags = rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2).split('=', 2));
  const text = rest.slice(name === 'RUN' ? 0 : flags.length).join(' ');
  const words = text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(' ');
  return { name: name.toUpperCase(), words, flags: Object.fromEntries(flags), text };
}

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { test: readonly string[] };
  readonly env_file?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly user?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { internal?: boolean }>>;
}

const dockerfile = readDockerfile(readFileSync('Dockerfile', 'utf8'));
const composeText = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(composeText, { merge: true }) as Compose;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: object;
  devDependencies: { node: string };
};
const services = Object.entries(compose.services);
const own = services.filter(([, service]) => service.image === 'vestka:local');

describe('the Dockerfile', () => {
  const named = (name: string): readonly Instruction[] => dockerfile.filter((instruction) => instruction.name === name);
  const stages = named('FROM').map(({ words }) => words[2] ?? null);
  const last = dockerfile.slice(dockerfile.findLastIndex(({ name }) => name === 'FROM'));

  test('holds known instructions alone', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'VOLUME', 'HEALTHCHECK', 'CMD'];
    expect(dockerfile.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('starts from the Node version that `npm ci` brings elsewhere', () => {
    const major = /\d+/.exec(manifest.devDependencies.node)?.[0];
    expect(named('FROM').map(({ words }) => words[0])).toEqual([`node:${major}-slim`, `node:${major}-slim`]);
  });

  test('copies only what exists and what .dockerignore lets through', () => {
    const sources = named('COPY')
      .filter(({ flags }) => flags.from === undefined)
      .flatMap(({ words }) => words.slice(0, -1));
    const letThrough = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    expect([...new Set(sources)].sort()).toEqual(letThrough.map((line) => line.slice(1)).sort());
  });

  test('copies from stages that exist', () => {
    const from = named('COPY').flatMap(({ flags }) => flags.from ?? []);
    expect(from).toEqual(['dependencies']);
    expect(stages).toContain('dependencies');
  });

  test('installs what the lockfile says, without development', () => {
    expect(named('RUN').some(({ text }) => text.includes('npm ci --omit=dev'))).toBe(true);
  });

  test('ends as a user without rights, who owns the data folder', () => {
    expect(last.findLast(({ name }) => name === 'USER')?.words).toEqual(['node']);
    const user = last.findIndex(({ name }) => name === 'USER');
    expect(last.findIndex(({ text }) => text.includes('chown node:node /data'))).toBeLessThan(user);
  });

  test('asks Vestka itself whether it is well', () => {
    expect(last.find(({ name }) => name === 'HEALTHCHECK')?.text).toMatch(
      /CMD \["node", "bin\/vestka\.js", "health"\]$/,
    );
  });

  test('installs every package that the copied sources import', () => {
    const files = globSync('{src,workers,bin}/**/*.{ts,js}');
    const imported = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) (?!type ).*?from '([^'.][^']*)';$/gm)].map(
        ([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'),
      ),
    );
    const packages = new Set(imported.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)));
    expect(packages.size).toBeGreaterThan(5);
    expect([...packages].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });
});

describe('docker-compose.yml', () => {
  test('runs every worker file in a service of the same name', () => {
    const workers = readdirSync('workers').map((file) => basename(file, '.ts'));
    expect(workers.sort()).toEqual([...stepNames].sort());
    expect(own.map(([name]) => name).sort()).toEqual(workers.sort());
    for (const [name, service] of own) expect(service.command).toEqual(['node', `workers/${name}.ts`]);
  });

  test('waits for services that exist and can say that they are well', () => {
    for (const [name, service] of own) {
      expect({ name, waitsFor: Object.keys(service.depends_on ?? {}) }).toEqual({
        name,
        waitsFor: ['postgres', 'redis'],
      });
    }
    for (const [target, { condition }] of services.flatMap(([, service]) => Object.entries(service.depends_on ?? {}))) {
      expect(condition).toBe('service_healthy');
      expect(compose.services[target]?.healthcheck?.test.length).toBeGreaterThan(1);
    }
  });

  test('keeps the queue through restarts and never drops a job', () => {
    const flags = compose.services.redis?.command?.join(' ');
    expect(flags).toContain('--appendonly yes');
    expect(flags).toContain('--maxmemory-policy noeviction');
  });

  test('keeps every store on a named volume', () => {
    const named = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':', 1)[0] ?? ''));
    expect(new Set(named.filter((volume) => !volume.startsWith('.')))).toEqual(new Set(Object.keys(compose.volumes)));
  });

  test('mounts the config folder read-only, and the rest of the file system too', () => {
    for (const [name, { volumes, read_only, user }] of own) {
      expect({ name, volumes, read_only, user }).toMatchObject({ read_only: true, user: undefined });
      expect(volumes).toContain('./config:/app/config:ro');
    }
  });

  test('lets nobody from outside reach the stores', () => {
    expect(services.filter(([, { ports }]) => ports !== undefined)).toEqual([]);
    for (const store of ['postgres', 'redis']) expect(compose.services[store]?.networks).toEqual(['stores']);
    expect(compose.networks.stores?.internal).toBe(true);
  });

  test('pins the versions of what it pulls', () => {
    const pulled = services.flatMap(([, { image }]) => (image === undefined || image === 'vestka:local' ? [] : image));
    expect(pulled.filter((image) => !/^[a-z]+:\d+(?:\.\d+)?$/.test(image))).toEqual([]);
  });

  test('takes secrets from .env alone, and .env.example names each of them', () => {
    const example = readFileSync('.env.example', 'utf8');
    const names = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name);
    const channels = [...readFileSync('config/alerts.yaml', 'utf8').matchAll(/"\$\{([A-Z_]+)\}"/g)].map(
      ([, name = '']) => name,
    );
    expect([...names, ...channels].filter((name) => !example.includes(`\n${name}=\n`))).toEqual([]);
    for (const [, service] of own) expect(service.env_file).toEqual(['.env']);
    for (const [, { environment = {} }] of services) {
      const secrets = Object.entries(environment).filter(
        ([name, value]) => /PASSWORD|SECRET|TOKEN/.test(name) && !value.startsWith('${'),
      );
      expect(secrets).toEqual([]);
    }
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.env');
  });
});

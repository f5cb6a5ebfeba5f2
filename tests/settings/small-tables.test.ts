// Durations, likely words, secrets, and what the environment says.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closest } from '../../src/settings/closest.ts';
import { parseDuration, showDuration } from '../../src/settings/durations.ts';
import { readEnvironment } from '../../src/settings/environment.ts';
import { type Environment, fillSecrets } from '../../src/settings/secrets.ts';

describe('durations', () => {
  test.for<[text: string, ms: number | null]>([
    ['30s', 30_000],
    ['10m', 600_000],
    ['48h', 172_800_000],
    ['7d', 604_800_000],
    [' 5 m ', 300_000],
    ['0s', 0],
    ['10', null],
    ['10 minutes', null],
    ['1.5h', null],
    ['-5m', null],
    ['1h30m', null],
    ['100000s', null],
    ['', null],
  ])('%j is %j milliseconds', ([text, ms]) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test.for<[ms: number, text: string]>([
    [60_000, '1m'],
    [90_000, '90s'],
    [86_400_000, '1d'],
    [172_800_000, '2d'],
    [5_400_000, '90m'],
    [500, '500ms'],
  ])('%j milliseconds are shown as %j', ([ms, text]) => {
    expect(showDuration(ms)).toBe(text);
  });
});

describe('the word that was meant', () => {
  test.for<[word: string, known: string[], meant: string | null]>([
    ['feedz', ['feeds', 'pages'], 'feeds'],
    ['chanels', ['channels', 'routes'], 'channels'],
    ['route', ['routes', 'roots'], 'routes'],
    ['alias', ['aliases', 'id'], 'aliases'],
    ['colour', ['id', 'type'], null],
    ['feeds', [], null],
    ['', ['id'], 'id'],
  ])('%j among %j is %j', ([word, known, meant]) => {
    expect(closest(word, known)).toBe(meant);
  });
});

/** As a YAML file says it: a dollar and a name in braces. */
const of = (name: string): string => `\${${name}}`;

describe('secrets', () => {
  test.for([
    { it: 'stands alone', value: of('TOKEN'), filled: 'abc', missing: [] },
    { it: 'stands inside a text, twice', value: `${of('TOKEN')}/${of('TOKEN')}`, filled: 'abc/abc', missing: [] },
    { it: 'stands deep inside', value: { a: [{ b: of('TOKEN') }] }, filled: { a: [{ b: 'abc' }] }, missing: [] },
    { it: 'is missing, with its path', value: { a: ['x', of('OTHER')] }, filled: { a: ['x', ''] }, missing: ['a.1'] },
    { it: 'that is empty counts as missing', value: of('EMPTY'), filled: '', missing: [''] },
    {
      it: 'is not filled in again when it looks like a placeholder',
      value: of('TRICK'),
      filled: of('TOKEN'),
      missing: [],
    },
    { it: 'is not a name in small letters', value: of('token'), filled: of('token'), missing: [] },
    { it: 'is no number', value: 7, filled: 7, missing: [] },
    { it: 'is no null', value: null, filled: null, missing: [] },
  ])('one that $it', ({ value, filled, missing }) => {
    const environment = { TOKEN: 'abc', EMPTY: '', TRICK: of('TOKEN') };
    const answer = fillSecrets(value, environment);
    expect(answer.value).toEqual(filled);
    expect(answer.missing.map(({ path }) => path.join('.'))).toEqual(missing);
  });
});

describe('the environment', () => {
  const postgres = 'postgres://vestka:pass@db:5432/vestka';
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vestka-environment-'));
    writeFileSync(join(folder, 'url'), `${postgres}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says nothing: everything embedded, below the working folder', () => {
    expect(readEnvironment({})).toEqual({
      configDir: 'config',
      dataDir: 'data',
      databaseUrl: null,
      redisUrl: null,
      logLevel: 'info',
    });
  });

  test('is read from its variables, empty ones left out', () => {
    const environment = {
      VESTKA_CONFIG_DIR: '/etc/vestka',
      VESTKA_DATA_DIR: '',
      DATABASE_URL: postgres,
      REDIS_URL: 'rediss://cache',
      LOG_LEVEL: 'debug',
    };
    expect(readEnvironment(environment)).toEqual({
      configDir: '/etc/vestka',
      dataDir: 'data',
      databaseUrl: postgres,
      redisUrl: 'rediss://cache',
      logLevel: 'debug',
    });
  });

  test('may name a file that holds the address', () => {
    expect(readEnvironment({ DATABASE_URL_FILE: join(folder, 'url') }).databaseUrl).toBe(postgres);
  });

  test.for<{ it: string; environment: Environment; told: RegExp }>([
    {
      it: 'Redis without a shared database',
      environment: { REDIS_URL: 'redis://cache' },
      told: /^REDIS_URL is set without DATABASE_URL: .* Set DATABASE_URL, or unset REDIS_URL\.$/,
    },
    {
      it: 'a database that is none',
      environment: { DATABASE_URL: 'mysql://me:secret@db' },
      told: /^DATABASE_URL is no address of the right kind: it must look like postgres:/,
    },
    {
      it: 'a Redis that is none',
      environment: { DATABASE_URL: postgres, REDIS_URL: 'cache:6379' },
      told: /^REDIS_URL is no address of the right kind: it must look like redis:/,
    },
    {
      it: 'a file that is not there',
      environment: { DATABASE_URL_FILE: '/nowhere/url' },
      told: /^DATABASE_URL is not set: DATABASE_URL_FILE cannot be read \(ENOENT\)$/,
    },
  ])('is refused with $it, and no secret is printed', ({ environment, told }) => {
    expect(() => readEnvironment(environment)).toThrow(told);
    expect(() => readEnvironment(environment)).not.toThrow(/secret@|pass@/);
  });
});

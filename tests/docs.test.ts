// The documentation is true: every command of the README runs, every key and command is documented, every link leads somewhere.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../src/cli/main.ts';
import { schemaFiles } from '../src/settings/schema-files.ts';
import { askVestka, root } from './support/process.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const commands = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line !== ''),
);

/** Commands of the README that something else runs. */
const runElsewhere: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run',
  'npm test': '.ci/run',
  'npx vestka demo': '.ci/run',
  'npx vestka start': 'tests/pipeline/killed.test.ts',
  'cp .env.example .env': 'tests/docker.test.ts',
  'docker compose up -d': 'tests/docker.test.ts',
};

describe('the README', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vestka-readme-'));
    writeFileSync(join(folder, 'article.txt'), 'Belarus has freed 123 prisoners, including Ales Bialiatski.');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says where each command that is not run here is run', () => {
    for (const [command, where] of Object.entries(runElsewhere)) {
      expect(commands, command).toContain(command);
      expect(existsSync(join(root, where)), where).toBe(true);
    }
    expect(read('.ci/run')).toContain('npx vestka demo');
  });

  test.for(commands.filter((command) => !(command in runElsewhere)))('%s', { timeout: 60_000 }, async (command) => {
    const [npx, vestka, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    expect([npx, vestka]).toEqual(['npx', 'vestka']);
    const files = args.map((arg) => (arg === 'article.txt' ? join(folder, arg) : arg));
    const { code, stdout, stderr } = await askVestka(files, { VESTKA_DATA_DIR: join(folder, 'data') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

describe('documentation', () => {
  test('names every command', () => {
    const told = pages.map(read).join('\n');
    const names = buildProgram().commands.map((command) => command.name());
    expect(names.filter((name) => !told.includes(`vestka ${name}`))).toEqual([]);
  });

  test('names every key of every configuration file', () => {
    const told = read('docs/configuration.md');
    const keys = schemaFiles().flatMap(([, text]) => propertiesOf(JSON.parse(text)));
    expect([...new Set(keys)].filter((key) => !new RegExp(`\\b${key}\\b`).test(told))).toEqual([]);
  });

  test.for(
    pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => ({ page, link })),
    ),
  )('$page links to $link', ({ page, link }) => {
    expect(existsSync(join(root, dirname(page), link))).toBe(true);
  });
});

function propertiesOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...propertiesOf(value),
  ]);
}

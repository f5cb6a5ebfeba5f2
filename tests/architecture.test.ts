// Who may import whom: the rules of docs/architecture.md, read off the import lines of every file.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/process.ts';

/** The composition root: the only files, beside commands, that join adapters to steps. */
const compositionRoot = ['app', 'open-channels', 'compile-configuration', 'run-steps', 'run-worker'];
const contracts = ['ports', 'store', 'steps'];

/** What each part of the tree may import beside itself; `npm` and `node` are packages and Node's own modules. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [], // and the text libraries below
  contracts: ['domain'],
  pipeline: ['domain', 'contracts'],
  'adapters/*': ['domain', 'contracts', 'npm', 'node'],
  settings: ['domain', 'npm', 'node'],
  root: ['domain', 'contracts', 'pipeline', 'adapters/*', 'settings', 'node'],
  // Commands that read files need neither app nor database: they open the one adapter that they are about.
  cli: ['domain', 'contracts', 'pipeline', 'adapters/*', 'settings', 'root', 'npm', 'node'],
  dashboard: ['domain', 'contracts', 'settings', 'root', 'npm', 'node'],
  workers: ['root'],
  bin: ['cli', 'settings', 'node'],
};
const textLibraries = ['eld', 'chrono-node'];

/** Nouns in flow order: each imports only what stands before it. */
const nouns = [
  ...[
    'url',
    'text',
    'text-likeness',
    'word-memory',
    'language',
    'publication-time',
    'list-selectors',
    'feed',
    'entry',
    'outlet',
  ],
  ...['article', 'watchlist', 'mention', 'names', 'claims', 'event', 'measure', 'ledger', 'alert', 'delivery'],
  ...['backtest', 'scorecard'],
];

/** Words that bring a clock, chance or the world into the pure core. */
const impure =
  /\b(Date\.now|Math\.random|process\.|performance\.|crypto\.|setTimeout|setInterval|fetch\(|console\.)|new Date\(\)/;

interface Import {
  readonly file: string;
  readonly target: string; // a path from the root, or a package
}

function importsOf(file: string, source: string): Import[] {
  const lines = /^(?:import|export) (?:[^;'"=()]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...source.matchAll(lines)].map(([, plain, dynamic]) => {
    const name = plain ?? dynamic ?? '';
    return { file, target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name };
  });
}

function partOf(path: string): string {
  const [top = '', second = '', third = ''] = path.replace(/\.[jt]s$/, '').split('/');
  if (path.startsWith('node:')) return 'node';
  if (top !== 'src') return ['workers', 'bin'].includes(top) ? top : 'npm';
  if (second === 'adapters') return `adapters/${third}`;
  return contracts.includes(second) ? 'contracts' : compositionRoot.includes(second) ? 'root' : second;
}

const nounOf = (path: string): string => path.split('/')[2]?.replace(/\.ts$/, '') ?? '';
const sharedName = (part: string): string => (part.startsWith('adapters/') ? 'adapters/*' : part);

/** Why this import breaks a rule, or null. */
function fault({ file, target }: Import): string | null {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === 'domain' && to === 'npm')
    return textLibraries.includes(target.split('/')[0] ?? '') ? null : `${file}: ${target} is no small text library`;
  if (from === 'domain' && to === 'domain') {
    const [mine, theirs] = [nouns.indexOf(nounOf(file)), nouns.indexOf(nounOf(target))];
    if (mine < 0) return `${file}: give ${nounOf(file)} its place in the order of nouns`;
    return theirs <= mine ? null : `${file}: ${nounOf(target)} is downstream of ${nounOf(file)}`;
  }
  if (from === to) return null;
  return mayImport[sharedName(from)]?.includes(sharedName(to)) ? null : `${file}: ${from} may not import ${target}`;
}

const files = ['src', 'workers', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, source: readFileSync(join(root, folder, name), 'utf8') })),
);

describe('the tree', () => {
  test('every import follows the rules', () => {
    const imports = files.flatMap(({ file, source }) => importsOf(file, source));
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.flatMap((each) => fault(each) ?? [])).toEqual([]);
  });

  test('no clock, no chance and no world in the pure core', () => {
    const core = files.filter(({ file }) => file.startsWith('src/domain/'));
    const faults = core.flatMap(({ file, source }) =>
      source.split('\n').flatMap((line, i) => {
        const code = line.replace(/\/\/.*|^\s*\*.*/, '');
        return impure.test(code) ? [`${file}:${i + 1}: ${line.trim()}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('workers are a few lines each', () => {
    const long = files.filter(
      ({ file, source }) => file.startsWith('workers/') && source.trim().split('\n').length > 10,
    );
    expect(long).toEqual([]);
  });
});

describe('the rules', () => {
  test.for([
    {
      it: 'a domain file may not import node:',
      line: `import { readFileSync } from 'node:fs';`,
      in: 'src/domain/url.ts',
      refused: true,
    },
    {
      it: 'a domain file may not import a package of the world',
      line: `import { z } from 'zod';`,
      in: 'src/domain/url.ts',
      refused: true,
    },
    {
      it: 'a domain file may import eld',
      line: `import { eld } from 'eld/extrasmall';`,
      in: 'src/domain/language.ts',
      refused: false,
    },
    {
      it: 'a noun may not import what is downstream',
      line: `import type { Alert } from './alert/alert.ts';`,
      in: 'src/domain/article.ts',
      refused: true,
    },
    {
      it: 'a noun may import what is upstream',
      line: `import type { Claim } from '../claims/claim.ts';`,
      in: 'src/domain/event/event.ts',
      refused: false,
    },
    {
      it: 'a new noun must be given its place',
      line: `import { a } from './url.ts';`,
      in: 'src/domain/novelty.ts',
      refused: true,
    },
    {
      it: 'a step may not import an adapter',
      line: `import { a } from '../adapters/database/store.ts';`,
      in: 'src/pipeline/sweep.ts',
      refused: true,
    },
    {
      it: 'a step may not import node:',
      line: `import { a } from 'node:fs';`,
      in: 'src/pipeline/sweep.ts',
      refused: true,
    },
    {
      it: 'an adapter may not import another',
      line: `import { a } from '../web/fetch-page.ts';`,
      in: 'src/adapters/channels/slack.ts',
      refused: true,
    },
    {
      it: 'an adapter may import a package',
      line: `import { Redis } from 'ioredis';`,
      in: 'src/adapters/queue/redis-link.ts',
      refused: false,
    },
    {
      it: 'an adapter may not import settings',
      line: `import { a } from '../../settings/words.ts';`,
      in: 'src/adapters/web/robots.ts',
      refused: true,
    },
    {
      it: 'settings may not import an adapter',
      line: `import { a } from '../adapters/log.ts';`,
      in: 'src/settings/words.ts',
      refused: true,
    },
    { it: 'nobody imports a command', line: `import { a } from './cli/main.ts';`, in: 'src/app.ts', refused: true },
    { it: 'nobody imports a worker', line: `import '../../workers/sweep.ts';`, in: 'src/cli/start.ts', refused: true },
    {
      it: 'a worker imports the app alone',
      line: `import { a } from '../src/domain/url.ts';`,
      in: 'workers/sweep.ts',
      refused: true,
    },
    {
      it: 'a dynamic import counts',
      line: `const { a } = await import('../cli/main.ts');`,
      in: 'src/pipeline/sweep.ts',
      refused: true,
    },
  ])('$it', ({ line, in: file, refused }) => {
    expect(importsOf(file, line).map((each) => fault(each) !== null)).toEqual([refused]);
  });
});

// No regular expression of the code that meets fetched text takes more than linear or, where its input is short, bounded time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { root } from './support/process.ts';

const folders = ['src/domain', 'src/adapters/feeds', 'src/adapters/web'];

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function literalsOf(file: string): Literal[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Literal[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, regex, start } = node as {
      type?: string;
      regex?: { pattern: string; flags: string } | null;
      start?: number;
    };
    if (type === 'Literal' && regex)
      found.push({
        place: `${file}:${text.slice(0, start).split('\n').length}`,
        source: regex.pattern,
        flags: regex.flags,
      });
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseAst(text, { lang: 'ts' }));
  return found;
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const literals = files.flatMap(literalsOf);

test('there are regular expressions to check', () => {
  expect(literals.length).toBeGreaterThan(100);
});

test.for(literals)('$place /$source/', ({ source, flags }) => {
  const found = looked(source, flags);
  expect('complexity' in found ? found.complexity?.type : null).not.toBe('exponential');
  // With every repetition bounded, each place in the text costs at most a constant.
  if (found.status === 'vulnerable') expect(isBounded(source), 'every repetition has an upper bound').toBe(true);
});

/** The attack is timed by the clock: a verdict that only a busy machine gives is not given three times. */
function looked(source: string, flags: string): ReturnType<typeof checkSync> {
  const look = () => checkSync(source, flags, { timeout: 5_000, attackTimeout: 500 });
  const [first, ...more] = [look(), look, look];
  return more.reduce((found, again) => (found.status === 'vulnerable' ? again() : found), first);
}

const isBounded = (source: string): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x'));

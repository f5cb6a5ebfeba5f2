// Every file that Node starts itself: what Vitest accepts, Node may refuse (enums, missing extensions, types imported as values).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { stepNames } from '../src/steps.ts';
import { askVestka, root, runNode } from './support/process.ts';
import { freePort } from './support/servers.ts';

vi.setConfig({ testTimeout: 90_000 }); // processes and databases start slowly on a busy machine

const workers = readdirSync(join(root, 'workers')).toSorted();

test('there is one worker for each step, named like it', () => {
  expect(workers).toEqual(stepNames.map((step) => `${step}.ts`).toSorted());
});

describe.concurrent('a worker that cannot reach its database exits 1 with one clear line', () => {
  test.for(workers)('%s', { timeout: 60_000 }, async (worker, { expect }) => {
    const port = await freePort();
    const { ended, output } = runNode([`workers/${worker}`], {
      DATABASE_URL: `postgres://vestka:hidden-password@127.0.0.1:${port}/news`,
    });
    expect(await ended).toBe(1);
    expect(output()).toBe(
      `vestka: cannot use the database news at 127.0.0.1:${port} (DATABASE_URL): connect ECONNREFUSED 127.0.0.1:${port}\n`,
    );
  });
});

describe('bin/vestka.js', () => {
  test('starts under plain node', async () => {
    const { code, stdout, stderr } = await askVestka(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: vestka /);
  });

  test.for([
    { it: 'refuses Node 20 in one line', version: '20.19.0', refused: true },
    { it: 'refuses Node 24 from before types could be stripped', version: '24.11.1', refused: true },
    { it: 'takes Node 24.12', version: '24.12.0', refused: false },
    { it: 'takes Node 26', version: '26.0.0', refused: false },
  ])('$it', async ({ version, refused }) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    const { ended, output } = runNode(['--import', `data:text/javascript,${pretend}`, 'bin/vestka.js', '--help']);
    expect(await ended).toBe(refused ? 1 : 0);
    if (refused)
      expect(output()).toBe(
        `vestka: needs Node 24.12 or newer, this is ${version}. Run it as "npx vestka" after "npm ci", which brings one.\n`,
      );
  });
});

// What holds for every command: a description, an example, exit 2 on wrong use, exit 1 and one line when it can't work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildProgram } from '../../src/cli/main.ts';
import { vestka } from '../support/command-line.ts';

vi.setConfig({ testTimeout: 90_000 }); // processes and databases start slowly on a busy machine

interface Named {
  readonly words: string; // as typed after `vestka`
  readonly command: Command;
}

const withBelow = (command: Command, before: string): Named[] => {
  const words = `${before} ${command.name()}`.trim();
  return [{ words, command }, ...command.commands.flatMap((each) => withBelow(each, words))];
};
const commands = buildProgram().commands.flatMap((command) => withBelow(command, ''));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-program-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Where nothing has run yet. */
const here = () => ({ VESTKA_DATA_DIR: join(folder, 'data'), VESTKA_CONFIG_DIR: join(folder, 'config') });

test('the contract has its commands', () => {
  const names = commands.map(({ words }) => words);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['start', 'demo', 'classify', 'extract', 'parse-feed', 'mentions', 'eval', 'explain', 'backtest'],
      ...['config check', 'events', 'people', 'measures', 'feeds', 'alerts', 'review', 'health'],
      ...['alerts test', 'alerts replay', 'watchlist explain'],
    ]),
  );
});

describe('every command', () => {
  test.for(commands)('$words says what it does and shows an example', async ({ words, command }) => {
    expect(command.description()).toMatch(/^\S.{15,}/);
    const { code, stdout, stderr } = await vestka([...words.split(' '), '--help']);
    expect([code, stderr]).toEqual([0, '']);
    // A default is shown as one would type it: 90d, not milliseconds.
    expect(stdout).not.toMatch(/default: \d{6,}/);
    expect(stdout).toMatch(new RegExp(`\\nExamples?:\\n {2}\\$ npx vestka ${words.split(' ')[0]}\\b`));
  });

  test.for(commands)(
    '$words ends with 2 on an option it does not know, and prints nothing on stdout',
    async ({ words }) => {
      const { code, stdout, stderr } = await vestka([...words.split(' '), '--no-such-option'], here());
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^error: .+\n\(vestka COMMAND --help shows how it is used\)\n$/s);
    },
  );
});

describe('wrong use ends with 2', () => {
  test.for([
    { it: 'no command', args: [], told: /Commands:/ },
    { it: 'an unknown command', args: ['fetch'], told: /unknown command 'fetch'/ },
    { it: 'a missing file name', args: ['classify'], told: /missing required argument 'files'/ },
    { it: 'a missing channel', args: ['alerts', 'test'], told: /missing required argument 'channel'/ },
    {
      it: 'a missing watchlist',
      args: ['mentions', 'texts.jsonl'],
      told: /required option '--watchlist <file>' not specified/,
    },
    {
      it: 'a step that does not exist',
      args: ['start', '--only', 'schedule,fly'],
      told: /There is no step "fly"; steps are schedule, poll-feed,/,
    },
    {
      it: 'a limit in words',
      args: ['alerts', '--limit', 'many'],
      told: /'many' is invalid\. It must be a whole number/,
    },
    { it: 'a limit of nothing', args: ['events', '--limit', '0'], told: /It must be a whole number/ },
    { it: 'a day in words', args: ['events', '--since', 'yesterday'], told: /It must be a day such as/ },
    { it: 'a day that no calendar has', args: ['events', '--since', '2025-13-45'], told: /It must be a day such as/ },
    { it: 'a duration in words', args: ['backtest', '--since', 'long ago'], told: /It must be a duration such as 90d/ },
    {
      it: 'an unknown verdict',
      args: ['review', 'decide', 'r-1', 'perhaps'],
      told: /It must be event, not-an-event or duplicate-of:EVENT/,
    },
  ])('$it', async ({ args, told }) => {
    const { code, stdout, stderr } = await vestka(args, here());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
});

describe('what cannot work ends with 1 and one clear line', () => {
  const shipped = { VESTKA_CONFIG_DIR: 'config' };
  test.for([
    {
      it: 'classify of a missing file',
      args: ['classify', '--json', 'nowhere.jsonl'],
      told: 'vestka: nowhere.jsonl: no such file\n',
    },
    {
      it: 'classify of a folder',
      args: ['classify', '--json', 'config'],
      told: 'vestka: config: this is a folder; name its files\n',
    },
    {
      it: 'mentions of a missing file',
      args: ['mentions', '--json', '--watchlist', 'config/watchlist.yaml', 'nowhere.jsonl'],
      told: 'vestka: nowhere.jsonl: no such file\n',
    },
    {
      it: 'mentions by a missing watchlist',
      args: ['mentions', '--json', '--watchlist', 'nowhere.yaml', 'x.jsonl'],
      told: /^vestka: nowhere\.yaml:1:1: no such file: .*\n$/,
    },
    { it: 'eval of a missing file', args: ['eval', 'nowhere.jsonl'], told: 'vestka: nowhere.jsonl: no such file\n' },
    { it: 'explain of a missing file', args: ['explain', 'nowhere.txt'], told: 'vestka: nowhere.txt: no such file\n' },
    {
      it: 'backtest over a missing file',
      args: ['backtest', '--json', 'nowhere.jsonl'],
      told: 'vestka: nowhere.jsonl: no such file\n',
    },
    {
      it: 'import of a missing list',
      args: ['watchlist', 'import', 'nowhere.csv'],
      told: 'vestka: nowhere.csv: no such file\n',
    },
  ])('$it', async ({ args, told }) => {
    const { code, stdout, stderr } = await vestka(args, { ...here(), ...shipped });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(told);
  });

  test.for([
    { it: 'no configuration', environment: {}, told: /^vestka: \S+feeds\.yaml:1:1: no such file/ },
    {
      it: 'Redis without PostgreSQL',
      environment: { ...shipped, REDIS_URL: 'redis://127.0.0.1:1' },
      told: /^vestka: REDIS_URL is set without DATABASE_URL/,
    },
    {
      it: 'an unreachable database',
      environment: { ...shipped, DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/news' },
      told: /^vestka: cannot use the database news at 127\.0\.0\.1:1 \(DATABASE_URL\): connect ECONNREFUSED 127\.0\.0\.1:1\n$/,
    },
  ])('$it', async ({ environment, told }) => {
    for (const args of [['feeds', '--json'], ['alerts'], ['events', '--csv']]) {
      const { code, stdout, stderr } = await vestka(args, { ...here(), ...environment });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(told);
    }
  });

  test('health where nothing has run', async () => {
    const { code, rows, stderr } = await vestka(['health', '--json'], { ...here(), ...shipped });
    expect([code, stderr]).toEqual([1, '']);
    expect(rows()).toEqual([{ well: false, lines: [`nothing has run on ${folder}/data yet: npx vestka start`] }]);
  });
});

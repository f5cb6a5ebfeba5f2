// vestka eval: the scorecard of a file of labelled articles.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { evalCommand } from '../../src/cli/eval.ts';
import type { Scorecard } from '../../src/domain/scorecard/score-articles.ts';
import { event } from '../domain/scorecard/claims.ts';

const text = 'Belarus on Thursday freed 52 prisoners and sent them to Lithuania.';
const row = {
  id: 'a',
  lang: 'en',
  published: '2025-09-11',
  title: null,
  text,
  relevant: true,
  events: [event({ evidence: text })],
  alert: ['prisoner_release'],
  why: null,
};

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-eval-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function run(rows: readonly unknown[], ...flags: string[]): Promise<string> {
  const file = join(folder, 'labelled.jsonl');
  writeFileSync(file, rows.map((each) => JSON.stringify(each)).join('\n'));
  await evalCommand()
    .exitOverride()
    .parseAsync([file, ...flags], { from: 'user' });
  return printed;
}

describe('vestka eval', () => {
  test('prints shares with their intervals', async () => {
    expect(await run([row])).toMatch(/^Labelled articles: 1\..*\n\nAlerts\..*precision/s);
  });

  test('prints one JSON object with --json', async () => {
    const lines = (await run([row], '--json')).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const card = JSON.parse(lines[0] ?? '') as Scorecard;
    expect([card.articles, card.alerts.right, card.counts?.value]).toEqual([1, 1, 1]);
  });

  test('refuses a label that it cannot read, naming row and field', async () => {
    await expect(run([{ ...row, alert: ['release'] }])).rejects.toThrow(
      /article a: alert is "release"; it must be one of/,
    );
  });

  test('refuses a line that is no JSON, naming file and line', async () => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, `${JSON.stringify(row)}\n{`);
    await expect(evalCommand().exitOverride().parseAsync([file], { from: 'user' })).rejects.toThrow(
      /broken\.jsonl:2: /,
    );
  });
});

// vestka health: exit 0 when the process group is well. What a container's healthcheck runs.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { FolderInUseError } from '../adapters/database/folder-lock.ts';
import type { App } from '../app.ts';
import { readEnvironment } from '../settings/environment.ts';
import { type StepName, stepNames } from '../steps.ts';
import { printJson } from './answers.ts';
import { withApp } from './open.ts';

/** Steps beat every ten seconds; six missed beats are no hiccup. */
const staleAfterMs = 60_000;

interface Health {
  readonly well: boolean;
  readonly lines: readonly string[];
}

export const healthCommand = (): Command =>
  new Command('health')
    .description('exit 0 when every step has a heartbeat and database and queue answer')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExample:\n  $ npx vestka health')
    .action(async (options: { json?: boolean }) => {
      const health = await lookAround();
      if (options.json) printJson(health);
      else
        process.stdout.write(
          `${health.well ? 'well' : 'not well'}\n${health.lines.map((line) => `  ${line}\n`).join('')}`,
        );
      if (!health.well) process.exitCode = 1;
    });

async function lookAround(): Promise<Health> {
  const { databaseUrl, dataDir } = readEnvironment(process.env);
  if (!databaseUrl && !existsSync(join(dataDir, 'health.json')))
    return { well: false, lines: [`nothing has run on ${dataDir} yet: npx vestka start`] };
  try {
    return await withApp(fromStore);
  } catch (error) {
    if (error instanceof FolderInUseError) return fromFile(join(dataDir, 'health.json'));
    return { well: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
}

async function fromStore({ store, queue, clock }: App): Promise<Health> {
  await Promise.all([store.health.ping(), queue.ping()]);
  const now = clock.now().getTime();
  const beats = await store.health.beats();
  const missing = stepNames.filter(
    (step) => !beats.some((beat) => beat.step === step && now - beat.at.getTime() < staleAfterMs),
  );
  const counts = await store.deliveries.counts();
  return {
    well: missing.length === 0,
    lines: [
      'database and queue answer',
      ...missing.map((step) => `${step}: no heartbeat in the last minute`),
      `${counts.pending} deliveries on their way, ${counts.dead} given up`,
    ],
  };
}

/** An embedded database is open in the running process, which leaves a note every ten seconds. */
function fromFile(file: string): Health {
  const { at, steps, pid } = JSON.parse(readFileSync(file, 'utf8')) as { at: string; steps: StepName[]; pid: number };
  const ageMs = Date.now() - Date.parse(at);
  return {
    well: ageMs < staleAfterMs,
    lines: [`process ${pid} runs ${steps.join(', ')}; last heartbeat ${Math.round(ageMs / 1000)} s ago`],
  };
}

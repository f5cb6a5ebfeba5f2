// What every worker file does: open the app, run one step, stop on a signal.
import { createLog } from './adapters/log.ts';
import { type App, openApp } from './app.ts';
import { runSteps } from './run-steps.ts';
import { readEnvironment } from './settings/environment.ts';
import type { StepName } from './steps.ts';

/** How long jobs in hand may take after a signal before the process goes anyway; they are then run again. */
const stopTimeoutMs = 20_000;

/** Never returns before the process is told to stop. Exits 1 with one clear line when it can't start. */
export async function runWorker(...names: StepName[]): Promise<void> {
  try {
    const surroundings = readEnvironment(process.env);
    const log = createLog({
      level: surroundings.logLevel,
      name: names.length === 1 ? (names[0] ?? 'vestka') : 'vestka',
      pretty: process.stderr.isTTY === true,
    });
    const app = await openApp({ surroundings, environment: process.env, log });
    await runUntilSignal(app, names);
  } catch (error) {
    process.stderr.write(`vestka: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function runUntilSignal(app: App, names: readonly StepName[]): Promise<void> {
  const { promise: told, resolve: tell } = Promise.withResolvers<NodeJS.Signals>();
  process.once('SIGTERM', tell);
  process.once('SIGINT', tell);
  const running = await runSteps(app, names, app.concurrency);
  const signal = await told;
  app.log.info({ signal }, 'stopping: jobs in hand are finished first');
  setTimeout(() => process.exit(1), stopTimeoutMs).unref();
  await running.stop();
  await app.close();
}

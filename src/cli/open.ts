// Opens what a command needs and closes it whatever happens.
import { createLog } from '../adapters/log.ts';
import { type App, openApp } from '../app.ts';
import { compileConfiguration } from '../compile-configuration.ts';
import type { Configuration } from '../ports.ts';
import { readEnvironment } from '../settings/environment.ts';
import { loadLexicons } from '../settings/load-lexicon.ts';
import { loadSettings, type Settings } from '../settings/load-settings.ts';

/** The whole app, quiet unless LOG_LEVEL says otherwise. */
export async function withApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const surroundings = readEnvironment(process.env);
  const level = process.env.LOG_LEVEL ?? 'warn';
  const app = await openApp({
    surroundings,
    environment: process.env,
    log: createLog({ level, name: 'vestka', pretty: process.stderr.isTTY === true }),
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The configuration alone: no database, no queue, no network. */
export async function openConfiguration(): Promise<{
  readonly settings: Settings;
  readonly configuration: Configuration;
}> {
  const { configDir } = readEnvironment(process.env);
  const settings = loadSettings(configDir, process.env);
  return { settings, configuration: compileConfiguration(settings, loadLexicons(`${configDir}/lexicon`)) };
}

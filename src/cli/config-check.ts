// vestka config check: validates every file, and warns of names that collide.
import { Command } from 'commander';
import { findCollisions } from '../domain/names/find-collisions.ts';
import type { Settings } from '../settings/load-settings.ts';
import { ConfigError, showProblem } from '../settings/read-yaml.ts';
import { printJson } from './answers.ts';
import { openConfiguration } from './open.ts';

export const configCommand = (): Command => {
  const check = new Command('check')
    .description('validate every configuration file; errors name file, line, column and the fix')
    .option('--json', 'one JSON object a problem')
    .addHelpText('after', '\nExample:\n  $ npx vestka config check')
    .action((options: { json?: boolean }) => checkConfiguration(options.json === true));
  return new Command('config')
    .description('work with the configuration')
    .addHelpText('after', '\nExample:\n  $ npx vestka config check')
    .addCommand(check);
};

async function checkConfiguration(asJson: boolean): Promise<void> {
  try {
    const { settings } = await openConfiguration();
    for (const { message } of findCollisions(settings.watchlist)) {
      if (asJson) printJson({ level: 'warning', message });
      else process.stdout.write(`warning: ${message}\n`);
    }
    if (!asJson) process.stdout.write(`config is valid: ${contentsOf(settings)}\n`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) {
      if (asJson) printJson({ level: 'error', ...problem });
      else process.stdout.write(`${showProblem(problem)}\n`);
    }
    process.exitCode = 1;
  }
}

/** "57 outlets, 60 feeds, …, 1 channel": what the files hold, so that a person sees that the right ones were read. */
function contentsOf({ outlets, feeds, watchlist, channels, routes }: Settings): string {
  const { people, organisations, measures } = watchlist;
  const held: readonly [number: number, one: string, more: string][] = [
    [outlets.length, 'outlet', 'outlets'],
    [feeds.length, 'feed', 'feeds'],
    [people.length, 'person', 'people'],
    [organisations.length, 'organisation', 'organisations'],
    [measures.length, 'measure', 'measures'],
    [channels.length, 'channel', 'channels'],
    [routes.length, 'route', 'routes'],
  ];
  return held.map(([number, one, more]) => `${number} ${number === 1 ? one : more}`).join(', ');
}

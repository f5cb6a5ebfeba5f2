// The command line: one command a file. Answers go to stdout, logs and progress to stderr.
// Exit 0 done, 1 the command itself could not work, 2 wrong use.
import { Command, CommanderError } from 'commander';
import { alertsCommand } from './alerts.ts';
import { backtestCommand } from './backtest.ts';
import { classifyCommand } from './classify.ts';
import { configCommand } from './config-check.ts';
import { demoCommand } from './demo.ts';
import { evalCommand } from './eval.ts';
import { eventsCommand } from './events.ts';
import { explainCommand } from './explain.ts';
import { extractCommand } from './extract.ts';
import { feedsCommand } from './feeds.ts';
import { healthCommand } from './health.ts';
import { measuresCommand, peopleCommand } from './ledger.ts';
import { mentionsCommand } from './mentions.ts';
import { parseFeedCommand } from './parse-feed.ts';
import { reviewCommand } from './review.ts';
import { startCommand } from './start.ts';
import { watchlistCommand } from './watchlist.ts';

const commands = [
  startCommand,
  demoCommand,
  classifyCommand,
  extractCommand,
  parseFeedCommand,
  mentionsCommand,
  configCommand,
  feedsCommand,
  eventsCommand,
  alertsCommand,
  reviewCommand,
  peopleCommand,
  measuresCommand,
  explainCommand,
  evalCommand,
  backtestCommand,
  watchlistCommand,
  healthCommand,
];

export function buildProgram(): Command {
  const program = new Command('vestka');
  program
    .description(
      'Watches news and official feeds for prisoner releases in Belarus and for changes of sanctions on Belarus.',
    )
    .addHelpText('after', '\nExample:\n  $ npx vestka demo');
  for (const command of commands) program.addCommand(command());
  throwInsteadOfExit(program);
  return program;
}

/** Commander hands its settings down to no command that is added ready-made. */
function throwInsteadOfExit(command: Command): void {
  command.showHelpAfterError('(vestka COMMAND --help shows how it is used)').exitOverride();
  for (const each of command.commands) throwInsteadOfExit(each);
}

export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough
  });
  try {
    await buildProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof CommanderError))
      process.stderr.write(`vestka: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Commander has printed its own errors; asking for help is none. */
function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return 1;
  return error.exitCode === 0 ? 0 : 2;
}

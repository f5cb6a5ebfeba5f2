// vestka events: what has happened, as far as anyone told.
import { Command } from 'commander';
import { withApp } from './open.ts';
import { printRows, type TableOptions } from './tables.ts';

export const eventsCommand = (): Command =>
  new Command('events')
    .description('what is known to have happened, newest first')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated')
    .option('--since <day>', 'told on or after this day, e.g. 2025-12-01')
    .option('--limit <n>', 'at most so many', Number, 100)
    .addHelpText('after', '\nExample:\n  $ npx vestka events --since 2025-12-01')
    .action((options: TableOptions & { since?: string; limit: number }) =>
      withApp(async ({ store }) =>
        printRows(
          await store.events.list({ since: options.since ?? null, limit: options.limit }),
          {
            day: (event) => event.happenedOn ?? event.firstReportedAt.slice(0, 10),
            type: (event) => event.type,
            state: (event) => event.state,
            count: (event) => event.count,
            authorities: (event) => event.authorities.join(','),
            people: (event) => event.people.map((person) => person.name).join(', '),
            targets: (event) => event.targets.join(', '),
            sources: (event) => event.sources.length,
            id: (event) => event.id,
          },
          options,
        ),
      ),
    );

// vestka people, vestka measures: the ledger that follows from events.
import { Command } from 'commander';
import type { App } from '../app.ts';
import { claimTypes } from '../domain/claims/claim.ts';
import { foldEvent } from '../domain/event/fold-event.ts';
import { type FoldedEvent, measuresLedger, peopleLedger } from '../domain/ledger.ts';
import { withApp } from './open.ts';
import { printRows, type TableOptions } from './tables.ts';

const withOptions = (command: Command): Command =>
  command.option('--json', 'one JSON object a line, with history and evidence').option('--csv', 'comma-separated');

export const peopleCommand = (): Command =>
  withOptions(new Command('people'))
    .description('what is known of each watched person: status, since when, and the last event that says so')
    .option('--all', 'those of whom nothing is known, too')
    .addHelpText('after', '\nExample:\n  $ npx vestka people')
    .action((options: TableOptions & { all?: boolean }) =>
      withApp(async (app) => {
        const people = peopleLedger(app.config.current().watchlist.people, await foldedEvents(app));
        printRows(
          people.filter((person) => options.all || options.json || person.status !== null),
          {
            person: (person) => person.name,
            status: (person) => person.status,
            since: (person) => person.since,
            changes: (person) => person.entries.length,
            'last source': (person) => person.entries.at(-1)?.evidence.url ?? 'watchlist',
            quote: (person) => person.entries.at(-1)?.evidence.quote.slice(0, 90),
          },
          options,
        );
      }),
    );

export const measuresCommand = (): Command =>
  withOptions(new Command('measures'))
    .description('what is known of each watched sanctions measure')
    .addHelpText('after', '\nExample:\n  $ npx vestka measures')
    .action((options: TableOptions) =>
      withApp(async (app) =>
        printRows(
          measuresLedger(app.config.current().watchlist.measures, await foldedEvents(app)),
          {
            measure: ({ measure }) => measure.id,
            authority: ({ measure }) => measure.authority,
            target: ({ measure }) => measure.target.slice(0, 60),
            status: (history) => history.status,
            since: (history) => history.since,
            changes: (history) => history.changes.length,
            instrument: ({ measure }) => measure.instrument,
          },
          options,
        ),
      ),
    );

async function foldedEvents({ store, config }: App): Promise<FoldedEvent[]> {
  const { measures } = config.current().watchlist;
  const events = await store.events.openSince(claimTypes, '');
  return events
    .filter(({ reports }) => reports.length > 0)
    .map((event) => ({ event, facts: foldEvent(event, { measures }) }));
}

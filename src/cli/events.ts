// vestka events: what has happened, as far as anyone told; and a person's corrections of how reports were joined.
import { Command } from 'commander';
import type { EventFacts, LinkedReport } from '../domain/event/event.ts';
import { mergeByHand, splitByHand } from '../pipeline/correct-events.ts';
import type { Store } from '../store.ts';
import { withApp } from './open.ts';
import { day, wholeNumber } from './option-values.ts';
import { printRows, type TableOptions } from './tables.ts';

export const eventsCommand = (): Command =>
  new Command('events')
    .description('what is known to have happened, newest first')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated')
    .option('--since <day>', 'told on or after this day, e.g. 2025-12-01', day)
    .option('--limit <n>', 'at most so many', wholeNumber, 100)
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx vestka events --since 2025-12-01\n  $ npx vestka events merge KEPT MERGED\n  $ npx vestka events split EVENT REPORT',
    )
    .action((options: TableOptions & { since?: string; limit: number }) => listEvents(options))
    .addCommand(mergeCommand())
    .addCommand(splitCommand());

const listEvents = (options: TableOptions & { since?: string; limit: number }): Promise<void> =>
  withApp(async ({ store }) =>
    printRows(
      await withReports(
        store,
        await store.events.list({ since: options.since ?? null, limit: options.limit }),
        options,
      ),
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
  );

/** JSON carries each report with the clues by which it was joined; a table has no room for them. */
async function withReports(store: Store, events: readonly EventFacts[], { json }: TableOptions) {
  if (!json) return events;
  const told = await Promise.all(events.map(({ id }) => store.events.load(id)));
  return events.map((facts, i) => ({ ...facts, reports: (told[i]?.reports ?? []).map(reportRow) }));
}

const reportRow = ({ id, source, claim, link }: LinkedReport) => ({
  id,
  articleId: source.articleId,
  outlet: source.outlet.id,
  url: source.url,
  status: claim.status,
  count: claim.count,
  quote: claim.evidence.quote,
  ...link,
});

const mergeCommand = (): Command =>
  new Command('merge')
    .description('say that two events are one; who was told of the second hears that it was told twice')
    .argument('<kept>', 'the id of the event that stays')
    .argument('<merged>', 'the id of the event that becomes part of it')
    .addHelpText('after', '\nExample:\n  $ npx vestka events merge e-a1.1 e-b2.1')
    .action((kept: string, merged: string) => withApp(async (app) => tell(await mergeByHand(app, kept, merged))));

const splitCommand = (): Command =>
  new Command('split')
    .description('say that some reports of an event tell another; they leave into an event of their own')
    .argument('<event>', 'the id of the event')
    .argument('<reports...>', 'ids of the reports that leave, as `vestka events --json` shows them')
    .addHelpText('after', '\nExample:\n  $ npx vestka events split e-a1.1 b2.1')
    .action((event: string, reports: string[]) => withApp(async (app) => tell(await splitByHand(app, event, reports))));

function tell(
  decisions: readonly { readonly event: string; readonly action: string; readonly reason: string }[],
): void {
  for (const { event, action, reason } of decisions) process.stdout.write(`${event}: ${action} (${reason})\n`);
}

// vestka feeds: how every feed does.
import { Command } from 'commander';
import { withApp } from './open.ts';
import { printRows, type TableOptions } from './tables.ts';

const moment = (at: Date | null): string | null => at?.toISOString().slice(0, 16).replace('T', ' ') ?? null;

export const feedsCommand = (): Command =>
  new Command('feeds')
    .description('how every feed does: state, last success, last new entry, size, failures, next poll')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated')
    .addHelpText('after', '\nExample:\n  $ npx vestka feeds')
    .action((options: TableOptions) =>
      withApp(async ({ store, config }) => {
        await store.feeds.sync([...config.current().feeds.values()]);
        printRows(
          await store.feeds.list(),
          {
            outlet: (feed) => feed.outlet,
            state: (feed) => feed.state,
            success: (feed) => moment(feed.lastSuccessAt),
            'new entry': (feed) => moment(feed.lastNewEntryAt),
            'newest entry': (feed) => moment(feed.newestEntryAt),
            entries: (feed) => feed.lastEntryCount,
            bytes: (feed) => feed.lastBytes,
            failures: (feed) => feed.failures,
            'next poll': (feed) => moment(feed.nextPollAt),
            address: (feed) => feed.url,
            seen: (feed) => feed.message,
          },
          options,
        );
      }),
    );

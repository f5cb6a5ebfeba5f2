// vestka alerts: what was sent, a test message to a channel, and a second try for what was given up.
import { Command } from 'commander';
import { describeAlert } from '../domain/alert/message.ts';
import { replayDelivery } from '../domain/delivery.ts';
import { handOver } from '../pipeline/hand-over.ts';
import { withApp } from './open.ts';
import { wholeNumber } from './option-values.ts';
import { printRows, type TableOptions } from './tables.ts';

export const alertsCommand = (): Command =>
  new Command('alerts')
    .description('what was sent, newest first, and how each delivery went')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated')
    .option('--limit <n>', 'at most so many', wholeNumber, 50)
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx vestka alerts\n  $ npx vestka alerts test console\n  $ npx vestka alerts replay DELIVERY',
    )
    .action((options: TableOptions & { limit: number }) => listAlerts(options))
    .addCommand(testCommand())
    .addCommand(replayCommand());

const listAlerts = (options: TableOptions & { limit: number }): Promise<void> =>
  withApp(async ({ store }) =>
    printRows(
      await store.alerts.list({ limit: options.limit }),
      {
        at: ({ alert }) => alert.decidedAt.slice(0, 16).replace('T', ' '),
        action: ({ alert }) => alert.action,
        headline: ({ alert }) => describeAlert(alert).headline,
        deliveries: ({ deliveries }) =>
          deliveries
            .map(
              (each) =>
                `${each.channel}: ${each.status}${each.status === 'dead' ? ` (${each.lastFailure.message}; ${each.id})` : ''}`,
            )
            .join(', '),
        why: ({ alert }) => alert.reason,
      },
      options,
    ),
  );

const testCommand = (): Command =>
  new Command('test')
    .description('send a test message to a channel and say what came of it')
    .argument('<channel>', 'the id of a channel in alerts.yaml')
    .addHelpText('after', '\nExample:\n  $ npx vestka alerts test console')
    .action((id: string) =>
      withApp(async ({ channel, clock, config }) => {
        const found = channel(id);
        if (!found)
          throw new Error(
            `there is no channel "${id}" in alerts.yaml; configured: ${config.current().channels.join(', ')}`,
          );
        const at = clock.now().toISOString();
        const attempt = await found.notify({
          id: `test-${Date.parse(at)}`,
          kind: 'test',
          title: 'Vestka: a test message',
          lines: ['If you can read this, alerts reach this channel.'],
          at,
        });
        if (attempt.outcome === 'failed') throw new Error(`${id} did not take it: ${attempt.message}`);
        process.stderr.write(`${id} took the test message\n`);
      }),
    );

const replayCommand = (): Command =>
  new Command('replay')
    .description('try a delivery again that was given up; the receiver sees the id it knows')
    .argument('<delivery>', 'the id of a delivery, as `vestka alerts` shows it')
    .addHelpText('after', '\nExample:\n  $ npx vestka alerts replay DELIVERY')
    .action((id: string) =>
      withApp(async (app) => {
        const job = await app.store.deliveries.load(id);
        if (!job) throw new Error(`there is no delivery "${id}"; \`npx vestka alerts\` shows them`);
        if (job.delivery.status !== 'dead')
          throw new Error(`delivery "${id}" is ${job.delivery.status}: only one that was given up can be replayed`);
        await app.store.deliveries.enableChannel(job.delivery.channel);
        await app.store.deliveries.record(replayDelivery(job.delivery, app.clock.now()));
        await handOver(app, 'deliver-alert', [id]);
        process.stderr.write(`${id} will be delivered again by the running workers\n`);
      }),
    );

// schedule: makes sure that every configured feed is polled and that the sweep runs. Idempotent; run at start, whenever the queue
// comes back, and every few minutes, because an emptied Redis says nothing.
import type { ConfigSource, Configuration, JobQueue, StepReport } from '../ports.ts';
import type { Store } from '../store.ts';
import { sweepRows } from './sweep.ts';

export interface SchedulePorts {
  readonly config: ConfigSource;
  readonly store: Store;
  readonly queue: JobQueue;
}

export async function schedule({ config, store, queue }: SchedulePorts): Promise<StepReport> {
  const configuration = config.current();
  const feeds = [...configuration.feeds.values()];
  await store.feeds.sync(feeds);
  await queue.schedule(
    'poll-feed',
    feeds.map(({ id, everyMs }) => ({ id: `feed-${id}`, rowId: id, rhythm: { everyMs } })),
  );
  await queue.schedule('sweep', sweepSchedules(configuration));
  return { outcome: 'scheduled', feeds: feeds.length };
}

function sweepSchedules({ heartbeat, limits }: Configuration) {
  const sweeping = { id: 'sweep', rowId: sweepRows.sweep, rhythm: { everyMs: limits.sweepEveryMs } };
  if (!heartbeat) return [sweeping];
  const [hours, minutes] = heartbeat.at.split(':').map(Number);
  return [
    sweeping,
    {
      id: 'heartbeat',
      rowId: sweepRows.heartbeat,
      rhythm: { cron: `0 ${minutes} ${hours} * * *`, timeZone: heartbeat.timeZone },
    },
  ];
}

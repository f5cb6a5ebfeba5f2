// sweep: re-creates what a crash or an emptied Redis lost, ends holds, keeps house, and says once a day that all is well.
import type { ConfigSource, StepReport } from '../ports.ts';
import type { QueuedStep } from '../steps.ts';
import { enqueue, type HandOverPorts, handOver, leaseMs } from './hand-over.ts';
import { addHeartbeat } from './heartbeat.ts';
import { releaseHolds } from './record-events.ts';

export interface SweepPorts extends HandOverPorts {
  readonly config: ConfigSource;
}

/** The jobs of the sweep's own queue: one every half minute, one a day. */
export const sweepRows = { sweep: 'sweep', heartbeat: 'heartbeat' } as const;

const sweptSteps: readonly QueuedStep[] = ['scrape-article', 'classify-article', 'deliver-alert'];
/** More than this is left for the next sweep, half a minute later. */
const maxPerStep = 500;
const tidyAfterMs = 14 * 24 * 3_600_000;

export async function sweep(ports: SweepPorts, rowId: string): Promise<StepReport> {
  if (rowId === sweepRows.heartbeat) return addHeartbeat(ports);
  const handedOver: Record<string, number> = {};
  for (const step of sweptSteps) handedOver[step] = await sweepStep(ports, step);
  const released = await endHolds(ports);
  await tidyOnceADay(ports);
  const quiet = released === 0 && Object.values(handedOver).every((n) => n === 0);
  return { outcome: 'swept', quiet, ...handedOver, released };
}

async function sweepStep(ports: SweepPorts, step: QueuedStep): Promise<number> {
  const now = ports.clock.now();
  const due = await ports.store.outbox.takeDue(step, now, new Date(now.getTime() + leaseMs), maxPerStep);
  if (due.length === 0 || (await enqueue(ports, step, due, 0))) return due.length;
  const ids = due.map(({ id }) => id);
  await ports.store.outbox.lease(step, ids, now); // the next sweep tries again
  return 0;
}

async function endHolds(ports: SweepPorts): Promise<number> {
  const { store, clock } = ports;
  const now = clock.now();
  const ids: string[] = [];
  for (const eventId of await store.holds.eventsDue(now)) {
    const sent = await store.transaction(async (tx) => {
      await tx.events.lock();
      const event = await tx.events.load(eventId);
      return event ? releaseHolds(tx, event, await tx.alerts.last(eventId), now) : [];
    });
    ids.push(...sent);
  }
  await handOver(ports, 'deliver-alert', ids);
  return ids.length;
}

async function tidyOnceADay({ store, clock }: SweepPorts): Promise<void> {
  const now = clock.now();
  if (await store.health.once(`tidy-${now.toISOString().slice(0, 10)}`, now))
    await store.health.tidy(new Date(now.getTime() - tidyAfterMs));
}

// Hands rows to the next step's queue. A queue that can't be reached loses nothing: the rows stay due and the sweep finds them.
import type { Clock, JobQueue, Log } from '../ports.ts';
import type { QueuedStep } from '../steps.ts';
import type { DueJob, Store } from '../store.ts';

export interface HandOverPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  readonly queue: JobQueue;
}

/** How long a handed-out row is left alone before the sweep takes its job for lost. */
export const leaseMs = 5 * 60_000;

/**
 * For rows just written, after their transaction has ended. The jobs come first and the lease after them: a process that dies in
 * between leaves rows that the next sweep finds at once, and a job that comes twice finds nothing to do.
 */
export const handOver = (ports: HandOverPorts, step: QueuedStep, ids: readonly string[]): Promise<void> =>
  handOverLater(ports, step, ids, 0);

/** The same rows again, later. The lease reaches past the pause, so that the sweep does not come in between. */
export async function handOverLater(
  ports: HandOverPorts,
  step: QueuedStep,
  ids: readonly string[],
  delayMs: number,
): Promise<void> {
  if (ids.length === 0) return;
  const jobs = ids.map((id) => ({ id, attempt: 0 }));
  if (!(await enqueue(ports, step, jobs, delayMs))) return;
  await ports.store.outbox.lease(step, ids, new Date(ports.clock.now().getTime() + delayMs + leaseMs));
}

/** Whether the queue took them. */
export async function enqueue(
  ports: HandOverPorts,
  step: QueuedStep,
  jobs: readonly DueJob[],
  delayMs: number,
): Promise<boolean> {
  // The moment makes a job's id new: the id of one still running would be taken for a duplicate and dropped.
  const turn = ports.clock.now().getTime();
  try {
    await ports.queue.enqueue(
      step,
      jobs.map(({ id, attempt }) => ({ id, attempt: `${attempt}-${turn}`, ...(delayMs > 0 ? { delayMs } : {}) })),
    );
    return true;
  } catch (error) {
    ports.log.warn(
      { step, jobs: jobs.length, error: error instanceof Error ? error.message : String(error) },
      'queue out of reach: the sweep will hand these over',
    );
    return false;
  }
}

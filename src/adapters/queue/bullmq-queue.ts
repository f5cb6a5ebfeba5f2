// The job queue over BullMQ: on Redis where one is configured, else on the database's own backend. Jobs carry row ids only.
import { createPostgresBackend, type JobsOptions, Queue, runMigrations, Worker, withBackend } from 'bullmq';
import type { Job, JobQueue, Log, Rhythm } from '../../ports.ts';
import { type QueuedStep, queuedSteps } from '../../steps.ts';
import type { RedisLink } from './redis-link.ts';

/** A worker that dies holds its job this long; then another takes it. BullMQ's default would be a minute. */
const lockDurationMs = 15_000;
const stalledIntervalMs = 5_000;
/** How often a job may be lost to dying workers before it is left to the sweep step. */
const maxStalledCount = 5;
/** A producer never waits longer than this for a queue that can't be reached. */
const producerTimeoutMs = 10_000;

const jobOptions: JobsOptions = {
  attempts: 3, // for the unexpected; what a step expects it settles in its row
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true, // the database is the truth: a kept job would only block its id
  removeOnFail: true,
};

interface RowJob {
  readonly rowId: string;
}

/** The part of BullMQ's queue that both backends share. */
type StepQueue = Pick<
  Queue<RowJob>,
  'add' | 'addBulk' | 'upsertJobScheduler' | 'removeJobScheduler' | 'getJobSchedulers' | 'getJobCounts' | 'close' | 'on'
>;
type StepWorker = Pick<Worker<RowJob>, 'close' | 'on'>;

interface Backend {
  openQueue(step: QueuedStep): StepQueue;
  openWorker(step: QueuedStep, concurrency: number, handler: (rowId: string) => Promise<void>): StepWorker;
  onReconnect(listener: () => void): void;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export function redisBackend(redis: RedisLink): Backend {
  return {
    openQueue: (step) => new Queue<RowJob>(step, { connection: redis.producer, skipWaitingForReady: true }),
    openWorker: (step, concurrency, handler) =>
      new Worker<RowJob>(step, (job) => handler(job.data.rowId), {
        connection: redis.consumer,
        ...workerOptions(concurrency),
      }),
    onReconnect: redis.onReady,
    ping: redis.ping,
    close: redis.close,
  };
}

/** A pool whose search_path is `bullmq`: of a server or of the embedded database. */
export interface QueuePool {
  connect(): Promise<{ query(text: string): Promise<unknown>; release(): unknown }>;
  query(text: string): Promise<unknown>;
  end(): Promise<void>;
}

export async function databaseBackend(pool: QueuePool): Promise<Backend> {
  const client = await pool.connect();
  try {
    await runMigrations(client as never, 'bullmq');
  } finally {
    await client.release();
  }
  const { Queue: DatabaseQueue, Worker: DatabaseWorker } = withBackend(createPostgresBackend);
  const connection = pool as never; // a `pg.Pool` is not assignable to BullMQ's own description of one
  return {
    openQueue: (step) => new DatabaseQueue(step, { connection }) as unknown as StepQueue,
    openWorker: (step, concurrency, handler) =>
      new DatabaseWorker(step, (job) => handler((job.data as RowJob).rowId), {
        connection,
        ...workerOptions(concurrency),
      }) as unknown as StepWorker,
    onReconnect: () => {}, // its jobs live in the database: nothing is lost with a connection
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}

const workerOptions = (concurrency: number) => ({
  concurrency,
  lockDuration: lockDurationMs,
  stalledInterval: stalledIntervalMs,
  maxStalledCount,
});

export function createJobQueue(backend: Backend, log: Log): JobQueue {
  const queues = new Map<QueuedStep, StepQueue>();
  const workers: StepWorker[] = [];
  const queueOf = (step: QueuedStep): StepQueue => {
    const known = queues.get(step);
    if (known) return known;
    const queue = backend.openQueue(step);
    queue.on('error', (error) => log.warn({ step, error: error.message }, 'queue: connection trouble'));
    queues.set(step, queue);
    return queue;
  };
  const stopWork = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
  };
  return {
    async enqueue(step, jobs) {
      if (jobs.length > 0) await inTime(queueOf(step).addBulk(jobs.map((job) => toBullJob(step, job))));
    },
    async schedule(step, schedules) {
      const queue = queueOf(step);
      for (const { id, rowId, rhythm } of schedules)
        await inTime(queue.upsertJobScheduler(id, toRepeat(rhythm), { name: step, data: { rowId }, opts: jobOptions }));
      const wanted = new Set(schedules.map((each) => each.id));
      for (const known of await inTime(queue.getJobSchedulers(0, 10_000)))
        if (!wanted.has(known.key)) await inTime(queue.removeJobScheduler(known.key));
    },
    onReconnect: backend.onReconnect,
    async work(step, concurrency, handler) {
      const worker = backend.openWorker(step, concurrency, handler);
      worker.on('error', (error) => log.warn({ step, error: error.message }, 'worker: connection trouble'));
      worker.on('failed', (job, error) =>
        log.error({ step, row: job?.data.rowId, error: error.message }, 'job failed; its row stays due'),
      );
      workers.push(worker);
    },
    counts: () => countJobs(queueOf),
    ping: () => inTime(backend.ping()),
    stopWork,
    async close() {
      await stopWork();
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

const toBullJob = (step: QueuedStep, { id, attempt, delayMs }: Job) => ({
  name: step,
  data: { rowId: id },
  opts: { ...jobOptions, jobId: `${id}-${attempt}`, ...(delayMs ? { delay: delayMs } : {}) },
});

const toRepeat = (rhythm: Rhythm) =>
  'everyMs' in rhythm ? { every: rhythm.everyMs } : { pattern: rhythm.cron, tz: rhythm.timeZone };

async function countJobs(queueOf: (step: QueuedStep) => StepQueue) {
  const counted = await Promise.all(
    queuedSteps.map(async (step) => {
      const {
        waiting = 0,
        prioritized = 0,
        active = 0,
        delayed = 0,
        failed = 0,
      } = await inTime(queueOf(step).getJobCounts());
      return [step, { waiting: waiting + prioritized, active, delayed, failed }] as const;
    }),
  );
  return Object.fromEntries(counted) as Awaited<ReturnType<JobQueue['counts']>>;
}

/** BullMQ waits for ever on a Redis that is down; a step must not. What was added late after all is deduplicated by its id. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the queue did not answer for ${producerTimeoutMs / 1000} s`)),
      producerTimeoutMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

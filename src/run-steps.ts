// Runs steps in this process: takes their jobs, beats their hearts, and stops when asked to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.ts';
import { classifyArticle } from './pipeline/classify-article.ts';
import { deliverAlert } from './pipeline/deliver-alert.ts';
import { pollFeed } from './pipeline/poll-feed.ts';
import { schedule } from './pipeline/schedule.ts';
import { scrapeArticle } from './pipeline/scrape-article.ts';
import { sweep } from './pipeline/sweep.ts';
import type { StepReport } from './ports.ts';
import { type QueuedStep, queuedSteps, type StepName } from './steps.ts';

const steps: Record<QueuedStep, (app: App, rowId: string) => Promise<StepReport>> = {
  'poll-feed': pollFeed,
  'scrape-article': scrapeArticle,
  'classify-article': classifyArticle,
  'deliver-alert': deliverAlert,
  sweep,
};

/** A step that has not beaten for a minute is taken for dead by `vestka health`. */
const beatEveryMs = 10_000;
/** An emptied Redis says nothing: schedules are made sure of this often. */
const scheduleEveryMs = 2 * 60_000;

export interface Running {
  stop(): Promise<void>;
}

/** Runs these steps until `stop`, which waits for jobs in hand. The app stays open. */
export async function runSteps(
  app: App,
  names: readonly StepName[],
  concurrency: Readonly<Record<QueuedStep, number>>,
): Promise<Running> {
  const timers: NodeJS.Timeout[] = [];
  const beat = () => beatHearts(app, names);
  await beat();
  timers.push(setInterval(() => void beat(), beatEveryMs));
  if (names.includes('schedule')) {
    await scheduleNow(app);
    timers.push(setInterval(() => void scheduleNow(app).catch(() => {}), scheduleEveryMs));
    app.queue.onReconnect(() => void scheduleNow(app).catch(() => {}));
    app.onConfigChange(() => void scheduleNow(app).catch(() => {}));
  }
  if (names.includes('sweep')) await runStep(app, 'sweep', 'sweep'); // at once: what a crash left behind should not wait
  for (const step of queuedSteps)
    if (names.includes(step)) await app.queue.work(step, concurrency[step], (rowId) => runStep(app, step, rowId));
  app.log.info({ steps: names, database: app.database.kind }, 'running');
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await app.queue.stopWork();
    },
  };
}

/** One job: what the step reports goes into one log line; what it throws is BullMQ's to retry and the sweep's to find. */
export async function runStep(app: App, step: QueuedStep, rowId: string): Promise<void> {
  const startedAt = performance.now();
  const report = await steps[step](app, rowId);
  if (report.quiet) return;
  app.log.info(
    { step, row: rowId, ...report, ms: Math.round(performance.now() - startedAt) },
    `${step}: ${report.outcome}`,
  );
}

async function scheduleNow(app: App): Promise<void> {
  try {
    const report = await schedule(app);
    app.log.info({ step: 'schedule', ...report }, 'schedule: every feed has its turn');
  } catch (error) {
    app.log.error(
      { step: 'schedule', error: error instanceof Error ? error.message : String(error) },
      'schedule: failed, will be tried again',
    );
    throw error;
  }
}

async function beatHearts(app: App, names: readonly StepName[]): Promise<void> {
  try {
    for (const name of names) await app.store.health.beat(name, app.process, app.clock.now());
    await app.queue.ping();
    if (app.database.dataDir !== null) noteHealth(app.database.dataDir, names, app.clock.now());
  } catch (error) {
    app.log.warn(
      { error: error instanceof Error ? error.message : String(error) },
      'heartbeat: database or queue out of reach',
    );
  }
}

/** `vestka health` can't open an embedded database that is in use: it reads this file instead. */
function noteHealth(dataDir: string, names: readonly StepName[], now: Date): void {
  writeFileSync(
    join(dataDir, 'health.json'),
    JSON.stringify({ at: now.toISOString(), steps: names, pid: process.pid }),
  );
}

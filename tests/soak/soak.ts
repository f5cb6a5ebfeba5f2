// A soak: a made-up world is told by made-up outlets to a real Vestka, whose processes are killed and whose receivers fail; at the
// end, what was decided is compared with what every receiver saw.
import { openApp } from '../../src/app.ts';
import { readEnvironment } from '../../src/settings/environment.ts';
import type { Footing } from '../support/footings.ts';
import { silentLog } from '../support/silent-log.ts';
import { type Crew, messageOf, type Role, startCrew } from './crew.ts';
import type { FaultKind } from './faults.ts';
import { makeWorld, type World } from './happenings.ts';
import { soakOutlets, type ToldStory, tellWorld } from './newsroom.ts';
import { type Random, seeded } from './random.ts';
import { openStage, type Stage } from './stage.ts';
import { isWell, judge, type Verdict } from './verdict.ts';

export interface SoakOptions {
  readonly footing: Footing;
  readonly roles: readonly Role[];
  readonly happenings: number;
  readonly articles: number;
  readonly kills: number;
  readonly seed: number;
  readonly outletsPerLanguage: number;
  /** The stories come in so many parts, a poll apart. */
  readonly waves: number;
  readonly failingShare: number; // of attempts to deliver, 0..1
  readonly deadlineMs: number;
  readonly say: (line: string) => void;
  /** Every line that a process logs. */
  readonly onLine?: (line: string) => void;
}

export interface SoakReport {
  readonly verdict: Verdict;
  readonly isWell: boolean;
  readonly kills: readonly string[];
  readonly crashes: readonly string[];
  readonly figures: Readonly<Record<string, number | string>>;
}

const waveMs = 65_000; // feeds are polled once a minute
/** A process that is up says something within this time as long as anything is to be done. */
const idleMs = 6_000;
/** Longer than a feed waits for its next poll. */
const stuckMs = 75_000;

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const random = seeded(options.seed);
  const world = makeWorld(options.happenings, new Date(), random);
  const outlets = soakOutlets(options.outletsPerLanguage);
  const told = tellWorld(world, outlets, options.articles, random);
  const footing = await options.footing.open();
  const stage = await openStage(options.failingShare, world, outlets, random);
  const environment = { ...footing.environment, VESTKA_CONFIG_DIR: stage.config.path, LOG_LEVEL: 'info' };
  try {
    return await perform(options, { world, told, stage, environment, random });
  } finally {
    await stage.close();
    await footing.close();
  }
}

interface Performance {
  readonly world: World;
  readonly told: readonly ToldStory[];
  readonly stage: Stage;
  readonly environment: Readonly<Record<string, string>>;
  readonly random: Random;
}

async function perform(options: SoakOptions, performance: Performance): Promise<SoakReport> {
  const { stage, environment } = performance;
  const progress: Progress = { read: new Set(), onTheirWay: new Set(), lastAt: Date.now() };
  const crews: Crew[] = [];
  const start = (): Crew => {
    const crew = startCrew(options.roles, environment, (line) => {
      noteLine(progress, line);
      options.onLine?.(line);
    });
    crews.push(crew);
    return crew;
  };
  const startedAt = Date.now();
  const isOver = () => Date.now() - startedAt > options.deadlineMs;
  try {
    const left = await playToTheEnd(options, performance, progress, start, isOver);
    return {
      ...reportOf(performance, left, crews),
      figures: { ...figuresOf(options, stage, left), minutes: Math.round((Date.now() - startedAt) / 6_000) / 10 },
    };
  } finally {
    await Promise.all(crews.map((crew) => crew.stop()));
  }
}

/** What processes that were stopped leave undone is done by the next ones. */
async function playToTheEnd(
  options: SoakOptions,
  performance: Performance,
  progress: Progress,
  start: () => Crew,
  isOver: () => boolean,
): Promise<Left> {
  const { told, stage, random } = performance;
  const crew = start();
  await Promise.all([publish(options, told, stage), killAlong(options, crew, random, stage.toldSoFar, isOver)]);
  let left = await waitAndStop(crew, performance, progress, idleMs, isOver);
  while ((left.waiting > 0 || left.read < told.length) && !isOver()) {
    options.say(`${left.waiting} rows wait, ${left.read} of ${told.length} articles are read: started again`);
    left = await waitAndStop(start(), performance, progress, stuckMs, isOver);
  }
  return left;
}

function reportOf({ world, told, stage }: Performance, left: Left, crews: readonly Crew[]) {
  const verdict = judge({ happenings: world.happenings, ...left, channels: stage.channels() });
  const crashes = crews.flatMap((crew) => crew.crashes);
  return {
    verdict,
    isWell: isWell(verdict) && crashes.length === 0 && left.waiting === 0 && left.read === told.length,
    kills: crews.flatMap((crew) => crew.kills),
    crashes,
  };
}

/** What the processes said so far. A killed one may have taken its last words along. */
interface Progress {
  readonly read: Set<string>; // articles
  readonly onTheirWay: Set<string>; // deliveries that failed and are to be tried again
  lastAt: number;
}

function noteLine(progress: Progress, line: string): void {
  const message = messageOf(line);
  if (!/^(scrape|classify|deliver)/.test(message)) return;
  progress.lastAt = Date.now();
  const { row, outcome } = JSON.parse(line) as { row: string; outcome?: string };
  const isSettled = outcome !== undefined && ['classified', 'sent', 'nothing-to-do'].includes(outcome);
  if (message.startsWith('classify') && isSettled) progress.read.add(row);
  if (outcome === 'pending') progress.onTheirWay.add(row);
  else if (isSettled) progress.onTheirWay.delete(row);
}

/** In order of time, as feeds grow. */
async function publish({ waves }: SoakOptions, told: readonly ToldStory[], { sites }: Stage): Promise<void> {
  const inOrder = told.toSorted((a, b) => a.story.publishedAt.getTime() - b.story.publishedAt.getTime());
  const size = Math.ceil(inOrder.length / waves);
  for (let from = 0; from < inOrder.length; from += size) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve, waveMs));
    for (const { outlet, story } of inOrder.slice(from, from + size)) sites.get(outlet.id)?.publish(outlet.id, story);
  }
}

/** The first at once, the rest as the work goes on, the last when most is told. */
async function killAlong(
  { kills, happenings, say }: SoakOptions,
  crew: Crew,
  random: Random,
  toldSoFar: () => number,
  isOver: () => boolean,
): Promise<void> {
  for (let i = 0; i < kills; i++) {
    const wanted = (i / kills) * happenings;
    while (toldSoFar() < wanted && !isOver()) await new Promise((resolve) => setTimeout(resolve, 20));
    await crew.killOne(random);
    say(`kill ${i + 1}: ${crew.kills.at(-1)}`);
  }
}

/** Until all is read and told and the receivers are at rest, or nothing has moved for long; then the database is asked. */
async function waitAndStop(
  crew: Crew,
  { told, stage, environment }: Performance,
  progress: Progress,
  restMs: number,
  isOver: () => boolean,
) {
  const idle = () => Date.now() - progress.lastAt;
  progress.lastAt = Date.now();
  const isDone = () =>
    idle() > restMs && progress.read.size >= told.length && progress.onTheirWay.size === 0 && stage.isTold();
  while (!isDone() && idle() < stuckMs && !isOver()) await new Promise((resolve) => setTimeout(resolve, 200));
  await crew.stop();
  return askDatabase(environment);
}

type Left = Awaited<ReturnType<typeof askDatabase>>;

async function askDatabase(environment: Readonly<Record<string, string>>) {
  const app = await openApp({ surroundings: readEnvironment(environment), environment, log: silentLog });
  try {
    const limit = 100_000;
    return {
      waiting: await app.store.health.waiting(),
      read: (await app.store.articles.listRead({ since: null, limit })).length,
      events: await app.store.events.list({ since: null, limit }),
      alerts: await app.store.alerts.list({ limit }),
    };
  } finally {
    await app.close();
  }
}

function figuresOf(options: SoakOptions, stage: Stage, left: Left): Record<string, number | string> {
  const seen = stage
    .channels()
    .flatMap((channel) => channel.seen.map((each) => `${channel.id} ${each.eventId}.${each.revision}`));
  const faults = (Object.entries(stage.faults) as [FaultKind, number][]).map(([kind, n]) => `${n} × ${kind}`);
  return {
    footing: options.footing.name,
    seed: options.seed,
    happenings: options.happenings,
    articlesRead: left.read,
    rowsWaiting: left.waiting,
    events: left.events.length,
    alerts: left.alerts.length,
    firstAlerts: left.alerts.filter(({ alert }) => alert.revision === 1).length,
    attempts: stage.attempts(),
    accepted: seen.length,
    repeats: seen.length - new Set(seen).size,
    faults: faults.join(', '),
  };
}

// The composition root: surroundings -> settings -> adapters -> steps. `close` undoes it in reverse.
import { hostname } from 'node:os';
import { connectDatabase, type Database } from './adapters/database/connect.ts';
import { hostTurns } from './adapters/database/host-turns.ts';
import { createStore } from './adapters/database/store.ts';
import { createFeedParser } from './adapters/feeds/feed-parser.ts';
import { createJobQueue, databaseBackend, redisBackend } from './adapters/queue/bullmq-queue.ts';
import { connectRedis } from './adapters/queue/redis-link.ts';
import { createPageFetcher } from './adapters/web/fetch-page.ts';
import { createPageReader } from './adapters/web/read-page.ts';
import { compileConfiguration } from './compile-configuration.ts';
import { type ChannelBook, openChannels } from './open-channels.ts';
import type {
  Clock,
  ConfigSource,
  Configuration,
  FeedParser,
  JobQueue,
  Log,
  PageFetcher,
  PageReader,
} from './ports.ts';
import type { Surroundings } from './settings/environment.ts';
import { loadLexicons } from './settings/load-lexicon.ts';
import { loadSettings, type Settings } from './settings/load-settings.ts';
import type { Environment } from './settings/secrets.ts';
import { watchFolder } from './settings/watch-settings.ts';
import type { QueuedStep } from './steps.ts';
import type { Store } from './store.ts';

export interface AppOptions {
  readonly surroundings: Surroundings;
  readonly environment: Environment;
  readonly log: Log;
  readonly clock?: Clock;
  /** Where the console channel writes. */
  readonly out?: { write(text: string): void; readonly color: boolean };
}

/** Everything that the steps and the commands need, open and ready. */
export interface App {
  readonly clock: Clock;
  readonly log: Log;
  readonly config: ConfigSource;
  readonly database: Database;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly pages: PageFetcher;
  readonly feedParser: FeedParser;
  readonly pageReader: PageReader;
  readonly channel: ChannelBook;
  readonly process: string;
  readonly concurrency: Readonly<Record<QueuedStep, number>>;
  /** Called after a valid change of the configuration was taken over. */
  onConfigChange(listener: () => void): void;
  close(): Promise<void>;
}

export const systemClock: Clock = { now: () => new Date() };

const standardOut = { write: (text: string) => void process.stdout.write(text), color: process.stdout.isTTY === true };

export async function openApp(options: AppOptions): Promise<App> {
  const { surroundings, log, clock = systemClock, out = standardOut } = options;
  const closers: (() => unknown)[] = [];
  try {
    const live = await liveConfiguration(options, closers);
    const database = await connectDatabase(
      surroundings.databaseUrl ? { url: surroundings.databaseUrl } : { dataDir: surroundings.dataDir },
    );
    closers.push(database.close);
    const queue = await openQueue(surroundings, database, log);
    closers.push(queue.close);
    const pages = openFetcher(live.settings(), database, clock);
    closers.push(pages.close);
    const feedParser = createFeedParser();
    closers.push(feedParser.close);
    return {
      ...{ clock, log, database, queue, pages, feedParser },
      config: live.source,
      store: createStore(database),
      pageReader: createPageReader(),
      channel: openChannels(live.settings, clock, out),
      process: `${hostname()}-${process.pid}`,
      concurrency: concurrencyOf(live.settings()),
      onConfigChange: live.onChange,
      close: () => closeAll(closers),
    };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function closeAll(closers: (() => unknown)[]): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

/** Read once, then whenever the files change; a bad change is told and the last good configuration stays. */
async function liveConfiguration({ surroundings, environment, log }: AppOptions, closers: (() => unknown)[]) {
  const load = async (): Promise<{ settings: Settings; configuration: Configuration }> => {
    const settings = loadSettings(surroundings.configDir, environment);
    return {
      settings,
      configuration: compileConfiguration(settings, loadLexicons(`${surroundings.configDir}/lexicon`)),
    };
  };
  let current = await load();
  const listeners: (() => void)[] = [];
  const reload = async () => {
    try {
      current = await load();
    } catch (error) {
      log.error(
        { error: error instanceof Error ? error.message : String(error) },
        'configuration: the change is refused, the last good one stays',
      );
      return;
    }
    log.info(
      { feeds: current.settings.feeds.length, people: current.settings.watchlist.people.length },
      'configuration: change taken over',
    );
    for (const listener of listeners) listener();
  };
  closers.push(watchFolder(surroundings.configDir, () => void reload()));
  return {
    settings: () => current.settings,
    source: { current: () => current.configuration } satisfies ConfigSource,
    onChange: (listener: () => void) => void listeners.push(listener),
  };
}

async function openQueue({ redisUrl }: Surroundings, database: Database, log: Log): Promise<JobQueue> {
  const backend = redisUrl
    ? redisBackend(await connectRedis(redisUrl, log))
    : await databaseBackend(database.openQueuePool());
  return createJobQueue(backend, log);
}

/** Limits of fetching are read at start; a change of them wants a restart. */
function openFetcher({ limits: { fetching } }: Settings, database: Database, clock: Clock): PageFetcher {
  return createPageFetcher(
    {
      userAgent: fetching.userAgent,
      allowedPorts: fetching.allowedPorts,
      allowedHosts: fetching.allowedHosts,
      maxBytes: { feed: fetching.maxFeedMegabytes, page: fetching.maxPageMegabytes },
      headersTimeoutMs: fetching.headersTimeout,
      deadlineMs: fetching.deadline,
      maxRedirects: fetching.maxRedirects,
      minGapMs: fetching.minGap,
      robots: fetching.robots,
    },
    { turns: hostTurns(database.db, clock), clock },
  );
}

function concurrencyOf({ limits: { concurrency } }: Settings): Record<QueuedStep, number> {
  const { pollFeed, scrapeArticle, classifyArticle, deliverAlert } = concurrency;
  return {
    'poll-feed': pollFeed,
    'scrape-article': scrapeArticle,
    'classify-article': classifyArticle,
    'deliver-alert': deliverAlert,
    sweep: 1,
  };
}

// YAML files and environment -> Settings. Parsed at the door, trusted inside: every cross-file check lives here.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Route } from '../domain/alert/route-alert.ts';
import type { Feed } from '../domain/feed.ts';
import type { ArticleSelectors } from '../domain/list-selectors.ts';
import type { Outlet } from '../domain/outlet.ts';
import type { Watchlist } from '../domain/watchlist.ts';
import { alertsSchema, type ChannelSettings } from './alerts-schema.ts';
import { checkReferences } from './check-references.ts';
import { feedsSchema } from './feeds-schema.ts';
import { ConfigError, type ConfigProblem, readYaml, type YamlFile } from './read-yaml.ts';
import type { Environment } from './secrets.ts';
import { settingsSchema } from './settings-schema.ts';
import { watchlistSchema } from './watchlist-schema.ts';

type FeedsFile = z.output<typeof feedsSchema>;
type WatchlistFile = z.output<typeof watchlistSchema>;
type AlertsFile = z.output<typeof alertsSchema>;

/** Everything the four files say, in the domain's own shapes. */
export interface Settings {
  readonly outlets: readonly Outlet[];
  readonly feeds: readonly Feed[];
  readonly articleSelectors: ReadonlyMap<string, ArticleSelectors>;
  readonly watchlist: Watchlist;
  readonly channels: readonly ChannelSettings[];
  readonly routes: readonly Route[];
  readonly heartbeat: AlertsFile['heartbeat'] | null;
  readonly opsChannels: readonly string[];
  readonly limits: z.output<typeof settingsSchema>;
}

export const configFiles = ['feeds.yaml', 'watchlist.yaml', 'alerts.yaml', 'settings.yaml'] as const;

/** Throws ConfigError with every problem of every file. */
export function loadSettings(folder: string, environment: Environment): Settings {
  const problems: ConfigProblem[] = [];
  const read = <S extends z.ZodType>(name: string, schema: S): YamlFile<z.output<S>> | null => {
    try {
      return readYaml(join(folder, name), schema, environment);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  const feeds = read('feeds.yaml', feedsSchema);
  const watchlist = read('watchlist.yaml', watchlistSchema);
  const alerts = read('alerts.yaml', alertsSchema);
  const settings = read('settings.yaml', settingsSchema);
  problems.push(...checkReferences({ feeds, watchlist, alerts }));
  if (!feeds || !watchlist || !alerts || !settings || problems.length > 0) throw new ConfigError(problems);
  return {
    ...outletsOf(feeds.value),
    watchlist: watchlistOf(watchlist.value),
    channels: alerts.value.channels,
    routes: alerts.value.routes.map(routeOf),
    heartbeat: alerts.value.heartbeat ?? null,
    opsChannels: alerts.value.ops?.channels ?? [],
    limits: settings.value,
  };
}

/** A watchlist alone, for commands that need nothing else. */
export const loadWatchlist = (file: string): Watchlist => watchlistOf(readYaml(file, watchlistSchema, {}).value);

function outletsOf({ outlets }: FeedsFile) {
  return {
    outlets: outlets.map(({ id, name, kind, owner }) => ({ id, name, kind, owner: owner ?? id })),
    feeds: outlets.flatMap((outlet) => feedsOf(outlet)),
    articleSelectors: new Map(outlets.flatMap(({ id, article }) => (article ? [[id, article]] : []))),
  };
}

function feedsOf({ id: outlet, feeds, pages, proxy: through }: FeedsFile['outlets'][number]): Feed[] {
  const polled = feeds.map(({ url, every }) => ({
    id: feedId(outlet, url),
    outlet,
    url,
    everyMs: every,
    list: null,
    proxy: through ?? null,
  }));
  const listed = pages.map(({ url, every, item, title = null, link = null, date = null }) => {
    return {
      id: feedId(outlet, url),
      outlet,
      url,
      everyMs: every,
      list: { item, title, link, date },
      proxy: through ?? null,
    };
  });
  return [...polled, ...listed];
}

/** Made of outlet and address, so that a reordered file changes nothing. */
const feedId = (outlet: string, url: string): string =>
  `${outlet}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;

function watchlistOf({ people, organisations, measures }: WatchlistFile): Watchlist {
  return {
    people: people.map(({ native = null, group = null, status = null, since = null, ...person }) => {
      return { ...person, kind: 'person', native, group, status, since, sector: null, sanctionedBy: [] };
    }),
    organisations: organisations.map(({ native = null, group = null, sector = null, ...organisation }) => {
      return {
        ...organisation,
        kind: 'organisation',
        native,
        group,
        sector,
        surnameAlone: false,
        status: null,
        since: null,
      };
    }),
    measures: measures.map(({ instrument = null, since = null, expires = null, ...measure }) => ({
      ...measure,
      instrument,
      since,
      expires,
    })),
  };
}

function routeOf({ match, channels, continue: goesOn, hold }: AlertsFile['routes'][number]): Route {
  return {
    match,
    channels,
    continue: goesOn,
    ...(hold
      ? { hold: { sources: hold.sources, minutes: hold.for === undefined ? undefined : hold.for / 60_000 } }
      : {}),
  };
}

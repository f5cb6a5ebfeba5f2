// What one file says of another must exist there, and ids are used once.
import type { z } from 'zod';
import type { alertsSchema } from './alerts-schema.ts';
import { closest } from './closest.ts';
import type { feedsSchema } from './feeds-schema.ts';
import type { ConfigProblem, YamlFile } from './read-yaml.ts';
import type { watchlistSchema } from './watchlist-schema.ts';

export interface ConfigFiles {
  readonly feeds: YamlFile<z.output<typeof feedsSchema>> | null;
  readonly watchlist: YamlFile<z.output<typeof watchlistSchema>> | null;
  readonly alerts: YamlFile<z.output<typeof alertsSchema>> | null;
}

/** Files that could not be read are left out: their own problems are told already. */
export function checkReferences({ feeds, watchlist, alerts }: ConfigFiles): ConfigProblem[] {
  return [
    ...(feeds ? checkFeeds(feeds) : []),
    ...(watchlist ? checkWatchlist(watchlist) : []),
    ...(alerts ? checkAlerts(alerts, watchlist) : []),
  ];
}

type Path = readonly PropertyKey[];
type Named = readonly [value: string, path: Path];

function checkFeeds(file: NonNullable<ConfigFiles['feeds']>): ConfigProblem[] {
  const ids = file.value.outlets.map(({ id }, i): Named => [id, ['outlets', i, 'id']]);
  const addresses = file.value.outlets.flatMap(({ feeds, pages }, i) => [
    ...feeds.map(({ url }, j): Named => [url, ['outlets', i, 'feeds', j, 'url']]),
    ...pages.map(({ url }, j): Named => [url, ['outlets', i, 'pages', j, 'url']]),
  ]);
  return [...usedTwice(file, ids, 'outlet'), ...usedTwice(file, addresses, 'address', 'remove one')];
}

function checkWatchlist(file: NonNullable<ConfigFiles['watchlist']>): ConfigProblem[] {
  const { people, organisations, measures } = file.value;
  const subjects = [
    ...people.map(({ id }, i): Named => [id, ['people', i, 'id']]),
    ...organisations.map(({ id }, i): Named => [id, ['organisations', i, 'id']]),
  ];
  return [
    ...usedTwice(file, subjects, 'subject'),
    ...usedTwice(
      file,
      measures.map(({ id }, i): Named => [id, ['measures', i, 'id']]),
      'measure',
    ),
  ];
}

function checkAlerts(file: NonNullable<ConfigFiles['alerts']>, watchlist: ConfigFiles['watchlist']): ConfigProblem[] {
  const { channels, routes, heartbeat, ops } = file.value;
  const known = channels.map(({ id }) => id);
  const used: Named[] = [
    ...routes.flatMap((route, i) => route.channels.map((id, j): Named => [id, ['routes', i, 'channels', j]])),
    ...(heartbeat?.channels ?? []).map((id, j): Named => [id, ['heartbeat', 'channels', j]]),
    ...(ops?.channels ?? []).map((id, j): Named => [id, ['ops', 'channels', j]]),
  ];
  return [
    ...usedTwice(
      file,
      channels.map(({ id }, i): Named => [id, ['channels', i, 'id']]),
      'channel',
    ),
    ...unknown(file, used, known, 'channel'),
    ...(watchlist ? checkSubjects(file, watchlist) : []),
  ];
}

function checkSubjects(
  file: NonNullable<ConfigFiles['alerts']>,
  { value }: NonNullable<ConfigFiles['watchlist']>,
): ConfigProblem[] {
  const used = file.value.routes.flatMap(({ match }, i) =>
    (match.subjects ?? []).map((id, j): Named => [id, ['routes', i, 'match', 'subjects', j]]),
  );
  return unknown(
    file,
    used,
    [...value.people, ...value.organisations].map(({ id }) => id),
    'subject of watchlist.yaml',
  );
}

type AnyFile = Pick<YamlFile<unknown>, 'problemAt'>;

function usedTwice(
  file: AnyFile,
  named: readonly Named[],
  what: string,
  fix = 'remove one or give it another id',
): ConfigProblem[] {
  const seen = new Set<string>();
  return named.flatMap(([value, path]) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [file.problemAt(path, `${what} "${value}" stands here a second time: ${fix}`)];
  });
}

function unknown(file: AnyFile, used: readonly Named[], known: readonly string[], what: string): ConfigProblem[] {
  return used.flatMap(([value, path]) => {
    if (known.includes(value)) return [];
    const near = closest(value, known);
    return [
      file.problemAt(
        path,
        `there is no ${what} "${value}"${near ? `: did you mean "${near}"?` : `; known: ${known.slice(0, 8).join(', ')}`}`,
      ),
    ];
  });
}

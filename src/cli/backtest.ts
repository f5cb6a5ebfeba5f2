// vestka backtest: what the current configuration would have alerted on, against what was sent; or over a file.
import { Command, InvalidArgumentError, Option } from 'commander';
import type { App } from '../app.ts';
import { type BacktestArticle, type BacktestOptions, type BacktestRow, backtestArticles } from '../domain/backtest.ts';
import type { Configuration } from '../ports.ts';
import { parseDuration } from '../settings/durations.ts';
import { printJson, readJsonLines, textField } from './answers.ts';
import { openConfiguration, withApp } from './open.ts';

interface Options {
  readonly since: number;
  readonly json?: string | true;
  readonly routes?: boolean;
}

export const backtestCommand = (): Command =>
  new Command('backtest')
    .description('what the current configuration would have alerted on over the stored archive, against what was sent')
    .addOption(
      new Option('--since <duration>', 'how far back, e.g. 30d').argParser(parseSince).default(90 * 86_400_000, '90d'),
    )
    .option(
      '--json [file]',
      'over JSON Lines of {id, url, outlet?, published, title, text, claims?} instead, in order; or the comparison as JSON',
    )
    .option('--routes', 'with a file: use the configured routes, not the four alert types at once')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx vestka backtest --since 30d\n  $ npx vestka backtest --json articles.jsonl',
    )
    .action((options: Options) =>
      typeof options.json === 'string' ? overFile(options.json, options) : overArchive(options),
    );

function parseSince(text: string): number {
  const ms = parseDuration(text);
  if (ms === null) throw new InvalidArgumentError('It must be a duration such as 90d.');
  return ms;
}

async function overFile(file: string, { routes }: Options): Promise<void> {
  const { configuration } = await openConfiguration();
  const options = optionsOf(configuration);
  const articles = readJsonLines(file).map((row, i) => articleOf(row, `${file}:${i + 1}`));
  for (const { channels: _internal, ...row } of backtestArticles(
    articles,
    routes ? { ...options, routes: configuration.routes } : options,
  ))
    printJson(row);
}

function optionsOf({ read, outlets, watchlist }: Configuration): BacktestOptions {
  const byName = new Map(
    [...outlets.values()].flatMap((outlet) => [[outlet.id, outlet] as const, [outlet.name, outlet] as const]),
  );
  return {
    readClaims: ({ title, text, published, url }) => read({ title, text, published, url }).claims,
    outletOf: (name) => byName.get(name) ?? null,
    measures: watchlist.measures,
    subjects: [...watchlist.people, ...watchlist.organisations],
  };
}

function articleOf(row: Record<string, unknown>, place: string): BacktestArticle {
  const published = textField(row, 'published');
  if (published === null || Number.isNaN(Date.parse(published)))
    throw new Error(`${place}: published must be a moment such as 2025-12-13T15:00:00Z`);
  const claims = Array.isArray(row.claims) ? { claims: row.claims as NonNullable<BacktestArticle['claims']> } : {};
  return {
    id: String(row.id ?? place),
    url: textField(row, 'url') ?? '',
    outlet: textField(row, 'outlet'),
    published,
    title: textField(row, 'title'),
    text: textField(row, 'text') ?? '',
    ...claims,
  };
}

interface Comparison {
  readonly same: number;
  readonly fresh: readonly BacktestRow[];
  readonly gone: readonly { readonly articleId: string; readonly type: string; readonly eventId: string }[];
  readonly elsewhere: readonly (BacktestRow & { readonly before: readonly string[] })[];
}

const overArchive = ({ since, json }: Options): Promise<void> =>
  withApp(async (app) => {
    const from = new Date(app.clock.now().getTime() - since);
    const read = await app.store.articles.listRead({ since: from, limit: 50_000 });
    const articles = read
      .map(({ article }) => ({
        ...article,
        outlet: article.outlet,
        published: seenAs(article.publishedAt, article.firstSeenAt),
        language: article.language,
      }))
      .sort((a, b) => (a.published < b.published ? -1 : 1));
    const configuration = app.config.current();
    const rows = backtestArticles(articles, { ...optionsOf(configuration), routes: configuration.routes });
    const comparison = compare(
      rows.filter((row) => row.action === 'created'),
      await sentSince(app, from),
    );
    if (json) printJson(comparison);
    else process.stdout.write(`${comparisonLines(comparison, articles.length).join('\n')}\n`);
  });

const seenAs = (published: string | null, seen: Date): string =>
  published !== null && published.length > 10 ? published : seen.toISOString();

interface Sent {
  readonly articleId: string;
  readonly type: string;
  readonly eventId: string;
  readonly channels: readonly string[];
}

async function sentSince({ store }: App, from: Date): Promise<Sent[]> {
  const alerts = await store.alerts.list({ limit: 10_000 });
  const first = alerts.filter(({ alert }) => alert.action === 'created' && new Date(alert.decidedAt) >= from);
  return first.map(({ alert, deliveries }) => ({
    articleId: alert.facts.sources[0]?.articleId ?? '',
    type: alert.facts.type,
    eventId: alert.eventId,
    channels: deliveries.map((each) => each.channel).toSorted(),
  }));
}

/** The same alert: the same event, or one of the same type that the same article opened. */
function compare(created: readonly BacktestRow[], sent: readonly Sent[]): Comparison {
  const pairOf = (row: BacktestRow) =>
    sent.find((each) => each.eventId === row.eventId || (each.articleId === row.articleId && each.type === row.type));
  const paired = created.map((row) => ({ row, pair: pairOf(row) }));
  const moved = paired.flatMap(({ row, pair }) =>
    pair && pair.channels.join() !== row.channels.toSorted().join() ? [{ ...row, before: pair.channels }] : [],
  );
  const used = new Set(paired.map(({ pair }) => pair));
  return {
    same: paired.filter(({ pair }) => pair).length - moved.length,
    fresh: paired.flatMap(({ row, pair }) => (pair ? [] : [row])),
    gone: sent.filter((each) => !used.has(each)),
    elsewhere: moved,
  };
}

function comparisonLines({ same, fresh, gone, elsewhere }: Comparison, articles: number): string[] {
  return [
    `${articles} articles read with the current configuration: ${same} alerts as they were sent, ${fresh.length} new, ${gone.length} gone, ${elsewhere.length} routed elsewhere`,
    ...fresh.map(({ at, type, articleId, reason }) => `new   ${at}  ${type}  article ${articleId}: ${reason}`),
    ...gone.map(({ type, articleId, eventId }) => `gone  ${type}  article ${articleId}, event ${eventId}`),
    ...elsewhere.map(
      ({ type, articleId, channels, before }) =>
        `moved ${type}  article ${articleId}: ${before.join(', ')} -> ${channels.join(', ')}`,
    ),
  ];
}

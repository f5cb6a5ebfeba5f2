// Settings -> Configuration: names and lexicons compiled, maps instead of lists.
import { type ArticleReader, readArticle } from './domain/claims/read-article.ts';
import { compileNames } from './domain/names/compile-names.ts';
import type { Configuration } from './ports.ts';
import type { Settings } from './settings/load-settings.ts';

/** Parsing has ten seconds at most, and writing comes after it. */
const parseAllowanceMs = 15_000;

export function compileConfiguration(settings: Settings, lexicons: ArticleReader['lexicons']): Configuration {
  const reader: ArticleReader = { names: compileNames(settings.watchlist), lexicons };
  const { watchlist, routes, opsChannels, limits } = settings;
  return {
    ...{ watchlist, routes, opsChannels },
    outlets: new Map(settings.outlets.map((outlet) => [outlet.id, outlet])),
    feeds: new Map(settings.feeds.map((feed) => [feed.id, feed])),
    articleSelectors: settings.articleSelectors,
    read: (article) => readArticle(article, reader),
    channels: settings.channels.map(({ id }) => id),
    heartbeat: settings.heartbeat ?? null,
    limits: {
      pollLeaseMs: limits.fetching.deadline + parseAllowanceMs,
      oldAfterMs: limits.oldAfter,
      maxNewEntries: limits.maxNewEntries,
      sweepEveryMs: limits.sweepEvery,
      copyWindowMs: limits.copyWindow,
      deliveryWaitsMs: limits.delivery.waits,
    },
  };
}

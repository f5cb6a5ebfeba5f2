// classify-article: article -> mentions and claims -> event -> alert, in one transaction.
import type { StoredArticle } from '../domain/article.ts';
import type { ArticleReading } from '../domain/claims/read-article.ts';
import type { Source } from '../domain/event/event.ts';
import { figuresIn } from '../domain/event/figures.ts';
import { reportsFrom } from '../domain/event/reports-from.ts';
import type { ConfigSource, Configuration, StepReport } from '../ports.ts';
import type { Store } from '../store.ts';
import { type HandOverPorts, handOver } from './hand-over.ts';
import { recordEvents } from './record-events.ts';

export interface ClassifyArticlePorts extends HandOverPorts {
  readonly config: ConfigSource;
}

/** A text that can't be read now will hardly be read later, but a mended program may: one more try a day. */
const retryAfterMs = 24 * 3_600_000;
const maxAttempts = 3;

export async function classifyArticle(ports: ClassifyArticlePorts, articleId: string): Promise<StepReport> {
  const { clock, store } = ports;
  const article = await store.articles.load(articleId);
  if (article?.status !== 'pending') return { outcome: 'nothing-to-do' };
  const config = ports.config.current();
  const reading = tryToRead(config, article);
  if (reading instanceof Error) return recordFailure(ports, article, reading);
  const written = await store.transaction((tx) => record(tx, config, article, reading, clock.now()));
  await handOver(ports, 'deliver-alert', written.deliveryIds);
  return {
    outcome: 'classified',
    language: reading.language,
    claims: reading.claims.length,
    events: written.decisions,
  };
}

function tryToRead(config: Configuration, { title, text, publishedAt, url }: StoredArticle): ArticleReading | Error {
  try {
    return config.read({ title, text, published: publishedAt, url });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function recordFailure(
  { store, clock }: ClassifyArticlePorts,
  article: StoredArticle,
  error: Error,
): Promise<StepReport> {
  const next = article.attempts + 1 < maxAttempts ? new Date(clock.now().getTime() + retryAfterMs) : null;
  await store.articles.recordFailure(article.id, error.message, next);
  await store.reviews.add(
    { id: `r-${article.id}`, articleId: article.id, eventId: null, why: `could not be read: ${error.message}` },
    clock.now(),
  );
  return { outcome: 'failed', failure: error.message };
}

async function record(tx: Store, config: Configuration, article: StoredArticle, reading: ArticleReading, now: Date) {
  await tx.articles.saveReading(article.id, reading);
  if (reading.review)
    await tx.reviews.add({ id: `r-${article.id}`, articleId: article.id, eventId: null, why: reading.review }, now);
  const reports = reportsFrom(reading.claims, sourceOf(article, reading, config));
  return recordEvents(tx, config, { articleId: article.id, reports }, now);
}

function sourceOf(article: StoredArticle, reading: ArticleReading, { outlets }: Configuration): Source {
  const { outlet, url, title, publishedAt, copyOf, shingles } = article;
  return {
    ...{ url, title, copyOf, shingles },
    articleId: article.id,
    outlet: outlets.get(outlet) ?? { id: outlet, name: outlet, kind: 'independent', owner: outlet },
    language: reading.language,
    publishedAt: publishedAt === null ? null : momentOf(publishedAt, article.firstSeenAt),
    seenAt: article.firstSeenAt.toISOString(),
    figures: figuresIn(article.text),
  };
}

/** A bare day is taken for the moment the entry was first seen on that day, else for its noon. */
function momentOf(published: string, firstSeenAt: Date): string {
  if (published.length > 10) return published;
  const seen = firstSeenAt.toISOString();
  return seen.startsWith(published) ? seen : `${published}T12:00:00.000Z`;
}

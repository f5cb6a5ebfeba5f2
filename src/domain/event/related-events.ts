// Which events are one deal: the release and the relief that paid for it.
import type { NewsEvent } from './event.ts';
import { daysApart, eventSpan, newsOf } from './moments.ts';

/** A deal's parts happen within these days of each other. */
const dealDays = 3;

/**
 * Ids of the other events that an article tells beside this one as news, in order of ids. One article that tells a release
 * and a relief is enough: it is the writer who ties them, and we show the tie without claiming more.
 */
export function relatedEvents(event: NewsEvent, others: readonly NewsEvent[]): string[] {
  const articles = new Set(newsOf(event.reports).map(({ source }) => source.articleId));
  const span = eventSpan(event);
  return others
    .filter((other) => other.id !== event.id)
    .filter((other) => newsOf(other.reports).some(({ source }) => articles.has(source.articleId)))
    .filter((other) => daysApart(span, eventSpan(other)) <= dealDays)
    .map(({ id }) => id)
    .sort();
}

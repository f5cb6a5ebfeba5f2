// The sources of an event, each article once.
import type { NewsEvent, Source } from './event.ts';
import { newsOf } from './moments.ts';

/** Of the reports that say what the event is: who denies it is no source of it. In order of arrival. */
export function eventSources({ reports }: NewsEvent): Source[] {
  return [...new Map(newsOf(reports).map(({ source }) => [source.articleId, source])).values()];
}

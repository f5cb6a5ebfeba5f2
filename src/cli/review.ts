// vestka review: what was unsure or unmatched, and a person's verdict on it.
import { Command, InvalidArgumentError } from 'commander';
import type { App } from '../app.ts';
import { alertTypes, type Claim } from '../domain/claims/claim.ts';
import { judgeByHand, mergeByHand } from '../pipeline/correct-events.ts';
import type { ReviewItem } from '../store.ts';
import { printJson } from './answers.ts';
import { withApp } from './open.ts';
import { printRows, type TableOptions } from './tables.ts';

export const reviewCommand = (): Command =>
  new Command('review')
    .description('what waits for a person: readings that were unsure, events that no route wants')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated')
    .option('--all', 'those already decided, too')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx vestka review\n  $ npx vestka review decide ITEM not-an-event\n  $ npx vestka review export > examples.jsonl',
    )
    .action((options: TableOptions & { all?: boolean }) =>
      withApp(async ({ store }) =>
        printRows(
          await store.reviews.list(!options.all),
          {
            id: (item) => item.id,
            since: (item) => item.createdAt.toISOString().slice(0, 16),
            about: (item) => item.eventId ?? item.articleId,
            why: (item) => item.why,
            verdict: (item) => item.verdict,
          },
          options,
        ),
      ),
    )
    .addCommand(decideCommand())
    .addCommand(exportCommand());

const decideCommand = (): Command =>
  new Command('decide')
    .description('say what it is; what was sent is corrected')
    .argument('<item>', 'the id of an item, or of any event')
    .argument('<verdict>', 'event, not-an-event, or duplicate-of:EVENT', verdictOf)
    .addHelpText('after', '\nExample:\n  $ npx vestka review decide r-e-a1.1 duplicate-of:e-b2.1')
    .action((id: string, verdict: string) => withApp((app) => decide(app, id, verdict)));

function verdictOf(text: string): string {
  if (!/^(event|not-an-event|duplicate-of:\S+)$/.test(text))
    throw new InvalidArgumentError('It must be event, not-an-event or duplicate-of:EVENT.');
  return text;
}

async function decide(app: App, id: string, verdict: string): Promise<void> {
  const item = (await app.store.reviews.list(false)).find((each) => each.id === id);
  const eventId = item ? item.eventId : id;
  if (eventId) await judge(app, eventId, verdict);
  if (item) await app.store.reviews.decide(item.id, verdict, app.clock.now());
  process.stdout.write(`${id}: ${verdict}\n`);
}

async function judge(app: App, eventId: string, verdict: string): Promise<void> {
  const other = /^duplicate-of:(\S+)$/.exec(verdict)?.[1];
  const decisions = other
    ? await mergeByHand(app, other, eventId)
    : await judgeByHand(app, eventId, verdict === 'event' ? 'event' : 'not_an_event');
  for (const { event, action, reason } of decisions) process.stdout.write(`${event}: ${action} (${reason})\n`);
}

const exportCommand = (): Command =>
  new Command('export')
    .description('what people decided, as labelled articles for `vestka eval`')
    .addHelpText('after', '\nExample:\n  $ npx vestka review export > examples.jsonl')
    .action(() =>
      withApp(async (app) => {
        for (const item of await app.store.reviews.list(false))
          if (item.verdict) for (const row of await examplesOf(app, item)) printJson(row);
      }),
    );

/** One labelled article for each article that the item is about, with the claims as read where the verdict confirms them. */
async function examplesOf({ store }: App, item: ReviewItem): Promise<Record<string, unknown>[]> {
  const event = item.eventId ? await store.events.load(item.eventId) : null;
  const ids = item.articleId
    ? [item.articleId]
    : [...new Set((event?.reports ?? []).map((report) => report.source.articleId))];
  const read = await store.articles.listRead({ since: null, limit: 10_000 });
  return read
    .filter(({ article }) => ids.includes(article.id))
    .map(({ article, claims }) => exampleOf(article, claims, item));
}

function exampleOf(
  {
    id,
    url,
    language,
    publishedAt,
    title,
    text,
  }: Awaited<ReturnType<App['store']['articles']['listRead']>>[number]['article'],
  claims: readonly Claim[],
  { verdict, why }: ReviewItem,
): Record<string, unknown> {
  const types: readonly string[] = alertTypes;
  const confirmed = verdict === 'not-an-event' ? [] : claims.map(labelOf);
  const alert = [
    ...new Set(
      confirmed.filter((each) => each.status === 'occurred' && types.includes(each.type)).map((each) => each.type),
    ),
  ];
  return {
    id,
    url,
    lang: language,
    published: publishedAt,
    title,
    text,
    relevant: confirmed.length > 0,
    events: confirmed,
    alert,
    why: `${verdict}: ${why}`,
  };
}

function labelOf({ type, status, count, people, authorities, targets, evidence }: Claim) {
  return {
    type,
    status,
    count,
    people: people.map(({ as }) => as),
    people_canonical: people.map(({ name }) => name),
    authority: authorities,
    targets,
    evidence: evidence.quote,
  };
}

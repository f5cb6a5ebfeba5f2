// What the demo says at its end: what was read in each story, and why the silent ones stayed silent.
import { plainLine } from '../../domain/alert/message-text.ts';
import { alertTypes, type Claim } from '../../domain/claims/claim.ts';
import type { ReadArticle, Store } from '../../store.ts';

export async function storyLines(store: Store): Promise<string[]> {
  const stories = await store.articles.listRead({ since: null, limit: 100 });
  const alerted = new Set((await store.alerts.list({ limit: 100 })).map(({ alert }) => alert.eventId));
  return ['What was read:', '', ...stories.flatMap((story) => linesOf(story, alerted))];
}

function linesOf(story: ReadArticle, alerted: ReadonlySet<string>): string[] {
  const { article, claims, eventIds } = story;
  const told = eventIds.filter((id) => alerted.has(id)).length;
  const verdict =
    told > 0
      ? `tells ${told === 1 ? 'an event' : `${told} events`} that an alert was raised for`
      : `silent: ${whySilent(claims)}`;
  const copy = article.copyOf ? '; a copy of another story, so it does not count as a source of its own' : '';
  return [
    plainLine(`- ${article.title ?? 'no title'} (${article.outlet}, ${article.language ?? '?'})`),
    `    ${verdict}${copy}`,
    ...claims.slice(0, 4).map(claimLine),
    '',
  ];
}

const claimLine = ({ type, status, count, evidence }: Claim): string =>
  `    ${plainLine(`${type} ${status}${count === null ? '' : ` ${count}`}: "${evidence.quote}"`, 160)}`;

function whySilent(claims: readonly Claim[]): string {
  const types: readonly string[] = alertTypes;
  const near = claims.filter((claim) => types.includes(claim.type));
  if (near.length === 0) return 'it claims no release and no change of sanctions';
  const statuses = [...new Set(near.map((claim) => claim.status))];
  return `what it claims did not happen now, but is ${statuses.join(', ').replaceAll('_', ' ')}`;
}

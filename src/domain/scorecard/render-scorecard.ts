// A scorecard as people read it: aligned text for a terminal, Markdown for docs/scorecard.md.
import { claimStatuses } from '../claims/claim.ts';
import type { Estimate, Rates } from './rates.ts';
import type { Confusion, Outcome, Scorecard } from './score-articles.ts';
import type { SentenceScore } from './score-sentences.ts';

export const scorecardForms = ['text', 'markdown'] as const;
export type ScorecardForm = (typeof scorecardForms)[number];

interface Section {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly (readonly string[])[]; // the first holds the headings
}

/** Ends with a newline. Shares are shown with their 95 % interval (Wilson). */
export function renderScorecard(card: Scorecard, form: ScorecardForm, sentences?: SentenceScore): string {
  const sections = sectionsOf(card, sentences).filter(({ rows }) => rows.length > 1);
  const show = form === 'markdown' ? markdownSection : textSection;
  const faults = [errorLines(card.errors, form), sentences ? faultLines(sentences, form) : ''];
  return `${[summary(card), ...sections.map(show), ...faults].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The name of a part, its articles as they are, and as they are read without their headlines. */
type Half = readonly [name: string, card: Scorecard, headless?: Scorecard];

/** Articles that the reader was mended by beside articles whose errors nobody looked at, as a section of Markdown. */
export function renderHalves(halves: readonly Half[]): string {
  const headings = [
    '',
    'articles',
    'alerted of the quiet',
    'alert precision',
    'alert recall',
    'without the headline',
    'statuses F1',
    'counts',
    'people F1',
  ];
  const rows = halves.map(([name, { articles, quiet, alerts, statuses, counts, people }, headless]) => [
    name,
    String(articles),
    `${quiet.alerted} of ${quiet.articles}`,
    ...[alerts.precision, alerts.recall, headless?.alerts.recall ?? null, statuses.f1, counts, people.f1].map(shown),
  ]);
  const note = 'The gap between the two says how far the rules carry.';
  return `${markdownSection({ title: 'Articles of others, read and unread', note, rows: [headings, ...rows] })}\n`;
}

function summary({ articles, quiet, unread, unbacked }: Scorecard): string {
  const gaps = unread.length > 0 ? ` Not read: ${unread.length}.` : '';
  const bare = unbacked > 0 ? ` Alerts without a sentence behind them: ${unbacked}.` : '';
  return `Labelled articles: ${articles}. To stay silent about: ${quiet.articles}; of those raised an alert: ${quiet.alerted}.${gaps}${bare}`;
}

function sectionsOf(card: Scorecard, sentences: SentenceScore | undefined): Section[] {
  const details = { statuses: card.statuses, people: card.people, authorities: card.authorities };
  return [
    {
      title: 'Alerts',
      note: 'One for each article and type.',
      rows: rateRows({ all: card.alerts, ...card.alertsByType }),
    },
    { title: 'Alerts by language', note: '', rows: rateRows(card.alertsByLanguage) },
    {
      title: 'What the claims say',
      note: 'People and authorities are judged on alerts that are right.',
      rows: rateRows(details),
    },
    { title: 'Counts', note: 'On release alerts that are right.', rows: shareRows({ counts: card.counts }) },
    {
      title: 'Statuses',
      note: 'Down: what the article says; across: what was read.',
      rows: confusionRows(card.confusion),
    },
    ...(sentences ? [sentenceSection(sentences)] : []),
  ];
}

function sentenceSection({ right, byLanguage }: SentenceScore): Section {
  const note = 'Single sentences, each for one rule; all that it says must be read right.';
  return { title: 'Sentences', note, rows: shareRows({ all: right, ...byLanguage }) };
}

function rateRows(rates: Readonly<Record<string, Rates>>): string[][] {
  const headings = ['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'];
  const rows = Object.entries(rates).map(([name, { precision, recall, f1, right, wrong, missed }]) => [
    name,
    ...[precision, recall, f1].map(shown),
    ...[right, wrong, missed].map(String),
  ]);
  return [headings, ...rows];
}

function shareRows(shares: Readonly<Record<string, Estimate | null>>): string[][] {
  const rows = Object.entries(shares).map(([name, share]) => [name, shown(share), String(share?.n ?? 0)]);
  return [['', 'right', 'n'], ...rows];
}

function confusionRows(confusion: readonly Confusion[]): string[][] {
  const statuses = [...claimStatuses, null];
  const name = (status: string | null) => status ?? 'nothing';
  const times = (wanted: string | null, read: string | null) =>
    String(confusion.find((cell) => cell.wanted === wanted && cell.read === read)?.times ?? 0);
  const rows = statuses.map((wanted) => [name(wanted), ...statuses.map((read) => times(wanted, read))]);
  return confusion.length === 0 ? [] : [['', ...statuses.map(name)], ...rows];
}

function shown(estimate: Estimate | null): string {
  if (estimate === null) return '-';
  return `${estimate.value.toFixed(3)} (${estimate.low.toFixed(2)}-${estimate.high.toFixed(2)})`;
}

function textSection({ title, note, rows }: Section): string {
  const widths = columnWidths(rows);
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${title}${note === '' ? '' : `. ${note}`}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)));
}

function markdownSection({ title, note, rows }: Section): string {
  const [headings = [], ...rest] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${headings.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`;
  const table = [line(headings), rule, ...rest.map(line)].join('\n');
  return [`## ${title}`, ...(note === '' ? [] : [note]), table].join('\n\n');
}

function errorLines(errors: readonly Outcome[], form: ScorecardForm): string {
  if (errors.length === 0) return '';
  return listed(
    'Errors',
    errors.map((error) => [errorHead(error), error.sentence]),
    form,
  );
}

function errorHead({ article, topic, type, wanted, read }: Outcome): string {
  const what = topic === 'alert' ? type : `${topic} of ${type}`;
  if (wanted === null) return `${article}: ${what}: read ${topic === 'alert' ? 'as an alert' : read}, not wanted`;
  if (read === null) return `${article}: ${what}: ${topic === 'alert' ? 'alert' : wanted} missed`;
  return `${article}: ${what}: ${wanted} read as ${read}`;
}

function faultLines({ wrong }: SentenceScore, form: ScorecardForm): string {
  if (wrong.length === 0) return '';
  const items = wrong.map(({ sentence, faults }): [string, string] => [
    `${sentence.id} (${sentence.rule}): ${faults.join('; ')}`,
    sentence.text,
  ]);
  return listed('Sentences read wrong', items, form);
}

function listed(title: string, items: readonly (readonly [string, string | null])[], form: ScorecardForm): string {
  const indent = form === 'markdown' ? '' : '  ';
  const quoted = (text: string | null) => (text === null ? [] : [`${indent}  "${oneLine(text)}"`]);
  const lines = items.flatMap(([head, text]) => [`${indent}- ${oneLine(head)}`, ...quoted(text)]);
  return form === 'markdown' ? `## ${title}\n\n${lines.join('\n')}` : [title, ...lines].join('\n');
}

/** Article text may hold line breaks, control characters (terminals) and marks that Markdown would take for its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{C}\s<`]+/gu, ' ').trim();
}

// An alert as Slack's Block Kit, within limits: https://docs.slack.dev/reference/block-kit/blocks
import type { ContextBlock, HeaderBlock, KnownBlock, RichTextBlock, SectionBlock } from '@slack/types';
import type { AlertMessage, MessageSource } from '../../domain/alert/message.ts';
import type { MessageFact } from '../../domain/alert/message-facts.ts';
import { plainLine, shorten } from '../../domain/alert/message-text.ts';
import type { Notice } from '../../ports.ts';
import { escapeMrkdwn, escapeWithin, slackLink } from './slack-text.ts';

/** A message's text and blocks; unfurling is off so that no reader's client fetches an article's page or picture. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Slack takes 50 blocks and about 13,200 characters in all; we stay well below. */
export const maxBlocks = 40;
export const maxMessageLength = 10_000;
const maxHeaderLength = 150;
const maxSectionLength = 3000;
const fieldsPerSection = 10;
const sourcesInThread = 10;

/** What is shown of an alert, from the usual to the least; the first that fits is sent. Its proof goes last. */
const sizes = [
  ...[5, 4, 3, 2, 1].map((sources) => ({ sources, factLength: 500 })),
  { sources: 1, factLength: 150 },
  { sources: 0, factLength: 60 },
];

interface FittedAlert {
  readonly slack: SlackMessage;
  readonly sourcesShown: number;
}

/** The whole alert, and how many of its sources it shows. `moreSources` words how many there was no room for. */
export function fitAlert(message: AlertMessage, moreSources: (n: number) => string): FittedAlert {
  const fitted = sizes.map(({ sources, factLength }) => () => {
    const shown = message.sources.slice(0, sources);
    const left = message.sources.length - shown.length;
    const slack = slackMessage(message.fallback, [
      ...headlineBlocks(message.headline),
      ...factBlocks(message.facts, factLength),
      ...shown.flatMap(sourceBlocks),
      ...(left > 0 ? [context(escapeMrkdwn(moreSources(left)))] : []),
      ...closingBlocks(message),
    ]);
    return { slack, sourcesShown: shown.length };
  });
  return firstFitting(fitted);
}

function firstFitting([first, ...others]: readonly (() => FittedAlert)[]): FittedAlert {
  if (first === undefined) throw new Error('no size to fit an alert into');
  const fitted = first();
  return others.length === 0 || isWithinLimits(fitted.slack) ? fitted : firstFitting(others);
}

/** What changed, and the latest source as its proof: for channels that can't edit the first message, and for its thread. */
export function changeMessage(message: AlertMessage): SlackMessage {
  const change = message.change === null ? '' : `\n${escapeWithin(message.change, 1000)}`;
  return slackMessage(message.fallback, [
    section(`*${escapeWithin(message.headline, 1900)}*${change}`),
    ...newestSource(message.sources).flatMap(sourceBlocks),
    context(escapeMrkdwn(message.eventLine)),
  ]);
}

/** Moments have one form, so that they compare as text. */
function newestSource(sources: readonly MessageSource[]): MessageSource[] {
  const moments = sources.map((source) => source.publishedAt ?? '');
  const newest = moments.reduce((best, moment, index) => (moment > (moments[best] ?? '') ? index : best), 0);
  return sources.slice(newest, newest + 1);
}

/** The sources after those already shown, as many as one message of a thread takes; null when there are none. */
export function furtherSources(message: AlertMessage, sourcesShown: number): SlackMessage | null {
  const further = message.sources.slice(sourcesShown, sourcesShown + sourcesInThread);
  if (further.length === 0) return null;
  const whole = slackMessage(message.fallback, further.flatMap(sourceBlocks));
  if (isWithinLimits(whole)) return whole;
  return slackMessage(
    message.fallback,
    further.map((source) => context(sourceLine(source))),
  );
}

export function noticeMessage(notice: Notice): SlackMessage {
  const title = plainLine(notice.title, maxHeaderLength);
  const lines = notice.lines.slice(0, 30).map((line) => plainLine(line, 300));
  const body = escapeWithin(lines.join('\n'), maxSectionLength);
  return slackMessage(title, [header(title), ...(body === '' ? [] : [section(body)])]);
}

export function isWithinLimits({ blocks, text }: SlackMessage): boolean {
  return blocks.length <= maxBlocks && JSON.stringify({ blocks, text }).length <= maxMessageLength;
}

function slackMessage(text: string, blocks: readonly KnownBlock[]): SlackMessage {
  return { text: escapeWithin(text, 1000), blocks, unfurl_links: false, unfurl_media: false };
}

/** A headline too long for a header stands below it in full. */
function headlineBlocks(headline: string): KnownBlock[] {
  if (headline.length <= maxHeaderLength) return [header(headline)];
  return [header(shorten(headline, maxHeaderLength)), section(`*${escapeWithin(headline, 1900)}*`)];
}

function factBlocks(facts: readonly MessageFact[], factLength: number): KnownBlock[] {
  const fields = facts.map(({ label, value }) =>
    mrkdwn(`*${escapeMrkdwn(label)}*\n${escapeWithin(value, factLength)}`),
  );
  const blocks: SectionBlock[] = [];
  for (let start = 0; start < fields.length; start += fieldsPerSection) {
    blocks.push({ type: 'section', fields: fields.slice(start, start + fieldsPerSection) });
  }
  return blocks;
}

/** A quote is rich text, in which Slack reads no markup at all; the source below it is a link. */
function sourceBlocks(source: MessageSource): KnownBlock[] {
  if (source.quote === null || source.quote === '') return [context(sourceLine(source))];
  const quote: RichTextBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: source.quote }] }],
  };
  return [quote, context(sourceLine(source))];
}

function sourceLine(source: MessageSource): string {
  const rest = [source.kind, source.language, source.publishedAt].filter((part) => part !== null);
  return [slackLink(source.url, source.outlet), ...rest.map(escapeMrkdwn)].join(' · ');
}

function closingBlocks(message: AlertMessage): KnownBlock[] {
  const blocks: KnownBlock[] = message.withheld === null ? [] : [context(escapeMrkdwn(message.withheld))];
  if (message.newNames !== null) {
    const lines: RichTextBlock = {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: message.newNames.heading }] },
        {
          type: 'rich_text_preformatted',
          elements: [{ type: 'text', text: shorten(message.newNames.lines.join('\n'), 1500) }],
        },
      ],
    };
    blocks.push(lines);
  }
  return [...blocks, context(escapeMrkdwn(message.eventLine))];
}

function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

function section(text: string): SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}

function context(text: string): ContextBlock {
  return { type: 'context', elements: [mrkdwn(text)] };
}

/** `verbatim` keeps Slack from turning bare addresses, #names and @names of foreign text into links. */
function mrkdwn(text: string): { type: 'mrkdwn'; text: string; verbatim: true } {
  return { type: 'mrkdwn', text, verbatim: true };
}

// An alert as Slack's Block Kit, within limits: https://docs.slack.dev/reference/block-kit/blocks
import type { ContextBlock, HeaderBlock, KnownBlock, RichTextBlock, SectionBlock } from '@slack/types';
import type { AlertMessage, MessageSource } from '../../domain/alert/message.ts';
import type { MessageFact } from '../../domain/alert/message-facts.ts';
import { plainLine, shorten } from '../../domain/alert/message-text.ts';
import type { Notice } from '../../ports.ts';
import { escapeMrkdwn, slackLink } from './slack-text.ts';

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
const sourcesInMessage = 5;
const maxLinkLength = 600;

/** The whole alert. `sources` says how many are quoted; the rest are counted. */
export function alertMessage(message: AlertMessage, moreSources: (n: number) => string): SlackMessage {
  for (let shown = Math.min(sourcesInMessage, message.sources.length); ; shown -= 1) {
    const left = message.sources.length - shown;
    const whole = slackMessage(message.fallback, [
      ...headlineBlocks(message.headline),
      ...factBlocks(message.facts),
      ...message.sources.slice(0, shown).flatMap(sourceBlocks),
      ...(left > 0 ? [context(escapeMrkdwn(moreSources(left)))] : []),
      ...closingBlocks(message),
    ]);
    if (shown <= 0 || isWithinLimits(whole)) return whole;
  }
}

/** What changed, and the latest source as its proof: for channels that can't edit the first message, and for its thread. */
export function changeMessage(message: AlertMessage): SlackMessage {
  const change = message.change === null ? '' : `\n${escapeMrkdwn(message.change)}`;
  return slackMessage(message.fallback, [
    section(`*${escapeMrkdwn(message.headline)}*${change}`),
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

/** Every source that the message itself had no room for. */
export function furtherSources(message: AlertMessage): SlackMessage | null {
  const further = message.sources.slice(sourcesInMessage, sourcesInMessage + 10);
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
  const lines = notice.lines.slice(0, 30).map((line) => escapeMrkdwn(plainLine(line, 300)));
  const body = shorten(lines.join('\n'), maxSectionLength);
  return slackMessage(title, [header(title), ...(body === '' ? [] : [section(body)])]);
}

export function isWithinLimits({ blocks, text }: SlackMessage): boolean {
  return blocks.length <= maxBlocks && JSON.stringify({ blocks, text }).length <= maxMessageLength;
}

function slackMessage(text: string, blocks: readonly KnownBlock[]): SlackMessage {
  return { text: escapeMrkdwn(text), blocks, unfurl_links: false, unfurl_media: false };
}

/** A headline too long for a header stands below it in full. */
function headlineBlocks(headline: string): KnownBlock[] {
  if (headline.length <= maxHeaderLength) return [header(headline)];
  return [header(shorten(headline, maxHeaderLength)), section(`*${escapeMrkdwn(headline)}*`)];
}

function factBlocks(facts: readonly MessageFact[]): KnownBlock[] {
  const fields = facts.map(({ label, value }) =>
    mrkdwn(`*${escapeMrkdwn(label)}*\n${escapeMrkdwn(shorten(value, 500))}`),
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
  const url = source.url !== null && source.url.length > maxLinkLength ? null : source.url;
  const rest = [source.kind, source.language, source.publishedAt].filter((part) => part !== null);
  return [slackLink(url, source.outlet), ...rest.map(escapeMrkdwn)].join(' · ');
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
  return { type: 'mrkdwn', text: shorten(text, maxSectionLength), verbatim: true };
}

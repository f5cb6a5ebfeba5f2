// The console channel: alerts as a person wants to read them in a terminal or a log file.
import { styleText } from 'node:util';
import {
  type AlertMessage,
  type DescribeOptions,
  describeAlert,
  type MessageLanguage,
  type MessageSource,
  moreSourcesWords,
} from '../../domain/alert/message.ts';
import { plainLine } from '../../domain/alert/message-text.ts';
import type { DeliveryAttempt } from '../../domain/delivery.ts';
import type { Channel, DeliveryRequest, Notice } from '../../ports.ts';
import { failed } from './classify-response.ts';

export interface ConsoleSettings extends DescribeOptions {
  readonly id: string;
}

export interface ConsoleDeps {
  /** Writes whole lines; an error or a rejected promise is a failed attempt. */
  readonly write: (text: string) => void | Promise<void>;
  readonly color: boolean;
}

const sourcesShown = 6;
const lineLength = 2400;

export function createConsoleChannel(settings: ConsoleSettings, { write, color }: ConsoleDeps) {
  const print = async (lines: readonly string[]): Promise<DeliveryAttempt> => {
    try {
      await write(`${lines.join('\n')}\n\n`);
      return { outcome: 'sent', receipt: null };
    } catch {
      return failed('connection', 'the console could not be written to', { retryable: true });
    }
  };
  return {
    id: settings.id,
    deliver: ({ alert }: DeliveryRequest) =>
      print(alertLines(describeAlert(alert, settings), color, settings.language)),
    notify: (notice: Notice) => print(noticeLines(notice, color)),
  } satisfies Channel;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style | null, text: string) => string;

/** Text is made harmless before it is coloured, so that only our own escapes reach the terminal. */
function painter(color: boolean): Paint {
  return (style, text) => {
    const safe = plainLine(text, lineLength);
    return color && style !== null ? styleText(style, safe, { validateStream: false }) : safe;
  };
}

const headlineStyles = { created: 'green', updated: 'cyan', corrected: 'yellow', withdrawn: 'red' } as const;

export function alertLines(message: AlertMessage, color: boolean, language: MessageLanguage = 'en'): string[] {
  const paint = painter(color);
  const width = Math.max(0, ...message.facts.map((fact) => fact.label.length));
  const facts = message.facts.map(
    ({ label, value }) => `  ${paint('dim', label.padEnd(width + 2, '.'))} ${paint(null, value)}`,
  );
  const sources = message.sources.slice(0, sourcesShown).flatMap((source) => sourceLines(source, paint));
  const left = message.sources.length - sourcesShown;
  return [
    paint(['bold', headlineStyles[message.action]], message.headline),
    ...facts,
    ...sources,
    ...(left > 0 ? [`  ${moreSourcesWords(left, language)}`] : []),
    ...(message.withheld === null ? [] : [`  ${paint('dim', message.withheld)}`]),
    ...(message.newNames === null
      ? []
      : [
          `  ${paint('dim', message.newNames.heading)}`,
          ...message.newNames.lines.map((line) => `    ${paint(null, line)}`),
        ]),
    `  ${paint('dim', message.eventLine)}`,
  ];
}

function sourceLines(source: MessageSource, paint: Paint): string[] {
  const about = [source.outlet, source.kind, source.language, source.publishedAt].filter((part) => part !== null);
  return [
    ...(source.quote === null ? [] : [`  ${paint('italic', `“${source.quote}”`)}`]),
    `    ${paint('dim', `— ${about.join(', ')}`)}`,
    ...(source.url === null ? [] : [`      ${paint('dim', source.url)}`]),
  ];
}

export function noticeLines(notice: Notice, color: boolean): string[] {
  const paint = painter(color);
  return [paint('bold', notice.title), ...notice.lines.map((line) => `  ${paint(null, line)}`)];
}

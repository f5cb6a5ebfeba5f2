// Log lines by pino on stderr: JSON for machines, readable for a person at a terminal. Fields that could hold secrets are cut.
import { destination, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';
import type { Log } from '../ports.ts';

/** Never logged on purpose; cut should one slip in. */
const secretFields = [
  'secret',
  'token',
  'webhookUrl',
  'authorization',
  'url.password',
  '*.secret',
  '*.token',
  '*.webhookUrl',
];

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export function createLog(options: { readonly level: string; readonly name: string; readonly pretty: boolean }): Log {
  const level = logLevels.find((each) => each === options.level) ?? 'info';
  const stream = options.pretty
    ? PinoPretty({ destination: 2, sync: true, ignore: 'pid,hostname,name', translateTime: 'HH:MM:ss' })
    : destination({ dest: 2, sync: true });
  return pino({ level, name: options.name, redact: { paths: secretFields, censor: '[cut]' } }, stream);
}

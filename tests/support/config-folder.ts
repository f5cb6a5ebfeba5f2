// A configuration folder for a test: the shipped lexicons, a small watchlist, and whatever the test says.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { receiverSecret } from './receiver.ts';

export interface ConfigParts {
  readonly outlets: readonly Record<string, unknown>[];
  readonly allowedHosts: readonly string[];
  readonly webhookUrl: string;
  readonly settings?: Record<string, unknown>;
  readonly alerts?: Record<string, unknown>;
}

export const allTypes = ['prisoner_release', 'sanctions_imposed', 'sanctions_eased', 'sanctions_extended'];

const watchlist = {
  people: [
    { id: 'ales-bialiatski', name: 'Ales Bialiatski' },
    { id: 'maria-kalesnikava', name: 'Maria Kalesnikava' },
    { id: 'viktar-babaryka', name: 'Viktar Babaryka' },
  ],
  organisations: [{ id: 'belaruskali', name: 'Belaruskali', sector: 'potash' }],
  measures: [{ id: 'us-potash', authority: 'US', target: 'potash', status: 'in_force' }],
};

export interface ConfigFolder {
  readonly path: string;
  write(file: string, content: unknown): void;
  remove(): void;
}

export function makeConfigFolder({
  outlets,
  allowedHosts,
  webhookUrl,
  settings = {},
  alerts = {},
}: ConfigParts): ConfigFolder {
  const root = mkdtempSync(join(tmpdir(), 'vestka-config-'));
  const path = join(root, 'config');
  mkdirSync(path);
  cpSync(fileURLToPath(new URL('../../config/lexicon', import.meta.url)), join(path, 'lexicon'), { recursive: true });
  const write = (file: string, content: unknown) =>
    writeFileSync(join(path, file), typeof content === 'string' ? content : stringify(content));
  write('feeds.yaml', { outlets });
  write('watchlist.yaml', watchlist);
  write('alerts.yaml', {
    channels: [{ id: 'hook', type: 'webhook', url: webhookUrl, secret: receiverSecret }],
    routes: [{ match: { types: allTypes }, channels: ['hook'] }],
    ...alerts,
  });
  write('settings.yaml', { fetching: { allowedHosts, minGap: '0s', robots: false }, sweepEvery: '5s', ...settings });
  return { path, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

// vestka demo: the whole pipeline on a bundled sample, on loopback, in a temporary folder.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { stringify } from 'yaml';
import { createLog } from '../adapters/log.ts';
import { type App, openApp } from '../app.ts';
import { runSteps } from '../run-steps.ts';
import { stepNames } from '../steps.ts';
import { type DemoSite, openDemoSite, sampleOutlets } from './demo/site.ts';
import { storyLines } from './demo/story-lines.ts';

/** Longer than this and something is wrong. */
const demoTimeoutMs = 60_000;
const lookEveryMs = 200;

export const demoCommand = (): Command =>
  new Command('demo')
    .description('run the whole pipeline on a bundled sample of six stories, and print the alerts')
    .addHelpText('after', '\nExample:\n  $ npx vestka demo')
    .action(runDemo);

async function runDemo(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vestka-demo-'));
  const site = await openDemoSite(new Date());
  say('A sample site with three outlets and six stories runs on loopback; an empty database is being made.');
  try {
    const app = await openDemoApp(folder, site);
    try {
      await watchItRun(app);
    } finally {
      await app.close();
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function openDemoApp(folder: string, site: DemoSite): Promise<App> {
  writeDemoConfig(join(folder, 'config'), site.origin);
  return openApp({
    surroundings: {
      configDir: join(folder, 'config'),
      dataDir: join(folder, 'data'),
      databaseUrl: null,
      redisUrl: null,
      logLevel: 'warn',
    },
    environment: {},
    log: createLog({ level: process.env.LOG_LEVEL ?? 'warn', name: 'demo', pretty: process.stderr.isTTY === true }),
  });
}

async function watchItRun(app: App): Promise<void> {
  say('The pipeline starts: feeds are polled, pages scraped, articles read, alerts delivered.\n');
  const running = await runSteps(app, stepNames, app.concurrency);
  try {
    await untilQuiet(app);
  } finally {
    await running.stop();
  }
  process.stdout.write(`${(await storyLines(app.store)).join('\n')}\n`);
}

/** The shipped watchlist and lexicons, with the sample's own outlets, and limits that allow its loopback port. */
function writeDemoConfig(folder: string, origin: string): void {
  const shipped = fileURLToPath(new URL('../../config/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const each of ['watchlist.yaml', 'lexicon'])
    cpSync(join(shipped, each), join(folder, each), { recursive: true });
  const outlets = sampleOutlets.map(({ id, name, kind, language }) => ({
    id,
    name,
    kind,
    language,
    feeds: [{ url: `${origin}/${id}/feed.xml`, every: '1h' }],
  }));
  const types = ['prisoner_release', 'sanctions_imposed', 'sanctions_eased', 'sanctions_extended'];
  const files = {
    feeds: { outlets },
    alerts: { channels: [{ id: 'console', type: 'console' }], routes: [{ match: { types }, channels: ['console'] }] },
    settings: { fetching: { allowedHosts: [new URL(origin).host], minGap: '0s', userAgent: 'Vestka demo' } },
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), stringify(content));
}

async function untilQuiet({ store }: App): Promise<void> {
  const deadline = Date.now() + demoTimeoutMs;
  while (Date.now() < deadline) {
    const feeds = await store.feeds.list();
    const allPolled = feeds.length > 0 && feeds.every((feed) => feed.lastPolledAt !== null);
    if (allPolled && (await store.health.waiting()) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  throw new Error(
    `the demo did not come to an end within ${demoTimeoutMs / 1000} s; run it with LOG_LEVEL=info to see where it stands`,
  );
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

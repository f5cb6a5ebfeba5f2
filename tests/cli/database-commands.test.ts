// Commands that open the database: on an embedded one in a folder of its own, with one event that a channel refused for good.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connectDatabase } from '../../src/adapters/database/connect.ts';
import { createStore } from '../../src/adapters/database/store.ts';
import { vestka } from '../support/command-line.ts';
import { type ConfigFolder, makeConfigFolder } from '../support/config-folder.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { releaseFacts, sampleAlert } from '../support/sample-alerts.ts';

vi.setConfig({ testTimeout: 90_000 }); // processes and databases start slowly on a busy machine

const now = new Date('2025-12-13T15:00:00Z');
let folder: string;
let config: ConfigFolder;
let receiver: Receiver;
const environment = () => ({ VESTKA_DATA_DIR: folder, VESTKA_CONFIG_DIR: config.path });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-commands-'));
  receiver = await openReceiver();
  config = makeConfigFolder({
    outlets: [{ id: 'post', name: 'Post', kind: 'wire', feeds: [{ url: 'https://post.test/rss', every: '10m' }] }],
    allowedHosts: [receiver.host],
    webhookUrl: receiver.url,
    alerts: {
      channels: [
        { id: 'screen', type: 'console' },
        { id: 'hook', type: 'webhook', url: receiver.url, secret: `whsec_${'c2VjcmV0'.repeat(4)}` },
      ],
      routes: [{ channels: ['screen'] }],
    },
  });
  const database = await connectDatabase({ dataDir: folder });
  const store = createStore(database);
  const alert = sampleAlert();
  await store.events.save(
    { id: alert.eventId, type: 'prisoner_release', rulesVersion: 1, reports: [] },
    releaseFacts(),
    now,
  );
  const [id = ''] = await store.alerts.add(alert, ['hook'], now);
  const job = await store.deliveries.load(id);
  if (!job) throw new Error('the delivery was not queued');
  const { about, channel } = job.delivery;
  await store.deliveries.record({
    ...{ id, about, channel, attempts: 1, status: 'dead', diedAt: now },
    lastFailure: { reason: 'gone', message: 'the receiver answered 410', at: now },
  });
  await store.deliveries.disableChannel('hook', 'the receiver answered 410', now);
  await database.close();
}, 60_000);

afterAll(async () => {
  await receiver.close();
  config.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('answers from the database', () => {
  test('feeds tells how every configured feed does', async () => {
    const { code, rows, stderr } = await vestka(['feeds', '--json'], environment());
    expect([code, stderr]).toEqual([0, '']);
    expect(rows()).toMatchObject([
      { outlet: 'post', url: 'https://post.test/rss', state: 'new', lastPolledAt: null, failures: 0 },
    ]);
  });

  test('events tells what happened, and --csv is a table for spreadsheets', async () => {
    const { rows } = await vestka(['events', '--json'], environment());
    expect(rows()).toMatchObject([{ id: 'e-a-1_1', type: 'prisoner_release', count: 123, authorities: ['BY'] }]);
    const { stdout } = await vestka(['events', '--csv'], environment());
    const [head, first] = stdout.split('\r\n');
    expect(head).toBe('day,type,state,count,authorities,people,targets,sources,id');
    expect(first).toMatch(/^2025-12-13,prisoner_release,corroborated,123,BY,"Ales Bialiatski, .*",,3,e-a-1_1$/);
  });

  test('alerts shows a person the delivery that was given up, and why', async () => {
    const { stdout } = await vestka(['alerts'], environment());
    expect(stdout).toMatch(/2025-12-13 15:04 {2}created +\S.*hook: dead \(the receiver answered 410; \S+\)/);
  });
});

test('a dead delivery is replayed under its own id, and its channel enabled', async () => {
  const [{ deliveries: [before] = [] } = {}] = (await vestka(['alerts', '--json'], environment())).rows() as {
    deliveries?: { id: string; status: string }[];
  }[];
  expect(before?.status).toBe('dead');
  const { code, stdout, stderr } = await vestka(['alerts', 'replay', before?.id ?? ''], environment());
  expect([code, stdout, stderr]).toEqual([0, '', `${before?.id} will be delivered again by the running workers\n`]);
  const [{ deliveries: [after] = [] } = {}] = (await vestka(['alerts', '--json'], environment())).rows() as {
    deliveries?: { id: string; status: string }[];
  }[];
  expect([after?.id, after?.status]).toEqual([before?.id, 'pending']);
  const again = await vestka(['alerts', 'replay', before?.id ?? ''], environment());
  expect([again.code, again.stderr]).toEqual([
    1,
    `vestka: delivery "${before?.id}" is pending: only one that was given up can be replayed\n`,
  ]);
});

describe('alerts test', () => {
  test('prints the message of the console channel', async () => {
    const { code, stdout, stderr } = await vestka(['alerts', 'test', 'screen'], environment());
    expect([code, stderr]).toEqual([0, 'screen took the test message\n']);
    expect(stdout).toMatch(/Vestka: a test message[\s\S]*If you can read this, alerts reach this channel\./);
  });

  test('says what became of it when the receiver refuses, without the secret', async () => {
    receiver.misbehave((_, response) => {
      response.writeHead(403).end('no');
      return true;
    });
    const { code, stdout, stderr } = await vestka(['alerts', 'test', 'hook'], environment());
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^vestka: hook did not take it: .*403.*\n$/);
    expect(stderr).not.toContain('whsec_');
  });

  test('names the channels there are when this one is not', async () => {
    const { code, stderr } = await vestka(['alerts', 'test', 'desk'], environment());
    expect([code, stderr]).toEqual([
      1,
      'vestka: there is no channel "desk" in alerts.yaml; configured: screen, hook\n',
    ]);
  });
});

describe('health of an embedded database', () => {
  test('that nothing runs on any more: every step is missed', async () => {
    writeFileSync(join(folder, 'health.json'), JSON.stringify({ at: now, steps: ['sweep'], pid: 1 }));
    const { code, rows } = await vestka(['health', '--json'], environment());
    expect(code).toBe(1);
    expect(rows()).toMatchObject([
      { well: false, lines: expect.arrayContaining(['sweep: no heartbeat in the last minute']) },
    ]);
  });

  test.for([
    { it: 'in use, with a beat a second ago, is well', ageMs: 1_000, code: 0 },
    { it: 'in use, without a beat for two minutes, is not', ageMs: 120_000, code: 1 },
  ])('$it', async ({ ageMs, code }) => {
    const database = await connectDatabase({ dataDir: folder });
    try {
      writeFileSync(
        join(folder, 'health.json'),
        JSON.stringify({ at: new Date(Date.now() - ageMs), steps: ['sweep'], pid: process.pid }),
      );
      const answer = await vestka(['health', '--json'], environment());
      expect([answer.code, answer.rows()[0]?.well]).toEqual([code, code === 0]);
    } finally {
      await database.close();
    }
  });

  test('any other command names the holder of the folder and what to do', async () => {
    const database = await connectDatabase({ dataDir: folder });
    try {
      const { code, stdout, stderr } = await vestka(['events', '--json'], environment());
      expect([code, stdout]).toEqual([1, '']);
      const { since } = JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8')) as { since: string };
      expect(stderr).toMatch(
        new RegExp(
          `^vestka: ${folder} is in use by process ${process.pid} on \\S+ since ${since}\\. One process .* DATABASE_URL .*\\n$`,
        ),
      );
    } finally {
      await database.close();
    }
  });
});

// A delivery whose process died in the middle of it: whoever finds it held looks again, and takes over when the lease has run out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../../src/adapters/database/connect.ts';
import { createStore } from '../../src/adapters/database/store.ts';
import { attemptWaitsMs } from '../../src/domain/delivery.ts';
import { type DeliverAlertPorts, deliverAlert } from '../../src/pipeline/deliver-alert.ts';
import type { Channel, Configuration, Job } from '../../src/ports.ts';
import { silentLog } from '../support/silent-log.ts';

const notice = {
  id: 'heartbeat-1',
  kind: 'heartbeat',
  title: 'All is well',
  lines: [],
  at: '2025-12-13T09:00:00Z',
} as const;
let folder: string;
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-data-'));
  database = await connectDatabase({ dataDir: join(folder, 'data') });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function openPorts() {
  const jobs: Job[] = [];
  const told: string[] = [];
  let now = new Date('2025-12-13T09:00:00Z');
  const channel: Channel = {
    id: 'desk',
    deliver: () => Promise.reject(new Error('only notices here')),
    notify: async ({ id }) => {
      told.push(id);
      return { outcome: 'sent', receipt: null };
    },
  };
  const ports = {
    clock: { now: () => now },
    log: silentLog,
    store: createStore(database),
    queue: { enqueue: async (_step: string, added: readonly Job[]) => void jobs.push(...added) },
    channel: () => channel,
    config: { current: () => ({ limits: { deliveryWaitsMs: attemptWaitsMs } }) as unknown as Configuration },
  } as unknown as DeliverAlertPorts;
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1_000);
  };
  return { ports, jobs, told, pass, now: () => now };
}

test('a held delivery is looked at again, and sent once its lease has run out', async () => {
  const { ports, jobs, told, pass, now } = openPorts();
  const [id = ''] = await ports.store.deliveries.addNotice(notice, ['desk'], now());
  await ports.store.deliveries.take(id, new Date(now().getTime() + 30_000), now()); // by a process that dies

  pass(20);
  expect(await deliverAlert(ports, id)).toMatchObject({ outcome: 'already-delivering' });
  expect([told, jobs.map((job) => job.delayMs)]).toEqual([[], [5_000]]);

  pass(15);
  expect(await deliverAlert(ports, id)).toMatchObject({ outcome: 'sent' });
  expect(told).toEqual(['heartbeat-1']);
});

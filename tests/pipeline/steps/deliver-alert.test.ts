// deliver-alert against a fake channel and a real store: in order, once at a time, and never lost; and the sweep that finds what was.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../../../src/adapters/database/connect.ts';
import { createStore } from '../../../src/adapters/database/store.ts';
import { attemptWaitsMs } from '../../../src/domain/delivery.ts';
import { type DeliverAlertPorts, deliverAlert } from '../../../src/pipeline/deliver-alert.ts';
import { handOver } from '../../../src/pipeline/hand-over.ts';
import { sweep } from '../../../src/pipeline/sweep.ts';
import type { Configuration, DeliveryAttempt, DeliveryRequest, Job, JobQueue } from '../../../src/ports.ts';
import type { Store } from '../../../src/store.ts';
import { releaseFacts, sampleAlert } from '../../support/sample-alerts.ts';
import { listeningLog } from '../../support/silent-log.ts';

const start = new Date('2025-12-13T15:00:00.000Z');

let database: Database;
let store: Store;
let clockAt: Date;
let attempt: DeliveryAttempt;
let configured: boolean;
let queueIsDown: boolean;
const log = listeningLog();
const delivered: DeliveryRequest[] = [];
const jobs: (Job & { step: string })[] = [];

beforeAll(async () => {
  database = await connectDatabase({ dataDir: 'memory://' });
  store = createStore(database);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.deleteFrom('events').execute();
  await store.deliveries.enableChannel('desk');
  clockAt = start;
  attempt = { outcome: 'sent', receipt: { ts: '1' } };
  configured = true;
  queueIsDown = false;
  for (const list of [delivered, jobs, log.lines]) list.length = 0;
});

const ports = (): DeliverAlertPorts => ({
  clock: { now: () => clockAt },
  log,
  store,
  queue: {
    enqueue: async (step, added) => {
      if (queueIsDown) throw new Error('the queue did not answer');
      jobs.push(...added.map((job) => ({ ...job, step })));
    },
  } as JobQueue,
  channel: (id) =>
    configured
      ? {
          id,
          deliver: async (request) => {
            delivered.push(request);
            return attempt;
          },
          notify: async () => attempt,
        }
      : null,
  config: { current: () => ({ limits: { deliveryWaitsMs: attemptWaitsMs } }) as unknown as Configuration },
});

async function queueAlert(revision = 1): Promise<string> {
  const facts = releaseFacts({ id: 'e-1' });
  await store.events.save({ id: 'e-1', type: 'prisoner_release', rulesVersion: 1, reports: [] }, facts, clockAt);
  const [id = ''] = await store.alerts.add(sampleAlert({ facts, revision }), ['desk'], clockAt);
  return id;
}

const inSeconds = (seconds: number): void => {
  clockAt = new Date(start.getTime() + seconds * 1_000);
};
const failed = (change: Partial<Extract<DeliveryAttempt, { outcome: 'failed' }>>): DeliveryAttempt => ({
  ...{ outcome: 'failed', reason: 'server-error', retryable: true, retryAfterMs: null, message: 'HTTP 500' },
  ...change,
});
const stored = async (id: string) => (await store.deliveries.load(id))?.delivery;

describe('one delivery', () => {
  test('is sent once, however often its job runs', async () => {
    const id = await queueAlert();
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'sent', channel: 'desk', attempts: 1 });
    expect(await deliverAlert(ports(), id)).toEqual({ outcome: 'nothing-to-do' });
    expect(delivered.map((request) => [request.id, request.previous])).toEqual([[id, null]]);
  });

  test('that another process is making is left to it', async () => {
    const id = await queueAlert();
    await store.deliveries.take(id, new Date(start.getTime() + 60_000), start);
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'already-delivering' });
    expect(jobs).toMatchObject([{ step: 'deliver-alert', id }]); // looked at again: that process may have died
    inSeconds(61);
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'sent' });
  });

  test.for([
    { it: 'a failing server', attempt: failed({}), waitMs: 5_000 },
    {
      it: 'one that asks for ten minutes',
      attempt: failed({ reason: 'rate-limited', retryAfterMs: 600_000 }),
      waitMs: 600_000,
    },
    { it: 'one that does not answer', attempt: failed({ reason: 'timeout' }), waitMs: 5_000 },
  ])('to $it is tried again under the same id, not before its time', async ({ attempt: answer, waitMs }) => {
    const id = await queueAlert();
    attempt = answer;
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'pending', attempts: 1 });
    expect(jobs).toMatchObject([{ step: 'deliver-alert', id, delayMs: waitMs }]);
    inSeconds(waitMs / 2_000);
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'not-due' });
    attempt = { outcome: 'sent', receipt: null };
    inSeconds(waitMs / 1_000);
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'sent', attempts: 2 });
    expect(delivered.map((request) => request.id)).toEqual([id, id]);
  });

  test('that is refused for good is dead, its reason kept', async () => {
    const id = await queueAlert();
    attempt = failed({ reason: 'refused', retryable: false, message: 'HTTP 400' });
    expect(await deliverAlert(ports(), id)).toMatchObject({ outcome: 'dead', failure: 'HTTP 400' });
    expect(await stored(id)).toMatchObject({ status: 'dead', lastFailure: { reason: 'refused', message: 'HTTP 400' } });
    expect(jobs).toEqual([]);
  });

  test('to a channel that is not configured any more is dead and says so', async () => {
    const id = await queueAlert();
    configured = false;
    expect(await deliverAlert(ports(), id)).toMatchObject({
      outcome: 'dead',
      failure: 'channel desk is not configured any more',
    });
  });

  test('to a disabled channel is not even tried', async () => {
    const id = await queueAlert();
    await store.deliveries.disableChannel('desk', 'HTTP 410', start);
    expect(await deliverAlert(ports(), id)).toMatchObject({
      outcome: 'dead',
      failure: 'channel desk is disabled: HTTP 410',
    });
    expect(delivered).toEqual([]);
  });
});

test('revisions arrive in order: the second waits for the first and then has its receipt', async () => {
  const [first, second] = [await queueAlert(1), await queueAlert(2)];
  expect(await deliverAlert(ports(), second)).toMatchObject({ outcome: 'earlier-revision-first' });
  expect(jobs).toMatchObject([{ step: 'deliver-alert', id: second }]);
  await deliverAlert(ports(), first);
  await deliverAlert(ports(), second);
  expect(delivered.map(({ id, previous }) => [id, previous])).toEqual([
    [first, null],
    [second, { ts: '1' }],
  ]);
});

describe('what the queue loses', () => {
  test('a queue out of reach is a warning, and the first sweep that reaches it hands the row over, once', async () => {
    const id = await queueAlert();
    queueIsDown = true;
    await handOver(ports(), 'deliver-alert', [id]);
    expect(log.lines).toEqual([
      expect.objectContaining({ level: 'warn', message: 'queue out of reach: the sweep will hand these over' }),
    ]);
    await sweep(ports(), 'sweep');
    queueIsDown = false;
    inSeconds(1);
    expect(await sweep(ports(), 'sweep')).toMatchObject({ 'deliver-alert': 1, quiet: false });
    expect(await sweep(ports(), 'sweep')).toMatchObject({ 'deliver-alert': 0, quiet: true });
    expect(jobs).toMatchObject([{ step: 'deliver-alert', id }]);
  });

  test('a retry whose job was lost is found when it is due', async () => {
    const id = await queueAlert();
    attempt = failed({});
    await deliverAlert(ports(), id);
    jobs.length = 0; // Redis came back empty
    inSeconds(6 + 300);
    expect(await sweep(ports(), 'sweep')).toMatchObject({ 'deliver-alert': 1 });
    expect(jobs).toMatchObject([{ id }]);
  });

  test('a hold that has ended releases the alert to its channel', async () => {
    await queueAlert();
    await store.holds.add([
      { eventId: 'e-1', channel: 'patient', untilSources: 2, until: new Date(start.getTime() + 60_000).toISOString() },
    ]);
    expect(await sweep(ports(), 'sweep')).toMatchObject({ released: 0 });
    inSeconds(60);
    expect(await sweep(ports(), 'sweep')).toMatchObject({ released: 1 });
    expect(jobs.at(-1)?.id).toBe('e-1_1-patient');
    expect(await store.holds.of('e-1')).toEqual([]);
  });
});

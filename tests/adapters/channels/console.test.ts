import { describe, expect, test } from 'vitest';
import { createConsoleChannel } from '../../../src/adapters/channels/console.ts';
import { hostileAlert, sampleAlert } from '../../support/sample-alerts.ts';

const printed = async (alert = sampleAlert(), color = false) => {
  let text = '';
  const write = (line: string) => {
    text += line;
  };
  await createConsoleChannel({ id: 'console' }, { write, color }).deliver({ id: 'd', alert, previous: null });
  return text;
};

describe('console channel', () => {
  test('writes plain text where there is no terminal', async () => {
    expect(await printed()).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('colours only with our own escapes, whatever the text holds', async () => {
    const sequences = (await printed(hostileAlert, true)).match(/\p{Cc}\[[\d;]*m/gu) ?? [];
    const left = (await printed(hostileAlert, true)).replaceAll(/\p{Cc}\[\d{1,2}m/gu, '');
    expect(sequences.length).toBeGreaterThan(4);
    expect(left).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('says which sources it does not show', async () => {
    const { facts } = sampleAlert();
    const sources = Array.from({ length: 9 }, () => facts.sources[0]).filter((source) => source !== undefined);
    expect(await printed(sampleAlert({ facts: { ...facts, sources } }))).toContain('3 more sources');
  });

  test('a terminal that is gone is a failure to try again', async () => {
    const write = () => Promise.reject(new Error('EPIPE'));
    const channel = createConsoleChannel({ id: 'console' }, { write, color: false });
    const attempt = await channel.deliver({ id: 'd', alert: sampleAlert(), previous: null });
    expect(attempt).toMatchObject({ outcome: 'failed', reason: 'connection', retryable: true });
  });

  test('prints notices', async () => {
    let text = '';
    const write = (line: string) => {
      text += line;
    };
    const channel = createConsoleChannel({ id: 'console' }, { write, color: false });
    await channel.notify({
      id: 'n',
      kind: 'heartbeat',
      title: 'All is well',
      lines: ['12 feeds'],
      at: '2025-12-13T09:00:00Z',
    });
    expect(text).toBe('All is well\n  12 feeds\n\n');
  });
});

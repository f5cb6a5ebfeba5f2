import { readFile } from 'node:fs/promises';
import { Webhook } from 'standardwebhooks';
import { Agent } from 'undici';
import { afterAll, describe, expect, test } from 'vitest';
import { createWebhookChannel } from '../../../src/adapters/channels/webhook.ts';
import { alertBody, maxBodyBytes } from '../../../src/adapters/channels/webhook-payload.ts';
import { eventJsonSchema, eventPayloadSchema } from '../../../src/adapters/channels/webhook-schema.ts';
import { goldenAlerts, releaseFacts, sampleAlert, sampleSource } from '../../support/sample-alerts.ts';
import { expectNoLeak } from './leaks.ts';
import { openReceiver } from './receiver.ts';

const dispatcher = new Agent();
afterAll(() => dispatcher.close());
const deps = { now: () => new Date(), dispatcher, timeoutMs: 2000 };
const secret = `whsec_${Buffer.from('the first secret of this test').toString('base64')}`;
const newSecret = `whsec_${Buffer.from('the second secret of this test').toString('base64')}`;
const request = { id: 'e-a-1_1_1-cases', alert: sampleAlert(), previous: null };

describe('signature', () => {
  const received = async (use: string | readonly string[]) => {
    await using receiver = await openReceiver({ status: 204 });
    await createWebhookChannel({ id: 'cases', url: receiver.url, secret: use }, deps).deliver(request);
    const [first] = receiver.received;
    return { body: first?.body ?? '', headers: first?.headers as Record<string, string> };
  };

  test('the library of the specification accepts it', async () => {
    const { body, headers } = await received(secret);
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'event.created' });
    expect(headers['webhook-id']).toBe(request.id);
  });

  test('another secret or a changed body does not verify', async () => {
    const { body, headers } = await received(secret);
    expect(() => new Webhook(newSecret).verify(body, headers)).toThrow('No matching signature');
    expect(() => new Webhook(secret).verify(body.replace('123', '124'), headers)).toThrow('No matching signature');
  });

  test('while a secret is replaced, both the new and the old one verify', async () => {
    const { body, headers } = await received([newSecret, secret]);
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const each of [newSecret, secret]) expect(() => new Webhook(each).verify(body, headers)).not.toThrow();
  });

  test('a second try has the same id and body', async () => {
    await using receiver = await openReceiver({ status: 500 }, { status: 200 });
    const channel = createWebhookChannel({ id: 'cases', url: receiver.url, secret }, deps);
    await channel.deliver(request);
    await channel.deliver(request);
    const [first, second] = receiver.received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
  });

  test.for([
    { it: 'a secret that is not base64', use: 'whsec_not base64, not at all!' },
    { it: 'an empty secret', use: '' },
    { it: 'no secret', use: [] },
  ])('$it is refused at once, without being told on', ({ use }) => {
    const open = () => createWebhookChannel({ id: 'cases', url: 'https://a.test', secret: use }, deps);
    expect(open).toThrow('channel cases');
    try {
      open();
    } catch (error) {
      expectNoLeak(error, typeof use === 'string' && use !== '' ? [use] : []);
    }
  });
});

describe('payload', () => {
  test.for(goldenAlerts)('fits the schema: $name', ({ alert, redactNames }) => {
    const payload = JSON.parse(alertBody(alert, { redactNames: redactNames ?? false }));
    expect(eventPayloadSchema.parse(payload)).toEqual(payload);
  });

  test('the published schema is the one in the code', async () => {
    const text = `${JSON.stringify(eventJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../../docs/schemas/vestka.event.v1.schema.json');
  });

  test('the example in docs/webhook.md fits the schema', async () => {
    const page = await readFile(new URL('../../../docs/webhook.md', import.meta.url), 'utf8');
    const example = JSON.parse(/```json\n([^`]*)```/.exec(page)?.[1] ?? 'null');
    expect(eventPayloadSchema.parse(example)).toEqual(example);
  });

  test('sources give way before people, and what is left out is counted', () => {
    const sources = Array.from({ length: 60 }, (_, n) =>
      sampleSource({ outlet: `Outlet ${n}`, quote: 'Дзень волі. '.repeat(60) }),
    );
    const people = releaseFacts().people;
    const body = alertBody(sampleAlert({ facts: releaseFacts({ sources }) }));
    const { event } = JSON.parse(body).data;
    expect(Buffer.byteLength(body)).toBeLessThan(maxBodyBytes);
    expect(event.sources.length + event.sourcesLeftOut).toBe(60);
    expect(event.sources.length).toBeGreaterThan(5);
    expect(event.sources[0].outlet).toBe('Outlet 0');
    expect(event.people).toHaveLength(people.length);
  });

  test('a body of huge texts still fits, with its first source', () => {
    const huge = 'Вельмі доўгае слова '.repeat(2000);
    const facts = releaseFacts({
      people: Array.from({ length: 500 }, (_, n) => ({ subject: null, name: `${n} ${huge}`, as: huge })),
      targets: Array.from({ length: 500 }, () => huge),
      measures: Array.from({ length: 500 }, (_, n) => `measure-${n}`),
      related: Array.from({ length: 500 }, (_, n) => `e-${n}`),
      sources: Array.from({ length: 200 }, () => sampleSource({ quote: huge, title: huge, outlet: huge })),
    });
    const body = alertBody(sampleAlert({ facts, reason: huge }));
    const { event } = JSON.parse(body).data;
    expect(Buffer.byteLength(body)).toBeLessThan(maxBodyBytes);
    expect(event.sources.length).toBeGreaterThan(0);
    expect(event.people.length + event.peopleLeftOut).toBe(500);
  });

  test('a redacted body holds no name, quote or article address', () => {
    const body = alertBody(sampleAlert({ action: 'updated', reason: 'Ales Bialiatski is named now' }), {
      redactNames: true,
    });
    expect(body).not.toMatch(/Bialiatski|Kalesnikava|Калеснікава|Babaryka|bialiatski/);
    expect(JSON.parse(body).data).toMatchObject({ alert: { redacted: true }, event: { people: [], count: 123 } });
  });
});

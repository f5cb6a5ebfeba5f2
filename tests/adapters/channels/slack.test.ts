import type { KnownBlock } from '@slack/types';
import { Agent } from 'undici';
import { afterAll, describe, expect, test } from 'vitest';
import {
  changeMessage,
  fitAlert,
  furtherSources,
  maxBlocks,
  maxMessageLength,
} from '../../../src/adapters/channels/slack-blocks.ts';
import { createSlackBotChannel } from '../../../src/adapters/channels/slack-bot.ts';
import { escapeMrkdwn, escapeWithin, slackLink } from '../../../src/adapters/channels/slack-text.ts';
import { createSlackWebhookChannel } from '../../../src/adapters/channels/slack-webhook.ts';
import { describeAlert } from '../../../src/domain/alert/message.ts';
import { hostileAlert, releaseFacts, sampleAlert, sampleSource } from '../../support/sample-alerts.ts';
import { type Answer, openReceiver } from './receiver.ts';

const dispatcher = new Agent();
afterAll(() => dispatcher.close());
const deps = { now: () => new Date('2025-12-13T15:04:06Z'), dispatcher, timeoutMs: 2000 };
const ok = (ts: string): Answer => ({ status: 200, body: JSON.stringify({ ok: true, channel: 'C9', ts }) });
const refusal = (error: string): Answer => ({ status: 200, body: JSON.stringify({ ok: false, error }) });
const request = { id: 'd-1', alert: sampleAlert(), previous: null };
const update = sampleAlert({ revision: 2, action: 'updated', reason: 'count 114 became 123' });

describe('by incoming webhook', () => {
  const open = (url: string) => createSlackWebhookChannel({ id: 'desk', webhookUrl: url }, deps);

  test('the first message is the whole alert, a later one says what changed', async () => {
    await using receiver = await openReceiver({ status: 200, body: 'ok' });
    const channel = open(receiver.url);
    const first = await channel.deliver(request);
    const previous = first.outcome === 'sent' ? first.receipt : null;
    await channel.deliver({ id: 'd-2', alert: update, previous });
    const [whole, short] = receiver.received.map(({ body }) => JSON.parse(body));
    expect(previous).toEqual({ revision: '1' });
    expect(whole.blocks[0].type).toBe('header');
    expect(short.blocks[0].text.text).toContain('Count 114 became 123');
    expect(short.blocks.length).toBeLessThan(whole.blocks.length / 2);
  });

  test('who never got the first message gets the whole alert', async () => {
    await using receiver = await openReceiver({ status: 200, body: 'ok' });
    await open(receiver.url).deliver({ id: 'd-2', alert: update, previous: null });
    expect(JSON.parse(receiver.received[0]?.body ?? '').blocks[0].type).toBe('header');
  });

  test.for([
    {
      it: 'a 200 with ok:false',
      answer: refusal('channel_not_found'),
      want: { reason: 'misconfigured', retryable: false },
    },
    {
      it: 'a 200 of a login page',
      answer: { status: 200, body: '<html>Sign in</html>' },
      want: { reason: 'refused', retryable: false },
    },
    { it: 'an empty 200', answer: { status: 200 }, want: { reason: 'refused', retryable: false } },
    {
      it: 'a 400 with its reason',
      answer: { status: 400, body: 'invalid_payload' },
      want: { message: 'HTTP 400: the receiver refused it (invalid_payload)' },
    },
  ])('$it is a failure', async ({ answer, want }) => {
    await using receiver = await openReceiver(answer);
    expect(await open(receiver.url).deliver(request)).toMatchObject({ outcome: 'failed', ...want });
  });
});

describe('by bot token', () => {
  const settings = { id: 'desk', token: 'xoxb-1', channel: '#belarus' };
  const open = (url: string) => createSlackBotChannel({ ...settings, apiUrl: `${url}/api/` }, deps);
  const receipt = { channel: 'C9', ts: '1.1', target: '#belarus' };

  test('a first alert is posted and its place kept', async () => {
    await using receiver = await openReceiver(ok('1.1'));
    expect(await open(receiver.url).deliver(request)).toEqual({ outcome: 'sent', receipt });
    const [post] = receiver.received;
    expect(post?.path).toBe('/api/chat.postMessage');
    expect(post?.headers.authorization).toBe('Bearer xoxb-1');
    expect(JSON.parse(post?.body ?? '')).toMatchObject({
      channel: '#belarus',
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  test('a later revision edits that message and tells its thread', async () => {
    await using receiver = await openReceiver(ok('1.1'), ok('1.2'));
    const attempt = await open(receiver.url).deliver({ id: 'd-2', alert: update, previous: receipt });
    expect(attempt).toEqual({ outcome: 'sent', receipt });
    const [edit, reply] = receiver.received.map(({ path, body }) => ({ path, ...JSON.parse(body) }));
    expect(edit).toMatchObject({ path: '/api/chat.update', channel: 'C9', ts: '1.1' });
    expect(reply).toMatchObject({
      path: '/api/chat.postMessage',
      channel: 'C9',
      thread_ts: '1.1',
      reply_broadcast: false,
    });
  });

  test('a correction is shown in the channel too', async () => {
    await using receiver = await openReceiver(ok('1.1'), ok('1.2'));
    await open(receiver.url).deliver({
      id: 'd-3',
      alert: sampleAlert({ revision: 3, action: 'corrected' }),
      previous: receipt,
    });
    expect(JSON.parse(receiver.received[1]?.body ?? '')).toMatchObject({ thread_ts: '1.1', reply_broadcast: true });
  });

  test('sources beyond the first five stand in the thread', async () => {
    const sources = Array.from({ length: 8 }, (_, n) =>
      sampleSource({ outlet: `Outlet ${n}`, url: `https://o.test/${n}` }),
    );
    await using receiver = await openReceiver(ok('1.1'), ok('1.2'));
    await open(receiver.url).deliver({ ...request, alert: sampleAlert({ facts: releaseFacts({ sources }) }) });
    const [main, reply] = receiver.received.map(({ body }) => body);
    expect(main).toContain('3 more sources');
    expect(main).not.toContain('Outlet 5');
    expect(reply).toContain('Outlet 7');
  });

  test('an alert that Slack took is sent, even when its thread failed: twice would be worse', async () => {
    const sources = Array.from({ length: 8 }, (_, n) => sampleSource({ outlet: `Outlet ${n}` }));
    await using receiver = await openReceiver(ok('1.1'), { status: 500 });
    const attempt = await open(receiver.url).deliver({
      ...request,
      alert: sampleAlert({ facts: releaseFacts({ sources }) }),
    });
    expect(attempt).toEqual({ outcome: 'sent', receipt });
  });

  test('a change that the thread did not get is tried again', async () => {
    await using receiver = await openReceiver(ok('1.1'), { status: 500 });
    const attempt = await open(receiver.url).deliver({ id: 'd-2', alert: update, previous: receipt });
    expect(attempt).toMatchObject({ outcome: 'failed', retryable: true });
  });

  test.for(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'a message that can not be edited (%s) is posted anew',
    async (code) => {
      await using receiver = await openReceiver(refusal(code), ok('2.1'));
      const attempt = await open(receiver.url).deliver({ id: 'd-2', alert: update, previous: receipt });
      expect(attempt).toEqual({ outcome: 'sent', receipt: { ...receipt, ts: '2.1' } });
    },
  );

  test('after a change of the configured channel the alert is posted there', async () => {
    await using receiver = await openReceiver(ok('2.1'));
    await open(receiver.url).deliver({ id: 'd-2', alert: update, previous: { ...receipt, target: '#old' } });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ channel: '#belarus' });
  });

  test.for([
    {
      it: 'a wrong token is a matter of settings',
      answer: refusal('invalid_auth'),
      want: { reason: 'misconfigured', retryable: false, message: 'Slack refused the message: invalid_auth' },
    },
    {
      it: 'a channel without the bot is a matter of settings',
      answer: refusal('not_in_channel'),
      want: { reason: 'misconfigured', retryable: false },
    },
    {
      it: 'Slack asking to slow down is tried again',
      answer: refusal('ratelimited'),
      want: { reason: 'rate-limited', retryable: true },
    },
    {
      it: 'a fault of Slack is tried again',
      answer: refusal('internal_error'),
      want: { reason: 'server-error', retryable: true },
    },
    {
      it: 'an unknown code is not printed',
      answer: refusal('\u001b[31mtoken xoxb-1'),
      want: { reason: 'refused', message: 'Slack refused the message for a reason we do not know' },
    },
    {
      it: 'a 200 that is not Slack is a failure',
      answer: { status: 200, body: 'ok' },
      want: { reason: 'refused', retryable: false },
    },
  ])('$it', async ({ answer, want }) => {
    await using receiver = await openReceiver(answer);
    expect(await open(receiver.url).deliver(request)).toMatchObject({ outcome: 'failed', ...want });
  });
});

describe('markup', () => {
  test.for([
    { it: 'a mention is text', text: '<!channel> & <@U1>', want: '&lt;!channel&gt; &amp; &lt;@U1&gt;' },
    { it: 'styling is text', text: '*a* _b_ ~c~ `d`', want: '∗a∗ ＿b＿ ∼c∼ ˋdˋ' },
  ])('$it', ({ text, want }) => {
    expect(escapeMrkdwn(text)).toBe(want);
  });

  test.for([
    { it: 'a link', url: 'https://a.test/?b=1&c=2', label: 'A & B', want: '<https://a.test/?b=1&amp;c=2|A &amp; B>' },
    {
      it: 'no way out of a link',
      url: 'https://a.test/|x>y<!here>',
      label: 'A|B>',
      want: '<https://a.test/%7Cx%3Ey%3C!here%3E|A/B&gt;>',
    },
    { it: 'no link without an address', url: null, label: 'A', want: 'A' },
    { it: 'no link to a script', url: 'javascript:alert(1)', label: 'A', want: 'A' },
  ])('$it', ({ url, label, want }) => {
    expect(slackLink(url, label)).toBe(want);
  });

  test('hostile text reaches no place where Slack reads markup', () => {
    const message = fitAlert(describeAlert(hostileAlert), String).slack;
    const markup = message.blocks.flatMap((block) => {
      if (block.type === 'section') return [block.text?.text ?? '', ...(block.fields ?? []).map((field) => field.text)];
      return block.type === 'context' ? block.elements.map((element) => ('text' in element ? element.text : '')) : [];
    });
    for (const text of [message.text, ...markup]) {
      expect(text.replace(/<https?:[^<>|]*\|[^<>|]*>/g, '')).not.toMatch(/[<>]/);
      expect(text.replaceAll(/^\*[^*]*\*/g, '')).not.toMatch(/[*~`]/);
    }
  });
});

describe('limits', () => {
  const longFacts = (long: string) =>
    releaseFacts({
      people: Array.from({ length: 200 }, (_, n) => ({
        subject: n % 2 ? `p-${n}` : null,
        name: `${n} ${long}`,
        as: long,
      })),
      targets: Array.from({ length: 100 }, (_, n) => `${n} ${long}`),
      measures: Array.from({ length: 100 }, (_, n) => `${n} ${long}`),
      sources: Array.from({ length: 100 }, (_, n) =>
        sampleSource({ outlet: `${n} ${long}`, quote: long, url: `https://o.test/?${'a&'.repeat(500)}` }),
      ),
    });

  test.for(['word & <word> ', '&', '<', '_', 'Слова ', '😀'])(
    'a message full of "%s" stays within Slack\'s limits, with its first quote',
    (unit) => {
      const long = unit.repeat(400);
      const alert = sampleAlert({
        facts: longFacts(long),
        newNames: Array.from({ length: 100 }, () => long),
        reason: long,
        action: 'updated',
      });
      const { slack: whole, sourcesShown } = fitAlert(describeAlert(alert), (n) => `${n} more`);
      expect(JSON.stringify(whole)).toMatch(/\d\d more/);
      expect(whole.blocks.some((block) => block.type === 'rich_text')).toBe(true);
      for (const message of [
        whole,
        changeMessage(describeAlert(alert)),
        furtherSources(describeAlert(alert), sourcesShown),
      ]) {
        if (message === null) continue;
        expect(message.blocks.length).toBeLessThanOrEqual(maxBlocks);
        expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(maxMessageLength);
        for (const block of message.blocks) expectWithinBlockLimits(block);
      }
    },
  );

  function expectWithinBlockLimits(block: KnownBlock): void {
    if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150);
    if (block.type === 'section') {
      expect(block.text?.text.length ?? 0).toBeLessThanOrEqual(3000);
      expect(block.fields?.length ?? 0).toBeLessThanOrEqual(10);
      for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2000);
    }
    if (block.type === 'context') {
      expect(block.elements.length).toBeLessThanOrEqual(10);
      for (const element of block.elements)
        if ('text' in element) expect(element.text.length).toBeLessThanOrEqual(3000);
    }
  }

  test('an escape is never cut in two', () => {
    for (let length = 20; length < 40; length += 1) {
      expect(escapeWithin('a & b < c > d & e < f > g', length).replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
    }
  });
});

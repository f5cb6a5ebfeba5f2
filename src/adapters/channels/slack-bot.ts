// Slack by bot token: one message per event, edited as facts change, with every change told in its thread.
import {
  type AlertMessage,
  type DescribeOptions,
  describeAlert,
  moreSourcesWords,
} from '../../domain/alert/message.ts';
import type { DeliveryAttempt, Receipt } from '../../domain/delivery.ts';
import type { Channel, DeliveryRequest, Notice } from '../../ports.ts';
import { classifyResponse, type FailedAttempt, failed } from './classify-response.ts';
import { type PostDeps, postJson } from './post-json.ts';
import { changeMessage, fitAlert, furtherSources, noticeMessage, type SlackMessage } from './slack-blocks.ts';
import { slackErrorCode, slackRefusal } from './slack-errors.ts';

export interface SlackBotSettings extends DescribeOptions {
  readonly id: string;
  readonly token: string; // xoxb-…, with the scope chat:write
  readonly channel: string; // C0123456789, or a name for a channel the bot was invited to
  readonly apiUrl?: string; // for tests and proxies
}

const slackApiUrl = 'https://slack.com/api';

/** Codes by which Slack says that a message can't be edited any more: the alert is then posted anew. */
const uneditable = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

/** The part of a receipt that edits need; `target` is the configured channel, for it may be changed between revisions. */
interface Place {
  readonly channel: string;
  readonly ts: string;
}

type CallOutcome =
  | { readonly ok: true; readonly place: Place | null }
  | { readonly ok: false; readonly failure: FailedAttempt; readonly code: string | null };
type Call = (method: string, body: object) => Promise<CallOutcome>;

export function createSlackBotChannel(settings: SlackBotSettings, deps: PostDeps) {
  const call: Call = (method, body) => callSlack(method, body, settings, deps);
  const { channel } = settings;
  return {
    id: settings.id,
    deliver: async ({ alert, previous }: DeliveryRequest): Promise<DeliveryAttempt> => {
      const message = describeAlert(alert, settings);
      const fitted = fitAlert(message, (n) => moreSourcesWords(n, settings.language));
      const place = placeOf(previous, channel);
      const receipt = (at: Place | null): DeliveryAttempt => ({
        outcome: 'sent',
        receipt: at && { ...at, target: channel },
      });
      const anew = () => postAnew(call, channel, fitted.slack, furtherSources(message, fitted.sourcesShown), receipt);
      if (place === null) return anew();
      const edited = await call('chat.update', { ...fitted.slack, ...place });
      if (!edited.ok) return uneditable.includes(edited.code ?? '') ? anew() : edited.failure;
      const told = await call('chat.postMessage', threadReply(message, place));
      return told.ok ? receipt(place) : told.failure;
    },
    notify: async (notice: Notice): Promise<DeliveryAttempt> => {
      const posted = await call('chat.postMessage', { channel, ...noticeMessage(notice) });
      return posted.ok ? { outcome: 'sent', receipt: null } : posted.failure;
    },
  } satisfies Channel;
}

/**
 * The alert as a new message, further sources in its thread. Once Slack took the message, the delivery is sent whatever
 * becomes of the thread: a second try would post the alert twice, and the message names how many sources it leaves out.
 */
async function postAnew(
  call: Call,
  channel: string,
  main: SlackMessage,
  further: SlackMessage | null,
  receipt: (at: Place | null) => DeliveryAttempt,
): Promise<DeliveryAttempt> {
  const posted = await call('chat.postMessage', { channel, ...main });
  if (!posted.ok) return posted.failure;
  if (posted.place !== null && further !== null) {
    await call('chat.postMessage', { channel: posted.place.channel, thread_ts: posted.place.ts, ...further });
  }
  return receipt(posted.place);
}

/** Corrections and withdrawals are shown in the channel too: who acted on the first message may not follow its thread. */
function threadReply(message: AlertMessage, { channel, ts }: Place): object {
  const isBroadcast = message.action === 'corrected' || message.action === 'withdrawn';
  return { channel, thread_ts: ts, reply_broadcast: isBroadcast, ...changeMessage(message) };
}

function placeOf(previous: Receipt | null, target: string): Place | null {
  const { channel, ts } = previous ?? {};
  if (channel === undefined || ts === undefined || previous?.target !== target) return null;
  return { channel, ts };
}

async function callSlack(
  method: string,
  body: object,
  settings: SlackBotSettings,
  deps: PostDeps,
): Promise<CallOutcome> {
  const url = `${(settings.apiUrl ?? slackApiUrl).replace(/\/$/, '')}/${method}`;
  const headers = { authorization: `Bearer ${settings.token}` };
  const outcome = await postJson({ url, body: JSON.stringify(body), headers, answerIn: 'body' }, deps);
  if (!outcome.answered) return { ok: false, failure: outcome.failure, code: null };
  const attempt = classifyResponse(outcome.status, outcome.headers, deps.now());
  if (attempt.outcome === 'failed') return { ok: false, failure: attempt, code: null };
  const refusal = slackRefusal(outcome.text);
  if (refusal !== null) return { ok: false, failure: refusal, code: slackErrorCode(outcome.text) };
  return readAccepted(outcome.text);
}

/** `{"ok":true,"channel":"C…","ts":"…"}`; anything else under status 200 is not Slack taking the message. */
function readAccepted(text: string): CallOutcome {
  const notSlack = failed('refused', 'the answer is not one of the Slack API; is the address right?');
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) {
      return { ok: false, failure: notSlack, code: null };
    }
    const { channel, ts } = answer as { channel?: unknown; ts?: unknown };
    return { ok: true, place: typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : null };
  } catch {
    return { ok: false, failure: notSlack, code: null };
  }
}

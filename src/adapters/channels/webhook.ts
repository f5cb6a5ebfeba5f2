// A signed webhook by the Standard Webhooks specification: https://github.com/standard-webhooks/standard-webhooks
import { Webhook } from 'standardwebhooks';
import type { DescribeOptions } from '../../domain/alert/message.ts';
import type { DeliveryAttempt } from '../../domain/delivery.ts';
import type { Channel, DeliveryRequest, Notice } from '../../ports.ts';
import { classifyResponse } from './classify-response.ts';
import { type PostDeps, postJson } from './post-json.ts';
import { alertBody, noticeBody } from './webhook-payload.ts';

export interface WebhookSettings extends DescribeOptions {
  readonly id: string;
  readonly url: string;
  /** `whsec_` and base64. Several while a secret is being replaced: the receiver accepts any one of the signatures. */
  readonly secret: string | readonly string[];
}

/** Throws when a secret is not base64: better at the start than at the first alert. The message holds no part of it. */
export function createWebhookChannel(settings: WebhookSettings, deps: PostDeps) {
  const signers = signersOf(settings);
  const post = async (id: string, body: string): Promise<DeliveryAttempt> => {
    const headers = signedHeaders(signers, id, body, deps.now());
    const outcome = await postJson({ url: settings.url, body, headers, answerIn: 'status' }, deps);
    if (!outcome.answered) return outcome.failure;
    return classifyResponse(outcome.status, outcome.headers, deps.now());
  };
  return {
    id: settings.id,
    deliver: ({ id, alert }: DeliveryRequest) => post(id, alertBody(alert, settings)),
    notify: (notice: Notice) => post(notice.id, noticeBody(notice)),
  } satisfies Channel;
}

function signersOf({ id, secret }: WebhookSettings): Webhook[] {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (secrets.length === 0) throw new Error(`channel ${id}: a webhook needs a secret`);
  return secrets.map((value) => {
    try {
      return new Webhook(value);
    } catch {
      throw new Error(`channel ${id}: the secret must be "whsec_" followed by base64`);
    }
  });
}

/** `webhook-timestamp` is the moment of this try, in seconds, so that receivers can refuse replays of old requests. */
function signedHeaders(signers: readonly Webhook[], id: string, body: string, now: Date): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signers.map((signer) => signer.sign(id, now, body)).join(' '),
  };
}

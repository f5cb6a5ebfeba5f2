// Slack by incoming webhook. Such messages can't be edited, so a later revision is a new short message.
import { type DescribeOptions, describeAlert, moreSourcesWords } from '../../domain/alert/message.ts';
import type { DeliveryAttempt } from '../../domain/delivery.ts';
import type { Channel, DeliveryRequest, Notice } from '../../ports.ts';
import { classifyResponse, type FailedAttempt, failed } from './classify-response.ts';
import { type PostDeps, type PostOutcome, postJson } from './post-json.ts';
import { changeMessage, fitAlert, noticeMessage, type SlackMessage } from './slack-blocks.ts';
import { slackRefusal } from './slack-errors.ts';

export interface SlackWebhookSettings extends DescribeOptions {
  readonly id: string;
  readonly webhookUrl: string; // a secret: who knows it can post
}

export function createSlackWebhookChannel(settings: SlackWebhookSettings, deps: PostDeps) {
  const post = async (message: SlackMessage): Promise<DeliveryAttempt> =>
    readAnswer(
      await postJson({ url: settings.webhookUrl, body: JSON.stringify(message), headers: {}, answerIn: 'body' }, deps),
      deps,
    );
  return {
    id: settings.id,
    deliver: async ({ alert, previous }: DeliveryRequest) => {
      const message = describeAlert(alert, settings);
      // Who never got an earlier revision gets the whole alert.
      const isFollowUp = alert.action !== 'created' && previous !== null;
      const attempt = await post(
        isFollowUp ? changeMessage(message) : fitAlert(message, (n) => moreSourcesWords(n, settings.language)).slack,
      );
      return attempt.outcome === 'sent' ? { ...attempt, receipt: { revision: String(alert.revision) } } : attempt;
    },
    notify: (notice: Notice) => post(noticeMessage(notice)),
  } satisfies Channel;
}

/** Slack answers an accepted message with the two letters "ok"; anything else under status 200 is not Slack taking it. */
function readAnswer(outcome: PostOutcome, { now }: PostDeps): DeliveryAttempt {
  if (!outcome.answered) return outcome.failure;
  const attempt = classifyResponse(outcome.status, outcome.headers, now());
  if (attempt.outcome === 'failed') return withSlackReason(attempt, outcome.text);
  if (outcome.text.trim() === 'ok' || isOkJson(outcome.text)) return attempt;
  const refusal = slackRefusal(outcome.text);
  return refusal ?? failed('refused', 'the answer is not the one of an incoming webhook; is the address right?');
}

function withSlackReason(attempt: FailedAttempt, text: string): DeliveryAttempt {
  const code = /^[a-z_]{3,40}$/.exec(text.trim())?.[0];
  return code === undefined ? attempt : { ...attempt, message: `${attempt.message} (${code})` };
}

function isOkJson(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  } catch {
    return false;
  }
}

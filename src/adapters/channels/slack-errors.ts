// Slack's own refusals: HTTP 200 with `ok: false` and a code from a closed list.
import type { DeliveryFailure } from '../../domain/delivery.ts';
import { type FailedAttempt, failed } from './classify-response.ts';

interface Meaning {
  readonly reason: DeliveryFailure;
  readonly retryable: boolean;
}

const later = (reason: DeliveryFailure): Meaning => ({ reason, retryable: true });
const misconfigured: Meaning = { reason: 'misconfigured', retryable: false };
const refused: Meaning = { reason: 'refused', retryable: false };

/** Codes of chat.postMessage and chat.update: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const meanings: Readonly<Record<string, Meaning>> = {
  ratelimited: later('rate-limited'),
  rate_limited: later('rate-limited'),
  message_limit_exceeded: later('rate-limited'),
  internal_error: later('server-error'),
  fatal_error: later('server-error'),
  service_unavailable: later('server-error'),
  team_added_to_org: later('server-error'),
  request_timeout: later('timeout'),
  accesslimited: misconfigured,
  access_denied: misconfigured,
  account_inactive: misconfigured,
  as_user_not_supported: misconfigured,
  channel_not_found: misconfigured,
  ekm_access_denied: misconfigured,
  enterprise_is_restricted: misconfigured,
  invalid_auth: misconfigured,
  is_archived: misconfigured,
  missing_scope: misconfigured,
  no_permission: misconfigured,
  not_allowed_token_type: misconfigured,
  not_authed: misconfigured,
  not_in_channel: misconfigured,
  org_login_required: misconfigured,
  restricted_action: misconfigured,
  restricted_action_read_only_channel: misconfigured,
  team_access_not_granted: misconfigured,
  token_expired: misconfigured,
  token_revoked: misconfigured,
  cant_update_message: refused,
  edit_window_closed: refused,
  invalid_blocks: refused,
  invalid_payload: refused,
  message_not_found: refused,
  msg_blocks_too_long: refused,
  msg_too_long: refused,
  no_text: refused,
  thread_not_found: refused,
};

/** The failure that an answer with `ok: false` tells of; null when the text is no such answer. Unknown codes are never printed. */
export function slackRefusal(text: string): FailedAttempt | null {
  const code = slackErrorCode(text);
  if (code === null) return null;
  const meaning = meanings[code];
  if (meaning === undefined) return failed('refused', 'Slack refused the message for a reason we do not know');
  return failed(meaning.reason, `Slack refused the message: ${code}`, { retryable: meaning.retryable });
}

/** The code of an answer with `ok: false`, "" when it gives none; null when the text is no such answer. */
export function slackErrorCode(text: string): string | null {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== false) return null;
    return 'error' in answer && typeof answer.error === 'string' ? answer.error : '';
  } catch {
    return null;
  }
}

// An alert is our decision that someone should know; the reason says why, or why we stayed silent.
import type { EventFacts } from '../event/event.ts';

export const alertActions = ['created', 'updated', 'corrected', 'withdrawn'] as const;
export type AlertAction = (typeof alertActions)[number];

/** One revision of the alert for one event; `id` is `<event id>.<revision>` and never changes, so that receivers can deduplicate. */
export interface Alert {
  readonly id: string;
  readonly eventId: string;
  readonly revision: number; // 1 for the first
  readonly action: AlertAction;
  readonly reason: string; // "new event", "count 51 became 52", …
  readonly decidedAt: string; // ISO 8601 UTC
  /** Minutes between the happening being published and this decision, when it is a late report; else null. */
  readonly lateByMinutes: number | null;
  readonly facts: EventFacts; // as they stood when the alert was decided
  /** What is held to be true of the related events, for messages; their own sources are left out. */
  readonly relatedFacts?: readonly EventFacts[];
  /** Names freed or jailed that the watchlist does not hold, as lines to paste into it. */
  readonly newNames: readonly string[];
}

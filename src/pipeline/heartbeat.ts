// The daily message that all is well, so that silence means something.

import type { ConfigSource, Notice, StepReport } from '../ports.ts';
import type { StoredFeed } from '../store.ts';
import { type HandOverPorts, handOver } from './hand-over.ts';

export interface HeartbeatPorts extends HandOverPorts {
  readonly config: ConfigSource;
}

export async function addHeartbeat(ports: HeartbeatPorts): Promise<StepReport> {
  const { store, clock } = ports;
  const { heartbeat } = ports.config.current();
  if (!heartbeat) return { outcome: 'no-heartbeat-configured' };
  const now = clock.now();
  const notice = heartbeatNotice(await seen(ports, now), now);
  const ids = await store.deliveries.addNotice(notice, heartbeat.channels, now);
  await handOver(ports, 'deliver-alert', ids);
  return { outcome: 'heartbeat', notice: notice.id };
}

interface Seen {
  readonly feeds: readonly StoredFeed[];
  readonly events: number;
  readonly waitingReviews: number;
  readonly deliveries: { readonly pending: number; readonly dead: number };
}

async function seen({ store }: HeartbeatPorts, now: Date): Promise<Seen> {
  const since = new Date(now.getTime() - 24 * 3_600_000).toISOString();
  const [feeds, events, reviews, deliveries] = await Promise.all([
    store.feeds.list(),
    store.events.list({ since, limit: 1_000 }),
    store.reviews.list(true),
    store.deliveries.counts(),
  ]);
  return { feeds, events: events.length, waitingReviews: reviews.length, deliveries };
}

/** One a day: its id holds the day, so that two schedulers send one. */
export function heartbeatNotice({ feeds, events, waitingReviews, deliveries }: Seen, now: Date): Notice {
  const unwell = feeds.filter((feed) => !['ok', 'moved', 'new'].includes(feed.state));
  const well = unwell.length === 0 && deliveries.dead === 0;
  const lines = [
    `${feeds.length - unwell.length} of ${feeds.length} feeds are well`,
    ...unwell.slice(0, 10).map((feed) => `${feed.outlet}: ${feed.state}${feed.message ? `, ${feed.message}` : ''}`),
    `${events} events reported in the last 24 hours`,
    `${waitingReviews} waiting for review`,
    `${deliveries.pending} deliveries on their way, ${deliveries.dead} given up`,
  ];
  return {
    id: `heartbeat-${now.toISOString().slice(0, 10)}`,
    kind: 'heartbeat',
    title: well ? 'Vestka is well' : 'Vestka is running, but not all is well',
    lines,
    at: now.toISOString(),
  };
}

// deliver-alert: alert -> delivery, one channel at a time.
import { afterAttempt, type Delivery, type DeliveryAttempt, type PendingDelivery } from '../domain/delivery.ts';
import type { Channel, ConfigSource, StepReport } from '../ports.ts';
import type { DeliveryJob } from '../store.ts';
import { type HandOverPorts, handOverLater } from './hand-over.ts';

export interface DeliverAlertPorts extends HandOverPorts {
  readonly config: ConfigSource;
  /** The channel as configured now, or null when it no longer is. */
  readonly channel: (id: string) => Channel | null;
}

/** A delivery whose process dies in the middle is tried again after this long. */
const attemptLeaseMs = 30_000; // a channel gives up after fifteen seconds
/** How soon to look again whether an earlier revision has been delivered, or another process is done with this one. */
const lookAgainMs = 5_000;

export async function deliverAlert(ports: DeliverAlertPorts, deliveryId: string): Promise<StepReport> {
  const { store, clock } = ports;
  const job = await store.deliveries.load(deliveryId);
  if (job?.delivery.status !== 'pending') return { outcome: 'nothing-to-do' };
  const { delivery } = job;
  const now = clock.now();
  const early = delivery.nextAttemptAt.getTime() - now.getTime();
  if (early > 1_000) return later(ports, delivery, early, 'not-due');
  if (await store.deliveries.earlierPending(delivery))
    return later(ports, delivery, lookAgainMs, 'earlier-revision-first');
  if (!(await store.deliveries.take(deliveryId, new Date(now.getTime() + attemptLeaseMs), now)))
    return later(ports, delivery, lookAgainMs, 'already-delivering'); // who took it may have died: then its lease runs out
  const attempt = await attemptDelivery(ports, { ...job, delivery });
  return settle(ports, delivery, attempt);
}

async function later(
  ports: DeliverAlertPorts,
  delivery: Delivery,
  delayMs: number,
  outcome: string,
): Promise<StepReport> {
  await handOverLater(ports, 'deliver-alert', [delivery.id], delayMs);
  return { outcome, delayMs };
}

async function attemptDelivery(ports: DeliverAlertPorts, { delivery, content }: DeliveryJob): Promise<DeliveryAttempt> {
  const channel = ports.channel(delivery.channel);
  if (!channel) return misconfigured(`channel ${delivery.channel} is not configured any more`);
  const disabled = (await ports.store.deliveries.disabledChannels()).get(delivery.channel);
  if (disabled) return misconfigured(`channel ${delivery.channel} is disabled: ${disabled}`);
  if ('notice' in content) return channel.notify(content.notice);
  return channel.deliver({
    id: delivery.id,
    alert: content.alert,
    previous: await ports.store.deliveries.previousReceipt(delivery),
  });
}

const misconfigured = (message: string): DeliveryAttempt => ({
  outcome: 'failed',
  reason: 'misconfigured',
  retryable: false,
  retryAfterMs: null,
  message,
});

async function settle(
  ports: DeliverAlertPorts,
  before: PendingDelivery,
  attempt: DeliveryAttempt,
): Promise<StepReport> {
  const now = ports.clock.now();
  const { deliveryWaitsMs } = ports.config.current().limits;
  const { delivery, disableChannel } = afterAttempt(before, attempt, now, deliveryWaitsMs);
  await ports.store.transaction(async (tx) => {
    await tx.deliveries.record(delivery);
    if (disableChannel)
      await tx.deliveries.disableChannel(delivery.channel, attempt.outcome === 'failed' ? attempt.message : '', now);
  });
  if (delivery.status === 'pending')
    await handOverLater(ports, 'deliver-alert', [delivery.id], delivery.nextAttemptAt.getTime() - now.getTime());
  return {
    outcome: delivery.status,
    channel: delivery.channel,
    attempts: delivery.attempts,
    ...(attempt.outcome === 'failed' ? { failure: attempt.message } : {}),
  };
}

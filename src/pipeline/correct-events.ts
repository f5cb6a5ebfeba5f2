// A person's corrections: two events that are one, one that is two, and verdicts of the review. They stay, and what was sent is
// corrected.
import { mergeEvents, splitEvent } from '../domain/event/correct-by-hand.ts';
import type { NewsEvent, Verdict } from '../domain/event/event.ts';
import type { ConfigSource } from '../ports.ts';
import type { Store } from '../store.ts';
import { type HandOverPorts, handOver } from './hand-over.ts';
import { type RecordedEvents, settleEvent, withdraw } from './record-events.ts';

export interface CorrectEventsPorts extends HandOverPorts {
  readonly config: ConfigSource;
}

type Decisions = RecordedEvents['decisions'];

/** `mergedId` becomes part of `keptId`; whoever was told of it alone hears that it was told twice. */
export const mergeByHand = (ports: CorrectEventsPorts, keptId: string, mergedId: string): Promise<Decisions> =>
  correct(ports, async (tx, now) => {
    const [kept, merged] = [await loadEvent(tx, keptId), await loadEvent(tx, mergedId)];
    const whole = mergeEvents(kept, merged);
    const settled = await settleEvent(tx, ports.config.current(), whole, [whole], now);
    const lastSent = await tx.alerts.last(mergedId);
    if (!lastSent) {
      await tx.events.remove(mergedId);
      return [settled];
    }
    return [settled, await withdraw(tx, lastSent, `told twice: it is event ${keptId}`, now)];
  });

/** The named reports leave into an event of their own. */
export const splitByHand = (
  ports: CorrectEventsPorts,
  eventId: string,
  reportIds: readonly string[],
): Promise<Decisions> =>
  correct(ports, async (tx, now) => {
    const { kept, parted } = splitEvent(await loadEvent(tx, eventId), reportIds);
    const both = [kept, parted];
    return [
      await settleEvent(tx, ports.config.current(), kept, both, now),
      await settleEvent(tx, ports.config.current(), parted, both, now),
    ];
  });

/** An event that is none is withdrawn where it was sent; one that is one goes out however unsure the reading was. */
export const judgeByHand = (ports: CorrectEventsPorts, eventId: string, verdict: Verdict): Promise<Decisions> =>
  correct(ports, async (tx, now) => {
    const event = { ...(await loadEvent(tx, eventId)), verdict };
    return [await settleEvent(tx, ports.config.current(), event, [event], now)];
  });

async function loadEvent(tx: Store, id: string): Promise<NewsEvent> {
  const event = await tx.events.load(id);
  if (!event) throw new Error(`there is no event "${id}"; \`npx vestka events\` shows them`);
  return event;
}

async function correct(
  ports: CorrectEventsPorts,
  work: (tx: Store, now: Date) => Promise<RecordedEvents[]>,
): Promise<Decisions> {
  const now = ports.clock.now();
  const settled = await ports.store.transaction(async (tx) => {
    await tx.events.lock();
    return work(tx, now);
  });
  await handOver(
    ports,
    'deliver-alert',
    settled.flatMap((each) => each.deliveryIds),
  );
  return settled.flatMap((each) => each.decisions);
}

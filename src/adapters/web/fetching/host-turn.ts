// One request's hold on a host: at most one host at a time, given back with the pause that the host is owed.
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostTurns } from '../../../ports.ts';

export interface HostTurnOptions {
  readonly leaseMs: number;
  readonly minGapMs: number;
}

export interface HostTurn {
  /** Lets go of the host held so far and takes this one. Null when it is ours, otherwise when to ask again. */
  take(host: string): Promise<{ waitMs: number } | null>;
  /** As `take`, but waits a few seconds for the turn: a redirect has already cost the first host a request. */
  takeSoon(host: string, signal: AbortSignal): Promise<{ waitMs: number } | null>;
  /** Nobody asks the held host again before this much time has passed since the end of the request. */
  owe(pauseMs: number): void;
  release(): Promise<void>;
}

const patienceMs = 5000;

export function holdHostTurn(turns: HostTurns, options: HostTurnOptions): HostTurn {
  let held: string | null = null;
  let pauseMs = options.minGapMs;
  const release = async (): Promise<void> => {
    if (held === null) return;
    const host = held;
    held = null;
    await turns.release(host, pauseMs);
  };
  const take = async (host: string): Promise<{ waitMs: number } | null> => {
    if (held === host) return null;
    await release();
    const turn = await turns.take(host, options.leaseMs);
    if (!turn.granted) return { waitMs: turn.waitMs };
    held = host;
    pauseMs = options.minGapMs;
    return null;
  };
  return {
    take,
    takeSoon: (host, signal) => takeWithin(take, host, signal),
    owe(ms) {
      pauseMs = Math.max(pauseMs, ms);
    },
    release,
  };
}

async function takeWithin(
  take: HostTurn['take'],
  host: string,
  signal: AbortSignal,
): Promise<{ waitMs: number } | null> {
  let refused = await take(host);
  for (let spentMs = 0; refused !== null && !signal.aborted; refused = await take(host)) {
    // Waiting at least a little keeps a turn that frees itself at once from being asked for in a tight loop.
    const waitMs = Math.max(refused.waitMs, 50);
    spentMs += waitMs;
    if (spentMs > patienceMs) return refused;
    await sleep(waitMs, null, { signal }).catch(() => null);
  }
  return refused;
}

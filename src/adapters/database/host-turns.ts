// Whose turn it is at a host, for all processes: at most one request in flight, and a pause between two.
import { type Kysely, sql } from 'kysely';
import type { Clock, HostTurns } from '../../ports.ts';
import type { Tables } from './tables.ts';

/** How soon to ask again while another request to the host is in flight. */
const askAgainMs = 500;

export const hostTurns = (db: Kysely<Tables>, clock: Clock): HostTurns => ({
  async take(host, leaseMs) {
    const now = clock.now();
    const until = new Date(now.getTime() + leaseMs);
    const { rows } = await sql`
      insert into host_turns (host, free_at, holder_until) values (${host}, ${now}, ${until})
      on conflict (host) do update set holder_until = ${until}
      where host_turns.free_at <= ${now} and (host_turns.holder_until is null or host_turns.holder_until <= ${now})
      returning host`.execute(db);
    if (rows.length > 0) return { granted: true };
    const turn = await db.selectFrom('host_turns').selectAll().where('host', '=', host).executeTakeFirst();
    return { granted: false, waitMs: Math.max(askAgainMs, (turn?.free_at.getTime() ?? 0) - now.getTime()) };
  },
  async release(host, pauseMs) {
    const freeAt = new Date(clock.now().getTime() + pauseMs);
    await db.updateTable('host_turns').set({ free_at: freeAt, holder_until: null }).where('host', '=', host).execute();
  },
});

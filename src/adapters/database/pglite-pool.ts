// An object with the shape of `pg.Pool` over the one PGlite session: what BullMQ and kysely need of a pool, and no more.
import { EventEmitter } from 'node:events';
import type { Results } from '@electric-sql/pglite';
import type { PgliteSession } from './pglite-session.ts';

export interface PoolResult {
  readonly rows: Record<string, unknown>[];
  readonly rowCount: number;
  readonly command: string;
}

type QueryInput = string | { readonly text: string; readonly values?: readonly unknown[] };

export class PglitePool extends EventEmitter {
  readonly options = { keepAlive: true }; // tells BullMQ that a LISTEN can't be lost silently
  readonly #session: PgliteSession;
  readonly #searchPath: string;
  readonly #clients = new Set<PgliteClient>();

  constructor(session: PgliteSession, searchPath: string) {
    super();
    this.setMaxListeners(0);
    this.#session = session;
    this.#searchPath = searchPath;
    session.onNotification((channel, payload) => {
      for (const client of this.#clients) client.hear(channel, payload);
    });
  }

  async connect(): Promise<PgliteClient> {
    const client = new PgliteClient(this.#session, this.#searchPath, () => this.#clients.delete(client));
    this.#clients.add(client);
    return client;
  }

  async query(input: QueryInput, values?: readonly unknown[]): Promise<PoolResult> {
    const client = await this.connect();
    try {
      return await client.query(input, values);
    } finally {
      await client.release();
    }
  }

  async end(): Promise<void> {
    for (const client of [...this.#clients]) await client.release();
  }
}

export class PgliteClient extends EventEmitter {
  readonly #session: PgliteSession;
  readonly #searchPath: string;
  readonly #forget: () => void;
  readonly #channels = new Set<string>();
  /** Set while a transaction holds the session. */
  #unlock: (() => void) | null = null;

  constructor(session: PgliteSession, searchPath: string, forget: () => void) {
    super();
    this.setMaxListeners(0);
    this.#session = session;
    this.#searchPath = searchPath;
    this.#forget = forget;
  }

  async query(input: QueryInput, values?: readonly unknown[]): Promise<PoolResult> {
    const text = typeof input === 'string' ? input : input.text;
    const verb = firstWord(text);
    this.#noteListening(verb, text);
    const inTransaction = this.#unlock !== null;
    const unlock = this.#unlock ?? (await this.#session.lock(this.#searchPath));
    if (verb === 'BEGIN' || verb === 'START') this.#unlock = unlock;
    try {
      return toPoolResult(
        await this.#session.run(text, values ?? (typeof input === 'string' ? undefined : input.values)),
        verb,
      );
    } finally {
      if (inTransaction && (endings.has(verb) || isFullRollback(verb, text))) this.#endTransaction();
      else if (!this.#unlock) unlock();
    }
  }

  hear(channel: string, payload: string): void {
    if (this.#channels.has(channel)) this.emit('notification', { channel, payload, processId: 0 });
  }

  /** A client given back inside a transaction would hand it to the next one: roll it back, as a server does on disconnect. */
  async release(): Promise<void> {
    if (this.#unlock) await this.query('ROLLBACK');
    this.#channels.clear();
    this.#forget();
  }

  #endTransaction(): void {
    this.#unlock?.();
    this.#unlock = null;
  }

  #noteListening(verb: string, text: string): void {
    if (verb !== 'LISTEN' && verb !== 'UNLISTEN') return;
    const name = /listen\s+("?)([^";\s]+)\1/i.exec(text)?.[2] ?? '*';
    if (verb === 'LISTEN') this.#channels.add(name);
    else if (name === '*') this.#channels.clear();
    else this.#channels.delete(name);
  }
}

/** Words that end a transaction, whatever follows; ROLLBACK may go back to a savepoint only. */
const endings: ReadonlySet<string> = new Set(['COMMIT', 'END', 'ABORT']);

/** First keyword, in capitals, with leading comments stripped: a commented-out BEGIN still begins. */
function firstWord(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('--') || rest.startsWith('/*')) {
    const end = rest.startsWith('--') ? rest.indexOf('\n') : rest.indexOf('*/') + 1;
    if (end <= 0) return '';
    rest = rest.slice(end + 1).trimStart();
  }
  return /^[a-z]+/i.exec(rest)?.[0].toUpperCase() ?? '';
}

const isFullRollback = (verb: string, text: string): boolean => verb === 'ROLLBACK' && !/\bto\b/i.test(text);

function toPoolResult(result: Results, verb: string): PoolResult {
  const rows = result.rows as Record<string, unknown>[];
  return {
    rows,
    rowCount: rows.length > 0 ? rows.length : (result.affectedRows ?? 0),
    command: result.command?.split(' ')[0] ?? verb,
  };
}

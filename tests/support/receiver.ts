// A webhook receiver that keeps what it was sent, verified, and can be told to misbehave.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly data: {
    readonly event: { readonly id: string; readonly type: string; readonly count: number | null };
    readonly alert: { readonly id: string; readonly revision: number };
  };
}

/** True when it answered itself; `taken` when it did, and the delivery is accepted all the same (its answer was lost). */
export type Misbehaviour = (attempt: number, response: ServerResponse) => boolean | 'taken';

export interface Receiver {
  readonly url: string;
  readonly host: string;
  readonly accepted: Received[];
  readonly attempts: string[]; // webhook-ids, the refused ones included
  /** Decides on an attempt before it is accepted. */
  misbehave(handler: Misbehaviour | null): void;
  close(): Promise<void>;
}

export const receiverSecret = `whsec_${Buffer.from('a secret of the tests, not of anyone').toString('base64')}`;

export async function openReceiver(): Promise<Receiver> {
  const accepted: Received[] = [];
  const attempts: string[] = [];
  let handler: Misbehaviour | null = null;
  const verifier = new Webhook(receiverSecret);
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const id = String(request.headers['webhook-id']);
      attempts.push(id);
      const spoilt = handler?.(attempts.length, response) ?? false;
      if (spoilt === true) return;
      const verified = verifier.verify(body, request.headers as Record<string, string>) as Omit<Received, 'id'>;
      accepted.push({ id, ...verified });
      if (spoilt === false) response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/hook`,
    host,
    accepted,
    attempts,
    misbehave: (next) => {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

// A room of Slack behind an incoming webhook: it says "ok" to what it takes, and has no ids to know a repeated message by.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Misbehaviour } from '../support/receiver.ts';

export interface RoomMessage {
  readonly eventId: string;
  readonly revision: number;
  readonly body: string;
}

export interface SlackRoom {
  readonly url: string;
  readonly host: string;
  readonly messages: readonly RoomMessage[]; // in order of arrival
  readonly attempts: () => number;
  close(): Promise<void>;
}

export async function openSlackRoom(spoil: Misbehaviour): Promise<SlackRoom> {
  const messages: RoomMessage[] = [];
  let attempts = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      attempts += 1;
      const spoilt = spoil(attempts, response);
      if (spoilt === true) return;
      messages.push({ ...aboutOf(body), body });
      if (spoilt === false) response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url: `http://${host}/services/room`, host, messages, attempts: () => attempts },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The last line of every message says which event and revision it is about. */
function aboutOf(body: string): { readonly eventId: string; readonly revision: number } {
  const [, eventId = '', revision = '0'] = /Event (e-[^,"]+), revision (\d+)/.exec(body) ?? [];
  return { eventId, revision: Number(revision) };
}

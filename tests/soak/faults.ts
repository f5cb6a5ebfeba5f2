// A receiver's bad day: so many attempts fail, each in one of five ways.
import type { ServerResponse } from 'node:http';
import type { Misbehaviour } from '../support/receiver.ts';
import type { Random } from './random.ts';

export const faultKinds = ['500', '429', 'time-out', 'reset', 'answer lost'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Faults {
  readonly spoil: Misbehaviour;
  readonly counts: Readonly<Record<FaultKind, number>>;
}

/** `share` of the attempts fail, 0..1. In a time-out no answer ever comes: the sender gives up after its fifteen seconds. */
export function makeFaults(random: Random, share: number): Faults {
  const counts = { '500': 0, '429': 0, 'time-out': 0, reset: 0, 'answer lost': 0 };
  const spoil: Misbehaviour = (_attempt, response) => {
    if (!random.chance(share)) return false;
    const kind = random.pick(faultKinds);
    counts[kind] += 1;
    return commit(kind, response);
  };
  return { spoil, counts };
}

function commit(kind: FaultKind, response: ServerResponse): boolean | 'taken' {
  switch (kind) {
    case '500':
      response.writeHead(500).end('not now');
      return true;
    case '429':
      response.writeHead(429, { 'retry-after': '1' }).end('too many');
      return true;
    case 'time-out':
      return true;
    case 'reset':
      response.destroy();
      return true;
    case 'answer lost':
      response.destroy();
      return 'taken';
    default:
      return kind satisfies never;
  }
}

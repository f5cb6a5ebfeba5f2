// Ids are made of what they stand for, so that writing a row twice gives one row.
import { createHash } from 'node:crypto';

/** Letter and 20 hex digits: short enough to read, long enough never to collide; no colon, which BullMQ refuses. */
export const idOf = (letter: string, ...parts: readonly string[]): string =>
  letter + createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

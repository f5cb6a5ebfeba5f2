// No secret and no address of a channel may reach a log, a terminal or the database through what an attempt says.
import { expect } from 'vitest';

/** Fails when the value shows a secret, or a part of one that is long enough to matter. */
export function expectNoLeak(value: unknown, secrets: readonly string[]): void {
  const shown = JSON.stringify(value) + String(value);
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[/:?&=_]/).filter((part) => part.length >= 8)]);
  expect(parts.filter((part) => shown.includes(part))).toEqual([]);
}

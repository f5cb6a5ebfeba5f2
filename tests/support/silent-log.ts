// A Log that keeps still; errors can be looked at.
import type { Log } from '../../src/ports.ts';

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

export function listeningLog(): Log & {
  readonly lines: { readonly level: string; readonly message: string; readonly fields: Record<string, unknown> }[];
} {
  const lines: { level: string; message: string; fields: Record<string, unknown> }[] = [];
  const note = (level: string) => (fields: Record<string, unknown>, message: string) =>
    void lines.push({ level, message, fields });
  return { lines, info: note('info'), warn: note('warn'), error: note('error') };
}

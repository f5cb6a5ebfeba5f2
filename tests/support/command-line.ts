// Runs a command in this process, as `npx vestka` would, and tells what it printed and how it ended.
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON Lines; throws where something else was printed. */
  rows(): Record<string, unknown>[];
}

export async function vestka(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'LOG_LEVEL']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      printed[stream] += String(chunk);
      return true;
    }),
  );
  try {
    await main(['node', 'vestka', ...args]);
    const rows = () =>
      printed.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
    return { code: Number(process.exitCode ?? 0), ...printed, rows };
  } finally {
    process.exitCode = undefined;
    process.stdout.removeAllListeners('error');
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

// A real process of Vestka, to be started, watched and killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface VestkaProcess {
  readonly child: ChildProcess;
  output(): string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export function runVestka(args: readonly string[], environment: Readonly<Record<string, string>> = {}): VestkaProcess {
  return runNode(['bin/vestka.js', ...args], environment);
}

export function runNode(args: readonly string[], environment: Readonly<Record<string, string>> = {}): VestkaProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let seen = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
    });
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 0)),
  );
  return { child, output: () => seen, ended };
}

/** Runs to the end and returns what was printed. */
export async function askVestka(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | NodeJS.Signals; readonly stdout: string; readonly stderr: string }> {
  const { child, ended } = runVestka(args, environment);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await ended;
  return { code, stdout, stderr };
}

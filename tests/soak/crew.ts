// Processes that are kept running whatever happens to them, as a supervisor would, and that can be killed at a line of their log.
import { runNode, type VestkaProcess } from '../support/process.ts';
import type { Random } from './random.ts';

export interface Role {
  readonly name: string;
  readonly args: readonly string[];
}

interface Member {
  readonly role: Role;
  process: VestkaProcess;
  state: 'running' | 'killed' | 'stopping';
  lines: number;
  lastLine: string;
}

export interface Crew {
  readonly kills: readonly string[]; // who died, and the last line it had printed
  /** Processes that ended without being told to, with the end of what they said. */
  readonly crashes: readonly string[];
  /** SIGKILL for one of them, as soon as it has printed so many further lines; a silent one is not waited for. */
  killOne(random: Random): Promise<void>;
  stop(): Promise<void>;
}

export const embeddedRoles: readonly Role[] = [{ name: 'start', args: ['bin/vestka.js', 'start'] }];

const workers = ['schedule', 'poll-feed', 'scrape-article', 'classify-article', 'deliver-alert', 'sweep'];
const doubled = ['scrape-article', 'classify-article', 'deliver-alert'];
export const scaledRoles: readonly Role[] = [...workers, ...doubled].map((name) => ({
  name,
  args: [`workers/${name}.ts`],
}));

const maxLines = 40;
const patienceMs = 8_000;

export function startCrew(
  roles: readonly Role[],
  environment: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Crew {
  const kills: string[] = [];
  const crashes: string[] = [];
  const launch = (member: Member): void => {
    member.process = runNode(member.role.args, environment);
    member.state = 'running';
    readLines(member.process, (line) => {
      member.lines += 1;
      member.lastLine = line;
      onLine(line);
    });
    const { process } = member;
    void process.ended.then((how) => {
      if (member.state === 'stopping') return;
      if (member.state === 'running') crashes.push(`${member.role.name}: ${how}\n${process.output().slice(-2_000)}`);
      launch(member);
    });
  };
  const members = roles.map((role): Member => {
    const member = { role, state: 'running', lines: 0, lastLine: '' } as Member;
    launch(member);
    return member;
  });
  return {
    kills,
    crashes,
    async killOne(random) {
      const member = random.pick(members);
      const wanted = member.lines + random.int(1, maxLines);
      const deadline = Date.now() + patienceMs;
      while (member.lines < wanted && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 1));
      kills.push(`${member.role.name} after "${messageOf(member.lastLine)}"`);
      member.state = 'killed';
      member.process.child.kill('SIGKILL');
    },
    async stop() {
      for (const member of members) {
        member.state = 'stopping';
        member.process.child.kill('SIGTERM');
      }
      await Promise.all(members.map((member) => member.process.ended));
    },
  };
}

function readLines({ child }: VestkaProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
  }
}

export function messageOf(line: string): string {
  try {
    return String((JSON.parse(line) as { msg?: string }).msg);
  } catch {
    return line;
  }
}

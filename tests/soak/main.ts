// `npm run soak`: hours of life in minutes. Prints what came of it, and exits 1 when anything was lost, repeated or out of order.
//   npm run soak -- --footing embedded|postgres|scaled --happenings 200 --articles 2000 --kills 10 --seed 1 --log FILE
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { footings } from '../support/footings.ts';
import { embeddedRoles, scaledRoles } from './crew.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    footing: { type: 'string', default: 'scaled' },
    happenings: { type: 'string', default: '200' },
    articles: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    waves: { type: 'string', default: '4' },
    failing: { type: 'string', default: '0.33' },
    minutes: { type: 'string', default: '40' },
    log: { type: 'string' },
  },
});

const names: Readonly<Record<string, string>> = {
  embedded: 'everything embedded',
  postgres: 'PostgreSQL, queue included',
  scaled: 'PostgreSQL and Redis',
};
const footing = footings().find(({ name }) => name === names[values.footing]);
if (!footing) throw new Error(`no footing "${values.footing}" here: embedded, postgres or scaled`);

const log = values.log === undefined ? null : createWriteStream(values.log);

const { verdict, isWell, crashes, figures } = await soak({
  footing,
  roles: values.footing === 'embedded' ? embeddedRoles : scaledRoles,
  happenings: Number(values.happenings),
  articles: Number(values.articles),
  kills: Number(values.kills),
  seed: Number(values.seed),
  waves: Number(values.waves),
  failingShare: Number(values.failing),
  deadlineMs: Number(values.minutes) * 60_000,
  outletsPerLanguage: 5,
  onLine: (line) => void log?.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
});
for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(14)} ${value}\n`);
for (const [name, list] of Object.entries({ ...verdict, crashes })) {
  process.stdout.write(`${name.padEnd(14)} ${list.length}\n`);
  for (const each of list.slice(0, 10)) process.stdout.write(`  ${each}\n`);
}
process.stdout.write(isWell ? 'well: nothing lost, nothing repeated, nothing out of order\n' : 'NOT well\n');
log?.end();
process.exitCode = isWell ? 0 : 1;

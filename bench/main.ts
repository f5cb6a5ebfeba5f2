// npm run bench [-- names pages …]: the benchmarks one after another, each as ratios within its own run. Numbers of different runs
// do not compare; ratios do.
import { spawnSync } from 'node:child_process';

const benches = ['claims', 'feeds', 'names', 'pages'];

// What is measured is the work of one core: threads that collect garbage beside it would be counted too, and mostly wait for each other.
const flags = ['--expose-gc', '--single-threaded-gc'];

const asked = process.argv.slice(2);
for (const name of benches.filter((each) => asked.length === 0 || asked.includes(each))) {
  process.stdout.write(`\n# ${name}\n`);
  const { status } = spawnSync(process.execPath, [...flags, `${import.meta.dirname}/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

// Writes docs/scorecard.md, and raises the floor where the figures got better: `npm run scorecard`.
// A floor is lowered by hand alone, with the reason in the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Floor, floorFile, floorOf, measure, roundDown, scorecardFile, scorecardPage } from './labelled-set.ts';

const measured = await measure();
const recorded = JSON.parse(readFileSync(floorFile, 'utf8')) as Floor;
const figures = Object.entries(floorOf(measured));
const raised = figures.map(([name, value]) => [name, Math.max(roundDown(value), recorded[name] ?? 0)]);
writeFileSync(floorFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
writeFileSync(scorecardFile, scorecardPage(measured));
for (const [name, value] of figures)
  process.stdout.write(`${name} ${value.toFixed(3)} (floor ${recorded[name] ?? 0})\n`);

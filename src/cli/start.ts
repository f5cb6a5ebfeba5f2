// vestka start: scheduler and workers in this process.
import { Command, InvalidArgumentError } from 'commander';
import { runWorker } from '../run-worker.ts';
import { type StepName, stepNames } from '../steps.ts';

export const startCommand = (): Command =>
  new Command('start')
    .description('run the scheduler and all workers in this process, or just some steps')
    .option('--only <steps>', `only these, separated by commas: ${stepNames.join(', ')}`, parseSteps)
    .addHelpText('after', '\nExamples:\n  $ npx vestka start\n  $ npx vestka start --only schedule,sweep')
    .action(({ only }: { only?: StepName[] }) => runWorker(...(only ?? stepNames)));

function parseSteps(text: string): StepName[] {
  return text.split(',').map((name) => {
    const step = stepNames.find((each) => each === name.trim());
    if (!step) throw new InvalidArgumentError(`There is no step "${name.trim()}"; steps are ${stepNames.join(', ')}.`);
    return step;
  });
}

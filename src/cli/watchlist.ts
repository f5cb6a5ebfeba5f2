// vestka watchlist: why a name is found or not, and lists kept elsewhere turned into entries.
import { Command } from 'commander';
import { compileNames } from '../domain/names/compile-names.ts';
import { explainName, type NameExplanation } from '../domain/names/explain-name.ts';
import { importList } from '../domain/names/import-list.ts';
import { printJson, readText } from './answers.ts';
import { openConfiguration } from './open.ts';

export const watchlistCommand = (): Command =>
  new Command('watchlist')
    .description('work with the watchlist')
    .addHelpText('after', '\nExample:\n  $ npx vestka watchlist explain "Ales Bialiatski"')
    .addCommand(explainCommand())
    .addCommand(importCommand());

const explainCommand = (): Command =>
  new Command('explain')
    .description('which keys and classes a name yields, what it would match, and what it collides with')
    .argument('<name>', 'a name in any spelling')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExample:\n  $ npx vestka watchlist explain "Ales Bialiatski"')
    .action(async (name: string, options: { json?: boolean }) => {
      const { settings } = await openConfiguration();
      const explanation = explainName(name, compileNames(settings.watchlist));
      if (options.json) printJson(explanation);
      else process.stdout.write(`${lines(explanation).join('\n')}\n`);
    });

function lines({ name, given, family, organisation, finds, sameFamily }: NameExplanation): string[] {
  return [
    name,
    ...(given
      ? [
          `  given name "${given.written}": the same as ${given.sameAs.join(', ') || 'no other that is known'}${given.shortForms.length ? `; short for it: ${given.shortForms.join(', ')}` : ''}`,
        ]
      : []),
    `  family name "${family.written}"${family.gender ? ` (${family.gender})` : ''}: looked up as ${family.keys.map(({ key, sounds }) => `${key} [${sounds}]`).join(', ')}`,
    ...(family.commonWord ? ['  its family name is also a common word: found with its given name only'] : []),
    ...(organisation ? [`  known organisation ${organisation.id}: ${organisation.names.join(', ')}`] : []),
    ...(finds.length
      ? finds.map(({ subject, kind, rule, confidence }) => `  finds ${kind} ${subject} by ${rule} (${confidence})`)
      : ['  finds nothing: it is not on the watchlist']),
    ...sameFamily
      .filter(({ subject }) => !finds.some((found) => found.subject === subject))
      .map((other) => `  shares its family name with ${other.name} (${other.subject}), distance ${other.distance}`),
  ];
}

const importCommand = (): Command =>
  new Command('import')
    .description('turn a CSV list (name, native name, status, date) into YAML to paste under people:')
    .argument('<file>', 'a CSV file, with or without a head row')
    .addHelpText('after', '\nExample:\n  $ npx vestka watchlist import list.csv')
    .action(async (file: string) => {
      const { settings } = await openConfiguration();
      const taken = [...settings.watchlist.people, ...settings.watchlist.organisations].map(({ id }) => id);
      const { yaml, problems, entries } = importList(readText(file), new Set(taken));
      process.stdout.write(yaml);
      for (const { line, message } of problems) process.stderr.write(`${file}:${line}: ${message}\n`);
      process.stderr.write(`${entries.length} entries, ${problems.length} rows left out\n`);
    });

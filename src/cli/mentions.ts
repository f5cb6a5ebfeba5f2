// vestka mentions: which subjects of a watchlist stand in a text, where, and by which rule.
import { Command } from 'commander';
import { compileNames } from '../domain/names/compile-names.ts';
import { findCollisions } from '../domain/names/find-collisions.ts';
import { findMentions } from '../domain/names/find-mentions.ts';
import { loadWatchlist } from '../settings/load-settings.ts';
import { printJson, readJsonLines, textField } from './answers.ts';

export const mentionsCommand = (): Command =>
  new Command('mentions')
    .description('find the people and organisations of a watchlist in texts')
    .argument('<file>', 'JSON Lines of {id, text}')
    .requiredOption('--watchlist <file>', 'a watchlist.yaml; people and organisations alone are enough')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ npx vestka mentions --json --watchlist config/watchlist.yaml texts.jsonl')
    .action((file: string, options: { watchlist: string; json?: boolean }) => {
      const watchlist = loadWatchlist(options.watchlist);
      for (const collision of findCollisions(watchlist)) process.stderr.write(`warning: ${collision.message}\n`);
      const names = compileNames(watchlist);
      // The built-in gazetteer knows more than anyone watches.
      const watched = new Set([...watchlist.people, ...watchlist.organisations].map(({ id }) => id));
      for (const row of readJsonLines(file)) {
        const found = findMentions(textField(row, 'text') ?? '', names).filter(({ subject }) => watched.has(subject));
        const mentions = found.map(({ subject, as, start, end, rule, confidence }) => ({
          subject,
          as,
          start,
          end,
          rule,
          confidence,
        }));
        if (options.json) printJson({ id: row.id ?? null, mentions });
        else
          for (const each of mentions)
            process.stdout.write(`${row.id}: ${each.subject}  "${each.as}"  ${each.start}-${each.end}  ${each.rule}\n`);
      }
    });

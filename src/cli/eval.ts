// vestka eval: the scorecard of labelled articles.
import { Command } from 'commander';
import { type LabelledArticle, readLabelledArticle } from '../domain/scorecard/labelled-article.ts';
import { renderScorecard } from '../domain/scorecard/render-scorecard.ts';
import { type ScoredReading, scoreArticles } from '../domain/scorecard/score-articles.ts';
import type { Configuration } from '../ports.ts';
import { printJson, readJsonLines } from './answers.ts';
import { openConfiguration } from './open.ts';

export const evalCommand = (): Command =>
  new Command('eval')
    .description('score the reading of labelled articles: precision, recall and every error with its sentence')
    .argument('<file>', 'JSON Lines of labelled articles, with the fields of tests/labelled/README.md')
    .option('--json', 'the scorecard as one JSON object')
    .addHelpText('after', '\nExample:\n  $ npx vestka eval tests/labelled/articles.jsonl')
    .action(async (file: string, options: { json?: boolean }) => {
      const gold = readJsonLines(file).map(readLabelledArticle);
      const { configuration } = await openConfiguration();
      const scorecard = scoreArticles(gold, readAll(gold, configuration));
      if (options.json) printJson(scorecard);
      else process.stdout.write(renderScorecard(scorecard, 'text'));
    });

function readAll(gold: readonly LabelledArticle[], { read }: Configuration): Map<string, ScoredReading> {
  return new Map(
    gold.map(({ id, title, text, published }) => [id, read({ title, text, published, url: null })] as const),
  );
}

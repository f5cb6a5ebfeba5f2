// vestka classify: what articles claim, and which types they alone would page for.
import { Command } from 'commander';
import { createPageReader } from '../adapters/web/read-page.ts';
import type { ArticleText } from '../domain/article.ts';
import type { ArticleReading } from '../domain/claims/read-article.ts';
import type { Configuration } from '../ports.ts';
import { printJson, readBytes, readJsonLines, textField } from './answers.ts';
import { openConfiguration } from './open.ts';

export const classifyCommand = (): Command =>
  new Command('classify')
    .description('read what articles claim: releases and sanctions, with the sentence that proves each')
    .argument('<files...>', 'JSON Lines (.jsonl) of {id, url?, published?, title, text}, or saved pages (.html)')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ npx vestka classify --json articles.jsonl page.html')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { configuration } = await openConfiguration();
      for (const file of files)
        for (const { id, article } of articlesOf(file)) answer(id, article, configuration, options.json === true);
    });

interface Named {
  readonly id: string;
  readonly article: ArticleText;
}

function articlesOf(file: string): Named[] {
  if (!file.endsWith('.jsonl')) return [{ id: file, article: articleOfPage(file) }];
  return readJsonLines(file).map((row, i) => ({
    id: String(row.id ?? i + 1),
    article: {
      title: textField(row, 'title'),
      text: textField(row, 'text') ?? '',
      published: textField(row, 'published'),
      url: textField(row, 'url'),
    },
  }));
}

export function articleOfPage(file: string): ArticleText {
  const { title, text, publishedAt, canonicalUrl } = createPageReader().read({ html: readBytes(file), url: null });
  return { title, text, published: publishedAt, url: canonicalUrl };
}

function answer(id: string, article: ArticleText, { read }: Configuration, asJson: boolean): void {
  const { language, relevant, mentions, claims, alerts } = read(article);
  if (asJson) printJson({ id, language, relevant, mentions, claims, alerts });
  else process.stdout.write(lines(id, { claims, alerts, language }).join('\n'));
}

function lines(
  id: string,
  { claims, alerts, language }: Pick<ArticleReading, 'claims' | 'alerts' | 'language'>,
): string[] {
  const told = claims.flatMap(({ type, status, count, authorities, evidence, confidence }) => [
    `  ${type} ${status}${count === null ? '' : ` ${count}`} ${authorities.join(',')} (${confidence.toFixed(2)})`,
    `    "${evidence.quote}"`,
  ]);
  return [
    `${id} (${language}): ${alerts.length > 0 ? `pages for ${alerts.join(', ')}` : 'does not page'}`,
    ...told,
    '',
  ];
}

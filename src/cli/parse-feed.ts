// vestka parse-feed: what is read out of a saved feed.
import { Command } from 'commander';
import { createFeedParser } from '../adapters/feeds/feed-parser.ts';
import type { FeedParser } from '../ports.ts';
import { printJson, readBytes } from './answers.ts';

export const parseFeedCommand = (): Command =>
  new Command('parse-feed')
    .description('read the entries out of saved feeds: RSS, Atom, RDF or JSON Feed')
    .argument('<files...>', 'feed files')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ npx vestka parse-feed --json feed.xml')
    .action(async (files: string[], options: { json?: boolean }) => {
      const parser = createFeedParser();
      try {
        for (const file of files) print(await answerFor(file, parser), options.json === true);
      } finally {
        await parser.close();
      }
    });

type Answer = Awaited<ReturnType<typeof answerFor>>;

/** One bad file among many is an answer, not a failure. */
async function answerFor(file: string, parser: FeedParser) {
  try {
    const { title, entries, repairs } = await parser.parse(readBytes(file), { url: null, contentType: null });
    return {
      file,
      title,
      repairs,
      entries: entries.map(({ id, title: name, link, publishedAt, summary }) => ({
        id,
        title: name,
        link,
        publishedAt,
        summary,
      })),
    };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

function print(answer: Answer, asJson: boolean): void {
  if (asJson) {
    printJson(answer);
    return;
  }
  const lines =
    'error' in answer
      ? [`${answer.file}: ${answer.error}`]
      : [
          `${answer.file}: ${answer.title ?? 'no title'}`,
          ...answer.repairs.map((each) => `  mended: ${each}`),
          ...answer.entries.map(
            (each) => `  ${each.publishedAt ?? 'no date'}  ${each.title ?? ''}  ${each.link ?? ''}`,
          ),
        ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

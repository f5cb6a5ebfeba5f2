// vestka extract: what is read out of a saved page.
import { Command } from 'commander';
import { createPageReader } from '../adapters/web/read-page.ts';
import { printJson, readBytes } from './answers.ts';

export const extractCommand = (): Command =>
  new Command('extract')
    .description('read title, dates, language and text out of saved HTML pages')
    .argument('<files...>', 'HTML files')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ npx vestka extract --json page.html')
    .action((files: string[], options: { json?: boolean }) => {
      const reader = createPageReader();
      for (const file of files) print(file, readFile(file, reader), options.json === true);
    });

type Reader = ReturnType<typeof createPageReader>;
type Answer = ReturnType<Reader['read']> | { readonly error: string };

/** One bad file among many is an answer, not a failure. */
function readFile(file: string, reader: Reader): Answer {
  try {
    return reader.read({ html: readBytes(file), url: null });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function print(file: string, answer: Answer, asJson: boolean): void {
  if (asJson) {
    printJson({ file, ...answer });
    return;
  }
  if ('error' in answer) {
    process.stdout.write(`${file}: ${answer.error}\n`);
    return;
  }
  const { title, byline, publishedAt, language, kind, text } = answer;
  process.stdout.write(
    `${file} (${kind})\n${title ?? 'no title'}\n${[byline, publishedAt, language].filter(Boolean).join(' · ')}\n\n${text}\n\n`,
  );
}

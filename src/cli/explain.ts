// vestka explain: an article sentence by sentence, with the cues that were found, the claims they made, and why it did or did not alert.
import { styleText } from 'node:util';
import { Command } from 'commander';
import type { App } from '../app.ts';
import { plainLine } from '../domain/alert/message-text.ts';
import type { ArticleText } from '../domain/article.ts';
import type { ArticleReading, SentenceReading } from '../domain/claims/read-article.ts';
import { canonicalUrl } from '../domain/url.ts';
import { printJson, readJsonLines, readText, textField } from './answers.ts';
import { articleOfPage } from './classify.ts';
import { openConfiguration, withApp } from './open.ts';

export const explainCommand = (): Command =>
  new Command('explain')
    .description('an article sentence by sentence: cues, claims, and why it did or did not alert')
    .argument('<article>', 'an address, or a file: .html, .jsonl of articles, or plain text')
    .option('--json', 'one JSON object a line')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx vestka explain article.txt\n  $ npx vestka explain https://example.org/news/1',
    )
    .action(async (source: string, options: { json?: boolean }) => {
      const { configuration } = await openConfiguration();
      const articles = /^https?:\/\//.test(source)
        ? [await withApp((app) => articleAt(app, source))]
        : articlesIn(source);
      for (const article of articles) {
        const reading = configuration.read(article);
        if (options.json) printJson({ ...article, ...reading });
        else process.stdout.write(`${explanation(article, reading, process.stdout.isTTY === true).join('\n')}\n\n`);
      }
    });

function articlesIn(file: string): ArticleText[] {
  if (file.endsWith('.html')) return [articleOfPage(file)];
  if (!file.endsWith('.jsonl')) return [articleOfText(readText(file))];
  return readJsonLines(file).map((row) => ({
    title: textField(row, 'title'),
    text: textField(row, 'text') ?? '',
    published: textField(row, 'published'),
    url: textField(row, 'url'),
  }));
}

const headed = /^\s*(\S[^\n]{0,200}[^\s.])[ \t\r]*\n\s*\n(?=\s*\S)/;

/** A first line that a blank line sets apart and no full stop ends is the headline. */
function articleOfText(whole: string): ArticleText {
  const head = headed.exec(whole);
  const text = whole.slice(head?.[0].length ?? 0);
  return { title: head?.[1] ?? null, text, published: null, url: null };
}

/** The stored article where there is one; else the page, fetched as politely as any other. */
async function articleAt({ store, pages, pageReader }: App, url: string): Promise<ArticleText> {
  const stored = await store.articles.findByUrl(canonicalUrl(url));
  if (stored) return { title: stored.title, text: stored.text, published: stored.publishedAt, url: stored.url };
  const answer = await pages.fetch({ url, purpose: 'page', etag: null, lastModified: null, proxy: null });
  if (answer.outcome !== 'fetched') throw new Error(`${url}: ${'message' in answer ? answer.message : answer.outcome}`);
  const {
    title,
    text,
    publishedAt,
    canonicalUrl: canonical,
  } = pageReader.read({ html: answer.bytes, url: answer.url, contentType: answer.contentType });
  return { title, text, published: publishedAt, url: canonical ?? answer.url };
}

function explanation(article: ArticleText, reading: ArticleReading, color: boolean): string[] {
  const { language, claims, alerts, review, sentences } = reading;
  return [
    plainLine(article.title ?? 'no title'),
    `language ${language}, published ${article.published ?? 'unknown'}`,
    '',
    ...sentences().flatMap((sentence) => sentenceLines(sentence, color)),
    '',
    ...claims.map(({ type, kind, status, count, authorities, targets, happenedOn, confidence, cues }) =>
      plainLine(
        `claim: ${type}${kind ? `/${kind}` : ''} ${status}${count === null ? '' : ` ${count}`} ${[...authorities, ...targets].join(', ')} ${happenedOn ?? ''} (confidence ${confidence}) by ${cues.join(' ')}`,
      ),
    ),
    alerts.length > 0 ? `pages for ${alerts.join(', ')}` : `does not page: ${review ?? whyNot(reading)}`,
  ];
}

function whyNot({ claims }: ArticleReading): string {
  if (claims.length === 0) return 'it claims nothing that Vestka watches for';
  return `its claims are ${[...new Set(claims.map(({ type, status }) => `${type} ${status}`))].join(', ')}`;
}

function sentenceLines({ text, start, block, cues, says }: SentenceReading, color: boolean): string[] {
  return [
    `[${block}] ${highlighted(text, start, cues, color)}`,
    ...says.map(({ type, status, why }) => plainLine(`    -> ${type} ${status}: ${why}`)).map((line) => `    ${line}`),
  ];
}

/** Cues stand in brackets, and in colour on a terminal. */
function highlighted(text: string, offset: number, cues: SentenceReading['cues'], color: boolean): string {
  let end = 0;
  const parts: string[] = [];
  for (const cue of cues.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [cue.start - offset, cue.end - offset];
    if (from < end || to > text.length) continue;
    const shown = `[${plainLine(text.slice(from, to))}|${cue.name}]`;
    parts.push(inline(text.slice(end, from)), color ? styleText('yellow', shown, { validateStream: false }) : shown);
    end = to;
  }
  return [...parts, inline(text.slice(end))].join('');
}

/** Harmless on a terminal, its outer blanks kept. */
const inline = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${plainLine(text)}${/\S\s$/.test(text) ? ' ' : ''}`;

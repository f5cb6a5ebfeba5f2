// A news site on loopback that a test writes: one feed an outlet, pages, and answers that go wrong on purpose.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language?: string;
  readonly publishedAt: Date;
}

export interface NewsSite {
  readonly origin: string;
  readonly host: string;
  readonly requests: string[]; // paths asked for, in order
  /** Adds a story to an outlet's feed, newest first. */
  publish(outlet: string, story: Story): void;
  /** Answers this path with something else from now on. */
  answer(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void;
  close(): Promise<void>;
}

export async function openNewsSite(): Promise<NewsSite> {
  const stories = new Map<string, Story[]>();
  const special = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(path);
    const handler = special.get(path);
    if (handler) return handler(request, response);
    const [, outlet = '', file = ''] = path.split('/');
    const told = stories.get(outlet) ?? [];
    const story = told.find(({ slug }) => slug === file);
    if (file === 'feed.xml' && stories.has(outlet))
      return void response.setHeader('content-type', 'application/rss+xml').end(feedOf(outlet, told, origin()));
    if (story) return void response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(story));
    response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: origin(),
    host: new URL(origin()).host,
    requests,
    publish: (outlet, story) => void stories.set(outlet, [story, ...(stories.get(outlet) ?? [])]),
    answer: (path, handler) => void special.set(path, handler),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function feedOf(outlet: string, stories: readonly Story[], origin: string): string {
  const items = stories.map(
    (story) =>
      `<item><title>${story.title}</title><link>${origin}/${outlet}/${story.slug}?utm_source=rss</link><guid isPermaLink="false">${story.slug}</guid><pubDate>${story.publishedAt.toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${outlet}</title><link>${origin}</link>${items.join('')}</channel></rss>`;
}

function pageOf({ title, paragraphs, publishedAt, language = 'en' }: Story): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="article:published_time" content="${publishedAt.toISOString()}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article><footer>A sample page.</footer></body></html>`;
}

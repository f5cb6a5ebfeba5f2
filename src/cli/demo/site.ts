// The demo's news site on loopback: three outlets with a feed each, and pages whose dates are minutes ago when served.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Page {
  readonly slug: string;
  readonly title: string;
  readonly minutesAgo: number;
}

interface SampleOutlet {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: string;
  readonly pages: readonly Page[];
}

/** Half a dozen stories: one event told four times in three languages, and two that must stay silent. */
export const sampleOutlets: readonly SampleOutlet[] = [
  {
    id: 'morning-post',
    name: 'The Morning Post (sample)',
    kind: 'independent',
    language: 'en',
    pages: [
      {
        slug: 'belarus-frees-123',
        title: 'Belarus frees 123 prisoners as Washington lifts potash sanctions',
        minutesAgo: 50,
      },
      {
        slug: 'rights-groups-call',
        title: 'Rights groups call on Minsk to free everyone still behind bars',
        minutesAgo: 40,
      },
    ],
  },
  {
    id: 'vestnik',
    name: 'Вестник (sample)',
    kind: 'independent',
    language: 'ru',
    pages: [
      { slug: 'na-svobode', title: 'На свободе Беляцкий, Колесникова, Бабарико и ещё 120 человек', minutesAgo: 35 },
      { slug: 'trener', title: 'Минский клуб освободил от должности главного тренера', minutesAgo: 30 },
    ],
  },
  {
    id: 'evening-wire',
    name: 'Evening Wire (sample)',
    kind: 'wire',
    language: 'en',
    pages: [
      { slug: 'syndicated', title: 'Minsk releases 123 people, US eases potash sanctions', minutesAgo: 25 },
      { slug: 'navina', title: '123 палітвязні выйшлі на волю, сярод іх Алесь Бяляцкі', minutesAgo: 20 },
    ],
  },
];

export interface DemoSite {
  readonly origin: string;
  close(): Promise<void>;
}

export async function openDemoSite(now: Date): Promise<DemoSite> {
  const server: Server = createServer((request, response) => {
    const answer = answerFor(request.url ?? '/', originOf(server), now);
    response.writeHead(answer === null ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: originOf(server), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function answerFor(path: string, origin: string, now: Date): { readonly type: string; readonly body: string } | null {
  for (const outlet of sampleOutlets) {
    if (path === `/${outlet.id}/feed.xml`)
      return { type: 'application/rss+xml; charset=utf-8', body: feedOf(outlet, origin, now) };
    const page = outlet.pages.find(({ slug }) => path === `/${outlet.id}/${slug}`);
    if (page) return { type: 'text/html; charset=utf-8', body: fillPage(page, now) };
  }
  return null;
}

const moment = (page: Page, now: Date): Date => new Date(now.getTime() - page.minutesAgo * 60_000);

function feedOf(outlet: SampleOutlet, origin: string, now: Date): string {
  const items = outlet.pages.map(
    (page) =>
      `<item><title>${page.title}</title><link>${origin}/${outlet.id}/${page.slug}?utm_source=rss</link><guid isPermaLink="false">${outlet.id}-${page.slug}</guid><pubDate>${moment(page, now).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${outlet.name}</title><link>${origin}/${outlet.id}</link>${items.join('')}</channel></rss>`;
}

/** `{{published}}`, `{{weekday}}` and `{{title}}` are filled in, so that the news is always fresh. */
function fillPage(page: Page, now: Date): string {
  const html = readFileSync(new URL(`pages/${page.slug}.html`, import.meta.url), 'utf8');
  const at = moment(page, now);
  const weekday = at.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return html
    .replaceAll('{{published}}', at.toISOString())
    .replaceAll('{{weekday}}', weekday)
    .replaceAll('{{title}}', page.title);
}

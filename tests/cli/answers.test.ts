// The shapes that others script against: exactly these keys, absent is null, one JSON object a line and nothing else on stdout.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vestka } from '../support/command-line.ts';

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-answers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const jsonLines = (...rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

const text =
  'Belarus on Saturday freed 123 prisoners, including Ales Bialiatski and Maria Kalesnikava, the presidential press service said.\n\nThey were taken across the border in buses.';
const article = {
  id: 'a-1',
  url: 'https://post.test/1',
  published: '2025-12-13T14:00:00Z',
  title: 'Belarus frees 123 prisoners',
  text,
};

const claimKeys = [
  'authorities',
  'confidence',
  'count',
  'countIs',
  'cues',
  'evidence',
  'happenedOn',
  'kind',
  'people',
  'status',
  'targets',
  'type',
];

describe('classify', () => {
  test('tells language, mentions, claims and the types it would page for', async () => {
    const { code, rows, stderr } = await vestka(['classify', '--json', file('one.jsonl', jsonLines(article))]);
    expect([code, stderr]).toEqual([0, '']);
    const [answer] = rows();
    expect(answer).toMatchObject({ id: 'a-1', language: 'en', relevant: true, alerts: ['prisoner_release'] });
    expect(Object.keys(answer ?? {})).toEqual(['id', 'language', 'relevant', 'mentions', 'claims', 'alerts']);
    const [claim] = (answer?.claims ?? []) as Record<string, unknown>[];
    expect(Object.keys(claim ?? {}).toSorted()).toEqual(claimKeys);
    expect(claim).toMatchObject({
      type: 'prisoner_release',
      status: 'occurred',
      count: 123,
      kind: null,
      authorities: ['BY'],
      targets: [],
      happenedOn: '2025-12-13',
    });
    expect(claim?.people).toContainEqual({
      subject: 'ales-bialiatski',
      name: expect.any(String),
      as: 'Ales Bialiatski',
    });
  });

  test('quotes its evidence word for word, counted in UTF-16 units', async () => {
    const emoji = { ...article, text: `😀😀 ${text}`, title: null };
    const [answer] = (await vestka(['classify', '--json', file('emoji.jsonl', jsonLines(emoji))])).rows();
    const claims = answer?.claims as { evidence: { quote: string; block: string; start: number; end: number } }[];
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence } of claims) {
      expect(Object.keys(evidence).toSorted()).toEqual(['block', 'end', 'quote', 'start']);
      expect(emoji.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  test.for([
    {
      it: 'without a date: relative dates stay unresolved and the page is due all the same',
      row: { ...article, published: null },
      alerts: ['prisoner_release'],
    },
    {
      it: 'an old one: no age limit',
      row: { ...article, published: '2019-01-05T10:00:00Z' },
      alerts: ['prisoner_release'],
    },
    { it: 'without url and title', row: { id: 'a-1', text }, alerts: ['prisoner_release'] },
    { it: 'of one word', row: { id: 'a-1', title: '', text: 'Nothing' }, alerts: [] },
    { it: 'without text', row: { id: 'a-1', title: null }, alerts: [] },
  ])('reads an article $it', async ({ row, alerts }) => {
    const { code, rows } = await vestka(['classify', '--json', file('row.jsonl', jsonLines(row))]);
    expect(code).toBe(0);
    expect(rows().map((each) => [each.id, each.alerts])).toEqual([['a-1', alerts]]);
  });

  test('reads saved pages beside JSON Lines, in the order they are named', async () => {
    const page = file(
      'page.html',
      `<html lang="en"><head><title>Belarus frees 123 prisoners</title></head><body><article><h1>Belarus frees 123 prisoners</h1><p>${text.replace('\n\n', '</p><p>')}</p></article></body></html>`,
    );
    const { rows } = await vestka([
      'classify',
      '--json',
      page,
      file('two.jsonl', jsonLines(article, { ...article, id: 'a-2' })),
    ]);
    expect(rows().map((each) => [each.id, each.alerts])).toEqual([
      [page, ['prisoner_release']],
      ['a-1', ['prisoner_release']],
      ['a-2', ['prisoner_release']],
    ]);
  });

  test('without --json a person reads the verdict and the sentence', async () => {
    const { stdout } = await vestka(['classify', file('person.jsonl', jsonLines(article))]);
    expect(stdout).toMatch(
      /^a-1 \(en\): pages for prisoner_release\n {2}prisoner_release occurred 123 BY .*\n {4}"Belarus on Saturday freed 123 prisoners/,
    );
  });

  test.for([
    {
      it: 'a line that is no JSON',
      lines: `${jsonLines(article)}\n{broken`,
      told: /^vestka: .*faulty\.jsonl:2: no JSON: /,
    },
    { it: 'a line that is a list', lines: '[1]', told: /faulty\.jsonl:1: a JSON object is wanted on each line/ },
    { it: 'a text that is a number', lines: '{"id":"x","text":7}', told: /row "x": text must be text/ },
  ])('$it ends with 1 and names its place', async ({ lines, told }) => {
    const { code, stderr } = await vestka(['classify', '--json', file('faulty.jsonl', lines)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(told);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('extract', () => {
  const page = `<!doctype html><html lang="en"><head><title>Buses at the border - The Post</title>
<link rel="canonical" href="https://post.test/buses"><meta property="og:site_name" content="The Post">
<meta property="article:published_time" content="2025-12-13T15:00:00+01:00"><meta name="author" content="Jane Example"></head>
<body><article><h1>Buses at the border</h1><p>Two buses crossed the border in the early morning, officers at the crossing said.</p>
<p>Relatives waited for them through the whole night, with flowers and with hot food.</p></article></body></html>`;
  const keys = ['file', 'title', 'byline', 'publishedAt', 'modifiedAt', 'language', 'canonicalUrl', 'siteName', 'text'];

  test('tells every field, and null for what the page does not say', async () => {
    const full = file('full.html', page);
    const bare = file('bare.html', '<p>Nothing but a line.</p>');
    const { code, rows, stderr } = await vestka(['extract', '--json', full, bare]);
    expect([code, stderr]).toEqual([0, '']);
    const [answer, poor] = rows();
    for (const each of [answer, poor]) expect(Object.keys(each ?? {}).toSorted()).toEqual([...keys, 'kind'].toSorted());
    expect(answer).toMatchObject({
      file: full,
      title: 'Buses at the border',
      byline: 'Jane Example',
      publishedAt: '2025-12-13T14:00:00Z',
      modifiedAt: null,
      language: 'en',
      canonicalUrl: 'https://post.test/buses',
      siteName: 'The Post',
      text: 'Two buses crossed the border in the early morning, officers at the crossing said.\n\nRelatives waited for them through the whole night, with flowers and with hot food.',
    });
    expect(poor).toMatchObject({ byline: null, publishedAt: null, canonicalUrl: null, siteName: null });
  });

  test('a bad file among good ones is an answer', async () => {
    const { code, rows } = await vestka(['extract', '--json', join(folder, 'nowhere.html'), file('full.html', page)]);
    expect(code).toBe(0);
    expect(rows()).toEqual([
      { file: join(folder, 'nowhere.html'), error: `${folder}/nowhere.html: no such file` },
      expect.objectContaining({ title: 'Buses at the border' }),
    ]);
  });
});

describe('parse-feed', () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title>
<item><title>Second &amp; last</title><link>https://post.test/2</link><guid isPermaLink="false">p-2</guid><pubDate>Sat, 13 Dec 2025 15:00:00 +0100</pubDate><description>In short.</description></item>
<item><title>First</title></item></channel></rss>`;

  test('tells title and entries in the order of the feed, and null for what an entry does not say', async () => {
    const name = file('feed.xml', feed);
    const { code, rows, stderr } = await vestka(['parse-feed', '--json', name]);
    expect([code, stderr]).toEqual([0, '']);
    expect(rows()).toEqual([
      {
        file: name,
        title: 'The Post',
        repairs: expect.any(Array),
        entries: [
          {
            id: 'p-2',
            title: 'Second & last',
            link: 'https://post.test/2',
            publishedAt: '2025-12-13T14:00:00.000Z',
            summary: 'In short.',
          },
          { id: null, title: 'First', link: null, publishedAt: null, summary: null },
        ],
      },
    ]);
  });

  test.for([
    { it: 'a page', content: '<!doctype html><html><body><p>Hello</p></body></html>' },
    { it: 'eleven bytes', content: 'hello world' },
    { it: 'nothing at all', content: '' },
  ])('$it is told as an error among answers', async ({ content }) => {
    const { code, rows } = await vestka(['parse-feed', '--json', file('bad.xml', content), file('feed.xml', feed)]);
    expect(code).toBe(0);
    expect(rows()).toEqual([
      { file: join(folder, 'bad.xml'), error: expect.stringMatching(/\w+ \w+/) },
      expect.objectContaining({ title: 'The Post' }),
    ]);
  });
});

describe('mentions', () => {
  const people =
    'people:\n  - { id: ales-bialiatski, name: Ales Bialiatski }\norganisations:\n  - { id: belaruskali, name: Belaruskali }\n';

  test('tells subject, spelling, place and rule of each', async () => {
    const watchlist = file('watched.yaml', people);
    const said = 'On Monday Bialiatski, Ales Bialiatski, spoke of Belaruskali.';
    const { code, rows, stderr } = await vestka([
      'mentions',
      '--json',
      '--watchlist',
      watchlist,
      file('texts.jsonl', jsonLines({ id: 1, text: said }, { id: 'two', text: 'Nobody.' })),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const [first, second] = rows() as {
      id: unknown;
      mentions: { subject: string; as: string; start: number; end: number; rule: string }[];
    }[];
    expect(second).toEqual({ id: 'two', mentions: [] });
    expect(first?.id).toBe(1);
    expect(new Set(first?.mentions.map(({ subject }) => subject))).toEqual(new Set(['ales-bialiatski', 'belaruskali']));
    for (const mention of first?.mentions ?? []) {
      expect(Object.keys(mention).toSorted()).toEqual(['as', 'confidence', 'end', 'rule', 'start', 'subject']);
      expect(said.slice(mention.start, mention.end)).toBe(mention.as);
    }
  });

  test('warns on stderr of two entries for one person', async () => {
    const watchlist = file(
      'twice.yaml',
      `${people.replace('organisations', '  - { id: ales-bialiacki, name: Aleś Bialacki, native: Алесь Бяляцкі }\norganisations')}`,
    );
    const { code, rows, stderr } = await vestka([
      'mentions',
      '--json',
      '--watchlist',
      watchlist,
      file('texts.jsonl', jsonLines({ id: 1, text: 'Nobody.' })),
    ]);
    expect([code, rows().length]).toEqual([0, 1]);
    expect(stderr).toMatch(/^warning: .*ales-bialiacki/);
  });
});

describe('config check', () => {
  test('counts what a valid configuration holds', async () => {
    const { code, stdout } = await vestka(['config', 'check'], { VESTKA_CONFIG_DIR: 'config' });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /config is valid: \d+ outlets, \d+ feeds, \d+ people, \d+ organisations, \d+ measures, 1 channel, 2 routes\n$/,
    );
  });

  test.for([
    {
      it: 'for people',
      flags: [],
      shown: [
        'feeds.yaml:2:5: outlets.0: an outlet needs at least one feed or page',
        'alerts.yaml:3:1: routes: at least one route is needed',
      ],
    },
    {
      it: 'for programs',
      flags: ['--json'],
      shown: [
        {
          level: 'error',
          file: 'feeds.yaml',
          line: 2,
          column: 5,
          message: 'outlets.0: an outlet needs at least one feed or page',
        },
        { level: 'error', file: 'alerts.yaml', line: 3, column: 1, message: 'routes: at least one route is needed' },
      ],
    },
  ])('lists every problem of a bad one, $it, and ends with 1', async ({ flags, shown }) => {
    file('feeds.yaml', 'outlets:\n  - { id: post, name: Post, kind: wire }\n');
    file('watchlist.yaml', '');
    file('alerts.yaml', 'channels: [{ id: screen, type: console }]\n\nroutes: []\n');
    file('settings.yaml', '');
    const { code, stdout, stderr } = await vestka(['config', 'check', ...flags], { VESTKA_CONFIG_DIR: folder });
    expect([code, stderr]).toEqual([1, '']);
    const lines = stdout.trimEnd().replaceAll(`${folder}/`, '').split('\n');
    expect(flags.length > 0 ? lines.map((line) => JSON.parse(line) as unknown) : lines).toEqual(shown);
  });
});

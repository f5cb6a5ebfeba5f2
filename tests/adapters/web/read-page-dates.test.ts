// Dates: every form in which pages write them, and which of a page's dates is the publication.
import { describe, expect, test } from 'vitest';
import { createPageReader } from '../../../src/adapters/web/read-page.ts';
import { dayInUrl, findDay, parseDate } from '../../../src/adapters/web/reading/parse-date.ts';

const reader = createPageReader();
const read = (html: string, url: string | null = null) => reader.read({ html, url });

describe('forms', () => {
  test.for([
    { it: 'ISO 8601 with an offset', text: '2025-12-13T18:04:00+03:00', want: '2025-12-13T15:04:00Z' },
    { it: 'ISO 8601 with a short offset', text: '2025-12-13T18:04+03', want: '2025-12-13T15:04:00Z' },
    { it: 'ISO 8601 with a space and Z', text: '2025-12-13 09:30:00Z', want: '2025-12-13T09:30:00Z' },
    { it: 'a time without a zone as a day', text: '2025-12-13T18:04:00', want: '2025-12-13' },
    { it: 'fractions of a second', text: '2025-12-13T18:04:00.123456Z', want: '2025-12-13T18:04:00Z' },
    { it: 'a compact day', text: '20251213', want: '2025-12-13' },
    { it: 'seconds since 1970', text: '1765638240', want: '2025-12-13T15:04:00Z' },
    { it: 'milliseconds since 1970', text: '1765638240000', want: '2025-12-13T15:04:00Z' },
    { it: 'a mail date', text: 'Sat, 13 Dec 2025 15:04:00 GMT', want: '2025-12-13T15:04:00Z' },
    { it: 'English, day first', text: 'Published 13th December, 2025', want: '2025-12-13' },
    { it: 'English, month first', text: 'Dec. 13, 2025 at 3 p.m.', want: '2025-12-13' },
    { it: 'Russian', text: '13 декабря 2025, 18:04', want: '2025-12-13' },
    { it: 'Russian in May', text: '3 мая 2024 года', want: '2024-05-03' },
    { it: 'Belarusian', text: '13 снежня 2025 г.', want: '2025-12-13' },
    { it: 'Belarusian in the old spelling', text: '12 сьнежань 2025', want: '2025-12-12' },
    { it: 'Belarusian in April', text: '5 красавіка 2025', want: '2025-04-05' },
    { it: 'Ukrainian', text: '13 грудня 2025', want: '2025-12-13' },
    { it: 'Ukrainian in April', text: '5 квітня 2025', want: '2025-04-05' },
    { it: 'Polish', text: '17 listopada 2025', want: '2025-11-17' },
    { it: 'Polish in July', text: '2 lipca 2025', want: '2025-07-02' },
    { it: 'Lithuanian', text: '2025 m. gruodžio 13 d.', want: '2025-12-13' },
    { it: 'Lithuanian in June', text: '2025 m. birželio 5 d. 10:00', want: '2025-06-05' },
    { it: 'German', text: 'Stand: 24. Februar 2026', want: '2026-02-24' },
    { it: 'German in March', text: '1. März 2025', want: '2025-03-01' },
    { it: 'French', text: 'le 1er août 2025', want: '2025-08-01' },
    { it: 'Spanish', text: '13 de diciembre de 2025', want: '2025-12-13' },
    { it: 'Czech in July, which begins like June', text: '4. července 2025', want: '2025-07-04' },
    { it: 'Finnish in November, which begins like March', text: '4. marraskuuta 2025', want: '2025-11-04' },
    { it: 'Latvian', text: '2025. gada 13. decembris', want: '2025-12-13' },
    { it: 'Hungarian', text: '2025. december 13.', want: '2025-12-13' },
    { it: 'Korean', text: '2025년 12월 13일', want: '2025-12-13' },
    { it: 'numbers with dots', text: '13.12.2025 / 18:04', want: '2025-12-13' },
    { it: 'two digits of the year', text: '28.09.19 12:44', want: '2019-09-28' },
    { it: 'the year first', text: '2025.12.13 19:10', want: '2025-12-13' },
  ])('reads $it', ({ text, want }) => {
    expect(parseDate(text)).toBe(want);
  });

  test.for([
    { it: 'a day that does not exist', text: '31.02.2025' },
    { it: 'a year before the web', text: '13.12.1925' },
    { it: 'a telephone number', text: '+375 29 1234567' },
    { it: 'a price', text: '12.50 of 2000' },
    { it: 'a month without a day', text: 'December 2025' },
  ])('does not read $it', ({ text }) => {
    expect(findDay(text)).toBeNull();
  });

  test('reads slashes by the habit of the language', () => {
    expect([findDay('3/4/2025', 'month-first'), findDay('3/4/2025', 'day-first')]).toEqual([
      '2025-03-04',
      '2025-04-03',
    ]);
    expect(findDay('23/4/2025', 'month-first')).toBe('2025-04-23');
  });

  test.for([
    { url: 'https://a.test/2025/12/13/release', want: '2025-12-13' },
    { url: 'https://a.test/news/2025-12-13-release.html', want: '2025-12-13' },
    { url: 'https://a.test/recent-actions/20251213', want: '2025-12-13' },
    { url: 'https://a.test/12345678/release', want: null },
    { url: 'https://2025-12-13.test/', want: null },
  ])('$url holds $want', ({ url, want }) => {
    expect(dayInUrl(url)).toBe(want);
  });
});

const prose =
  '<p>She came home on Friday after four years in a colony, her brother told reporters at the station.</p>'.repeat(3);

describe('choice', () => {
  test.for([
    {
      it: 'JSON-LD before meta tags',
      html: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-01-02T03:04:05Z"}</script><meta property="article:published_time" content="2025-06-07">',
      want: '2025-01-02T03:04:05Z',
    },
    {
      it: 'an article inside @graph',
      html: '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Article"],"datePublished":"2025-01-02T03:04:05Z"}]}</script>',
      want: '2025-01-02T03:04:05Z',
    },
    {
      it: 'a block with a raw line break in a string',
      html: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"two\nlines","datePublished":"2025-01-02T03:04:05Z",}</script>',
      want: '2025-01-02T03:04:05Z',
    },
    {
      it: 'the date of a block beyond mending',
      html: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a "quoted" word","datePublished":"2025-01-02T03:04:05Z"</script>',
      want: '2025-01-02T03:04:05Z',
    },
    {
      it: 'microdata',
      html: '<span itemprop="datePublished" content="2025-01-02T03:04:05Z"></span>',
      want: '2025-01-02T03:04:05Z',
    },
    {
      it: 'a time element beside the headline',
      html: `<h1>Home</h1><time datetime="2025-01-02T03:04:05Z">2 January</time>${prose}`,
      want: '2025-01-02T03:04:05Z',
    },
    { it: 'words beside the headline', html: `<h1>Home</h1><div>2 January 2025</div>${prose}`, want: '2025-01-02' },
    {
      it: 'the published of two days',
      html: `<h1>Home</h1><p>Updated 5 January 2025. Published 2 January 2025</p>${prose}`,
      want: '2025-01-02',
    },
  ])('takes $it', ({ html, want }) => {
    expect(read(`<title>Home</title>${html}`).publishedAt).toBe(want);
  });

  test.for([
    {
      it: 'a teaser in the margin',
      html: `<h1>Home</h1>${prose}<aside><time datetime="2025-01-02">2 January</time><a href="/2">Other</a></aside>`,
    },
    {
      it: 'a comment',
      html: `<h1>Home</h1>${prose}<div class="comments"><div class="comment">2 January 2025</div></div>`,
    },
    {
      it: 'a day that the text tells of',
      html: `<h1>Home</h1>${prose}<p>She was jailed on 2 January 2021 and wrote home every week until the letters stopped coming, he added.</p>${prose}`,
    },
    {
      it: 'articles in a list of others',
      html: '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2025-01-02"}]}</script>',
    },
    { it: 'a line of copyright', html: `<h1>Home</h1><div>© 2 January 2025</div>${prose}` },
  ])('never takes $it', ({ html }) => {
    expect(read(`<title>Home</title>${html}`).publishedAt).toBeNull();
  });

  test('takes no change before the publication', () => {
    const meta = (published: string, modified: string) =>
      `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">${prose}`;
    expect(read(meta('2025-12-13T10:00:00Z', '2025-12-14T10:00:00Z')).modifiedAt).toBe('2025-12-14T10:00:00Z');
    expect(read(meta('2025-12-13T10:00:00Z', '2019-01-01T10:00:00Z')).modifiedAt).toBeNull();
  });

  test('asks the address last', () => {
    expect(read(prose, 'https://a.test/2025/12/13/home').publishedAt).toBe('2025-12-13');
    expect(read(`<meta name="date" content="2025-12-12">${prose}`, 'https://a.test/2025/12/13/home').publishedAt).toBe(
      '2025-12-12',
    );
  });
});

// Furniture that only its words give away, in the languages of the outlets that are watched; and sentences that begin alike.
import { describe, expect, test } from 'vitest';
import { createPageReader } from '../../../src/adapters/web/read-page.ts';
import { meaningOfLine } from '../../../src/adapters/web/reading/phrases.ts';

const reader = createPageReader();

describe('lines', () => {
  test.for([
    { text: 'Read also: Who was freed in autumn', links: 0.8, want: 'pointer' },
    { text: 'READ MORE', links: 1, want: 'pointer-heading' },
    { text: 'Читайте также: Что известно о переговорах', links: 0.7, want: 'pointer' },
    { text: 'Материалы по теме', links: 0, want: 'pointer-heading' },
    { text: 'Чытайце таксама: Хто выйшаў на волю', links: 0.7, want: 'pointer' },
    { text: 'Глядзіце таксама', links: 0, want: 'pointer-heading' },
    { text: 'Читайте також: Список звільнених', links: 0.6, want: 'pointer' },
    { text: 'Czytaj też: Kto wyszedł na wolność', links: 0.7, want: 'pointer' },
    { text: 'Zobacz także', links: 0, want: 'pointer-heading' },
    { text: 'Skaitykite taip pat: kas žinoma', links: 0.5, want: 'pointer' },
    { text: 'Susiję straipsniai', links: 0, want: 'pointer-heading' },
    { text: 'Lesen Sie auch: Wer noch in Haft sitzt', links: 0.6, want: 'pointer' },
    { text: 'Mehr zum Thema', links: 0, want: 'pointer-heading' },
    { text: 'Comments', links: 0, want: 'ending' },
    { text: 'Каментары', links: 0, want: 'ending' },
    { text: 'Теги: задержания, Гомель', links: 0.5, want: 'ending' },
    { text: 'Komentarze', links: 0, want: 'ending' },
    { text: 'Падпісвайцеся на наш канал у Telegram', links: 0.4, want: 'aside' },
    { text: 'Если вы заметили ошибку, выделите её', links: 0, want: 'aside' },
    { text: 'Підписуйтесь на наш канал', links: 0.5, want: 'aside' },
    { text: 'Dalsza część tekstu pod materiałem wideo', links: 0, want: 'aside' },
    { text: 'Pastebėjote klaidą? Praneškite', links: 0, want: 'aside' },
    { text: 'Реклама', links: 0, want: 'label' },
    {
      text: 'Read more than one account before you judge, said the editor who had seen both of them.',
      links: 0,
      want: 'text',
    },
    {
      text: 'Related companies were listed too, the ministry said on Friday in a note to the press.',
      links: 0,
      want: 'text',
    },
    { text: 'Comments by the minister drew protest in the capital.', links: 0, want: 'text' },
    { text: 'По теме санкций высказался и посол, который приехал накануне.', links: 0, want: 'text' },
    {
      text: 'Weitere Artikel des Abkommens regeln den Austausch von Gefangenen und ihre Versorgung.',
      links: 0,
      want: 'text',
    },
    { text: 'Podziel się opłatkiem i idź dalej, mawiała babcia jednego z uwolnionych.', links: 0, want: 'text' },
  ])('"$text" is $want', ({ text, links, want }) => {
    expect(meaningOfLine(text, links)).toBe(want);
  });
});

const prose = (n: number) =>
  `<p>Sentence number ${n} of the text tells what happened on that day, and who saw it happen there.</p>`;
const read = (html: string) =>
  reader.read({ html: `<title>A day at the border</title><h1>A day at the border</h1>${html}`, url: null }).text;

describe('texts', () => {
  test.for([
    {
      it: 'the list under a pointer',
      html: `<div>${prose(1)}<h3>More on this story</h3><ul><li><a href="/2">Another story, told elsewhere</a></li><li><a href="/3">A third</a> (video)</li></ul>${prose(2)}</div>`,
      lines: 2,
    },
    {
      it: 'what follows an ending',
      html: `<div>${prose(1)}${prose(2)}${prose(3)}<p>Comments</p><p>I was there too and saw it all, though nobody will believe me now.</p></div>`,
      lines: 3,
    },
    {
      it: 'a linked headline in capitals',
      html: `<div>${prose(1)}<p><a href="/9">ENVOY RETURNS FROM MINSK WITH A LETTER</a></p>${prose(2)}</div>`,
      lines: 2,
    },
    {
      it: 'credits, contacts and stamps at the end',
      html: `<div>${prose(1)}${prose(2)}<p>(Reporting by A. Writer; editing by B. Reader)</p><p>desk@paper.test</p><p>Updated: 13 December 2025</p></div>`,
      lines: 2,
    },
    {
      it: 'a byline and a stamp before the text',
      html: `<div><p>By Anna Writer</p><p>13 December 2025</p>${prose(1)}${prose(2)}</div>`,
      lines: 2,
    },
    {
      it: 'a heading that nothing follows',
      html: `<div>${prose(1)}${prose(2)}<h3>What comes next</h3></div>`,
      lines: 2,
    },
    {
      it: 'an ending named at the beginning',
      html: `<div><p>Comments</p>${prose(1)}${prose(2)}${prose(3)}</div>`,
      lines: 3,
    },
  ])('leave out $it', ({ html, lines }) => {
    const text = read(html).split('\n\n');
    expect(text).toHaveLength(lines);
    expect(text.every((line) => line.startsWith('Sentence number'))).toBe(true);
  });

  test.for([
    {
      it: 'a short list',
      html: `<div>${prose(1)}<ul><li>potash</li><li>oil</li></ul>${prose(2)}</div>`,
      holds: 'potash\n\noil',
    },
    {
      it: 'the rows of a table, a line each',
      html: `<div>${prose(1)}<table><tr><td>2024</td><td>31</td></tr><tr><td>2025</td><td>123</td></tr></table>${prose(2)}</div>`,
      holds: '2024 31\n\n2025 123',
    },
    {
      it: 'a quoted post',
      html: `<div>${prose(1)}<blockquote class="twitter-tweet"><p>Home at last.</p></blockquote>${prose(2)}</div>`,
      holds: 'Home at last.',
    },
    {
      it: 'a heading that text follows',
      html: `<div>${prose(1)}<h2>What Minsk says</h2>${prose(2)}</div>`,
      holds: 'What Minsk says',
    },
    {
      it: 'words parted by a soft hyphen',
      html: `<div><p>The Ausreise&shy;verbot was lifted on Friday for all who had been freed, lawyers said.</p>${prose(2)}</div>`,
      holds: 'Ausreiseverbot',
    },
    {
      it: 'paragraphs behind a stray closing tag',
      html: `<div class="page"><div class="text">${prose(1)}${prose(2)}${prose(3)}${prose(4)}</div></div></div>${prose(5)}`,
      holds: 'number 5',
    },
    {
      it: 'a sentence that a forced break interrupts',
      html: `<div><p>The family waited<br>for four years, and then the door opened on a Friday.</p>${prose(2)}</div>`,
      holds: 'The family waited for four years',
    },
  ])('keep $it', ({ html, holds }) => {
    expect(read(html)).toContain(holds);
  });
});

// Bytes become text by the most trustworthy sign of their charset.
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/adapters/feeds/decode.ts';

const russian = 'Власти освободили более ста человек после переговоров';
const belarusian = 'Улады вызвалілі больш за сто палітвязняў';
const ukrainian = 'Європейський Союз продовжив санкції';
const polish = 'Białoruś uwolniła ponad stu więźniów politycznych';
const lithuanian = 'Baltarusija paleido daugiau nei šimtą politinių kalinių';
const german = 'Belarus lässt über hundert Häftlinge frei';

const feed = (text: string, charset: string | null) =>
  `<?xml version="1.0"${charset ? ` encoding="${charset}"` : ''}?><rss><channel><item><title>${text}</title></item></channel></rss>`;

describe('a charset that is named', () => {
  test.for([
    {
      it: 'reads windows-1251 by its declaration',
      text: russian,
      is: 'windows-1251',
      declared: 'windows-1251',
      by: 'declaration',
    },
    { it: 'reads koi8-r by its declaration', text: russian, is: 'koi8-r', declared: 'KOI8-R', by: 'declaration' },
    {
      it: 'reads iso-8859-2 by its declaration',
      text: polish,
      is: 'iso-8859-2',
      declared: 'iso-8859-2',
      by: 'declaration',
    },
    {
      it: 'reads windows-1257 by its declaration',
      text: lithuanian,
      is: 'windows-1257',
      declared: 'windows-1257',
      by: 'declaration',
    },
    {
      it: 'reads windows-1251 by the header',
      text: belarusian,
      is: 'windows-1251',
      header: 'windows-1251',
      by: 'http',
    },
    {
      it: 'reads iso-8859-5 by the header, quoted',
      text: russian,
      is: 'iso-8859-5',
      header: '"ISO-8859-5"',
      by: 'http',
    },
    { it: 'reads gb2312 by the header', text: '白俄罗斯释放政治犯', is: 'gb2312', header: 'gb2312', by: 'http' },
    {
      it: 'lets a declaration win over a header that says Latin 1',
      text: russian,
      is: 'windows-1251',
      declared: 'windows-1251',
      header: 'iso-8859-1',
      by: 'declaration',
    },
    {
      it: 'lets valid UTF-8 win over a header that says Latin 1',
      text: polish,
      is: 'utf-8',
      header: 'iso-8859-1',
      by: 'utf-8',
    },
    {
      it: 'lets valid UTF-8 win over a declaration of windows-1251',
      text: russian,
      is: 'utf-8',
      declared: 'windows-1251',
      by: 'utf-8',
    },
    {
      it: 'reads a seven-bit charset by its declaration',
      text: 'ベラルーシ',
      bytes: '1b24422559256925 6b213c25371b2842',
      declared: 'iso-2022-jp',
      by: 'declaration',
    },
    { it: 'reads UTF-8 that declares UTF-16', text: russian, is: 'utf-8', declared: 'utf-16', by: 'utf-8' },
  ])('$it', ({ text, is, declared, header, bytes, by }) => {
    const body = bytes
      ? Buffer.concat([
          Buffer.from(feed('', declared ?? null).slice(0, -33)),
          Buffer.from(bytes.replace(/ /g, ''), 'hex'),
        ])
      : iconv.encode(feed(text, declared ?? null), is ?? 'utf-8');
    const decoded = decodeFeed(body, header ? `text/xml; charset=${header}` : null);
    expect(decoded.text).toContain(text);
    expect(decoded.by).toBe(by);
  });
});

describe('a charset that is not named, or wrongly', () => {
  test.for([
    { it: 'guesses windows-1251', text: russian, is: 'windows-1251' },
    { it: 'guesses koi8-r', text: russian, is: 'koi8-r' },
    { it: 'guesses koi8-u', text: ukrainian, is: 'koi8-u' },
    { it: 'guesses iso-8859-5', text: russian, is: 'iso-8859-5' },
    { it: 'guesses iso-8859-2', text: polish, is: 'iso-8859-2' },
    { it: 'guesses windows-1250', text: polish, is: 'windows-1250' },
    { it: 'guesses windows-1257', text: lithuanian, is: 'windows-1257' },
    { it: 'guesses windows-1252', text: german, is: 'windows-1252' },
    { it: 'guesses from two words', text: 'Суд отказал', is: 'koi8-r' },
    { it: 'guesses shift_jis', text: 'ベラルーシが政治犯を釈放', is: 'shift_jis' },
  ])('$it where utf-8 is declared', ({ text, is }) => {
    const decoded = decodeFeed(iconv.encode(feed(text, 'utf-8'), is), 'text/xml; charset=utf-8');
    expect(decoded.text).toContain(text);
    expect(decoded.by).toBe('detection');
  });
});

describe('a label that makes no sense', () => {
  test.for([
    { it: 'windows-1251 under a header that says Latin 1', text: russian, is: 'windows-1251', label: 'iso-8859-1' },
    { it: 'koi8-r under a header that says windows-1251', text: russian, is: 'koi8-r', label: 'windows-1251' },
    { it: 'windows-1251 under a header that says koi8-r', text: belarusian, is: 'windows-1251', label: 'koi8-r' },
  ])('is not believed: $it', ({ text, is, label }) => {
    const decoded = decodeFeed(iconv.encode(feed(text, null), is), `text/xml; charset=${label}`);
    expect(decoded.text).toContain(text);
    expect(decoded.by).toBe('detection');
  });

  test.for([
    { it: 'German in Latin 1', text: german, is: 'windows-1252', label: 'iso-8859-1' },
    {
      it: 'Greek in iso-8859-7',
      text: 'Η Λευκορωσία απελευθέρωσε κρατούμενους',
      is: 'iso-8859-7',
      label: 'iso-8859-7',
    },
    {
      it: 'Bulgarian in windows-1251',
      text: 'Беларус освободи политически затворници',
      is: 'windows-1251',
      label: 'windows-1251',
    },
    { it: 'capitals in koi8-r', text: 'СУД ОТКАЗАЛ В ЖАЛОБЕ', is: 'koi8-r', label: 'koi8-r' },
    { it: 'one word in iso-8859-5', text: 'Эфир', is: 'iso-8859-5', label: 'iso-8859-5' },
  ])('is believed where it does: $it', ({ text, is, label }) => {
    const decoded = decodeFeed(iconv.encode(feed(text, null), is), `text/xml; charset=${label}`);
    expect(decoded.text).toContain(text);
    expect(decoded.by).toBe('http');
  });
});

describe('marks and wide characters', () => {
  test.for([
    { it: 'reads UTF-8 with a mark', charset: 'utf-8', mark: 'efbbbf', by: 'bom' },
    { it: 'reads UTF-16LE with a mark', charset: 'utf-16le', mark: 'fffe', by: 'bom' },
    { it: 'reads UTF-16BE with a mark', charset: 'utf-16be', mark: 'feff', by: 'bom' },
    { it: 'reads UTF-32LE with a mark', charset: 'utf-32le', mark: 'fffe0000', by: 'bom' },
    { it: 'reads UTF-16LE without a mark', charset: 'utf-16le', mark: '', by: 'detection' },
    { it: 'reads UTF-16BE without a mark', charset: 'utf-16be', mark: '', by: 'detection' },
    { it: 'reads windows-1251 behind a UTF-8 mark', charset: 'windows-1251', mark: 'efbbbf', by: 'declaration' },
  ])('$it', ({ charset, mark, by }) => {
    const declared = charset === 'windows-1251' ? charset : 'utf-8';
    const body = Buffer.concat([Buffer.from(mark, 'hex'), iconv.encode(feed(russian, declared), charset)]);
    const decoded = decodeFeed(body, null);
    expect(decoded.text).toContain(russian);
    expect(decoded.by).toBe(by);
  });
});

describe('damage', () => {
  test('keeps UTF-8 with one stray byte', () => {
    const body = Buffer.concat([Buffer.from(feed(russian, 'utf-8')), Buffer.from([0xff])]);
    expect(decodeFeed(body, null)).toMatchObject({ charset: 'utf-8', text: `${feed(russian, 'utf-8')}\ufffd` });
  });

  test('keeps UTF-8 that was cut inside a letter', () => {
    const body = Buffer.from(`<title>${russian}`).subarray(0, -1);
    expect(decodeFeed(body, 'text/xml; charset=windows-1251').text).toContain(russian.slice(0, -1));
  });

  test('unpacks gzip inside of the body and says so', () => {
    const decoded = decodeFeed(gzipSync(feed(russian, null)), null);
    expect(decoded.text).toContain(russian);
    expect(decoded.repairs).toEqual(['unpacked gzip inside the body']);
  });

  test('refuses gzip that does not unpack', () => {
    const cut = gzipSync(feed(russian, null)).subarray(0, 30);
    expect(() => decodeFeed(cut, null)).toThrow(expect.objectContaining({ name: 'FeedError', reason: 'unreadable' }));
  });
});

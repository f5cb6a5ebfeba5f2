// Encodings: declared, hidden, wrong or missing, the text must come out.
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { createPageReader } from '../../../src/adapters/web/read-page.ts';

const reader = createPageReader();
const russian =
  'Правозащитники сообщили, что из колонии под Могилёвом вышли шесть человек, которых ждали родные и друзья.';
const polish =
  'Służby graniczne potwierdziły, że więźniowie przekroczyli granicę późną nocą, a potem trafili do szpitala.';

const page = (text: string, charset: string | null) =>
  `<html><head>${charset ? `<meta charset="${charset}">` : ''}<title>T</title></head><body><p>${text}</p></body></html>`;
const read = (bytes: Uint8Array, contentType: string | null = null) =>
  reader.read({ html: bytes, url: null, contentType }).text;

test.for([
  { it: 'windows-1251 by its meta tag', text: russian, meta: 'windows-1251', bytes: 'windows-1251', http: null },
  {
    it: 'windows-1251 by the HTTP header',
    text: russian,
    meta: null,
    bytes: 'windows-1251',
    http: 'text/html; charset=windows-1251',
  },
  { it: 'windows-1251 undeclared', text: russian.repeat(3), meta: null, bytes: 'windows-1251', http: null },
  {
    it: 'windows-1251 that claims to be UTF-8',
    text: russian.repeat(3),
    meta: 'utf-8',
    bytes: 'windows-1251',
    http: 'text/html; charset=utf-8',
  },
  { it: 'koi8-r undeclared', text: russian.repeat(3), meta: null, bytes: 'koi8-r', http: null },
  { it: 'ISO-8859-2 by its meta tag', text: polish, meta: 'iso-8859-2', bytes: 'iso-8859-2', http: null },
  {
    it: 'UTF-8 that claims to be windows-1251',
    text: russian,
    meta: 'windows-1251',
    bytes: 'utf8',
    http: 'text/html; charset=windows-1251',
  },
  { it: 'UTF-8 with a byte order mark', text: russian, meta: null, bytes: 'utf8-bom', http: null },
  { it: 'UTF-16 with a byte order mark', text: russian, meta: null, bytes: 'utf16-bom', http: null },
  {
    it: 'UTF-8 under a charset that nobody knows',
    text: polish,
    meta: 'x-nonsense',
    bytes: 'utf8',
    http: 'text/html; charset=',
  },
])('reads $it', ({ text, meta, bytes, http }) => {
  const html = page(text, meta);
  const encoded = bytes.endsWith('-bom')
    ? iconv.encode(html, bytes === 'utf8-bom' ? 'utf8' : 'utf16le', { addBOM: true })
    : iconv.encode(html, bytes);
  expect(read(encoded, http)).toBe(text);
});

test('keeps UTF-8 that was cut inside a letter', () => {
  const bytes = iconv.encode(page(russian, 'utf-8'), 'utf8');
  const cut = bytes.subarray(0, bytes.indexOf('</p>') - 2);
  expect(read(cut)).toContain('из колонии под Могилёвом вышли шесть человек');
});

test('gives text that a database takes', () => {
  const text = read(
    Buffer.from('<p>A man &#0;was \u0000set free on Monday, his lawyer &#xD800; told reporters in the capital.</p>'),
  );
  expect(text).toMatch(/^A man .*was .*set free/);
  expect(text).not.toContain('\u0000');
  expect(text.isWellFormed()).toBe(true);
});

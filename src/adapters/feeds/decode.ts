// Bytes to text. The order of trust: byte order mark, valid UTF-8, the HTTP header, the XML declaration, and only then a guess,
// because servers label windows-1251 as UTF-8 and UTF-8 as Latin 1, while text that is valid UTF-8 is hardly ever anything else.
import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { betterThanLabel, detectCharset } from './detect-charset.ts';
import { FeedError } from './feed-error.ts';

export interface DecodedText {
  readonly text: string;
  readonly charset: string; // lower case
  readonly by: 'bom' | 'utf-8' | 'http' | 'declaration' | 'detection';
  readonly repairs: readonly string[];
}

/** Characters of the head in which a declaration is looked for. */
const declarationChars = 1_024;
const maxUnzippedBytes = 32 * 1024 * 1024;

/**
 * Never throws for bad text: what no charset explains becomes U+FFFD.
 * @throws FeedError `unreadable` when the bytes are gzip inside and do not unpack, or unpack beyond 32 MiB.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedText {
  const repairs: string[] = [];
  const plain = isGzip(bytes) ? unzip(bytes, repairs) : bytes;
  const marked = byMark(plain);
  if (marked) return { ...decodeAs(plain.subarray(marked.skip), marked.charset), by: 'bom', repairs };
  const wide = wideCharset(plain);
  if (wide) return { ...decodeAs(plain, wide), by: 'detection', repairs };
  return { ...byLabelOrGuess(plain, contentType), repairs };
}

function byLabelOrGuess(bytes: Uint8Array, contentType: string | null): Omit<DecodedText, 'repairs'> {
  const http = knownCharset(/charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]);
  const declared = declaredCharset(bytes);
  // Seven-bit charsets with escapes look like ASCII, hence like valid UTF-8: only their label tells.
  const escaped = [http, declared].find((charset) => charset && /^(iso-2022|hz-gb|utf-?7)/.test(charset));
  if (escaped) return { ...decodeAs(bytes, escaped), by: escaped === http ? 'http' : 'declaration' };
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return { text: utf8, charset: 'utf-8', by: 'utf-8' };
  for (const { charset, by } of labels(http, declared)) {
    const better = betterThanLabel(bytes, charset);
    if (better) return { ...decodeAs(bytes, better), by: 'detection' };
    const decoded = decodeAs(bytes, charset);
    if (damage(decoded.text) <= tolerableDamage) return { ...decoded, by };
  }
  return { ...decodeAs(bytes, detectCharset(bytes)), by: 'detection' };
}

/** Latin 1 in a header is what a server says when nobody told it: a declaration that names another charset knows better. */
function labels(http: string | null, declared: string | null) {
  const fromHttp = http && http !== 'utf-8' ? [{ charset: http, by: 'http' as const }] : [];
  const fromDeclaration = declared && declared !== 'utf-8' ? [{ charset: declared, by: 'declaration' as const }] : [];
  return http === 'windows-1252' ? [...fromDeclaration, ...fromHttp] : [...fromHttp, ...fromDeclaration];
}

/** The share of characters beyond ASCII that may be undecodable before a label counts as a lie. */
const tolerableDamage = 0.1;

function damage(text: string): number {
  let beyondAscii = 0;
  let replaced = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) beyondAscii++;
    if (unit === 0xfffd) replaced++;
  }
  return beyondAscii === 0 ? 0 : replaced / beyondAscii;
}

/** Text of bytes that are UTF-8 but for a stray byte here and there or a cut end; null when they are something else. */
function asUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  return isUtf8(bytes) || damage(text) <= tolerableDamage ? text : null;
}

function decodeAs(bytes: Uint8Array, charset: string): { text: string; charset: string } {
  if (isWebCharset(charset)) return { text: new TextDecoder(charset).decode(bytes), charset };
  return { text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset), charset };
}

function isWebCharset(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The label's canonical name as the WHATWG Encoding Standard has it (so Latin 1 is windows-1252), or iconv's; null when unknown. */
function knownCharset(label: string | undefined): string | null {
  if (!label) return null;
  if (isWebCharset(label)) return new TextDecoder(label).encoding;
  return iconv.encodingExists(label) ? label.toLowerCase() : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationChars));
  const inXml = /<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head)?.[1];
  const charset = knownCharset(inXml ?? /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head)?.[1]);
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return charset?.startsWith('utf-16') || charset?.startsWith('utf-32') ? null : charset;
}

const marks = [
  { bytes: [0x00, 0x00, 0xfe, 0xff], charset: 'utf-32be' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], charset: 'utf-32le' },
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
] as const;

function byMark(bytes: Uint8Array): { charset: string; skip: number } | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (!mark) return null;
  // A UTF-8 mark before text of another charset is a template's leftover.
  if (mark.charset === 'utf-8' && asUtf8(bytes) === null) return null;
  return { charset: mark.charset, skip: mark.bytes.length };
}

/** Bytes of the head whose zeros tell the width of a character. */
const widthSampleBytes = 64;

/** UTF-16 and UTF-32 without a mark: markup is ASCII, so its other bytes are zero (after XML 1.0, appendix F). */
function wideCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, Math.min(widthSampleBytes, bytes.length - (bytes.length % 4)));
  const zeros = [0, 0, 0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  });
  const pattern = zeros.map((count) => (count * 4 >= head.length * 0.9 ? '0' : 'x')).join('');
  return head.length < 8 ? null : (wideCharsets.get(pattern) ?? null);
}

const wideCharsets: ReadonlyMap<string, string> = new Map([
  ['0x0x', 'utf-16be'],
  ['x0x0', 'utf-16le'],
  ['000x', 'utf-32be'],
  ['x000', 'utf-32le'],
]);

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unzip(bytes: Uint8Array, repairs: string[]): Uint8Array {
  try {
    const plain = gunzipSync(bytes, { maxOutputLength: maxUnzippedBytes });
    repairs.push('unpacked gzip inside the body');
    return plain;
  } catch (error) {
    throw new FeedError('unreadable', 'the body is gzip data that does not unpack to a feed', { cause: error });
  }
}

// Bytes of a page to text: which encoding, and a reading that never fails.
import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';

/** Bytes beyond this are not read; the largest real article pages measured are below 2 MB. */
export const maxHtmlBytes = 6_000_000;

/** A browser looks for the meta charset in the first 1024 bytes; real pages are less tidy. */
const metaScanBytes = 4096;
const detectBytes = 64_000;
const nearBytes = 12;

/**
 * Order: byte order mark; bytes that are valid UTF-8 and not plain ASCII (no legacy text passes that by chance);
 * HTTP charset; meta charset; detection. A declared encoding that Node does not know is passed over.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): string {
  const body = bytes.subarray(0, maxHtmlBytes);
  const marked = byteOrderMark(body);
  if (marked) return decodeAs(marked, body);
  if (isUtf8(body)) return decodeAs('utf-8', body);
  const declared = charsetIn(contentType) ?? metaCharset(body);
  if (!declared) return decodeUndeclared(body);
  return isUtf8Label(declared) ? decodeClaimedUtf8(body) : decodeAs(declared, body);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function charsetIn(value: string | null): string | null {
  const label = value?.slice(0, 500).match(/charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i)?.[1];
  return label && isKnown(label) ? label : null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, metaScanBytes));
  const label = charsetIn(head.match(/<meta\b[^>]{0,500}/gi)?.find((tag) => /charset/i.test(tag)) ?? null);
  // A meta tag that could be read as ASCII was not UTF-16, whatever it says (the HTML standard reads it as UTF-8).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

const isUtf8Label = (label: string) => new TextDecoder(label).encoding === 'utf-8';
const decodeAs = (label: string, bytes: Uint8Array) => new TextDecoder(label).decode(bytes);

/** A truncated or patched-up UTF-8 page keeps its few broken characters; a page that lies about being UTF-8 has many. */
function decodeClaimedUtf8(bytes: Uint8Array): string {
  const text = decodeAs('utf-8', bytes);
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = bytes.reduce((sum, byte) => sum + (byte >> 7), 0);
  return broken * 10 > beyondAscii && broken > 3 ? decodeUndeclared(bytes) : text;
}

function decodeUndeclared(bytes: Uint8Array): string {
  const guess = chardet.detect(textBytes(bytes));
  return decodeAs(guess && isKnown(guess) ? guess : 'windows-1252', bytes);
}

/** Tags and scripts are ASCII and drown the letters that tell encodings apart: keep what stands near other bytes, outside tags. */
function textBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(bytes.length, detectBytes));
  let length = 0;
  let isTag = false;
  let lastBeyondAscii = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < bytes.length && length < kept.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte > 127) lastBeyondAscii = i;
    if (byte === 0x3c) isTag = true;
    if (!isTag && (i - lastBeyondAscii < nearBytes || (bytes[i + nearBytes] ?? 0) > 127)) kept[length++] = byte;
    if (byte === 0x3e) isTag = false;
  }
  return kept.subarray(0, length);
}

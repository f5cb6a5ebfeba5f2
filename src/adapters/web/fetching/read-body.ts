// A response body, decompressed and counted: nothing here grows beyond the limit it was given.
import { type Duplex, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { BadResponse, BodyTooLarge } from './failures.ts';

export interface BodyLimits {
  readonly maxBytes: number; // after decompression
  /** What to do with more: fail, or keep the beginning. */
  readonly beyond: 'fail' | 'cut';
}

/** More than two codings on top of each other are an attack or a mistake. */
const maxCodings = 2;

export async function readBody(
  body: Readable,
  contentEncoding: string | null,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const codings = readCodings(contentEncoding);
  const decoded = codings.length === 0 ? body : await decompressed(body, codings, limits.maxBytes);
  try {
    return await collect(decoded, limits);
  } catch (error) {
    throw isZlibError(error) ? new BadResponse(`its ${codings.join(', ')} body is broken`, { cause: error }) : error;
  }
}

async function collect(stream: Readable, { maxBytes, beyond }: BodyLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size <= maxBytes) continue;
    if (beyond === 'fail') throw new BodyTooLarge(maxBytes);
    break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes));
}

function readCodings(contentEncoding: string | null): readonly string[] {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const unknown = codings.find((coding) => !['gzip', 'x-gzip', 'deflate', 'br'].includes(coding));
  if (unknown !== undefined) throw new BadResponse(`its body has the unknown encoding "${unknown.slice(0, 20)}"`);
  if (codings.length > maxCodings) throw new BadResponse(`its body is compressed ${codings.length} times over`);
  return codings;
}

/** Codings are listed in the order they were applied, so the last is taken off first. */
async function decompressed(body: Readable, codings: readonly string[], maxBytes: number): Promise<Readable> {
  const chunks = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return Readable.from([]);
  const [outermost = '', ...inner] = codings.toReversed();
  const decoders = [
    ...outermostDecoder(outermost, first.value[0] ?? 0),
    ...inner.map((coding) =>
      coding === 'br' ? createBrotliDecompress() : coding === 'deflate' ? createInflate() : createGunzip(),
    ),
  ];
  const source = Readable.from(resumed(first.value, chunks, body, maxBytes), { objectMode: false });
  // The callback is needed for clean-up alone: whoever reads the last stream sees the error there.
  return decoders.reduce<Readable>((from, to) => pipeline(from, to, () => {}) as Duplex, source);
}

/**
 * Two common lies are forgiven by looking at the first byte: "deflate" without its zlib wrapper (RFC 9110, 8.4.1.2), and
 * "gzip" in front of a body that is plain text.
 */
function outermostDecoder(coding: string, firstByte: number): readonly Duplex[] {
  if (coding === 'br') return [createBrotliDecompress()];
  if (coding === 'deflate') return [(firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw()];
  return firstByte === 0x1f ? [createGunzip()] : [];
}

/** The whole body again, after its first chunk was looked at. Compressed bytes count too: some unpack to nothing, for ever. */
async function* resumed(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  body: Readable,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    let size = first.byteLength;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      size += next.value.byteLength;
      if (size > maxBytes) throw new BodyTooLarge(maxBytes);
      yield next.value;
    }
  } finally {
    body.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    code.startsWith('Z_') || code.startsWith('ERR__ERROR_') || code.startsWith('ERR_BROTLI') || code === 'ERR_PADDING_2'
  );
}

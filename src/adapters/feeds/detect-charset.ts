// A guess at the charset of bytes that carry no usable label: the last resort.
import { analyse } from 'chardet';

const maxSampleBytes = 64 * 1024;

/** The name of the likeliest charset; windows-1252 when nothing speaks for another. */
export function detectCharset(bytes: Uint8Array): string {
  const best = analyse(foreignWords(bytes)).find(({ name }) => isDecodable(name));
  return best?.name.toLowerCase() ?? 'windows-1252';
}

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** Only the words with bytes beyond ASCII: markup and English around them would drown a short headline. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  let foreign = false;
  for (let i = 0; i <= bytes.length && sample.length < maxSampleBytes; i++) {
    const byte = bytes[i] ?? 0x20;
    const isLetter = byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (isLetter) {
      foreign ||= byte >= 0x80;
      continue;
    }
    if (foreign) sample.push(...bytes.subarray(start, Math.min(i, start + 60)), 0x20);
    foreign = false;
    start = i + 1;
  }
  return Uint8Array.from(sample);
}

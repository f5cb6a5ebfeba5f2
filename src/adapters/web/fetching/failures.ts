// What went wrong with a request, as one of the known failures and a sentence a person can act on. Sentences name host and path and
// never a query string, a user name or a proxy: those may hold secrets.
import { errors } from 'undici';
import type { FetchFailure, FetchOutcome } from '../../../ports.ts';

export type FailedFetch = Extract<FetchOutcome, { outcome: 'failed' }>;

/** The body did not end within the limit; counted after decompression. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
  readonly maxBytes: number;
  constructor(maxBytes: number) {
    super(`body larger than ${maxBytes} bytes`);
    this.maxBytes = maxBytes;
  }
}

/** The answer is not HTTP as one can read it: broken compression, an unknown encoding, a redirect to nowhere. */
export class BadResponse extends Error {
  override readonly name = 'BadResponse';
}

/** No response head in time, or the whole request took too long. The message is the rest of a sentence. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

export const failed = (reason: FetchFailure, message: string, retryable: boolean, status: number | null = null) =>
  ({ outcome: 'failed', reason, status, message, retryable }) satisfies FailedFetch;

/** Host and path of an address, cut to a readable length. */
export function addressInWords(url: URL): string {
  const words = `${url.host}${url.pathname}`;
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}

export function failureOf(error: unknown, url: URL, proxy: string | null = null): FailedFetch {
  const where = proxy === null ? addressInWords(url) : `${addressInWords(url)} (through its proxy)`;
  const cause = rootCause(error);
  if (cause instanceof BodyTooLarge) {
    return failed('too-large', `${where}: the body is larger than ${cause.maxBytes} bytes`, false);
  }
  if (cause instanceof BadResponse) return failed('bad-response', `${where}: ${cause.message}`, true);
  if (cause instanceof OutOfTime) return failed('timeout', `${where}: ${cause.message}`, true);
  const code = codeOf(cause);
  if (code === 'ADDRESS_REFUSED') return failed('address-refused', `${where}: ${messageOf(cause)}`, false);
  return (
    knownFailure(code, where) ?? failed('connection', `${where}: the connection failed (${code || 'unknown'})`, true)
  );
}

function knownFailure(code: string, where: string): FailedFetch | null {
  if (code === 'ENOTFOUND') return failed('dns', `${where}: the host name does not exist (${code})`, true);
  if (code === 'EAI_AGAIN' || code === 'ESERVFAIL' || code === 'EAI_FAIL') {
    return failed('dns', `${where}: the host name could not be looked up (${code})`, true);
  }
  if (timeoutCodes.has(code)) return failed('timeout', `${where}: the server stopped answering (${code})`, true);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return failed('bad-response', `${where}: the response head is too large`, true);
  if (code.startsWith('HPE') || code.startsWith('UND_ERR_RES')) {
    return failed('bad-response', `${where}: the answer is not proper HTTP (${code})`, true);
  }
  if (isTlsCode(code)) return failed('tls', `${where}: no trusted TLS connection (${code})`, true);
  return null;
}

const timeoutCodes = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

const tlsPrefixes = [
  'ERR_TLS',
  'ERR_SSL',
  'CERT_',
  'UNABLE_TO_',
  'DEPTH_ZERO',
  'SELF_SIGNED',
  'CRL_',
  'HOSTNAME_MISMATCH',
];

const isTlsCode = (code: string): boolean => code === 'EPROTO' || tlsPrefixes.some((prefix) => code.startsWith(prefix));

/** undici and happy eyeballs wrap what happened; the innermost error says it best. */
function rootCause(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error) || isOurs(error) || depth > 5) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return rootCause(error.errors[0], depth + 1);
  return error.cause instanceof Error ? rootCause(error.cause, depth + 1) : error;
}

const isOurs = (error: Error): boolean =>
  error instanceof BodyTooLarge || error instanceof BadResponse || error instanceof OutOfTime;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function codeOf(error: unknown): string {
  // undici's parser sets `code` only for some of its errors.
  if (error instanceof errors.HTTPParserError) return 'HPE';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

// One HTTP POST of a JSON body, bounded in time and size, that follows no redirect and never names its address.
import { type Dispatcher, request } from 'undici';
import { type FailedAttempt, failed, type ResponseHeaders } from './classify-response.ts';

/** The time for one whole exchange: Standard Webhooks recommends 15 to 30 seconds. */
export const deliveryTimeoutMs = 15_000;
const maxAnswerBytes = 64 * 1024;

/** What channels need of the world. The dispatcher decides which addresses may be reached; undici's own when absent. */
export interface PostDeps {
  readonly now: () => Date;
  readonly dispatcher?: Dispatcher;
  readonly timeoutMs?: number;
}

export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether acceptance is told in the body rather than by the status alone; such a body must arrive whole. */
  readonly answerIn: 'status' | 'body';
}

export type PostOutcome =
  | { readonly answered: true; readonly status: number; readonly headers: ResponseHeaders; readonly text: string }
  | { readonly answered: false; readonly failure: FailedAttempt };

export async function postJson(
  post: Post,
  { dispatcher, timeoutMs = deliveryTimeoutMs }: PostDeps,
): Promise<PostOutcome> {
  try {
    const response = await request(post.url, {
      method: 'POST',
      body: post.body,
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Vestka', ...post.headers },
      signal: AbortSignal.timeout(timeoutMs),
      ...(dispatcher === undefined ? {} : { dispatcher }),
    });
    const isAwaited = post.answerIn === 'body' && response.statusCode < 300;
    const text = await readAnswer(response.body, isAwaited);
    return { answered: true, status: response.statusCode, headers: response.headers, text };
  } catch (error) {
    return { answered: false, failure: classifyFailure(error, timeoutMs) };
  }
}

/** The answer's beginning. Unless it is awaited, a body that breaks off changes nothing: the status has told. */
async function readAnswer(body: AsyncIterable<Buffer>, isAwaited: boolean): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxAnswerBytes) break;
    }
  } catch (error) {
    if (isAwaited) throw error;
  }
  return Buffer.concat(chunks).toString('utf8', 0, maxAnswerBytes);
}

/** Only the error's code is told on: messages of the network layer may hold the address, and the address may be the secret. */
function classifyFailure(error: unknown, timeoutMs: number): FailedAttempt {
  const codes = errorCodes(error);
  if (codes.some((code) => /TIMEOUT|TimeoutError/i.test(code))) {
    return failed('timeout', `no answer within ${timeoutMs / 1000} s`, { retryable: true });
  }
  if (codes.some((code) => /INVALID_URL|INVALID_ARG|NOT_SUPPORTED/.test(code))) {
    return failed('misconfigured', 'the address of this channel is not a usable http or https address');
  }
  if (codes.some((code) => code === 'ADDRESS_REFUSED')) {
    return failed('misconfigured', 'the address of this channel is not public, so the address guard refused it');
  }
  const code = codes.find((name) => /^[A-Z][A-Z_]{2,40}$/.test(name));
  return failed('connection', `the connection failed${code === undefined ? '' : ` (${code})`}`, { retryable: true });
}

/** Codes, names and reasons of an error and its causes, to a bounded depth. */
function errorCodes(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 3) return [];
  const { code, reason } = error as { code?: unknown; reason?: unknown };
  const own = [code, reason, error.name].filter((value) => typeof value === 'string');
  return [...own, ...errorCodes(error.cause, depth + 1)];
}

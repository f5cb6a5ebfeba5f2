// The inside of a parsing thread: one document in, one outcome out. Whoever holds the other end may end the thread at any moment.
import { parentPort } from 'node:worker_threads';
import type { ParsedFeed } from '../../ports.ts';
import { FeedError, type FeedFailure } from './feed-error.ts';
import { type FeedHints, parseFeed } from './parse-feed.ts';

export interface ParseRequest {
  readonly bytes: Uint8Array;
  readonly hints: FeedHints;
}

/** Errors do not survive the way between threads with their class; their reason and sentence do. */
export type ParseReply =
  | { readonly outcome: 'parsed'; readonly feed: ParsedFeed }
  | { readonly outcome: 'failed'; readonly reason: FeedFailure; readonly message: string };

async function reply({ bytes, hints }: ParseRequest): Promise<ParseReply> {
  try {
    return { outcome: 'parsed', feed: await parseFeed(bytes, hints) };
  } catch (error) {
    if (error instanceof FeedError) return { outcome: 'failed', reason: error.reason, message: error.message };
    return {
      outcome: 'failed',
      reason: 'unreadable',
      message: `reading the document failed: ${String(error).slice(0, 300)}`,
    };
  }
}

// `reply` never rejects: every failure is an answer.
parentPort?.on('message', (request: ParseRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer));
});

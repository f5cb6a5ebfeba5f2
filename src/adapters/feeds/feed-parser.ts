// Feeds are read in threads of their own, with a limit on time and memory: a hostile document costs its thread, never the process.
import { Worker } from 'node:worker_threads';
import type { FeedParser, ParsedFeed } from '../../ports.ts';
import { FeedError } from './feed-error.ts';
import type { ParseReply, ParseRequest } from './feed-worker.ts';

export interface FeedParserLimits {
  readonly timeoutMs: number; // for one document, waiting not included
  readonly memoryMb: number; // of one thread's heap
  readonly maxBytes: number; // of one document
  readonly threads: number;
}

export const defaultFeedParserLimits: FeedParserLimits = {
  timeoutMs: 10_000,
  memoryMb: 256,
  maxBytes: 15 * 1024 * 1024,
  threads: 2,
};

/** Threads start with the first document and do not keep the process alive. `close` rejects what is still waiting. */
export function createFeedParser(limits: Partial<FeedParserLimits> = {}): FeedParser {
  const pool = new ParserPool({ ...defaultFeedParserLimits, ...limits });
  return {
    parse: (bytes, hints) => pool.parse({ bytes, hints }),
    close: () => pool.close(),
  };
}

interface Task {
  readonly request: ParseRequest;
  readonly resolve: (feed: ParsedFeed) => void;
  readonly reject: (error: FeedError) => void;
}

class ParserPool {
  readonly #limits: FeedParserLimits;
  readonly #waiting: Task[] = [];
  readonly #threads = new Set<ParserThread>();
  #isClosed = false;

  constructor(limits: FeedParserLimits) {
    this.#limits = limits;
  }

  parse(request: ParseRequest): Promise<ParsedFeed> {
    const { maxBytes } = this.#limits;
    const { byteLength } = request.bytes;
    if (this.#isClosed) return Promise.reject(closedError());
    if (byteLength > maxBytes) {
      return Promise.reject(
        new FeedError('too-large', `${byteLength} bytes are more than the ${maxBytes} that are read`),
      );
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(closedError());
    await Promise.all([...this.#threads].map((thread) => thread.stop(closedError())));
  }

  /** Gives waiting documents to idle threads, starting threads up to the limit. */
  #assign(): void {
    while (this.#waiting.length > 0) {
      const thread = [...this.#threads].find((candidate) => candidate.isIdle) ?? this.#start();
      const task = thread ? this.#waiting.shift() : undefined;
      if (!thread || !task) return;
      thread.run(task);
    }
  }

  #start(): ParserThread | null {
    if (this.#threads.size >= this.#limits.threads || this.#isClosed) return null;
    const thread = new ParserThread(this.#limits, {
      idle: () => this.#assign(),
      ended: () => {
        this.#threads.delete(thread);
        this.#assign();
      },
    });
    this.#threads.add(thread);
    return thread;
  }
}

class ParserThread {
  readonly #worker: Worker;
  readonly #limits: FeedParserLimits;
  readonly #events: { readonly idle: () => void; readonly ended: () => void };
  #task: Task | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isEnding = false;

  constructor(limits: FeedParserLimits, events: { readonly idle: () => void; readonly ended: () => void }) {
    this.#limits = limits;
    this.#events = events;
    this.#worker = new Worker(new URL('./feed-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      env: {}, // a thread that reads foreign text has no use for secrets
    });
    this.#worker.on('message', (reply: ParseReply) => this.#finish(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#exited());
    this.#worker.unref();
  }

  get isIdle(): boolean {
    return this.#task === null && !this.#isEnding;
  }

  run(task: Task): void {
    this.#task = task;
    this.#worker.ref();
    this.#timer = setTimeout(() => void this.stop(this.#timeoutError()), this.#limits.timeoutMs);
    this.#worker.postMessage(task.request);
  }

  async stop(error: FeedError): Promise<void> {
    this.#isEnding = true;
    this.#take()?.reject(error);
    await this.#worker.terminate();
  }

  #finish(reply: ParseReply): void {
    const task = this.#take();
    this.#worker.unref();
    if (reply.outcome === 'parsed') task?.resolve(reply.feed);
    else task?.reject(new FeedError(reply.reason, reply.message));
    this.#events.idle();
  }

  #fail(cause: unknown): void {
    this.#isEnding = true;
    const isMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const message = isMemory
      ? `reading the document needed more than ${this.#limits.memoryMb} MB and was stopped`
      : `the thread that read the document ended: ${String(cause)}`;
    this.#take()?.reject(new FeedError(isMemory ? 'memory' : 'unreadable', message, { cause }));
  }

  #exited(): void {
    this.#isEnding = true;
    this.#take()?.reject(new FeedError('unreadable', 'the thread that read the document ended without an answer'));
    this.#events.ended();
  }

  /** The task, given up: whatever happens next is not about it. */
  #take(): Task | null {
    clearTimeout(this.#timer);
    const task = this.#task;
    this.#task = null;
    return task;
  }

  #timeoutError(): FeedError {
    return new FeedError(
      'timeout',
      `reading the document took longer than ${this.#limits.timeoutMs} ms and was stopped`,
    );
  }
}

const closedError = (): FeedError => new FeedError('closed', 'the feed parser was closed');

// Why a document could not be read as a feed, in a sentence fit for `vestka feeds` and for an ops alert.

export const feedFailures = [
  'empty', // nothing, or only blanks
  'too-short', // a few bytes that cannot be a feed
  'too-large',
  'html', // a web page where a feed was expected
  'not-a-feed', // XML or JSON of another kind
  'unreadable', // meant as a feed, but broken beyond mending
  'list-empty', // the selectors of a list page match nothing
  'bad-selector',
  'timeout', // reading took too long and was stopped
  'memory', // reading needed too much memory and was stopped
  'closed', // the parser was closed meanwhile
] as const;
export type FeedFailure = (typeof feedFailures)[number];

export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly reason: FeedFailure;

  constructor(reason: FeedFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

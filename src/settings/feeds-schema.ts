// feeds.yaml: who publishes, and where they are polled.
import { z } from 'zod';
import { outletKinds } from '../domain/outlet.ts';
import { duration } from './durations.ts';
import { id, language } from './words.ts';

const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
/** Polling more often than this is impolite and finds nothing more. */
const every = duration(60_000, 7 * 86_400_000)
  .default(600_000)
  .describe('how often it is polled, e.g. 10m');
const selector = z.string().min(1).max(500);
const proxy = z
  .url({ protocol: /^https?$/ })
  .optional()
  .describe('HTTP proxy for this outlet');

const feed = z.strictObject({ url: address, every }).describe('an RSS, Atom or JSON feed');

const page = z
  .strictObject({
    url: address,
    every,
    item: selector.describe('one element per entry'),
    title: selector.optional().describe('inside the item; the item itself when left out'),
    link: selector.optional().describe('inside the item; its first link when left out'),
    date: selector.optional().describe('inside the item'),
  })
  .describe('a list page read as a feed, for bodies that publish none');

const article = z
  .strictObject({
    title: selector.optional(),
    text: selector.optional(),
    published: selector.optional(),
    remove: selector.optional(),
  })
  .describe("selectors that win over the general algorithm on this outlet's pages");

const outlet = z
  .strictObject({
    id,
    name: z.string().min(1).max(100),
    kind: z.enum(outletKinds),
    owner: id.optional().describe('outlets of one owner count as one source; the id when left out'),
    language: language.optional(),
    feeds: z.array(feed).default([]),
    pages: z.array(page).default([]),
    article: article.optional(),
    proxy,
  })
  .refine((each) => each.feeds.length + each.pages.length > 0, 'an outlet needs at least one feed or page');

export const feedsSchema = z.strictObject({ outlets: z.array(outlet).min(1, 'at least one outlet is needed') });

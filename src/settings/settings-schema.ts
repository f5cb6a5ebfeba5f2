// settings.yaml: limits and politeness. Every value has a default.
import { z } from 'zod';
import { attemptWaitsMs } from '../domain/delivery.ts';
import { duration, showDuration } from './durations.ts';

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;
const days = 24 * hours;
const megabytes = (default_: number) =>
  z
    .number()
    .min(0.01)
    .max(200)
    .default(default_)
    .transform((mb) => Math.round(mb * 1_000_000));

const fetching = z.strictObject({
  userAgent: z
    .string()
    .min(3)
    .max(300)
    .default('Vestka/0.1 (news monitor; set fetching.userAgent to your contact)')
    .describe('honest, with a way to reach you'),
  minGap: duration(0, hours)
    .default(2 * seconds)
    .describe('between two requests to one host'),
  headersTimeout: duration(seconds, 5 * minutes).default(15 * seconds),
  deadline: duration(seconds, 10 * minutes)
    .default(60 * seconds)
    .describe('for a whole fetch, redirects and body included'),
  maxRedirects: z.int().min(0).max(20).default(5),
  maxFeedMegabytes: megabytes(10),
  maxPageMegabytes: megabytes(5),
  allowedPorts: z.array(z.int().min(1).max(65_535)).min(1).default([80, 443]),
  allowedHosts: z
    .array(z.string().min(1))
    .default([])
    .describe('your own hosts that need not be public: name, name:port, address or range'),
  robots: z.boolean().default(true).describe('robots.txt is honoured'),
});

const concurrency = z.strictObject({
  pollFeed: z.int().min(1).max(50).default(4),
  scrapeArticle: z.int().min(1).max(50).default(6),
  classifyArticle: z.int().min(1).max(16).default(1),
  deliverAlert: z.int().min(1).max(50).default(4),
});

const delivery = z.strictObject({
  waits: z
    .array(duration(0, 7 * days))
    .min(1, 'a delivery needs at least one try')
    .max(30)
    .default(() => [...attemptWaitsMs])
    .describe(
      `before each try, the first included; what fails after the last is given up. When left out: ${attemptWaitsMs.map(showWait).join(', ')}`,
    ),
});

function showWait(ms: number): string {
  return ms === 0 ? '0s' : showDuration(ms);
}

export const settingsSchema = z.strictObject({
  fetching: fetching.prefault({}),
  concurrency: concurrency.prefault({}),
  delivery: delivery.prefault({}),
  oldAfter: duration(hours, 30 * days)
    .default(48 * hours)
    .describe('on the first poll of a feed, older entries are recorded and never page'),
  maxNewEntries: z.int().min(1).max(5_000).default(500).describe('added in one poll; the rest comes with the next'),
  sweepEvery: duration(5 * seconds, hours)
    .default(30 * seconds)
    .describe('how soon lost jobs are found'),
  copyWindow: duration(hours, 30 * days)
    .default(3 * days)
    .describe('how far back an article is compared for being a copy'),
});

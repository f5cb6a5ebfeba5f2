// watchlist.yaml: who and what is watched.
import { z } from 'zod';
import { authority, day, id, words } from './words.ts';

const subject = {
  id,
  name: z.string().min(2).max(200).describe('one Latin spelling is enough'),
  native: z.string().min(2).max(200).optional().describe('in its own script, where that differs'),
  aliases: words.default([]).describe('further spellings or names'),
  context: words.default([]).describe('a mention counts only in an article that holds one of these words'),
  not: words.default([]).describe('spellings or neighbouring words that mark a namesake'),
  group: z.string().min(1).max(60).optional().describe('for routes, e.g. freed, held, opposition'),
};

const person = z.strictObject({
  ...subject,
  surnameAlone: z.boolean().default(false).describe('the family name alone counts as a mention'),
  status: z.enum(['detained', 'released', 'died']).optional(),
  since: day.optional().describe('of the status'),
});

const organisation = z.strictObject({
  ...subject,
  sector: z.string().min(1).max(60).optional(),
  sanctionedBy: z.array(authority).default([]),
});

const measure = z.strictObject({
  id,
  authority,
  target: z.string().min(1).max(300),
  instrument: z.string().min(1).max(300).optional(),
  since: day.optional(),
  status: z.enum(['in_force', 'eased', 'suspended', 'lifted', 'expired']),
  expires: day.optional(),
});

export const watchlistSchema = z.strictObject({
  people: z.array(person).default([]),
  organisations: z.array(organisation).default([]),
  measures: z.array(measure).default([]),
});

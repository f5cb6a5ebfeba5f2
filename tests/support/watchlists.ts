// Watchlists in few words.
import type { Subject } from '../../src/domain/watchlist.ts';

const bare = {
  native: null,
  aliases: [],
  surnameAlone: false,
  context: [],
  not: [],
  group: null,
  status: null,
  since: null,
  sector: null,
  sanctionedBy: [],
} as const;

export const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

export const person = (name: string, more: Partial<Subject> = {}): Subject => ({
  ...bare,
  id: slug(name),
  kind: 'person',
  name,
  ...more,
});

export const organisation = (name: string, more: Partial<Subject> = {}): Subject => ({
  ...bare,
  id: slug(name),
  kind: 'organisation',
  name,
  ...more,
});

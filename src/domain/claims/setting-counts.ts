// What an article speaks of, as counts of its cues, which are gone through once for all kinds.
import type { Sentence } from './words/cues.ts';

const kinds = {
  belarus: ['topic.by'],
  foreign: ['topic.foreign'],
  captives: ['arg.captive', 'arg.prison', 'term.done'],
  jailed: ['detain.done', 'detain.state', 'detain.noun'],
  sanctions: ['arg.sanction'],
  listings: ['designate.done', 'designate.weak', 'designate.weaknow', 'designate.now', 'impose.was'],
  war: ['topic.pow'],
  sport: ['topic.sport'],
  ordinary: ['topic.ordinary'],
} as const;

export type Counts = Record<keyof typeof kinds, number>;

const countOfKey = new Map<string, keyof Counts>();
for (const [count, keys] of Object.entries(kinds)) for (const key of keys) countOfKey.set(key, count as keyof Counts);

export function countsOf(sentences: readonly Pick<Sentence, 'cues'>[]): Counts {
  const counts = {
    belarus: 0,
    foreign: 0,
    captives: 0,
    jailed: 0,
    sanctions: 0,
    listings: 0,
    war: 0,
    sport: 0,
    ordinary: 0,
  };
  for (const { cues } of sentences) {
    for (const { key } of cues) {
      const count = countOfKey.get(key);
      if (count !== undefined) counts[count]++;
    }
  }
  return counts;
}

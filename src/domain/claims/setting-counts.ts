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
  smuggling: ['topic.smuggling'],
} as const;

export type Counts = Record<keyof typeof kinds, number>;

const countOfKey = new Map<string, keyof Counts>();
for (const [count, keys] of Object.entries(kinds)) for (const key of keys) countOfKey.set(key, count as keyof Counts);

const none = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0])) as Counts;

export function countsOf(sentences: readonly Pick<Sentence, 'cues'>[]): Counts {
  const counts = { ...none };
  for (const { cues } of sentences) {
    for (const { key } of cues) {
      const count = countOfKey.get(key);
      if (count !== undefined) counts[count]++;
    }
  }
  return counts;
}

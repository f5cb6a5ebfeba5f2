// The soak's world: the same seed tells the same, and no story could be taken for a copy of another happening's.
import { expect, test } from 'vitest';
import { likeness, shingle } from '../../src/domain/text-likeness.ts';
import { makeWorld } from './happenings.ts';
import { soakOutlets, type ToldStory, tellWorld } from './newsroom.ts';
import { seeded } from './random.ts';

const now = new Date('2025-12-13T15:00:00Z');

function toldWith(seed: number): ToldStory[] {
  const random = seeded(seed);
  return tellWorld(makeWorld(60, now, random), soakOutlets(5), 600, random);
}

test('one seed tells one world, another seed another', () => {
  expect(toldWith(1)).toEqual(toldWith(1));
  expect(toldWith(1)).not.toEqual(toldWith(2));
});

test('each happening is told ten times, by ten outlets, after it happened and before now', () => {
  const byHappening = Map.groupBy(toldWith(1), ({ happening }) => happening);
  expect(byHappening.size).toBe(60);
  for (const [{ at }, told] of byHappening) {
    expect(new Set(told.map(({ outlet }) => outlet.id)).size).toBe(10);
    for (const { story } of told) {
      expect(story.publishedAt.getTime()).toBeGreaterThanOrEqual(at.getTime());
      expect(story.publishedAt.getTime()).toBeLessThan(now.getTime());
    }
  }
});

test('stories of different happenings are no copies, some of one happening are', () => {
  const stories = toldWith(1).filter(({ outlet }) => ['en-1', 'en-2', 'be-1', 'be-2', 'pl-1'].includes(outlet.id));
  const sketches = stories.map(({ happening, story }) => ({
    happening,
    sketch: shingle(story.paragraphs.join('\n\n')),
  }));
  const pairs = sketches.flatMap((one, i) =>
    sketches.slice(i + 1).map((other) => ({
      isOne: one.happening === other.happening,
      likeness: likeness(one.sketch, other.sketch),
    })),
  );
  expect(pairs.filter((pair) => !pair.isOne && pair.likeness >= 0.18)).toEqual([]);
  expect(pairs.filter((pair) => pair.isOne && pair.likeness === 1).length).toBeGreaterThan(0);
});

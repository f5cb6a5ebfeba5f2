// How sure a claim is: the share of such claims that were right on labelled articles.
import type { Settled } from './settle.ts';

export function confidenceOf(group: readonly Settled[], level: 'full' | 'small'): number {
  const best = Math.max(...group.map((draft) => draft.strength));
  const blocks = new Set(group.map((draft) => draft.scene.sentence.block));
  const told = group.some((draft) => draft.mood !== 'given');
  const value = best * (told ? 1 : 0.7) + (blocks.size > 1 ? 0.05 : 0) - (level === 'small' ? 0.1 : 0);
  return Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;
}

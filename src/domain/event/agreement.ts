// How well a report agrees with an event of its type: clues with weights, added up. Positive ties, negative parts.
//
// The weights are log-odds in spirit and were set by reasoning about news, each beside its reason; they belong to
// `groupingRulesVersion`: whoever changes one raises the version.

import type { Comparison } from './comparison.ts';
import { countClues } from './count-clues.ts';
import type { LinkReason } from './event.ts';
import { authorityClues, kindClues, peopleClues, targetClues } from './name-clues.ts';
import { besideClues, planClues, textClues } from './text-clues.ts';
import { timeClues } from './time-clues.ts';

/** From here on a report joins. Two bare reports of one type, two days apart at most, come to 2. */
export const joinWeight = 1;
/** No clue brings a report to an event further away than this, in days: whoever asks looks at nearer events alone. */
export const farthestDays = 75;

const allClues = [
  timeClues,
  authorityClues,
  countClues,
  peopleClues,
  targetClues,
  kindClues,
  textClues,
  besideClues,
  planClues,
];

export function agreement(comparison: Comparison): LinkReason & { readonly weight: number } {
  const clues = allClues.flatMap((cluesOf) => cluesOf(comparison));
  const weight = clues.reduce((sum, clue) => sum + clue.weight, 0);
  return {
    weight,
    score: Math.round(1000 / (1 + Math.exp(-weight))) / 1000,
    reasons: clues.map(({ weight: w, reason }) => `${reason} (${w > 0 ? '+' : ''}${Math.round(w * 10) / 10})`),
  };
}

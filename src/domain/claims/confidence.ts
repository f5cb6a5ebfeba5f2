// How sure a claim is: the share of claims with the same backing that were right on labelled data, not a feeling.
//
// Measured over 225 labelled articles and 322 labelled sentences in seven languages and more. `right` of `of` claims; the confidence
// is (right + 1) / (of + 2), so that a row with few cases stays modest. Measure again (`vestka eval`) when the reading changes.
import type { ClaimStatus } from './claim.ts';
import type { Settled } from './settled.ts';

interface Measured {
  readonly right: number;
  readonly of: number;
}

/** Claims that something occurred, by what backs them. */
const occurred = {
  twoBlocks: { right: 106, of: 106 }, // told in two of headline, lead and body
  leadDated: { right: 74, of: 74 }, // told in the lead, with a time within days of publication
  lead: { right: 97, of: 98 },
  bodyDated: { right: 11, of: 12 },
  body: { right: 16, of: 17 },
  title: { right: 4, of: 4 }, // the headline alone
  implied: { right: 16, of: 16 }, // a noun, a deal, an announcement of what will be: not told as a fact
} as const satisfies Record<string, Measured>;

/** Claims with another status, over types that the label speaks of. */
const otherwise: Readonly<Record<Exclude<ClaimStatus, 'occurred'>, Measured>> = {
  planned: { right: 33, of: 58 },
  called_for: { right: 87, of: 116 },
  denied: { right: 50, of: 71 },
  background: { right: 194, of: 237 },
};

/** Languages of best effort have too few labelled articles to measure: a flat discount. */
const smallLanguageFactor = 0.85;

export function confidenceOf(group: readonly Settled[], level: 'full' | 'small'): number {
  const share = shareOf(measuredOf(group)) * (level === 'small' ? smallLanguageFactor : 1);
  return Math.round(share * 100) / 100;
}

function shareOf({ right, of }: Measured): number {
  return (right + 1) / (of + 2);
}

function measuredOf(group: readonly Settled[]): Measured {
  const status = group[0]?.status ?? 'background';
  if (status !== 'occurred') return otherwise[status];
  const told = group.filter((draft) => draft.mood === 'occurred' && draft.trigger.form !== 'noun');
  if (told.length === 0) return occurred.implied;
  // What is only taken as known or asked after proves nothing more.
  const blocks = new Set(told.map((draft) => draft.scene.sentence.block));
  if (blocks.size > 1) return occurred.twoBlocks;
  const isDated = told.some((draft) => draft.time?.freshness === 'fresh');
  if (blocks.has('lead')) return isDated ? occurred.leadDated : occurred.lead;
  if (blocks.has('title')) return occurred.title;
  return isDated ? occurred.bodyDated : occurred.body;
}

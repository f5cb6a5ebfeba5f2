// Holds readings of single sentences against their labels.
import type { Claim } from '../claims/claim.ts';
import { faultsOf, type LabelledSentence } from './labelled-sentence.ts';
import { type Estimate, wilson } from './rates.ts';

export interface SentenceFault {
  readonly sentence: LabelledSentence;
  readonly faults: readonly string[];
}

export interface SentenceScore {
  readonly right: Estimate | null;
  readonly byLanguage: Readonly<Record<string, Estimate | null>>;
  readonly wrong: readonly SentenceFault[];
}

/** A sentence without a reading counts as read empty. */
export function scoreSentences(
  gold: readonly LabelledSentence[],
  claimsOf: (sentence: LabelledSentence) => readonly Claim[],
): SentenceScore {
  const judged = gold.map((sentence) => ({ sentence, faults: faultsOf(sentence, claimsOf(sentence)) }));
  const groups = [...Map.groupBy(judged, ({ sentence }) => sentence.language)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    right: shareRight(judged),
    byLanguage: Object.fromEntries(groups.map(([language, group]) => [language, shareRight(group)])),
    wrong: judged.filter(({ faults }) => faults.length > 0),
  };
}

function shareRight(judged: readonly SentenceFault[]): Estimate | null {
  return wilson(judged.filter(({ faults }) => faults.length === 0).length, judged.length);
}

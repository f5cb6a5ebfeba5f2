// Claims and labels for the scorecard's tests: what is not named is of no weight.
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { type LabelledArticle, readLabelledArticle } from '../../../src/domain/scorecard/labelled-article.ts';

export const text = 'Minsk freed 52 prisoners, Ihar Losik among them. The EU will stay firm.';

export function claim(change: Partial<Claim> = {}): Claim {
  return {
    type: 'prisoner_release',
    kind: null,
    status: 'occurred',
    count: 52,
    countIs: 'exact',
    people: [],
    authorities: ['BY'],
    targets: [],
    happenedOn: null,
    confidence: 0.9,
    evidence: { quote: 'Minsk freed 52 prisoners', block: 'lead', start: 0, end: 24 },
    cues: [],
    ...change,
  };
}

export function event(change: Record<string, unknown> = {}): Record<string, unknown> {
  const evidence = 'Minsk freed 52 prisoners';
  return {
    type: 'prisoner_release',
    status: 'occurred',
    count: 52,
    people: [],
    authority: ['BY'],
    targets: [],
    evidence,
    ...change,
  };
}

export function article(change: Record<string, unknown> = {}): LabelledArticle {
  const base = { id: 'a', lang: 'en', published: '2025-09-11', title: null, text, relevant: true, why: 'a release' };
  return readLabelledArticle({ ...base, events: [event()], alert: ['prisoner_release'], ...change });
}

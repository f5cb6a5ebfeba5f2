// Labels that cannot be read are refused with the row and the field; sentences say what was read wrong.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { LabelError } from '../../../src/domain/scorecard/labelled-article.ts';
import { faultsOf, readLabelledSentence } from '../../../src/domain/scorecard/labelled-sentence.ts';
import { scoreSentences } from '../../../src/domain/scorecard/score-sentences.ts';
import { article, claim, event } from './claims.ts';

describe('a labelled article', () => {
  test.for([
    {
      it: 'needs a known event type',
      change: { events: [event({ type: 'release' })] },
      says: /article a, event 1: type is "release"; it must be one of/,
    },
    { it: 'needs a known status', change: { events: [event({ status: undefined })] }, says: /status is missing/ },
    {
      it: 'needs a whole count',
      change: { events: [event({ count: '52' })] },
      says: /count must be a whole number or null/,
    },
    { it: 'needs a plain yes or no', change: { relevant: 'yes' }, says: /article a: relevant must be true or false/ },
    { it: 'needs text', change: { text: '' }, says: /article a: text must be text/ },
    { it: 'needs a language code', change: { lang: 'English' }, says: /lang must be/ },
    {
      it: 'needs alert types for its alerts',
      change: { alert: ['prisoner_death'] },
      says: /article a: alert is "prisoner_death"/,
    },
    { it: 'needs lists where lists belong', change: { events: {} }, says: /events must be a list/ },
  ])('$it', ({ change, says }) => {
    expect(() => article(change)).toThrow(LabelError);
    expect(() => article(change)).toThrow(says);
  });

  test('takes people as they stand where no nominative is given', () => {
    const read = article({ events: [event({ people: ['Losika'] })] });
    expect(read.events[0]?.people).toEqual([{ as: 'Losika', name: 'Losika' }]);
  });
});

const sentence = (want: Record<string, unknown>[]) =>
  readLabelledSentence({ id: 's', lang: 'en', published: null, text: 'Minsk freed 52.', want, rule: 'a release' });
const release = { type: 'prisoner_release', status: 'occurred' };

describe('a labelled sentence', () => {
  const eased = claim({ type: 'sanctions_eased', count: null, authorities: ['US'] });
  test.for([
    { it: 'is read right when the claim is made', want: [release], claims: [claim()], faults: 0 },
    { it: 'is read right when its count is', want: [{ ...release, count: 52 }], claims: [claim()], faults: 0 },
    { it: 'is read wrong when its count is not', want: [{ ...release, count: 50 }], claims: [claim()], faults: 1 },
    {
      it: 'wants all authorities and no others',
      want: [{ ...release, authorities: ['BY', 'US'] }],
      claims: [claim()],
      faults: 1,
    },
    {
      it: 'is read wrong when another alert type is said to have occurred',
      want: [release],
      claims: [claim(), eased],
      faults: 1,
    },
    {
      it: 'bears further claims of another status',
      want: [release],
      claims: [claim(), { ...eased, status: 'planned' }],
      faults: 0,
    },
    { it: 'without a claim is read wrong when one occurred', want: [], claims: [claim()], faults: 1 },
    {
      it: 'is read wrong twice when planned is read as done',
      want: [{ ...release, status: 'planned' }],
      claims: [claim()],
      faults: 2,
    },
  ] satisfies { it: string; want: Record<string, unknown>[]; claims: Claim[]; faults: number }[])(
    '$it',
    ({ want, claims, faults }) => {
      expect(faultsOf(sentence(want), claims)).toHaveLength(faults);
    },
  );

  test('says what was wanted and what was read', () => {
    const planned = [claim({ status: 'planned' })];
    expect(faultsOf(sentence([release]), planned)).toEqual([
      'want prisoner_release occurred, read prisoner_release planned 52 BY',
    ]);
  });

  test('is counted by language', () => {
    const score = scoreSentences([sentence([release]), sentence([])], () => [claim()]);
    expect(score.byLanguage.en?.value).toBe(0.5);
    expect(score.wrong).toHaveLength(1);
  });
});

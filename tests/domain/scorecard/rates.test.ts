// Intervals around shares of few trials.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratesOf, wilson } from '../../../src/domain/scorecard/rates.ts';

describe('wilson', () => {
  // Reference values: Brown, Cai and DasGupta (2001), and the closed form by hand.
  test.for([
    { it: 'says "above 0.72" of ten right in ten', right: 10, n: 10, low: 0.7225, high: 1 },
    { it: 'says "below 0.28" of none right in ten', right: 0, n: 10, low: 0, high: 0.2775 },
    { it: 'is symmetric at one half', right: 50, n: 100, low: 0.4038, high: 0.5962 },
  ])('$it', ({ right, n, low, high }) => {
    const estimate = wilson(right, n);
    expect(estimate?.low).toBeCloseTo(low, 3);
    expect(estimate?.high).toBeCloseTo(high, 3);
  });

  test('is null without trials', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test('holds the share, and narrows with more of the same', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (right, wrong) => {
        fc.pre(right + wrong > 0);
        const few = wilson(right, right + wrong);
        const many = wilson(right * 10, (right + wrong) * 10);
        if (few === null || many === null) return false;
        const inside = few.low <= few.value + 1e-9 && few.value <= few.high + 1e-9;
        return inside && many.high - many.low < few.high - few.low;
      }),
    );
  });
});

describe('ratesOf', () => {
  test('counts precision over what was found and recall over what was wanted', () => {
    const { precision, recall, f1 } = ratesOf(6, 2, 6);
    expect([precision?.value, precision?.n]).toEqual([0.75, 8]);
    expect([recall?.value, recall?.n]).toEqual([0.5, 12]);
    expect(f1?.value).toBeCloseTo(0.6, 10);
  });

  test('has no precision where nothing was found and no recall where nothing was wanted', () => {
    expect(ratesOf(0, 0, 3).precision).toBeNull();
    expect(ratesOf(0, 3, 0).recall).toBeNull();
    expect(ratesOf(0, 0, 0).f1).toBeNull();
  });
});

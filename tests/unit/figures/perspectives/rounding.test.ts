import { describe, expect, test } from 'vitest';
import { comparisonOf, roundedForPeople } from '../../../../src/figures/perspectives/rounding.ts';
import type { Comparison } from '../../../../src/figures/perspectives/rounding.ts';

const FRACTIONS = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  'two-thirds': 2 / 3,
  'three-quarters': 3 / 4,
} as const;

/** The ratio that a comparison says. */
function saidRatio(comparison: Comparison): number {
  switch (comparison.type) {
    case 'equal':
      return 1;
    case 'times':
      return comparison.times;
    case 'fraction':
      return FRACTIONS[comparison.name];
    case 'percent':
      return comparison.share;
    case 'one-in':
      return 1 / comparison.every;
  }
}

/** Ratios from 0.0005 to 5,000, each 0.7 percent above the last. */
const RATIOS = Array.from({ length: 2300 }, (_, index) => 0.0005 * 1.007 ** index);

describe('a number as a person would say it', () => {
  test.each([
    [29.29, 30],
    [28.9, 29],
    [9.08, 9],
    [1318, 1300],
    [55.6, 56],
    [0.00616, 0.006],
    [0.304, 0.3],
    [102, 100],
    [0, 0],
  ])('%d is %d', (value, said) => expect(roundedForPeople(value)).toBe(said));

  test('is never off by more than 5 percent', () => {
    for (const ratio of RATIOS) {
      expect(Math.abs(roundedForPeople(ratio) / ratio - 1)).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('a ratio as a person would say it', () => {
  test.each<[number, Comparison]>([
    [45 / 4, { type: 'times', times: 11 }],
    [4e9 / 310e6, { type: 'times', times: 13 }],
    [1e9 / 505.9e6, { type: 'times', times: 2 }],
    [3.2, { type: 'times', times: 3 }],
    [3.4, { type: 'times', times: 3.5 }],
    [1.3, { type: 'times', times: 1.3 }],
    [145, { type: 'times', times: 150 }],
    [1.04, { type: 'equal' }],
    [0.97, { type: 'equal' }],
    [0.49, { type: 'fraction', name: 'half' }],
    [0.34, { type: 'fraction', name: 'third' }],
    [0.613, { type: 'percent', share: 0.6 }],
    [0.88, { type: 'percent', share: 0.9 }],
    [1e9 / 30.2338e9, { type: 'one-in', every: 30 }],
    [310e6 / 30.2338e9, { type: 'one-in', every: 100 }],
    [1 / 8, { type: 'one-in', every: 8 }],
  ])('%d', (ratio, said) => expect(comparisonOf(ratio)).toEqual(said));

  test('is never off by more than 12 percent', () => {
    for (const ratio of RATIOS) {
      const said = saidRatio(comparisonOf(ratio));
      expect(Math.abs(said / ratio - 1), String(ratio)).toBeLessThanOrEqual(0.12);
    }
  });
});

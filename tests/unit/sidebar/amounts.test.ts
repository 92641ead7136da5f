import { describe, expect, it } from 'vitest';
import type { Amount } from '../../../src/figures/amount.ts';
import {
  amountInWords,
  groupAmounts,
  perYear,
  perYearInWords,
} from '../../../extension/sidebar/model/amounts.ts';
import { words } from './words.ts';

const amount = (rest: Partial<Amount>): Amount => ({
  start: 0,
  end: 1,
  value: null,
  high: null,
  vague: false,
  currency: 'USD',
  currencyExplicit: true,
  qualifier: null,
  period: null,
  ...rest,
});
const total = (years: number) => ({ start: 0, end: 1, years, basis: 'total' }) as const;
const rate = (years: number | null, per?: string) =>
  ({ start: 0, end: 1, years, basis: 'rate', ...(per ? { per } : {}) }) as const;
const said = (rest: Partial<Amount>): string | null => amountInWords(amount(rest), words);

describe('an amount in words', () => {
  it('is short, in the currency’s sign', () => {
    expect(said({ value: 45e9 })).toBe('$45 billion');
    expect(said({ value: 310e6 })).toBe('$310 million');
    expect(said({ value: 1250 })).toBe('$1,250');
    expect(said({ value: 2.5, currency: 'EUR' })).toBe('€2.50');
    expect(said({ value: 1.25e9, currency: 'GBP' })).toBe('£1.25 billion');
  });

  it('keeps ranges, qualifiers and periods', () => {
    expect(said({ value: 4e9, high: 5e9 })).toBe('$4 billion to $5 billion');
    expect(said({ value: 4e9, qualifier: 'more-than', period: total(4) })).toBe(
      'more than $4 billion over 4 years',
    );
    expect(said({ value: 60, period: rate(null, 'barrel') })).toBe('$60 per barrel');
    expect(said({ value: 300, period: rate(1 / 12) })).toBe('$300 a month');
    expect(said({ value: 1e6, period: rate(1) })).toBe('$1 million a year');
    expect(said({ value: 1e6, period: rate(5) })).toBe('$1 million every 5 years');
  });

  it('is null when the text states no figure', () => {
    expect(said({})).toBeNull();
  });

  it('says what a total comes to in a year, and not what it says itself', () => {
    expect(perYearInWords(amount({ value: 4e9, period: total(4) }), words)).toBe(
      '$1 billion a year on average',
    );
    expect(perYearInWords(amount({ value: 4e9, period: rate(1) }), words)).toBeNull();
    expect(perYearInWords(amount({ value: 4e9 }), words)).toBeNull();
    expect(perYear(amount({ value: 60, period: rate(null, 'barrel') }))).toBeNull();
  });
});

describe('amounts beside one another', () => {
  const shares = (amounts: readonly Amount[]) =>
    groupAmounts(amounts).map(({ scale, rows }) => [scale, rows.map(({ share }) => share)]);

  it('compare years with years and whole with whole', () => {
    const list = [
      amount({ value: 4e9, period: total(4) }),
      amount({ value: 100 }),
      amount({ value: 2e9, period: rate(1) }),
      amount({ value: 50 }),
    ];
    expect(shares(list)).toEqual([
      ['per-year', [0.5, 1]],
      ['whole', [1, 0.5]],
    ]);
  });

  it('have no bar when alone, vague, in another currency or per thing', () => {
    const list = [
      amount({ value: 100 }),
      amount({ value: 90, currency: 'EUR' }),
      amount({ vague: true }),
      amount({ value: 60, period: rate(null, 'barrel') }),
    ];
    expect(shares(list)).toEqual([
      ['whole', [null]],
      ['none', [null, null, null]],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Amount } from '../../../src/figures/amount.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import { worthOf } from '../../../src/figures/perspectives/worth.ts';
import {
  amountInWords,
  constantInWords,
  dollarsInWords,
  isWithoutRate,
  perYearInWords,
} from '../../../extension/shared/amount-words.ts';
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
const reading = (rest: Partial<Amount>): AmountReading => ({
  amount: amount(rest),
  worth: worthOf(amount(rest), 2021),
  payers: null,
  recipients: null,
  claim: null,
  perspectives: [],
});
const yearly = (rest: Partial<Amount>): string | null => perYearInWords(reading(rest), words);
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
    expect(yearly({ value: 4e9, period: total(4) })).toBe('$1 billion a year on average');
    expect(yearly({ value: 3e6, high: 5e6, period: rate(1 / 12) })).toBe(
      '$36 million to $60 million a year on average',
    );
    expect(yearly({ value: 1e6, period: total(3) })).toBe('$333,300 a year on average');
    expect(yearly({ value: 4e9, period: rate(1) })).toBeNull();
    expect(yearly({ value: 4e9 })).toBeNull();
    expect(yearly({ value: 60, period: rate(null, 'barrel') })).toBeNull();
  });

  it('names both years of a change of prices, and the year of a rate', () => {
    const pesos = reading({ value: 1e8, currency: 'MXN' });
    expect(dollarsInWords(pesos, words)).toBe(
      'about $5 million at the average exchange rate of 2021',
    );
    expect(constantInWords(reading({ value: 4e9 }), words)).toBe(
      'about $4.6 billion in dollars of 2024, counted from dollars of 2021',
    );
    expect(dollarsInWords(reading({ value: 4e9 }), words)).toBeNull();
    expect(isWithoutRate(pesos)).toBe(false);
    expect(isWithoutRate(reading({ value: 1e8, currency: 'IRR' }))).toBe(true);
    expect(isWithoutRate(reading({ vague: true, currency: 'IRR' }))).toBe(false);
  });
});

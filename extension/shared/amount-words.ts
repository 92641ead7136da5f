import type { Amount, Qualifier } from '../../src/figures/amount.ts';
import type { AmountReading } from '../../src/figures/perspectives/read-amounts.ts';
import { roundedForPeople } from '../../src/figures/perspectives/rounding.ts';
import type { Ends } from '../../src/figures/perspectives/worth.ts';
import type { MessageKey, Words } from './words.ts';

/** A sum or a range in words; a currency that the text leaves open has no sign. */
export function endsInWords(ends: Ends, currency: string | null, words: Words): string {
  const [low, high] = ends.map((sum) =>
    currency === null ? words.number(sum) : words.money(sum, currency),
  );
  return high === undefined || high === low ? (low ?? '') : words.t('amountRange', low ?? '', high);
}

const QUALIFIERS: Readonly<Record<Qualifier, MessageKey>> = {
  about: 'qualifierAbout',
  'at-least': 'qualifierAtLeast',
  'at-most': 'qualifierAtMost',
  'more-than': 'qualifierMoreThan',
  'less-than': 'qualifierLessThan',
  additional: 'qualifierAdditional',
};

/** What was rounded here, as an estimate that keeps the text's own bound: "more than about $30". */
export function hedged(sum: string, bound: Qualifier | null, words: Words): string {
  const about = words.t('estimate', sum);
  return bound === null || bound === 'about' || bound === 'additional'
    ? about
    : words.t(QUALIFIERS[bound], about);
}

// A period's length in years, as `Period.years` counts it.
const RATES = [
  [1, 'ratePerYear'],
  [1 / 12, 'ratePerMonth'],
  [1 / 52, 'ratePerWeek'],
  [1 / 365, 'ratePerDay'],
] as const;

/** An amount in full words: "about $4 billion over 4 years"; null when no figure is stated. */
export function amountInWords(amount: Amount, words: Words): string | null {
  const { value, high, currency, qualifier, period } = amount;
  if (value === null) return null;
  const sum = endsInWords(high === null ? [value] : [value, high], currency, words);
  const qualified = qualifier ? words.t(QUALIFIERS[qualifier], sum) : sum;
  if (!period) return qualified;
  if (period.years === null) {
    return period.per ? words.t('ratePer', qualified, period.per) : qualified;
  }
  if (period.basis === 'total')
    return `${qualified} ${words.plural('periodOverYears', period.years)}`;
  const perTime = RATES.find(([years]) => Math.abs(years - (period.years ?? 0)) < 1e-3)?.[1];
  return perTime
    ? words.t(perTime, qualified)
    : words.plural('ratePerYears', period.years, qualified);
}

/** Sums that were worked out, with four significant digits: more would only be noise. */
export const workedOut = (ends: Ends): Ends => {
  const short = (sum: number): number => Number(sum.toPrecision(4));
  return ends.length === 1 ? [short(ends[0])] : [short(ends[0]), short(ends[1])];
};

/** What a total over several years, or a rate, comes to in one year; null when it says so itself. */
export function perYearInWords({ amount, worth }: AmountReading, words: Words): string | null {
  if (worth.perYear === null || amount.period?.years === 1) return null;
  return words.t('amountPerYear', endsInWords(workedOut(worth.perYear), amount.currency, words));
}

const roundedEnds = (ends: Ends): Ends =>
  ends.length === 1
    ? [roundedForPeople(ends[0])]
    : [roundedForPeople(ends[0]), roundedForPeople(ends[1])];

/** What another currency comes to in US dollars; null for dollars, and where the tables have no rate. */
export function dollarsInWords({ worth }: AmountReading, words: Words): string | null {
  if (worth.usd === null || worth.rate === null) return null;
  const sum = endsInWords(roundedEnds(worth.usd), 'USD', words);
  return words.t('inDollars', hedged(sum, null, words), String(worth.rate.year));
}

/** What it comes to in dollars of the last complete year of consumer prices, or null. */
export function constantInWords({ worth }: AmountReading, words: Words): string | null {
  if (worth.constant === null) return null;
  const { usd, fromYear, toYear } = worth.constant;
  const sum = hedged(endsInWords(roundedEnds(usd), 'USD', words), null, words);
  return words.t('constantDollars', sum, String(toYear), String(fromYear));
}

/** Whether a currency is named, but the tables have no rate that would make dollars of it. */
export const isWithoutRate = ({ amount, worth }: AmountReading): boolean =>
  amount.value !== null && amount.currency !== null && worth.usd === null;

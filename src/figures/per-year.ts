import type { Amount } from './amount.ts';

/** Shortest period whose rate may be carried to a year: nobody works or sells every hour of it. */
const ONE_DAY = 1 / 365;

/**
 * The amount per year, in units of its currency (of a range the lower end): value / years when the text
 * states the total of a period of at least a year, value / years of the unit when it states a rate by
 * the day or longer. Null when vague, without a period, by the hour or per thing.
 */
export function perYear(amount: Pick<Amount, 'value' | 'period'>): number | null {
  const { value, period } = amount;
  if (value === null || period === null || period.years === null) return null;
  if (period.basis === 'rate') return period.years < ONE_DAY ? null : value / period.years;
  return period.years < 1 ? null : value / period.years;
}

import type { Amount } from '../amount.ts';
import { inDollarsOf, lastCompleteYear } from '../cpi.ts';
import { unitsPerDollar } from '../exchange.ts';
import { perYear } from '../per-year.ts';

/** A sum, or the two ends of a range. */
export type Ends = readonly [number] | readonly [low: number, high: number];

/** What an amount comes to; each part is null where text or tables do not give it. */
export interface Worth {
  /** Per year, in the amount's own currency; see `perYear`. */
  readonly perYear: Ends | null;
  /** In US dollars of the article's year. */
  readonly usd: Ends | null;
  /** Per year, in US dollars of the article's year. */
  readonly usdPerYear: Ends | null;
  /** The rate by which another currency was turned into dollars. */
  readonly rate: { readonly unitsPerDollar: number; readonly year: number } | null;
  /** In dollars of the last year that the table of consumer prices has in full. */
  readonly constant: {
    readonly usd: Ends;
    readonly fromYear: number;
    readonly toYear: number;
  } | null;
}

const mapped = (ends: Ends, change: (value: number) => number): Ends =>
  ends.length === 1 ? [change(ends[0])] : [change(ends[0]), change(ends[1])];

const endsOf = ({ value, high }: Pick<Amount, 'value' | 'high'>): Ends | null => {
  if (value === null) return null;
  return high === null ? [value] : [value, high];
};

function yearly(amount: Amount): Ends | null {
  const low = perYear(amount);
  if (low === null) return null;
  const high = amount.high === null ? null : perYear({ ...amount, value: amount.high });
  return high === null ? [low] : [low, high];
}

/**
 * What an amount comes to.
 *
 * @param year of the article, in whose money the amount is read; null when the article has no date.
 */
export function worthOf(amount: Amount, year: number | null): Worth {
  const whole = endsOf(amount);
  const ownPerYear = yearly(amount);
  const { currency } = amount;
  // A dollar needs no year to be a dollar.
  const units = currency === null ? null : unitsPerDollar(currency, year ?? Number.NaN);
  const inDollars = (ends: Ends | null): Ends | null =>
    ends === null || units === null ? null : mapped(ends, (value) => value / units);
  const usd = inDollars(whole);
  const toYear = lastCompleteYear();
  const factor = year === null || year === toYear ? null : inDollarsOf(1, year, toYear);
  return {
    perYear: ownPerYear,
    usd,
    usdPerYear: inDollars(ownPerYear),
    rate:
      units === null || currency === 'USD' || year === null || whole === null
        ? null
        : { unitsPerDollar: units, year },
    constant:
      usd === null || factor === null || year === null
        ? null
        : { usd: mapped(usd, (value) => value * factor), fromYear: year, toYear },
  };
}

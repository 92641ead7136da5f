import type { Amount } from '../amount.ts';
import { averageOf, CPI_SOURCE, inDollarsOf, lastCompleteYear } from '../cpi.ts';
import { EXCHANGE_SOURCE, unitsPerDollar } from '../exchange.ts';
import { perYear } from '../per-year.ts';
import type { TableSource } from '../table-source.ts';

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
  readonly rate: {
    readonly unitsPerDollar: number;
    readonly year: number;
    readonly source: TableSource;
  } | null;
  /** In dollars of the last year that the table of consumer prices has in full. */
  readonly constant: ConstantDollars | null;
}

/** A sum in dollars of another year, with the averages of the index that it was counted by. */
export interface ConstantDollars {
  readonly usd: Ends;
  readonly fromYear: number;
  readonly toYear: number;
  readonly fromIndex: number;
  readonly toIndex: number;
  readonly source: TableSource;
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

function inConstantDollars(usd: Ends | null, fromYear: number | null): ConstantDollars | null {
  const toYear = lastCompleteYear();
  if (usd === null || fromYear === null || fromYear === toYear) return null;
  const [fromIndex, toIndex] = [averageOf(fromYear), averageOf(toYear)];
  const factor = inDollarsOf(1, fromYear, toYear);
  if (fromIndex === null || toIndex === null || factor === null) return null;
  const sums = mapped(usd, (value) => value * factor);
  return { usd: sums, fromYear, toYear, fromIndex, toIndex, source: CPI_SOURCE };
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
  const isConverted = usd !== null && currency !== 'USD';
  return {
    perYear: ownPerYear,
    usd,
    usdPerYear: inDollars(ownPerYear),
    rate:
      isConverted && units !== null && year !== null
        ? { unitsPerDollar: units, year, source: EXCHANGE_SOURCE }
        : null,
    constant: inConstantDollars(usd, year),
  };
}

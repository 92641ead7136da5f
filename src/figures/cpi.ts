import type { TableSource } from './table-source.ts';
import table from './data/cpi-u.json' with { type: 'json' };

/** The consumer prices' source and the day its table was taken. */
export const CPI_SOURCE: TableSource = { title: table.source, asOf: table.asOf };

/**
 * Annual averages of the index by year: the mean of the twelve monthly values. Years with fewer months
 * are left out: of 2025 the source has eleven (October is missing), of 2026 five.
 */
const AVERAGES: ReadonlyMap<number, number> = new Map(
  table.rows.filter((row) => row.months === 12).map((row) => [row.year, row.average]),
);

const LAST = Math.max(...AVERAGES.keys());

/** The annual average of a year, or null when its twelve months are not all in the table. */
export const averageOf = (year: number): number | null => AVERAGES.get(year) ?? null;

/** The last year whose twelve months are all in the table (2024: 2025 lacks October). */
export const lastCompleteYear = (): number => LAST;

/**
 * `value` US dollars of `fromYear` in US dollars of `toYear`: value x CPI(toYear) / CPI(fromYear), with
 * CPI the annual average of the CPI-U, US city average, all items (Bureau of Labor Statistics, 1982-84 =
 * 100). Null when the table has no complete year for one of the two.
 */
export function inDollarsOf(value: number, fromYear: number, toYear: number): number | null {
  const from = averageOf(fromYear);
  const to = averageOf(toYear);
  return from === null || to === null ? null : (value * to) / from;
}

import type { TableSource } from './table-source.ts';
import table from './data/exchange-rates.json' with { type: 'json' };

/** The exchange rates' source and the day its table was taken. */
export const EXCHANGE_SOURCE: TableSource = { title: table.source, asOf: table.asOf };

const RATES: ReadonlyMap<string, readonly (number | null)[]> = new Map(
  table.rows.map(({ code, rates }) => [code, rates]),
);

/**
 * Units of `currency` (ISO 4217) for one US dollar, averaged over the year: the World Bank's official
 * rate. Null where the table has none, which includes currencies and years in which the official rate
 * was far from what people paid (docs/perspectives.md lists them).
 */
export const unitsPerDollar = (currency: string, year: number): number | null =>
  currency === 'USD' ? 1 : (RATES.get(currency)?.[year - table.firstYear] ?? null);

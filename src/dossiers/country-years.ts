import type { CountryYear, SourceId } from './dossier.ts';
import { trust } from './trust.ts';

/**
 * One country's series as the data file holds it. Each row is year, population, GDP and remittances
 * received, the last two in current US dollars; null where the source has no value.
 */
export interface CountrySeries {
  /** ISO 3166-1 alpha-3 code. */
  readonly iso3: string;
  readonly years: readonly (readonly (number | null)[])[];
}

/** The series of a country in a text with one a line, or null when there is none; the others stay text. */
export const seriesIn = (lines: string, iso3: string): CountrySeries | null => {
  const start = lines.indexOf(`{"iso3":"${iso3}"`);
  if (start < 0) return null;
  const end = lines.indexOf('\n', start);
  return trust<CountrySeries>(JSON.parse(lines.slice(start, end < 0 ? lines.length : end)));
};

/** The years of a series in the order of the file. */
export const countryYearsOf = (
  series: CountrySeries,
  sources: readonly SourceId[],
): readonly CountryYear[] =>
  series.years.map(([year, population = null, gdpUsd = null, remittancesUsd = null]) => ({
    year: year ?? Number.NaN,
    population,
    gdpUsd,
    remittancesUsd,
    sources,
  }));

/** The figures of a year, or of the nearest earlier year that has a row; null when none has. */
export const figuresOf = (years: readonly CountryYear[], year: number): CountryYear | null =>
  years.findLast((row) => row.year <= year) ?? null;

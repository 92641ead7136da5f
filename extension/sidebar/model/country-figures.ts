import type { CountryYear, Dossier } from '../../../src/dossiers/dossier.ts';

/** The figures of a country's latest year up to `year`, or of its first when all are later. */
export function figuresFor(country: Dossier['country'], year: number): CountryYear | null {
  const years = (country?.years ?? []).toSorted((a, b) => a.year - b.year);
  return years.findLast((figures) => figures.year <= year) ?? years[0] ?? null;
}

/** GDP per inhabitant in current US dollars; null when either is missing. */
export const gdpPerPerson = ({ gdpUsd, population }: CountryYear): number | null =>
  gdpUsd === null || !population ? null : gdpUsd / population;

/** Remittances received as a share of GDP, from 0 to 1 and above; null when either is missing. */
export const remittancesShare = ({ remittancesUsd, gdpUsd }: CountryYear): number | null =>
  remittancesUsd === null || !gdpUsd ? null : remittancesUsd / gdpUsd;

import type { CountryYear } from '../../../src/dossiers/dossier.ts';
import type { Actor } from './actors.ts';
import { figuresFor, gdpPerPerson } from './country-figures.ts';

/** A figure of a country that others have too. */
export type Measure = 'population' | 'gdp' | 'gdpPerPerson' | 'remittances';

/** One country in a comparison. */
export interface ComparisonRow {
  readonly actor: Actor;
  /** People, or current US dollars; null when the source has no figure. */
  readonly value: number | null;
  /** From 0 to 1, of the largest value in the comparison. */
  readonly share: number;
  readonly own: boolean;
}

/** How many other countries a comparison has room for. */
const PEERS = 4;

const VALUES: Readonly<Record<Measure, (figures: CountryYear) => number | null>> = {
  population: ({ population }) => population,
  gdp: ({ gdpUsd }) => gdpUsd,
  gdpPerPerson,
  remittances: ({ remittancesUsd }) => remittancesUsd,
};

/** The other countries of the same region that the article names, those named most first. */
export function peersOf(actor: Actor, cast: readonly Actor[]): readonly Actor[] {
  const region = actor.dossier?.country?.region;
  if (!region) return [];
  return cast
    .filter(({ id, dossier }) => id !== actor.id && dossier?.country?.region === region)
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, PEERS);
}

/** One figure of a country beside its peers' in the same year, largest first. */
export function compare(
  measure: Measure,
  actor: Actor,
  peers: readonly Actor[],
  year: number,
): readonly ComparisonRow[] {
  const valueOf = ({ dossier }: Actor): number | null => {
    const figures = figuresFor(dossier?.country, year);
    // A year apart would be no comparison.
    return figures?.year === year ? VALUES[measure](figures) : null;
  };
  const rows = [actor, ...peers].map((one) => ({ actor: one, value: valueOf(one) }));
  const most = Math.max(...rows.map(({ value }) => value ?? 0), 0);
  return rows
    .map(({ actor: one, value }) => ({
      actor: one,
      value,
      share: value === null || most === 0 ? 0 : value / most,
      own: one.id === actor.id,
    }))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

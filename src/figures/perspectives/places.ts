import type { Dossier, SourceId } from '../../dossiers/dossier.ts';
import type { EntityId } from '../../dossiers/entity.ts';

/** What is looked up of actors. */
export interface Lookups {
  dossierById(id: EntityId): Dossier | null;
  /** The places that belong to a region; none for what is no region. */
  membersOf(region: EntityId): readonly EntityId[];
}

/** A figure summed over countries, all of the same year. Money in current US dollars. */
export interface Figure {
  readonly value: number;
  readonly year: number;
  readonly countries: readonly EntityId[];
  readonly sources: readonly SourceId[];
}

export type FigureField = 'population' | 'gdpUsd' | 'remittancesUsd';

/** How many years before the article's a figure may be, before it says too little of that year. */
const OLDEST = 3;

/** The countries with figures that an actor is: itself, or the members of a region; null for others. */
function countriesOfOne(id: EntityId, { dossierById, membersOf }: Lookups): Dossier[] | null {
  const dossier = dossierById(id);
  if (dossier?.kind !== 'place') return null;
  if (dossier.country) return dossier.country.years.length > 0 ? [dossier] : null;
  const members = membersOf(id).map(dossierById);
  const countries = members.filter((member) => member !== null);
  const isWhole = countries.length > 1 && members.every((member) => member?.country);
  return isWhole ? countries : null;
}

/** The countries that actors are, each once; null when one of them is no country or known region. */
export function countriesOf(ids: readonly EntityId[], lookups: Lookups): readonly Dossier[] | null {
  const found = new Map<EntityId, Dossier>();
  for (const id of ids) {
    const countries = countriesOfOne(id, lookups);
    if (countries === null) return null;
    for (const country of countries) found.set(country.id, country);
  }
  return found.size > 0 ? [...found.values()] : null;
}

/**
 * The sum of a figure over countries, in the latest of the four years up to `year` in which all of
 * them have it; null when there is none. Years are not mixed.
 */
export function sumOf(
  countries: readonly Dossier[],
  field: FigureField,
  year: number,
): Figure | null {
  for (let at = year; at >= year - OLDEST; at -= 1) {
    const rows = countries.map(({ country }) => country?.years.find((row) => row.year === at));
    const values = rows.map((row) => row?.[field] ?? null);
    if (values.some((value) => value === null)) continue;
    return {
      value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      year: at,
      countries: countries.map(({ id }) => id),
      sources: [...new Set(rows.flatMap((row) => row?.sources ?? []))],
    };
  }
  return null;
}

/** An actor with all that it belongs to, upward: Guatemala, the Northern Triangle, Central America. */
export function withRegions(ids: readonly EntityId[], { dossierById }: Lookups): Set<EntityId> {
  const found = new Set<EntityId>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { type, to } of dossierById(id)?.relations ?? []) {
      if (type === 'member-of' || type === 'part-of') waiting.push(to);
    }
  }
  return found;
}

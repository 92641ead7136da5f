import type { Place } from '../map/locator.ts';
import type { Actor } from './actors.ts';

/**
 * What a map of a place has to show: a country, the countries that make up a region, or a point.
 * Null for other actors, and for places of which nothing is known.
 */
export function mapPlaceOf({ kind, dossier }: Pick<Actor, 'kind' | 'dossier'>): Place | null {
  if (kind !== 'place' || !dossier) return null;
  const { country, outline = [], position = null } = dossier;
  const countries = country ? [country.iso3] : outline;
  return countries.length > 0 || position ? { countries, position } : null;
}

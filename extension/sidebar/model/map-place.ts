import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { Dossier } from '../../../src/dossiers/dossier.ts';
import type { Place } from '../map/locator.ts';
import type { Actor } from './actors.ts';

/**
 * What a map of a place has to show: a country, the countries that belong to a group of them, or a
 * point. Null for other actors, and for places of which nothing is known.
 *
 * @param cast where members of a group are looked for; a group without any has no map.
 */
export function mapPlaceOf(
  { id, kind, dossier }: Actor,
  cast: readonly Actor[],
  dossierOf: (id: EntityId) => Dossier | null,
): Place | null {
  if (kind !== 'place' || !dossier) return null;
  const position = dossier.position ?? null;
  if (dossier.country) return { countries: [dossier.country.iso3], position };
  const members = cast
    .map((actor) => dossierOf(actor.id))
    .filter((member) => member?.country && belongsTo(member, id))
    .flatMap((member) => member?.country?.iso3 ?? []);
  if (members.length > 0) return { countries: members, position: null };
  return position && { countries: [], position };
}

const belongsTo = ({ relations }: Dossier, group: EntityId): boolean =>
  relations.some(({ type, to }) => type === 'member-of' && to === group);

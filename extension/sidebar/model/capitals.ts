import type { Dossier } from '../../../src/dossiers/dossier.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { Actor } from './actors.ts';
import type { Passage } from './passages.ts';

/** The name of the country of which an actor is the capital, or null. */
const countryOf = (
  { capitalOf, relations }: Dossier,
  dossierOf: (id: EntityId) => Dossier | null,
): string | null => {
  if (capitalOf !== undefined) return capitalOf;
  const tie = relations.find(({ type }) => type === 'capital-of');
  return tie ? (dossierOf(tie.to)?.name ?? null) : null;
};

/**
 * Where a capital's name stands for its country's government ("Washington imposed sanctions"): a
 * function that gives the country's name for such a mention, and null for every other one.
 */
export function governmentAt(
  { dossier, mentions }: Pick<Actor, 'dossier' | 'mentions'>,
  dossierOf: (id: EntityId) => Dossier | null,
): (passage: Passage) => string | null {
  const country = dossier && countryOf(dossier, dossierOf);
  const acting = new Set(mentions.filter((one) => one.acting).map(({ start }) => start));
  return ({ start }) => (acting.has(start) ? country : null);
}

import type { Problem, Row } from './check-rows.ts';
import type { DossierRow } from './dossier-row.ts';

/** Names that recognize their actor wherever they stand. */
const safeNames = ({ names }: DossierRow): readonly string[] => [
  ...names.full,
  ...(names.short ?? []),
  ...(names.acronyms ?? []),
  ...(names.demonyms ?? []),
];

/** What is wrong with the names of one actor. */
export const nameFaults = ({ where, row }: Row<DossierRow>): Problem[] => {
  const safe = safeNames(row);
  const { surname, demonyms, ambiguous = [] } = row.names;
  const whats = [
    ...safe
      .filter((name, at) => safe.indexOf(name) !== at)
      .map((name) => `lists the name "${name}" twice`),
    ...ambiguous
      .filter((name) => safe.includes(name))
      .map((name) => `lists "${name}" both as a safe and as an ambiguous name`),
    ...(surname !== undefined && row.kind !== 'person' ? ['has a surname but is no person'] : []),
    ...(surname !== undefined && !row.names.full.some((name) => name.includes(surname))
      ? [`has the surname "${surname}", which none of its full names holds`]
      : []),
    ...(demonyms && row.kind !== 'place' ? ['has demonyms but is no place'] : []),
  ];
  return whats.map((what) => ({ where, what }));
};

/**
 * A fault for each safe name that an earlier actor has too, but for the homonyms, which the text
 * must tell apart.
 */
export const collisions = (
  rows: readonly Row<DossierRow>[],
  homonyms: ReadonlySet<string>,
): Problem[] => {
  const owners = new Map<string, Row<DossierRow>>();
  return rows.flatMap((entry) =>
    [...new Set(safeNames(entry.row))].flatMap((name) => {
      const owner = owners.get(name);
      if (!owner) owners.set(name, entry);
      return owner && !homonyms.has(name)
        ? [{ where: entry.where, what: `shares the name "${name}" with ${owner.where}` }]
        : [];
    }),
  );
};

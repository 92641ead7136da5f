import type { Claim, ReferenceAmount } from './claim.ts';
import { sourcesOfClaim } from './claim.ts';
import { collisions, nameFaults } from './check-names.ts';
import { duplicates, idsIn, soundRows } from './check-rows.ts';
import type { Problem } from './check-rows.ts';
import { groundless, seriesFaults, tableActors } from './check-tables.ts';
import type { DossierRow } from './dossier-row.ts';
import type { Source, SourceId } from './dossier.ts';
import { claimShape, dossierShape, referenceShape, sourceShape } from './schema.ts';
import { isRecord } from '../is-record.ts';

/** The data files as read, of unknown shape; `actors` by file name. */
export interface DataFiles {
  readonly actors: Readonly<Record<string, unknown>>;
  readonly sources: unknown;
  readonly figures: unknown;
  readonly countryYears: unknown;
  /** The tables of short rows by file name without ending, and what the rows of each share. */
  readonly tables: Readonly<Record<string, unknown>>;
  readonly tableDefaults: unknown;
  /** Names that are known to belong to several actors, so that the text must decide. */
  readonly homonyms: readonly string[];
}

const citedBy = (row: DossierRow): readonly SourceId[] => [
  ...row.summary.sources,
  ...(row.later?.sources ?? []),
  ...(row.facts ?? []).flatMap((fact) => fact.sources),
  ...row.roles.flatMap((role) => role.sources),
  ...(row.span?.sources ?? []),
  ...row.relations.flatMap((relation) => relation.sources ?? []),
];

const unknown = (
  where: string,
  what: string,
  ids: Iterable<string>,
  known: { has: (id: string) => boolean },
): Problem[] =>
  [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => ({ where, what: `${what} "${id}" does not exist` }));

/**
 * Everything that is wrong with the data files: shape, dates, ids that occur twice, sources and
 * actors that do not exist, facts without grounds, and names that two actors share.
 */
export const checkData = (files: DataFiles): readonly Problem[] => {
  const problems: Problem[] = [];
  const sources = soundRows<Source>('sources.json', files.sources, sourceShape, problems);
  const actors = Object.entries(files.actors).flatMap(([file, rows]) =>
    soundRows<DossierRow>(file, rows, dossierShape, problems),
  );
  const figures = isRecord(files.figures) ? files.figures : {};
  const claims = soundRows<Claim>('figures.json claims', figures['claims'], claimShape, problems);
  const references = soundRows<ReferenceAmount>(
    'figures.json references',
    figures['references'],
    referenceShape,
    problems,
  );
  const defaults = isRecord(files.tableDefaults) ? files.tableDefaults : {};
  const fromTables = Object.entries(files.tables).flatMap(([name, table]) =>
    tableActors(name, defaults[name], table, problems),
  );
  const all = [...actors, ...fromTables];
  const sourceIds = new Set(idsIn(files.sources));
  const actorIds = new Set([
    ...Object.values(files.actors).flatMap(idsIn),
    ...all.map(({ row }) => row.id),
  ]);

  problems.push(
    ...duplicates(sources),
    ...duplicates(all),
    ...duplicates(claims),
    ...duplicates(references),
  );
  for (const { where, row } of all) {
    problems.push(...unknown(where, 'the source', citedBy(row), sourceIds));
    problems.push(
      ...unknown(
        where,
        'the related actor',
        row.relations.map(({ to }) => to),
        actorIds,
      ),
    );
    if (row.relations.some(({ to }) => to === row.id))
      problems.push({ where, what: 'is related to itself' });
  }
  for (const { where, row } of claims) {
    const { actors: named, payers, recipients, program } = row;
    problems.push(...unknown(where, 'the source', sourcesOfClaim(row), sourceIds));
    problems.push(
      ...unknown(
        where,
        'the actor',
        [...named, ...payers, ...recipients, ...(program === null ? [] : [program])],
        actorIds,
      ),
    );
    if (row.publishedFrom > row.publishedTo)
      problems.push({ where, what: 'publishedFrom is after publishedTo' });
  }
  for (const { where, row } of references) {
    problems.push(...unknown(where, 'the source', row.sources, sourceIds));
    problems.push(...unknown(where, 'the actor', row.actors, actorIds));
  }
  return [
    ...problems,
    ...fromTables.flatMap(groundless),
    ...all.flatMap(nameFaults),
    ...collisions(all, new Set(files.homonyms)),
    ...seriesFaults(files.countryYears),
  ];
};

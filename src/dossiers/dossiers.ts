import type { EntityId } from './entity.ts';
import type { Claim, ReferenceAmount } from './claim.ts';
import type { Dossier, Relation, Source, SourceId } from './dossier.ts';
import type { DossierRow } from './dossier-row.ts';
import { countryYearsOf } from './country-years.ts';
import type { CountrySeries } from './country-years.ts';
import { tableDefaults, tableDossiers } from './table-data.ts';
import { trust } from './trust.ts';
import countryYears from './data/country-years.json' with { type: 'json' };
import figures from './data/figures.json' with { type: 'json' };
import organizations from './data/actors/organizations.json' with { type: 'json' };
import people from './data/actors/people.json' with { type: 'json' };
import places from './data/actors/places.json' with { type: 'json' };
import programsEvents from './data/actors/programs-events.json' with { type: 'json' };
import sourceRows from './data/sources.json' with { type: 'json' };

const rows = trust<readonly DossierRow[]>([
  ...people,
  ...organizations,
  ...places,
  ...programsEvents,
]);

const seriesByCountry: ReadonlyMap<string, CountrySeries> = new Map(
  trust<readonly CountrySeries[]>(countryYears).map((series) => [series.iso3, series]),
);

const withYears = ({ country, ...row }: DossierRow): Dossier => {
  if (!country) return row;
  const series = seriesByCountry.get(country.iso3);
  const { sources } = tableDefaults['country-years'];
  return { ...row, country: { ...country, years: series ? countryYearsOf(series, sources) : [] } };
};

/** Every dossier of the bundle: the written ones, then those of the tables. */
export const allDossiers: readonly Dossier[] = [...rows, ...tableDossiers].map(withYears);

const dossiersById: ReadonlyMap<EntityId, Dossier> = new Map(
  allDossiers.map((dossier) => [dossier.id, dossier]),
);

/** Every source of the bundle. */
export const allSources: readonly Source[] = sourceRows;

const sourcesById: ReadonlyMap<SourceId, Source> = new Map(
  allSources.map((source) => [source.id, source]),
);

/** What the record says of figures that articles name; see `claimsAbout`. */
export const allClaims = trust<readonly Claim[]>(figures.claims);

/** Amounts of the record to compare others with. */
export const referenceAmounts = trust<readonly ReferenceAmount[]>(figures.references);

/** The dossier of an actor, or null when the data does not know it. */
export const dossierById = (id: EntityId): Dossier | null => dossiersById.get(id) ?? null;

/** A source of the table, or null when there is none of that id. */
export const sourceById = (id: SourceId): Source | null => sourcesById.get(id) ?? null;

/** A tie between two actors, read from `from`. */
export interface RelationBetween extends Relation {
  readonly from: EntityId;
}

const between = (from: EntityId, relation: Relation): RelationBetween => ({ from, ...relation });

/** The relations whose two ends are both among the given actors, in the order of the ids. */
export const relationsAmong = (ids: Iterable<EntityId>): readonly RelationBetween[] => {
  const wanted = new Set(ids);
  return [...wanted].flatMap((from) =>
    (dossiersById.get(from)?.relations ?? [])
      .filter((relation) => wanted.has(relation.to))
      .map((relation) => between(from, relation)),
  );
};

/** The relations of one actor to and from any other of the data, its own first. */
export const relationsOf = (id: EntityId): readonly RelationBetween[] => [
  ...(dossiersById.get(id)?.relations ?? []).map((relation) => between(id, relation)),
  ...allDossiers.flatMap((dossier) =>
    dossier.relations
      .filter((relation) => relation.to === id)
      .map((relation) => between(dossier.id, relation)),
  ),
];

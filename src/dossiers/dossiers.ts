import type { EntityId } from './entity.ts';
import type { Claim, ReferenceAmount } from './claim.ts';
import type { Dossier, KnownActor, Source, SourceId } from './dossier.ts';
import type { DossierRow } from './dossier-row.ts';
import { countryYearsOf, seriesIn } from './country-years.ts';
import { countryYearLines } from './country-year-lines.at-build.ts';
import { TableActor } from './table-actor.ts';
import { tableActors, tableDefaults } from './table-data.ts';
import { trust } from './trust.ts';
import figures from './data/figures.json' with { type: 'json' };
import organizations from './data/actors/organizations.json' with { type: 'json' };
import people from './data/actors/people.json' with { type: 'json' };
import places from './data/actors/places.json' with { type: 'json' };
import programsEvents from './data/actors/programs-events.json' with { type: 'json' };
import sourceRows from './data/sources.json' with { type: 'json' };
import worldOrganizations from './data/actors/world-organizations.json' with { type: 'json' };
import worldPeople from './data/actors/world-people.json' with { type: 'json' };
import worldProgramsEvents from './data/actors/world-programs-events.json' with { type: 'json' };

const rows = trust<readonly DossierRow[]>([
  ...people,
  ...organizations,
  ...places,
  ...programsEvents,
  ...worldPeople,
  ...worldOrganizations,
  ...worldProgramsEvents,
]);

const withYears = ({ country, ...row }: DossierRow): Dossier => {
  if (!country) return row;
  const series = seriesIn(countryYearLines, country.iso3);
  const { sources } = tableDefaults['country-years'];
  return { ...row, country: { ...country, years: series ? countryYearsOf(series, sources) : [] } };
};

const actors: readonly (DossierRow | TableActor)[] = [...rows, ...tableActors];

/** Every actor of the bundle: the written dossiers, then the rows of the tables. */
export const knownActors: readonly KnownActor[] = actors;

let actorsById: ReadonlyMap<EntityId, DossierRow | TableActor> | undefined;

const actorById = (id: EntityId): DossierRow | TableActor | undefined =>
  (actorsById ??= new Map(actors.map((actor) => [actor.id, actor]))).get(id);

const dossiersById = new Map<EntityId, Dossier>();

/** Every source of the bundle. */
export const allSources: readonly Source[] = sourceRows;

const sourcesById: ReadonlyMap<SourceId, Source> = new Map(
  allSources.map((source) => [source.id, source]),
);

/** What the record says of figures that articles name; see `claimsAbout`. */
export const allClaims = trust<readonly Claim[]>(figures.claims);

/** Amounts of the record to compare others with. */
export const referenceAmounts = trust<readonly ReferenceAmount[]>(figures.references);

/** The dossier of an actor, or null when the data does not know it. The same object each time. */
export const dossierById = (id: EntityId): Dossier | null => {
  const made = dossiersById.get(id);
  if (made) return made;
  const actor = actorById(id);
  if (!actor) return null;
  const dossier = withYears(actor instanceof TableActor ? actor.toDossier() : actor);
  dossiersById.set(id, dossier);
  return dossier;
};

/** Every dossier in full, for what goes through all of them; takes its time. */
export const allDossiers = (): readonly Dossier[] =>
  actors.flatMap(({ id }) => dossierById(id) ?? []);

/** A source of the table, or null when there is none of that id. */
export const sourceById = (id: SourceId): Source | null => sourcesById.get(id) ?? null;

/** The places that belong to a region, as the written dossiers say. */
export const membersOf = (region: EntityId): readonly EntityId[] =>
  rows.flatMap(({ id, kind, relations }) =>
    kind === 'place' && relations.some(({ type, to }) => type === 'member-of' && to === region)
      ? [id]
      : [],
  );

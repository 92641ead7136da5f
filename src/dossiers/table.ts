import type { IsoDate } from '../article/article.ts';
import type { ActorKind, EntityId } from './entity.ts';
import type { Confidence, Fact, Names, PartialDate, Role, SourceId, Span } from './dossier.ts';

/** What all rows of a table share unless a row says otherwise. */
export interface TableDefaults {
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly asOf: IsoDate;
}

/** The tables of actors with one short row each, by the name of their file. */
export const TABLES = [
  'countries',
  'cities',
  'leaders',
  'us-officials',
  'people',
  'organizations',
  'programs-events',
] as const;

/** A table of actors. */
export type TableName = (typeof TABLES)[number];

/** What a row of any table may hold. `full` names the row's own `name` too; without it, that alone. */
export interface AnyRow extends Partial<Names> {
  readonly id: EntityId;
  readonly name: string;
  readonly wikidata?: string;
}

/** A role with the table's grounds unless it names its own. */
export type RoleCell = Pick<Role, 'title' | 'start' | 'end'> & Partial<Role>;

/** A person. Without `what`, the roles say who it is. */
export interface PersonRow extends AnyRow {
  readonly what?: string;
  readonly roles?: readonly RoleCell[];
}

/** An organization, program or event. `kind` is left out for organizations. */
export interface ThingRow extends AnyRow {
  readonly kind?: ActorKind;
  /** Words that describe it without naming it; never matched. */
  readonly descriptions?: readonly string[];
  readonly what?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
}

/** A country or territory. */
export interface CountryRow extends AnyRow {
  /** What it is when it is not a country. */
  readonly type?: string;
  readonly region: string;
  readonly iso3?: string;
  readonly capital?: string;
  readonly adjective?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** A city. `sources` is given, and may be empty, where the table's do not hold it. */
export interface CityRow extends AnyRow {
  readonly country: string;
  readonly capital?: true;
  readonly lat?: number;
  readonly lon?: number;
  readonly sources?: readonly SourceId[];
}

/** The names of a row in the form of a dossier's. */
export const namesOf = (row: AnyRow): Names => {
  const { full = [row.name], short, acronyms, surname, demonyms, ambiguous } = row;
  return {
    full,
    ...(short && { short }),
    ...(acronyms && { acronyms }),
    ...(surname !== undefined && { surname }),
    ...(demonyms && { demonyms }),
    ...(ambiguous && { ambiguous }),
  };
};

/** A role with its grounds. */
export const roleOf = (cell: RoleCell, defaults: TableDefaults): Role => {
  const { title, start, end, endConfidence, knownOn } = cell;
  const sources = cell.sources ?? defaults.sources;
  const confidence = cell.confidence ?? defaults.confidence;
  if (endConfidence === undefined && knownOn === undefined)
    return { title, start, end, sources, confidence };
  return {
    title,
    start,
    end,
    sources,
    confidence,
    ...(endConfidence !== undefined && { endConfidence }),
    ...(knownOn !== undefined && { knownOn }),
  };
};

/** A statement on the table's grounds. */
export const factOf = (text: string, { sources, confidence, asOf }: TableDefaults): Fact => ({
  text,
  sources,
  asOf,
  confidence,
});

/** The time a thing existed, or null when the row gives no date. */
export const spanOf = (row: ThingRow, { sources, confidence }: TableDefaults): Span | null =>
  row.start === undefined && row.end === undefined
    ? null
    : { start: row.start ?? null, end: row.end ?? null, sources, confidence };

import type { Fact, Role } from './dossier.ts';
import type { DossierRow } from './dossier-row.ts';
import { trust } from './trust.ts';
import { factOf, namesOf, roleOf, spanOf } from './table.ts';
import type {
  AnyRow,
  CityRow,
  CountryRow,
  PersonRow,
  TableDefaults,
  TableName,
  ThingRow,
} from './table.ts';

// How many roles a sentence names before it is a list that nobody reads.
const ROLES_TOLD = 3;

const years = ({ start, end }: Role): string => {
  const from = start?.slice(0, 4);
  const to = end?.slice(0, 4);
  if (from === undefined) return to === undefined ? '' : ` (until ${to})`;
  if (to === undefined) return ` (since ${from})`;
  return from === to ? ` (${from})` : ` (${from}–${to})`;
};

/** Who a person is, as far as the roles say it: the latest first. */
const told = (roles: readonly Role[], defaults: TableDefaults): Fact => {
  const [only] = roles;
  if (!only) return factOf('', defaults);
  if (roles.length === 1)
    return { ...factOf(`${only.title}${years(only)}.`, defaults), sources: only.sources };
  const latest = roles
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))
    .slice(0, ROLES_TOLD);
  const text = latest.map((role) => role.title + years(role)).join('; ');
  const sources = [...new Set(latest.flatMap((role) => role.sources))];
  return { ...factOf(`${text}.`, defaults), sources };
};

const generalKnowledge = (text: string): Fact => ({
  text,
  sources: [],
  asOf: '2026-11-23',
  confidence: 'general-knowledge',
});

/** The dossier of a person. The words of `what` are general knowledge. */
const personDossier = (row: PersonRow, defaults: TableDefaults): DossierRow => {
  const roles = (row.roles ?? []).map((cell) => roleOf(cell, defaults));
  return {
    id: row.id,
    kind: 'person',
    name: row.name,
    names: namesOf(row),
    roles,
    summary: row.what === undefined ? told(roles, defaults) : generalKnowledge(row.what),
    relations: [],
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
  };
};

const thingDossier = (row: ThingRow, defaults: TableDefaults): DossierRow => {
  const span = spanOf(row, defaults);
  return {
    id: row.id,
    kind: row.kind ?? 'organization',
    name: row.name,
    names: namesOf(row),
    roles: [],
    summary: factOf(row.what ?? '', defaults),
    relations: [],
    ...(row.descriptions && { descriptions: row.descriptions }),
    ...(span && { span }),
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
  };
};

const sentenceOf = ({ type = 'country', region, capital }: CountryRow): string => {
  const noun = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const place = region === '' ? noun : `${noun} in ${region}`;
  return capital === undefined ? `${place}.` : `${place}; its capital is ${capital}.`;
};

const countryDossier = (row: CountryRow, defaults: TableDefaults): DossierRow => {
  const { iso3, capital, adjective, region, lat, lon } = row;
  return {
    id: row.id,
    kind: 'place',
    name: row.name,
    names: namesOf(row),
    roles: [],
    summary: factOf(sentenceOf(row), defaults),
    relations: [],
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
    ...(iso3 !== undefined && {
      country: {
        iso3,
        ...(capital !== undefined && { capital }),
        ...(adjective !== undefined && { adjective }),
        ...(region !== '' && { region }),
      },
    }),
    ...(lat !== undefined && lon !== undefined && { position: { lat, lon } }),
  };
};

const cityDossier = (row: CityRow, defaults: TableDefaults): DossierRow => {
  const { lat, lon, capital, country } = row;
  const text = `${capital ? 'Capital of' : 'City in'} ${country}.`;
  return {
    id: row.id,
    kind: 'place',
    name: row.name,
    names: namesOf(row),
    roles: [],
    summary: row.sources?.length === 0 ? generalKnowledge(text) : factOf(text, defaults),
    relations: [],
    ...(capital && { capitalOf: country }),
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
    ...(lat !== undefined && lon !== undefined && { position: { lat, lon } }),
  };
};

/** The dossier that a row of a table stands for. */
export const expandRow = (table: TableName, defaults: TableDefaults, row: AnyRow): DossierRow => {
  switch (table) {
    case 'countries':
      return countryDossier(trust<CountryRow>(row), defaults);
    case 'cities':
      return cityDossier(trust<CityRow>(row), defaults);
    case 'leaders':
    case 'us-officials':
    case 'people':
      return personDossier(row, defaults);
    case 'organizations':
    case 'programs-events':
      return thingDossier(row, defaults);
  }
};

import { TableActor } from './table-actor.ts';
import { TABLES, type AnyRow, type TableDefaults, type TableName } from './table.ts';
import { trust } from './trust.ts';
import cities from './data/tables/cities.json' with { type: 'json' };
import countries from './data/tables/countries.json' with { type: 'json' };
import defaultRows from './data/table-defaults.json' with { type: 'json' };
import leaders from './data/tables/leaders.json' with { type: 'json' };
import organizations from './data/tables/organizations.json' with { type: 'json' };
import people from './data/tables/people.json' with { type: 'json' };
import programsEvents from './data/tables/programs-events.json' with { type: 'json' };
import usOfficials from './data/tables/us-officials.json' with { type: 'json' };

/** What the rows of each table share, by the name of its file. */
export const tableDefaults =
  trust<Readonly<Record<keyof typeof defaultRows, TableDefaults>>>(defaultRows);

const rowsOf: Readonly<Record<TableName, readonly AnyRow[]>> = {
  countries,
  cities,
  leaders,
  'us-officials': usOfficials,
  people,
  organizations,
  'programs-events': programsEvents,
};

/** The actors of all bundled tables: countries and cities, people, then organizations and the rest. */
export const tableActors: readonly TableActor[] = TABLES.flatMap((table) =>
  rowsOf[table].map((row) => new TableActor(table, tableDefaults[table], row)),
);

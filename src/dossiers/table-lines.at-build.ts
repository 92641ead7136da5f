import { TABLES, type AnyRow, type TableName } from './table.ts';
import { trust } from './trust.ts';
import cities from './data/tables/cities.json' with { type: 'json' };
import countries from './data/tables/countries.json' with { type: 'json' };
import leaders from './data/tables/leaders.json' with { type: 'json' };
import organizations from './data/tables/organizations.json' with { type: 'json' };
import people from './data/tables/people.json' with { type: 'json' };
import programsEvents from './data/tables/programs-events.json' with { type: 'json' };
import usOfficials from './data/tables/us-officials.json' with { type: 'json' };

const rowsOf: Readonly<Record<TableName, readonly AnyRow[]>> = {
  countries,
  cities,
  leaders,
  'us-officials': usOfficials,
  people,
  organizations,
  'programs-events': programsEvents,
};

/** The rows of each bundled table, one line of JSON each, which begins with the id. */
export const tableLines = trust<Readonly<Record<TableName, string>>>(
  Object.fromEntries(
    TABLES.map((table) => [
      table,
      rowsOf[table].map(({ id, ...rest }) => JSON.stringify({ id, ...rest })).join('\n'),
    ]),
  ),
);

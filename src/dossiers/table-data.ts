import type { TableDefaults } from './table.ts';
import { expandTable } from './table-dossiers.ts';
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

/** The dossiers of all bundled tables: countries and cities, people, then organizations and the rest. */
export const tableDossiers = [
  ...expandTable('countries', tableDefaults.countries, countries),
  ...expandTable('cities', tableDefaults.cities, cities),
  ...expandTable('leaders', tableDefaults.leaders, leaders),
  ...expandTable('us-officials', tableDefaults['us-officials'], usOfficials),
  ...expandTable('people', tableDefaults.people, people),
  ...expandTable('organizations', tableDefaults.organizations, organizations),
  ...expandTable('programs-events', tableDefaults['programs-events'], programsEvents),
];

import { TableActor } from './table-actor.ts';
import { tableLines } from './table-lines.at-build.ts';
import { TABLES, type TableDefaults } from './table.ts';
import { trust } from './trust.ts';
import defaultRows from './data/table-defaults.json' with { type: 'json' };

/** What the rows of each table share, by the name of its file. */
export const tableDefaults =
  trust<Readonly<Record<keyof typeof defaultRows, TableDefaults>>>(defaultRows);

/** The actors of all bundled tables: countries and cities, people, then organizations and the rest. */
export const tableActors: readonly TableActor[] = TABLES.flatMap((table) =>
  tableLines[table].split('\n').map((line) => new TableActor(table, tableDefaults[table], line)),
);

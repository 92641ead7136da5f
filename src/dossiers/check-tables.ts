import type { CountrySeries } from './country-years.ts';
import { soundRows } from './check-rows.ts';
import type { Problem, Row } from './check-rows.ts';
import type { DossierRow } from './dossier-row.ts';
import { expandRow } from './table-dossiers.ts';
import { defaultsShape, rowShapes, seriesShape } from './table-schema.ts';
import { TABLES, type AnyRow, type TableDefaults } from './table.ts';
import { trust } from './trust.ts';

/** The actors of a table's sound rows, as dossiers; the faults of the others go to `problems`. */
export const tableActors = (
  name: string,
  defaults: unknown,
  table: unknown,
  problems: Problem[],
): Row<DossierRow>[] => {
  const tableName = TABLES.find((known) => known === name);
  if (!tableName) {
    problems.push({ where: `tables/${name}.json`, what: 'is not a table that the bundle knows' });
    return [];
  }
  const before = problems.length;
  defaultsShape(defaults, name, (path, what) =>
    problems.push({ where: 'table-defaults.json', what: `${path} ${what}` }),
  );
  if (problems.length > before) return [];
  const rows = soundRows<AnyRow>(`tables/${name}.json`, table, rowShapes[tableName], problems);
  return rows.map(({ where, row }) => ({
    where,
    row: expandRow(tableName, trust<TableDefaults>(defaults), row),
  }));
};

/** Roles of a table that claim more than their sources allow. */
export const groundless = ({ where, row }: Row<DossierRow>): Problem[] =>
  row.roles
    .filter(({ confidence, sources }) => confidence !== 'general-knowledge' && sources.length === 0)
    .map(({ title, confidence }) => ({
      where,
      what: `says "${title}" is ${confidence} but lists no source`,
    }));

/** What is wrong with the series of countries. */
export const seriesFaults = (table: unknown): Problem[] => {
  const problems: Problem[] = [];
  for (const { where, row } of soundRows<CountrySeries>(
    'country-years.json',
    table,
    seriesShape,
    problems,
  )) {
    const years = row.years.map(([year]) => year ?? 0);
    if (years.some((year, index) => year <= (years[index - 1] ?? 0)))
      problems.push({ where: `${where} ${row.iso3}`, what: 'has years out of order' });
  }
  return problems;
};

import { isRecord } from '../is-record.ts';
import type { Shape } from './shape.ts';
import { trust } from './trust.ts';

/** A fault of the data: the file and row where it stands, and what is wrong. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** A sound row and where it stands. */
export interface Row<T> {
  readonly where: string;
  readonly row: T;
}

/** The rows of a file that have its shape; the faults of the others go to `problems`. */
export const soundRows = <T>(
  file: string,
  rows: unknown,
  shape: Shape,
  problems: Problem[],
): Row<T>[] => {
  if (!Array.isArray(rows)) {
    problems.push({ where: file, what: 'is not a list of rows' });
    return [];
  }
  return rows.flatMap((row: unknown, index) => {
    const id = isRecord(row) && typeof row['id'] === 'string' ? ` "${row['id']}"` : '';
    const where = `${file} row ${index + 1}${id}`;
    const before = problems.length;
    shape(row, '', (path, what) => problems.push({ where, what: `${path} ${what}`.trim() }));
    return problems.length === before ? [{ where, row: trust<T>(row) }] : [];
  });
};

/** The ids of all rows, faulty ones too: what refers to those is no second fault. */
export const idsIn = (rows: unknown): readonly string[] =>
  Array.isArray(rows)
    ? rows.flatMap((row: unknown) =>
        isRecord(row) && typeof row['id'] === 'string' ? [row['id']] : [],
      )
    : [];

/** A fault for each row whose id an earlier row has. */
export const duplicates = (rows: readonly Row<{ readonly id: string }>[]): Problem[] => {
  const seen = new Map<string, string>();
  return rows.flatMap(({ where, row }) => {
    const first = seen.get(row.id);
    if (first === undefined) seen.set(row.id, where);
    return first === undefined ? [] : [{ where, what: `has the id of ${first}` }];
  });
};

import { markdownTable } from '../eval/tables.ts';
import { median } from '../eval/timing.ts';

/** A row of figures; times in milliseconds, sizes in bytes. */
export interface Row {
  readonly label: string;
  readonly cells: readonly string[];
}

/** What a bench measured, for the page of measurements. */
export interface Result {
  /** Sentences before the table: what was run, on what, how often. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Something that can be measured. */
export interface Bench {
  /** The word that names it on the command line. */
  readonly name: string;
  readonly title: string;
  /** Measures in `rounds` rounds; `isLarge` takes in the largest sizes and the slow contestants. */
  readonly run: (rounds: number, isLarge: boolean) => Promise<Result>;
}

/** The median and the slowest of some times, in whole milliseconds; dashes where there are none. */
export const medianAndSlowest = (times: readonly number[]): readonly string[] =>
  times.length === 0 ? ['–', '–'] : [median(times), Math.max(...times)].map((ms) => ms.toFixed(0));

/** A bench's result as a section in Markdown. */
export const asMarkdown = (title: string, { about, columns, rows }: Result): string =>
  [
    `### ${title}`,
    '',
    about,
    '',
    markdownTable(
      ['', ...columns],
      rows.map(({ label, cells }) => [label, ...cells]),
    ),
  ].join('\n');

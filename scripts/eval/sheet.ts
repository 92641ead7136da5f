import type { ScoredKind } from './kinds.ts';
import type { Strictness } from './match.ts';

/** What is counted apart. `typed` sums the kinds of actors, `any` asks for the span alone. */
export const ROWS = [
  'person',
  'organization',
  'place',
  'program & event',
  'typed',
  'any',
  'money',
] as const;
export type Row = (typeof ROWS)[number];

/** Right, wrong and missing answers. */
export interface Counts {
  right: number;
  wrong: number;
  missing: number;
}

/** Links of names that were found. `claimed` counts every link, also of names that are none. */
export interface LinkCounts {
  claimed: number;
  compared: number;
  right: number;
}

/** Amounts that were found and whose value the gold states, with the periods it states for them. */
export interface ValueCounts {
  compared: number;
  right: number;
  /** Right value and right currency. */
  withCurrency: number;
  periods: number;
  periodsRight: number;
}

/** A fault, for someone who mends the finder. */
export interface Fault {
  readonly what:
    'missed' | 'spurious' | 'wrong link' | 'wrong value' | 'wrong currency' | 'wrong period';
  readonly kind: ScoredKind;
  readonly document: string;
  readonly detail: string;
}

/** The result of one contestant on one set. */
export interface Score {
  readonly rows: Readonly<Record<Row, Readonly<Record<Strictness, Counts>>>>;
  readonly links: LinkCounts;
  readonly values: ValueCounts;
  /** Answers on stretches that must not be found. */
  readonly negatives: number;
  readonly faults: readonly Fault[];
}

/** A score in the making. */
export interface Sheet extends Score {
  negatives: number;
  readonly faults: Fault[];
}

/** A score of nothing. */
export const emptySheet = (): Sheet => {
  const counts = (): Counts => ({ right: 0, wrong: 0, missing: 0 });
  const row = (): Record<Strictness, Counts> => ({ exact: counts(), overlap: counts() });
  return {
    rows: {
      person: row(),
      organization: row(),
      place: row(),
      'program & event': row(),
      typed: row(),
      any: row(),
      money: row(),
    },
    links: { claimed: 0, compared: 0, right: 0 },
    values: { compared: 0, right: 0, withCurrency: 0, periods: 0, periodsRight: 0 },
    negatives: 0,
    faults: [],
  };
};

/** Precision, recall and F1 from 0 to 1; null where nothing was answered or asked. */
export const ratesOf = ({ right, wrong, missing }: Counts) => {
  const precision = right + wrong === 0 ? null : right / (right + wrong);
  const recall = right + missing === 0 ? null : right / (right + missing);
  const all = 2 * right + wrong + missing;
  return { precision, recall, f1: all === 0 ? null : (2 * right) / all };
};

import type { FalseAmounts } from './false-amounts.ts';
import type { EvalSet } from './sets.ts';
import type { Fault, Score } from './sheet.ts';
import type { Rate } from './timing.ts';

/** What the measuring process is asked for. */
export interface Task {
  readonly sets: readonly EvalSet[];
  /** Leaves out the peers that take minutes. */
  readonly quick: boolean;
  /** Nothing is timed. */
  readonly scores: boolean;
}

/** How one contestant did on one set. */
export interface Result {
  readonly contestant: string;
  readonly findsNames: boolean;
  readonly statesValues: boolean;
  readonly score: Omit<Score, 'faults'>;
  readonly falseAmounts: FalseAmounts | null;
}

export interface SetReport {
  readonly name: string;
  readonly documents: number;
  readonly words: number;
  readonly results: readonly Result[];
  /** The project's own; empty for a kept set. */
  readonly faults: readonly Fault[];
}

/** Rates on texts of one length. */
export interface Growth {
  readonly words: number;
  readonly rates: readonly Rate[];
}

/** Everything one run measured. */
export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly contestants: readonly string[];
  readonly sets: readonly SetReport[];
  readonly words: number;
  /** Names and money on all texts, while engines still compile for each contestant. */
  readonly early: readonly Rate[];
  /** The same in later passes. */
  readonly late: readonly Rate[];
  /** Against the peer that only finds money, on fewer texts; `words` of them. */
  readonly moneyRates: Growth | null;
  readonly growth: readonly Growth[];
}

import { nice, ticks } from 'd3-array';
import type { Amount } from '../../../src/figures/amount.ts';
import type { Basis } from '../../../src/figures/perspectives/perspective.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { Ends } from '../../../src/figures/perspectives/worth.ts';

/**
 * One scale of US dollars for all rows. On a linear one lengths from zero are in proportion; on a
 * logarithmic one equal steps are equal factors, and only positions mean anything.
 */
export interface ChartScale {
  readonly type: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** One sum of the chart, as often as the article prints it. */
export interface ChartRow {
  /** Where the article prints it first. */
  readonly amount: Amount;
  /** Per year or whole, as its group is; in US dollars. */
  readonly usd: Ends;
  readonly count: number;
}

/** Rows that may be set beside one another, the largest first. */
export interface ChartGroup {
  readonly basis: Basis;
  readonly rows: readonly ChartRow[];
}

export interface AmountsChart {
  readonly scale: ChartScale;
  readonly groups: readonly ChartGroup[];
  /** Amounts of the article that have no place on the scale: vague, per thing, without a rate. */
  readonly left: readonly Amount[];
}

/** From this factor between the largest and the smallest sum on, the smallest bar would be less than a pixel. */
const LOG_FROM = 250;
const TICKS = 4;
/** Decades beyond this many are not all labeled. */
const MOST_DECADES = 5;

function linearScale(max: number): ChartScale {
  const [, top] = nice(0, max, TICKS);
  return { type: 'linear', min: 0, max: top, ticks: ticks(0, top, TICKS) };
}

function logScale(least: number, most: number): ChartScale {
  const first = Math.floor(Math.log10(least) + 1e-9);
  const last = Math.ceil(Math.log10(most) - 1e-9);
  const step = Math.ceil((last - first) / MOST_DECADES);
  const count = Math.ceil((last - first) / step);
  const decades = Array.from({ length: count + 1 }, (_, index) => 10 ** (first + index * step));
  return { type: 'log', min: 10 ** first, max: decades.at(-1) ?? most, ticks: decades };
}

/** Where a sum stands on a scale, from 0 to 1. */
export function positionOn({ type, min, max }: ChartScale, usd: number): number {
  return type === 'linear' ? usd / max : Math.log10(usd / min) / Math.log10(max / min);
}

const basisOf = ({ worth, amount }: AmountReading): Basis | null => {
  if (worth.usdPerYear) return 'year';
  // A price per thing, or a wage by the hour, is no sum that others can be set beside.
  return worth.usd && amount.period?.basis !== 'rate' && worth.usd[0] > 0 ? 'whole' : null;
};

function groupOf(readings: readonly AmountReading[], basis: Basis): ChartGroup {
  const rows = new Map<string, ChartRow>();
  for (const { amount, worth } of readings) {
    const usd = basis === 'year' ? worth.usdPerYear : worth.usd;
    if (!usd) continue;
    const key = [amount.value, amount.high, amount.currency, amount.period?.years].join();
    const same = rows.get(key);
    rows.set(key, same ? { ...same, count: same.count + 1 } : { amount, usd, count: 1 });
  }
  const top = ({ usd }: ChartRow): number => usd.at(-1) ?? 0;
  return { basis, rows: [...rows.values()].toSorted((a, b) => top(b) - top(a)) };
}

/**
 * The amounts of an article on one scale, those with a period per year, the others whole and apart.
 * Null when there are no two sums to compare.
 */
export function chartOf(readings: readonly AmountReading[]): AmountsChart | null {
  const groups = (['year', 'whole'] as const)
    .map((basis) =>
      groupOf(
        readings.filter((reading) => basisOf(reading) === basis),
        basis,
      ),
    )
    .filter(({ rows }) => rows.length > 0);
  const sums = groups.flatMap(({ rows }) => rows.flatMap(({ usd }) => [...usd]));
  if (groups.reduce((count, { rows }) => count + rows.length, 0) < 2) return null;
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  return {
    scale: most / least < LOG_FROM ? linearScale(most) : logScale(least, most),
    groups,
    left: readings.filter((one) => basisOf(one) === null).map(({ amount }) => amount),
  };
}

/** Letters that stand side by side under the chart in the narrowest sidebar, 300 px wide. */
const LETTERS = 40;

/**
 * Every how many lines of the scale are labeled, so that labels have room between them. The first
 * and the last are labeled always.
 */
export function labelStep(labels: readonly string[]): number {
  const spaces = labels.length - 1;
  const longest = Math.max(1, ...labels.map(({ length }) => length)) + 2;
  const most = Math.max(1, Math.floor(LETTERS / longest) - 1);
  for (let step = 1; step < spaces; step += 1) {
    if (spaces % step === 0 && spaces / step <= most) return step;
  }
  return Math.max(1, spaces);
}

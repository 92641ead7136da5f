/** How near a number with one digit must come to be used instead of one with two. */
const ONE_DIGIT = 0.03;

/** How near a ratio must come to a simple fraction, or to one, to be called by its name. */
const NAMED = 0.05;

const toDigits = (value: number, digits: number): number => Number(value.toPrecision(digits));

const isNear = (value: number, goal: number, by: number): boolean =>
  Math.abs(value / goal - 1) <= by;

/**
 * A number as a person would say it: one significant digit where that is within 3 percent, else two.
 * 29.3 is 30, 9.08 is 9, 1,318 is 1,300. Never off by more than 5 percent.
 */
export function roundedForPeople(value: number): number {
  if (value === 0) return 0;
  const one = toDigits(value, 1);
  return isNear(one, value, ONE_DIGIT) ? one : toDigits(value, 2);
}

/** A ratio in the form in which it is grasped best. */
export type Comparison =
  | { readonly type: 'equal' }
  /** Twice as much, or a multiple of 1.1 and more. */
  | { readonly type: 'times'; readonly times: number }
  /** A half, a third, a quarter, two thirds or three quarters. */
  | { readonly type: 'fraction'; readonly name: FractionName }
  /** A share from 0 to 1, in steps of 0.05. */
  | { readonly type: 'percent'; readonly share: number }
  /** One dollar in every so many. */
  | { readonly type: 'one-in'; readonly every: number };

export type FractionName = 'half' | 'third' | 'quarter' | 'two-thirds' | 'three-quarters';

const FRACTIONS: readonly (readonly [number, FractionName])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'third'],
  [1 / 4, 'quarter'],
  [2 / 3, 'two-thirds'],
  [3 / 4, 'three-quarters'],
];

/** Below this a share is told as one in so many, which is grasped better than a small percentage. */
const SMALL_SHARE = 0.22;

/** Multiples in tenths up to "twice", in halves up to 5, whole up to 20, then as a person would. */
function timesOf(ratio: number): number {
  if (isNear(ratio, 2, NAMED)) return 2;
  if (ratio < 2.25) return toDigits(ratio, 2);
  if (ratio < 5) return Math.round(ratio * 2) / 2;
  return ratio < 20 ? Math.round(ratio) : roundedForPeople(ratio);
}

/** Whole numbers up to 20, then steps of 5 up to 100, then as a person would say them. */
function everyOf(count: number): number {
  if (count < 20) return Math.round(count);
  return count < 100 ? Math.round(count / 5) * 5 : roundedForPeople(count);
}

/**
 * How a ratio above 0 is said: named where it is near a simple one, else rounded. What is said is
 * never off by more than 12 percent of the ratio.
 */
export function comparisonOf(ratio: number): Comparison {
  if (isNear(ratio, 1, NAMED)) return { type: 'equal' };
  if (ratio > 1) return { type: 'times', times: timesOf(ratio) };
  const named = FRACTIONS.find(([fraction]) => isNear(ratio, fraction, NAMED));
  if (named) return { type: 'fraction', name: named[1] };
  if (ratio < SMALL_SHARE) return { type: 'one-in', every: everyOf(1 / ratio) };
  return { type: 'percent', share: Math.round(ratio * 20) / 20 };
}

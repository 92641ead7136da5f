import type { Amount } from '../amount.ts';
import { partOf } from './candidates.ts';
import type { Part, Weighed } from './candidates.ts';
import type { Perspective } from './perspective.ts';
import { comparisonOf } from './rounding.ts';

/** How many times nearer in size a sum must be to be taken though one has a period and the other none. */
const UNLIKE_TIMES = 4;
/** Beyond this multiple two sums of an article explain nothing about each other. */
const MOST_TIMES = 1000;
/** With how many sums of an article each one is compared; a text made of sums must not block. */
const MOST_OTHERS = 300;

/** An amount made ready to be compared with many. */
export interface Comparable {
  readonly amount: Amount;
  readonly part: Part;
  /** All of it, in US dollars of the article's year. */
  readonly whole: number;
  readonly isRate: boolean;
}

function comparable(one: Weighed): Comparable | null {
  const part = partOf(one);
  const whole = one.worth.usd?.[0];
  if (part === null || whole === undefined) return null;
  return { amount: one.amount, part, whole, isRate: one.amount.period?.basis === 'rate' };
}

const keyOf = ({ value, currency, period }: Amount): string =>
  [value, currency, period?.years, period?.basis].join();

/** The sums of an article that others may be compared with, each once. */
export function comparables(all: readonly Weighed[]): readonly Comparable[] {
  const found = new Map<string, Comparable>();
  for (const one of all) {
    const ready = comparable(one);
    const key = keyOf(one.amount);
    if (ready && !found.has(key)) found.set(key, ready);
    if (found.size === MOST_OTHERS) break;
  }
  return [...found.values()];
}

/**
 * The two sums to be set beside each other: years with years, whole with whole; a sum beside a total
 * over years both whole, and the words name the years. Null for a sum and a rate.
 */
function pair(one: Comparable, other: Comparable): readonly [number, number] | null {
  if (one.part.basis === other.part.basis) return [one.part.usd, other.part.usd];
  return one.isRate || other.isRate ? null : [one.whole, other.whole];
}

/**
 * How much it is beside the other amount of the article that is nearest to it in size; one that is
 * alike in having a period or none is preferred.
 */
export function besideAnother(weighed: Weighed, others: readonly Comparable[]): Perspective | null {
  const one = comparable(weighed);
  if (one === null) return null;
  const own = keyOf(one.amount);
  let best: { other: Comparable; usd: number; otherUsd: number } | null = null;
  let least = Infinity;
  for (const other of others) {
    const sums = pair(one, other);
    if (sums === null) continue;
    const [usd, otherUsd] = sums;
    const distance = Math.abs(Math.log(usd / otherUsd));
    const weight =
      one.part.basis === other.part.basis ? distance : distance + Math.log(UNLIKE_TIMES);
    if (weight >= least || distance > Math.log(MOST_TIMES) || keyOf(other.amount) === own) continue;
    least = weight;
    best = { other, usd, otherUsd };
  }
  if (best === null) return null;
  const { other, usd, otherUsd } = best;
  const basis = one.part.basis === other.part.basis ? one.part.basis : 'whole';
  const comparison = comparisonOf(usd / otherUsd);
  const { bound } = one.part;
  return { type: 'amount', usd, basis, bound, comparison, other: other.amount, otherUsd };
}

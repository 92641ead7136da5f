import type { Amount } from '../amount.ts';
import { partOf } from './candidates.ts';
import type { Part, Weighed } from './candidates.ts';
import type { Perspective } from './perspective.ts';
import { comparisonOf } from './rounding.ts';

/** How many times nearer in size a sum must be to be taken though one has a period and the other none. */
const UNLIKE_TIMES = 4;
/** Beyond this multiple two sums of an article explain nothing about each other. */
const MOST_TIMES = 1000;

/** The parts of two amounts that may be set beside each other, years with years, whole with whole. */
function parts(one: Weighed, other: Weighed): { part: Part; otherUsd: number } | null {
  const part = partOf(one);
  const otherPart = partOf(other);
  if (part === null || otherPart === null) return null;
  if (part.basis === otherPart.basis) return { part, otherUsd: otherPart.usd };
  // A sum beside a total over years: both whole, and the words name the years of the one that has any.
  const isRate = [one, other].some(({ amount }) => amount.period?.basis === 'rate');
  const [usd, otherUsd] = [one.worth.usd?.[0], other.worth.usd?.[0]];
  if (isRate || usd === undefined || otherUsd === undefined) return null;
  return { part: { ...part, usd, basis: 'whole' }, otherUsd };
}

const isSameSum = (a: Amount, b: Amount): boolean =>
  a.value === b.value && a.currency === b.currency && a.period?.years === b.period?.years;

/**
 * How much it is beside the other amount of the article that is nearest to it in size; one that is
 * alike in having a period or none is preferred.
 */
export function besideAnother(one: Weighed, all: readonly Weighed[]): Perspective | null {
  const candidates = all.flatMap((other) => {
    if (other === one || isSameSum(other.amount, one.amount)) return [];
    const pair = parts(one, other);
    if (pair === null) return [];
    const ratio = pair.part.usd / pair.otherUsd;
    const distance = Math.abs(Math.log(ratio));
    if (distance > Math.log(MOST_TIMES)) return [];
    const isLike = partOf(other)?.basis === partOf(one)?.basis;
    const weight = isLike ? distance : distance + Math.log(UNLIKE_TIMES);
    return [{ ...pair, other: other.amount, ratio, weight }];
  });
  const [best] = candidates.toSorted((a, b) => a.weight - b.weight);
  if (best === undefined) return null;
  const { part, other, otherUsd, ratio } = best;
  return { ...part, type: 'amount', comparison: comparisonOf(ratio), other, otherUsd };
}

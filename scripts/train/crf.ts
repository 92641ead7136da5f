import { TAG_COUNT, mayFollow } from '../../src/actors/tagger/tags.ts';
import { randomFrom } from './random.ts';
import type { Sample } from './samples.ts';

/** A trained model before it is packed: scores of the tags by feature, and of tags after tags. */
export interface Trained {
  readonly weights: ReadonlyMap<number, Float64Array>;
  readonly transitions: Float64Array;
  /** How often each feature occurs in the samples. */
  readonly counts: ReadonlyMap<number, number>;
}

/** How to train. */
export interface TrainingOptions {
  readonly rounds: number;
  /** Features that occur more seldom are left out. */
  readonly leastCount: number;
  readonly rate: number;
  /** Pull of each weight toward zero. */
  readonly decay: number;
}

const sumExp = (values: Float64Array): number => {
  const most = Math.max(...values);
  if (most === -Infinity) return -Infinity;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
};

/**
 * Trains a linear-chain conditional random field (Lafferty et al., 2001,
 * https://repository.upenn.edu/cis_papers/159/) by stochastic gradient ascent with AdaGrad steps.
 */
export const train = (samples: readonly Sample[], options: TrainingOptions): Trained => {
  const { rounds, leastCount, rate, decay } = options;
  const counts = new Map<number, number>();
  for (const { rows } of samples)
    for (const row of rows) for (const f of row) counts.set(f, (counts.get(f) ?? 0) + 1);

  const weights = new Map<number, Float64Array>();
  const slopes = new Map<number, Float64Array>();
  for (const [feature, count] of counts) {
    if (count < leastCount) continue;
    weights.set(feature, new Float64Array(TAG_COUNT));
    slopes.set(feature, new Float64Array(TAG_COUNT));
  }
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  const transitionSlopes = new Float64Array(TAG_COUNT * TAG_COUNT);
  const climb = (own: Float64Array, slope: Float64Array, at: number, gradient: number): void => {
    const pulled = gradient - decay * (own[at] ?? 0);
    slope[at] = (slope[at] ?? 0) + pulled * pulled;
    own[at] = (own[at] ?? 0) + (rate * pulled) / (1e-3 + Math.sqrt(slope[at] ?? 0));
  };

  const random = randomFrom(7);
  const order = samples.map((_, index) => index);
  const terms = new Float64Array(TAG_COUNT);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const { rows, tags } = sample;
      const length = rows.length;
      const emissions = rows.map((row) => {
        const sums = new Float64Array(TAG_COUNT);
        for (const feature of row) {
          const own = weights.get(feature);
          if (own === undefined) continue;
          for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag] = (sums[tag] ?? 0) + (own[tag] ?? 0);
        }
        return sums;
      });
      const forward = rows.map(() => new Float64Array(TAG_COUNT));
      const backward = rows.map(() => new Float64Array(TAG_COUNT));
      const edge = (from: number, to: number): number =>
        mayFollow(from, to) ? (transitions[from * TAG_COUNT + to] ?? 0) : -Infinity;
      for (let at = 0; at < length; at++) {
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          let into: number;
          if (at === 0) into = edge(0, tag);
          else {
            for (let from = 0; from < TAG_COUNT; from++)
              terms[from] = (forward[at - 1]?.[from] ?? 0) + edge(from, tag);
            into = sumExp(terms);
          }
          const row = forward[at];
          if (row) row[tag] = into + (emissions[at]?.[tag] ?? 0);
        }
      }
      for (let at = length - 2; at >= 0; at--) {
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          for (let to = 0; to < TAG_COUNT; to++)
            terms[to] =
              edge(tag, to) + (emissions[at + 1]?.[to] ?? 0) + (backward[at + 1]?.[to] ?? 0);
          const row = backward[at];
          if (row) row[tag] = sumExp(terms);
        }
      }
      const total = sumExp(forward[length - 1] ?? terms);
      for (const [at, row] of rows.entries()) {
        const right = tags[at] ?? 0;
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const expected = Math.exp((forward[at]?.[tag] ?? 0) + (backward[at]?.[tag] ?? 0) - total);
          const gradient = (tag === right ? 1 : 0) - expected;
          if (Math.abs(gradient) < 1e-4) continue;
          for (const feature of row) {
            const own = weights.get(feature);
            const slope = slopes.get(feature);
            if (own !== undefined && slope !== undefined) climb(own, slope, tag, gradient);
          }
        }
        for (let from = 0; from < TAG_COUNT; from++) {
          if (at === 0 && from > 0) break;
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            if (!mayFollow(from, tag)) continue;
            const before = at === 0 ? 0 : (forward[at - 1]?.[from] ?? 0);
            const expected = Math.exp(
              before +
                edge(from, tag) +
                (emissions[at]?.[tag] ?? 0) +
                (backward[at]?.[tag] ?? 0) -
                total,
            );
            const isRight = tag === right && (at === 0 ? from === 0 : from === tags[at - 1]);
            const gradient = (isRight ? 1 : 0) - expected;
            if (Math.abs(gradient) > 1e-4)
              climb(transitions, transitionSlopes, from * TAG_COUNT + tag, gradient);
          }
        }
      }
    }
  }
  return { weights, transitions, counts };
};

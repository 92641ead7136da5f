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
  /** Whether a feature is learned at all, by itself and how often it occurs. */
  readonly isKept: (feature: number, count: number) => boolean;
  readonly rate: number;
  /** Pull of each weight toward zero. */
  readonly decay: number;
}

/** A sample with its features as places in the list of weights. */
interface Prepared {
  readonly length: number;
  readonly places: Int32Array;
  readonly ends: Int32Array;
  readonly tags: Uint8Array;
}

const LEAST_GRADIENT = 1e-3;

/** Weights that climb with AdaGrad steps (Duchi et al., 2011). */
class Slope {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;
  readonly #decay: number;

  constructor(size: number, rate: number, decay: number) {
    this.#rate = rate;
    this.#decay = decay;
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  climb(at: number, gradient: number): void {
    const value = this.values[at] ?? 0;
    const pulled = gradient - this.#decay * value;
    const squares = (this.#squares[at] ?? 0) + pulled * pulled;
    this.#squares[at] = squares;
    this.values[at] = value + (this.#rate * pulled) / (1e-3 + Math.sqrt(squares));
  }
}

const countFeatures = (samples: readonly Sample[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of samples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
};

const prepare = (
  { features, ends, tags }: Sample,
  placeOf: ReadonlyMap<number, number>,
): Prepared => {
  const places: number[] = [];
  const newEnds = new Int32Array(ends.length);
  let from = 0;
  for (const [at, end] of ends.entries()) {
    for (; from < end; from++) {
      const place = placeOf.get(features[from] ?? 0);
      if (place !== undefined) places.push(place);
    }
    newEnds[at] = places.length;
  }
  return { length: tags.length, places: Int32Array.from(places), ends: newEnds, tags };
};

const shuffle = (order: number[], random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
};

/**
 * Trains a linear-chain conditional random field (Lafferty et al., 2001,
 * https://repository.upenn.edu/cis_papers/159/) by stochastic gradient ascent.
 */
export const train = (samples: readonly Sample[], options: TrainingOptions): Trained => {
  const { rounds, isKept, rate, decay } = options;
  const counts = countFeatures(samples);
  const kept = [...counts].filter(([feature, count]) => isKept(feature, count));
  const placeOf = new Map(kept.map(([feature], index) => [feature, index * TAG_COUNT]));
  const prepared = samples.map((sample) => prepare(sample, placeOf));
  const longest = Math.max(...prepared.map(({ length }) => length));

  const weights = new Slope(kept.length * TAG_COUNT, rate, decay);
  const pairs = new Slope(TAG_COUNT * TAG_COUNT, rate, decay);
  const emissions = new Float64Array(longest * TAG_COUNT);
  const forward = new Float64Array(longest * TAG_COUNT);
  const backward = new Float64Array(longest * TAG_COUNT);
  const terms = new Float64Array(TAG_COUNT);

  const sumOfTerms = (): number => {
    let most = -Infinity;
    for (const term of terms) if (term > most) most = term;
    if (most === -Infinity) return -Infinity;
    let sum = 0;
    for (const term of terms) sum += Math.exp(term - most);
    return most + Math.log(sum);
  };
  const edge = (from: number, to: number): number =>
    mayFollow(from, to) ? (pairs.values[from * TAG_COUNT + to] ?? 0) : -Infinity;

  /** Fills the three tables for a sample; the logarithm of the sum over all its taggings comes back. */
  const sumUp = ({ length, places, ends }: Prepared): number => {
    emissions.fill(0, 0, length * TAG_COUNT);
    for (let at = 0, from = 0; at < length; at++) {
      for (const end = ends[at] ?? 0; from < end; from++) {
        const place = places[from] ?? 0;
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const row = at * TAG_COUNT + tag;
          emissions[row] = (emissions[row] ?? 0) + (weights.values[place + tag] ?? 0);
        }
      }
    }
    for (let at = 0; at < length; at++) {
      const row = at * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        let into = edge(0, tag);
        if (at > 0) {
          for (let from = 0; from < TAG_COUNT; from++)
            terms[from] = (forward[row - TAG_COUNT + from] ?? 0) + edge(from, tag);
          into = sumOfTerms();
        }
        forward[row + tag] = into + (emissions[row + tag] ?? 0);
      }
    }
    const lastRow = (length - 1) * TAG_COUNT;
    backward.fill(0, lastRow, lastRow + TAG_COUNT);
    for (let at = length - 2; at >= 0; at--) {
      const next = (at + 1) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        for (let to = 0; to < TAG_COUNT; to++)
          terms[to] = edge(tag, to) + (emissions[next + to] ?? 0) + (backward[next + to] ?? 0);
        backward[at * TAG_COUNT + tag] = sumOfTerms();
      }
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) terms[tag] = forward[lastRow + tag] ?? 0;
    return sumOfTerms();
  };

  const climbWords = ({ length, places, ends, tags }: Prepared, total: number): void => {
    for (let at = 0; at < length; at++) {
      const begin = at === 0 ? 0 : (ends[at - 1] ?? 0);
      const end = ends[at] ?? 0;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const row = at * TAG_COUNT + tag;
        const expected = Math.exp((forward[row] ?? 0) + (backward[row] ?? 0) - total);
        const gradient = (tag === tags[at] ? 1 : 0) - expected;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (let i = begin; i < end; i++) weights.climb((places[i] ?? 0) + tag, gradient);
      }
    }
  };

  const climbPairs = ({ length, tags }: Prepared, total: number): void => {
    for (let at = 0; at < length; at++) {
      const row = at * TAG_COUNT;
      for (let from = 0; from < (at === 0 ? 1 : TAG_COUNT); from++) {
        const before = at === 0 ? 0 : (forward[row - TAG_COUNT + from] ?? 0);
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          if (!mayFollow(from, tag)) continue;
          const after = (emissions[row + tag] ?? 0) + (backward[row + tag] ?? 0);
          const expected = Math.exp(before + edge(from, tag) + after - total);
          const isRight = tag === tags[at] && from === (at === 0 ? 0 : tags[at - 1]);
          const gradient = (isRight ? 1 : 0) - expected;
          if (Math.abs(gradient) >= LEAST_GRADIENT) pairs.climb(from * TAG_COUNT + tag, gradient);
        }
      }
    }
  };

  // The mean over the later rounds is steadier than where the last one happened to end.
  const mean = new Float64Array(weights.values.length);
  const meanPairs = new Float64Array(pairs.values.length);
  const firstOfMean = rounds >> 1;
  const random = randomFrom(7);
  const order = prepared.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const sample = prepared[index];
      if (sample === undefined || sample.length === 0) continue;
      const total = sumUp(sample);
      climbWords(sample, total);
      climbPairs(sample, total);
    }
    if (round < firstOfMean) continue;
    const share = 1 / (rounds - firstOfMean);
    for (const [at, value] of weights.values.entries()) mean[at] = (mean[at] ?? 0) + share * value;
    for (const [at, value] of pairs.values.entries())
      meanPairs[at] = (meanPairs[at] ?? 0) + share * value;
  }
  return {
    weights: new Map(
      kept.map(([feature], index) => [
        feature,
        mean.slice(index * TAG_COUNT, (index + 1) * TAG_COUNT),
      ]),
    ),
    transitions: meanPairs,
    counts,
  };
};

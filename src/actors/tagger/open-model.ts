import { bytesOfBase64 } from '../base64.ts';
import type { Model } from './decode.ts';
import { BOX_BITS, FILTER_MASK, partsOf, type ModelLayout } from './model-layout.ts';
import { TAG_COUNT, mayFollow } from './tags.ts';

/** Far below any sum of scores a region can reach, and thirty-two of them in a row still a small integer. */
const IMPOSSIBLE = -5e7;

const openTransitions = (bytes: Uint8Array): Int32Array => {
  const pairs = new DataView(bytes.buffer);
  return Int32Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, at) => {
    const possible = mayFollow(Math.floor(at / TAG_COUNT), at % TAG_COUNT);
    return possible ? pairs.getInt16(at * 2) : IMPOSSIBLE;
  });
};

/** Of {@link TAG_COUNT} scores, the last one by itself. */
const PAIRS = 5;
const HALF = 16;

/** In the high half of the last number of a feature: that its scores are paired. Sums of it are cut off. */
const PAIRED = 1 << HALF;

/** Adds the low and the high score of a pair to two neighbors. */
const addPair = (pair: number, sums: Int32Array, at: number): void => {
  const low = (pair << HALF) >> HALF;
  sums[at] = (sums[at] ?? 0) + low;
  sums[at + 1] = (sums[at + 1] ?? 0) + ((pair - low) >> HALF);
};

/** Opens a model: its table is read where it lies, and a feature's scores are paired when it is first met. */
export const openModel = (layout: ModelLayout): Model => {
  const { starts, filter, rests, scores } = partsOf(bytesOfBase64(layout.table).buffer);
  /**
   * The scores of each feature in pairs, two in one number, as high * 2^16 + low: to add one such number
   * adds both scores, for the sums of a word's features, at most 160 bytes, stay within sixteen bits.
   */
  const pairs = new Int32Array(rests.length * PAIRS);

  const pair = (feature: number): void => {
    pairs[feature * PAIRS + PAIRS - 1] = PAIRED;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const place = feature * PAIRS + (tag >> 1);
      const score = scores[feature * TAG_COUNT + tag] ?? 0;
      pairs[place] = (pairs[place] ?? 0) + (tag % 2 === 0 ? score : score * (1 << HALF));
    }
  };

  return {
    transitions: openTransitions(bytesOfBase64(layout.transitions)),
    addScores: (list, from, to, sums, at) => {
      let [first, second, third, fourth, last] = [0, 0, 0, 0, 0];
      for (let i = from; i < to; i++) {
        const feature = list[i] ?? 0;
        const bit = feature & FILTER_MASK;
        if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
        const box = feature & ((1 << BOX_BITS) - 1);
        const rest = feature >>> BOX_BITS;
        const end = starts[box + 1] ?? 0;
        let known = starts[box] ?? 0;
        while (known < end && rests[known] !== rest) known++;
        if (known === end) continue;
        const row = known * PAIRS;
        if (pairs[row + PAIRS - 1] === 0) pair(known);
        first += pairs[row] ?? 0;
        second += pairs[row + 1] ?? 0;
        third += pairs[row + 2] ?? 0;
        fourth += pairs[row + 3] ?? 0;
        last += pairs[row + 4] ?? 0;
      }
      addPair(first, sums, at);
      addPair(second, sums, at + 2);
      addPair(third, sums, at + 4);
      addPair(fourth, sums, at + 6);
      sums[at + 8] = (sums[at + 8] ?? 0) + ((last << HALF) >> HALF);
    },
  };
};

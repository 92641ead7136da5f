import packed from '../data/tagger-weights.json' with { type: 'json' };
import { bytesOfBase64 } from '../base64.ts';
import { unpackSteps } from '../steps.ts';
import type { Model } from './decode.ts';
import { TAG_COUNT, mayFollow } from './tags.ts';

/** A model as text: bytes in Base64, made by `scripts/train.ts`. */
export interface PackedModel {
  /** Features in rising order, as steps (`packSteps`). */
  readonly features: string;
  /** For each feature a score for each tag, one signed byte each. */
  readonly scores: string;
  /** Scores of tags after tags, two signed bytes each, the higher first. */
  readonly transitions: string;
}

/** Far below any sum of scores a region can reach, and thirty-two of them in a row still a small integer. */
const IMPOSSIBLE = -5e7;

/** Lowest bits of a feature by which the filter knows it: sixteen kilobytes of bits. */
const FILTER_MASK = 0x1ffff;

const unpackTransitions = (bytes: Uint8Array): Int32Array => {
  const pairs = new DataView(bytes.buffer);
  return Int32Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, at) => {
    const possible = mayFollow(Math.floor(at / TAG_COUNT), at % TAG_COUNT);
    return possible ? pairs.getInt16(at * 2) : IMPOSSIBLE;
  });
};

/** Of {@link TAG_COUNT} scores, the last one by itself. */
const PAIRS = 5;
const HALF = 16;

/**
 * The scores of each row in pairs, two in one number, as high * 2^16 + low: to add one such number adds
 * both scores, for the sums of a word's features, at most 160 bytes, stay within sixteen bits.
 */
const pairScores = (scores: Int8Array): Int32Array => {
  const rows = new Int32Array((scores.length / TAG_COUNT) * PAIRS);
  for (let at = 0; at < scores.length; at++) {
    const tag = at % TAG_COUNT;
    const place = ((at - tag) / TAG_COUNT) * PAIRS + (tag >> 1);
    const score = scores[at] ?? 0;
    rows[place] = (rows[place] ?? 0) + (tag % 2 === 0 ? score : score * (1 << HALF));
  }
  return rows;
};

/** Adds the low and the high score of a pair to two neighbors. */
const addPair = (pair: number, sums: Int32Array, at: number): void => {
  const low = (pair << HALF) >> HALF;
  sums[at] = (sums[at] ?? 0) + low;
  sums[at + 1] = (sums[at + 1] ?? 0) + ((pair - low) >> HALF);
};

/** Unpacks a model. Its table is looked up by open addressing: no string, no garbage. */
export const unpackModel = ({ features, scores, transitions }: PackedModel): Model => {
  const keys = unpackSteps(bytesOfBase64(features));
  const rows = pairScores(new Int8Array(bytesOfBase64(scores).buffer));
  let size = 1024;
  while (size < keys.length * 3) size *= 2;
  const mask = size - 1;
  // Key and row side by side: one line of the cache answers for both.
  const slots = new Int32Array(size * 2).fill(-1);
  // Most features have no score: these bits, few enough to stay close at hand, tell nearly all of them.
  const known = new Uint8Array((FILTER_MASK + 1) >> 3);
  for (const [index, key] of keys.entries()) {
    const bit = key & FILTER_MASK;
    known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7));
    let slot = key & mask;
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = index * PAIRS;
  }
  return {
    transitions: unpackTransitions(bytesOfBase64(transitions)),
    addScores: (list, from, to, sums, at) => {
      let [first, second, third, fourth, last] = [0, 0, 0, 0, 0];
      for (let i = from; i < to; i++) {
        const feature = list[i] ?? 0;
        const bit = feature & FILTER_MASK;
        if (((known[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
        let slot = feature & mask;
        let key = slots[slot * 2] ?? -1;
        while (key !== feature && key !== -1) {
          slot = (slot + 1) & mask;
          key = slots[slot * 2] ?? -1;
        }
        if (key === -1) continue;
        const row = slots[slot * 2 + 1] ?? 0;
        first += rows[row] ?? 0;
        second += rows[row + 1] ?? 0;
        third += rows[row + 2] ?? 0;
        fourth += rows[row + 3] ?? 0;
        last += rows[row + 4] ?? 0;
      }
      addPair(first, sums, at);
      addPair(second, sums, at + 2);
      addPair(third, sums, at + 4);
      addPair(fourth, sums, at + 6);
      sums[at + 8] = (sums[at + 8] ?? 0) + last;
    },
  };
};

/** Unpacks the model that ships with the extension. */
export const shippedModel = (): Model => unpackModel(packed);

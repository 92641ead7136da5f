import { expect, it } from 'vitest';
import { unpackModel } from '../../../src/actors/tagger/weights.ts';
import { TAG_COUNT } from '../../../src/actors/tagger/tags.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Features 1 to 100, with the least and the greatest scores that there may be. */
const FEATURES = 100;
const scores = Int8Array.from({ length: FEATURES * TAG_COUNT }, (_, at) =>
  at % 3 === 0 ? -128 : at % 3 === 1 ? 127 : ((at * 37) % 255) - 127,
);
const { addScores } = unpackModel({
  features: base64(new Uint8Array(FEATURES).fill(1)),
  scores: base64(new Uint8Array(scores.buffer)),
  transitions: base64(new Uint8Array(TAG_COUNT * TAG_COUNT * 2)),
});

it('adds the scores of each feature for each tag, and none for a feature without', () => {
  const list = Int32Array.from({ length: 160 }, (_, at) => (at % 110) + 1);
  const sums = new Int32Array(TAG_COUNT * 2).fill(5);
  addScores(list, 10, 160, sums, TAG_COUNT);
  const expected = Array.from({ length: TAG_COUNT }, (_, tag) => {
    const own = [...list.subarray(10)].filter((feature) => feature <= FEATURES);
    return own.reduce((sum, feature) => sum + (scores[(feature - 1) * TAG_COUNT + tag] ?? 0), 5);
  });
  expect([...sums.subarray(TAG_COUNT)]).toEqual(expected);
  expect(sums.subarray(0, TAG_COUNT).every((sum) => sum === 5)).toBe(true);
});

import { expect, it } from 'vitest';
import { packSteps } from '../../../src/actors/steps.ts';
import { layOut } from '../../../src/actors/tagger/model-layout.ts';
import { openModel } from '../../../src/actors/tagger/open-model.ts';
import { TAG_COUNT } from '../../../src/actors/tagger/tags.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Among them such as share their lowest thirteen bits, or seventeen. */
const FEATURES = Array.from({ length: 100 }, (_, at) => (at >> 2) * 3 + (at & 3) * 5 * (1 << 13));
const known = FEATURES.toSorted((a, b) => a - b);
/** With the least and the greatest that there may be. */
const scores = Int8Array.from({ length: known.length * TAG_COUNT }, (_, at) =>
  at % 3 === 0 ? -128 : at % 3 === 1 ? 127 : ((at * 37) % 255) - 127,
);
const { addScores } = openModel(
  layOut({
    features: base64(packSteps(known)),
    scores: base64(new Uint8Array(scores.buffer)),
    transitions: base64(new Uint8Array(TAG_COUNT * TAG_COUNT * 2)),
  }),
);

it('adds the scores of each feature for each tag, and none for a feature without', () => {
  const strange = FEATURES.flatMap((feature) => [
    feature + 1,
    feature + (1 << 13),
    feature + (1 << 17),
  ]);
  const list = Int32Array.from([...FEATURES, ...strange.filter((one) => !known.includes(one))]);
  for (let from = 0; from < list.length; from += 150) {
    const words = list.subarray(from, from + 150);
    const sums = new Int32Array(TAG_COUNT * 2).fill(5);
    addScores(words, 1, words.length, sums, TAG_COUNT);
    const rows = [...words.subarray(1)].flatMap((feature) => {
      const row = known.indexOf(feature);
      return row < 0 ? [] : [row];
    });
    const expected = Array.from({ length: TAG_COUNT }, (_, tag) =>
      rows.reduce((sum, row) => sum + (scores[row * TAG_COUNT + tag] ?? 0), 5),
    );
    expect([...sums.subarray(TAG_COUNT)]).toEqual(expected);
    expect(sums.subarray(0, TAG_COUNT).every((sum) => sum === 5)).toBe(true);
  }
});

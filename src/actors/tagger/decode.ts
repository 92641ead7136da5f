import { TAG_COUNT, mayFollow } from './tags.ts';

/** The learned model: scores of tags for features, and of tags after tags. */
export interface Model {
  /** Adds the scores of one feature to `sums`, which has {@link TAG_COUNT} places. */
  readonly addScores: (feature: number, sums: Float64Array) => void;
  /** Score of a tag after another, at `previous * TAG_COUNT + tag`. */
  readonly transitions: ArrayLike<number>;
}

/** The tags of a region's words with the best sum of scores (Viterbi, 1967). */
export const bestTags = (rows: readonly Int32Array[], model: Model): Uint8Array => {
  const { transitions, addScores } = model;
  const back = new Uint8Array(rows.length * TAG_COUNT);
  let scores = new Float64Array(TAG_COUNT);
  let following = new Float64Array(TAG_COUNT);
  const sums = new Float64Array(TAG_COUNT);
  for (const [at, row] of rows.entries()) {
    sums.fill(0);
    for (const feature of row) addScores(feature, sums);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = -Infinity;
      let from = 0;
      if (at === 0) {
        best = mayFollow(0, tag) ? (transitions[tag] ?? 0) : -Infinity;
      } else {
        for (let previous = 0; previous < TAG_COUNT; previous++) {
          if (!mayFollow(previous, tag)) continue;
          const score = (scores[previous] ?? 0) + (transitions[previous * TAG_COUNT + tag] ?? 0);
          if (score > best) {
            best = score;
            from = previous;
          }
        }
      }
      following[tag] = best + (sums[tag] ?? 0);
      back[at * TAG_COUNT + tag] = from;
    }
    [scores, following] = [following, scores];
  }
  const tags = new Uint8Array(rows.length);
  let tag = scores.indexOf(Math.max(...scores));
  for (let at = rows.length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * TAG_COUNT + tag] ?? 0;
  }
  return tags;
};

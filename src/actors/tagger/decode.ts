import type { FeatureRows } from './features.ts';
import { isInside, TAG_COUNT } from './tags.ts';

/** The learned model: scores of tags for features, and of tags after tags. */
export interface Model {
  /** Adds the scores of the features `from` up to `to` of a list to the {@link TAG_COUNT} places of `sums` from `at` on. */
  readonly addScores: (
    features: Int32Array,
    from: number,
    to: number,
    sums: Int32Array,
    at: number,
  ) => void;
  /** Score of a tag after another, at `previous * TAG_COUNT + tag`; far below zero where it cannot be. */
  readonly transitions: Int32Array;
}

const LONGEST = 32;
/** Below every sum of scores, of which the worst hold one impossible step for each word. */
const LEAST = -0x8000_0000;

/** The tags of a region's words with the best sum of scores (Viterbi, 1967); overwritten by the next. */
export const createDecoder = (model: Model): ((rows: FeatureRows) => Uint8Array) => {
  const { transitions, addScores } = model;
  const scores = new Int32Array(LONGEST * TAG_COUNT);
  const back = new Uint8Array(LONGEST * TAG_COUNT);
  const tags = new Uint8Array(LONGEST);
  return ({ count, features, ends }) => {
    scores.fill(0, 0, count * TAG_COUNT);
    for (let at = 0; at < count; at++) {
      const row = at * TAG_COUNT;
      addScores(features, at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0, scores, row);
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        let best = transitions[tag] ?? 0;
        let from = 0;
        if (at > 0) {
          best = LEAST;
          // What goes on with a name follows its begin, or what has gone on with it.
          const goesOn = isInside(tag);
          const end = goesOn ? tag + 1 : TAG_COUNT;
          for (let previous = goesOn ? tag - 1 : 0; previous < end; previous++) {
            const score =
              (scores[row - TAG_COUNT + previous] ?? 0) +
              (transitions[previous * TAG_COUNT + tag] ?? 0);
            if (score > best) {
              best = score;
              from = previous;
            }
          }
        }
        scores[row + tag] = (scores[row + tag] ?? 0) + best;
        back[row + tag] = from;
      }
    }
    const lastRow = (count - 1) * TAG_COUNT;
    let tag = 0;
    for (let other = 1; other < TAG_COUNT; other++) {
      if ((scores[lastRow + other] ?? 0) > (scores[lastRow + tag] ?? 0)) tag = other;
    }
    for (let at = count - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = back[at * TAG_COUNT + tag] ?? 0;
    }
    return tags;
  };
};

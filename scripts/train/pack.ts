import { packSteps } from '../../src/actors/steps.ts';
import type { PackedModel } from '../../src/actors/tagger/model-layout.ts';
import { TAG_COUNT } from '../../src/actors/tagger/tags.ts';
import type { Trained } from './crf.ts';

/** Largest score; coarse, so that the file compresses well. */
const LARGEST = 48;
/** Weights beyond this are cut off: few are, and the rest keeps finer steps. */
const MOST_WEIGHT = 5;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const span = (row: Float64Array): number => Math.max(...row) - Math.min(...row);

/** The `most` features that decide most: by the span of their scores and how often they occur. */
export const mostTelling = ({ weights, counts }: Trained, most: number): ReadonlySet<number> => {
  const weightOf = (feature: number, row: Float64Array): number =>
    span(row) * Math.log(1 + (counts.get(feature) ?? 0));
  const ranked = [...weights]
    .map(([feature, row]) => ({ feature, weight: weightOf(feature, row) }))
    .toSorted((a, b) => b.weight - a.weight || a.feature - b.feature);
  return new Set(ranked.slice(0, most).map(({ feature }) => feature));
};

/** Rounds the scores of a model to a byte each. */
export const pack = ({ weights, transitions }: Trained): PackedModel => {
  const rows = [...weights].toSorted(([a], [b]) => a - b);
  const scale = LARGEST / MOST_WEIGHT;
  const scores = new Int8Array(rows.length * TAG_COUNT);
  for (const [index, [, row]] of rows.entries()) {
    const rounded = row.map((value) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale))),
    );
    scores.set(rounded, index * TAG_COUNT);
  }
  const pairs = new DataView(new ArrayBuffer(transitions.length * 2));
  for (const [index, value] of transitions.entries())
    pairs.setInt16(index * 2, Math.round(value * scale));
  return {
    features: base64(packSteps(rows.map(([feature]) => feature))),
    scores: base64(new Uint8Array(scores.buffer)),
    transitions: base64(new Uint8Array(pairs.buffer)),
  };
};

import type { PackedModel } from '../../src/actors/tagger/weights.ts';
import { TAG_COUNT } from '../../src/actors/tagger/tags.ts';
import type { Trained } from './crf.ts';

const LARGEST = 127;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const span = (row: Float64Array): number => Math.max(...row) - Math.min(...row);

/** Keeps the `most` features that decide most, and rounds their scores to a byte each. */
export const pack = ({ weights, transitions, counts }: Trained, most: number): PackedModel => {
  const weightOf = (feature: number, row: Float64Array): number =>
    span(row) * Math.log(1 + (counts.get(feature) ?? 0));
  const kept = [...weights]
    .toSorted(([f, a], [g, b]) => weightOf(g, b) - weightOf(f, a))
    .slice(0, most)
    .toSorted(([f], [g]) => f - g);
  const largest = Math.max(...kept.map(([, row]) => Math.max(...row.map(Math.abs))));
  const scale = LARGEST / Math.min(largest, 12);
  const features = new Uint8Array(kept.length * 3);
  const scores = new Int8Array(kept.length * TAG_COUNT);
  for (const [index, [feature, row]] of kept.entries()) {
    features.set([feature >> 16, (feature >> 8) & 0xff, feature & 0xff], index * 3);
    scores.set(
      row.map((value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale)))),
      index * TAG_COUNT,
    );
  }
  const pairs = new Uint8Array(transitions.length * 2);
  for (const [index, value] of transitions.entries()) {
    const rounded = Math.round(value * scale);
    pairs.set([(rounded >> 8) & 0xff, rounded & 0xff], index * 2);
  }
  return {
    features: base64(features),
    scores: base64(new Uint8Array(scores.buffer)),
    transitions: base64(pairs),
  };
};

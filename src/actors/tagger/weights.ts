import packed from '../data/tagger-weights.json' with { type: 'json' };
import type { Model } from './decode.ts';
import { TAG_COUNT } from './tags.ts';

/** A model as text: bytes in Base64, made by `scripts/train.ts`. */
export interface PackedModel {
  /** Features in rising order, three bytes each, the highest first. */
  readonly features: string;
  /** For each feature a score for each tag, one signed byte each. */
  readonly scores: string;
  /** Scores of tags after tags, two signed bytes each, the higher first. */
  readonly transitions: string;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Unpacks a model. Its table is looked up by open addressing: no string, no garbage. */
export const unpackModel = ({ features, scores, transitions }: PackedModel): Model => {
  const keys = bytesOf(features);
  const rows = new Int8Array(bytesOf(scores).buffer);
  const pairs = bytesOf(transitions);
  const count = keys.length / 3;
  let size = 1024;
  while (size < count * 3) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  for (let i = 0; i < count; i++) {
    const key = ((keys[i * 3] ?? 0) << 16) | ((keys[i * 3 + 1] ?? 0) << 8) | (keys[i * 3 + 2] ?? 0);
    let slot = key & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = key;
    places[slot] = i * TAG_COUNT;
  }
  return {
    transitions: Int16Array.from(
      { length: TAG_COUNT * TAG_COUNT },
      (_, at) => ((pairs[at * 2] ?? 0) << 8) | (pairs[at * 2 + 1] ?? 0),
    ),
    addScores: (feature, sums) => {
      let slot = feature & mask;
      while (slots[slot] !== feature) {
        if (slots[slot] === -1) return;
        slot = (slot + 1) & mask;
      }
      const row = places[slot] ?? 0;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        sums[tag] = (sums[tag] ?? 0) + (rows[row + tag] ?? 0);
    },
  };
};

/** The model that ships with the extension. */
export const shippedModel: Model = unpackModel(packed);

import { base64OfBytes, bytesOfBase64 } from '../base64.ts';
import { unpackSteps } from '../steps.ts';
import { TAG_COUNT } from './tags.ts';

/** A model as text: bytes in Base64, made by `scripts/train.ts`. */
export interface PackedModel {
  /** Features in rising order, as steps (`packSteps`). */
  readonly features: string;
  /** For each feature a score for each tag, one signed byte each. */
  readonly scores: string;
  /** Scores of tags after tags, two signed bytes each, the higher first. */
  readonly transitions: string;
}

/** A model in the form in which it is read: bytes in Base64, the numbers little-endian. */
export interface ModelLayout {
  /** The parts that {@link partsOf} tells apart. */
  readonly table: string;
  readonly transitions: string;
}

/** Lowest bits of a feature by which its box is found. */
export const BOX_BITS = 13;
const BOXES = 1 << BOX_BITS;
/** With a number after the last, so that what follows begins at an even place. */
const STARTS = BOXES + 2;

/** Lowest bits of a feature by which the filter knows it: sixteen kilobytes of bits. */
export const FILTER_MASK = 0x1ffff;
const FILTER_BYTES = (FILTER_MASK + 1) >> 3;

/** The table of a model, all parts in one buffer. */
export interface ModelTable {
  /** For each box the number of its first feature, and behind the last box that of all features. */
  readonly starts: Uint16Array;
  /** One bit for each feature by its lowest bits: most features that a text asks for have none. */
  readonly filter: Uint8Array;
  /** By boxes: the bits of each feature above those of the box. */
  readonly rests: Uint16Array;
  /** For each feature its {@link TAG_COUNT} scores. */
  readonly scores: Int8Array;
}

const bytesFor = (features: number): number =>
  STARTS * 2 + FILTER_BYTES + features * (2 + TAG_COUNT);

/** The parts of a table in its bytes. */
export const partsOf = (buffer: ArrayBuffer): ModelTable => {
  const features = Math.floor((buffer.byteLength - bytesFor(0)) / (2 + TAG_COUNT));
  const restsAt = STARTS * 2 + FILTER_BYTES;
  return {
    starts: new Uint16Array(buffer, 0, STARTS),
    filter: new Uint8Array(buffer, STARTS * 2, FILTER_BYTES),
    rests: new Uint16Array(buffer, restsAt, features),
    scores: new Int8Array(buffer, restsAt + features * 2, features * TAG_COUNT),
  };
};

/**
 * Lays a model out so that nothing has to be computed before it can be read: the background is started
 * anew for nearly every article.
 *
 * @throws for over 65,535 features, or one of more than 29 bits.
 */
export const layOut = ({ features, scores, transitions }: PackedModel): ModelLayout => {
  const keys = unpackSteps(bytesOfBase64(features));
  const rows = new Int8Array(bytesOfBase64(scores).buffer);
  if (keys.length > 0xffff || keys.some((key) => key >>> BOX_BITS > 0xffff))
    throw new Error('The model has more or larger features than its table has room for.');
  const buffer = new ArrayBuffer(bytesFor(keys.length));
  const table = partsOf(buffer);
  const boxOf = (key: number): number => key & (BOXES - 1);
  const order = [...keys.entries()].toSorted(([, a], [, b]) => boxOf(a) - boxOf(b) || a - b);
  for (const [place, [row, key]] of order.entries()) {
    table.starts.fill(place + 1, boxOf(key) + 1);
    table.rests[place] = key >>> BOX_BITS;
    table.scores.set(rows.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT), place * TAG_COUNT);
    const bit = key & FILTER_MASK;
    table.filter[bit >> 3] = (table.filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return { table: base64OfBytes(new Uint8Array(buffer)), transitions };
};

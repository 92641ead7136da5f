/** Bits for each hash and probes for each question: one wrong yes in about 120 (Bloom, 1970). */
const BITS_PER_HASH = 10;
const PROBES = 7;

/** The second hash of double hashing (Kirsch and Mitzenmacher, 2006), odd so that it never stands still. */
const strideOf = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 1;
};

/** A hash as a bit of the filter; multiplying takes a third of the time of a remainder. */
const bitOf = (hash: number, bits: number): number =>
  Math.floor(((hash >>> 0) * bits) / 0x1_0000_0000);

/**
 * A set of words by their hashes in a few bits each, an eighth of the words as text. It never says
 * no for a word that was put in, and seldom yes for another.
 */
export const packFilter = (hashes: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil((hashes.length * BITS_PER_HASH) / 8));
  const bits = bytes.length * 8;
  for (const hash of hashes) {
    const stride = strideOf(hash);
    for (let probe = 0, at = hash; probe < PROBES; probe++, at = (at + stride) | 0) {
      const bit = bitOf(at, bits);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return bytes;
};

/** The question that a packed filter answers: whether a word with this hash may be in it. */
export const createFilter = (bytes: Uint8Array): ((hash: number) => boolean) => {
  const bits = bytes.length * 8;
  return (hash) => {
    const stride = strideOf(hash);
    for (let probe = 0, at = hash; probe < PROBES; probe++, at = (at + stride) | 0) {
      const bit = bitOf(at, bits);
      if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  };
};

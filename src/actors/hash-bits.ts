/**
 * A set of bits for each of many hashes, by open addressing in typed arrays: unlike a Map it costs
 * no garbage and no object for a number.
 */
export interface HashBits {
  /** Sets `bits` for the hash, beside those it has. */
  readonly add: (hash: number, bits: number) => void;
  /** The bits of the hash; 0 when none were set. */
  readonly get: (hash: number) => number;
}

/** Room for `most` different hashes; adding more never ends. Bits up to 255. */
export const createHashBits = (most: number): HashBits => {
  let size = 16;
  while (size < most * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const values = new Uint8Array(size);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add: (hash, bits) => {
      const slot = slotOf(hash);
      keys[slot] = hash;
      values[slot] = (values[slot] ?? 0) | bits;
    },
    get: (hash) => values[slotOf(hash)] ?? 0,
  };
};

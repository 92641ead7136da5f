import { base64OfBytes, bytesOfBase64 } from './base64.ts';

/**
 * The bits of words as text, for {@link WordBits}: made when the extension is built, for to hash
 * thousands of words at every start of the background takes longer than to read an article. Bits given
 * for one hash several times are joined; those of zero are left out.
 */
export const packWordBits = (entries: Iterable<readonly [hash: number, bits: number]>): string => {
  const joined = new Map<number, number>();
  for (const [hash, bits] of entries) joined.set(hash, (joined.get(hash) ?? 0) | bits);
  const pairs = Int32Array.from([...joined].filter(([, bits]) => bits !== 0).flat());
  return base64OfBytes(new Uint8Array(pairs.buffer));
};

/** Bits for each of many words by the words' hashes: no string is made to ask about a word of a text. */
export class WordBits {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** Takes what {@link packWordBits} made. */
  constructor(packed: string) {
    const pairs = new Int32Array(bytesOfBase64(packed).buffer);
    let size = 64;
    // At most a quarter of the places are taken, so that most questions end at the first.
    while (size < pairs.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    for (let at = 0; at < pairs.length; at += 2) {
      const hash = pairs[at] ?? 0;
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#values[slot] = pairs[at + 1] ?? 0;
    }
  }

  /** The bits of a word; 0 for one that has none. */
  get(hash: number): number {
    return this.#values[this.#slotOf(hash)] ?? 0;
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

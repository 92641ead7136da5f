/**
 * A set of bits for each of many hashes, by open addressing in typed arrays: unlike a Map it costs
 * no garbage and no object for a number.
 */
export class HashBits {
  /**
   * One that stays. When a collection of garbage finds no object of a class, the engine forgets how they
   * are laid out, and with it all code that it had compiled for them: the next articles would take twice
   * as long.
   */
  static readonly exemplar = new HashBits(0);

  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** Room for `most` different hashes; adding more never ends. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
  }

  /** Sets `bits` for the hash, beside those it has. */
  add(hash: number, bits: number): void {
    const slot = this.#slotOf(hash);
    this.#keys[slot] = hash;
    this.#values[slot] = (this.#values[slot] ?? 0) | bits;
  }

  /** Sets `bits` for the hash if it has some already. */
  join(hash: number, bits: number): void {
    const slot = this.#slotOf(hash);
    const own = this.#values[slot] ?? 0;
    if (own !== 0) this.#values[slot] = own | bits;
  }

  /** The bits of the hash; 0 when none were set. */
  get(hash: number): number {
    return this.#values[this.#slotOf(hash)] ?? 0;
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

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

  /** Each hash with its bits behind it, so that both are read from one place. */
  readonly #pairs: Int32Array;
  readonly #mask: number;

  /** Room for `most` different hashes; adding more never ends. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#pairs = new Int32Array(size * 2);
  }

  /** Sets `bits` for the hash, beside those it has. */
  add(hash: number, bits: number): void {
    const at = this.#placeOf(hash);
    this.#pairs[at] = hash;
    this.#pairs[at + 1] = (this.#pairs[at + 1] ?? 0) | bits;
  }

  /** Sets `bits` for the hash if it has some already. */
  join(hash: number, bits: number): void {
    const at = this.#placeOf(hash);
    const own = this.#pairs[at + 1] ?? 0;
    if (own !== 0) this.#pairs[at + 1] = own | bits;
  }

  /** The bits of the hash; 0 when none were set. */
  get(hash: number): number {
    return this.#pairs[this.#placeOf(hash) + 1] ?? 0;
  }

  /** Whether the hash has bits. */
  has(hash: number): boolean {
    return this.get(hash) !== 0;
  }

  #placeOf(hash: number): number {
    const pairs = this.#pairs;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (pairs[slot * 2 + 1] !== 0 && pairs[slot * 2] !== hash) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }
}

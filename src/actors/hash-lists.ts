/** Stands in place of a list that was taken. */
const TAKEN = -1;

/**
 * A list of small numbers for each of many hashes, each taken once, by open addressing in typed
 * arrays: filling it costs no object a hash.
 */
export class HashLists {
  readonly #keys: Int32Array;
  /** For each slot the head of its list plus one; 0 where there is none. */
  readonly #heads: Int32Array;
  /** For each number the one behind it plus one. */
  readonly #next: Int32Array;
  readonly #mask: number;

  /** Room for the numbers below `count`, each in one list. */
  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#heads = new Int32Array(size);
    this.#next = new Int32Array(count);
  }

  /** Puts a number before all others in the list of a hash. */
  put(hash: number, number: number): void {
    const slot = this.#slotOf(hash);
    this.#keys[slot] = hash;
    this.#next[number] = this.#heads[slot] ?? 0;
    this.#heads[slot] = number + 1;
  }

  /** Hands the list of a hash to `take` if nobody took it yet; returns whether there is or was one. */
  takeAll(hash: number, take: (number: number) => void): boolean {
    const slot = this.#slotOf(hash);
    let head = this.#heads[slot] ?? 0;
    if (head === 0) return false;
    if (head === TAKEN) return true;
    this.#heads[slot] = TAKEN;
    for (; head !== 0; head = this.#next[head - 1] ?? 0) take(head - 1);
    return true;
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

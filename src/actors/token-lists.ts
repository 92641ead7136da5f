import type { Tokens } from './tokens.ts';

/** Growing parallel lists; typed arrays keep a long article's tokens out of the garbage collector. */
export class TokenLists implements Tokens {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  lowers: Int32Array;
  flags: Uint8Array;
  gaps: Uint8Array;

  /** `capacity` is a guess of the number of tokens. */
  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.lowers = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.gaps = new Uint8Array(capacity);
  }

  /** Appends a token; see {@link Tokens} for what the values are. */
  push(start: number, end: number, hash: number, lower: number, flags: number, gap: number): void {
    if (this.count === this.starts.length) this.#grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.hashes[at] = hash;
    this.lowers[at] = lower;
    this.flags[at] = flags;
    this.gaps[at] = gap;
  }

  #grow(): void {
    const larger = new TokenLists(this.starts.length * 2);
    larger.starts.set(this.starts);
    larger.ends.set(this.ends);
    larger.hashes.set(this.hashes);
    larger.lowers.set(this.lowers);
    larger.flags.set(this.flags);
    larger.gaps.set(this.gaps);
    this.starts = larger.starts;
    this.ends = larger.ends;
    this.hashes = larger.hashes;
    this.lowers = larger.lowers;
    this.flags = larger.flags;
    this.gaps = larger.gaps;
  }
}

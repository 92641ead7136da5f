import { UNCLASSIFIED, Flag, type Tokens } from './tokens.ts';

/** Tokens of nothing that stand behind the last one, for rules that look a few words ahead. */
const MARGIN = 8;
/** Longer lists than this many tokens, about two megabytes, are not kept for the next text. */
const MOST_KEPT = 1 << 16;

/**
 * Growing parallel lists; typed arrays keep a long article's tokens out of the garbage collector.
 * They are made to be filled anew for the next text: to allocate them takes longer than to read a
 * sentence.
 */
export class TokenLists implements Tokens {
  count = 0;
  capitalCount = 0;
  starts!: Int32Array;
  ends!: Int32Array;
  hashes!: Int32Array;
  lowers!: Int32Array;
  flags!: Uint8Array;
  gaps!: Uint8Array;
  capitals!: Int32Array;
  classes!: Int32Array;
  hints!: Uint8Array;
  marks!: Uint8Array;

  /** `capacity` is a guess of the number of tokens. */
  constructor(capacity: number) {
    this.#allocate(capacity);
  }

  /** Makes room for a new text of about `expected` tokens; the old one is forgotten. */
  clear(expected: number): void {
    this.count = 0;
    this.capitalCount = 0;
    const { length } = this.starts;
    if (length < expected || length > MOST_KEPT) this.#allocate(expected);
  }

  /** Appends a token; see {@link Tokens} for what the values are. */
  push(start: number, end: number, hash: number, lower: number, flags: number, gap: number): void {
    const at = this.count;
    if (at + MARGIN >= this.starts.length) this.#grow();
    this.count = at + 1;
    this.#set(at, start, end, hash, lower, flags, gap);
    if ((flags & Flag.capital) !== 0) this.capitals[this.capitalCount++] = at;
  }

  /** To be called after the last token: what an earlier text left behind it must not be read. */
  finish(): void {
    for (let at = this.count; at < this.count + MARGIN; at++) this.#set(at, 0, 0, 0, 0, 0, 0);
  }

  #set(
    at: number,
    start: number,
    end: number,
    hash: number,
    lower: number,
    flags: number,
    gap: number,
  ): void {
    this.starts[at] = start;
    this.ends[at] = end;
    this.hashes[at] = hash;
    this.lowers[at] = lower;
    this.flags[at] = flags;
    this.gaps[at] = gap;
    this.classes[at] = UNCLASSIFIED;
    this.hints[at] = 0;
    this.marks[at] = 0;
  }

  #allocate(capacity: number): void {
    const size = capacity + MARGIN;
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.lowers = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.gaps = new Uint8Array(size);
    this.capitals = new Int32Array(size);
    this.classes = new Int32Array(size);
    this.hints = new Uint8Array(size);
    this.marks = new Uint8Array(size);
  }

  #grow(): void {
    const { starts, ends, hashes, lowers, flags, gaps, capitals, classes } = this;
    this.#allocate(starts.length * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.hashes.set(hashes);
    this.lowers.set(lowers);
    this.flags.set(flags);
    this.gaps.set(gaps);
    this.capitals.set(capitals);
    this.classes.set(classes);
  }
}

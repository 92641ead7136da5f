import type { KnownActor } from '../dossiers/dossier.ts';
import { base64OfBytes, bytesOfBase64 } from './base64.ts';
import { firstWordHash } from './first-word.ts';
import { knownNames } from './known-names.ts';

/** Bits of a word's hash by which its box is found; there are more boxes than words. */
const BOX_BITS = 14;
const BOXES = 1 << BOX_BITS;
/** Bits of an entry for the number of its actor; above them are three more of the hash. */
const ACTOR_BITS = 13;
const ACTOR_MASK = (1 << ACTOR_BITS) - 1;
const MOST_ACTORS = 1 << ACTOR_BITS;

/**
 * The seventeen bits that are kept of a hash, those of the box lowest: of twenty words that begin no
 * name, one is taken for another that does.
 */
const printOf = (hash: number): number => (hash ^ (hash >>> 15)) & 0x1ffff;

/** What {@link FirstWords} reads: little-endian, for it comes as bytes. */
interface Packed {
  /** For each box how many entries are in it. */
  readonly counts: Uint8Array;
  /** By boxes: the rest of a print and the number of an actor, rising. */
  readonly entries: Uint16Array;
}

/**
 * Which actors have a name that begins with a word, by a few bits of the word's hash. Of the names
 * themselves nothing is kept, so that it costs few bytes and little time to read. It serves one search,
 * for it remembers what was taken.
 */
export class FirstWords {
  /** For each box the place of its first entry, and at the end that behind the last. */
  readonly #starts: Uint16Array;
  readonly #entries: Uint16Array;
  /** 1 at the first entry of a print that was taken. */
  readonly #taken: Uint8Array;

  constructor({ counts, entries }: Packed) {
    const starts = new Uint16Array(BOXES + 1);
    let start = 0;
    for (let box = 0; box < BOXES;) {
      start += counts[box] ?? 0;
      starts[++box] = start;
    }
    this.#starts = starts;
    this.#entries = entries;
    this.#taken = new Uint8Array(entries.length);
  }

  /**
   * Hands each actor that has a name beginning with a word of this hash to `take`, in rising order, at
   * the first question only; returns whether there are any. Other words may have the same print.
   */
  takeAll(hash: number, take: (actor: number, hash: number) => void): boolean {
    const print = printOf(hash);
    const box = print & (BOXES - 1);
    const rest = print >> BOX_BITS;
    const end = this.#starts[box + 1] ?? 0;
    let at = this.#starts[box] ?? 0;
    while (at < end && (this.#entries[at] ?? 0) >> ACTOR_BITS < rest) at++;
    if (at === end || (this.#entries[at] ?? 0) >> ACTOR_BITS !== rest) return false;
    if (this.#taken[at] === 1) return true;
    this.#taken[at] = 1;
    for (; at < end && (this.#entries[at] ?? 0) >> ACTOR_BITS === rest; at++)
      take((this.#entries[at] ?? 0) & ACTOR_MASK, hash);
    return true;
  }
}

/** Whether words with these hashes are taken for the same. */
export const haveOnePrint = (hash: number, other: number): boolean =>
  printOf(hash) === printOf(other);

const packedOf = (actors: readonly KnownActor[]): Packed => {
  if (actors.length > MOST_ACTORS) throw new Error(`More than ${MOST_ACTORS} actors.`);
  const boxes = Array.from({ length: BOXES }, (): Set<number> => new Set());
  for (const [at, actor] of actors.entries()) {
    for (const { text } of knownNames(actor)) {
      const hash = firstWordHash(text);
      if (hash === null) continue;
      const print = printOf(hash);
      boxes[print & (BOXES - 1)]?.add(((print >> BOX_BITS) << ACTOR_BITS) | at);
    }
  }
  const entries = boxes.flatMap((box) => [...box].sort((a, b) => a - b));
  if (boxes.some(({ size }) => size > 0xff) || entries.length > 0xffff)
    throw new Error('More names begin alike than the index has room for.');
  return {
    counts: Uint8Array.from(boxes, ({ size }) => size),
    entries: Uint16Array.from(entries),
  };
};

/** The first words of all names of the actors, whose numbers are their places in the list; throws over 8,192. */
export const firstWordsOf = (actors: readonly KnownActor[]): FirstWords =>
  new FirstWords(packedOf(actors));

/** The same as text: the counts, then the entries. */
export const packFirstWords = (actors: readonly KnownActor[]): string => {
  const { counts, entries } = packedOf(actors);
  const bytes = new Uint8Array(BOXES + entries.byteLength);
  bytes.set(counts);
  bytes.set(new Uint8Array(entries.buffer), BOXES);
  return base64OfBytes(bytes);
};

/** What {@link packFirstWords} made the text of. */
export const unpackFirstWords = (packed: string): FirstWords => {
  const { buffer } = bytesOfBase64(packed);
  return new FirstWords({
    counts: new Uint8Array(buffer, 0, BOXES),
    entries: new Uint16Array(buffer, BOXES),
  });
};

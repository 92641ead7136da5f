import type { KnownActor } from '../dossiers/dossier.ts';
import { base64OfBytes, bytesOfBase64 } from './base64.ts';
import { firstWordHash } from './first-word.ts';
import { knownNames } from './known-names.ts';
import { packSteps, unpackSteps } from './steps.ts';

/** Bits that are kept of a hash: of twenty words that begin no name, one is taken for another that does. */
const PRINT_BITS = 17;
/** Lowest bits of a print that its box does not tell; there are about as many boxes as actors. */
const BOX_BITS = 4;
const BOXES = 1 << (PRINT_BITS - BOX_BITS);

const printOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << PRINT_BITS) - 1);

/**
 * Which actors have a name that begins with a word, by a few bits of the word's hash. Of the names
 * themselves nothing is kept, so that it costs few bytes and little time to read. It serves one search,
 * for it remembers what was taken.
 */
export class FirstWords {
  /** For each box the place of its first entry, and at the end that behind the last. */
  readonly #boxes: Int32Array;
  readonly #prints: Int32Array;
  readonly #actors: Int32Array;
  /** 1 at the first entry of a print that was taken. */
  readonly #taken: Uint8Array;

  /** `entries` are rising: the print of a word times `actors`, plus the number of an actor. */
  constructor(entries: Int32Array, actors: number) {
    const boxes = new Int32Array(BOXES + 1);
    const prints = new Int32Array(entries.length);
    const numbers = new Int32Array(entries.length);
    let box = 0;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      const print = (entry / actors) | 0;
      while (box < print >> BOX_BITS) boxes[++box] = at;
      prints[at] = print;
      numbers[at] = entry - print * actors;
    }
    this.#boxes = boxes.fill(entries.length, box + 1);
    this.#prints = prints;
    this.#actors = numbers;
    this.#taken = new Uint8Array(entries.length);
  }

  /**
   * Hands each actor that has a name beginning with a word of this hash to `take`, in rising order, at
   * the first question only; returns whether there are any. Other words may have the same print.
   */
  takeAll(hash: number, take: (actor: number, hash: number) => void): boolean {
    const print = printOf(hash);
    const box = print >> BOX_BITS;
    const end = this.#boxes[box + 1] ?? 0;
    let at = this.#boxes[box] ?? 0;
    while (at < end && (this.#prints[at] ?? 0) < print) at++;
    if (at === end || this.#prints[at] !== print) return false;
    if (this.#taken[at] === 1) return true;
    this.#taken[at] = 1;
    for (; at < end && this.#prints[at] === print; at++) take(this.#actors[at] ?? 0, hash);
    return true;
  }
}

/** Whether words with these hashes are taken for the same. */
export const haveOnePrint = (hash: number, other: number): boolean =>
  printOf(hash) === printOf(other);

const entriesOf = (actors: readonly KnownActor[]): Int32Array => {
  const entries: number[] = [];
  for (const [at, actor] of actors.entries()) {
    const own = new Set<number>();
    for (const { text } of knownNames(actor)) {
      const hash = firstWordHash(text);
      if (hash !== null) own.add(printOf(hash));
    }
    for (const print of own) entries.push(print * actors.length + at);
  }
  return Int32Array.from(entries).sort();
};

/** The first words of all names of the actors, whose numbers are their places in the list; 16,000 at most. */
export const firstWordsOf = (actors: readonly KnownActor[]): FirstWords =>
  new FirstWords(entriesOf(actors), actors.length);

/** The same as text. */
export const packFirstWords = (actors: readonly KnownActor[]): string =>
  base64OfBytes(packSteps(entriesOf(actors)));

/** What {@link packFirstWords} made the text of, for that many actors. */
export const unpackFirstWords = (packed: string, actors: number): FirstWords =>
  new FirstWords(unpackSteps(bytesOfBase64(packed)), actors);

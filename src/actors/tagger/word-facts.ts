import { Word } from '../lexicon/word-class.ts';
import { CharClass, classOf, foldCode, lowerCode } from '../characters.ts';
import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import { HASH_START, hashStep } from '../word-hash.ts';

/** Lists whose words are learned one by one; what is in none of them may be a name. */
const LANGUAGE =
  Word.function |
  Word.title |
  Word.office |
  Word.calendar |
  Word.head |
  Word.saying |
  Word.personNoun |
  Word.placeNoun |
  Word.organizationNoun |
  Word.connector |
  Word.common;

/** Beside the bits of `Word`: the word has a capital; there is no word, the text has ended. */
export const CAPITAL = 1 << 26;
export const OUTSIDE = 1 << 27;

/** How a word is written: a number below 10. */
const shapeOf = (reading: Reading, at: number): number => {
  const { starts, ends, flags } = reading.tokens;
  const flag = flags[at] ?? 0;
  if ((flag & Flag.capital) === 0) return (flag & Flag.number) === 0 ? 2 : 1;
  if ((flag & Flag.dotted) !== 0) return 3;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  if (end - start === 1) return 4;
  if ((flag & Flag.allCapitals) !== 0) return end - start > 5 ? 5 : 6;
  let shape = 8;
  for (let i = start + 1; i < end; i++) {
    const charClass = classOf(reading.text.charCodeAt(i));
    if (charClass === CharClass.digit) return 7;
    if (charClass === CharClass.upper) shape = 9;
  }
  return shape;
};

/** Hash of the letters `from`..`to` of a text in lower case, without diacritics. */
export const hashOfLetters = (text: string, from: number, to: number): number => {
  let hash = HASH_START;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = hashStep(hash, classOf(code) === CharClass.upper ? lowerCode(code) : foldCode(code));
  }
  return hash;
};

/** How many words beside a region are looked at. */
export const BESIDE = 2;

/**
 * What the features ask about the words of a region and {@link BESIDE} words on either side, looked
 * up once for each. The lists begin with the words before; they grow and never shrink.
 */
export class WordFacts {
  /** Hash of a word of the language; 0 for what may be a name: the next text has others. */
  identity = new Int32Array(64);
  classes = new Int32Array(64);
  shape = new Uint8Array(64);
  /** The gap before the word; a block begins outside the text. */
  gaps = new Uint8Array(64);

  /** Looks at the tokens around `first`..`last` of a text. */
  fill(reading: Reading, first: number, last: number): void {
    const size = last - first + 1 + 2 * BESIDE;
    if (size > this.shape.length) this.#grow(size);
    for (let place = 0; place < size; place++) this.#look(reading, first - BESIDE + place, place);
  }

  #look(reading: Reading, at: number, place: number): void {
    const { tokens } = reading;
    this.gaps[place] = reading.gap(at);
    if (at < 0 || at >= tokens.count) {
      this.identity[place] = 0;
      this.classes[place] = OUTSIDE;
      this.shape[place] = 0;
      return;
    }
    const capital = reading.has(at, Flag.capital);
    const classes = reading.classes(at) | (capital ? CAPITAL : 0);
    this.classes[place] = classes;
    this.identity[place] = capital && (classes & LANGUAGE) === 0 ? 0 : (tokens.lowers[at] ?? 0);
    this.shape[place] = shapeOf(reading, at);
  }

  #grow(size: number): void {
    this.identity = new Int32Array(size);
    this.classes = new Int32Array(size);
    this.shape = new Uint8Array(size);
    this.gaps = new Uint8Array(size);
  }
}
